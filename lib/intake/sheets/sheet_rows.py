"""Looks at the rows of a sheet: words, figures, merged cells."""

import re
from datetime import date

from lib.intake.files.grid import Sheet, Value
from lib.intake.sheets.tables import shown, speaks_at

GAP = "   "  # between the cells of one line
ROWS_OF_HEADER = 8
_NUMBERING = re.compile(r"\(?\s*(\d{1,2})\s*\)?(?:\s*=.*)?|\(?[a-z]\)?", re.IGNORECASE)
_FEWEST_BESIDE_HEADS = 3  # columns numbered for each that has its head on the same row
_CODE = re.compile(r"\s*0\d{2,}\s*", re.ASCII)
_YEAR, _MONTH = r"20[1-4]\d", r"(?:0?[1-9]|1[0-2])"
_TIME = re.compile(rf"\s*(?:{_YEAR}|{_MONTH}|{_MONTH}\s*[/-]\s*{_YEAR}|{_YEAR}\s*[/-]\s*{_MONTH})\s*", re.ASCII)
_ONE_WORD = re.compile(r"\w+", re.ASCII)
_FIELD = re.compile(r"[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+|[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+")


class SheetRows:
    """The rows of a sheet as a reader of tables sees them: labels, figures, merged heads."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.height = len(sheet.rows)
        self.width = len(sheet.rows[0]) if sheet.rows else 0
        self.origin: dict[tuple[int, int], tuple[int, int]] = {}
        self.wide: dict[tuple[int, int], int] = {}
        for merge in sheet.merges:
            if merge.bottom - merge.top < ROWS_OF_HEADER * 2 and merge.bottom < self.height:
                self.wide[merge.top, merge.left] = merge.right - merge.left + 1
                for row in range(merge.top, merge.bottom + 1):
                    for column in range(merge.left, min(merge.right, self.width - 1) + 1):
                        self.origin[row, column] = (merge.top, merge.left)

    def line(self, row: int) -> str:
        texts = dict.fromkeys(shown(value) for value in self.sheet.rows[row] if value is not None)
        return GAP.join(text for text in texts if text)

    def labels(self, row: int) -> list[tuple[int, str]]:
        """The words of a row that are no figures, at the columns where they stand."""
        return [
            (column, shown(value))
            for column, value in enumerate(self.sheet.rows[row])
            if value is not None and not self.speaks(row, column)
        ]

    def speaks(self, row: int, column: int) -> bool:
        return speaks_at(self.sheet, row, column) and not _is_code(self.sheet.rows[row][column])

    def row_speaks(self, row: int) -> bool:
        return any(self.speaks(row, column) for column in range(self.width))

    def figures(self, row: int) -> list[Value]:
        return [value for column, value in enumerate(self.sheet.rows[row]) if self.speaks(row, column)]

    def blank(self, row: int) -> bool:
        return all(value is None for value in self.sheet.rows[row])

    def is_numbering(self, row: int) -> bool:
        """Whether a row numbers the columns: “(1) | (2) | (3)=(2)/(1)”; a head may stand among many in brackets."""
        texts = [shown(value) for value in self.sheet.rows[row] if value is not None]
        marks = [mark for text in texts if (mark := _NUMBERING.fullmatch(text))]
        numbers = [int(mark[1]) for mark in marks if mark[1]]
        if len(numbers) < 2 or len(set(numbers)) < len(numbers):
            return False
        bracketed = all(mark[0].startswith("(") for mark in marks if mark[1])
        if len(marks) < len(texts):
            return (
                bracketed and len(numbers) >= _FEWEST_BESIDE_HEADS * (len(texts) - len(marks)) and not self.figures(row)
            )
        if bracketed:
            return True  # columns may have been moved or taken out
        return numbers == sorted(numbers) and numbers[0] <= 3 and numbers[-1] - numbers[0] < 2 * len(numbers)

    @staticmethod
    def is_column_mark(text: str) -> bool:
        return _NUMBERING.fullmatch(text) is not None

    def are_years(self, row: int) -> bool:
        """Whether a row has nothing but years, several of them: heads, whatever stands above."""
        years = [value for value in self.sheet.rows[row] if value is not None]
        return len(set(years)) > 1 and all(
            len(shown(value).strip()) == 4 and is_year_or_month(value) for value in years
        )

    def is_technical(self, row: int) -> bool:
        """Whether a row has the names that a database gives its fields: “ma_dv”, “tongHoSo”."""
        labels = [text for _, text in self.labels(row)]
        fields = sum(_FIELD.fullmatch(text) is not None for text in labels)
        return len(labels) > 1 and 2 * fields >= len(labels) and all(map(_ONE_WORD.fullmatch, labels))

    def head_text(self, row: int, column: int) -> str:
        at = self.origin.get((row, column), (row, column))
        return _head_value(self.sheet.rows[at[0]][at[1]])


def _head_value(value: Value) -> str:
    if isinstance(value, date):
        return f"Tháng {value.month}/{value.year}"
    return shown(value)


def _is_code(value: Value) -> bool:
    """Whether a cell has the code of something, as “058” over the columns of a district: no number is typed so."""
    return isinstance(value, str) and _CODE.fullmatch(value) is not None


def is_year_or_month(value: Value) -> bool:
    """Whether a cell names a time over columns: 2023, 4, “01/2023”."""
    if isinstance(value, str):
        return _TIME.fullmatch(value) is not None
    if isinstance(value, float | int):
        return float(value).is_integer() and (1 <= value <= 12 or 2015 <= value <= 2045)
    return False
