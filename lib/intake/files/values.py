"""The values of sheets as the reader for spreadsheets gives them, made uniform."""

import io
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, time, timedelta
from math import isfinite
from typing import Any

import python_calamine

from lib.intake.files.marks import Moment, Rows
from lib.intake.files.refusal import Refused, damaged

_MOMENTS = (date, time, timedelta)  # a datetime is a date


class Book:
    """An opened workbook. Every method raises Refused for a damaged one."""

    def __init__(self, stream: io.BytesIO) -> None:
        try:
            self._book = python_calamine.CalamineWorkbook.from_filelike(stream)
        except BaseException as fault:
            raise _refusal(fault) from fault
        self.sheets = [
            (about.name, about.typ == python_calamine.SheetTypeEnum.WorkSheet, about.visible == _VISIBLE)
            for about in self._book.sheets_metadata
        ]

    def rows(self, sheet: int) -> Rows:
        """All rows from A1 on, as the reader has them: an empty cell is an empty text."""
        try:
            rows: Rows = self._book.get_sheet_by_index(sheet).to_python(skip_empty_area=False)
        except BaseException as fault:
            raise _refusal(fault) from fault
        return rows

    def merges(self, sheet: int) -> list[tuple[int, int, int, int]]:
        try:
            ranges = self._book.get_sheet_by_index(sheet).merged_cell_ranges or []
        except BaseException as fault:
            raise _refusal(fault) from fault
        return [(*first, *last) for first, last in ranges]


_VISIBLE = python_calamine.SheetVisibleEnum.Visible


class Texts(dict[str, str | None]):
    """Each text once, composed (NFC); the empty one is None."""

    def __missing__(self, text: str) -> str | None:
        clean = unicodedata.normalize("NFC", text) or None
        self[text] = clean
        return clean


def tidy(rows: Rows, texts: Texts) -> tuple[list[tuple[int, int, Moment]], list[tuple[int, int]]]:
    """Leave texts, numbers, truth values and None in the rows; dates and times with their places, places of no number."""
    moments: list[tuple[int, int, Moment]] = []
    no_numbers: list[tuple[int, int]] = []
    for number, row in enumerate(rows):
        total = 0.0
        for column, value in enumerate(row):
            kind = type(value)
            if kind is float:
                total += value
            elif kind is str:
                row[column] = texts[value]
            elif kind is not int and kind is not bool:
                if isinstance(value, _MOMENTS):
                    moments.append((number, column, value))
                row[column] = None
        if not isfinite(total):
            _take_infinite(row, number, no_numbers)
    return moments, no_numbers


def pad(rows: Rows, height: int, width: int) -> None:
    """Make rows rectangular and at least this large, in place."""
    width = max(width, max(map(len, rows), default=0))
    for row in rows:
        if len(row) < width:
            row.extend([None] * (width - len(row)))
    rows.extend([None] * width for _ in range(height - len(rows)))


def is_blank(rows: Sequence[Sequence[object]]) -> bool:
    return all(value is None for row in rows for value in row)


def _take_infinite(row: list[Any], number: int, places: list[tuple[int, int]]) -> None:
    for column, value in enumerate(row):
        if type(value) is float and not isfinite(value):
            places.append((number, column))
            row[column] = None


def _refusal(fault: BaseException) -> BaseException:
    """The reader's own faults and panics as a refusal; ours, and requests to stop, as they are."""
    if isinstance(fault, Refused | KeyboardInterrupt | SystemExit | MemoryError):
        return fault
    with suppress(Exception):
        if isinstance(fault, python_calamine.PasswordError):
            from lib.intake.files.refusal import encrypted

            return encrypted()
    return damaged()
