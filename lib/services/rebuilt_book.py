"""A report of a kind that cannot be written again, made anew as .xlsx from the values that were read."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import cast

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from lib.intake.files.grid import Sheet, Value
from lib.services.marked_book import MacroWorkbook
from lib.services.workbooks import sheet_title, write_text

_FACES = {"tcvn3": ".VnTime", "vni": "VNI-Times"}
_PERCENT, _DAY, _MOMENT, _SPAN = "0.00%", "dd/mm/yyyy", "dd/mm/yyyy hh:mm:ss", "[h]:mm:ss"
_NARROW, _WIDE = 6, 42
_ROWS_LOOKED_AT = 200


def rebuilt(sheets: Sequence[Sheet], *, macros: bool) -> tuple[Workbook, dict[str, Worksheet]]:
    """A workbook of the sheets' values, merges and percent formats, and its sheets by the names they had."""
    book = MacroWorkbook() if macros else Workbook()
    for empty in list(book.worksheets):
        book.remove(empty)
    made: dict[str, Worksheet] = {}
    for sheet in sheets:
        made[sheet.name] = book.create_sheet(sheet_title(sheet.name, book.sheetnames))
        _fill(made[sheet.name], sheet)
    return book, made


def _fill(target: Worksheet, sheet: Sheet) -> None:
    for row, values in enumerate(sheet.rows):
        for column, value in enumerate(values):
            if value is not None:
                _put(cast(Cell, target.cell(row + 1, column + 1)), value, (row, column) in sheet.percent)
    for (row, column), error in sheet.errors.items():
        cell = target.cell(row + 1, column + 1)
        cell.value, cell.data_type = error, "e"
    for (row, column), encoding in sheet.legacy.items():
        target.cell(row + 1, column + 1).font = Font(name=_FACES.get(encoding))
    height, width = len(sheet.rows), max(map(len, sheet.rows), default=0)
    for top, left, bottom, right in sheet.merges:
        bottom, right = min(bottom, height - 1), min(right, width - 1)
        if top <= bottom and left <= right and (top, left) != (bottom, right):
            target.merge_cells(
                start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1
            )  # fmt: skip
    _size(target, sheet, width)
    target.sheet_state = "visible" if sheet.visible else "hidden"


def _size(target: Worksheet, sheet: Sheet, width: int) -> None:
    spanned = {(top, left) for top, left, _, right in sheet.merges if right > left}
    for column in range(width):
        lengths = (
            len(str(values[column]))
            for row, values in enumerate(sheet.rows[:_ROWS_LOOKED_AT])
            if values[column] is not None and (row, column) not in spanned
        )
        letter = get_column_letter(column + 1)
        target.column_dimensions[letter].width = min(_WIDE, max(_NARROW, max(lengths, default=0) + 2))
        target.column_dimensions[letter].hidden = column in sheet.hidden_columns
    for row in sheet.hidden_rows:
        target.row_dimensions[row + 1].hidden = True


def _put(cell: Cell, value: Value, percent: bool) -> None:
    if isinstance(value, str):
        write_text(cell, value)
        cell.alignment = Alignment(wrap_text=len(value) > _WIDE, vertical="top")
        return
    cell.value = value
    if percent:
        cell.number_format = _PERCENT
    elif isinstance(value, timedelta):
        cell.number_format = _SPAN
    elif isinstance(value, datetime):
        midnight = value.time() == time()
        cell.number_format = _DAY if midnight else _MOMENT
    elif isinstance(value, date):
        cell.number_format = _DAY
