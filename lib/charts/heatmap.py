"""Units by areas: how many indicators fall short; every cell leads to its unit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lib.charts.palette import css_name
from lib.charts.svg import mark, text
from lib.core.verdict import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatCell:
    """`status` is the cell's worst verdict, `count` how many indicators have it, `href` where it leads."""

    row: str
    column: str
    status: Status
    count: int
    href: str


def heatmap_alt(cells: Sequence[HeatCell], row_names: Mapping[str, str]) -> str:
    worst: dict[str, int] = {}
    for cell in cells:
        if cell.status is Status.MISSED:
            worst[cell.row] = worst.get(cell.row, 0) + cell.count
    if not worst:
        return "Không địa bàn nào có chỉ tiêu chưa đạt."
    told = sorted(worst.items(), key=lambda item: -item[1])
    return "Số chỉ tiêu chưa đạt: " + ", ".join(f"{row_names[row]} {count}" for row, count in told) + "."


def heatmap(
    cells: Sequence[HeatCell],
    rows: Sequence[tuple[str, str, str]],
    columns: Sequence[tuple[str, str, str]],
) -> str:
    """An HTML table with a link in every cell.

    `rows` are (code, name, address) in order, `columns` (code, letters, full name).
    """
    by_place = {(cell.row, cell.column): cell for cell in cells}
    head = "".join(
        f'<th scope="col"><abbr title="{text(name)}">{text(letters)}</abbr></th>' for _, letters, name in columns
    )
    body = []
    for code, name, href in rows:
        boxes = "".join(_box(by_place.get((code, column)), name, full) for column, _, full in columns)
        body.append(f'<tr><th scope="row"><a href="{text(href)}">{text(name)}</a></th>{boxes}</tr>')
    alt = heatmap_alt(cells, {code: name for code, name, _ in rows})
    return (
        f'<table class="heat"><caption class="unseen">{text(alt)}</caption>'
        f"<thead><tr><td></td>{head}</tr></thead><tbody>{''.join(body)}</tbody></table>"
    )


def _box(cell: HeatCell | None, row: str, column: str) -> str:
    if cell is None:
        return '<td class="none"><span aria-label="không giao chỉ tiêu">–</span></td>'
    told = f"{row}, {column}: "
    match cell.status:
        case Status.MISSED | Status.NEAR:
            told += f"{cell.count} chỉ tiêu {cell.status.label.lower()}"
            shown = str(cell.count)
        case _:
            told += f"{cell.status.label.lower()}"
            shown = ""
    return (
        f'<td><a class="box {css_name(cell.status)}" href="{text(cell.href)}" title="{text(told)}" '
        f'aria-label="{text(told)}">{mark(cell.status)}{shown}</a></td>'
    )
