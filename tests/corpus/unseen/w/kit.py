"""What the set's writers share: a workbook with its truth, offices with their names, and counts that add up."""

import io
from collections.abc import Sequence
from random import Random
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from tests.corpus.truth import Case, Expected, Planted

ON_TIME, ONLINE, PAID = "procedures.on_time", "digital_government.online_applications", "procedures.online_payment"
COPIES, FEEDBACK, CONTENT = "procedures.certified_e_copies", "procedures.feedback_resolved", "procedures.satisfaction"
SERVICE, REVIEWED = "procedures.satisfaction_service", "procedures.reviewed"
TASKS, INSPECTED = "direction.tasks_completed", "direction.agencies_inspected"
REPORTS, LAWFUL = "direction.reports_on_time", "institutions.documents_lawful"
CHECKED_LAW, HAMLETS = "institutions.documents_reviewed", "apparatus.hamlets_rearranged"
STAFF, DISBURSED = "apparatus.staff_within_quota", "public_finance.investment_disbursed"
CADRES, GRADUATES = "civil_service.commune_cadres_intermediate", "civil_service.commune_staff_university"
MEETINGS, RECORDS_DISTRICT = "digital_government.online_meetings", "digital_government.work_records_district"
RECORDS_COMMUNE = "digital_government.work_records_commune"
RECORDS_PROVINCE = "digital_government.work_records_province"
FULL, PORTAL = "digital_government.full_online_procedures", "digital_government.procedures_on_national_portal"

PROVINCE = "06"
Names = dict[str, str]
DISTRICTS: Names = {
    "058": "Thành phố Bắc Kạn", "060": "Huyện Pác Nặm", "061": "Huyện Ba Bể", "062": "Huyện Ngân Sơn",
    "063": "Huyện Bạch Thông", "064": "Huyện Chợ Đồn", "065": "Huyện Chợ Mới", "066": "Huyện Na Rì",
}  # fmt: skip
SHORT: Names = {
    "061": "H. Ba Bể", "063": "H. Bạch Thông", "064": "H. Chợ Đồn", "065": "H. Chợ Mới",
    "066": "H. Na Rì", "062": "H. Ngân Sơn", "060": "H. Pác Nặm", "058": "TP. Bắc Kạn",
}  # fmt: skip
OFFICES: Names = {
    "061": "UBND huyện Ba Bể", "060": "UBND huyện Pác Nặm", "062": "UBND huyện Ngân Sơn", "066": "UBND huyện Na Rì",
    "058": "UBND thành phố Bắc Kạn", "063": "UBND huyện Bạch Thông", "064": "UBND huyện Chợ Đồn",
    "065": "UBND huyện Chợ Mới",
}  # fmt: skip
DEPARTMENTS: Names = {
    "VPUB": "Văn phòng UBND tỉnh", "SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "STC": "Sở Tài chính",
    "SKHDT": "Sở Kế hoạch và Đầu tư", "SCT": "Sở Công Thương", "SXD": "Sở Xây dựng", "SYT": "Sở Y tế",
    "STNMT": "Sở Tài nguyên và Môi trường", "STTTT": "Sở Thông tin và Truyền thông",
    "SGDDT": "Sở Giáo dục và Đào tạo", "SKHCN": "Sở Khoa học và Công nghệ",
}  # fmt: skip
BRIEF: Names = {
    "STNMT": "Sở TN&MT", "SNNPTNT": "Sở NN&PTNT", "SLDTBXH": "Sở LĐ-TB&XH", "SKHDT": "Sở KH&ĐT", "STTTT": "Sở TT&TT",
    "SGTVT": "Sở GTVT", "SVHTTDL": "Sở VH,TT&DL", "SGDDT": "Sở GD&ĐT", "SYT": "Sở Y tế", "STP": "Sở Tư pháp",
}  # fmt: skip
NA_RI: Names = {
    "02155": "Thị trấn Yến Lạc", "02140": "Xã Văn Lang", "02143": "Xã Lương Thượng", "02146": "Xã Kim Hỷ",
    "02152": "Xã Cường Lợi", "02158": "Xã Kim Lư", "02161": "Xã Sơn Thành", "02176": "Xã Cư Lễ",
    "02179": "Xã Trần Phú", "02194": "Xã Đổng Xá",
}  # fmt: skip
CHO_MOI: Names = {
    "02086": "TT Đồng Tâm", "02089": "Tân Sơn", "02092": "Thanh Vận", "02095": "Mai Lạp", "02098": "Hòa Mục",
    "02104": "Cao Kỳ", "02107": "Nông Hạ", "02110": "Yên Cư", "02122": "Như Cố", "02131": "Quảng Chu",
}  # fmt: skip
CHO_DON: Names = {
    "02020": "Thị trấn Bằng Lũng", "02023": "Xã Xuân Lạc", "02026": "Xã Nam Cường", "02035": "Xã Bản Thi",
    "02041": "Xã Bằng Phúc", "02053": "Xã Ngọc Phái", "02071": "Xã Nghĩa Tá", "02080": "Xã Bình Trung",
}  # fmt: skip

_LEGACY = dict(
    zip(
        "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ",
        "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\xadõö÷øùúûüýþ¡¢£¤¥¦§",
        strict=True,
    )
)


def legacy(text: str) -> str:
    """As typed with a .VnTime font."""
    return "".join(_LEGACY.get(letter, letter) for letter in text)


def comma(value: float, digits: int = 1, sign: str = "") -> str:
    return f"{value:.{digits}f}".replace(".", ",") + sign


def dotted(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def share(above: float, below: float, digits: int = 2) -> float:
    return round(100 * above / below, digits) if below else 0.0


class Dossiers:
    """One unit's dossiers in a period; every sum holds."""

    def __init__(self, r: Random, low: int = 80, high: int = 900) -> None:
        self.online, self.direct, self.old = r.randint(low // 2, high // 2), r.randint(low, high), r.randint(2, 30)
        self.received = self.online + self.direct + self.old
        self.pending = r.randint(3, max(4, self.received // 12))
        self.overdue = r.randint(0, 2)
        self.done = self.received - self.pending
        self.late = r.randint(0, max(1, self.done // 30))
        self.early = round((self.done - self.late) * r.uniform(0.4, 0.8))
        self.timely = self.done - self.late - self.early

    def add(self, other: "Dossiers") -> None:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    @classmethod
    def none(cls) -> "Dossiers":
        result = cls(Random(0))
        for name in vars(result):
            setattr(result, name, 0)
        return result


class Sheet:
    """A sheet written from the top down."""

    def __init__(self, ws: Any, font: str = "Times New Roman") -> None:
        self.ws, self.row, self.font = ws, 0, font

    def put(self, row: int, column: int, value: Any) -> None:
        cell = self.ws.cell(row, column)
        if isinstance(value, tuple):
            cell.value, cell.number_format = value
        else:
            cell.value = value
        cell.font = Font(name=self.font)

    def text(self, *lines: str, at: int = 1, over: int = 0) -> "Sheet":
        for line in lines:
            self.row += 1
            self.put(self.row, at, line)
            if over:
                self.ws.merge_cells(start_row=self.row, end_row=self.row, start_column=at, end_column=at + over - 1)
                self.ws.cell(self.row, at).alignment = Alignment(horizontal="center", wrap_text=True)
        return self

    def top(self, left: str, *title: str, wide: int = 8) -> "Sheet":
        """Agency and motto, then the title's lines over the table's width."""
        self.text(left)
        self.put(1, max(4, wide - 3), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        self.row += 1
        self.put(2, max(4, wide - 3), "Độc lập - Tự do - Hạnh phúc")
        self.row += 1
        return self.text(*title, over=wide)

    def head(self, *paths: str, numbers: bool = False) -> None:
        """Merged header rows from paths such as “Đã giải quyết|Tổng số”."""
        split = [path.split("|") for path in paths]
        depth, first = max(map(len, split)), self.row + 1
        for column, path in enumerate(split, 1):
            for level, text in enumerate(path):
                leaf, upto = level == len(path) - 1, path[: level + 1]
                if not leaf and column > 1 and split[column - 2][: level + 1] == upto:
                    continue
                self.put(first + level, column, text)
                right = column
                while not leaf and right < len(split) and split[right][: level + 1] == upto:
                    right += 1
                bottom = first + depth - 1 if leaf else first + level
                if (bottom, right) != (first + level, column):
                    self.ws.merge_cells(start_row=first + level, end_row=bottom, start_column=column, end_column=right)
        self.row = first + depth - 1
        if numbers:
            self.add(*(f"({column})" for column in range(1, len(paths) + 1)))

    def add(self, *cells: Any) -> int:
        self.row += 1
        for column, value in enumerate(cells, 1):
            if value is not None:
                self.put(self.row, column, value)
        return self.row

    def sign(self, at: int, left: str = "Người lập biểu", right: str = "THỦ TRƯỞNG ĐƠN VỊ") -> None:
        self.row += 1
        self.text("Bắc Kạn, ngày    tháng    năm 2023", at=at)
        self.add(None, left)
        self.put(self.row, at, right)


class Book:
    """A workbook and its truth."""

    def __init__(self, name: str, shape: str) -> None:
        self.wb = Workbook()
        for blank in self.wb.worksheets:
            self.wb.remove(blank)
        self.case = Case(name=name, data=b"", shape=shape)
        self.r = Random(f"w: {name}")

    def sheet(self, title: str = "Sheet1", font: str = "Times New Roman") -> Sheet:
        return Sheet(self.wb.create_sheet(title), font)

    def rate(self, indicator: str, unit: str, period: str, value: float | None, **more: Any) -> None:
        self.case.expected.append(Expected(indicator=indicator, unit=unit, period=period, value=value, **more))

    def count(self, indicator: str, unit: str, period: str, above: float, below: float, **more: Any) -> None:
        value = 100 * above / below if below else None
        self.rate(indicator, unit, period, value, numerator=above, denominator=below, **more)

    def doubt(self, indicator: str, unit: str, period: str, above: float, below: float, **more: Any) -> None:
        """A figure a careful officer would ask about."""
        self.count(indicator, unit, period, above, below, sure=False, optional=True, **more)

    def asked(self, indicator: str, unit: str, period: str, value: float) -> None:
        """Stands in for a faulty cell: whoever makes something of it has to ask."""
        self.rate(indicator, unit, period, value, sure=False, optional=True)

    def online(self, unit: str, period: str, d: Dossiers, **more: Any) -> None:
        """The plan divides by the settled, the form's own share by the received: nobody is to be blamed for asking."""
        self.count(ONLINE, unit, period, d.online, d.done, optional=True, **more)
        self.doubt(ONLINE, unit, period, d.online, d.received, **more)
        self.doubt(ONLINE, unit, period, d.online, d.received - d.old, **more)

    def plant(self, sheet: Sheet, *codes: str, row: int | None = None) -> None:
        self.case.planted.append(Planted(codes=codes, sheet=sheet.ws.title, row=row))

    def done(self) -> Case:
        out = io.BytesIO()
        self.wb.save(out)
        self.case.data = out.getvalue()
        return self.case


def units_in(names: Names, count: int = 0, skip: int = 0) -> Sequence[tuple[str, str]]:
    return list(names.items())[skip : skip + count if count else None]
