"""A pen for hurried offices: writes a workbook row by row and keeps the truth beside it."""

import io
import random
import unicodedata
from collections.abc import Callable, Iterable

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side

from tests.corpus.truth import Case, Expected, Planted

ON_TIME, ONLINE, PAID = "procedures.on_time", "digital_government.online_applications", "procedures.online_payment"
COPIES, REVIEWED, FEEDBACK = "procedures.certified_e_copies", "procedures.reviewed", "procedures.feedback_resolved"
SATISFIED, SERVICE = "procedures.satisfaction", "procedures.satisfaction_service"
LAND = "procedures.satisfaction_land_construction_investment"
HEALTH = "procedures.satisfaction_health_education"
HAMLETS, QUOTA = "apparatus.hamlets_rearranged", "apparatus.staff_within_quota"
OFFICIALS, EMPLOYEES = "civil_service.officials_by_position", "civil_service.employees_by_position"
CADRES, UNIVERSITY = "civil_service.commune_cadres_intermediate", "civil_service.commune_staff_university"
TASKS, INSPECTED, REPORTS = (
    f"direction.{name}" for name in ("tasks_completed", "agencies_inspected", "reports_on_time")
)
LAWFUL, HANDLED = "institutions.documents_lawful", "institutions.documents_reviewed"
DISBURSED, ASSETS = "public_finance.investment_disbursed", "public_finance.assets_by_norm"
MEETINGS, SHARED = "digital_government.online_meetings", "digital_government.periodic_reports_shared"
RECORDS = {level: f"digital_government.work_records_{level}" for level in ("province", "district", "commune")}
SYSTEMS, USERS = "digital_government.systems_connected", "digital_government.online_users_identified"
FULL, PORTAL = "digital_government.full_online_procedures", "digital_government.procedures_on_national_portal"

DISTRICTS = {
    "058": "TP Bắc Kạn",
    "060": "Pác Nặm",
    "061": "Ba Bể",
    "062": "Ngân Sơn",
    "063": "Bạch Thông",
    "064": "Chợ Đồn",
    "065": "Chợ Mới",
    "066": "Na Rì",
}
BA_BE = {"01888": "TT Chợ Rã", "01891": "Bành Trạch", "01897": "Hà Hiệu", "01906": "Khang Ninh", "01912": "Thượng Giáo"}
PAC_NAM = {"01858": "Bằng Thành", "01861": "Nhạn Môn", "01864": "Bộc Bố", "01867": "Công Bằng", "01870": "Giáo Hiệu"}
PAC_NAM |= {"01873": "Xuân La", "01876": "An Thắng", "01879": "Cổ Linh", "01882": "Nghiên Loan", "01885": "Cao Tân"}
NGAN_SON = {"01936": "TT Nà Phặc", "01942": "Bằng Vân", "01954": "Vân Tùng", "01951": "Đức Vân", "01963": "Thuần Mang"}
BACH_THONG = {"01969": "TT Phủ Thông", "01978": "Sỹ Bình", "01981": "Vũ Muộn", "02008": "Cẩm Giàng", "02005": "Quân Hà"}
CHO_DON = {"02020": "TT Bằng Lũng", "02026": "Nam Cường", "02035": "Bản Thi", "02065": "Bằng Lãng", "02077": "Yên Mỹ"}
CHO_MOI = {"02086": "TT Đồng Tâm", "02098": "Hòa Mục", "02104": "Cao Kỳ", "02122": "Như Cố", "02131": "Quảng Chu"}
NA_RI = {"02155": "TT Yến Lạc", "02146": "Kim Hỷ", "02173": "Côn Minh", "02176": "Cư Lễ", "02194": "Đổng Xá"}
NA_RI |= {"02197": "Liêm Thủy"}
CITY = {"01837": "P. Sông Cầu", "01840": "P. Đức Xuân", "01846": "P. Huyền Tụng", "01849": "Xã Dương Quang"}
MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


def rate(above: float, below: float, digits: int = 2) -> float:
    """The share in percent, rounded as the office rounds it."""
    return round(100 * above / below, digits)


def comma(value: float, digits: int = 2) -> str:
    """“1.234,5”: dots between thousands, a comma before decimals."""
    return f"{value:,.{digits}f}".replace(",", "_").replace(".", ",").replace("_", ".")


def plain(text: str) -> str:
    """Without diacritics, as typed in a hurry."""
    bare = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
    return bare.replace("đ", "d").replace("Đ", "D")


def decomposed(text: str) -> str:
    """As a Mac writes it."""
    return unicodedata.normalize("NFD", text)


def window(rng: random.Random, low: int = 40, high: int = 400) -> dict[str, int]:
    """The counts of one one-stop shop in one period; every identity of the form holds."""
    new, carried = rng.randint(low, high), rng.randint(0, low // 4)
    online = rng.randint(new // 4, new * 9 // 10)
    total = new + carried
    pending = rng.randint(0, total // 10)
    done, late = total - pending, rng.choice((0, 0, 0, 1, 2))
    early = rng.randint(done // 2, done - late - 5)
    fee = rng.randint(done // 3, done * 3 // 4)
    paid = rng.randint(fee // 5, fee)
    return {
        "new": new, "carried": carried, "online": online, "direct": new - online, "total": total, "pending": pending,
        "done": done, "late": late, "early": early, "due": done - late - early, "good": done - late,
        "fee": fee, "paid": paid, "cash": fee - paid,
    }  # fmt: skip


def added(parts: Iterable[dict[str, int]]) -> dict[str, int]:
    """The sum of several windows."""
    listed = list(parts)
    return {name: sum(part[name] for part in listed) for name in listed[0]}


class Pen:
    """Writes down the sheet from `at`; `period` is the one of figures that name no other."""

    def __init__(self, name: str, shape: str, sheet: str = "Sheet1", period: str = "2023") -> None:
        self.rng = random.Random(f"unseen a: {name}")
        self.case, self.period = Case(name=name, data=b"", shape=shape), period
        self.book = Workbook()
        self.page, self.at, self.left = self.book.active, 1, 1
        self.page.title = sheet

    def sheet(self, title: str, left: int = 1) -> None:
        self.page, self.at, self.left = self.book.create_sheet(title), 1, left

    def lines(self, *texts: str, span: int = 8) -> None:
        """Free lines; “left|right” stands in two halves, the rest is merged over `span` columns."""
        for text in texts:
            parts = text.split("|")
            for part, first, last in zip(parts, (1, span // 2 + 1), (span // len(parts), span), strict=False):
                self.page.cell(self.at, self.left + first - 1, part or None)
                if span > 1 and part:
                    row, offset = self.at, self.left - 1
                    self.page.merge_cells(
                        start_row=row, end_row=row, start_column=offset + first, end_column=offset + last
                    )
            self.at += 1

    def header(self, *paths: str, numbers: bool = False, merge: bool = True) -> None:
        """Header rows from paths such as “Tiếp nhận>Tổng số”, merged as offices merge them."""
        trees = [path.split(">") for path in paths]
        depth = max(map(len, trees))
        side = Side(style="thin")
        for column, tree in enumerate(trees):
            for level in range(depth):
                cell = self.page.cell(self.at + level, self.left + column)
                same = column and trees[column - 1][: level + 1] == tree[: level + 1] and level < len(tree) - 1
                if level < len(tree) and not same:
                    cell.value, cell.font = tree[level], Font(bold=True)
                    cell.alignment = Alignment(wrap_text=True, horizontal="center")
                    self._span(trees, column, level, depth, merge)
                cell.border = Border(top=side, bottom=side, left=side, right=side)
        self.at += depth
        if numbers:
            self.row(*(f"({number})" for number in range(1, len(paths) + 1)))

    def _span(self, trees: list[list[str]], column: int, level: int, depth: int, merge: bool) -> None:
        tree, last = trees[column], column
        if level < len(tree) - 1:
            while last + 1 < len(trees) and len(trees[last + 1]) > level + 1:
                if trees[last + 1][: level + 1] != tree[: level + 1]:
                    break
                last += 1
            bottom = level
        else:
            bottom = depth - 1
        if merge and (last > column or bottom > level):
            self.page.merge_cells(
                start_row=self.at + level,
                end_row=self.at + bottom,
                start_column=self.left + column,
                end_column=self.left + last,
            )

    def row(self, *values: object, style: str = "", bold: bool = False) -> int:
        """One row; `style` is the number format of floats. Returns its number."""
        for column, value in enumerate(values, self.left):
            cell = self.page.cell(self.at, column, value)
            if style and isinstance(value, float):
                cell.number_format = style
            if bold:
                cell.font = Font(bold=True)
        self.at += 1
        return self.at - 1

    def gap(self, rows: int = 1) -> None:
        self.at += rows

    def sign(self, place: str, role: str, name: str, column: int = 5) -> None:
        """The block below: place and date of signing, role, name."""
        self.gap()
        for text in (place, role, None, name):
            self.page.cell(self.at, column, text)
            self.at += 1

    def counts(self, indicator: str, unit: str, above: float, below: float, period: str = "", **marks: bool) -> None:
        """A figure whose two counts stand on the sheet."""
        value = 100 * above / below if below else None
        self._expect(indicator, unit, period, value, above, below, marks)

    def stated(self, indicator: str, unit: str, value: float | None, period: str = "", **marks: bool) -> None:
        """A figure given only as a share, or None for “không phát sinh”."""
        self._expect(indicator, unit, period, value, None, None, marks)

    def _expect(self, indicator, unit, period, value, above, below, marks) -> None:  # type: ignore[no-untyped-def]
        if value is None:
            above = below = None
        figure = Expected(
            indicator=indicator,
            unit=unit,
            period=period or self.period,
            value=value,
            numerator=above,
            denominator=below,
            **marks,
        )
        self.case.expected.append(figure)

    def fault(self, *codes: str, row: int | None = None, column: str | None = None) -> None:
        self.case.planted.append(Planted(codes=codes, sheet=self.page.title, row=row, column=column))

    def done(self, change: Callable[[str], str] | None = None) -> Case:
        """The case, with every text of the workbook changed where asked."""
        if change:
            for page in self.book.worksheets:
                for row in page.iter_rows():
                    for cell in row:
                        if isinstance(cell.value, str) and not cell.value.startswith("="):
                            cell.value = change(cell.value)
        stream = io.BytesIO()
        self.book.save(stream)
        self.case.data = stream.getvalue()
        return self.case
