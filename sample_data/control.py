"""The other sheets of the cabinet's report on the control of procedures: review, services, meetings."""

from collections.abc import Sequence

from lib.core.period import Period
from sample_data import layout
from sample_data.forms import Part, spread
from sample_data.page import Column, Page, Value
from sample_data.story import PROVINCE, Story

_OFFICE = ("ỦY BAN NHÂN DÂN TỈNH BẮC KẠN", "VĂN PHÒNG")
_MEETINGS = Part("digital_government.online_meetings", "", "Tổng số cuộc họp", "Số cuộc họp trực tuyến")
_CONTROL = (
    Part("procedures.reviewed", "Rà soát TTHC", "Tổng số TTHC được rà soát", "Số TTHC có phương án đơn giản hóa"),
    Part(
        "procedures.feedback_resolved",
        "Phản ánh, kiến nghị (PAKN) của người dân, doanh nghiệp",
        "Số PAKN tiếp nhận",
        "Số PAKN đã xử lý dứt điểm",
        empty="Không phát sinh",
    ),
    Part(
        "digital_government.periodic_reports_shared",
        "Báo cáo định kỳ trên Hệ thống thông tin báo cáo cấp tỉnh",
        "Tổng số báo cáo định kỳ",
        "Số báo cáo cập nhật trên hệ thống",
    ),
)
_SERVICES = (
    Part(
        "digital_government.full_online_procedures",
        "TTHC đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình",
        "Tổng số TTHC đủ điều kiện",
        "Số TTHC cung cấp DVCTT toàn trình",
        "Tỷ lệ %",
    ),
    Part(
        "digital_government.procedures_on_national_portal",
        "Tích hợp, cung cấp trên Cổng Dịch vụ công quốc gia",
        "Tổng số TTHC toàn trình",
        "Số TTHC tích hợp Cổng DVCQG",
        "Tỷ lệ %",
    ),
)


def review(story: Story, period: Period) -> Page:
    """Review of procedures, answers to complaints, reports on the system: three indicators side by side."""
    page = Page("Biểu 03", widths={1: 6, 2: 36})
    lines = (
        "KẾT QUẢ RÀ SOÁT TTHC, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ VÀ CẬP NHẬT BÁO CÁO ĐỊNH KỲ",
        f"Kỳ báo cáo: {layout.title(period)}",
    )
    row = layout.letterhead(page, 11, _OFFICE, lines)
    heads, columns = spread(story, period, _CONTROL)
    page.header(row, 1, ["TT", "Cơ quan, đơn vị", *heads], 2)
    page.numbers(row + 2, [f"({number})" for number in range(1, 12)])
    groups = [
        ("I", "Các sở, ban, ngành", story.departments),
        ("II", "UBND các huyện, thành phố", story.districts),
    ]
    end = layout.table(page, story, row + 3, groups, columns, period=period, name=layout.full, total="Cộng")
    layout.signature(page, end + 1, 11, period, "CHÁNH VĂN PHÒNG")
    return page


def services(story: Story, period: Period) -> Page:
    """Online public services of the departments."""
    page = Page("Biểu 04", widths={1: 6, 2: 36})
    lines = (
        "TÌNH HÌNH CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN",
        f"(Tính đến ngày {layout.day(period.last_day)})",
        f"Kỳ báo cáo: {period.label}",
    )
    row = layout.letterhead(page, 8, _OFFICE, lines)
    heads, columns = spread(story, period, _SERVICES)
    page.header(row, 1, ["Số TT", "Tên cơ quan", *heads], 2)
    groups = [("", "", story.departments)]
    end = layout.table(page, story, row + 2, groups, columns, period=period, name=layout.brief, total="Toàn tỉnh")
    layout.signature(page, end + 1, 8, period, "CHÁNH VĂN PHÒNG")
    return page


def meetings(story: Story, period: Period) -> Page:
    """Online meetings with last year's rate and a rank, which are not this period's figures."""
    page = Page("Biểu 05", widths={1: 6, 2: 30, 8: 16})
    lines = ("TÌNH HÌNH TỔ CHỨC HỌP TRỰC TUYẾN", f"Kỳ báo cáo: {period.label} (không tính cuộc họp mật)")
    row = layout.letterhead(page, 8, _OFFICE, lines)
    units = (*story.districts, *story.departments)

    def rate(codes: Sequence[str]) -> float:
        return story.count(_MEETINGS.indicator, codes, period).rate or 0.0

    order = sorted((rate((unit.code,)) for unit in units), reverse=True)

    def rank(codes: Sequence[str]) -> Value:
        return None if PROVINCE in codes else order.index(rate(codes)) + 1

    heads, columns = spread(story, period, (_MEETINGS,))
    page.header(row, 1, ["STT", "Đơn vị", *heads, "Cùng kỳ năm trước (%)", "Xếp hạng", "Ghi chú"], 1)
    columns += [Column(lambda codes: round(0.87 * rate(codes), 1), "rate"), Column(rank), Column(lambda _: None)]
    groups = [("", "", units)]
    end = layout.table(page, story, row + 1, groups, columns, period=period, name=layout.brief, total="Tổng cộng")
    layout.signature(page, end + 1, 8, period, "CHÁNH VĂN PHÒNG")
    return page
