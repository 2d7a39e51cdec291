"""Small tools that write a workbook and its truth side by side."""

import io
from collections.abc import Sequence
from random import Random

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side

from tests.corpus.truth import Case, Expected, Planted

TASKS, INSPECTED, REPORTS = "direction.tasks_completed", "direction.agencies_inspected", "direction.reports_on_time"
LAWFUL, REVIEWED_LAW = "institutions.documents_lawful", "institutions.documents_reviewed"
REVIEWED, COPIES, PAID = "procedures.reviewed", "procedures.certified_e_copies", "procedures.online_payment"
ON_TIME, CONTENT, SERVICE = "procedures.on_time", "procedures.satisfaction", "procedures.satisfaction_service"
LAND, HEALTH = "procedures.satisfaction_land_construction_investment", "procedures.satisfaction_health_education"
FEEDBACK, HAMLETS, STAFF = (
    "procedures.feedback_resolved",
    "apparatus.hamlets_rearranged",
    "apparatus.staff_within_quota",
)
OFFICIALS, EMPLOYEES = "civil_service.officials_by_position", "civil_service.employees_by_position"
CADRES, GRADUATES = "civil_service.commune_cadres_intermediate", "civil_service.commune_staff_university"
DISBURSED, ASSETS = "public_finance.investment_disbursed", "public_finance.assets_by_norm"
SHARED, MEETINGS = "digital_government.periodic_reports_shared", "digital_government.online_meetings"
RECORDS_PROVINCE = "digital_government.work_records_province"
RECORDS_DISTRICT = "digital_government.work_records_district"
RECORDS_COMMUNE = "digital_government.work_records_commune"
SYSTEMS, USERS = "digital_government.systems_connected", "digital_government.online_users_identified"
FULL, PORTAL = "digital_government.full_online_procedures", "digital_government.procedures_on_national_portal"
ONLINE = "digital_government.online_applications"

DISTRICTS = {
    "058": "Thành phố Bắc Kạn", "060": "Huyện Pác Nặm", "061": "Huyện Ba Bể", "062": "Huyện Ngân Sơn",
    "063": "Huyện Bạch Thông", "064": "Huyện Chợ Đồn", "065": "Huyện Chợ Mới", "066": "Huyện Na Rì",
}  # fmt: skip
MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
_THIN = Side(style="thin")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)

Cell = object


def comma(value: float, digits: int = 1, sign: str = "") -> str:
    """As an office types it: “92,5” or “92,5%”."""
    return f"{value:.{digits}f}".replace(".", ",") + sign


def dotted(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def share(above: float, below: float, digits: int = 1) -> float:
    return round(100 * above / below, digits) if below else 0


def part(r: Random, whole: int, low: float, high: float) -> int:
    """A count between so many shares of the whole."""
    return min(whole, round(whole * r.uniform(low, high)))


class Page:
    """A sheet that is written from the top down."""

    def __init__(self, ws) -> None:
        self.ws = ws
        self.row = 0
        self.boxed = True

    def put(self, column: int, value: Cell, *, row: int | None = None) -> None:
        cell = self.ws.cell(row or self.row, column)
        if isinstance(value, tuple):
            cell.value, cell.number_format = value
        else:
            cell.value = value

    def lines(self, *texts: str, at: int = 1, over: int = 0, bold: bool = False) -> "Page":
        """One row a text; merged over so many columns."""
        for text in texts:
            self.row += 1
            self.put(at, text)
            self.ws.cell(self.row, at).font = Font(bold=bold or text.isupper())
            if over:
                self.ws.merge_cells(start_row=self.row, end_row=self.row, start_column=at, end_column=at + over - 1)
                self.ws.cell(self.row, at).alignment = Alignment(horizontal="center", wrap_text=True)
        return self

    def skip(self, rows: int = 1) -> "Page":
        self.row += rows
        return self

    def agency(self, left: str, right_at: int, upper: str = "") -> "Page":
        """The agency on the left, the motto on the right."""
        for name, motto in zip((upper or left, left if upper else ""), MOTTO, strict=True):
            self.row += 1
            self.put(1, name or None)
            self.put(right_at, motto)
        return self.skip()

    def head(self, *paths: str, numbers: Sequence[object] = (), merge: bool = True) -> int:
        """A header block from paths such as “Đã giải quyết|Tổng số”; gives its first row."""
        split = [path.split("|") for path in paths]
        depth, first = max(map(len, split)), self.row + 1
        for column, path in enumerate(split, 1):
            for level, text in enumerate(path):
                if column > 1 and split[column - 2][: level + 1] == path[: level + 1] and level < len(path) - 1:
                    continue
                self.put(column, text, row=first + level)
                cell = self.ws.cell(first + level, column)
                cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, horizontal="center")
                if not merge:
                    continue
                last, right = first + level, column
                if level == len(path) - 1:
                    last = first + depth - 1
                else:
                    while right < len(split) and split[right][: level + 1] == path[: level + 1]:
                        right += 1
                if (last, right) != (first + level, column):
                    self.ws.merge_cells(start_row=first + level, end_row=last, start_column=column, end_column=right)
        self.row = first + depth - 1
        if numbers:
            self.add(*numbers)
        return first

    def add(self, *cells: Cell) -> int:
        """One row of the table; gives its number."""
        self.row += 1
        for column, value in enumerate(cells, 1):
            if value is not None:
                self.put(column, value)
            if self.boxed:
                self.ws.cell(self.row, column).border = _BOX
        return self.row

    def sign(self, at: int, day: str, *posts: str) -> None:
        """The date line and the signature block below the table."""
        self.skip()
        self.lines(day, at=at)
        for number, post in enumerate(posts):
            self.put(1 + number * (at - 1), post, row=self.row + 1)
        self.row += 1


class Book:
    """A workbook and its truth."""

    def __init__(self, name: str, shape: str) -> None:
        self._wb = Workbook()
        self._wb.remove(self._wb.active)
        self._case = Case(name=name, data=b"", shape=shape)
        self.r = Random(f"v: {name}")

    def page(self, title: str) -> Page:
        return Page(self._wb.create_sheet(title))

    def rate(self, indicator: str, unit: str, period: str, value: float | None, **more) -> None:
        self._case.expected.append(Expected(indicator=indicator, unit=unit, period=period, value=value, **more))

    def count(self, indicator: str, unit: str, period: str, above: float, below: float, **more) -> None:
        value = 100 * above / below if below else None
        self.rate(indicator, unit, period, value, numerator=above, denominator=below, **more)

    def plant(self, page: Page | str, *codes: str, row: int | None = None, column: str | None = None) -> None:
        sheet = page if isinstance(page, str) else page.ws.title
        self._case.planted.append(Planted(codes=codes, sheet=sheet, row=row, column=column))

    def done(self) -> Case:
        out = io.BytesIO()
        self._wb.save(out)
        self._case.data = out.getvalue()
        return self._case

    def csv(self, text: str) -> Case:
        """The same truth about a file of plain text."""
        self._case.data = text.encode("utf-8-sig")
        return self._case
