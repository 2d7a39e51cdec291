"""Small trends side by side on one scale, each leading to its unit."""

from collections.abc import Sequence
from dataclasses import dataclass

from lib.charts.palette import css_name, fill_of, variable
from lib.charts.scale import Scale, scale_around
from lib.charts.sparkline import path_of, sparkline_alt
from lib.charts.svg import mark, number, picture, text
from lib.core import words
from lib.core.verdict import Status

_WIDTH, _HEIGHT, _EDGE = 150.0, 66.0, 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One unit: its values, what they are held against and last year's, in percent, oldest first; None leaves a gap.

    `last` is the value the verdict is of, `note` what tells this course from the others.
    """

    name: str
    href: str
    values: Sequence[float | None]
    targets: Sequence[float | None]
    last: float | None
    status: Status
    before: Sequence[float | None] = ()
    note: str = ""
    here: bool = False


def scale(courses: Sequence[Course]) -> Scale:
    """The common scale, around all values and targets."""
    lines = (line for course in courses for line in (course.values, course.targets, course.before))
    return scale_around(value for line in lines for value in line)


def multiples(name: str, courses: Sequence[Course]) -> str:
    """An HTML list in the order given."""
    ends = scale(courses)
    items = "".join(_item(course, ends) for course in courses)
    return f'<ol class="multiples" aria-label="{text(name)}">{items}</ol>'


def course_alt(course: Course) -> str:
    note = f" ({course.note})" if course.note else ""
    return f"{sparkline_alt(course.name, course.values).removesuffix('.')}, {course.status.label.lower()}{note}."


_CURRENT = ' aria-current="true"'


def _item(course: Course, ends: Scale) -> str:
    said = words.percent(course.last) if course.last is not None else course.status.label
    note = f"<small>{text(course.note)}</small>" if course.note else ""
    return (
        f'<li><a href="{text(course.href)}" title="{text(course_alt(course))}"{_CURRENT if course.here else ""}>'
        f'<span class="name">{text(course.name)}</span>'
        f'<span class="figure {css_name(course.status)}">{mark(course.status)}{text(said)}</span>{note}'
        f"{_drawing(course, ends)}</a></li>"
    )


def _drawing(course: Course, ends: Scale) -> str:
    count = max(len(course.values), len(course.targets), 2)

    def line(values: Sequence[float | None], colour: str, style: str) -> str:
        spots = [_spot(index, value, count, ends) for index, value in enumerate(values)]
        return f'<path d="{path_of(spots)}" fill="none" stroke="{colour}" {style}/>'

    floor = number(_HEIGHT - _EDGE)
    parts = [
        f'<line x1="0" x2="{number(_WIDTH)}" y1="{floor}" y2="{floor}" stroke="{variable("line")}" stroke-width="1"/>',
        line(course.targets, variable("ink"), 'stroke-width="1.2" stroke-dasharray="4 3"'),
        line(course.before, variable("muted"), 'stroke-width="1"'),
        line(course.values, variable("house"), 'stroke-width="2"'),
    ]
    spots = [_spot(index, value, count, ends) for index, value in enumerate(course.values)]
    last = next((spot for spot in reversed(spots) if spot is not None), None)
    if last is not None:
        parts.append(f'<circle cx="{number(last[0])}" cy="{number(last[1])}" r="3.6" fill="{fill_of(course.status)}"/>')
    return picture(_WIDTH, _HEIGHT, parts, course_alt(course), "small-trend")


def _spot(index: int, value: float | None, count: int, ends: Scale) -> tuple[float, float] | None:
    if value is None:
        return None
    x = _EDGE + index * (_WIDTH - 2 * _EDGE) / (count - 1)
    return x, _HEIGHT - _EDGE - ends.share(value) * (_HEIGHT - 2 * _EDGE)
