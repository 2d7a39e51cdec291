"""A sheet of paper to write reports on, and beside it the truth that is told while writing."""

import io
import random
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from tests.corpus.truth import Case, Expected, Planted

INDICATORS = {
    "task": "direction.tasks_completed",
    "insp": "direction.agencies_inspected",
    "rep": "direction.reports_on_time",
    "law": "institutions.documents_lawful",
    "revdoc": "institutions.documents_reviewed",
    "proc": "procedures.reviewed",
    "ecopy": "procedures.certified_e_copies",
    "pay": "procedures.online_payment",
    "ontime": "procedures.on_time",
    "sat": "procedures.satisfaction",
    "land": "procedures.satisfaction_land_construction_investment",
    "sipas": "procedures.satisfaction_service",
    "health": "procedures.satisfaction_health_education",
    "pakn": "procedures.feedback_resolved",
    "hamlet": "apparatus.hamlets_rearranged",
    "quota": "apparatus.staff_within_quota",
    "off": "civil_service.officials_by_position",
    "emp": "civil_service.employees_by_position",
    "cadre": "civil_service.commune_cadres_intermediate",
    "uni": "civil_service.commune_staff_university",
    "money": "public_finance.investment_disbursed",
    "asset": "public_finance.assets_by_norm",
    "prep": "digital_government.periodic_reports_shared",
    "meet": "digital_government.online_meetings",
    "hst": "digital_government.work_records_province",
    "hsh": "digital_government.work_records_district",
    "hsx": "digital_government.work_records_commune",
    "sys": "digital_government.systems_connected",
    "ident": "digital_government.online_users_identified",
    "full": "digital_government.full_online_procedures",
    "portal": "digital_government.procedures_on_national_portal",
    "online": "digital_government.online_applications",
}
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
THIN = Side(style="thin")
MADE = datetime(2023, 12, 20, 8, 0, 0)


def districts(rural: str = "Huyện ", town: str = "Thành phố ") -> dict[str, str]:
    """The eight districts by code, named as one office names them."""
    return {code: (town if code == "058" else rural) + name for code, name in DISTRICTS.items()}


def pct(n: float, d: float, digits: int = 1) -> float:
    return round(100 * n / d, digits)


def vn(number: float, digits: int = 1) -> str:
    """With a comma for decimals and a dot for thousands."""
    return f"{number:,.{digits}f}".replace(",", "_").replace(".", ",").replace("_", ".")


class Paper:
    """One workbook being written; `row` is the next free row of the current sheet."""

    def __init__(self, name: str, shape: str, sheet: str = "Sheet1", font: str = "Times New Roman") -> None:
        self.case = Case(name=name, data=b"", shape=shape)
        self.rng = random.Random(f"unseen i {name}")
        self.book = Workbook()
        self.ws: Any = self.book.active
        self.ws.title = sheet
        self.row = 1
        self.font = font

    def sheet(self, title: str) -> None:
        self.ws = self.book.create_sheet(title)
        self.row = 1

    def pair(self, share: tuple[float, float], size: tuple[int, int]) -> tuple[int, int]:
        """A count and its whole: the whole within `size`, the share within `share`."""
        whole = self.rng.randint(*size)
        return round(whole * self.rng.uniform(*share)), whole

    def rate(self, low: float, high: float, digits: int = 1) -> float:
        return round(self.rng.uniform(low, high), digits)

    def lines(self, *texts: str | None, col: int = 1, across: int = 0, bold: bool = False) -> None:
        """One text a row; None leaves a row free; “left|right” puts the right part four columns on."""
        for text in texts:
            if text:
                left, _, right = text.partition("|")
                self.ws.cell(self.row, col, left).font = Font(name=self.font, bold=bold)
                if right:
                    self.ws.cell(self.row, col + 4, right).font = Font(name=self.font, bold=bold)
                elif across:
                    self.ws.merge_cells(start_row=self.row, end_row=self.row, start_column=col, end_column=across)
                    self.ws.cell(self.row, col).alignment = Alignment(horizontal="center", wrap_text=True)
            self.row += 1

    def head(self, *paths: str, col: int = 1, merge: bool = True, fill: str = "") -> None:
        """Header rows from paths “parent > child”; equal parents side by side are one merged cell."""
        trees = [path.split(" > ") for path in paths]
        depth = max(map(len, trees))
        for level in range(depth):
            start = 0
            while start < len(trees):
                tree, end = trees[start], start
                while (
                    len(tree) > level + 1 and end + 1 < len(trees) and trees[end + 1][: level + 1] == tree[: level + 1]
                ):
                    end += 1
                if len(tree) > level:
                    cell = self.ws.cell(self.row + level, col + start, tree[level])
                    cell.font = Font(name=self.font, bold=True)
                    cell.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
                    if fill:
                        cell.fill = PatternFill("solid", fgColor=fill)
                    bottom = depth - 1 if len(tree) == level + 1 else level
                    if merge and (end > start or bottom > level):
                        self.ws.merge_cells(
                            start_row=self.row + level,
                            end_row=self.row + bottom,
                            start_column=col + start,
                            end_column=col + end,
                        )
                start = end + 1
        self.row += depth

    def put(self, *values: Any, col: int = 1, fmt: dict[int, str] | None = None, bold: bool = False) -> int:
        """Write one row, “{r}” in a formula being its number; `fmt`: number formats by place in `values`."""
        for place, value in enumerate(values):
            if isinstance(value, str) and value.startswith("="):
                value = value.replace("{r}", str(self.row))
            cell = self.ws.cell(self.row, col + place, value)
            cell.font = Font(name=self.font, bold=bold)
            cell.border = Border(top=THIN, bottom=THIN, left=THIN, right=THIN)
            if fmt and place in fmt:
                cell.number_format = fmt[place]
        self.row += 1
        return self.row - 1

    def table(self, rows: Iterable[Sequence[Any]], col: int = 1) -> None:
        for row in rows:
            self.put(*row, col=col)

    def hide(self, columns: Iterable[int] = (), rows: Iterable[int] = ()) -> None:
        for column in columns:
            self.ws.column_dimensions[get_column_letter(column)].hidden = True
        for row in rows:
            self.ws.row_dimensions[row].hidden = True

    def tell(
        self,
        short: str,
        unit: str,
        period: str,
        value: float | None = None,
        n: float | None = None,
        d: float | None = None,
        **marks: bool,
    ) -> None:
        """What a careful reader takes: the counts where there are two, else the value as it stands."""
        if n is not None and d:
            value = 100 * n / d
        self.case.expected.append(
            Expected(
                indicator=INDICATORS[short], unit=unit, period=period, value=value, numerator=n, denominator=d, **marks
            )
        )

    def fault(self, *codes: str, row: int | None = None, column: str | None = None) -> None:
        self.case.planted.append(Planted(codes=codes, sheet=self.ws.title, row=row, column=column))

    def done(self) -> Case:
        out = io.BytesIO()
        self.book.properties.created = self.book.properties.modified = MADE
        self.book.save(out)
        self.case.data = out.getvalue()
        return self.case


Report = Callable[[], Case]
