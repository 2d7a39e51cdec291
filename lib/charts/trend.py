"""The course of one indicator as a light SVG, for reports."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lib.charts.palette import SHAPE, fill_of, text_of, variable
from lib.charts.scale import Scale, scale_around
from lib.charts.sparkline import path_of
from lib.charts.svg import number, picture, text
from lib.core import words
from lib.core.verdict import Status

_WIDTH, _HEIGHT = 640.0, 260.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 46.0, 70.0, 20.0, 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendPoint:
    """One period: `label` for the axis, `title` for the reader, value and target in percent, `note` such as “ước tính”.

    `href` leads to the period where there is something to see of it.
    """

    label: str
    title: str
    value: float | None
    target: float | None
    status: Status
    note: str = ""
    href: str = ""


def trend_alt(name: str, points: Sequence[TrendPoint]) -> str:
    known = [point for point in points if point.value is not None]
    if not known:
        return f"{name}: chưa có số liệu qua các kỳ."
    last = known[-1]
    against = f", mục tiêu {words.target(last.target)}" if last.target is not None else ""
    if len(known) == 1:
        return f"{name}: mới có một kỳ, {last.title} {words.percent(last.value)}{against}."
    first = known[0]
    return (
        f"{name}: từ {words.percent(first.value)} ({first.title}) đến {words.percent(last.value)} ({last.title}){against}, "
        f"{last.status.label.lower()}."
    )


def trend(name: str, points: Sequence[TrendPoint]) -> str:
    """An SVG of all points, oldest first, with the target as a dashed line and the last value in words."""
    ends = scale_of(points)
    step = (_WIDTH - _LEFT - _RIGHT) / max(len(points) - 1, 1)

    def place(index: int, value: float | None) -> tuple[float, float] | None:
        if value is None:
            return None
        return _LEFT + index * step, _height_of(ends.share(value))

    spots = [place(index, point.value) for index, point in enumerate(points)]
    goals = [place(index, point.target) for index, point in enumerate(points)]
    parts = [*_grid(ends), *_labels(points, step)]
    parts.append(
        f'<path d="{path_of(goals)}" fill="none" stroke="{variable("ink")}" stroke-width="1.4" stroke-dasharray="5 4"/>'
    )
    parts.append(f'<path d="{path_of(spots)}" fill="none" stroke="{variable("house")}" stroke-width="2.4"/>')
    for point, spot in zip(points, spots, strict=True):
        if spot:
            parts.append(
                f'<circle cx="{number(spot[0])}" cy="{number(spot[1])}" r="4" fill="{fill_of(point.status)}">'
                f"<title>{text(said(point))}</title></circle>"
            )
    parts.extend(_last_words(points, spots, goals))
    return picture(_WIDTH, _HEIGHT, parts, trend_alt(name, points), "trend")


def said(point: TrendPoint) -> str:
    """What the pointer reads at a point."""
    goal = f", mục tiêu {words.target(point.target)}" if point.target is not None else ""
    note = f" ({point.note})" if point.note else ""
    return f"{point.title}: {words.percent(point.value)}{note}{goal}. {SHAPE[point.status]} {point.status.label}"


def scale_of(points: Sequence[TrendPoint], more: Iterable[float | None] = ()) -> Scale:
    """The scale for all values and targets, and `more` beside them, in percent."""
    return scale_around([*(shown for point in points for shown in (point.value, point.target)), *more])


def _height_of(share: float) -> float:
    return _HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM)


def _grid(ends: Scale) -> list[str]:
    parts = []
    for tick in ends.ticks:
        y = number(_height_of(ends.share(tick)))
        parts.append(
            f'<line x1="{number(_LEFT)}" x2="{number(_WIDTH - _RIGHT)}" y1="{y}" y2="{y}" '
            f'stroke="{variable("line")}" stroke-width="1"/>'
        )
        parts.append(
            f'<text x="{number(_LEFT - 8)}" y="{y}" dy="4" text-anchor="end" font-size="12" '
            f'fill="{variable("muted")}">{words.target(tick)}</text>'
        )
    return parts


def _labels(points: Sequence[TrendPoint], step: float) -> list[str]:
    every = max(1, -(-len(points) // 12))
    return [
        f'<text x="{number(_LEFT + index * step)}" y="{number(_HEIGHT - 8)}" text-anchor="middle" font-size="12" '
        f'fill="{variable("muted")}">{text(point.label)}</text>'
        for index, point in enumerate(points)
        if index % every == 0 or index == len(points) - 1
    ]


def _last_words(
    points: Sequence[TrendPoint],
    spots: Sequence[tuple[float, float] | None],
    goals: Sequence[tuple[float, float] | None],
) -> list[str]:
    """The last value and the target at the right edge, pushed apart where they would touch."""
    last = next((i for i in range(len(points) - 1, -1, -1) if spots[i]), None)
    goal = next((i for i in range(len(points) - 1, -1, -1) if goals[i]), None)
    parts, value_y = [], None
    if last is not None and (spot := spots[last]) is not None:
        value_y = spot[1]
        parts.append(
            f'<text x="{number(spot[0] + 9)}" y="{number(value_y)}" dy="5" font-size="15" font-weight="700" '
            f'fill="{text_of(points[last].status)}">{words.percent(points[last].value)}</text>'
        )
    if goal is not None and (spot := goals[goal]) is not None:
        y = _beside(spot[1], value_y)
        parts.append(
            f'<text x="{number(_WIDTH - 4)}" y="{number(y)}" text-anchor="end" font-size="12" '
            f'font-weight="600" fill="{variable("ink")}">mục tiêu {words.target(points[goal].target)}</text>'
        )
    return parts


def _beside(goal: float, value: float | None) -> float:
    """Where the target's words stand: above its line, below it where the value is above, clear of the value's words."""
    above, below = goal - 7, goal + 16
    if value is None or value > goal + 12:
        return above
    return below if value < goal - 6 else max(below, value + 18)
