"""Reports of Sở Tư pháp, Sở Thông tin và Truyền thông and Sở Tài chính."""

from collections.abc import Iterator

from lib.core.period import Period
from sample_data import layout
from sample_data.forms import Part, blocks, spread, units_page
from sample_data.page import Book, Column, Key, Page
from sample_data.story import OWN, PROVINCE, Story

_INFORMATION = ("UBND TỈNH BẮC KẠN", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG")


def books(story: Story) -> Iterator[Book]:
    for period in layout.PERIODS:
        slug = layout.slug(period)
        yield Book(name=f"so_tu_phap/The_che_{slug}.xlsx", pages=(institutions(story, period),))
        pages = (records(story, period), systems(story, period))
        yield Book(name=f"so_thong_tin_va_truyen_thong/Chinh_quyen_so_{slug}.xlsx", pages=pages)
        if period.is_to_date:
            yield Book(name=f"so_tai_chinh/Tai_san_cong_{slug}.ods", pages=(assets(story, period),))


def institutions(story: Story, period: Period) -> Page:
    """Indicators in rows, units in columns, three rows an indicator; the province's own doings have a column."""
    page = Page("Biểu tổng hợp", widths={1: 6, 2: 52, 3: 12})
    row = layout.letterhead(
        page,
        13,
        ("UBND TỈNH BẮC KẠN", "SỞ TƯ PHÁP"),
        (
            "BIỂU TỔNG HỢP KẾT QUẢ CẢI CÁCH THỂ CHẾ VÀ CHỨNG THỰC ĐIỆN TỬ",
            f"Kỳ báo cáo: {layout.title(period)}",
            layout.enclosure(period, "STP"),
        ),
        "Biểu số 01/STP",
    )
    units = [(PROVINCE, "Toàn tỉnh"), (OWN, "Cấp tỉnh"), *((unit.code, layout.brief(unit)) for unit in story.districts)]
    page.header(
        row, 1, ["TT", "Chỉ tiêu", "Đơn vị tính", units[0][1], ("Trong đó", [label for _, label in units[1:]])], 2
    )
    at = row + 2
    for roman, (indicator, title, lines) in zip(("I", "II", "III"), _INSTITUTIONS, strict=True):
        page.put(at, 1, roman, "strong")
        page.put(at, 2, layout.running(indicator, period, title), "strong")
        for step, (line, measured) in enumerate(lines, start=1):
            page.put(at + step, 1, step, "text")
            page.put(at + step, 2, line, "text")
            page.put(at + step, 3, measured, "text")
        for column, (unit, _) in enumerate(units, start=4):
            count = story.count(indicator, (unit,), period)
            none = not count.denominator
            page.put(at + 1, column, "" if none else count.denominator, "number")
            page.put(at + 2, column, "" if none else count.numerator, "number")
            page.put(at + 3, column, "" if count.rate is None else f"{count.rate:.1f}%".replace(".", ","), "text")
            if unit != OWN:
                page.fact(at + 3, column, Key(indicator, unit, period, layout.to_date(indicator, period)), count)
        at += 4
    layout.signature(page, at + 1, 13, period, "PHÓ GIÁM ĐỐC")
    return page


_INSTITUTIONS = (
    (
        "institutions.documents_lawful",
        "Ban hành văn bản quy phạm pháp luật (QPPL)",
        (
            ("Tổng số văn bản QPPL đã ban hành", "Văn bản"),
            ("Số văn bản QPPL ban hành đúng quy định", "Văn bản"),
            ("Tỷ lệ văn bản QPPL ban hành đúng quy định", "%"),
        ),
    ),
    (
        "institutions.documents_reviewed",
        "Rà soát, xử lý văn bản QPPL",
        (
            ("Tổng số văn bản QPPL phải xử lý sau rà soát", "Văn bản"),
            ("Số văn bản QPPL đã xử lý sau rà soát", "Văn bản"),
            ("Tỷ lệ văn bản QPPL được xử lý sau rà soát", "%"),
        ),
    ),
    (
        "procedures.certified_e_copies",
        "Chứng thực bản sao điện tử",
        (
            ("Tổng số hồ sơ TTHC phát sinh", "Hồ sơ"),
            ("Số hồ sơ chứng thực điện tử", "Hồ sơ"),
            ("Tỷ lệ hồ sơ TTHC được chứng thực điện tử", "%"),
        ),
    ),
)


_RECORDS = tuple(
    Part(
        f"digital_government.work_records_{level}",
        f"Hồ sơ công việc (HSCV) cấp {name}",
        "Tổng số HSCV",
        "Số HSCV xử lý trên môi trường mạng",
        "Tỷ lệ",
    )
    for level, name in (("province", "tỉnh"), ("district", "huyện"), ("commune", "xã"))
)


def records(story: Story, period: Period) -> Page:
    """Work records of three levels; rates are fractions with a percent format, the codes' column is hidden."""
    page = Page("Hồ sơ công việc", widths={1: 6, 2: 32}, hidden_columns={12})
    lines = (
        "TÌNH HÌNH XỬ LÝ HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG",
        f"Kỳ báo cáo: {period.label}",
        "(Không tính hồ sơ thuộc bí mật nhà nước)",
    )
    row = layout.letterhead(page, 11, _INFORMATION, lines)
    heads, columns = spread(story, period, _RECORDS, style="fraction", bare=True)
    page.header(row, 1, ["#", "Cơ quan, đơn vị", *heads, "Mã định danh"], 2)
    code = Column(lambda units: f"H03.{units[0]}" if len(units) == 1 and PROVINCE not in units else None, "text")
    columns.append(code)
    end = layout.table(
        page, story, row + 2, blocks(story), columns, period=period, name=layout.committee, total="TOÀN TỈNH"
    )
    layout.signature(page, end + 1, 11, period, "GIÁM ĐỐC")
    return page


_SYSTEMS = Part(
    "digital_government.systems_connected",
    "",
    "Tổng số hệ thống thông tin liên quan đến người dân, doanh nghiệp",
    "Số hệ thống thông tin đã kết nối, liên thông",
    "Tỷ lệ kết nối (%)",
)
_USERS = Part(
    "digital_government.online_users_identified",
    "",
    "Tổng số người dân, doanh nghiệp sử dụng DVC trực tuyến",
    "Số người dân, doanh nghiệp được định danh và xác thực điện tử",
)


def systems(story: Story, period: Period) -> Page:
    """Two tables, one below the other: departments' systems, then districts' users."""
    page = Page("HTTT và định danh", widths={1: 6, 2: 34})
    lines = (
        "KẾT NỐI HỆ THỐNG THÔNG TIN VÀ ĐỊNH DANH NGƯỜI SỬ DỤNG DỊCH VỤ CÔNG TRỰC TUYẾN",
        f"Kỳ báo cáo: {period.label}",
    )
    at = layout.letterhead(page, 6, _INFORMATION, lines)
    connected = "I. Hệ thống thông tin kết nối, liên thông qua trục liên thông văn bản, nền tảng tích hợp"
    identified = "II. Người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến được định danh"
    for title, label, part, units, name in (
        (connected, "Đơn vị chủ quản", _SYSTEMS, story.departments, layout.full),
        (identified, "Địa phương", _USERS, story.districts, layout.brief),
    ):
        heads, columns = spread(story, period, (part,))
        page.put(at, 1, title, "note")
        page.header(at + 1, 1, ["TT", label, *heads], 1)
        groups = [("", "", units)]
        at = 1 + layout.table(page, story, at + 2, groups, columns, period=period, name=name, total="Cộng toàn tỉnh")
    layout.signature(page, at, 6, period, "GIÁM ĐỐC")
    return page


_ASSETS = Part(
    "public_finance.assets_by_norm",
    "Quản lý, sử dụng tài sản công",
    "Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công",
    "Số cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức",
)


def assets(story: Story, period: Period) -> Page:
    page = Page("TSC", widths={1: 6, 2: 36})
    lines = ("TÌNH HÌNH QUẢN LÝ, SỬ DỤNG TÀI SẢN CÔNG", f"Kỳ báo cáo: {layout.title(period)}")
    return units_page(story, page, "SỞ TÀI CHÍNH", lines, period, (_ASSETS,))
