"""A pen that writes a workbook row by row and notes beside it what a careful officer reads."""

import io
from random import Random
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from tests.corpus.truth import Case, Expected, Planted

AREAS = {
    "direction": "tasks=tasks_completed inspected=agencies_inspected reports=reports_on_time",
    "institutions": "lawful=documents_lawful sorted=documents_reviewed",
    "procedures": "reviewed=reviewed copies=certified_e_copies pay=online_payment time=on_time happy=satisfaction"
    " happy_land=satisfaction_land_construction_investment happy_service=satisfaction_service"
    " happy_health=satisfaction_health_education feedback=feedback_resolved",
    "apparatus": "hamlets=hamlets_rearranged staff=staff_within_quota",
    "civil_service": "officials=officials_by_position employees=employees_by_position"
    " cadres=commune_cadres_intermediate degrees=commune_staff_university",
    "public_finance": "money=investment_disbursed assets=assets_by_norm",
    "digital_government": "shared=periodic_reports_shared meetings=online_meetings work_p=work_records_province"
    " work_d=work_records_district work_c=work_records_commune systems=systems_connected"
    " users=online_users_identified full=full_online_procedures portal=procedures_on_national_portal"
    " online=online_applications",
}
IDS = {
    short: f"{area}.{name}"
    for area, text in AREAS.items()
    for short, name in (pair.split("=") for pair in text.split())
}
DISTRICTS = {
    "058": "Bắc Kạn", "060": "Pác Nặm", "061": "Ba Bể", "062": "Ngân Sơn",
    "063": "Bạch Thông", "064": "Chợ Đồn", "065": "Chợ Mới", "066": "Na Rì",
}  # fmt: skip


def pc(part: float, whole: float, places: int = 1) -> float:
    """The rate in percent, rounded as an office rounds it."""
    return round(100 * part / whole, places)


def vn(number: float, places: int = 1) -> str:
    """The number as typed by hand: decimal comma, dots for thousands."""
    return f"{number:,.{places}f}".translate(str.maketrans(",.", ".,"))


class Pen:
    """Writes one workbook downwards; `at` is the next row of the open sheet."""

    def __init__(self, name: str, shape: str, sheet: str = "Sheet1") -> None:
        self.book = Workbook()
        self.book.remove(self.book.worksheets[0])
        self.case = Case(name=name, data=b"", shape=shape)
        self.rng = Random(f"l: {name}")
        self.page(sheet)

    def page(self, title: str) -> "Pen":
        self.ws = self.book.create_sheet(title)
        self.at = 1
        return self

    def row(self, *values: Any, left: int = 1, fmt: str = "") -> int:
        """One row of values, from column `left`; `fmt` is the number format of its fractions. Gives its number."""
        for column, value in enumerate(values, left):
            if value is not None:
                cell = self.ws.cell(self.at, column, value)
                if fmt and isinstance(value, float):
                    cell.number_format = fmt
        self.at += 1
        return self.at - 1

    def lines(self, *texts: str, left: int = 1) -> int:
        """Rows of text, cells parted by “|”; “<” joins the cell on the left, “^” the one above. Gives the first row."""
        cells, top = [text.split("|") for text in texts], self.at
        for y, line in enumerate(cells):
            self.row(*(None if text in ("", "<", "^") else text for text in line), left=left)
            for x, text in enumerate(line):
                wide = tall = 1
                while text not in ("<", "^") and x + wide < len(line) and line[x + wide] == "<":
                    wide += 1
                while text not in ("<", "^") and y + tall < len(cells) and cells[y + tall][x : x + 1] == ["^"]:
                    tall += 1
                if wide * tall > 1:
                    first, last = get_column_letter(left + x), get_column_letter(left + x + wide - 1)
                    self.ws.merge_cells(f"{first}{top + y}:{last}{top + y + tall - 1}")
        return top

    def gap(self, rows: int = 1) -> None:
        self.at += rows

    def some(self, low: int, high: int, least: float, most: float) -> tuple[int, int]:
        """A count and the whole it belongs to."""
        whole = self.rng.randint(low, high)
        return max(1, min(whole, round(whole * self.rng.uniform(least, most)))), whole

    def see(self, short: str, unit: str, period: str, *counts: float, v: float | None = None, **more: Any) -> None:
        """Note a figure: by its two counts, or by the rate `v` (None: no cases)."""
        part, whole = counts or (None, None)
        if part is not None and whole:
            v = 100 * part / whole
        self.case.expected.append(
            Expected(indicator=IDS[short], unit=unit, period=period, value=v, numerator=part, denominator=whole, **more)
        )

    def fault(self, *codes: str, row: int | None = None) -> None:
        self.case.planted.append(Planted(codes=codes, sheet=self.ws.title, row=row))

    def done(self) -> Case:
        stream = io.BytesIO()
        self.book.save(stream)
        self.case.data = stream.getvalue()
        return self.case
