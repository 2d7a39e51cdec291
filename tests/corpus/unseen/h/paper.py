"""Small tools of the twelve writers: grids with merge marks, counts that agree, and figures of the truth."""

import io
import random

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from tests.corpus.truth import Case, Expected, Planted

_AREAS = {
    "direction": "tasks_completed agencies_inspected reports_on_time",
    "institutions": "documents_lawful documents_reviewed",
    "procedures": "reviewed certified_e_copies online_payment on_time satisfaction feedback_resolved satisfaction_service"
    " satisfaction_land_construction_investment satisfaction_health_education",
    "apparatus": "hamlets_rearranged staff_within_quota",
    "civil_service": "officials_by_position employees_by_position commune_cadres_intermediate commune_staff_university",
    "public_finance": "investment_disbursed assets_by_norm",
    "digital_government": "periodic_reports_shared online_meetings work_records_province work_records_district"
    " work_records_commune systems_connected online_users_identified full_online_procedures"
    " procedures_on_national_portal online_applications",
}
_NAMES = {short: f"{area}.{short}" for area, shorts in _AREAS.items() for short in shorts.split()}
DISTRICTS = {
    "058": "Bắc Kạn",
    "060": "Pác Nặm",
    "061": "Ba Bể",
    "062": "Ngân Sơn",
    "063": "Bạch Thông",
    "064": "Chợ Đồn",
    "065": "Chợ Mới",
    "066": "Na Rì",
}
Grid = list[list[object]]


def fig(
    short: str,
    unit: str,
    period: str,
    n: float | None = None,
    d: float | None = None,
    value: float | None = None,
    **marks: bool,
) -> Expected:
    """A figure by the indicator's short name; the value follows from the counts where both are there."""
    if n is not None and d:
        value = 100 * n / d
    return Expected(indicator=_NAMES[short], unit=unit, period=period, value=value, numerator=n, denominator=d, **marks)


def fault(codes: str, ws: Worksheet, row: int | None = None, column: str | None = None) -> Planted:
    return Planted(codes=tuple(codes.split()), sheet=ws.title, row=row, column=column)


def book(*titles: str) -> tuple[Workbook, list[Worksheet]]:
    wb = Workbook()
    wb.remove(wb.active)
    return wb, [wb.create_sheet(title) for title in titles]


def put(ws: Worksheet, row: int, lines: Grid, column: int = 1, *, header: bool = False) -> int:
    """Write lines from `row` on and give the next free row; “<” joins a cell to its left, “^” to the one above."""
    for i, line in enumerate(lines):
        for j, value in enumerate(line):
            if value is None or value in ("<", "^"):
                continue
            cell = ws.cell(row + i, column + j, value)
            if header:
                cell.font = Font(bold=True)
                cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
            wide = tall = 1
            while j + wide < len(line) and line[j + wide] == "<":
                wide += 1
            while i + tall < len(lines) and len(lines[i + tall]) > j and lines[i + tall][j] == "^":
                tall += 1
            if wide * tall > 1:
                at, to = (row + i, column + j), (row + i + tall - 1, column + j + wide - 1)
                ws.merge_cells(start_row=at[0], start_column=at[1], end_row=to[0], end_column=to[1])
    return row + len(lines)


def case(name: str, shape: str, wb: Workbook, expected: list[Expected], planted: list[Planted] | None = None) -> Case:
    out = io.BytesIO()
    wb.save(out)
    return Case(name=name, data=out.getvalue(), shape=shape, expected=expected, planted=planted or [])


def counts(rng: random.Random, least: int, most: int, low: float, high: float) -> tuple[int, int]:
    """A numerator and its denominator: `least`–`most` cases, `low`–`high` of them so."""
    d = rng.randint(least, most)
    return min(d, round(d * rng.uniform(low, high))), d


def vn(number: float, places: int = 1) -> str:
    return f"{number:.{places}f}".replace(".", ",")


def rate(n: float, d: float, places: int = 1) -> float:
    return round(100 * n / d, places)
