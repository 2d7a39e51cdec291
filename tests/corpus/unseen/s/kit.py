"""What draws the figures of these reports, lays them out on sheets and keeps the truth about them."""

import csv
import random
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.worksheet import Worksheet

from tests.corpus.truth import Case, Expected, Planted, total_of

SEED = "s: một tối tháng Mười"
_AREAS = {
    "direction": "tasks_completed agencies_inspected reports_on_time",
    "institutions": "documents_lawful documents_reviewed",
    "procedures": (
        "reviewed certified_e_copies online_payment on_time satisfaction satisfaction_land_construction_investment "
        "satisfaction_service satisfaction_health_education feedback_resolved"
    ),
    "apparatus": "hamlets_rearranged staff_within_quota",
    "civil_service": "officials_by_position employees_by_position commune_cadres_intermediate commune_staff_university",
    "public_finance": "investment_disbursed assets_by_norm",
    "digital_government": (
        "periodic_reports_shared online_meetings work_records_province work_records_district work_records_commune systems_connected "
        "online_users_identified full_online_procedures procedures_on_national_portal online_applications"
    ),
}
INDICATOR = {name: f"{area}.{name}" for area, names in _AREAS.items() for name in names.split()}
Facts = dict[str, float]
Line = tuple[str, str | None, Facts]
Says = Iterable[tuple[str, str, str]]
ON_TIME = ("on_time", "early+in_time", "resolved")
_THIN = Side(style="thin")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_PLACES = {"": None, "0": 0, "1": 1, "2": 2}


def _communes() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, dict[str, str]] = {}
    with (Path(__file__).parents[4] / "lib/plans/backan_2023/units.csv").open(encoding="utf-8", newline="") as lines:
        for unit in csv.DictReader(lines):
            if unit["kind"] == "commune":
                found.setdefault(unit["parent"], {})[unit["code"]] = unit["name"]
    return {district: [(name, code) for code, name in units.items()] for district, units in found.items()}


COMMUNES = _communes()
DISTRICTS = {
    "058": "Thành phố Bắc Kạn", "060": "Huyện Pác Nặm", "061": "Huyện Ba Bể", "062": "Huyện Ngân Sơn", "063": "Huyện Bạch Thông",
    "064": "Huyện Chợ Đồn", "065": "Huyện Chợ Mới", "066": "Huyện Na Rì",
}  # fmt: skip


@dataclass
class Book:
    """One workbook being made, with its truth."""

    name: str
    shape: str
    period: str
    wb: Workbook = field(default_factory=Workbook)
    expected: list[Expected] = field(default_factory=list)
    planted: list[Planted] = field(default_factory=list)
    data: bytes = b""

    def sheet(self, title: str) -> Worksheet:
        return self.wb.create_sheet(title)

    def say(self, name: str, unit: str, above: float | None = None, below: float | None = None, **more: object) -> None:
        value = 100 * above / below if above is not None and below else None
        given = {"period": self.period, "value": value, "numerator": above, "denominator": below} | more
        self.expected.append(Expected(indicator=INDICATOR[name], unit=unit, **given))  # type: ignore[arg-type]

    def fault(self, ws: Worksheet, row: int | None, *codes: str) -> None:
        self.planted.append(Planted(codes=codes, sheet=ws.title, row=row))

    def done(self) -> Case:
        if not self.data:
            self.wb.remove(self.wb.worksheets[0])
            kept = BytesIO()
            self.wb.save(kept)
            self.data = kept.getvalue()
        return Case(name=self.name, data=self.data, shape=self.shape, expected=self.expected, planted=self.planted)


Write = Callable[[Book, random.Random], None]


class Pile:
    """The reports of one module, in the order they were written."""

    def __init__(self) -> None:
        self._made: list[tuple[str, str, str, Write]] = []

    def report(self, name: str, shape: str, period: str = "2023-Q3") -> Callable[[Write], Write]:
        def keep(write: Write) -> Write:
            self._made.append((name, shape, period, write))
            return write

        return keep

    def cases(self) -> Iterator[Case]:
        for name, shape, period, write in self._made:
            book = Book(name, shape, period)
            write(book, random.Random(f"{SEED}|{name}"))
            yield book.done()


def put(ws: Worksheet, row: int, *values: object, col: int = 1, bold: bool = False) -> int:
    """Write a row of values; returns the next row."""
    for offset, value in enumerate(values):
        if value is not None:
            cell = ws.cell(row, col + offset, value)  # type: ignore[arg-type]
            cell.font = Font(bold=bold)
    return row + 1


def over(ws: Worksheet, row: int, text: str, first: int, last: int, bold: bool = True) -> None:
    """A text over several columns, merged and centred."""
    put(ws, row, text, col=first, bold=bold)
    ws.cell(row, first).alignment = Alignment(horizontal="center", wrap_text=True)
    if last > first:
        ws.merge_cells(start_row=row, start_column=first, end_row=row, end_column=last)


def top(ws: Worksheet, agency: str, title: str, *lines: str, wide: int = 8, motto: bool = True) -> int:
    """Agency, motto, title and the lines below it; returns the row for the table, one left free."""
    half = max(wide // 2, 1)
    over(ws, 1, agency, 1, half)
    if motto:
        over(ws, 1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", half + 1, wide)
        over(ws, 2, "Độc lập - Tự do - Hạnh phúc", half + 1, wide)
    row = 4
    for number, text in enumerate((title, *lines)):
        over(ws, row, text, 1, wide, bold=not number)
        row += 1
    return row + 1


def head(ws: Worksheet, row: int, paths: Iterable[str], col: int = 1, numbers: bool = False) -> int:
    """Header paths “A|B|C”, merged where they repeat and where they end early; returns the row below."""
    rows = [path.split("|") for path in paths]
    depth = max(map(len, rows))
    for level in range(depth):
        start = 0
        while start < len(rows):
            path, end = rows[start], start
            if len(path) > level:
                leaf = len(path) == level + 1
                while (
                    not leaf
                    and end + 1 < len(rows)
                    and rows[end + 1][: level + 1] == path[: level + 1]
                    and len(rows[end + 1]) > level + 1
                ):
                    end += 1
                cell = ws.cell(row + level, col + start, path[level])
                cell.font, cell.border = Font(bold=True), _BOX
                cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
                down = depth - 1 if leaf else level
                if end > start or down > level:
                    area = {"start_row": row + level, "end_row": row + down}
                    ws.merge_cells(**area, start_column=col + start, end_column=col + end)
            start = end + 1
    if numbers:
        put(ws, row + depth, *(f"({number})" for number in range(1, len(rows) + 1)), col=col)
    return row + depth + numbers


def comma(value: float, places: int = 1) -> str:
    return f"{value:.{places}f}".replace(".", ",")


def shown(facts: Mapping[str, float], wanted: str) -> object:
    """What stands in a cell: “a+b” a count, “a/b:1” a rate of one place, “,” as text, “%” with its sign, “f” a fraction."""
    if "/" not in wanted:
        return total_of(wanted, facts)
    expression, _, style = wanted.partition(":")
    above, below = (total_of(part, facts) for part in expression.split("/"))
    if not below:
        return "-"
    rate = 100 * above / below
    if "f" in style:
        return round(above / below, 4)
    places = _PLACES[style.strip(",%")] or 0
    text = comma(rate, places) + ("%" if "%" in style else "")
    return text if "," in style or "%" in style else round(rate, places)


def table(
    b: Book, ws: Worksheet, row: int, cols: Iterable[tuple[str, str]], lines: Iterable[Line], says: Says = (), *, skip: Iterable[str] = (),
    numbers: bool = False, col: int = 1, above: bool = True, sure: bool = True, **more: object,
) -> int:  # fmt: skip
    """Units down, what is counted across: “#” numbers the rows, “@” names them, “=x” writes x; returns the row below.

    A unit's code after “?” is a guess: who reads it does no wrong, who accepts it unseen does.
    """
    kept = list(cols)
    if above:
        row = head(ws, row, (path for path, _ in kept), col, numbers)
    number = 0
    for label, code, facts in lines:
        counts = not label.casefold().startswith(("toàn", "tổng", "cộng", "chung"))
        number += counts
        for offset, (_, wanted) in enumerate(kept):
            plain = {"#": number if counts else None, "@": label}.get(
                wanted, wanted[1:] if wanted.startswith("=") else "?"
            )
            value = shown(facts, wanted) if plain == "?" and facts else (None if plain == "?" else plain)
            cell = ws.cell(row, col + offset, value or (0 if value == 0 else None))  # type: ignore[arg-type]
            cell.border = _BOX
            if wanted.endswith("f") and isinstance(cell, Cell):
                cell.number_format = "0.0%"
        for name, upper, lower in says:
            if code and facts and code not in skip:
                doubt = {"sure": False, "optional": True} if code.startswith("?") else {"sure": sure}
                b.say(name, code.lstrip("?"), total_of(upper, facts), total_of(lower, facts), **doubt | more)
        row += 1
    return row


def total(lines: Iterable[Line]) -> Facts:
    result: Facts = {}
    for _, _, facts in lines:
        for key, value in facts.items():
            result[key] = result.get(key, 0) + value
    return result


def signed(ws: Worksheet, row: int, place: str, post: str, name: str, col: int = 5) -> None:
    put(ws, row + 1, f"{place}, ngày 18 tháng 9 năm 2023", col=col)
    put(ws, row + 2, "NGƯỜI LẬP BIỂU", col=2, bold=True)
    put(ws, row + 2, post, col=col, bold=True)
    put(ws, row + 6, name, col=col)


def share(rng: random.Random, most: int, low: float, high: float) -> tuple[int, int]:
    """A part and its whole, the whole between half of `most` and `most`."""
    whole = rng.randint(max(1, most // 2), most)
    return min(whole, round(whole * rng.uniform(low, high))), whole


def files(rng: random.Random, most: int) -> Facts:
    """The procedure cases of one unit: every count agrees with the others."""
    new, carried = rng.randint(most // 2, most), rng.randint(1, max(2, most // 15))
    received = new + carried
    online = round(new * rng.uniform(0.15, 0.85))
    waiting = rng.randint(1, max(2, received // 12))
    resolved = received - waiting
    late = rng.randint(0, max(1, resolved // 40))
    early = round((resolved - late) * rng.uniform(0.3, 0.8))
    charged = max(4, round(new * rng.uniform(0.3, 0.7)))
    paid = round(charged * rng.uniform(0.1, 0.9))
    return {
        "new": new, "carried": carried, "received": received, "online": online, "direct": new - online, "waiting": waiting,
        "waiting_late": min(waiting, late // 2), "resolved": resolved, "late": late, "early": early, "in_time": resolved - late - early,
        "charged": charged, "paid": paid, "fee": charged * rng.randint(8, 30) * 1000, "copies": round(new * rng.uniform(0.01, 0.3)),
    }  # fmt: skip


def communes(district: str, draw: object, how_many: int = 99, bare: bool = False) -> list[Line]:
    """A line for each commune; `bare`: without the word xã, phường or thị trấn."""
    found = COMMUNES[district][:how_many]
    return [(name.split(" ", 1 + name.startswith("Thị"))[-1] if bare else name, code, draw()) for name, code in found]  # type: ignore[operator]


def counted(rng: random.Random, most: int, low: float, high: float) -> Facts:
    part, whole = share(rng, most, low, high)
    return {"part": part, "whole": whole, "rest": whole - part}


def small(name: str) -> str:
    """The name as it stands inside a phrase: “huyện Ba Bể”."""
    return name[0].lower() + name[1:]
