"""How the offices of this set write: tables drawn as text, numbers as they type them, the truth beside them."""

import io
import random
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side

from tests.corpus.truth import Case, Expected, Planted

NAMES = {
    "tasks": "direction.tasks_completed",
    "inspected": "direction.agencies_inspected",
    "reports": "direction.reports_on_time",
    "lawful": "institutions.documents_lawful",
    "reviewed_docs": "institutions.documents_reviewed",
    "reviewed": "procedures.reviewed",
    "copies": "procedures.certified_e_copies",
    "payment": "procedures.online_payment",
    "on_time": "procedures.on_time",
    "happy": "procedures.satisfaction",
    "happy_land": "procedures.satisfaction_land_construction_investment",
    "happy_service": "procedures.satisfaction_service",
    "happy_public": "procedures.satisfaction_health_education",
    "feedback": "procedures.feedback_resolved",
    "hamlets": "apparatus.hamlets_rearranged",
    "staff": "apparatus.staff_within_quota",
    "officials": "civil_service.officials_by_position",
    "employees": "civil_service.employees_by_position",
    "cadres": "civil_service.commune_cadres_intermediate",
    "university": "civil_service.commune_staff_university",
    "disbursed": "public_finance.investment_disbursed",
    "assets": "public_finance.assets_by_norm",
    "shared": "digital_government.periodic_reports_shared",
    "meetings": "digital_government.online_meetings",
    "hscv_tinh": "digital_government.work_records_province",
    "hscv_huyen": "digital_government.work_records_district",
    "hscv_xa": "digital_government.work_records_commune",
    "systems": "digital_government.systems_connected",
    "users": "digital_government.online_users_identified",
    "full": "digital_government.full_online_procedures",
    "portal": "digital_government.procedures_on_national_portal",
    "online": "digital_government.online_applications",
}
DISTRICTS = {
    "058": "Thành phố Bắc Kạn",
    "060": "Huyện Pác Nặm",
    "061": "Huyện Ba Bể",
    "062": "Huyện Ngân Sơn",
    "063": "Huyện Bạch Thông",
    "064": "Huyện Chợ Đồn",
    "065": "Huyện Chợ Mới",
    "066": "Huyện Na Rì",
}
MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
_LINE = Border(*[Side(style="thin")] * 4)


def short(code: str) -> str:
    """The bare name of a district: “Ba Bể”."""
    return DISTRICTS[code].removeprefix("Huyện ").removeprefix("Thành phố ")


def vn(number: float, digits: int = 1) -> str:
    """92,5 as it is typed by hand."""
    return f"{number:.{digits}f}".replace(".", ",")


def dots(number: int) -> str:
    """1.234 as it is typed by hand."""
    return f"{number:,}".replace(",", ".")


def pct(above: float, below: float, digits: int = 1) -> float:
    return round(100 * above / below, digits)


def files(rng: random.Random, low: int, high: int, late: float = 0.03) -> Counter[str]:
    """The dossiers of one office in one period; the parts add up."""
    new, carry = rng.randint(low, high), rng.randint(low // 20 + 1, low // 8 + 3)
    done = int((new + carry) * rng.uniform(0.86, 0.96))
    over = round(done * rng.uniform(0, late))
    early = int((done - over) * rng.uniform(0.3, 0.7))
    left = new + carry - done
    online = int(new * rng.uniform(0.2, 0.8))
    lost = min(left, rng.randint(0, 2))
    parts = {"new": new, "carry": carry, "all": new + carry, "online": online, "desk": new - online, "done": done}
    speed = {"early": early, "intime": done - over - early, "good": done - over, "late": over}
    return Counter(parts | speed | {"left": left, "lost": lost, "safe": left - lost})


def total(rows: Iterable[Counter[str]]) -> Counter[str]:
    return sum(rows, Counter())


class Page:
    """One sheet, written downwards."""

    def __init__(self, sheet: Any, ruled: bool) -> None:
        self.sheet, self.ruled, self.row = sheet, ruled, 1

    def lines(self, text: str, column: int = 1, bold: bool = True) -> None:
        """Each line of the text in a row of its own."""
        for line in text.strip("\n").split("\n"):
            cell = self.sheet.cell(self.row, column, line.strip() or None)
            cell.font = Font(bold=bold, name="Times New Roman", size=13)
            self.row += 1

    def motto(self, office: str, width: int) -> None:
        """The office at the left, the national motto at the right."""
        half = width // 2
        for first, last, text in ((1, half, office), (half + 1, width, MOTTO)):
            self.sheet.merge_cells(start_row=1, end_row=2, start_column=first, end_column=last)
            self.sheet.cell(1, first, text).alignment = Alignment(wrap_text=True, horizontal="center")
        self.row = 4

    def title(self, text: str, width: int) -> None:
        """Each line merged over the width."""
        for line in text.strip().split("\n"):
            self.sheet.merge_cells(start_row=self.row, end_row=self.row, start_column=1, end_column=width)
            cell = self.sheet.cell(self.row, 1, line.strip())
            cell.font, cell.alignment = Font(bold=True), Alignment(horizontal="center")
            self.row += 1

    def head(self, text: str) -> int:
        """A table's head drawn with “|”; “<” is merged with the cell at its left, “^” with the one above."""
        return self.rows(
            [[part.strip().replace("\\n", "\n") for part in line.split("|")] for line in text.strip().split("\n")], True
        )

    def rows(self, rows: Sequence[Sequence[Any]], bold: bool = False) -> int:
        """Rows of values, (value, format) pairs, “<” and “^”; gives the first row's number."""
        top = self.row
        for down, values in enumerate(rows):
            for right, value in enumerate(values):
                if value in ("<", "^"):
                    continue
                value, shape = value if isinstance(value, tuple) else (value, None)
                if bold and isinstance(value, str) and re.fullmatch(r"\d+", value):
                    value = int(value)
                cell = self.sheet.cell(top + down, right + 1, None if value == "" else value)
                cell.number_format = shape or cell.number_format
                cell.font = Font(bold=bold, name="Times New Roman")
                cell.alignment = Alignment(wrap_text=True, vertical="center")
                if self.ruled:
                    cell.border = _LINE
                self._merge(rows, top, down, right)
        self.row = top + len(rows)
        return top

    def _merge(self, rows: Sequence[Sequence[Any]], top: int, down: int, right: int) -> None:
        wide, high = right + 1, down + 1
        while wide < len(rows[down]) and rows[down][wide] == "<":
            wide += 1
        while high < len(rows) and right < len(rows[high]) and rows[high][right] == "^":
            high += 1
        if wide > right + 1 or high > down + 1:
            self.sheet.merge_cells(
                start_row=top + down, end_row=top + high - 1, start_column=right + 1, end_column=wide
            )

    def sign(self, place: str, who: str, column: int = 5) -> None:
        self.row += 1
        self.lines(f"{place}\n{who}\n(Đã ký)", column, bold=False)


class Report:
    """One report being written, and its truth."""

    def __init__(self, name: str, shape: str) -> None:
        self.rng = random.Random(f"unseen j: {name}")
        self.case = Case(name=name, data=b"", shape=shape)
        self.book = Workbook()
        self.book.remove(self.book.active)

    def page(self, title: str = "Sheet1", ruled: bool = True) -> Page:
        return Page(self.book.create_sheet(title), ruled)

    def say(
        self, name: str, unit: str, period: str, above: float | None = None, below: float | None = None, **rest: Any
    ) -> None:
        """A figure of the truth: two counts, or `value=`; 0 of 0 has no value."""
        if below is not None and above is not None:
            rest.setdefault("value", 100 * above / below if below else None)
            if rest["value"] is not None:
                rest |= {"numerator": above, "denominator": below}
        self.case.expected.append(Expected(indicator=NAMES[name], unit=unit, period=period, **rest))

    def fault(self, sheet: str, row: int | None, *codes: str) -> None:
        self.case.planted.append(Planted(codes=codes, sheet=sheet, row=row))

    def done(self, data: bytes | None = None, decomposed: bool = False) -> Case:
        for cell in (cell for page in self.book if decomposed for row in page.iter_rows() for cell in row):
            if isinstance(cell.value, str):
                cell.value = unicodedata.normalize("NFD", cell.value)
        if data is None:
            buffer = io.BytesIO()
            self.book.save(buffer)
            data = buffer.getvalue()
        self.case.data = data
        return self.case
