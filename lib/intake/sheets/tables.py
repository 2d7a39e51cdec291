"""What a table of a sheet is, and what its cells say."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from lib.core.text import clean
from lib.intake.files.grid import Sheet, Value
from lib.intake.sheets.numbers import Said, say

_NOTE_ROWS = 12  # further down stands what is of something else


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its header texts from top to bottom, and what the row of column numbers says of it."""

    index: int
    path: tuple[str, ...]
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of a sheet. `context` are the lines above it, nearest last; `body` are 0-based rows.

    `silent` are the rows of the body without a figure; `section` is the title over its rows where the lines above are
    of other rows too. `folded` marks one of several pieces beside each other that are one table: a total is of all of them.
    """

    sheet: Sheet
    context: tuple[str, ...]
    columns: tuple[Column, ...]
    body: tuple[int, ...]
    silent: frozenset[int] = frozenset()
    section: str = ""
    folded: bool = False

    def said(self, row: int, column: int) -> Said:
        return said_at(self.sheet, row, column)

    def speaks(self, row: int, column: int) -> bool:
        return speaks_at(self.sheet, row, column)

    def text(self, row: int, column: int) -> str:
        """The cell's own words; a number reads as it would be typed."""
        return shown(self.sheet.rows[row][column])


def lines_below(table: Table) -> Iterator[str]:
    """The texts in the rows below a table, up to the next row with a figure."""
    rows = table.sheet.rows[table.body[-1] + 1 : table.body[-1] + 1 + _NOTE_ROWS]
    for row in rows:
        texts = [shown(value) for value in row if isinstance(value, str)]
        if len(texts) < sum(value is not None for value in row):
            return
        yield from texts


def said_at(sheet: Sheet, row: int, column: int) -> Said:
    """What one cell says, number format and missing values considered."""
    value = sheet.rows[row][column]
    at = (row, column)
    if value is None:  # only then can there be an error or a formula without a value
        return say(None, error=sheet.errors.get(at, ""), uncached=at in sheet.uncached)
    if isinstance(value, str):
        return say(value)
    return say(value, percent=at in sheet.percent)


def speaks_at(sheet: Sheet, row: int, column: int) -> bool:
    """Whether a cell belongs to a table's body, which every number does; `Said.speaks` of what it says."""
    kind = sheet.rows[row][column].__class__
    return kind is float or kind is int or said_at(sheet, row, column).speaks


def shown(value: Value) -> str:
    """A cell's value as text."""
    if isinstance(value, str):
        return clean(value)
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    if isinstance(value, date):
        return f"{value.day}/{value.month}/{value.year}"
    return str(value)


@lru_cache(maxsize=1024)
def column_letters(column: int) -> str:
    """Excel's name of a 0-based column: 0 is “A”, 27 is “AB”."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_name(row: int, column: int) -> str:
    """Excel's name of a cell: (0, 0) is “A1”."""
    return f"{column_letters(column)}{row + 1}"
