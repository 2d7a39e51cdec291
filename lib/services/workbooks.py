"""Workbooks this program writes: a head row, plain values, and never a formula out of somebody's text."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from io import BytesIO
from math import ceil

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from lib.core.text import like_formula, without_controls
from lib.core.words import local

Value = str | float | date | datetime | None
_WIDEST = 60
_NARROWEST = 8
_TITLE_LENGTH = 31
TEXT_LENGTH = 32_767
_LINE, _TALLEST = 16, 409  # points
_LETTERS_A_WIDTH = 1.1  # letters that stand in a width of 1: it is counted in wide ones
_NUMBER = "#,##0.##"
_DAY = "dd/mm/yyyy"
_MOMENT = "dd/mm/yyyy hh:mm"
_NOT_IN_TITLE = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def workbook(sheets: Iterable[tuple[str, Sequence[str], Iterable[Sequence[Value]]]]) -> bytes:
    """An .xlsx file of sheets, each a title, its column heads and its rows.

    Numbers stay numbers; times are shown as Vietnam's clocks had them.
    """
    book = Workbook()
    for empty in list(book.worksheets):
        book.remove(empty)
    for title, columns, rows in sheets:
        _fill(book.create_sheet(sheet_title(title, book.sheetnames)), columns, rows)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def table_workbook(title: str, columns: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """An .xlsx file of one table, for a page's download."""
    return workbook([(title, columns, rows)])


def sheet_title(wanted: str, taken: Iterable[str] = ()) -> str:
    """A sheet's name as Excel takes it; one that is taken already gets a number."""
    plain = without_controls(wanted).translate(_NOT_IN_TITLE).strip().strip("'")[:_TITLE_LENGTH] or "Trang"
    used = {title.casefold() for title in taken}
    title, number = plain, 1
    while title.casefold() in used:
        number += 1
        title = f"{plain[: _TITLE_LENGTH - len(str(number)) - 1]} {number}"
    return title


def write_text(cell: Cell, said: str) -> None:
    """Write a text that stays a text, also when it begins like a formula and somebody edits the cell."""
    cell.value = without_controls(said)[:TEXT_LENGTH]
    cell.data_type = "s"
    if like_formula(said):
        cell.quotePrefix = True


def fit_on_paper(sheet: Worksheet, head: int = 1) -> None:
    """Print on A4 crosswise, all columns on one page's width, the head row on every page."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{head}:{head}"


def make_room(sheet: Worksheet, row: int, texts: Iterable[tuple[str, float]]) -> None:
    """Make a row as high as its wrapped texts need in columns of such widths: not every program does so by itself."""
    lines = max((ceil(len(said) / (width * _LETTERS_A_WIDTH)) for said, width in texts), default=1)
    if lines > 1:
        sheet.row_dimensions[row].height = min(_TALLEST, _LINE * lines)


def _fill(sheet: Worksheet, columns: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    widths = [len(head) for head in columns]
    for values in [tuple(columns), *rows]:
        cells = [_cell(sheet, value) for value in values]
        widths = [max(width, len(str(cell.value or ""))) for width, cell in zip(widths, cells, strict=True)]
        sheet.append(cells)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = min(_WIDEST, max(_NARROWEST, width + 2))
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    make_room(
        sheet, 1, [(head, min(_WIDEST, max(_NARROWEST, width))) for head, width in zip(columns, widths, strict=True)]
    )
    fit_on_paper(sheet)


def _cell(sheet: Worksheet, value: Value) -> Cell:
    cell: Cell = WriteOnlyCell(sheet)
    if isinstance(value, str):
        write_text(cell, value)
    elif isinstance(value, datetime):
        cell.value = local(value).replace(tzinfo=None, microsecond=0)
        cell.number_format = _MOMENT
    else:
        cell.value = value
        cell.number_format = _DAY if isinstance(value, date) else _NUMBER
    return cell
