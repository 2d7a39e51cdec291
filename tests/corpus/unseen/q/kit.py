"""Drawing of the offices' workbooks: headers, rows and the truth that goes with each row."""

from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from random import Random

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from tests.corpus.truth import Case, Expected, Facts, Planted, percent, total_of

_AREAS = {
    "direction": "tasks_completed agencies_inspected reports_on_time",
    "institutions": "documents_lawful documents_reviewed",
    "procedures": "reviewed certified_e_copies online_payment on_time satisfaction satisfaction_land_construction_investment"
    " satisfaction_service satisfaction_health_education feedback_resolved",
    "apparatus": "hamlets_rearranged staff_within_quota",
    "civil_service": "officials_by_position employees_by_position commune_cadres_intermediate commune_staff_university",
    "public_finance": "investment_disbursed assets_by_norm",
    "digital_government": "periodic_reports_shared online_meetings work_records_province work_records_district"
    " work_records_commune systems_connected online_users_identified full_online_procedures procedures_on_national_portal"
    " online_applications",
}
IDS = {name: f"{area}.{name}" for area, names in _AREAS.items() for name in names.split()}
DISTRICTS = {
    "058": "Thành phố Bắc Kạn", "060": "Pác Nặm", "061": "Ba Bể", "062": "Ngân Sơn", "063": "Bạch Thông", "064": "Chợ Đồn",
    "065": "Chợ Mới", "066": "Na Rì",
}  # fmt: skip
DEPARTMENTS = {
    "VPUB": "Văn phòng UBND tỉnh", "SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "STC": "Sở Tài chính", "SKHDT": "Sở Kế hoạch và Đầu tư",
    "SCT": "Sở Công Thương", "SNNPTNT": "Sở Nông nghiệp và PTNT", "SGTVT": "Sở Giao thông vận tải", "SXD": "Sở Xây dựng",
    "STNMT": "Sở Tài nguyên và Môi trường", "STTTT": "Sở Thông tin và Truyền thông", "SLDTBXH": "Sở Lao động - TB&XH",
    "SVHTTDL": "Sở Văn hóa, Thể thao và Du lịch", "SKHCN": "Sở Khoa học và Công nghệ", "SGDDT": "Sở Giáo dục và Đào tạo",
    "SYT": "Sở Y tế", "TTT": "Thanh tra tỉnh", "BDT": "Ban Dân tộc", "BQLKCN": "Ban Quản lý các Khu công nghiệp",
}  # fmt: skip
Units = Mapping[str, str]
Cells = Sequence[object]


def comma(value: float, places: int = 1) -> str:
    """As typed by hand: 92,5; thousands with a dot."""
    return f"{value:,.{places}f}".translate(str.maketrans(",.", ".,"))


def some(units: Units, codes: str) -> dict[str, str]:
    return {code: units[code] for code in codes.split()}


def named(units: Units, before: str) -> dict[str, str]:
    """Districts with “huyện” before their names; the city keeps its own."""
    return {code: name if name.startswith("Thành") else before + name for code, name in units.items()}


def files(rnd: Random, size: int) -> dict[str, float]:
    """Applications of one unit: what came in, what was settled and how it was paid."""
    got = rnd.randint(size // 2, size * 2)
    online = int(got * rnd.uniform(0.2, 0.8))
    post = int(got * rnd.uniform(0, 0.04))
    before = int(got * rnd.uniform(0.01, 0.09))
    pending = int(got * rnd.uniform(0.01, 0.08))
    late_pending = int(pending * rnd.uniform(0, 0.2))
    done = before + got - pending
    late = int(done * rnd.uniform(0, 0.03))
    early = int((done - late) * rnd.uniform(0.3, 0.8))
    fee = int(got * rnd.uniform(0.4, 0.8))
    paid = int(fee * rnd.uniform(0.3, 0.95))
    return {
        "got": got, "online": online, "post": post, "direct": got - online - post, "before": before, "all": before + got,
        "done": done, "late": late, "early": early, "in_time": done - late - early, "pending": pending,
        "late_pending": late_pending, "fee": fee, "paid": paid, "cash": fee - paid, "money": fee * 15000,
    }  # fmt: skip


def part(rnd: Random, low: int, high: int, share: float = 0.9, keys: str = "n d") -> dict[str, float]:
    """Two counts, the first at least `share` of the second."""
    above, below = keys.split()
    whole = rnd.randint(low, high)
    return {above: rnd.randint(int(whole * share), whole), below: whole}


def summed(rows: Iterable[Facts]) -> dict[str, float]:
    result: dict[str, float] = {}
    for row in rows:
        for key, value in row.items():
            result[key] = result.get(key, 0) + value
    return result


class Book:
    """One workbook in the making, and its truth."""

    def __init__(self, name: str, shape: str, sheet: str = "Sheet1") -> None:
        self.case = Case(name=name, data=b"", shape=shape)
        self.rnd = Random(f"q {name}")
        self.workbook = Workbook()
        self.workbook.remove(self.workbook.worksheets[0])
        self.sheet(sheet)

    def sheet(self, title: str) -> Worksheet:
        self.ws = self.workbook.create_sheet(title)
        self.row = 0
        return self.ws

    def line(self, *cells: object, bold: bool = False) -> int:
        """One row below the last; returns its number. A pair is a value with its number format."""
        self.row += 1
        for column, value in enumerate(cells, 1):
            if value is None or value == "":
                continue
            cell = self.ws.cell(self.row, column)
            if isinstance(value, tuple):
                cell.value, cell.number_format = value
            else:
                cell.value = value  # type: ignore[assignment]
            cell.font = Font(bold=bold)
        return self.row

    def text(self, *lines: str, bold: bool = False, column: int = 1) -> None:
        """Lines of text, “” for an empty row."""
        for line in lines:
            self.line(*[None] * (column - 1), line, bold=bold)

    def heads(self, *rows: str | Cells) -> None:
        """Header rows; “a | b”. “<” goes on with the cell at the left, “^” with the one above (both merged)."""
        grid = [[one.strip() for one in row.split("|")] if isinstance(row, str) else list(row) for row in rows]
        top = self.row + 1
        for row in grid:
            self.line(*[None if one in ("<", "^") else one for one in row], bold=True)
        for i, row in enumerate(grid):
            for j, one in enumerate(row):
                if one in ("<", "^", "", None):
                    continue
                right, down = j, i
                while right + 1 < len(row) and row[right + 1] == "<":
                    right += 1
                while down + 1 < len(grid) and j < len(grid[down + 1]) and grid[down + 1][j] == "^":
                    down += 1
                if right > j or down > i:
                    self.ws.merge_cells(start_row=top + i, end_row=top + down, start_column=j + 1, end_column=right + 1)
                    self.ws.cell(top + i, j + 1).alignment = Alignment(
                        horizontal="center", vertical="center", wrap_text=True
                    )

    def rows(
        self,
        columns: str,
        units: Units,
        facts: Mapping[str, Facts],
        period: str,
        measures: Mapping[str, str],
        **flags: bool,
    ) -> dict[str, int]:
        """One row a unit, see `one`; returns the row of each."""
        return {
            code: self.one(columns, index, label, code, facts[code], period, measures, **flags)
            for index, (code, label) in enumerate(units.items(), 1)
        }

    def one(
        self,
        columns: str,
        index: object,
        label: str,
        code: str,
        facts: Facts,
        period: str,
        measures: Mapping[str, str],
        **flags: bool,
    ) -> int:
        """One row: “#” its number, “@” its name, “a+b” counts, “a/b:style” rates, “=…” formulas, “'…” text; and its truth."""
        cells: list[object] = []
        for spec in (one.strip() for one in columns.split("|")):
            given = {"#": index, "@": label, "": None}
            cells.append(given[spec] if spec in given else self._cell(spec, facts))
        row = self.line(*cells)
        for name, expression in measures.items() if code else ():
            self.want(name, code, period, expression, facts, **flags)
        return row

    def _cell(self, spec: str, facts: Facts) -> object:
        if spec[0] == "=":
            return spec.format(r=self.row + 1)
        if spec[0] == "'":
            return spec[1:]
        body, _, style = spec.partition(":")
        if "/" not in body:
            value = total_of(body, facts)
            return comma(value, 0) if style == "t" else value
        rate = percent(body, facts)
        if rate is None:
            return style[1:] if style[0] == "!" else "KPS"
        above, below = (f"{total_of(one, facts):.0f}" for one in body.split("/"))
        styles: dict[str, object] = {
            "0": round(rate), "1": round(rate, 1), "2": round(rate, 2), "t1": comma(rate, 1), "t2": comma(rate, 2),
            "%": comma(rate, 1) + "%", "%2": comma(rate, 2) + "%", "p": (rate / 100, "0.0%"), "f": round(rate / 100, 4),
            "w": f"{above}/{below} ({comma(rate, 1)}%)", "s": f"{above}/{below}",
        }  # fmt: skip
        return styles[style.lstrip("!") if style in styles else "1"]

    def want(self, name: str, unit: str, period: str, expression: str, facts: Facts, **flags: bool) -> None:
        """The figure of “a/b” with its counts; “a/b~1” is only stated as a rate with one place."""
        body, _, places = expression.partition("~")
        rate = percent(body, facts)
        if rate is None or places:
            self.rate(name, unit, period, None if rate is None else round(rate, int(places or 0)), **flags)
            return
        above, below = (total_of(one, facts) for one in body.split("/"))
        self._add(
            Expected(
                indicator=IDS[name], unit=unit, period=period, value=rate, numerator=above, denominator=below, **flags
            )
        )

    def rate(self, name: str, unit: str, period: str, value: float | None, **flags: bool) -> None:
        self._add(Expected(indicator=IDS[name], unit=unit, period=period, value=value, **flags))

    def _add(self, expected: Expected) -> None:
        self.case.expected.append(expected)

    def fault(self, codes: str, row: int | None = None, column: int | None = None) -> None:
        place = get_column_letter(column) if column else None
        self.case.planted.append(Planted(codes=tuple(codes.split()), sheet=self.ws.title, row=row, column=place))

    def sign(self, *lines: str, column: int = 5) -> None:
        self.text("", *lines, column=column)

    def done(self) -> Case:
        out = BytesIO()
        self.workbook.save(out)
        self.case.data = out.getvalue()
        return self.case
