"""Small tools to write a workbook row by row, with the truth beside each row."""

import csv
from collections.abc import Sequence
from io import BytesIO, StringIO
from random import Random
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from tests.corpus.truth import Case, Expected, Planted

IDS = {
    "tasks": "direction.tasks_completed",
    "inspected": "direction.agencies_inspected",
    "reports": "direction.reports_on_time",
    "lawful": "institutions.documents_lawful",
    "handled": "institutions.documents_reviewed",
    "reviewed": "procedures.reviewed",
    "ecopies": "procedures.certified_e_copies",
    "payment": "procedures.online_payment",
    "on_time": "procedures.on_time",
    "happy": "procedures.satisfaction",
    "happy_land": "procedures.satisfaction_land_construction_investment",
    "happy_service": "procedures.satisfaction_service",
    "happy_public": "procedures.satisfaction_health_education",
    "feedback": "procedures.feedback_resolved",
    "hamlets": "apparatus.hamlets_rearranged",
    "quota": "apparatus.staff_within_quota",
    "officials": "civil_service.officials_by_position",
    "employees": "civil_service.employees_by_position",
    "cadres": "civil_service.commune_cadres_intermediate",
    "university": "civil_service.commune_staff_university",
    "disbursed": "public_finance.investment_disbursed",
    "assets": "public_finance.assets_by_norm",
    "shared": "digital_government.periodic_reports_shared",
    "meetings": "digital_government.online_meetings",
    "hscv_province": "digital_government.work_records_province",
    "hscv_district": "digital_government.work_records_district",
    "hscv_commune": "digital_government.work_records_commune",
    "systems": "digital_government.systems_connected",
    "identified": "digital_government.online_users_identified",
    "full_online": "digital_government.full_online_procedures",
    "portal": "digital_government.procedures_on_national_portal",
    "online": "digital_government.online_applications",
}
DISTRICTS = {
    "060": "Pác Nặm",
    "061": "Ba Bể",
    "062": "Ngân Sơn",
    "063": "Bạch Thông",
    "064": "Chợ Đồn",
    "065": "Chợ Mới",
    "066": "Na Rì",
    "058": "Bắc Kạn",
}
MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
CREED = "Độc lập - Tự do - Hạnh phúc"


def named(text: str) -> dict[str, str]:
    """Names by code: “061=Ba Bể|SNV=Sở Nội vụ”."""
    return dict(pair.split("=") for pair in text.split("|"))


def rate(part: float, whole: float, places: int = 1) -> float:
    """The rate in percent as an office rounds it."""
    return round(100 * part / whole, places)


def vi(number: float, places: int = 1) -> str:
    """As typed in Vietnam: 1.234,5."""
    return f"{number:,.{places}f}".translate(str.maketrans(",.", ".,"))


def vi_rate(part: float, whole: float, places: int = 1) -> str:
    return vi(100 * part / whole, places)


def district(code: str, rural: str = "Huyện ", city: str = "TP. ") -> str:
    return (city if code == "058" else rural) + DISTRICTS[code]


class Report:
    """A workbook being written downwards.

    A row is a list, or a text with “|” between its cells. A cell “<” joins the one at its left, “^” the one above;
    a pair is (value, number format).
    """

    def __init__(self, name: str, shape: str) -> None:
        self.name, self.shape = name, shape
        self.book = Workbook()
        self.book.remove(self.book.worksheets[0])
        self.rng = Random("g " + name)
        self.expected: list[Expected] = []
        self.planted: list[Planted] = []

    def sheet(self, title: str, row: int = 0) -> Any:
        self.ws, self.row = self.book.create_sheet(title), row
        return self.ws

    def put(self, *rows: Sequence[Any] | str, col: int = 1, bold: bool = False) -> int:
        """Write the rows below what stands there; the number of the last one."""
        homes: dict[tuple[int, int], tuple[int, int]] = {}
        for values in rows:
            self.row += 1
            cells = [text or None for text in values.split("|")] if isinstance(values, str) else values
            for column, value in enumerate(cells, col):
                here = (self.row, column)
                if isinstance(value, str) and value in ("<", "^"):
                    other = (self.row, column - 1) if value == "<" else (self.row - 1, column)
                    homes[here] = homes.get(other, other)
                elif value is not None:
                    self._write(here, value, bold)
        blocks: dict[tuple[int, int], tuple[int, int]] = {}
        for (row, column), home in homes.items():
            far = blocks.get(home, home)
            blocks[home] = (max(far[0], row), max(far[1], column))
        for (top, left), (bottom, right) in blocks.items():
            self.ws.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
            self.ws.cell(top, left).alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        return self.row

    def _write(self, here: tuple[int, int], value: Any, bold: bool) -> None:
        cell = self.ws.cell(*here)
        if isinstance(value, tuple):
            value, cell.number_format = value
        cell.value = value
        if bold:
            cell.font = Font(bold=True)

    def gap(self, rows: int = 1) -> None:
        self.row += rows

    def line(self, text: str, span: int = 1, col: int = 1, bold: bool = False) -> None:
        """One line of text, joined over `span` columns."""
        self.put([text, *["<"] * (span - 1)], col=col, bold=bold)

    def head(self, agency: str, above: str, span: int) -> None:
        """Agency at the left, the motto at the right."""
        half = span // 2
        for left, right in ((above, MOTTO), (agency, CREED)):
            self.put([left, *["<"] * (half - 1), right, *["<"] * (span - half - 1)], bold=True)
        self.gap()

    def read(self, key: str, unit: str, period: str, part: float, whole: float, **more: Any) -> None:
        """The truth of a figure whose two counts are given."""
        self.expected.append(
            Expected(
                indicator=IDS[key],
                unit=unit,
                period=period,
                value=100 * part / whole,
                numerator=part,
                denominator=whole,
                **more,
            )
        )

    def stated(self, key: str, unit: str, period: str, value: float | None, **more: Any) -> None:
        """The truth of a figure that is given as a rate only, or of “no cases”."""
        self.expected.append(Expected(indicator=IDS[key], unit=unit, period=period, value=value, **more))

    def fault(self, *codes: str, row: int | None = None, column: int | None = None) -> None:
        letter = get_column_letter(column) if column else None
        self.planted.append(Planted(codes=codes, sheet=self.ws.title, row=row, column=letter))

    def part(self, whole: int, low: float, high: float) -> int:
        """A count between two shares of the whole."""
        return round(whole * self.rng.uniform(low, high))

    def case(self) -> Case:
        out = BytesIO()
        self.book.save(out)
        return self._case(self.name, out.getvalue())

    def csv_case(self, delimiter: str = ";") -> Case:
        """The same as text, as a system exports it; of the first sheet."""
        out = StringIO()
        writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
        writer.writerows(["" if v is None else v for v in row] for row in self.book.worksheets[0].values)
        return self._case(self.name, out.getvalue().encode("utf-8-sig"))

    def _case(self, name: str, data: bytes) -> Case:
        return Case(name=name, data=data, shape=self.shape, expected=self.expected, planted=self.planted)
