"""Reports of Sở Nội vụ: direction, apparatus, civil service, satisfaction, one sheet each."""

from collections.abc import Iterator

from lib.core.period import Period
from sample_data import layout
from sample_data.forms import Part, spread, units_page
from sample_data.page import Book, Page
from sample_data.story import LATE, Story

_OFFICE = "SỞ NỘI VỤ"
_QUARTER_2 = Period.quarter(2023, 2)


def books(story: Story) -> Iterator[Book]:
    for period in layout.PERIODS:
        pages = (
            direction(story, period),
            apparatus(story, period),
            service(story, period),
            satisfaction(story, period),
        )
        yield Book(name=f"so_noi_vu/CCHC_{layout.slug(period)}.xlsx", pages=pages)


_DIRECTION = (
    Part(
        "direction.tasks_completed",
        "Nhiệm vụ của Kế hoạch CCHC",
        "Tổng số nhiệm vụ được giao",
        "Số nhiệm vụ đã hoàn thành",
    ),
    Part(
        "direction.agencies_inspected",
        "Kiểm tra CCHC",
        "Tổng số cơ quan, đơn vị",
        "Số cơ quan, đơn vị đã được kiểm tra",
    ),
    Part("direction.reports_on_time", "Chế độ báo cáo CCHC", "Tổng số báo cáo phải gửi", "Số báo cáo gửi đúng hạn"),
)


def direction(story: Story, period: Period) -> Page:
    page = Page("Chỉ đạo điều hành", widths={1: 6, 2: 26})
    lines = (
        "KẾT QUẢ CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH",
        layout.title(period),
        layout.enclosure(period, "SNV"),
    )
    return units_page(story, page, _OFFICE, lines, period, _DIRECTION)


_HAMLETS = Part(
    "apparatus.hamlets_rearranged",
    "Sắp xếp thôn, tổ dân phố (TDP)",
    "Số thôn, TDP thuộc diện phải sắp xếp",
    "Số thôn, TDP đã sắp xếp",
)
_STAFF = Part(
    "apparatus.staff_within_quota", "Biên chế", "Số biên chế được giao", "Số biên chế có mặt", "Tỷ lệ sử dụng (%)"
)


def apparatus(story: Story, period: Period) -> Page:
    """Hamlets of the districts and staff of every unit: two tables, one below the other."""
    page = Page("Tổ chức bộ máy", widths={1: 6, 2: 30})
    lines = ("KẾT QUẢ CẢI CÁCH TỔ CHỨC BỘ MÁY", f"Kỳ báo cáo: {layout.title(period)}")
    at = layout.letterhead(page, 6, ("UBND TỈNH BẮC KẠN", _OFFICE), lines)
    everybody = (*story.departments, *story.districts)
    for title, label, part, units in (
        ("1. Sắp xếp thôn, tổ dân phố", "Huyện, thành phố", _HAMLETS, story.districts),
        ("2. Sử dụng biên chế công chức, viên chức", "Đơn vị", _STAFF, everybody),
    ):
        heads, columns = spread(story, period, (part,))
        page.put(at, 1, title, "note")
        page.header(at + 1, 1, ["STT", label, *heads], 2)
        groups = [("", "", units)]
        at = 1 + layout.table(page, story, at + 3, groups, columns, period=period, name=layout.full, total="Tổng số")
    layout.signature(page, at, 6, period, "GIÁM ĐỐC")
    return page


_SERVICE = (
    Part(
        "civil_service.officials_by_position",
        "Cơ cấu công chức",
        "Tổng số cơ quan hành chính",
        "Số cơ quan có cơ cấu công chức phù hợp VTVL",
        "Tỷ lệ %",
    ),
    Part(
        "civil_service.employees_by_position",
        "Cơ cấu viên chức",
        "Tổng số cơ quan có viên chức",
        "Số cơ quan có cơ cấu viên chức phù hợp VTVL",
        "Tỷ lệ %",
    ),
    Part(
        "civil_service.commune_cadres_intermediate",
        "Trình độ cán bộ cấp xã",
        "Tổng số cán bộ cấp xã",
        "Số cán bộ cấp xã có trình độ từ trung cấp trở lên",
        "Tỷ lệ %",
    ),
    Part(
        "civil_service.commune_staff_university",
        "Trình độ cán bộ, công chức (CBCC) cấp xã",
        "Tổng số CBCC cấp xã",
        "Số CBCC cấp xã có trình độ đại học trở lên",
        "Tỷ lệ %",
    ),
)


def service(story: Story, period: Period) -> Page:
    """Positions of every unit, and training of the communes' people, which departments do not have."""
    page = Page("Chế độ công vụ", widths={1: 6, 2: 26})
    lines = ("KẾT QUẢ CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", f"Số liệu {layout.phrase(period)}")
    return units_page(story, page, _OFFICE, lines, period, _SERVICE, first=True, bare=True)


_SATISFACTION = tuple(
    Part(indicator, title, "Tổng số phiếu khảo sát", "Số phiếu hài lòng")
    for indicator, title in (
        ("procedures.satisfaction", "Hài lòng về giải quyết TTHC"),
        (
            "procedures.satisfaction_land_construction_investment",
            "Hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư",
        ),
        ("procedures.satisfaction_service", "Hài lòng về sự phục vụ của cơ quan hành chính nhà nước"),
        ("procedures.satisfaction_health_education", "Hài lòng về dịch vụ y tế, giáo dục công lập"),
    )
)


def satisfaction(story: Story, period: Period) -> Page:
    """The units' own survey; in quarter II the late department has sent no forms."""
    page = Page("Mức độ hài lòng", widths={1: 6, 2: 26, 15: 20})
    lines = (
        "TỔNG HỢP MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC",
        layout.title(period),
        "Nguồn: phiếu khảo sát của các cơ quan, đơn vị tại Bộ phận Một cửa",
    )
    silent = (LATE,) if period == _QUARTER_2 else ()
    return units_page(story, page, _OFFICE, lines, period, _SATISFACTION, silent=silent)
