"""A workbook under the pen, and the truth that grows beside it."""

import csv
import io
from pathlib import Path
from random import Random
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.worksheet import Worksheet

from tests.corpus.truth import Case, Expected, Planted

_PLAN = Path(__file__).parents[4] / "lib" / "plans" / "backan_2023" / "units.csv"
with _PLAN.open(encoding="utf-8-sig", newline="") as _file:
    UNITS = {row["code"]: row for row in csv.DictReader(_file)}
DISTRICTS = [code for code, row in UNITS.items() if row["kind"] == "district"]
NAME = {code: row["name"] for code, row in UNITS.items()}

IDS = {
    "task": "direction.tasks_completed",
    "insp": "direction.agencies_inspected",
    "rep": "direction.reports_on_time",
    "law": "institutions.documents_lawful",
    "rev": "institutions.documents_reviewed",
    "simp": "procedures.reviewed",
    "copy": "procedures.certified_e_copies",
    "pay": "procedures.online_payment",
    "time": "procedures.on_time",
    "sat": "procedures.satisfaction",
    "land": "procedures.satisfaction_land_construction_investment",
    "serv": "procedures.satisfaction_service",
    "health": "procedures.satisfaction_health_education",
    "fb": "procedures.feedback_resolved",
    "ham": "apparatus.hamlets_rearranged",
    "quota": "apparatus.staff_within_quota",
    "off": "civil_service.officials_by_position",
    "emp": "civil_service.employees_by_position",
    "cadre": "civil_service.commune_cadres_intermediate",
    "uni": "civil_service.commune_staff_university",
    "cap": "public_finance.investment_disbursed",
    "asset": "public_finance.assets_by_norm",
    "share": "digital_government.periodic_reports_shared",
    "meet": "digital_government.online_meetings",
    "wp": "digital_government.work_records_province",
    "wd": "digital_government.work_records_district",
    "wc": "digital_government.work_records_commune",
    "sys": "digital_government.systems_connected",
    "iden": "digital_government.online_users_identified",
    "full": "digital_government.full_online_procedures",
    "portal": "digital_government.procedures_on_national_portal",
    "online": "digital_government.online_applications",
}
_THIN = Side(style="thin")
MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


def communes(district: str) -> list[str]:
    return [code for code, row in UNITS.items() if row["parent"] == district]


def bare(code: str) -> str:
    """The name without its kind: “Ba Bể”."""
    for kind in ("Huyện ", "Thành phố ", "Xã ", "Phường ", "Thị trấn "):
        if NAME[code].startswith(kind):
            return NAME[code].removeprefix(kind)
    return NAME[code]


def vn(value: float, places: int = 1, tail: str = "") -> str:
    """As typed by hand: “92,5”."""
    return f"{value:.{places}f}".replace(".", ",") + tail


def dot(count: int) -> str:
    """As typed by hand: “1.234”."""
    return f"{count:,}".replace(",", ".")


def rate(n: float, d: float, places: int = 1) -> float:
    return round(100 * n / d, places)


class Page:
    """One sheet, written from the top down."""

    def __init__(self, sheet: Worksheet, font: str) -> None:
        self.sheet, self.font, self.at = sheet, font, 1

    def row(self, *cells: Any, start: int = 1, bold: bool = False, border: bool = True) -> int:
        """Write one row and return its number; a cell may be a pair of value and number format."""
        for column, given in enumerate(cells, start):
            value, shown = given if isinstance(given, tuple) else (given, None)
            if value is None and not border:
                continue
            cell = self.sheet.cell(self.at, column, value)
            cell.font = Font(name=self.font, bold=bold, size=12)
            if shown:
                cell.number_format = shown
            if border:
                cell.border = Border(_THIN, _THIN, _THIN, _THIN)
        self.at += 1
        return self.at - 1

    def line(self, text: str = "", span: int = 1, start: int = 1, bold: bool = False) -> int:
        """Free text over `span` columns."""
        if text:
            cell = self.sheet.cell(self.at, start, text)
            cell.font = Font(name=self.font, bold=bold, italic=text.startswith("("))
            cell.alignment = Alignment(horizontal="center" if span > 1 else None)
            if span > 1:
                self.sheet.merge_cells(
                    start_row=self.at, end_row=self.at, start_column=start, end_column=start + span - 1
                )
        self.at += 1
        return self.at - 1

    def motto(self, *agency: str, column: int = 6) -> None:
        """The agency at the left, the national motto at the right."""
        for left, right in zip(agency, (*MOTTO, "", ""), strict=False):
            self.row(left, start=1, bold=True, border=False)
            if right:
                self.sheet.cell(self.at - 1, column, right).font = Font(name=self.font, bold=True)
        self.line()

    def head(self, *rows: list[Any], start: int = 1) -> int:
        """Header rows: “<” belongs to the cell at its left, “^” to the one above. Returns the last row's number."""
        first = self.at
        for cells in rows:
            self.row(*(None if text in ("<", "^") else text for text in cells), start=start, bold=True)
        for down, cells in enumerate(rows):
            for right, text in enumerate(cells):
                if text in ("<", "^", None):
                    continue
                wide = next((n for n in range(1, len(cells) - right) if cells[right + n] != "<"), len(cells) - right)
                deep = next((n for n in range(1, len(rows) - down) if rows[down + n][right] != "^"), len(rows) - down)
                if wide > 1 or deep > 1:
                    top, left = first + down, start + right
                    self.sheet.merge_cells(
                        start_row=top, end_row=top + deep - 1, start_column=left, end_column=left + wide - 1
                    )
                self.sheet.cell(first + down, start + right).alignment = Alignment(
                    horizontal="center", vertical="center", wrap_text=True
                )
        return self.at - 1

    def sign(self, column: int, place: str, *lines: str) -> None:
        """The signature block at the lower right."""
        self.line()
        for text in (place, *lines):
            self.line(text, start=column)


class Book:
    """One report and its truth; `unit` and `period` are what `say` takes unless told."""

    def __init__(self, name: str, shape: str, period: str = "", unit: str = "", font: str = "Times New Roman") -> None:
        self.workbook, self.font = Workbook(), font
        self.workbook.remove(self.workbook.active)
        self.period, self.unit, self.random = period, unit, Random(f"k {name}")
        self.case = Case(name=name, data=b"", shape=shape)

    def page(self, title: str) -> Page:
        return Page(self.workbook.create_sheet(title), self.font)

    def pair(self, low: int, high: int, worst: float = 0.6, best: float = 1.0) -> tuple[int, int]:
        """A count and what it is counted out of."""
        whole = self.random.randint(low, high)
        return min(whole, round(whole * self.random.uniform(worst, best))), whole

    def say(
        self,
        short: str,
        n: float | None = None,
        d: float | None = None,
        *,
        value: float | None = None,
        unit: str = "",
        period: str = "",
        **marks: bool,
    ) -> None:
        """One figure of the truth, by counts or by its stated value; neither: no cases."""
        if n is not None and d:
            value = 100 * n / d
        self.case.expected.append(
            Expected(
                indicator=IDS[short],
                unit=unit or self.unit,
                period=period or self.period,
                value=value,
                numerator=n,
                denominator=d,
                **marks,
            )
        )

    def fault(self, page: Page, row: int | None, *codes: str) -> None:
        self.case.planted.append(Planted(codes=codes, sheet=page.sheet.title, row=row))

    def done(self) -> Case:
        memory = io.BytesIO()
        self.workbook.save(memory)
        self.case.data = memory.getvalue()
        return self.case
