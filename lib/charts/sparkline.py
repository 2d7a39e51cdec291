"""A trend the size of a word, against another unit's trend where one is given."""

from collections.abc import Sequence

from lib.charts.palette import fill_of, variable
from lib.charts.svg import number, picture
from lib.core import words
from lib.core.verdict import Status

_WIDTH, _HEIGHT, _EDGE = 120.0, 34.0, 4.0


def sparkline_alt(name: str, values: Sequence[float | None]) -> str:
    known = [value for value in values if value is not None]
    if not known:
        return f"{name}: chưa có số liệu qua các kỳ."
    if len(known) == 1:
        return f"{name}: mới có một kỳ, {words.percent(known[0])}."
    way = "tăng" if known[-1] > known[0] else "giảm" if known[-1] < known[0] else "giữ nguyên"
    return f"{name}: {way} từ {words.percent(known[0])} đến {words.percent(known[-1])} qua {len(known)} kỳ."


def sparkline(
    name: str,
    values: Sequence[float | None],
    status: Status,
    reference: Sequence[float | None] = (),
) -> str:
    """An SVG line of values in percent, oldest first; None leaves a gap. `reference` is drawn thin and dashed."""
    known = [value for value in (*values, *reference) if value is not None]
    low, high = (min(known), max(known)) if known else (0.0, 1.0)
    if low == high:
        low, high = low - 1, high + 1
    count = max(len(values), len(reference), 2)

    def place(index: int, value: float) -> tuple[float, float]:
        x = _EDGE + index * (_WIDTH - 2 * _EDGE) / (count - 1)
        return x, _HEIGHT - _EDGE - (value - low) / (high - low) * (_HEIGHT - 2 * _EDGE)

    parts = []
    if reference:
        parts.append(
            _line(
                [place(i, v) if v is not None else None for i, v in enumerate(reference)],
                variable("muted"),
                'stroke-width="1.2" stroke-dasharray="3 2.5"',
            )
        )
    spots = [place(i, v) if v is not None else None for i, v in enumerate(values)]
    parts.append(_line(spots, variable("house"), 'stroke-width="1.8"'))
    parts.extend(_dot(spot, variable("house"), 1.5) for spot in _lonely(spots))
    last = next((spot for spot in reversed(spots) if spot), None)
    if last:
        parts.append(_dot(last, fill_of(status), 3))
    return picture(_WIDTH, _HEIGHT, parts, sparkline_alt(name, values), "spark")


def _line(spots: Sequence[tuple[float, float] | None], colour: str, style: str) -> str:
    return f'<path d="{path_of(spots)}" fill="none" stroke="{colour}" {style}/>'


def _dot(spot: tuple[float, float], colour: str, radius: float) -> str:
    return f'<circle cx="{number(spot[0])}" cy="{number(spot[1])}" r="{number(radius)}" fill="{colour}"/>'


def _lonely(spots: Sequence[tuple[float, float] | None]) -> list[tuple[float, float]]:
    """The spots without a neighbour, which no line shows."""
    padded = [None, *spots, None]
    return [
        spot
        for before, spot, after in zip(padded, padded[1:], padded[2:], strict=False)
        if spot is not None and before is None and after is None
    ]


def path_of(spots: Sequence[tuple[float, float] | None]) -> str:
    """SVG path data through the spots; None lifts the pen."""
    steps, drawing = [], False
    for spot in spots:
        if spot is None:
            drawing = False
            continue
        steps.append(f"{'L' if drawing else 'M'}{number(spot[0])} {number(spot[1])}")
        drawing = True
    return "".join(steps)
