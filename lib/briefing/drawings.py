"""Drawings for paper, put together from the charts of the screen."""

from collections.abc import Sequence

from lib.briefing.content import AreaPart, Result
from lib.charts.gauge import counts_alt, counts_gauge, gauge_alt, scale_of
from lib.charts.palette import SHAPE, fill_of, text_of, variable
from lib.charts.svg import number, picture, text
from lib.core.text import printable
from lib.core.words import percent

_ACROSS = 4
_GAUGE = (160.0, 96.0)
_CARD = (172.0, 126.0)
_LINE = 24.0
_NAME, _BAR, _FIGURE = 250.0, 260.0, 130.0
_LONGEST = 42


def wall(areas: Sequence[AreaPart]) -> tuple[str, str]:
    """A gauge for each area, four side by side, and the sentence that says the same."""
    rows = -(-len(areas) // _ACROSS)
    parts = [_card(area, place) for place, area in enumerate(areas)]
    alt = " ".join(counts_alt(area.short_name, area.counts) for area in areas)
    return picture(_CARD[0] * _ACROSS, _CARD[1] * rows, parts, printable(alt), "wall"), alt


def bars(results: Sequence[Result]) -> tuple[str, str]:
    """A bar for each indicator with its target as a tick, and the sentence that says the same."""
    end = max((scale_of(one.value, one.target) for one in results), default=100.0)
    parts = [part for line, one in enumerate(results) for part in _bar(one, line * _LINE, end)]
    alt = " ".join(gauge_alt(one.short_name, one.value, one.target, one.status) for one in results)
    return picture(_NAME + _BAR + _FIGURE, _LINE * len(results), parts, printable(alt), "bars"), alt


def _card(area: AreaPart, place: int) -> str:
    left, top = place % _ACROSS * _CARD[0], place // _ACROSS * _CARD[1]
    gauge = counts_gauge(printable(area.short_name), area.counts).replace(
        "<svg ",
        f'<svg x="{number(left + (_CARD[0] - _GAUGE[0]) / 2)}" y="{number(top + 22)}" '
        f'width="{number(_GAUGE[0])}" height="{number(_GAUGE[1])}" ',
        1,
    )
    return (
        f'<text x="{number(left + _CARD[0] / 2)}" y="{number(top + 15)}" text-anchor="middle" font-size="15" '
        f'font-weight="700" fill="{variable("ink")}">{_short(area.short_name, 26)}</text>{gauge}'
    )


def _bar(one: Result, top: float, end: float) -> list[str]:
    middle = top + _LINE / 2
    parts = [
        f'<text x="{number(_NAME - 10)}" y="{number(middle + 5)}" text-anchor="end" font-size="14" '
        f'fill="{variable("ink")}">{_short(one.short_name, _LONGEST)}</text>',
        f'<rect x="{number(_NAME)}" y="{number(middle - 6)}" width="{number(_BAR)}" height="12" '
        f'fill="{variable("line")}"/>',
    ]
    if one.value is not None:
        width = number(min(max(one.value / end, 0.0), 1.0) * _BAR)
        parts.append(
            f'<rect x="{number(_NAME)}" y="{number(middle - 6)}" width="{width}" height="12" '
            f'fill="{fill_of(one.status)}"/>'
        )
    if one.target is not None:
        at = number(_NAME + min(one.target / end, 1.0) * _BAR)
        parts.append(
            f'<line x1="{at}" x2="{at}" y1="{number(middle - 10)}" y2="{number(middle + 10)}" '
            f'stroke="{variable("ink")}" stroke-width="2"/>'
        )
    said = percent(one.value, one.target) if one.value is not None else one.status.label
    parts.append(
        f'<text x="{number(_NAME + _BAR + 10)}" y="{number(middle + 5)}" font-size="14" font-weight="700" '
        f'fill="{text_of(one.status)}">{SHAPE[one.status]} {said}</text>'
    )
    return parts


def _short(name: str, longest: int) -> str:
    plain = printable(name)
    return text(plain if len(plain) <= longest else f"{plain[: longest - 1].rstrip()}…")
