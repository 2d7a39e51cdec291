"""Units in order of one indicator, each a bar against the target."""

from collections.abc import Sequence
from dataclasses import dataclass

from lib.charts.bullet import bullet
from lib.charts.gauge import scale_of
from lib.charts.palette import css_name
from lib.charts.svg import mark, text
from lib.core import words
from lib.core.verdict import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class RankRow:
    """`place` is None for units without a figure; value and target in percent; `note` stands small under the name.

    `here` tells whether it is the unit the page is about.
    """

    place: int | None
    name: str
    href: str
    value: float | None
    target: float | None
    status: Status
    note: str = ""
    here: bool = False


def ranking_alt(rows: Sequence[RankRow]) -> str:
    placed = [row for row in rows if row.value is not None]
    if not placed:
        return "Chưa đơn vị nào có số liệu để xếp hạng."
    missed = sum(row.status is Status.MISSED for row in placed)
    end = f"; {missed} đơn vị chưa đạt" if missed else "; không đơn vị nào chưa đạt"
    if len(placed) == 1:
        return f"Mới có {placed[0].name} {words.percent(placed[0].value)}{end}."
    return (
        f"Cao nhất {placed[0].name} {words.percent(placed[0].value)}, "
        f"cuối bảng {placed[-1].name} {words.percent(placed[-1].value)}{end}."
    )


def ranking(rows: Sequence[RankRow]) -> str:
    """An HTML list; all bars share one scale."""
    scale = max((scale_of(row.value, row.target) for row in rows), default=100.0)
    items = "".join(_item(row, scale) for row in rows)
    return f'<ol class="ranking" aria-label="{text(ranking_alt(rows))}">{items}</ol>'


_CURRENT = ' aria-current="true"'


def _item(row: RankRow, scale: float) -> str:
    note = f"<small>{text(row.note)}</small>" if row.note else ""
    figure = words.percent(row.value) if row.value is not None else row.status.label
    return (
        f'<li{_CURRENT if row.here else ""}><span class="place">{row.place or "–"}</span>'
        f'<a href="{text(row.href)}">{text(row.name)}{note}</a>'
        f"{bullet(row.name, row.value, row.target, row.status, scale)}"
        f'<span class="figure {css_name(row.status)}">{mark(row.status)}{text(figure)}</span></li>'
    )
