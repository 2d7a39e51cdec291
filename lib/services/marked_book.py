"""Findings written into a workbook: a first sheet that lists them, colour and a comment where they are."""

import re
from collections.abc import Mapping, Sequence
from math import ceil
from typing import cast

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.constants import XLSM

from lib.core.finding import Severity
from lib.services.marks import SEVERITIES, Mark, tally
from lib.services.workbooks import fit_on_paper, make_room, sheet_title, write_text

COVER = "Phát hiện"
FILLS = {Severity.ERROR: "FFFFC7CE", Severity.WARNING: "FFFFE699"}  # what Excel itself colours bad and neutral cells
AUTHOR = "Tổng hợp báo cáo CCHC"
_COLUMNS = (
    ("Mức", 11), ("Trang tính", 18), ("Ô", 8), ("Phát hiện", 60), ("Cách xử lý", 46), ("Đơn vị", 22), ("Chỉ tiêu", 26),
)  # fmt: skip
_FACE = "Times New Roman"  # the workbook's own may be a font of an old encoding
_LINE = Side(style="thin", color="FFBFBFBF")
_CELL = re.compile(r"[A-Z]{1,3}[1-9][0-9]{0,6}")
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_NOTE_LENGTH = 4_000
_NOTE_WIDTH, _LETTERS_A_LINE, _LINE_HEIGHT = 340, 48, 19


class MacroWorkbook(Workbook):
    """Excel opens a file named .xlsm only if it says that it may hold macros."""

    mime_type = XLSM


def mark_cells(sheets: Mapping[str, Worksheet], marks: Sequence[Mark]) -> None:
    """Colour every cell at fault and say why in its comment; `sheets` are known by the names the findings use."""
    by_cell: dict[tuple[str, str], list[Mark]] = {}
    for mark in marks:
        if mark.at_fault and mark.sheet in sheets and is_cell(mark.cell):
            top_left = _top_left(sheets[mark.sheet], mark.cell)
            by_cell.setdefault((mark.sheet, top_left), []).append(mark)
    for (sheet, name), about in by_cell.items():
        cell = sheets[sheet][name]
        worst = Severity.ERROR if any(mark.severity is Severity.ERROR for mark in about) else Severity.WARNING
        cell.fill = PatternFill("solid", fgColor=FILLS[worst])
        cell.comment = _comment(cell.comment, [mark.note for mark in about])


def add_cover(book: Workbook, name: str, said: Sequence[str], marks: Sequence[Mark], titles: Mapping[str, str]) -> None:
    """Put the list of findings in front, and open the workbook there.

    `said` are sentences about the workbook; `titles` are the sheets' names in it, by the names the findings use.
    """
    cover = book.create_sheet(sheet_title(COVER, book.sheetnames), 0)
    _write(_at(cover, 1, 1), f"Phát hiện trong tệp {name}", size=15, bold=True)
    _write(
        _at(cover, 2, 1),
        f"{tally(marks)}. Đề nghị kiểm tra, sửa rồi gửi lại tệp." if marks else "Không có gì bất thường.",
    )
    for row, sentence in enumerate(said, start=3):
        _write(_at(cover, row, 1), sentence)
    head = len(said) + 4
    for column, (label, width) in enumerate(_COLUMNS, start=1):
        cell = _at(cover, head, column)
        _write(cell, label, bold=True)
        cell.fill = PatternFill("solid", fgColor="FFE7ECF2")
        cell.border = Border(_LINE, _LINE, _LINE, _LINE)
        cover.column_dimensions[get_column_letter(column)].width = width
    for row, mark in enumerate(marks, start=head + 1):
        _list(cover, row, mark, titles)
    _lay_out(cover, head, head + len(marks))
    _open_at(book, cover)


def is_cell(name: str) -> bool:
    """Whether a place names one cell that Excel has."""
    if not _CELL.fullmatch(name):
        return False
    row, column = coordinate_to_tuple(name)
    return row <= _LAST_ROW and column <= _LAST_COLUMN


def _top_left(sheet: Worksheet, name: str) -> str:
    if isinstance(sheet[name], MergedCell):
        row, column = coordinate_to_tuple(name)
        for merge in sheet.merged_cells.ranges:
            if merge.min_row <= row <= merge.max_row and merge.min_col <= column <= merge.max_col:
                return f"{get_column_letter(merge.min_col)}{merge.min_row}"
    return name


def _comment(before: Comment | None, notes: Sequence[str]) -> Comment:
    said = "\n".join(dict.fromkeys(notes))
    said = said if len(said) <= _NOTE_LENGTH else f"{said[: _NOTE_LENGTH - 1]}…"
    if before is not None:
        said = f"{before.text}\n\n{said}"
    lines = sum(max(1, ceil(len(line) / _LETTERS_A_LINE)) for line in said.splitlines())
    return Comment(said, AUTHOR, height=min(600, _LINE_HEIGHT * (lines + 1)), width=_NOTE_WIDTH)


def _list(cover: Worksheet, row: int, mark: Mark, titles: Mapping[str, str]) -> None:
    said = (SEVERITIES[mark.severity], mark.sheet, mark.cell, mark.message, mark.hint, mark.unit, mark.indicator)
    for column, words in enumerate(said, start=1):
        cell = _at(cover, row, column)
        if words:
            _write(cell, words)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.border = Border(_LINE, _LINE, _LINE, _LINE)
    make_room(cover, row, [(words, width) for words, (_, width) in zip(said, _COLUMNS, strict=True)])
    if mark.at_fault:
        _at(cover, row, 1).fill = PatternFill("solid", fgColor=FILLS[mark.severity])
    if mark.sheet in titles:
        _link(_at(cover, row, 3 if is_cell(mark.cell) else 2), titles[mark.sheet], mark.cell)


def _link(cell: Cell, title: str, target: str) -> None:
    quoted = title.replace("'", "''")
    place = f"'{quoted}'!{target if is_cell(target) else 'A1'}"
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=place)
    cell.font = Font(name=_FACE, size=12, color="FF0563C1", underline="single")


def _at(sheet: Worksheet, row: int, column: int) -> Cell:
    """A cell of the cover, where nothing is merged."""
    return cast(Cell, sheet.cell(row, column))


def _write(cell: Cell, said: str, *, size: int = 12, bold: bool = False) -> None:
    write_text(cell, said)
    cell.font = Font(name=_FACE, size=size, bold=bold)


def _lay_out(cover: Worksheet, head: int, last: int) -> None:
    """For the screen and for paper."""
    cover.freeze_panes = f"A{head + 1}"
    cover.auto_filter.ref = f"A{head}:{get_column_letter(len(_COLUMNS))}{last}"
    cover.sheet_view.showGridLines = False
    fit_on_paper(cover, head)


def _open_at(book: Workbook, cover: Worksheet) -> None:
    """Only the list is selected: what is typed into several selected sheets goes into all of them."""
    for sheet in book.worksheets:
        sheet.sheet_view.tabSelected = sheet is cover
    for chart in book.chartsheets:
        for view in chart.sheetViews.sheetView if chart.sheetViews else ():
            view.tabSelected = False
    book.active = 0
    for window in book.views:
        window.firstSheet = 0
