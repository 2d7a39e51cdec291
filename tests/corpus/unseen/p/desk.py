"""The writing desk: draws consistent figures, lays out sheets and notes down what they say."""

import random
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from typing import Any, NamedTuple, Self

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side

from tests.corpus.truth import Case, Expected, Planted, percent, total_of


class Kind(NamedTuple):
    """What is drawn for an indicator: its id, bounds of the whole and of the share, target, whether offices' size counts."""

    id: str
    least: int
    most: int
    low: float
    high: float
    target: float = 100
    scaled: bool = False


KINDS = {
    "task": Kind("direction.tasks_completed", 38, 66, 0.6, 0.97),
    "insp": Kind("direction.agencies_inspected", 12, 28, 0.2, 0.6, 30),
    "rep": Kind("direction.reports_on_time", 9, 24, 0.8, 1),
    "law": Kind("institutions.documents_lawful", 2, 9, 1, 1),
    "rev": Kind("institutions.documents_reviewed", 6, 20, 0.6, 1),
    "ttrs": Kind("procedures.reviewed", 20, 60, 0.15, 0.35, 20),
    "cert": Kind("procedures.certified_e_copies", 600, 2400, 0.06, 0.3, 20, True),
    "pay": Kind("procedures.online_payment", 900, 3900, 0.25, 0.7, 50, True),
    "time": Kind("procedures.on_time", 900, 4200, 0.93, 0.998, 95, True),
    "sat": Kind("procedures.satisfaction", 150, 480, 0.86, 0.99, 90, True),
    "satl": Kind("procedures.satisfaction_land_construction_investment", 80, 260, 0.74, 0.95, 80, True),
    "sats": Kind("procedures.satisfaction_service", 120, 420, 0.85, 0.98, 90, True),
    "sath": Kind("procedures.satisfaction_health_education", 120, 500, 0.8, 0.97, 85, True),
    "pakn": Kind("procedures.feedback_resolved", 6, 40, 0.75, 1),
    "ham": Kind("apparatus.hamlets_rearranged", 6, 24, 0.5, 1),
    "quota": Kind("apparatus.staff_within_quota", 60, 140, 0.88, 1),
    "off": Kind("civil_service.officials_by_position", 11, 14, 0.8, 1, 98),
    "emp": Kind("civil_service.employees_by_position", 20, 60, 0.8, 1, 92),
    "cad": Kind("civil_service.commune_cadres_intermediate", 90, 190, 0.93, 1, 100, True),
    "uni": Kind("civil_service.commune_staff_university", 180, 380, 0.55, 0.8, 64, True),
    "disb": Kind("public_finance.investment_disbursed", 21000, 160000, 0.3, 0.8, 95),
    "asset": Kind("public_finance.assets_by_norm", 14, 60, 0.85, 1),
    "share": Kind("digital_government.periodic_reports_shared", 10, 40, 0.8, 1),
    "meet": Kind("digital_government.online_meetings", 15, 60, 0.2, 0.6, 40),
    "wp": Kind("digital_government.work_records_province", 300, 2500, 0.85, 1),
    "wd": Kind("digital_government.work_records_district", 400, 3000, 0.85, 1, 100, True),
    "wc": Kind("digital_government.work_records_commune", 700, 4000, 0.6, 0.95, 85, True),
    "sys": Kind("digital_government.systems_connected", 11, 30, 0.25, 0.6, 30),
    "idn": Kind("digital_government.online_users_identified", 2000, 9000, 0.6, 0.98, 100, True),
    "full": Kind("digital_government.full_online_procedures", 20, 90, 0.6, 1),
    "portal": Kind("digital_government.procedures_on_national_portal", 20, 80, 0.55, 0.95, 70),
    "onl": Kind("digital_government.online_applications", 900, 4200, 0.2, 0.75, 30, True),
}
ID = {key: kind.id for key, kind in KINDS.items()}
_LINE = Side(style="thin")
_BOX = Border(_LINE, _LINE, _LINE, _LINE)


class Cell(NamedTuple):
    value: Any
    format: str = "General"


def vn(value: float, digits: int = 0) -> str:
    """1234.5 → “1.234,5”."""
    return f"{value:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def shown(value: float, style: str) -> tuple[Cell, float]:
    """A rate as an office types it, and what it then says in percent.

    Styles: f number, t text with a comma, T the same with “%”, p fraction with a percent format, q fraction without;
    then the digits.
    """
    kind, digits = style[0], int(style[1])
    said = round(value, digits)
    match kind:
        case "t":
            return Cell(vn(said, digits)), said
        case "T":
            return Cell(vn(said, digits) + "%"), said
        case "p":
            return Cell(round(said / 100, digits + 2), "0%" if not digits else "0." + "0" * digits + "%"), said
        case "q":
            return Cell(round(said / 100, digits + 2)), said
    return Cell(said), said


class Sheet:
    """A sheet written from top to bottom; `r` is the last row written."""

    def __init__(self, book: "Book", ws: Any) -> None:
        self.book, self.ws, self.r = book, ws, 0

    def skip(self, rows: int = 1) -> Self:
        self.r += rows
        return self

    def row(self, *cells: Any, at: int = 1, bold: bool = False, box: bool = True) -> int:
        self.r += 1
        for column, cell in enumerate(cells, at):
            value, form = cell if isinstance(cell, Cell) else (cell, "General")
            place = self.ws.cell(self.r, column, value)
            place.number_format = form
            place.font = Font(name="Times New Roman", size=12, bold=bold)
            if box:
                place.border = _BOX
        return self.r

    def lines(self, *texts: str, at: int = 1, span: int = 0, bold: bool = False) -> Self:
        for text in texts:
            self.row(text, at=at, bold=bold, box=False)
            if span:
                self.ws.merge_cells(start_row=self.r, end_row=self.r, start_column=at, end_column=at + span - 1)
                self.ws.cell(self.r, at).alignment = Alignment(horizontal="center", wrap_text=True)
        return self

    def letter(self, above: str, agency: str, width: int) -> Self:
        """National motto at the right, the agency at the left."""
        half = max(width // 2, 2)
        for left, right in ((above, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), (agency, "Độc lập - Tự do - Hạnh phúc")):
            self.row(left, box=False, bold=True)
            self.ws.cell(self.r, half + 1, right).font = Font(name="Times New Roman", size=12, bold=True)
        return self.skip()

    def head(self, paths: Sequence[str], at: int = 1, numbers: str = "") -> int:
        """Header rows from “parent > child” paths, equal neighbours merged; `numbers`: a row of “(1)” or “1” below."""
        trails = [path.split(" > ") for path in paths]
        depth, top = max(map(len, trails)), self.r + 1
        for level in range(depth):
            self.row(*[trail[level] if level < len(trail) else None for trail in trails], at=at, bold=True)
        for column, trail in enumerate(trails):
            for level in range(len(trail)):
                same = column
                while same + 1 < len(trails) and len(trails[same + 1]) > level and trails[same + 1][: level + 1] == trail[: level + 1] and level + 1 < len(trail):  # fmt: skip
                    same += 1
                if column and trails[column - 1][: level + 1] == trail[: level + 1] and level + 1 < len(trail):
                    continue
                bottom = top + (depth - 1 if level == len(trail) - 1 else level)
                if same > column or bottom > top + level:
                    for r, c in ((r, c) for r in range(top + level, bottom + 1) for c in range(column, same + 1)):
                        if (r, c) != (top + level, column):
                            self.ws.cell(r, at + c).value = None
                    self.ws.merge_cells(None, top + level, at + column, bottom, at + same)
        if numbers:
            self.row(*[numbers.replace("1", str(n)) for n in range(1, len(trails) + 1)], at=at)
        return top

    def sign(self, column: int, *texts: str) -> None:
        self.skip()
        for text in texts:
            self.row(text, at=column, box=False, bold=text.isupper())


class Book:
    """One workbook with its truth; `unit` and `period` are whose figures it mostly has."""

    def __init__(self, name: str, shape: str, unit: str, period: str, scale: float = 1) -> None:
        self.name, self.shape, self.unit, self.period, self.scale = name, shape, unit, period, scale
        self.rng = random.Random(f"evening {name}")
        self.wb = Workbook()
        self.wb.remove(self.wb.active)
        self.expected: list[Expected] = []
        self.planted: list[Planted] = []

    def sheet(self, title: str) -> Sheet:
        return Sheet(self, self.wb.create_sheet(title))

    def draw(self, key: str, scale: float | None = None, whole: int = 0) -> tuple[int, int]:
        """Numerator and denominator of an indicator; `whole`: the denominator, where another line has said it."""
        kind, size = KINDS[key], (self.scale if scale is None else scale) if KINDS[key].scaled else 1
        whole = whole or max(round(self.rng.randint(kind.least, kind.most) * size), 2)
        return min(round(whole * self.rng.uniform(kind.low, kind.high)), whole), whole

    def facts(self, *keys: str, scale: float | None = None) -> dict[str, float]:
        return {f"{key}.{part}": n for key in keys for part, n in zip("nd", self.draw(key, scale), strict=True)}

    def want(self, key: str, n: float | None = None, d: float | None = None, value: float | None = None, unit: str = "", period: str = "", **flags: bool) -> None:  # fmt: skip
        said = 100 * n / d if n is not None and d else value
        self.expected.append(Expected(indicator=ID[key], unit=unit or self.unit, period=period or self.period, value=said, numerator=n if d else None, denominator=d or None, **flags))  # fmt: skip

    def drop(self, key: str, unit: str = "", period: str = "") -> None:
        self.expected = [one for one in self.expected if not self._is(one, key, unit, period)]

    def doubt(self, key: str, unit: str = "", period: str = "", **flags: bool) -> None:
        """These figures must be asked about."""
        for place, one in enumerate(self.expected):
            if self._is(one, key, unit, period):
                told = {name: getattr(one, name) for name in one.__slots__} | {"sure": False} | flags
                self.expected[place] = Expected(**told)

    def _is(self, one: Expected, key: str, unit: str, period: str) -> bool:
        return one.indicator == ID.get(key, one.indicator) and one.unit == (unit or one.unit) and one.period == (period or one.period)  # fmt: skip

    def fault(self, codes: str, sheet: Sheet, row: int | None = None) -> None:
        self.planted.append(Planted(codes=tuple(codes.split()), sheet=sheet.ws.title, row=row))

    def retype(self, change: Callable[[str], str]) -> Self:
        """Every text as another keyboard or machine would have written it."""
        for ws in self.wb:
            for cell in (cell for row in ws.iter_rows() for cell in row if isinstance(cell.value, str)):
                cell.value = change(cell.value)
        return self

    def case(self) -> Case:
        out = BytesIO()
        self.wb.save(out)
        return Case(name=self.name, data=out.getvalue(), shape=self.shape, expected=self.expected, planted=self.planted)


def resolved(book: Book, scale: float | None = None) -> dict[str, float]:
    """The facts of handling applications: received, settled, pending, all adding up."""
    rng, size = book.rng, book.scale if scale is None else scale
    got, before = max(round(rng.randint(900, 4200) * size), 12), round(rng.randint(10, 160) * size)
    online = round(got * rng.uniform(0.2, 0.75))
    pending = min(round(got * rng.uniform(0.02, 0.08)), got - 8)
    late_open = round(pending * rng.uniform(0, 0.2))
    done = got + before - pending
    late = round(done * rng.uniform(0, 0.05))
    early = round((done - late) * rng.uniform(0.4, 0.8))
    fee = round(done * rng.uniform(0.4, 0.8))
    return {"got": got, "before": before, "online": online, "direct": got - online, "all": got + before, "done": done, "early": early, "in": done - late - early, "late": late, "pending": pending, "open": pending - late_open, "late_open": late_open, "fee": fee, "paid": round(fee * rng.uniform(0.3, 0.8)), "zero": 0}  # fmt: skip


def sums(many: Sequence[Mapping[str, float]]) -> dict[str, float]:
    return {name: sum(one[name] for one in many) for name in many[0]}


def cells(columns: Sequence[str], facts: Mapping[str, float], style: str, number: Any, name: str, dots: bool = False) -> list[Any]:  # fmt: skip
    """One row: “#” its number, “@” its name, “” nothing, “%a/b” a rate, “'text” as it stands, else a sum of facts."""
    row: list[Any] = []
    for expression in columns:
        if expression in ("#", "@", ""):
            row.append({"#": number, "@": name}.get(expression))
        elif expression[0] == "'":
            row.append(expression[1:])
        elif expression[0] == "%":
            rate = percent(expression[1:], facts)
            row.append(None if rate is None else shown(rate, style)[0])
        else:
            total = total_of(expression, facts)
            row.append(vn(total) if dots else total)
    return row
