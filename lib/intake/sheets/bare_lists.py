"""Finds lists that nobody put a header over: rows of words with one figure each."""

import re
from typing import NamedTuple

from lib.core.text import fold
from lib.intake.sheets.headers import CLOSING, DATED
from lib.intake.sheets.sheet_rows import SheetRows
from lib.intake.sheets.tables import Column, shown

_ROW_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})?[.)]?")
_FEWEST_ROWS = 3  # fewer may be anything: “Số trang: 2”


class BareList(NamedTuple):
    """The column of words and that of figures, named as in a table, and the rows, 0-based."""

    columns: tuple[Column, Column]
    rows: tuple[int, ...]


def bare_list_at(sight: SheetRows, top: int) -> BareList | None:
    """The list that starts in a row, if one does."""
    places = _named_value(sight, top)
    if places is None or not sight.row_speaks(top):
        return None
    rows = [top]
    while rows[-1] + 1 < sight.height and _named_value(sight, rows[-1] + 1) == places:
        rows.append(rows[-1] + 1)
    while not sight.row_speaks(rows[-1]):
        rows.pop()
    if sum(map(sight.row_speaks, rows)) < _FEWEST_ROWS:
        return None
    words, figures = places
    return BareList((Column(words, ("Nội dung",)), Column(figures, ("Kết quả",))), tuple(rows))


def _named_value(sight: SheetRows, row: int) -> tuple[int, int] | None:
    """The columns where a row has its words and then its one value; a row number may stand before."""
    filled = [(column, value) for column, value in enumerate(sight.sheet.rows[row]) if value is not None]
    if len(filled) == 3 and _ROW_NUMBER.fullmatch(shown(filled[0][1])):
        filled = filled[1:]
    if len(filled) != 2:
        return None
    (name, words), (column, value) = filled
    if not isinstance(words, str) or len(words.split()) < 2 or sight.speaks(row, name):
        return None
    ends = CLOSING.match(fold(words)) or DATED.search(fold(f"{words} {shown(value)}"))
    return None if ends else (name, column)
