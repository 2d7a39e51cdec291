"""Tasks along the months of a year: a row an area or unit, a mark a task in the month of its deadline."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lib.charts.palette import variable
from lib.charts.svg import number, picture, text
from lib.charts.task_marks import shape, task_mark
from lib.core.task_state import TaskState

MONTHS = 12
_LEFT, _MONTH, _HEAD, _STEP, _EDGE = 236.0, 78.0, 26.0, 15.0, 8.0
_ACROSS = 4  # marks side by side in a month


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """`months` has, by month 1–12, the states of the tasks that are due in it; `name` is short."""

    name: str
    months: Mapping[int, Sequence[TaskState]]


def timeline(rows: Sequence[TimelineRow], year: int, day: date) -> str:
    """An SVG with a line at `day`; marks differ by shape as well as by colour."""
    parts, top = [_months(day, year)], _HEAD
    for at, row in enumerate(rows):
        height = _height(row)
        if at % 2 == 0:
            parts.append(_ground(top, height))
        parts.append(
            f'<text x="4" y="{number(top + height / 2 + 4.5)}" font-size="13.5" fill="{variable("ink")}">{text(row.name)}</text>'
        )
        for month, states in row.months.items():
            parts.extend(_mark(state, month, place, top) for place, state in enumerate(states))
        top += height
    parts.append(_line(day, year, top))
    return picture(_LEFT + MONTHS * _MONTH, top + 4, parts, timeline_alt(rows, day), "timeline")


def timeline_alt(rows: Sequence[TimelineRow], day: date) -> str:
    """How many tasks there are along the year, and in which months the overdue ones were due."""
    states = [state for row in rows for states in row.months.values() for state in states]
    late = {month for row in rows for month, states in row.months.items() if TaskState.OVERDUE in states}
    done = sum(state.finished for state in states)
    overdue = sum(state is TaskState.OVERDUE for state in states)
    when = f", hạn vào tháng {', '.join(map(str, sorted(late)))}" if late else ""
    said = f"{len(states)} nhiệm vụ có hạn trong năm: {done} hoàn thành, {overdue} quá hạn{when}"
    return f"{said}, tính đến {day.day}/{day.month}/{day.year}."


def _height(row: TimelineRow) -> float:
    most = max((len(states) for states in row.months.values()), default=1)
    return max(1, -(-most // _ACROSS)) * _STEP + _EDGE


def _months(day: date, year: int) -> str:
    heads = []
    for month in range(1, MONTHS + 1):
        x = _LEFT + (month - 0.5) * _MONTH
        bold = ' font-weight="700"' if (day.year, day.month) == (year, month) else ""
        heads.append(
            f'<text x="{number(x)}" y="15" font-size="12.5" text-anchor="middle"{bold} fill="{variable("muted")}">T{month}</text>'
        )
    return "".join(heads)


def _ground(top: float, height: float) -> str:
    width = _LEFT + MONTHS * _MONTH
    return (
        f'<rect x="0" y="{number(top)}" width="{number(width)}" height="{number(height)}" fill="{variable("page")}"/>'
    )


def _line(day: date, year: int, bottom: float) -> str:
    months = (day.year - year) * MONTHS + day.month - 1 + (day.day - 1) / 31
    x = _LEFT + min(max(months, 0), MONTHS) * _MONTH
    return (
        f'<path d="M{number(x)} {number(_HEAD - 6)}V{number(bottom)}" stroke="{variable("house")}" stroke-width="1.6" '
        f'stroke-dasharray="4 3"/>'
    )


def _mark(state: TaskState, month: int, place: int, top: float) -> str:
    x = _LEFT + (month - 1) * _MONTH + 10 + (place % _ACROSS) * _STEP
    y = top + _EDGE / 2 + (place // _ACROSS) * _STEP + 1.5
    return f'<g transform="translate({number(x)} {number(y)})"><title>{text(state.label)}</title>{shape(state)}</g>'


LEGEND = (
    TaskState.OVERDUE,
    TaskState.DUE_SOON,
    TaskState.IN_PROGRESS,
    TaskState.NOT_DUE,
    TaskState.DONE_IN_TIME,
    TaskState.DONE_LATE,
)


def legend() -> str:
    """The marks with their words, as a list."""
    items = "".join(f"<li>{task_mark(state, 0.8)}{state.label}</li>" for state in LEGEND)
    return f'<ul class="legend">{items}</ul>'
