"""A workbook being written, and the truth about it beside it."""

import random
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from tests.corpus.truth import Case, Expected, Planted

AREAS = {
    "direction": "tasks_completed agencies_inspected reports_on_time",
    "institutions": "documents_lawful documents_reviewed",
    "procedures": "reviewed certified_e_copies online_payment on_time satisfaction satisfaction_service"
    " satisfaction_land_construction_investment satisfaction_health_education feedback_resolved",
    "apparatus": "hamlets_rearranged staff_within_quota",
    "civil_service": "officials_by_position employees_by_position commune_cadres_intermediate commune_staff_university",
    "public_finance": "investment_disbursed assets_by_norm",
    "digital_government": "periodic_reports_shared online_meetings work_records_province work_records_district"
    " work_records_commune systems_connected online_users_identified full_online_procedures"
    " procedures_on_national_portal online_applications",
}
FULL = {name: f"{area}.{name}" for area, names in AREAS.items() for name in names.split()}
DISTRICTS = {
    "058": "Thành phố Bắc Kạn",
    "060": "Huyện Pác Nặm",
    "061": "Huyện Ba Bể",
    "062": "Huyện Ngân Sơn",
    "063": "Huyện Bạch Thông",
    "064": "Huyện Chợ Đồn",
    "065": "Huyện Chợ Mới",
    "066": "Huyện Na Rì",
}


class Paper:
    """One report: sheets are written top to bottom, figures and faults are told as they are written."""

    def __init__(self, name: str, shape: str) -> None:
        self.book = Workbook()
        self.case = Case(name=name, data=b"", shape=shape)
        self.rng = random.Random("five offices: " + name)

    def sheet(self, title: str, *rows: Iterable[object]) -> Any:
        """A sheet opened with these rows; a text is a row of headers, parted by “|”."""
        first = self.book.worksheets[0]
        sheet = first if first.title == "Sheet" else self.book.create_sheet(title)
        sheet.title = title
        for row in rows:
            put(sheet, *(row.split("|") if isinstance(row, str) else row))
        return sheet

    def fig(
        self,
        name: str,
        unit: str,
        period: str,
        above: float | None = None,
        below: float | None = None,
        value: float | None = None,
        **more: bool,
    ) -> None:
        """A figure from its counts, from `value` alone, or, with neither, of no cases."""
        if above is not None and below:
            value = 100 * above / below
        numbers = {"value": value, "numerator": above, "denominator": below}
        self.case.expected.append(Expected(indicator=FULL[name], unit=unit, period=period, **numbers, **more))

    def fault(self, codes: str, sheet: Any, row: int | None = None, column: str | None = None) -> None:
        self.case.planted.append(Planted(codes=tuple(codes.split()), sheet=sheet.title, row=row, column=column))

    def draw(self, low: int, high: int) -> int:
        return self.rng.randint(low, high)

    def part(self, whole: float, low: float = 0.9, high: float = 1.0) -> int:
        """A whole number between these shares of `whole`."""
        return min(round(whole), round(whole * self.rng.uniform(low, high)))

    def done(self) -> Case:
        self.book.properties.created = self.book.properties.modified = datetime(2023, 12, 15)
        stream = BytesIO()
        self.book.save(stream)
        self.case.data = stream.getvalue()
        return self.case


def put(sheet: Any, *cells: object) -> int:
    """Write the next row; its number."""
    sheet.append(list(cells))
    return int(sheet._current_row)


def merge(sheet: Any, areas: str) -> None:
    for area in areas.split():
        sheet.merge_cells(area)


def vn(number: float, digits: int = 1) -> str:
    """92.5 as an office writes it: 92,5; 1234 as 1.234."""
    return f"{number:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def rate(above: float, below: float, digits: int = 1) -> float:
    return round(100 * above / below, digits)


def dress(sheet: Any, area: str, font: str = "Times New Roman", fill: str = "", size: int = 12) -> None:
    """A header block as offices set it: bold, centred, wrapped, boxed."""
    line = Side(style="thin")
    for row in sheet[area]:
        for cell in row:
            cell.font = Font(name=font, bold=True, size=size)
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
            cell.border = Border(left=line, right=line, top=line, bottom=line)
            if fill:
                cell.fill = PatternFill("solid", start_color=fill)


def box(sheet: Any, area: str) -> None:
    line = Side(style="hair")
    for row in sheet[area]:
        for cell in row:
            cell.border = Border(left=line, right=line, top=line, bottom=line)


def widths(sheet: Any, *sizes: float) -> None:
    for number, size in enumerate(sizes, 1):
        sheet.column_dimensions[get_column_letter(number)].width = size


def paint(sheet: Any, column: str, first: int, last: int, number_format: str) -> None:
    for row in range(first, last + 1):
        sheet[f"{column}{row}"].number_format = number_format
