"""Draws a report cell by cell and writes down beside it what a careful officer reads from it."""

import re
from dataclasses import dataclass, field
from io import BytesIO
from types import EllipsisType
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from tests.corpus.truth import Case, Expected, Planted
from tests.corpus.unseen.b.places import INDICATORS

NO_CASES = {"KPS", "Không phát sinh", "không phát sinh", "-", "Không PS"}
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)


@dataclass(frozen=True)
class As:
    """A cell whose figure is `raw` but which shows something else, with a number format if it has one."""

    raw: Any
    shown: Any
    form: str = "General"


@dataclass(frozen=True)
class Say:
    """What a row says: `expression` is a letter (a stated rate) or counts such as “E+F/D”; digits are numbers themselves."""

    indicator: str
    expression: str
    period: str
    unit: str = ""
    flags: dict[str, bool] = field(default_factory=dict)


def say(indicator: str, expression: str, period: str, unit: str = "", **flags: bool) -> Say:
    return Say(indicator, expression, period, unit, flags)


@dataclass
class Row:
    """One row: the unit it is about, its cells (… = worked out), what only it says, what it does not say, its faults."""

    code: str
    cells: list[Any]
    says: tuple[Say, ...] = ()
    skip: tuple[str, ...] = ()
    plant: tuple[str, ...] = ()
    flags: dict[str, bool] = field(default_factory=dict)


def row(code: str, *cells: Any, says: tuple[Say, ...] = (), skip: Any = (), plant: Any = (), **flags: bool) -> Row:
    return Row(code, list(cells), says, skip, plant, flags)


def total(rows: list[Row], code: str, *labels: Any, **flags: bool) -> Row:
    """The sums of the rows' numbers behind the labels."""
    cells = [*labels]
    for column in list(zip(*(one.cells for one in rows), strict=True))[len(labels) :]:
        numbers = [cell.raw if isinstance(cell, As) else cell for cell in column]
        numbers = [cell for cell in numbers if isinstance(cell, int | float)]
        cells.append(... if ... in column else sum(numbers) if numbers else None)
    return Row(code, cells, flags=flags)


def comma(value: float, digits: int = 1) -> str:
    return f"{value:.{digits}f}".replace(".", ",")


def percent(digits: int = 1) -> Any:
    return lambda value: As(value, comma(value, digits) + "%")


def text(value: float) -> As:
    return As(value, str(value).replace(".", ","))


def dotted(value: float) -> As:
    return As(value, f"{value:,.0f}".replace(",", "."))


def share(value: float) -> As:
    return As(value, round(value / 100, 6), "0.0%")


def fraction(value: float) -> As:
    return As(value, round(value / 100, 6))


class Page:
    """A sheet that is written from the top down."""

    def __init__(self, report: "Report", sheet: Worksheet) -> None:
        self.report, self.sheet, self.at = report, sheet, 1

    def put(self, column: int, value: Any) -> None:
        if isinstance(value, As):
            self.sheet.cell(self.at, column).number_format = value.form
            value = value.shown
        if value is not None:
            self.sheet.cell(self.at, column).value = value

    def lines(self, *texts: str, column: int = 1, width: int = 0) -> "Page":
        for one in texts:
            self.put(column, one or None)
            if width:
                self.sheet.merge_cells(start_row=self.at, end_row=self.at, start_column=column, end_column=width)
                self.sheet.cell(self.at, column).alignment = CENTRE
            self.at += 1
        return self

    def motto(self, *agency: str, right: int = 6) -> "Page":
        """Agency at the left, national motto at the right, an empty row."""
        country = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
        for index in range(max(2, len(agency))):
            self.put(1, agency[index] if index < len(agency) else None)
            self.put(right, country[index] if index < 2 else None)
            self.at += 1
        self.at += 1
        return self

    def head(self, drawing: str, numbers: str = "", column: int = 1, merge: bool = True) -> "Page":
        """A header drawn as text: “<” belongs to the cell at its left, “^” to the one above, “⏎” breaks the line."""
        grid = [[cell.strip() for cell in line.split("|")] for line in drawing.strip().splitlines()]
        assert len({len(line) for line in grid}) == 1, [len(line) for line in grid]
        for y, line in enumerate(grid):
            for x, cell in enumerate(line):
                if cell in "<^":
                    continue
                wide = next((n for n in range(1, len(line) - x) if line[x + n] != "<"), len(line) - x)
                high = next((n for n in range(1, len(grid) - y) if grid[y + n][x] != "^"), len(grid) - y)
                place = self.sheet.cell(self.at + y, column + x, cell.replace("⏎", "\n"))
                place.font, place.alignment = Font(bold=True), CENTRE
                if merge and wide * high > 1:
                    low, right = self.at + y + high - 1, column + x + wide - 1
                    self.sheet.merge_cells(
                        start_row=self.at + y, start_column=column + x, end_row=low, end_column=right
                    )
        self.at += len(grid)
        if numbers:
            for x in range(len(grid[0])):
                self.put(column + x, numbers.format(x + 1))
            self.at += 1
        return self

    def table(self, rows: list[Row], *truth: Say, rates: Any = None, show: Any = None, column: int = 1) -> "Page":
        """Rows below a header; `rates`: letter → (counts, digits), `show`: letter → how its numbers are written."""
        for one in rows:
            letters = [get_column_letter(column + x) for x in range(len(one.cells))]
            known = {a: cell.raw if isinstance(cell, As) else cell for a, cell in zip(letters, one.cells, strict=True)}
            for letter, (expression, digits) in (rates or {}).items():
                if known.get(letter) is ...:
                    counts = _counts(expression, known)
                    known[letter] = round(100 * counts[0] / counts[1], digits) if counts and counts[1] else "-"
            for letter, cell in zip(letters, one.cells, strict=True):
                shown = known[letter] if isinstance(cell, EllipsisType) else cell
                if letter in (show or {}) and isinstance(shown, int | float):
                    shown = show[letter](shown)
                self.put(column_index_from_string(letter), shown)
            for what in (*(truth if one.code else ()), *one.says):
                if what.indicator not in one.skip:
                    self._hear(what, what.unit or one.code, known, one.flags)
            if one.plant:
                self.plant(*one.plant)
            self.at += 1
        return self

    def _hear(self, what: Say, unit: str, known: dict[str, Any], flags: dict[str, bool]) -> None:
        flags = {**what.flags, **flags}
        if "/" in what.expression:
            counts = _counts(what.expression, known)
            if counts:
                self.tell(what.indicator, unit, what.period, *counts, **flags)
            elif any(known.get(letter) in NO_CASES for letter in re.findall("[A-Z]+", what.expression)):
                self.tell(what.indicator, unit, what.period, None, **flags)
        elif isinstance(known[what.expression], int | float):
            self.tell(what.indicator, unit, what.period, known[what.expression], **flags)
        elif known[what.expression] in NO_CASES:
            self.tell(what.indicator, unit, what.period, None, **flags)

    def tell(
        self, indicator: str, unit: str, period: str, value: float | None, of: float | None = None, **flags: bool
    ) -> None:
        """Notes a rate, or `value` of `of`; nothing of nothing is “no cases”."""
        figure: dict[str, Any] = {"value": value}
        if of is not None:
            figure = {"value": None} if not of else {"value": 100 * value / of, "numerator": value, "denominator": of}
        self.report.expected.append(
            Expected(indicator=INDICATORS[indicator], unit=unit, period=period, **figure, **flags)
        )

    def plant(self, *codes: str, row: int | None = 0, column: str | None = None) -> "Page":
        """A fault of the row being written (0), of another, or of the whole sheet (None)."""
        self.report.planted.append(
            Planted(codes=codes, sheet=self.sheet.title, row=self.at if row == 0 else row, column=column)
        )
        return self

    def sign(
        self, left: str = "NGƯỜI LẬP BIỂU", right: str = "THỦ TRƯỞNG ĐƠN VỊ", column: int = 6, day: str = ""
    ) -> None:
        self.at += 1
        if day:
            self.put(column, day)
            self.at += 1
        self.put(2, left)
        self.put(column, right)
        self.at += 1
        self.put(column, "(Ký tên, đóng dấu)")
        self.at += 1


class Report:
    """A workbook in the making."""

    def __init__(self, name: str, shape: str) -> None:
        self.name, self.shape = name, shape
        self.book = Workbook()
        self.book.remove(self.book.active)
        self.expected: list[Expected] = []
        self.planted: list[Planted] = []

    def page(self, title: str) -> Page:
        return Page(self, self.book.create_sheet(title))

    def case(self) -> Case:
        buffer = BytesIO()
        self.book.save(buffer)
        return Case(
            name=self.name, data=buffer.getvalue(), shape=self.shape, expected=self.expected, planted=self.planted
        )


def _counts(expression: str, known: dict[str, Any]) -> tuple[float, float] | None:
    """Numerator and denominator of “E+F/D”; None where one of the cells is not a number."""

    def side(names: str) -> float | None:
        cells = [float(name) if name.isdigit() else known.get(name) for name in names.split("+")]
        numbers = [cell for cell in cells if isinstance(cell, int | float)]
        return sum(numbers) if len(numbers) == len(cells) else None

    above, below = map(side, expression.split("/"))
    return None if above is None or below is None else (above, below)
