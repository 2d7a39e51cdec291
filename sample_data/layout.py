"""What every office writes around and into its tables: letterhead, period, names of units, totals, signature."""

import random
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from lib.core.period import Period, Span
from lib.core.unit import Kind, Unit
from sample_data.page import SAMPLE, Column, Head, Key, Page, Style
from sample_data.story import PROVINCE, Story

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
PERIODS = tuple(Period.parse(f"2023{code}") for code in ("-Q1", "-Q2", "-6M", "-Q3", "-9M", "-Q4", ""))
QUARTERS = tuple(Period.quarter(2023, number) for number in range(1, 5))
CUMULATIVE = frozenset(
    {
        "direction.tasks_completed",
        "direction.agencies_inspected",
        "institutions.documents_reviewed",
        "procedures.reviewed",
        "apparatus.hamlets_rearranged",
        "public_finance.investment_disbursed",
    }
)
Name = Callable[[Unit], str]


def day(value: date) -> str:
    return f"{value.day}/{value.month}/{value.year}"


def stretch(period: Period) -> str:
    return f"Từ ngày {day(period.first_day)} đến ngày {day(period.last_day)}"


def phrase(period: Period) -> str:
    """The period inside a sentence: “quý III năm 2023”, “6 tháng đầu năm 2023”."""
    match period.span:
        case Span.MONTH:
            return f"tháng {period.number} năm {period.year}"
        case Span.QUARTER:
            return f"quý {('I', 'II', 'III', 'IV')[period.number - 1]} năm {period.year}"
    return period.label[0].lower() + period.label[1:]


def title(period: Period) -> str:
    """The period as a line of its own: “Quý III năm 2023”."""
    words = phrase(period)
    return f"{words[0].upper()}{words[1:]}"


def slug(period: Period) -> str:
    """The period in a file name: “T9-2023”, “Quy-3-2023”, “6T-2023”, “Nam-2023”."""
    match period.span:
        case Span.MONTH:
            return f"T{period.number}-{period.year}"
        case Span.QUARTER:
            return f"Quy-{period.number}-{period.year}"
        case Span.YEAR:
            return f"Nam-{period.year}"
    return f"{period.months}T-{period.year}"


def to_date(indicator: str, period: Period) -> bool:
    """Whether the sheet has to say “lũy kế”: 6 months, 9 months and the year say so by themselves."""
    return indicator in CUMULATIVE and not period.is_to_date


def running(indicator: str, period: Period, text: str) -> str:
    return f"{text} (lũy kế từ đầu năm)" if to_date(indicator, period) else text


def enclosure(period: Period, mark: str, late: int = 0, sender: str = "") -> str:
    """“(Kèm theo Báo cáo số 512/BC-VP ngày 18 tháng 9 năm 2023)”, the same at every run."""
    number = random.Random(f"{mark}{sender}{period}").randint(20, 690)
    sent = period.due_day + timedelta(days=late)
    return f"(Kèm theo Báo cáo số {number}/BC-{mark} ngày {sent.day} tháng {sent.month} năm {sent.year})"


def full(unit: Unit) -> str:
    return unit.name


def committee(unit: Unit) -> str:
    """“UBND huyện Ba Bể”, “Sở Nội vụ”."""
    if unit.kind in (Kind.DISTRICT, Kind.COMMUNE):
        return f"UBND {unit.name[0].lower()}{unit.name[1:]}"
    return unit.name


def brief(unit: Unit) -> str:
    """“Sở TN&MT”, “H. Ba Bể”, “TP. Bắc Kạn”."""
    if unit.kind is Kind.DISTRICT:
        return unit.name.replace("Thành phố ", "TP. ").replace("Huyện ", "H. ")
    return _BRIEF.get(unit.code, unit.name)


_BRIEF = {
    "VPUB": "VP UBND tỉnh",
    "SKHDT": "Sở KH&ĐT",
    "SNNPTNT": "Sở NN&PTNT",
    "SGTVT": "Sở GTVT",
    "STNMT": "Sở TN&MT",
    "STTTT": "Sở TT&TT",
    "SLDTBXH": "Sở LĐ-TB&XH",
    "SVHTTDL": "Sở VH,TT&DL",
    "SKHCN": "Sở KH&CN",
    "SGDDT": "Sở GD&ĐT",
    "BQLKCN": "BQL các KCN",
}


def letterhead(page: Page, width: int, office: Sequence[str], lines: Sequence[str], form: str = "") -> int:
    """Office and motto in rows 1–2, form number and sample mark in row 3, titles from row 5; answers the next row."""
    half = max(2, width // 2)
    for row, (left, right) in enumerate(zip(office, MOTTO, strict=True), start=1):
        page.span((row, 1, row, half), left)
        page.span((row, half + 1, row, max(width, half + 1)), right)
    page.put(3, 1, form or None, "note")
    page.span((3, half + 1, 3, max(width, half + 1)), SAMPLE, "sample")
    for row, line in enumerate(lines, start=5):
        page.span((row, 1, row, width), line, "title" if line.isupper() else "centre")
    return 5 + len(lines)


def signature(page: Page, row: int, width: int, period: Period, signer: str, late: int = 0) -> None:
    """Place and date, who signs, and a line for the name, two rows below the table."""
    sent = period.due_day + timedelta(days=late)
    left = max(1, width - 3)
    page.put(row + 1, 2, "NGƯỜI LẬP BIỂU", "title")
    page.span((row, left, row, width), f"Bắc Kạn, ngày {sent.day} tháng {sent.month} năm {sent.year}", "note")
    page.span((row + 1, left, row + 1, width), signer, "title")
    page.span((row + 2, left, row + 2, width), "(Ký tên, đóng dấu)", "note")


def triple(
    story: Story,
    indicator: str,
    period: Period,
    heads: tuple[str, str, str],
    *,
    empty: str | None = "-",
    style: Style = "rate",
    with_title: str = "",
) -> tuple[list[Head], list[Column]]:
    """Denominator, numerator and rate of one indicator as three columns, headed so."""

    def denominator(units: Sequence[str]) -> int:
        return story.count(indicator, units, period).denominator

    def numerator(units: Sequence[str]) -> int:
        return story.count(indicator, units, period).numerator

    def rate(units: Sequence[str]) -> float | str | None:
        value = story.count(indicator, units, period).rate
        if value is None:
            return empty
        return round(value / 100, 6) if style == "fraction" else round(value, 2)

    head: list[Head] = [heads[0], heads[1], heads[2]]
    if with_title:
        head = [(running(indicator, period, with_title), head)]
    return head, [Column(denominator), Column(numerator), Column(rate, style, indicator)]


def table(
    page: Page,
    story: Story,
    row: int,
    groups: Sequence[tuple[str, str, Sequence[Unit]]],
    columns: Sequence[Column],
    *,
    period: Period,
    name: Name,
    total: str = "Tổng cộng",
    first: bool = False,
    subtotals: bool = False,
    silent: Sequence[str] = (),
) -> int:
    """Units in rows below group rows, with the province's total at the bottom or `first`; answers the next row.

    `silent` units sent nothing: their cells stay empty, totals leave them out, and a note says so.
    """
    members = [unit.code for _, _, units in groups for unit in units]
    whole = [code for code in members if code not in silent] if silent else [PROVINCE]
    if first:
        _line(page, story, row, ("", total), whole, columns, period, PROVINCE)
        row += 1
    for letter, label, units in groups:
        if letter:
            own = [unit.code for unit in units if unit.code not in silent]
            _line(page, story, row, (letter, label), own if subtotals else [], columns, period, "")
            row += 1
        for number, unit in enumerate(units, start=1):
            gone = unit.code in silent
            _line(page, story, row, (number, name(unit)), [] if gone else [unit.code], columns, period, unit.code)
            if gone:
                page.put(row, len(columns) + 3, "Chưa gửi báo cáo", "text")
            row += 1
    if not first:
        _line(page, story, row, ("", total), whole, columns, period, PROVINCE)
        row += 1
    return row


def _line(
    page: Page,
    story: Story,
    row: int,
    label: tuple[int | str, str],
    units: Sequence[str],
    columns: Sequence[Column],
    period: Period,
    unit: str,
) -> None:
    single = isinstance(label[0], int)
    for place, text in enumerate(label, start=1):
        page.put(row, place, text, "text" if single else "strong")
    for place, column in enumerate(columns, start=3):
        value = column.value(units) if units else None
        page.put(row, place, "" if value is None else value, column.style)
        if column.indicator and unit and value is not None:
            key = Key(column.indicator, unit, period, to_date(column.indicator, period))
            page.fact(row, place, key, story.count(column.indicator, units, period))
