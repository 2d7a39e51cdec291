"""The scale that courses are drawn on: round ends around what is shown, close enough that a change is seen."""

from collections.abc import Iterable
from typing import NamedTuple

_TOPS = (4, 8, 20, 40, 60, 80, 100, 120, 160, 200)
_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)
_ROOM = 0.1
"""Of the scale, below the lowest value: its words must stand above the foot."""


class Scale(NamedTuple):
    """Both ends, in percent."""

    low: float
    top: float

    @property
    def span(self) -> float:
        """In points."""
        return self.top - self.low

    def share(self, value: float) -> float:
        """How far up a value lies, from 0 at the foot to 1 at the top."""
        return (value - self.low) / self.span

    @property
    def ticks(self) -> list[float]:
        """Round figures from end to end, four to six of them where that can be."""
        parts = next((count for count in (4, 5, 3) if _is_round(self.span / count)), 4)
        return [self.low + self.span * part / parts for part in range(parts + 1)]


def scale_around(values: Iterable[float | None]) -> Scale:
    """The scale of lines through `values`, in percent: at least a quarter of what it would be from 0, else half or all."""
    known = [value for value in values if value is not None]
    top = _top(known)
    least = min(known, default=0.0)
    for part in (0.75, 0.5):
        found = Scale(top * part, top)
        if found.share(least) >= _ROOM:
            return found
    return Scale(0.0, top)


def _top(known: list[float]) -> float:
    most = max(known, default=100.0)
    return next((float(end) for end in _TOPS if most <= end), most * 1.05)


def _is_round(step: float) -> bool:
    while step < 1:
        step *= 10
    while step > 10:
        step /= 10
    return any(abs(step - one) < 1e-9 for one in _ROUND)
