"""Tables that several offices send in the same shape: units in two blocks, three columns an indicator."""

from collections.abc import Sequence
from typing import NamedTuple

from lib.core.period import Period
from lib.core.unit import Unit
from sample_data import layout
from sample_data.page import Column, Head, Page, Style, Value
from sample_data.story import Story


class Part(NamedTuple):
    """One indicator of a table: the head over its columns, and the heads of whole, part and rate."""

    indicator: str
    title: str
    whole: str
    part: str
    rate: str = "Tỷ lệ (%)"
    empty: str | None = "-"


def blocks(story: Story, letters: tuple[str, str] = ("A", "B")) -> list[tuple[str, str, Sequence[Unit]]]:
    """Departments and districts as two blocks of a table."""
    return [
        (letters[0], "Khối sở, ban, ngành", story.departments),
        (letters[1], "Khối huyện, thành phố", story.districts),
    ]


def spread(
    story: Story, period: Period, parts: Sequence[Part], *, style: Style = "rate", bare: bool = False
) -> tuple[list[Head], list[Column]]:
    """Heads and columns of the parts side by side; with `bare`, a unit without such a figure has empty cells."""
    heads: list[Head] = []
    columns: list[Column] = []
    for part in parts:
        own, three = layout.triple(
            story,
            part.indicator,
            period,
            (part.whole, part.part, part.rate),
            empty=part.empty,
            style=style,
            with_title=part.title,
        )
        heads += own
        columns += [_bare(story, part.indicator, period, column) for column in three] if bare else three
    return heads, columns


def _bare(story: Story, indicator: str, period: Period, column: Column) -> Column:
    def value(units: Sequence[str]) -> Value:
        return column.value(units) if story.count(indicator, units, period).denominator else None

    return Column(value, column.style, column.indicator)


def units_page(
    story: Story,
    page: Page,
    office: str,
    lines: Sequence[str],
    period: Period,
    parts: Sequence[Part],
    *,
    silent: Sequence[str] = (),
    first: bool = False,
    bare: bool = False,
) -> Page:
    """Two header rows, units in two blocks, a note column at the end."""
    heads, columns = spread(story, period, parts, bare=bare)
    width = 3 + len(columns)
    row = layout.letterhead(page, width, ("UBND TỈNH BẮC KẠN", office), lines)
    page.header(row, 1, ["STT", "Tên đơn vị", *heads, "Ghi chú"], 2)
    end = layout.table(
        page,
        story,
        row + 2,
        blocks(story, ("I", "II")),
        columns,
        period=period,
        name=layout.brief,
        total="Toàn tỉnh",
        silent=silent,
        first=first,
    )
    layout.signature(page, end + 1, width, period, "GIÁM ĐỐC")
    return page
