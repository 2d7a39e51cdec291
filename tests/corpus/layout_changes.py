"""Rows and columns that offices put into a table and that change no figure of it."""

import re
from functools import partial
from itertools import count

from openpyxl.cell.cell import MergedCell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

_FEWEST_NUMBERS = 2  # of a row of figures
_FEWEST_HEADS = 2
_FEWEST_ROWS = 6  # of a table that is parted over two pages
_NUMBER = re.compile(r"\d[\d.,]*\s*%?|\d+/\d+.*")
_YEARS = range(2000, 2101)


def blank_row_under_head(book: Workbook) -> None:
    for sheet, (_top, body) in _tables(book):
        _insert_row(sheet, body)


def columns_numbered(book: Workbook) -> None:
    for sheet, (top, body) in _tables(book):
        _insert_row(sheet, body)
        heads = [cell.column for cell in sheet[top] if cell.value is not None or isinstance(cell, MergedCell)]
        for number, column in zip(count(1), range(min(heads), max(heads) + 1), strict=False):
            if not isinstance(sheet.cell(body, column), MergedCell):
                sheet.cell(body, column, f"({number})")


def head_on_next_page(book: Workbook) -> None:
    """The head stands again over the second half of the rows."""
    for sheet, (top, body) in _tables(book):
        last = next(row for row in range(body, sheet.max_row + 2) if not _has_figures(sheet, row)) - 1
        if last != _last_figures(sheet) or last - body < _FEWEST_ROWS:
            continue  # several tables, or rows that head others
        middle, depth = (body + last) // 2 + 1, body - top
        for _ in range(depth):
            _insert_row(sheet, middle)
        for row in range(top, body):
            for cell in sheet[row]:
                below = sheet.cell(middle + row - top, cell.column)
                if not isinstance(cell, MergedCell) and not isinstance(below, MergedCell):
                    below.value = cell.value
        for bounds in [merged.bounds for merged in sheet.merged_cells.ranges]:
            left, first, right, end = bounds
            if top <= first and end < body:
                down = middle - top
                sheet.merge_cells(start_row=first + down, end_row=end + down, start_column=left, end_column=right)


def remarks_beside(book: Workbook) -> None:
    for sheet, (top, body) in _tables(book):
        column = sheet.max_column + 1
        sheet.cell(top, column, "Ghi chú")
        for row in filter(partial(_has_figures, sheet), range(body + 1, sheet.max_row, 3)):
            sheet.cell(row, column, "Đã đối chiếu")


def blank_column(book: Workbook) -> None:
    """One left blank in front of the last."""
    for sheet, (_top, _body) in _tables(book):
        _insert_column(sheet, sheet.max_column)


def checked_under_figures(book: Workbook) -> None:
    for sheet, _ in _tables(book):
        row = _last_figures(sheet) + 1
        if isinstance(sheet.cell(row, 1), MergedCell):
            continue
        _insert_row(sheet, row)
        sheet.cell(row, 1, "(Số liệu đã được lãnh đạo đơn vị kiểm tra, phê duyệt)")


def _tables(book: Workbook) -> list[tuple[Worksheet, tuple[int, int]]]:
    """Sheets whose rows can be moved, with the first row of the head and of the figures."""
    found = ((sheet, _head(sheet)) for sheet in book if not _refers_to_rows(sheet))
    return [(sheet, head) for sheet, head in found if head]


def _refers_to_rows(sheet: Worksheet) -> bool:
    hidden = any(one.hidden for one in (*sheet.row_dimensions.values(), *sheet.column_dimensions.values()))
    return hidden or any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)


def _head(sheet: Worksheet) -> tuple[int, int] | None:
    body = next((row for row in range(1, sheet.max_row + 1) if _has_figures(sheet, row)), None)
    if body is None:
        return None
    top = body
    while top > 1 and sum(cell.value is not None for cell in sheet[top - 1]) >= _FEWEST_HEADS:
        top -= 1
    return (top, body) if top < body else None


def _has_figures(sheet: Worksheet, row: int) -> bool:
    numbers = [cell.value for cell in sheet[row] if _NUMBER.fullmatch(str(cell.value))]
    numbering = numbers == [*range(1, len(numbers) + 1)] and len(numbers) > _FEWEST_NUMBERS
    return len(numbers) >= _FEWEST_NUMBERS and not numbering and not all(number in _YEARS for number in numbers)


def _last_figures(sheet: Worksheet) -> int:
    return max(row for row in range(1, sheet.max_row + 1) if _has_figures(sheet, row))


def _insert_row(sheet: Worksheet, at: int) -> None:
    bounds = _parted(sheet)
    sheet.insert_rows(at)
    for left, top, right, bottom in bounds:
        sheet.merge_cells(
            start_row=top + (top >= at), end_row=bottom + (bottom >= at), start_column=left, end_column=right
        )


def _insert_column(sheet: Worksheet, at: int) -> None:
    bounds = _parted(sheet)
    sheet.insert_cols(at)
    for left, top, right, bottom in bounds:
        sheet.merge_cells(
            start_row=top, end_row=bottom, start_column=left + (left >= at), end_column=right + (right >= at)
        )


def _parted(sheet: Worksheet) -> list[tuple[int, int, int, int]]:
    """The bounds of the merged cells, which are so no longer: left, top, right, bottom."""
    bounds = [merged.bounds for merged in sheet.merged_cells.ranges]
    for merged in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(merged))
    return bounds
