"""Changes of a workbook after which every figure is still what it was: what the reader takes unseen may not become wrong."""

import io
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace

import openpyxl
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.corpus.layout_changes import (
    blank_column,
    blank_row_under_head,
    checked_under_figures,
    columns_numbered,
    head_on_next_page,
    remarks_beside,
)
from tests.corpus.truth import Case

_LONG = 12  # letters: shorter texts are left on one line
_SENTENCE = 40
_FOOT = ("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"), ("- Như trên;", "KT. CHỦ TỊCH"), ("- Lưu: VT.", "Nguyễn Văn A")
_YEARS = range(2000, 2101)
_GROUPED_FROM = 1000
_ROWS_MARKED = 40


def changed(case: Case, change: Callable[[Workbook], None]) -> Case | None:
    """The case with its workbook changed; None for a file of another format."""
    if not case.data.startswith(b"PK"):
        return None
    book = openpyxl.load_workbook(io.BytesIO(case.data))
    change(book)
    file = io.BytesIO()
    book.save(file)
    return replace(case, data=file.getvalue())


def _cells(book: Workbook) -> Iterator[Cell]:
    for sheet in book:
        for row in sheet.iter_rows():
            yield from (cell for cell in row if not isinstance(cell, MergedCell) and cell.value is not None)


def _texts(said: Callable[[str], str]) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        for cell in _cells(book):
            if isinstance(cell.value, str) and not cell.value.startswith("="):
                cell.value = said(cell.value)

    return change


def _without_marks(text: str) -> str:
    bare = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return bare.replace("đ", "d").replace("Đ", "D")


def _broken(text: str) -> str:
    return "  " + text.replace(" ", "\n", 1) + " " if len(text) > _LONG else text + " "


def _numbers_as_text(book: Workbook) -> None:
    for cell in _cells(book):
        number = cell.value
        if isinstance(number, bool) or not isinstance(number, int | float) or "%" in (cell.number_format or ""):
            continue
        if number != int(number):
            cell.value = repr(round(number, 4)).replace(".", ",")
        elif abs(number) >= _GROUPED_FROM and number not in _YEARS:
            cell.value = f"{int(number):,}".replace(",", ".")
        else:
            cell.value = str(int(number))


def _parted(book: Workbook) -> None:
    for sheet in book:
        _parted_sheet(sheet)


def _moved(book: Workbook) -> None:
    """Two rows down and a column to the right; sheets that hide some stay, for these would come to hide others."""
    for sheet in book:
        if not _hides(sheet):
            bounds = [merged.bounds for merged in sheet.merged_cells.ranges]
            _parted_sheet(sheet)
            sheet.insert_rows(1, 2)
            sheet.insert_cols(1, 1)
            for left, top, right, bottom in bounds:
                sheet.merge_cells(start_row=top + 2, start_column=left + 1, end_row=bottom + 2, end_column=right + 1)


def _parted_sheet(sheet: Worksheet) -> None:
    for merged in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(merged))


def _hides(sheet: Worksheet) -> bool:
    return any(one.hidden for one in (*sheet.row_dimensions.values(), *sheet.column_dimensions.values()))


def _ticked(book: Workbook) -> None:
    """Somebody ticked rows off, two columns beside the table."""
    for sheet in book:
        beside = sheet.max_column + 2
        for row in range(3, min(sheet.max_row, _ROWS_MARKED), 7):
            sheet.cell(row, beside, "x")


def _signed(book: Workbook) -> None:
    for sheet in book:
        below = sheet.max_row + 2
        for at, (left, right) in enumerate(_FOOT):
            sheet.cell(below + at, 1, left)
            sheet.cell(below + at, 4, right)


def _turned_round(book: Workbook) -> None:
    book._sheets.reverse()  # type: ignore[attr-defined]


CHANGES: dict[str, Callable[[Workbook], None]] = {
    "saved again": lambda _book: None,
    "capitals": _texts(str.upper),
    "no marks": _texts(_without_marks),
    "decomposed": _texts(lambda text: unicodedata.normalize("NFD", text)),
    "line breaks and blanks": _texts(_broken),
    "full stops": _texts(lambda text: f"{text}." if len(text) > _SENTENCE else text),
    "numbers as text": _numbers_as_text,
    "merged cells parted": _parted,
    "moved": _moved,
    "ticked": _ticked,
    "signed": _signed,
    "sheets turned round": _turned_round,
    "blank row under the head": blank_row_under_head,
    "columns numbered": columns_numbered,
    "head again on the next page": head_on_next_page,
    "remarks": remarks_beside,
    "blank column": blank_column,
    "checked": checked_under_figures,
}
