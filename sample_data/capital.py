"""Reports of Sở Kế hoạch và Đầu tư: public investment disbursed."""

from collections.abc import Iterator, Sequence

from lib.core.period import Period, Span
from lib.core.unit import Unit
from sample_data import layout
from sample_data.page import Book, Column, Key, Page, Value
from sample_data.story import PROVINCE, Story

_OFFICE = ("UBND TỈNH BẮC KẠN", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ")
_INDICATOR = "public_finance.investment_disbursed"
_FOLDER = "so_ke_hoach_va_dau_tu"


def books(story: Story) -> Iterator[Book]:
    for period in layout.PERIODS:
        if period.is_to_date:
            yield Book(name=f"{_FOLDER}/Giai_ngan_{layout.slug(period)}.xlsx", pages=(disbursed(story, period),))
    for last in (6, 12):
        name = f"{_FOLDER}/Tien_do_giai_ngan_{last}_thang_2023.xlsx"
        yield Book(name=name, pages=(progress(story, last),))


def disbursed(story: Story, period: Period) -> Page:
    """Capital given and disbursed, with last year and the rank beside the figure."""
    page = Page("Giải ngân", widths={1: 6, 2: 34, 3: 18, 4: 18, 7: 16})
    lines = (
        "TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2023",
        f"(Lũy kế {layout.phrase(period)})",
        layout.enclosure(period, "SKHĐT"),
        "Đơn vị tính: triệu đồng",
    )
    row = layout.letterhead(page, 7, _OFFICE, lines, "Phụ lục I")
    page.header(row, 1, _HEADS, 1)
    page.numbers(row + 1, ["A", "B", "1", "2", "3=2/1", "4", "5"])
    groups = [("", "", _investors(story))]
    columns = _columns(story, period)
    end = layout.table(
        page, story, row + 2, groups, columns, period=period, name=layout.committee, total="TỔNG SỐ", first=True
    )
    layout.signature(page, end + 1, 7, period, "KT. GIÁM ĐỐC")
    return page


_HEADS = (
    "TT",
    "Chủ đầu tư",
    "Kế hoạch vốn được giao",
    "Số vốn đã giải ngân",
    "Tỷ lệ giải ngân (%)",
    "Cùng kỳ năm 2022 (%)",
    "Xếp hạng",
)


def _columns(story: Story, period: Period) -> list[Column]:
    owners = _investors(story)

    def rate(units: Sequence[str]) -> float:
        return story.count(_INDICATOR, units, period).rate or 0.0

    order = sorted((rate((unit.code,)) for unit in owners), reverse=True)

    def rank(units: Sequence[str]) -> Value:
        return None if PROVINCE in units else order.index(rate(units)) + 1

    _, columns = layout.triple(story, _INDICATOR, period, ("", "", ""))
    return [*columns, Column(lambda units: round(0.94 * rate(units), 1), "rate"), Column(rank)]


def progress(story: Story, last: int) -> Page:
    """One indicator, months across: the rate to the end of each month."""
    page = Page("Tiến độ", widths={1: 6, 2: 34})
    end_period = Period(2023, Span.HALF if last == 6 else Span.YEAR)
    row = layout.letterhead(
        page,
        2 + last,
        _OFFICE,
        (
            "TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2023",
            "Tỷ lệ giải ngân vốn đầu tư công lũy kế từ đầu năm đến hết từng tháng (%)",
        ),
        "Phụ lục II",
    )
    months = [Period.month(2023, number) for number in range(1, last + 1)]
    page.header(
        row,
        1,
        ["TT", "Đơn vị", ("Tỷ lệ giải ngân lũy kế đến hết tháng (%)", [f"Tháng {month.number}" for month in months])],
        2,
    )
    lines = [*((unit.code, layout.brief(unit)) for unit in _investors(story)), (PROVINCE, "Toàn tỉnh")]
    for at, (unit, name) in enumerate(lines, start=row + 2):
        page.put(at, 1, "" if unit == PROVINCE else at - row - 1, "text")
        page.put(at, 2, name, "text")
        for column, month in enumerate(months, start=3):
            count = story.count(_INDICATOR, (unit,), month)
            stated = round(count.rate or 0.0, 1)
            page.put(at, column, stated, "rate")
            page.fact(at, column, Key(_INDICATOR, unit, month, True), count, stated)
    layout.signature(page, row + len(lines) + 3, 2 + last, end_period, "GIÁM ĐỐC")
    return page


def _investors(story: Story) -> list[Unit]:
    year = layout.PERIODS[-1]
    units = (*story.departments, *story.districts)
    return [unit for unit in units if story.count(_INDICATOR, (unit.code,), year).denominator]
