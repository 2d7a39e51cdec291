"""Paper to write reports on: grids with merge marks, the furniture of an office, the truth beside it."""

import io
import random
from collections.abc import Iterable, Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.worksheet import Worksheet

from tests.corpus.truth import Case, Expected, Planted

AREAS = {
    "direction": "tasks_completed agencies_inspected reports_on_time",
    "institutions": "documents_lawful documents_reviewed",
    "procedures": "reviewed certified_e_copies online_payment on_time satisfaction feedback_resolved"
    " satisfaction_land_construction_investment satisfaction_service satisfaction_health_education",
    "apparatus": "hamlets_rearranged staff_within_quota",
    "civil_service": "officials_by_position employees_by_position commune_cadres_intermediate commune_staff_university",
    "public_finance": "investment_disbursed assets_by_norm",
    "digital_government": "periodic_reports_shared online_meetings work_records_province work_records_district"
    " work_records_commune systems_connected online_users_identified full_online_procedures"
    " procedures_on_national_portal online_applications",
}
FULL = {short: f"{area}.{short}" for area, shorts in AREAS.items() for short in shorts.split()}
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
Cell = str | int | float | None
Row = str | Sequence[Cell]
_THIN = Side(style="thin")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)


def vn(value: float, digits: int = 1) -> str:
    """“1.234,5”, as an office writes it."""
    return f"{value:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def pair(chance: random.Random, low: int, high: int, least: float, most: float = 1.0) -> tuple[int, int]:
    """A numerator and a denominator between `low` and `high`."""
    whole = chance.randint(low, high)
    return round(whole * chance.uniform(least, most)), whole


class Book:
    """One workbook and its truth; rows are lists or “a|b|c”, “<” joins the cell to its left, “^” to the one above."""

    def __init__(self, name: str, shape: str) -> None:
        self.paper = Workbook()
        self.paper.remove(self.paper.worksheets[0])
        self.truth = Case(name=name, data=b"", shape=shape)

    def sheet(self, title: str, *blocks: Iterable[Row], box: bool = True, left: int = 1) -> Worksheet:
        """A sheet with the blocks below each other."""
        sheet: Worksheet = self.paper.create_sheet(title)
        top = 1
        for block in blocks:
            top = self.put(sheet, block, top, left, box)
        return sheet

    def put(self, sheet: Worksheet, block: Iterable[Row], top: int, left: int = 1, box: bool = True) -> int:
        """Writes the rows from `top` on; returns the row below them."""
        rows = [[cell or None for cell in row.split("|")] if isinstance(row, str) else list(row) for row in block]
        for down, row in enumerate(rows):
            for right, value in enumerate(row):
                if value is None or value in ("<", "^"):
                    continue
                cell = sheet.cell(top + down, left + right, value)
                cell.alignment = Alignment(wrap_text=True, vertical="center")
                wide = 1
                while right + wide < len(row) and row[right + wide] == "<":
                    wide += 1
                high = 1
                while down + high < len(rows) and right < len(rows[down + high]) and rows[down + high][right] == "^":
                    high += 1
                if box and len(row) > 2:
                    cell.border = _BOX
                if wide * high > 1:
                    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
                    cell.font = Font(bold=True)
                    sheet.merge_cells(None, top + down, left + right, top + down + high - 1, left + right + wide - 1)
        return top + len(rows)

    def see(
        self,
        short: str,
        unit: str,
        period: str,
        counts: tuple[float, float] | float | None,
        *,
        to_date: bool = False,
        sure: bool = True,
        optional: bool = False,
    ) -> None:
        """A figure of the truth: (numerator, denominator), or the rate alone, or None for “no cases”."""
        above, below = counts if isinstance(counts, tuple) else (None, None)
        value: float | None = counts if isinstance(counts, int | float) else None
        if above is not None and below:
            value = 100 * above / below
        self.truth.expected.append(
            Expected(
                indicator=FULL[short],
                unit=unit,
                period=period,
                value=value,
                numerator=above if below else None,
                denominator=below or None,
                to_date=to_date,
                sure=sure,
                optional=optional,
            )
        )

    def fault(self, codes: str, sheet: str, text: str) -> None:
        """A planted fault in the row that holds the text."""
        rows = self.paper[sheet].iter_rows()
        row = next(cell.row for cells in rows for cell in cells if cell.value == text)
        self.truth.planted.append(Planted(codes=tuple(codes.split()), sheet=sheet, row=row))

    def blank(self, codes: str, sheet: str) -> None:
        """A finding that belongs to the sheet."""
        self.truth.planted.append(Planted(codes=tuple(codes.split()), sheet=sheet))

    def case(self) -> Case:
        """The finished report."""
        out = io.BytesIO()
        self.paper.save(out)
        self.truth.data = out.getvalue()
        return self.truth


def head(above: str, office: str, *titles: str, width: int = 8) -> list[Row]:
    """Agency at the left, motto at the right, titles across the table."""
    left = ["<"] * (width // 2 - 1)
    right = ["<"] * (width - width // 2 - 1)
    top: list[Row] = [
        [above, *left, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", *right],
        [office, *left, "Độc lập - Tự do - Hạnh phúc", *right],
        [],
    ]
    return [*top, *([title, *["<"] * (width - 1)] for title in titles), []]


def foot(note: str, who: str, width: int = 8) -> list[Row]:
    """A note and the place for the signature."""
    gap = [None] * (width - 3)
    return [[], [note], [], [None, "NGƯỜI LẬP BIỂU", *gap, who], [None, "(Ký tên)", *gap, "(Ký, đóng dấu)"]]
