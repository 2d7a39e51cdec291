"""Sheets written row by row, the truth noted beside each figure as it is written."""

import io
import random

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.worksheet import Worksheet

from tests.corpus.truth import Case, Expected, Planted

_AREAS = {
    "direction": "tasks_completed agencies_inspected reports_on_time",
    "institutions": "documents_lawful documents_reviewed",
    "procedures": "reviewed certified_e_copies online_payment on_time satisfaction satisfaction_service "
    "satisfaction_land_construction_investment satisfaction_health_education feedback_resolved",
    "apparatus": "hamlets_rearranged staff_within_quota",
    "civil_service": "officials_by_position employees_by_position commune_cadres_intermediate commune_staff_university",
    "public_finance": "investment_disbursed assets_by_norm",
    "digital_government": "periodic_reports_shared online_meetings work_records_province work_records_district "
    "work_records_commune systems_connected online_users_identified full_online_procedures "
    "procedures_on_national_portal online_applications",
}
_ID = {name: f"{area}.{name}" for area, names in _AREAS.items() for name in names.split()}
_THIN = Border(*(Side(style="thin"),) * 4)

CITY = ("Thành phố Bắc Kạn", "058")
DISTRICTS = (
    CITY,
    ("Huyện Pác Nặm", "060"),
    ("Huyện Ba Bể", "061"),
    ("Huyện Ngân Sơn", "062"),
    ("Huyện Bạch Thông", "063"),
    ("Huyện Chợ Đồn", "064"),
    ("Huyện Chợ Mới", "065"),
    ("Huyện Na Rì", "066"),
)
CODES = tuple(code for _, code in DISTRICTS)
SHORT = ("TP Bắc Kạn", "Pác Nặm", "Ba Bể", "Ngân Sơn", "Bạch Thông", "Chợ Đồn", "Chợ Mới", "Na Rì")
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")


def vn(number: float, digits: int = 1) -> str:
    """1.234,5 as Vietnamese offices write it."""
    return f"{number:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def pct(part: float, whole: float, digits: int = 1) -> float:
    return round(100 * part / whole, digits)


class Dice(random.Random):
    """Seeded by the name of the workbook: one sheet can be changed without moving the others."""

    def part(self, whole: int, low: float, high: float) -> int:
        """A share of the whole between `low` and `high`."""
        return min(whole, round(whole * self.uniform(low, high)))


class Page:
    """One sheet and the row last written."""

    def __init__(self, sheet: Worksheet) -> None:
        self.sheet = sheet
        self.row = 0

    def put(self, *values: object, at: int = 1) -> int:
        """Write the next row from column `at`; blanks stay untouched cells. Gives its number."""
        self.row += 1
        for column, value in enumerate(values, at):
            if value is not None and value != "":
                self.sheet.cell(self.row, column, value)
        return self.row

    def lines(self, *texts: str, at: int = 1, across: int = 0) -> None:
        """One row a text; merged over `across` columns where given; an empty text is an empty row."""
        for text in texts:
            row = self.put(text, at=at)
            if across and text:
                self.sheet.merge_cells(start_row=row, end_row=row, start_column=at, end_column=at + across - 1)
                self.sheet.cell(row, at).alignment = Alignment(horizontal="center", wrap_text=True)
                self.sheet.cell(row, at).font = Font(bold=True)

    def head(self, grid: str, at: int = 1, *, merge: bool = True) -> None:
        """Header rows: cells between “|”; “<” belongs to its left, “^” to the cell above, “\\n” breaks a line."""
        rows = [line.split("|") for line in grid.strip().split("\n")]
        top = self.row + 1
        for down, row in enumerate(rows):
            for right, text in enumerate(row):
                if text in ("<", "^", ""):
                    continue
                cell = self.sheet.cell(top + down, at + right, text.replace("\\n", "\n"))
                cell.font, cell.border = Font(bold=True), _THIN
                cell.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
                wide = next((i for i, other in enumerate(row[right + 1 :]) if other != "<"), len(row) - right - 1)
                below = [other[right] for other in rows[down + 1 :]]
                tall = next((i for i, other in enumerate(below) if other != "^"), len(below))
                if merge and (wide or tall):
                    self.sheet.merge_cells(None, top + down, at + right, top + down + tall, at + right + wide)
        self.row = top + len(rows) - 1

    def shape(self, code: str, *columns: int, rows: range | None = None) -> None:
        """Give columns a number format from row to row, all rows unless told."""
        for row in rows or range(1, self.row + 1):
            for column in columns:
                self.sheet.cell(row, column).number_format = code

    def hide(self, *, rows: tuple[int, ...] = (), columns: str = "") -> None:
        for row in rows:
            self.sheet.row_dimensions[row].hidden = True
        for column in columns:
            self.sheet.column_dimensions[column].hidden = True

    def sign(self, place: str, left: str, right: str, name: str = "", at: int = 2, far: int = 5) -> None:
        """Place and date at the right, who made it at the left, who signs at the right."""
        self.row += 1
        self.put(place, at=far)
        self.sheet.cell(self.put(left, at=at), far, right)
        self.row += 2
        self.put(name, at=far)


class Book:
    """A workbook being written with its truth."""

    def __init__(self, name: str, shape: str) -> None:
        self.name, self.shape = name, shape
        self.dice = Dice(name)
        self.expected: list[Expected] = []
        self.planted: list[Planted] = []
        self.data: bytes | None = None
        self._book = Workbook()
        self._book.remove(self._book.worksheets[0])

    def page(self, title: str, *, hidden: bool = False) -> Page:
        sheet = self._book.create_sheet(title)
        sheet.sheet_state = "hidden" if hidden else "visible"
        return Page(sheet)

    def rate(self, name: str, unit: str, period: str, part: float, whole: float, **more: bool) -> None:
        """A figure with both counts."""
        value = 100 * part / whole
        self._note(name, unit, period, value, part, whole, **more)

    def says(self, name: str, unit: str, period: str, value: float, **more: bool) -> None:
        """A figure of which only the share is on the sheet."""
        self._note(name, unit, period, value, None, None, **more)

    def none(self, name: str, unit: str, period: str, **more: bool) -> None:
        """“Không phát sinh”."""
        self._note(name, unit, period, None, None, None, **more)

    def _note(
        self,
        name: str,
        unit: str,
        period: str,
        value: float | None,
        part: float | None,
        whole: float | None,
        *,
        sure: bool = True,
        optional: bool = False,
        to_date: bool = False,
    ) -> None:
        self.expected.append(
            Expected(
                indicator=_ID[name],
                unit=unit,
                period=period,
                value=value,
                numerator=part,
                denominator=whole,
                to_date=to_date,
                sure=sure,
                optional=optional,
            )
        )

    def fault(self, page: Page, row: int | None, *codes: str) -> None:
        self.planted.append(Planted(codes=codes, sheet=page.sheet.title, row=row))

    def case(self) -> Case:
        data = self.data
        if data is None:
            stream = io.BytesIO()
            self._book.save(stream)
            data = stream.getvalue()
        return Case(name=self.name, data=data, shape=self.shape, expected=self.expected, planted=self.planted)
