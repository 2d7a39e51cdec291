"""Reports of the province's cabinet (Văn phòng UBND tỉnh): procedure cases, payment, control of procedures."""

from collections.abc import Callable, Iterator, Sequence

from lib.core.period import Period
from lib.core.unit import Unit
from sample_data import layout
from sample_data.page import Book, Column, Head, Page, Value
from sample_data.story import PROVINCE, Cases, Story

_OFFICE = ("ỦY BAN NHÂN DÂN TỈNH BẮC KẠN", "VĂN PHÒNG")
_ON_TIME = "procedures.on_time"
_ONLINE = "digital_government.online_applications"
_PAYMENT = "procedures.online_payment"
_FOLDER = "van_phong_ubnd_tinh"
_CASE_NUMBERS = (
    "1", "2", "3=4+5+6", "4", "5", "6", "7=8+9+10", "8", "9", "10", "11=12+13", "12", "13", "14=(8+9)/7", "15=4/7",
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
        yield Book(name=f"{_FOLDER}/Kiem_soat_TTHC_{layout.slug(period)}.xlsx", pages=(
            cases(story, period, "Biểu 01"), payment(story, period, "Biểu 02"), control(story, period),
            services(story, period), meetings(story, period),
        ))


def blocks(story: Story, letters: tuple[str, str] = ("A", "B")) -> list[tuple[str, str, Sequence[Unit]]]:
    """Departments and districts as two blocks of a table."""
    return [(letters[0], "Khối sở, ban, ngành", story.departments),
            (letters[1], "Khối huyện, thành phố", story.districts)]


def cases(story: Story, period: Period, name: str) -> Page:
    """Form II.06: what was received, resolved and is pending, with two rates that the cabinet adds."""
    page = Page(name, widths={1: 6, 2: 34, 14: 14, 15: 18})
    row = layout.letterhead(page, 15, _OFFICE, (
        "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH",
        f"Kỳ báo cáo: {period.label} ({layout.stretch(period)})",
        layout.enclosure(period, "VP"),
        "Đơn vị tính: Số hồ sơ TTHC",
    ), "Biểu số II.06a/VPCP/KSTT")
    heads: list[Head] = [
        "TT", "Đơn vị",
        ("Số hồ sơ nhận giải quyết",
         ["Tổng số", ("Trong đó", ["Trực tuyến", "Trực tiếp, dịch vụ bưu chính"]), "Từ kỳ trước"]),
        ("Số lượng hồ sơ đã giải quyết", ["Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn"]),
        ("Số lượng hồ sơ đang giải quyết", ["Tổng số", "Trong hạn", "Quá hạn"]),
        "Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%)",
        "Tỷ lệ hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết (%)",
    ]
    page.header(row, 1, heads, 3)
    page.numbers(row + 3, _CASE_NUMBERS)
    end = layout.table(page, story, row + 4, blocks(story), _case_columns(story, period), period=period,
                       name=layout.committee, subtotals=True)
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
        part(lambda case: case.received + case.carried), part(lambda case: case.online), part(lambda case: case.direct),
        part(lambda case: case.carried), part(lambda case: case.resolved), part(lambda case: case.early),
        part(lambda case: case.in_time), part(lambda case: case.late), part(lambda case: case.pending),
        part(lambda case: case.pending - case.pending_late), part(lambda case: case.pending_late),
        rate(_ON_TIME), rate(_ONLINE),
    ]


def payment(story: Story, period: Period, name: str) -> Page:
    """Cases paid online beside money columns, the total on top."""
    page = Page(name, widths={1: 6, 2: 36, 7: 16, 8: 16, 9: 18})
    row = layout.letterhead(page, 9, _OFFICE, (
        "THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC ĐƠN VỊ", f"{period.label} ({layout.stretch(period)})",
    ), "Phụ lục 02")
    page.header(row, 1, [
        "STT", "Tên đơn vị", "Tổng số hồ sơ TTHC phát sinh", ("Số hồ sơ đã thanh toán", ["Trực tiếp", "Trực tuyến"]),
        "Tỷ lệ thanh toán trực tuyến (%)", "Phí (VNĐ)", "Lệ phí (VNĐ)", "Tổng số tiền (VNĐ)",
    ], 2)
    end = layout.table(page, story, row + 2, [("", "", (*story.departments, *story.districts))],
                       _payment_columns(story, period), period=period, name=layout.brief, total="Toàn tỉnh", first=True)
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
        Column(lambda units: story.count(_PAYMENT, units, period).denominator), Column(at_desk),
        Column(lambda units: story.count(_PAYMENT, units, period).numerator), Column(rate, "rate", _PAYMENT),
        Column(lambda units: 35_000 * paid(units)), Column(lambda units: 15_000 * paid(units)),
        Column(lambda units: 50_000 * paid(units)),
    ]


def control(story: Story, period: Period) -> Page:
    """Review of procedures, answers to complaints, reports on the system: three indicators side by side."""
    page = Page("Biểu 03", widths={1: 6, 2: 36})
    row = layout.letterhead(page, 11, _OFFICE, (
        "KẾT QUẢ RÀ SOÁT TTHC, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ VÀ CẬP NHẬT BÁO CÁO ĐỊNH KỲ",
        f"Kỳ báo cáo: {layout.phrase(period)[0].upper()}{layout.phrase(period)[1:]}",
    ))
    parts = [
        layout.triple(story, "procedures.reviewed", period, (
            "Tổng số TTHC được rà soát", "Số TTHC có phương án đơn giản hóa", "Tỷ lệ (%)"), with_title="Rà soát TTHC"),
        layout.triple(story, "procedures.feedback_resolved", period, (
            "Số PAKN tiếp nhận", "Số PAKN đã xử lý dứt điểm", "Tỷ lệ (%)"), empty="Không phát sinh",
            with_title="Phản ánh, kiến nghị (PAKN) của người dân, doanh nghiệp"),
        layout.triple(story, "digital_government.periodic_reports_shared", period, (
            "Tổng số báo cáo định kỳ", "Số báo cáo cập nhật trên hệ thống", "Tỷ lệ (%)"),
            with_title="Báo cáo định kỳ trên Hệ thống thông tin báo cáo cấp tỉnh"),
    ]
    heads: list[Head] = ["TT", "Cơ quan, đơn vị", *(head for part, _ in parts for head in part)]
    page.header(row, 1, heads, 2)
    page.numbers(row + 2, [f"({number})" for number in range(1, 12)])
    columns = [column for _, own in parts for column in own]
    end = layout.table(page, story, row + 3, [("I", "Các sở, ban, ngành", story.departments),
                       ("II", "UBND các huyện, thành phố", story.districts)], columns, period=period,
                       name=layout.full, total="Cộng")
    layout.signature(page, end + 1, 11, period, "CHÁNH VĂN PHÒNG")
    return page


def services(story: Story, period: Period) -> Page:
    """Online public services of the departments."""
    page = Page("Biểu 04", widths={1: 6, 2: 36})
    row = layout.letterhead(page, 8, _OFFICE, (
        "TÌNH HÌNH CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN", f"(Tính đến ngày {layout.day(period.last_day)})",
        f"Kỳ báo cáo: {period.label}",
    ))
    full, full_columns = layout.triple(story, "digital_government.full_online_procedures", period, (
        "Tổng số TTHC đủ điều kiện", "Số TTHC cung cấp DVCTT toàn trình", "Tỷ lệ %"),
        with_title="TTHC đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình")
    portal, portal_columns = layout.triple(story, "digital_government.procedures_on_national_portal", period, (
        "Tổng số TTHC toàn trình", "Số TTHC tích hợp Cổng DVCQG", "Tỷ lệ %"),
        with_title="Tích hợp, cung cấp trên Cổng Dịch vụ công quốc gia")
    page.header(row, 1, ["Số TT", "Tên cơ quan", *full, *portal], 2)
    end = layout.table(page, story, row + 2, [("", "", story.departments)], [*full_columns, *portal_columns],
                       period=period, name=layout.brief, total="Toàn tỉnh")
    layout.signature(page, end + 1, 8, period, "CHÁNH VĂN PHÒNG")
    return page


def meetings(story: Story, period: Period) -> Page:
    """Online meetings with last year's rate and a rank, which are not this period's figures."""
    page = Page("Biểu 05", widths={1: 6, 2: 30, 8: 16})
    row = layout.letterhead(page, 8, _OFFICE, (
        "TÌNH HÌNH TỔ CHỨC HỌP TRỰC TUYẾN", f"Kỳ báo cáo: {period.label} (không tính cuộc họp mật)",
    ))
    indicator = "digital_government.online_meetings"
    units = (*story.districts, *story.departments)
    order = sorted((story.count(indicator, (unit.code,), period).rate or 0.0 for unit in units), reverse=True)

    def before(codes: Sequence[str]) -> Value:
        return round(0.87 * (story.count(indicator, codes, period).rate or 0.0), 1)

    def rank(codes: Sequence[str]) -> Value:
        return order.index(story.count(indicator, codes, period).rate or 0.0) + 1 if len(codes) == 1 and codes[
            0] in {unit.code for unit in units} else None

    heads, columns = layout.triple(story, indicator, period, ("Tổng số cuộc họp", "Số cuộc họp trực tuyến", "Tỷ lệ (%)"))
    page.header(row, 1, ["STT", "Đơn vị", *heads, "Cùng kỳ năm trước (%)", "Xếp hạng", "Ghi chú"], 1)
    columns = [*columns, Column(before, "rate"), Column(rank), Column(lambda _: None)]
    end = layout.table(page, story, row + 1, [("", "", units)], columns, period=period, name=layout.brief,
                       total="Tổng cộng")
    layout.signature(page, end + 1, 8, period, "CHÁNH VĂN PHÒNG")
    return page
