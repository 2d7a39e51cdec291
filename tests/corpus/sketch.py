"""Draws the tables of a report and writes down the truth beside them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.corpus.facts import SIMPLE, facts, summed, written
from tests.corpus.sheets import Book, Cell, Page, Percent
from tests.corpus.truth import Case, Expected, Facts, Planted, percent, total_of

MEASURES = {name: (row[0], row[1]) for name, row in SIMPLE.items()} | {
    "procedures.on_time": ("early+in_time", "resolved"),
    "procedures.online_payment": ("paid", "received"),
    "procedures.certified_e_copies": ("copies", "received"),
    "digital_government.online_applications": ("online", "resolved"),
}
INDEX, NAME, BLANK = "#", "@", ""


@dataclass(slots=True, kw_only=True)
class Line:
    """One row or column of units: `code` is None where the line is no unit's figure."""

    label: str
    code: str | None = None
    facts: Facts | None = None
    index: int | str | None = None
    changed: dict[str, Cell | Percent] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """`spec`: INDEX, NAME, BLANK, “a+b” (a count), “a/b” (a rate) or a function of the line."""

    path: tuple[str, ...]
    spec: str | Callable[[Line], object]
    style: str = "2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the table tells of an indicator: its counts, and how it may be read."""

    indicator: str
    rate: str = ""
    period: str = ""
    to_date: bool = False
    sure: bool = True
    optional: bool = False


def col(path: str, spec: str | Callable[[Line], object] = BLANK, style: str = "2") -> Column:
    """A column with its header as “A > B > C”."""
    return Column(path=tuple(part.strip() for part in path.split(">")), spec=spec, style=style)


def tell(indicator: str, rate: str = "", **how: object) -> Told:
    return Told(indicator=indicator, rate=rate or "/".join(MEASURES[indicator]), **how)  # type: ignore[arg-type]


def lines(seed: str, codes: Sequence[str], way: int = 0, start: int = 1) -> list[Line]:
    return [
        Line(label=written(code, way), code=code, facts=facts(f"{seed} {code}"), index=start + place)
        for place, code in enumerate(codes)
    ]


def total(label: str, code: str | None, parts: Sequence[Line]) -> Line:
    return Line(label=label, code=code, facts=summed([part.facts for part in parts if part.facts]))


def group(label: str, index: str = "") -> Line:
    return Line(label=label, index=index)


def rate_cell(rate: str, known: Facts, style: str) -> Cell | Percent:
    """A rate as offices write it; without cases it is “-”."""
    value = percent(rate, known)
    if value is None:
        return "-"
    above, below = (total_of(part, known) for part in rate.split("/"))
    ways: dict[str, Callable[[], Cell | Percent]] = {
        "2": lambda: round(value, 2),
        "1": lambda: round(value, 1),
        "%": lambda: Percent(round(value / 100, 4)),
        "%1": lambda: Percent(round(value / 100, 3), "0.0%"),
        "text": lambda: f"{value:.2f}%".replace(".", ","),
        "text1": lambda: f"{value:.1f} %".replace(".", ","),
        "bare": lambda: f"{value:.2f}".replace(".", ","),
        "point": lambda: f"{value:.2f}",
        "f": lambda: round(value / 100, 4),
        "a/b": lambda: f"{above:.0f}/{below:.0f}",
        "a/b%": lambda: f"{above:.0f}/{below:.0f} ({value:.1f}%)".replace(".", ","),
        "%a/b": lambda: f"{value:.2f}% ({above:.0f}/{below:.0f})".replace(".", ","),
        "star": lambda: f"{value:.2f}%*".replace(".", ","),
    }
    return ways[style]()


def count_cell(expression: str, known: Facts, style: str) -> Cell:
    value = total_of(expression, known)
    if style == "dot":
        return f"{value:,.0f}".replace(",", ".")
    if style == "pad":
        return f"{value:02.0f}"
    return int(value) if value == int(value) else value


def cell(column: Column, line: Line) -> object:
    key = " > ".join(column.path)
    if key in line.changed:
        return line.changed[key]
    if callable(column.spec):
        return column.spec(line)
    if column.spec == INDEX:
        return line.index
    if column.spec == NAME:
        return line.label
    if column.spec == BLANK or line.facts is None:
        return None
    if "/" in column.spec:
        return rate_cell(column.spec, line.facts, column.style)
    return count_cell(column.spec, line.facts, column.style)


@dataclass(kw_only=True)
class Sketch:
    """A report under way."""

    shape: str = ""
    book: Book = field(default_factory=Book)
    expected: list[Expected] = field(default_factory=list)
    planted: list[Planted] = field(default_factory=list)

    def page(self, name: str = "Sheet1") -> Page:
        return self.book.page(name)

    def table(
        self,
        page: Page,
        columns: Sequence[Column],
        units: Sequence[Line],
        told: Sequence[Told],
        period: str,
        *,
        merged: bool = True,
        repeat: bool = False,
        numbers: bool = False,
        heads: bool = True,
    ) -> dict[str, int]:
        """Units in rows, counts and rates in columns; gives the row of each unit."""
        if heads:
            page.heads([column.path for column in columns], merged=merged, repeat=repeat)
        if numbers:
            page.add(*[f"({place})" for place in range(1, len(columns) + 1)])
        where = {}
        for line in units:
            where[line.code or line.label] = page.add(*[cell(column, line) for column in columns])
            self.tell(line, told, period)
        return where

    def crosstab(
        self,
        page: Page,
        rows: Sequence[tuple[str, str, str]],
        units: Sequence[Line],
        told: Sequence[Told],
        period: str,
        *,
        first: Sequence[str] = ("STT", "Chỉ tiêu", "ĐVT"),
        measure: str = "%",
    ) -> int:
        """Indicators in rows (label, spec, style), units in columns; gives the first row."""
        page.add(*first, *[line.label for line in units])
        top = page.next_row
        for place, (label, spec, style) in enumerate(rows, start=1):
            unit = measure if "/" in spec else "Hồ sơ"
            lead = [place, label, unit][: len(first)] if len(first) > 2 else [label]
            values = [cell(Column(path=(label,), spec=spec, style=style), line) for line in units]
            page.add(*lead, *values)
        for line in units:
            self.tell(line, told, period)
        return top

    def tell(self, line: Line, told: Sequence[Told], period: str) -> None:
        """Writes the truth of one unit down."""
        if line.code is None or line.facts is None:
            return
        for each in told:
            above, below = (total_of(part, line.facts) for part in each.rate.split("/"))
            self.expect(
                each.indicator,
                line.code,
                each.period or period,
                percent(each.rate, line.facts),
                above,
                below,
                to_date=each.to_date,
                sure=each.sure,
                optional=each.optional or not below,
            )

    def expect(
        self,
        indicator: str,
        unit: str,
        period: str,
        value: float | None,
        numerator: float | None = None,
        denominator: float | None = None,
        *,
        to_date: bool = False,
        sure: bool = True,
        optional: bool = False,
    ) -> None:
        self.expected.append(
            Expected(
                indicator=indicator,
                unit=unit,
                period=period,
                value=value,
                numerator=numerator,
                denominator=denominator,
                to_date=to_date,
                sure=sure,
                optional=optional,
            )
        )

    def doubt(self, indicator: str, unit: str, period: str = "") -> None:
        """A faulted figure: whatever is read of it must not be accepted unseen."""
        for place, each in enumerate(self.expected):
            if (each.indicator, each.unit) == (indicator, unit) and period in ("", each.period):
                self.expected[place] = Expected(
                    indicator=indicator,
                    unit=unit,
                    period=each.period,
                    value=each.value,
                    to_date=each.to_date,
                    sure=False,
                    optional=True,
                )

    def plant(self, codes: str, page: Page, row: int | None = None) -> None:
        self.planted.append(Planted(codes=tuple(codes.split("|")), sheet=page.name, row=row))

    def done(self, name: str) -> Case:
        kind = name.rsplit(".", 1)[-1]
        return Case(
            name=name, data=self.book.saved(kind), shape=self.shape, expected=self.expected, planted=self.planted
        )


def letterhead(page: Page, agency: str, *titles: str, superior: str = "UBND TỈNH BẮC KẠN", right: int = 5) -> None:
    """The national motto, the agency at the left, and the title below."""
    page.put(f"A{page.next_row}", superior)
    page.cells[page.next_row - 1, right] = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    page.add(agency)
    page.cells[page.next_row - 1, right] = "Độc lập - Tự do - Hạnh phúc"
    page.skip()
    for title in titles:
        row = page.add(title)
        page.merge(row, 1, row, right + 3)


def signature(page: Page, place: str = "Bắc Kạn", right: int = 5, note: str = "") -> None:
    """What stands below a table."""
    page.skip()
    if note:
        page.add(note)
    page.add(f"{place}, ngày 16 tháng 9 năm 2023", at=right)
    page.add("NGƯỜI LẬP BIỂU", None, None, "THỦ TRƯỞNG ĐƠN VỊ")
    page.add("(Ký, ghi rõ họ tên)", None, None, "(Ký tên, đóng dấu)")
    page.skip(2)
    page.add("Hoàng Thị Lan", None, None, "Nông Văn Hiếu")
