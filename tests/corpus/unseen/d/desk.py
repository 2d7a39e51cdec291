"""The writing desk of all these reports: names of units, ways to write a figure, and a workbook with its truth."""

import csv
import unicodedata
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from lib import plans
from tests.corpus.truth import Case, Expected, Planted

_UNITS = list(csv.DictReader((Path(plans.__file__).parent / "backan_2023" / "units.csv").open(encoding="utf-8-sig")))
NAMES = {unit["code"]: unit["name"] for unit in _UNITS}
DISTRICTS = [unit["code"] for unit in _UNITS if unit["kind"] == "district"]
DEPARTMENTS = [unit["code"] for unit in _UNITS if unit["kind"] == "department"]
SHORT = dict(
    pair.split("=")
    for pair in [
        "VPUB=VP UBND tỉnh",
        "SNV=Sở Nội vụ",
        "STP=Sở Tư pháp",
        "STC=Sở Tài chính",
        "SKHDT=Sở KH&ĐT",
        "SCT=Sở Công Thương",
        "SNNPTNT=Sở NN&PTNT",
        "SGTVT=Sở GTVT",
        "SXD=Sở Xây dựng",
        "STNMT=Sở TN&MT",
        "STTTT=Sở TT&TT",
        "SLDTBXH=Sở LĐ-TB&XH",
        "SVHTTDL=Sở VH,TT&DL",
        "SKHCN=Sở KH&CN",
        "SGDDT=Sở GD&ĐT",
        "SYT=Sở Y tế",
        "TTT=Thanh tra tỉnh",
        "BDT=Ban Dân tộc",
        "BQLKCN=BQL các KCN",
    ]
)
_AREAS = {
    "direction": "tasks_completed agencies_inspected reports_on_time",
    "institutions": "documents_lawful documents_reviewed",
    "procedures": "reviewed certified_e_copies online_payment on_time satisfaction feedback_resolved satisfaction_service "
    "satisfaction_land_construction_investment satisfaction_health_education",
    "apparatus": "hamlets_rearranged staff_within_quota",
    "civil_service": "officials_by_position employees_by_position commune_cadres_intermediate commune_staff_university",
    "public_finance": "investment_disbursed assets_by_norm",
    "digital_government": "periodic_reports_shared online_meetings work_records_province work_records_district "
    "work_records_commune systems_connected online_users_identified full_online_procedures "
    "procedures_on_national_portal online_applications",
}
_IDS = {name: f"{area}.{name}" for area, names in _AREAS.items() for name in names.split()}
_BOX = Border(*[Side(style="thin")] * 4)


def communes(district: str) -> list[str]:
    return list(dict.fromkeys(unit["code"] for unit in _UNITS if unit["parent"] == district))


def bare(code: str) -> str:
    """A name without its kind: “Ba Bể”, “Nghiên Loan”."""
    for kind in ("Thành phố ", "Huyện ", "Thị trấn ", "Phường ", "Xã "):
        if NAMES[code].startswith(kind):
            return NAMES[code].removeprefix(kind)
    return NAMES[code]


def district(code: str, rural: str = "Huyện ", city: str = "Thành phố ") -> str:
    return (city if code == "058" else rural) + bare(code)


def plain(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def draw(
    rng: Random, codes: Iterable[str], low: int, high: int, least: float, most: float
) -> dict[str, tuple[int, int]]:
    """A numerator and a denominator for each unit."""
    drawn = {}
    for code in codes:
        below = rng.randint(low, high)
        drawn[code] = (round(below * rng.uniform(least, most)), below)
    return drawn


def summed(drawn: dict[str, tuple[int, int]]) -> tuple[int, int]:
    return sum(above for above, _ in drawn.values()), sum(below for _, below in drawn.values())


def rate(above: float, below: float, digits: int = 1) -> float:
    return round(100 * above / below, digits)


def comma(above: float, below: float, digits: int = 1, sign: str = "") -> str:
    return f"{100 * above / below:.{digits}f}".replace(".", ",") + sign


def share(above: float, below: float) -> tuple[float, str]:
    """A fraction in a cell formatted as percent."""
    return above / below, "0.0%"


def dotted(number: float) -> str:
    return f"{number:,.0f}".replace(",", ".")


class Book:
    """One workbook being written from the top down, with its truth."""

    def __init__(
        self, name: str, shape: str, period: str = "2023-Q3", sheet: str = "Sheet1", font: str = "Times New Roman"
    ):
        self.case = Case(name=name, data=b"", shape=shape)
        self.period, self.font, self.row = period, font, 1
        self.workbook = Workbook()
        self.sheet = self.workbook.worksheets[0]
        self.sheet.title = sheet

    def page(self, title: str, period: str = "") -> None:
        """Opens another sheet."""
        self.sheet, self.row = self.workbook.create_sheet(title), 1
        self.period = period or self.period

    def put(self, row: int, column: int, value: Any, bold: bool = False, boxed: bool = False) -> None:
        cell = self.sheet.cell(row, column)
        cell.value, form = value if isinstance(value, tuple) else (value, "")
        cell.number_format = form or cell.number_format
        cell.font = Font(name=self.font, size=12, bold=bold)
        if boxed:
            cell.border = _BOX

    def lines(self, *texts: str, left: int = 1, width: int = 0, bold: bool = False) -> None:
        """Lines around a table, one a row, merged over `width` columns; an empty one leaves a row."""
        for text in texts:
            if text:
                self.put(self.row, left, text, bold)
                if width > 1:
                    self.sheet.merge_cells(
                        start_row=self.row, end_row=self.row, start_column=left, end_column=left + width - 1
                    )
            self.row += 1

    def motto(self, agency: str, width: int = 8) -> None:
        self.put(self.row, 1, agency.upper(), True)
        self.put(self.row, max(4, width - 2), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", True)
        self.put(self.row + 1, max(4, width - 2), "Độc lập - Tự do - Hạnh phúc", True)
        self.row += 3

    def table(self, heads: str, rows: Sequence[Sequence[Any]], left: int = 1, fill: str = "", numbers: str = "") -> int:
        """Writes “Leaf;Parent>Leaf;…” as merged header rows, then the rows; gives the first of them."""
        paths = [head.split(">") for head in heads.split(";")]
        depth, top = max(map(len, paths)), self.row
        for level in range(depth):
            start = 0
            for column, path in enumerate(paths):
                upper = path[: level + 1]
                if level >= len(path) or (
                    column > start and len(path) - 1 > level and paths[start][: level + 1] == upper
                ):
                    continue
                start = column
                self.put(top + level, left + column, path[level], True, True)
                last = column
                while len(path) - 1 > level and last + 1 < len(paths) and paths[last + 1][: level + 1] == upper:
                    last += 1
                down = depth - 1 if len(path) - 1 == level else level
                if last > column or down > level:
                    self.sheet.merge_cells(
                        start_row=top + level, end_row=top + down, start_column=left + column, end_column=left + last
                    )
                cell = self.sheet.cell(top + level, left + column)
                cell.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
                if fill:
                    cell.fill = PatternFill("solid", fgColor=fill)
        self.row += depth
        if numbers:
            for column, number in enumerate(numbers.split()):
                self.put(self.row, left + column, number, boxed=True)
            self.row += 1
        first = self.row
        for values in rows:
            for column, value in enumerate(values):
                self.put(self.row, left + column, value, boxed=True)
            self.row += 1
        for column in range(left, left + len(paths)):
            self.sheet.column_dimensions[get_column_letter(column)].width = 14
        return first

    def sign(self, who: str, column: int = 5, day: str = "ngày      tháng     năm 2023") -> None:
        self.row += 1
        for text in (f"Bắc Kạn, {day}", who.upper(), "(Đã ký)"):
            self.put(self.row, column, text)
            self.row += 1

    def fact(
        self,
        name: str,
        unit: str,
        above: float | None = None,
        below: float | None = None,
        value: float | None = None,
        **more: Any,
    ) -> None:
        """A figure of the truth: of counts, or as stated; neither for no cases."""
        if above is not None and below is not None:
            value = 100 * above / below
        period = more.pop("period", self.period)
        self.case.expected.append(
            Expected(
                indicator=_IDS[name], unit=unit, period=period, value=value, numerator=above, denominator=below, **more
            )
        )

    def fault(self, *codes: str, row: int | None = None, column: str | None = None) -> None:
        self.case.planted.append(Planted(codes=codes, sheet=self.sheet.title, row=row, column=column))

    def done(self) -> Case:
        stream = BytesIO()
        self.workbook.save(stream)
        self.case.data = stream.getvalue()
        return self.case
