"""Puts a workbook together: rows with marks for merged cells, and the truth beside them."""

import csv
import random
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Literal
from unicodedata import normalize

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.corpus.truth import Case, Expected, Planted

LEFT, UP = "<", "^"
"""A cell merged with the one at its left, or above it."""

IDS = {
    "tasks": "direction.tasks_completed",
    "inspected": "direction.agencies_inspected",
    "reports": "direction.reports_on_time",
    "lawful": "institutions.documents_lawful",
    "handled": "institutions.documents_reviewed",
    "reviewed": "procedures.reviewed",
    "copies": "procedures.certified_e_copies",
    "pay": "procedures.online_payment",
    "time": "procedures.on_time",
    "sat": "procedures.satisfaction",
    "sat_land": "procedures.satisfaction_land_construction_investment",
    "sat_serve": "procedures.satisfaction_service",
    "sat_care": "procedures.satisfaction_health_education",
    "voices": "procedures.feedback_resolved",
    "hamlets": "apparatus.hamlets_rearranged",
    "quota": "apparatus.staff_within_quota",
    "officials": "civil_service.officials_by_position",
    "employees": "civil_service.employees_by_position",
    "cadres": "civil_service.commune_cadres_intermediate",
    "degree": "civil_service.commune_staff_university",
    "invest": "public_finance.investment_disbursed",
    "assets": "public_finance.assets_by_norm",
    "shared": "digital_government.periodic_reports_shared",
    "meet": "digital_government.online_meetings",
    "files_p": "digital_government.work_records_province",
    "files_d": "digital_government.work_records_district",
    "files_c": "digital_government.work_records_commune",
    "systems": "digital_government.systems_connected",
    "users": "digital_government.online_users_identified",
    "full": "digital_government.full_online_procedures",
    "portal": "digital_government.procedures_on_national_portal",
    "online": "digital_government.online_applications",
}

with (Path(__file__).parents[4] / "lib/plans/backan_2023/units.csv").open(encoding="utf-8-sig") as _file:
    _UNITS = list(csv.DictReader(_file))
NAMES = {unit["code"]: unit["name"] for unit in _UNITS}
DISTRICTS = [unit["code"] for unit in _UNITS if unit["kind"] == "district"]
DEPARTMENTS = [unit["code"] for unit in _UNITS if unit["kind"] == "department"]


def communes(district: str) -> list[str]:
    return list(
        dict.fromkeys(unit["code"] for unit in _UNITS if unit["parent"] == district and unit["kind"] == "commune")
    )


def short(code: str) -> str:
    """“Ba Bể” of “Huyện Ba Bể”."""
    name = NAMES[code]
    for kind in ("Thành phố ", "Huyện ", "Thị trấn ", "Phường ", "Xã "):
        name = name.removeprefix(kind)
    return name


def vn(number: float, digits: int = 0, mark: str = "") -> str:
    """As it is typed in Vietnam: 1.234,5%."""
    return f"{number:,.{digits}f}".translate(str.maketrans(",.", ".,")) + mark


def rate(part: float, whole: float, digits: int = 2) -> float:
    return round(100 * part / whole, digits)


def share(part: float, whole: float) -> tuple[float, str]:
    """A fraction shown with the percent format."""
    return part / whole, "0.0%"


class Book:
    """A workbook of one office and what an officer reads from it."""

    def __init__(self, name: str, shape: str) -> None:
        self.random = random.Random(name)
        self.case = Case(name=name, data=b"", shape=shape)
        self.wide = len(name) % 2 == 0
        self.form: Literal["NFC", "NFD"] = "NFC"
        self.workbook = Workbook()
        self.workbook.remove(self.workbook["Sheet"])

    def some(self, low: int, high: int) -> int:
        return self.random.randint(low, high)

    def part(self, whole: int, low: float = 0.6, high: float = 0.99) -> int:
        return min(whole, round(whole * self.random.uniform(low, high)))

    def stated(self, low: float = 60, high: float = 99, digits: int = 1) -> float:
        return round(self.random.uniform(low, high), digits)

    def sheet(self, title: str, rows: Sequence[Sequence[object] | str], column: int = 1) -> Worksheet:
        """Writes rows below each other; a text in place of a row is a line over the whole width.

        A value with a number format is a pair; LEFT and UP merge.
        """
        sheet = self.workbook[title] if title in self.workbook.sheetnames else self.workbook.create_sheet(title)
        first = 1 if sheet.max_row == 1 and sheet["A1"].value is None else sheet.max_row + 2
        width = max((len(row) for row in rows if not isinstance(row, str)), default=1)
        across = [LEFT] * (width - 1) if self.wide else []
        lines = [[row, *across] if isinstance(row, str) else list(row) for row in rows]
        for down, line in enumerate(lines):
            for right, value in enumerate(line):
                if value in (LEFT, UP, None, ""):
                    continue
                if isinstance(value, str):
                    value = normalize(self.form, value)
                cell = sheet.cell(first + down, column + right)
                cell.value, cell.number_format = value if isinstance(value, tuple) else (value, cell.number_format)
        self._merge(sheet, lines, first, column)
        return sheet

    def _merge(self, sheet: Worksheet, lines: list[list[object]], first: int, column: int) -> None:
        for down, line in enumerate(lines):
            for right, value in enumerate(line):
                if value in (LEFT, UP, None, ""):
                    continue
                wide = next(
                    (step for step, other in enumerate(line[right + 1 :]) if other != LEFT), len(line) - right - 1
                )
                below = (other[right] if right < len(other) else None for other in lines[down + 1 :])
                deep = next((step for step, other in enumerate(below) if other != UP), len(lines) - down - 1)
                if wide or deep:
                    top, left = first + down, column + right
                    sheet.merge_cells(start_row=top, start_column=left, end_row=top + deep, end_column=left + wide)

    def see(
        self,
        what: str,
        unit: str,
        period: str,
        part: float | None = None,
        whole: float | None = None,
        *,
        value: float | None = None,
        to_date: bool = False,
        sure: bool = True,
        optional: bool = False,
    ) -> None:
        """One figure of the truth; its value is computed where both counts are given."""
        if part is not None and whole:
            value = 100 * part / whole
        self.case.expected.append(
            Expected(
                indicator=IDS[what],
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

    def fault(self, sheet: Worksheet, text: object, *codes: str) -> None:
        """A fault in the first row with this text, or anywhere on the sheet without one."""
        found = next((cell.row for row in sheet.iter_rows() for cell in row if text and cell.value == text), None)
        self.case.planted.append(Planted(codes=codes, sheet=sheet.title, row=found))

    def done(self) -> Case:
        stream = BytesIO()
        self.workbook.save(stream)
        self.case.data = stream.getvalue()
        return self.case
