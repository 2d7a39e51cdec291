"""Reports of the province's cabinet (Văn phòng UBND tỉnh): procedure cases, payment and all its files."""

from collections.abc import Callable, Iterator, Sequence

from lib.core.period import Period
from sample_data import control, layout
from sample_data.forms import blocks
from sample_data.page import Book, Column, Head, Page, Value
from sample_data.story import PROVINCE, Cases, Story

_OFFICE = ("ỦY BAN NHÂN DÂN TỈNH BẮC KẠN", "VĂN PHÒNG")
_ON_TIME = "procedures.on_time"
_ONLINE = "digital_government.online_applications"
_PAYMENT = "procedures.online_payment"
_FOLDER = "van_phong_ubnd_tinh"
_CASE_NUMBERS = (
    "1",
    "2",
    "3=4+5+6",
    "4",
    "5",
    "6",
    "7=8+9+10",
    "8",
    "9",
    "10",
    "11=12+13",
    "12",
    "13",
    "14=(8+9)/7",
    "15=4/7",
)


def books(story: Story) -> Iterator[Book]:
    for month in range(1, 13):
        period = Period.month(2023, month)
        yield Book(name=f"{_FOLDER}/TTHC_{layout.slug(period)}.xlsx", pages=(cases(story, period, "Biểu 06a"),))
    for quarter in layout.QUARTERS:
        months = [Period.month(2023, quarter.last_month - back) for back in (2, 1, 0)]
        pages = tuple(payment(story, month, f"Tháng {month.number}") for month in months)
        yield Book(name=f"{_FOLDER}/Thanh_toan_truc_tuyen_{layout.slug(quarter)}.xls", pages=pages)
    for period in layout.PERIODS:
        yield Book(
            name=f"{_FOLDER}/Kiem_soat_TTHC_{layout.slug(period)}.xlsx",
            pages=(
                cases(story, period, "Biểu 01"),
                payment(story, period, "Biểu 02"),
                control.review(story, period),
                control.services(story, period),
                control.meetings(story, period),
            ),
        )


_CASE_HEADS: tuple[Head, ...] = (
    "TT",
    "Đơn vị",
    (
        "Số hồ sơ nhận giải quyết",
        ["Tổng số", ("Trong đó", ["Trực tuyến", "Trực tiếp, dịch vụ bưu chính"]), "Từ kỳ trước"],
    ),
    ("Số lượng hồ sơ đã giải quyết", ["Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn"]),
    ("Số lượng hồ sơ đang giải quyết", ["Tổng số", "Trong hạn", "Quá hạn"]),
    "Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%)",
    "Tỷ lệ hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết (%)",
)


def cases(story: Story, period: Period, name: str) -> Page:
    """Form II.06: what was received, resolved and is pending, with two rates that the cabinet adds."""
    page = Page(name, widths={1: 6, 2: 34, 14: 14, 15: 18})
    lines = (
        "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH",
        f"Kỳ báo cáo: {period.label} ({layout.stretch(period)})",
        layout.enclosure(period, "VP"),
        "Đơn vị tính: Số hồ sơ TTHC",
    )
    row = layout.letterhead(page, 15, _OFFICE, lines, "Biểu số II.06a/VPCP/KSTT")
    page.header(row, 1, _CASE_HEADS, 3)
    page.numbers(row + 3, _CASE_NUMBERS)
    columns = _case_columns(story, period)
    end = layout.table(
        page, story, row + 4, blocks(story), columns, period=period, name=layout.committee, subtotals=True
    )
    page.put(end, 2, "Ghi chú: Số liệu của huyện, thành phố bao gồm cả hồ sơ tiếp nhận tại cấp xã.", "note")
    layout.signature(page, end + 1, 15, period, "KT. CHÁNH VĂN PHÒNG")
    return page


def _case_columns(story: Story, period: Period) -> list[Column]:
    def part(read: Callable[[Cases], int]) -> Column:
        return Column(lambda units: read(story.cases(units, period)))

    def rate(indicator: str) -> Column:
        def value(units: Sequence[str]) -> Value:
            found = story.count(indicator, units, period).rate
            return "-" if found is None else round(found, 2)

        return Column(value, "rate", indicator)

    return [
        part(lambda case: case.received + case.carried),
        part(lambda case: case.online),
        part(lambda case: case.direct),
        part(lambda case: case.carried),
        part(lambda case: case.resolved),
        part(lambda case: case.early),
        part(lambda case: case.in_time),
        part(lambda case: case.late),
        part(lambda case: case.pending),
        part(lambda case: case.pending - case.pending_late),
        part(lambda case: case.pending_late),
        rate(_ON_TIME),
        rate(_ONLINE),
    ]


_PAYMENT_HEADS: tuple[Head, ...] = (
    "STT",
    "Tên đơn vị",
    "Tổng số hồ sơ TTHC phát sinh",
    ("Số hồ sơ đã thanh toán", ["Trực tiếp", "Trực tuyến"]),
    "Tỷ lệ thanh toán trực tuyến (%)",
    "Phí (VNĐ)",
    "Lệ phí (VNĐ)",
    "Tổng số tiền (VNĐ)",
)


def payment(story: Story, period: Period, name: str) -> Page:
    """Cases paid online beside money columns, the total on top."""
    page = Page(name, widths={1: 6, 2: 36, 7: 16, 8: 16, 9: 18})
    lines = ("THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC ĐƠN VỊ", f"{period.label} ({layout.stretch(period)})")
    row = layout.letterhead(page, 9, _OFFICE, lines, "Phụ lục 02")
    page.header(row, 1, _PAYMENT_HEADS, 2)
    groups = [("", "", (*story.departments, *story.districts))]
    columns = _payment_columns(story, period)
    end = layout.table(
        page, story, row + 2, groups, columns, period=period, name=layout.brief, total="Toàn tỉnh", first=True
    )
    layout.signature(page, end + 1, 9, period, "GIÁM ĐỐC TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG")
    return page


def _payment_columns(story: Story, period: Period) -> list[Column]:
    def at_desk(units: Sequence[str]) -> int:
        members = [unit.code for unit in (*story.departments, *story.districts)] if PROVINCE in units else units
        months = [Period.month(2023, period.last_month - back) for back in range(period.months)]
        counts = [story.count(_PAYMENT, (unit,), month) for unit in members for month in months]
        return sum((count.denominator - count.numerator) * 2 // 5 for count in counts)

    def paid(units: Sequence[str]) -> int:
        return story.count(_PAYMENT, units, period).numerator + at_desk(units)

    def rate(units: Sequence[str]) -> Value:
        found = story.count(_PAYMENT, units, period).rate
        return "Không phát sinh" if found is None else round(found, 2)

    return [
        Column(lambda units: story.count(_PAYMENT, units, period).denominator),
        Column(at_desk),
        Column(lambda units: story.count(_PAYMENT, units, period).numerator),
        Column(rate, "rate", _PAYMENT),
        Column(lambda units: 35_000 * paid(units)),
        Column(lambda units: 15_000 * paid(units)),
        Column(lambda units: 50_000 * paid(units)),
    ]
