"""Tools to set a report as an office does and to keep what a careful officer reads from it."""

import csv
import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.worksheet import Worksheet

from tests.corpus.truth import Case, Expected, Planted, percent, total_of

Row = dict[str, Any]
_UNITS = Path(__file__).parents[4] / "lib" / "plans" / "backan_2023" / "units.csv"
_THIN = Border(*[Side(style="thin")] * 4)
MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
KINDS = ("Xã ", "Phường ", "Thị trấn ", "Huyện ", "Thành phố ")


def units_of(parent: str, kind: str) -> list[tuple[str, str]]:
    """Code and name of the units under `parent`, each code once, by its newest name."""
    with _UNITS.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["parent"] == parent and row["kind"] == kind]
    return list({row["code"]: row["name"] for row in rows}.items())


DISTRICTS = units_of("06", "district")
DEPARTMENTS = units_of("06", "department")


def short(name: str) -> str:
    """The name without the kind of unit before it."""
    for kind in KINDS:
        name = name.removeprefix(kind)
    return name


def filing(rng: random.Random, name: str, unit: str | None, size: int) -> Row:
    """The facts of one office's procedures in one period; every count fits the others."""
    total = max(9, int(size * rng.uniform(0.6, 1.4)))
    carried = int(total * rng.uniform(0.02, 0.08))
    fresh = total - carried
    online = int(fresh * rng.uniform(0.2, 0.8))
    post = int((fresh - online) * 0.1)
    pending = int(total * rng.uniform(0.02, 0.09))
    resolved = total - pending
    late = int(resolved * rng.uniform(0, 0.04))
    early = int((resolved - late) * rng.uniform(0.5, 0.8))
    fee = int(online * rng.uniform(0.6, 0.95)) + 1
    slow = pending // 9
    return {
        "name": name, "unit": unit, "total": total, "carried": carried, "fresh": fresh, "online": online,
        "post": post, "direct": fresh - online - post, "pending": pending, "resolved": resolved, "late": late,
        "early": early, "in_time": resolved - late - early, "fee": fee, "paid": int(fee * rng.uniform(0.3, 0.98)),
        "slow": slow, "waiting": pending - slow,
    }  # fmt: skip


def part(rng: random.Random, name: str, unit: str | None, low: int, high: int, least: float = 0.6) -> Row:
    """A whole and two parts of it: all, some, more, each at least the share `least`."""
    whole = rng.randint(low, high)
    row = {"name": name, "unit": unit, "all": whole}
    return row | {key: min(whole, round(whole * rng.uniform(least, 1.0))) for key in ("some", "more")}


def group(number: str, name: str) -> Row:
    return {"name": name, "number": number}


def summed(name: str, unit: str | None, rows: Iterable[Row]) -> Row:
    """The row of totals."""
    rows = [row for row in rows if "number" not in row]
    keys = [key for key, value in rows[0].items() if isinstance(value, int)]
    return {"name": name, "unit": unit} | {key: sum(row[key] for row in rows) for key in keys} | {"total_row": True}


def comma(value: float, digits: int) -> str:
    return f"{value:,.{digits}f}".replace(",", "_").replace(".", ",").replace("_", ".")


def _rate(style: str, facts: Mapping[str, Any], what: str) -> Any:
    value = percent(what, facts)
    if value is None:
        return facts.get("none", "-")
    digits = int(style[1:] or 1)
    above, below = what.split("/")
    return {
        "p": lambda: round(value, digits),  # points: 92.5
        "f": lambda: (value / 100, "0%" if not digits else "0." + "0" * digits + "%"),  # fraction with a format
        "q": lambda: round(value / 100, digits),  # fraction without one
        "t": lambda: comma(value, digits),  # text: 92,5
        "%": lambda: comma(value, digits) + "%",  # text: 92,5%
        "b": lambda: f"{total_of(above, facts):g}/{total_of(below, facts):g} ({comma(value, digits)}%)",
    }[style[0]]()


def show(spec: str, facts: Mapping[str, Any], number: Any) -> Any:
    """What stands in a cell: “#” the row number, “!x” the text x, “p1:a/b” a rate, “n:a” a count as text, “a+b” a sum."""
    style, _, what = spec.rpartition(":")
    if spec == "#" or not spec:
        return number if spec else None
    if spec[0] == "!":
        return spec[1:]
    if "/" in what:
        return _rate(style, facts, what)
    value = facts[what] if what in facts else total_of(what, facts)
    return comma(value, 0) if style == "n" else value


class Page:
    """A sheet written from top to bottom."""

    def __init__(self, report: "Report", sheet: Worksheet) -> None:
        self.report, self.sheet, self.at = report, sheet, 1

    def line(self, *texts: Any, wide: int = 0, bold: bool = False) -> int:
        """One row; `wide` merges its first cell over so many columns. The row's number."""
        for column, text in enumerate(texts, 1):
            cell = self.sheet.cell(self.at, column)
            if isinstance(text, tuple):
                cell.value, cell.number_format = text
            else:
                cell.value = text
            cell.font = Font(name="Times New Roman", size=12, bold=bold)
        if wide > 1:
            self.sheet.merge_cells(start_row=self.at, start_column=1, end_row=self.at, end_column=wide)
            self.sheet.cell(self.at, 1).alignment = Alignment(horizontal="center", wrap_text=True)
        self.at += 1
        return self.at - 1

    def lines(self, *texts: str | None, wide: int = 0) -> None:
        for text in texts:
            self.line(text, wide=wide)

    def motto(self, agency: str, parent: str = "UBND TỈNH BẮC KẠN", right: int = 6) -> None:
        for left, text in zip((parent, agency), MOTTO, strict=True):
            self.line(left, *[None] * (right - 2), text, bold=True)
        self.at += 1

    def head(self, *paths: str, merge: bool = True) -> None:
        """The header block from paths as “Đã giải quyết|Quá hạn”; same parents side by side become one merged cell."""
        split = [path.split("|") for path in paths]
        depth = max(len(path) for path in split)
        for level in range(depth):
            column = 0
            while column < len(split):
                last = column
                here = split[column][: level + 1]
                while last + 1 < len(split) and len(here) > level and split[last + 1][: level + 1] == here:
                    last += 1
                if len(here) > level:
                    bottom = depth - 1 if len(split[column]) == level + 1 else level
                    self._block(self.at + level, column + 1, self.at + bottom, last + 1, here[-1], merge)
                column = last + 1
        self.at += depth

    def _block(self, top: int, left: int, bottom: int, right: int, text: str, merge: bool) -> None:
        cell = self.sheet.cell(top, left, text or None)
        cell.font, cell.border = Font(bold=True), _THIN
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        if merge and (top, left) != (bottom, right):
            self.sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)

    def table(
        self,
        columns: Mapping[str, str],
        rows: Sequence[Row],
        wants: Mapping[str, str],
        *,
        merge: bool = True,
        numbers: Sequence[str] = (),
        **flags: Any,
    ) -> None:
        """A table with units in rows: header path → what a cell shows; indicator → its counts “a+b/c”, or “p1:a/b” for a stated rate.

        A row may carry “number” (a group row), “swap” {column: value}, “codes” (a fault), “lost” and “doubt” (indicators).
        """
        self.head(*columns, merge=merge)
        if numbers:
            self.line(*numbers)
        count = 0
        for row in rows:
            if "number" in row:
                self.line(row["number"], row["name"], bold=True)
                continue
            count += "total_row" not in row
            cells = [show(spec, row, None if "total_row" in row else count) for spec in columns.values()]
            for column, value in row.get("swap", {}).items():
                cells[column] = value
            at = self.line(*cells, bold="total_row" in row)
            if "codes" in row:
                self.report.fault(self, at, *row["codes"])
            if row.get("unit"):
                self.report.wants(row, wants, flags)

    def sign(self, who: str = "NGƯỜI LẬP BIỂU", head: str = "THỦ TRƯỞNG ĐƠN VỊ", day: str = "", right: int = 5) -> None:
        self.at += 1
        if day:
            self.line(*[None] * right, day)
        self.line(None, who, *[None] * (right - 2), head, bold=True)


class Report:
    """One workbook and its truth."""

    def __init__(self, name: str, shape: str, period: str) -> None:
        self.case, self.period, self.book = Case(name=name, data=b"", shape=shape), period, Workbook()
        self.rng = random.Random(name)
        del self.book[self.book.sheetnames[0]]

    def page(self, title: str = "Sheet1") -> Page:
        return Page(self, self.book.create_sheet(title))

    def want(
        self, indicator: str, unit: str, above: float | None = None, below: float | None = None, **more: Any
    ) -> None:
        """A figure by its two counts, or by value=… where the sheet has only the rate."""
        if above is not None and below:
            more["value"] = 100 * above / below
        self.case.expected.append(
            Expected(
                indicator=indicator,
                unit=unit,
                numerator=above,
                denominator=below,
                **({"period": self.period, "value": None} | more),
            )
        )

    def wants(self, row: Row, wants: Mapping[str, str], flags: Mapping[str, Any]) -> None:
        for indicator, spec in wants.items():
            if indicator in row.get("lost", ()):
                continue
            more = dict(flags) | ({"sure": False} if indicator in row.get("doubt", ()) else {})
            style, _, what = spec.rpartition(":")
            value = percent(what, row)
            if value is None:
                self.want(indicator, row["unit"], value=None, **more)
            elif style:
                digits = int(style[1:])
                self.want(indicator, row["unit"], value=round(value, digits - 2 if style[0] == "q" else digits), **more)
            else:
                above, below = what.split("/")
                self.want(indicator, row["unit"], total_of(above, row), total_of(below, row), **more)

    def fault(self, page: Page, row: int | None, *codes: str) -> None:
        self.case.planted.append(Planted(codes=codes, sheet=page.sheet.title, row=row))

    def done(self) -> Case:
        stream = BytesIO()
        self.book.save(stream)
        self.case.data = stream.getvalue()
        return self.case


Maker = Callable[[], Case]


def made(makers: Iterable[Maker]) -> Iterator[Case]:
    return (maker() for maker in makers)


ON_TIME, ONLINE, PAYMENT = "procedures.on_time", "digital_government.online_applications", "procedures.online_payment"
HAPPY, FEEDBACK, E_COPIES = "procedures.satisfaction", "procedures.feedback_resolved", "procedures.certified_e_copies"
CADRES, STAFF = "civil_service.commune_cadres_intermediate", "civil_service.commune_staff_university"
HAMLETS, QUOTA = "apparatus.hamlets_rearranged", "apparatus.staff_within_quota"
MEETINGS, SHARED = "digital_government.online_meetings", "digital_government.periodic_reports_shared"
RECORDS = {level: f"digital_government.work_records_{level}" for level in ("province", "district", "commune")}
