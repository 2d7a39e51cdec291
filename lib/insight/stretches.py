"""Whether a figure can be right beside those of shorter stretches of the same year that lie within it.

What is counted anew each month adds up: nine months have no fewer cases than the quarters in them. The rule knows
nothing of a place, an indicator or a year.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import inf

from lib.core.figure import Figure
from lib.core.observation import State
from lib.core.plan import DenominatorKind, Direction, Indicator, Measurement, Trajectory
from lib.insight.departure import TIMES, USUAL

LATER = 0.05
"""Share of the cases that may be counted late or taken back without the earlier report being sent again."""
A_CASE_OR_TWO = 2.0
"""Cases that may be, where there are few."""
NEAR = 2.0
"""Points between shares that mean the same: rounding, and what is counted late."""


class Fault(StrEnum):
    """`fewer`, `more`: cases than the parts have together, `less`: met than in them, `share`: outside what they allow."""

    FEWER = "fewer"
    MORE = "more"
    LESS = "less"
    SHARE = "share"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """What the `parts` allow: from `low` to `high`, percent for a share, else a number of cases."""

    fault: Fault
    parts: tuple[Figure, ...]
    low: float
    high: float


def months(figure: Figure) -> range:
    """The months of its year that a figure covers, 1 to 12."""
    return range(_first_month(figure), figure.period.last_month + 1)


def _first_month(figure: Figure) -> int:
    return 1 if figure.to_date else figure.period.first_month


def overlap(one: Figure, other: Figure) -> bool:
    """Whether two figures of one year have a month in common."""
    return one.period.last_month >= _first_month(other) and other.period.last_month >= _first_month(one)


def within(indicator: Indicator, whole: Figure, figures: Iterable[Figure]) -> list[Figure]:
    """Those of the figures, all of one unit, measurement and definition, that may be held against the one as its parts.

    Of a level that is no count of cases (posts) only what closes on the same day says the same. The ministry's survey is
    told for months and quarters as it was once taken, so that nothing adds up.
    """
    if whole.measurement is Measurement.SIPAS:
        return []
    year, first, last = whole.period.year, _first_month(whole), whole.period.last_month
    closes = last if _is_level_of_stock(indicator) else 1
    return [
        one
        for one in figures
        if one.period.year == year
        and closes <= one.period.last_month <= last
        and (1 if one.to_date else one.period.first_month) >= first
    ]


def around(indicator: Indicator, part: Figure, figures: Iterable[Figure]) -> list[Figure]:
    """Those of the figures, as for `within`, that the one is a part of."""
    if part.measurement is Measurement.SIPAS:
        return []
    year, first, last = part.period.year, _first_month(part), part.period.last_month
    closes = last if _is_level_of_stock(indicator) else 12
    return [
        one
        for one in figures
        if one.period.year == year
        and last <= one.period.last_month <= closes
        and (1 if one.to_date else one.period.first_month) <= first
    ]


def conflict(indicator: Indicator, whole: Figure, parts: Sequence[Figure]) -> Conflict | None:
    """How `whole` contradicts `parts`, which lie within it; those that cover most of it without overlap are taken."""
    if not parts:
        return None
    if _is_level_of_stock(indicator):
        return next((found for part in parts if (found := _unlike(whole, part)) is not None), None)
    flows = indicator.denominator_kind is DenominatorKind.FLOW
    counting = [part for part in parts if _counts(part) is not None]
    known = [part for part in parts if part.value is not None or _counts(part) is not None]
    counted = _longest(counting)
    stated = counted if len(counting) == len(known) else _longest(known)
    if not flows:
        return _of_growing(whole, counted) or _of_growing_shares(whole, stated)
    return (
        _of_cases(whole, counted)
        or _of_shares(indicator, whole, counted)
        or (_of_shares(indicator, whole, stated) if stated != counted else None)
    )


def _is_level_of_stock(indicator: Indicator) -> bool:
    return indicator.denominator_kind is DenominatorKind.STOCK and indicator.trajectory is Trajectory.LEVEL


def _counts(figure: Figure) -> tuple[float, float] | None:
    """Numerator and denominator; “no cases” counts as nothing of nothing."""
    if figure.state is State.NO_CASES:
        return 0.0, 0.0
    if figure.numerator is None or figure.denominator is None:
        return None
    return figure.numerator, figure.denominator


def _sums(parts: Sequence[Figure]) -> tuple[float, float] | None:
    """Both counts of all parts; None if one lacks them, or there is no part."""
    pairs = [pair for part in parts if (pair := _counts(part)) is not None]
    if not pairs or len(pairs) < len(parts):
        return None
    return sum(met for met, _ in pairs), sum(cases for _, cases in pairs)


def _longest(parts: Sequence[Figure]) -> tuple[Figure, ...]:
    """Parts that do not overlap and cover most months, the fewer the better, in order."""
    if len(parts) == 1:
        return tuple(parts)
    ending: dict[int, list[Figure]] = {}
    for part in parts:
        ending.setdefault(part.period.last_month, []).append(part)
    # By month: how many are covered, less of how many parts, and these.
    best: list[tuple[int, int, tuple[Figure, ...]]] = [(0, 0, ())]
    for month in range(1, 13):
        longest = best[-1]
        for part in ending.get(month, ()):
            before = _first_month(part) - 1
            number, fewer, covering = best[before]
            cover = (number + month - before, fewer - 1, (*covering, part))
            if cover[:2] > longest[:2]:
                longest = cover
        best.append(longest)
    return best[-1][2]


def _missing(whole: Figure, parts: Sequence[Figure]) -> int:
    return len(months(whole)) - sum(len(months(part)) for part in parts)


def _leeway(cases: float) -> float:
    return max(A_CASE_OR_TWO, LATER * cases)


def _of_cases(whole: Figure, parts: tuple[Figure, ...]) -> Conflict | None:
    sums, stated = _sums(parts), _counts(whole)
    if sums is None or stated is None:
        return None
    cases, known = stated[1], sums[1]
    if known > cases + _leeway(cases):
        return Conflict(fault=Fault.FEWER, parts=parts, low=known, high=inf)
    if not _missing(whole, parts) and cases > known + _leeway(known):
        return Conflict(fault=Fault.MORE, parts=parts, low=known, high=known)
    return None


def _of_shares(indicator: Indicator, whole: Figure, parts: tuple[Figure, ...]) -> Conflict | None:
    """The parts' share, and whatever the rest of the whole may have added to it."""
    low, high = _share_of(parts)
    if whole.value is None or low is None or high is None:
        return None
    rest = _rest(whole, parts)
    most = 100.0 if indicator.direction is Direction.AT_LEAST else inf
    low, high = low * (1 - rest), high * (1 - rest) + (most * rest if rest else 0.0)
    near = max(NEAR, 100 * A_CASE_OR_TWO / whole.denominator if whole.denominator else 0.0)
    if low - near <= whole.value <= high + near:
        return None
    return Conflict(fault=Fault.SHARE, parts=parts, low=low, high=high)


def _share_of(parts: Sequence[Figure]) -> tuple[float | None, float | None]:
    """The parts' share together, weighed by their cases; without these it lies between the least and the greatest."""
    sums = _sums(parts)
    if sums is not None:
        share = 100 * sums[0] / sums[1] if sums[1] else None
        return share, share
    values = [part.value for part in parts if part.value is not None]
    return min(values, default=None), max(values, default=None)


def _rest(whole: Figure, parts: Sequence[Figure]) -> float:
    """The part of the whole's cases that its parts do not count, 0 to 1: at most, where counts are missing."""
    sums, stated = _sums(parts), _counts(whole)
    if sums is not None and stated is not None and stated[1]:
        return max(0.0, 1 - sums[1] / stated[1])
    unknown = TIMES * _missing(whole, parts)
    return unknown / (unknown + sum(len(months(part)) for part in parts))


def _of_growing(whole: Figure, parts: tuple[Figure, ...]) -> Conflict | None:
    """What is met of a fixed number adds up; the number itself stays."""
    sums, stated = _sums(parts), _counts(whole)
    if sums is None or stated is None or sums[0] <= stated[0] + _leeway(stated[0]):
        return None
    return Conflict(fault=Fault.LESS, parts=parts, low=sums[0], high=inf)


def _of_growing_shares(whole: Figure, parts: tuple[Figure, ...]) -> Conflict | None:
    """The number it is met of may have been raised, which takes from the share as much as any figure may move."""
    reached = sum(part.value or 0.0 for part in parts)
    if whole.value is None or reached <= whole.value + USUAL:
        return None
    return Conflict(fault=Fault.SHARE, parts=parts, low=reached, high=inf)


def _unlike(whole: Figure, part: Figure) -> Conflict | None:
    return next(_differences(whole, part), None)


def _differences(whole: Figure, part: Figure) -> Iterator[Conflict]:
    if whole.denominator and part.denominator:
        least, most = sorted((whole.denominator, part.denominator))
        if most > least + _leeway(least):
            fault = Fault.FEWER if least == whole.denominator else Fault.MORE
            yield Conflict(fault=fault, parts=(part,), low=part.denominator, high=part.denominator)
    if whole.value is not None and part.value is not None:
        near = max(NEAR, 100 * A_CASE_OR_TWO / whole.denominator if whole.denominator else 0.0)
        if abs(whole.value - part.value) > near:
            yield Conflict(fault=Fault.SHARE, parts=(part,), low=part.value, high=part.value)
