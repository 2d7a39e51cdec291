"""Shape 5: a sheet for each office, month or area of the plan."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    CHECKED_LAW,
    CONTENT,
    CONTENT_CARE,
    CONTENT_LAND,
    DISBURSED,
    FULL,
    HALF,
    IDENTIFIED,
    INSPECTED,
    LAWFUL,
    NINE,
    PORTAL,
    PROVINCE,
    REVIEWED,
    SERVICE,
    SYSTEMS,
    TASKS,
    Book,
    Ranges,
    comma,
    dotted,
    drawn,
    share,
)  # fmt: skip
from .names import BRIEF_DEPARTMENTS


def reports() -> Iterator[Case]:
    yield _offices()
    yield _months()
    yield _areas()


def _offices() -> Case:
    """A sheet a district: counts, share and last year's share."""
    book = Book("z_bieu_tung_huyen_6_thang_2023.xlsx", "several_sheets")
    ranges: Ranges = {
        TASKS: (20, 50, 0.3, 0.7), INSPECTED: (25, 40, 0.1, 0.5), LAWFUL: (3, 10, 0.8, 1.0), CHECKED_LAW: (3, 8, 0.4, 1.0),
        IDENTIFIED: (900, 4000, 0.6, 1.0), DISBURSED: (60000, 190000, 0.2, 0.6),
    }  # fmt: skip
    labels = {
        TASKS: "Nhiệm vụ của Kế hoạch CCHC đã làm xong",
        INSPECTED: "CQ, ĐV được kiểm tra việc thực hiện CCHC",
        LAWFUL: "VB QPPL do huyện ban hành đúng quy định",
        CHECKED_LAW: "VB QPPL cần xử lý sau rà soát đã được xử lý",
        IDENTIFIED: "Người dân, DN sử dụng dịch vụ công trực tuyến được định danh và xác thực điện tử",
        DISBURSED: "Vốn đầu tư công đã giải ngân so với kế hoạch vốn giao (triệu đồng)",
    }
    offices = {"061": "Ba Bể", "063": "Bạch Thông", "066": "Na Rì"}
    for code, facts in drawn(book.r, offices, ranges).items():
        sheet = book.sheet(offices[code])
        sheet.text(f"UBND HUYỆN {offices[code].upper()}").gap()
        sheet.titled("KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC 6 THÁNG ĐẦU NĂM 2023", wide=6)
        sheet.head("TT", "Chỉ tiêu", "Thực hiện|Tổng số", "Thực hiện|Số đạt", "Thực hiện|Tỷ lệ (%)", "Cùng kỳ 2022 (%)")
        for number, (indicator, label) in enumerate(labels.items(), 1):
            count = facts[indicator]
            sheet.add(number, label, dotted(count[1]), dotted(count[0]), comma(share(count)), comma(share(count) - 4))
        book.counts(code, HALF, facts)
        sheet.sign(4, right="TM. UBND HUYỆN", place=offices[code])
    return book.done()


def _months() -> Case:
    """A sheet a month; the month stands in the sheet's name and title."""
    book = Book("z_dich_vu_cong_toan_trinh_cac_so.xlsx", "several_sheets")
    offices = {code: BRIEF_DEPARTMENTS[code] for code in ("SGTVT", "STNMT", "SLDTBXH", "SVHTTDL")}
    for month in (10, 11, 12):
        facts = drawn(book.r, offices, {FULL: (30, 90, 0.6, 1.0), PORTAL: (25, 60, 0.4, 1.0)})
        for own in facts.values():  # what is offered from end to end is what can stand on the national portal
            own[PORTAL] = (round(own[FULL][0] * book.r.uniform(0.4, 1.0)), own[FULL][0])
        sheet = book.sheet(f"T{month}")
        sheet.titled(f"TÌNH HÌNH CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN THÁNG {month}/2023", wide=8)
        sheet.head(
            "STT", "Sở, ban, ngành", "Cung cấp DVCTT toàn trình|Số TTHC đủ điều kiện",
            "Cung cấp DVCTT toàn trình|Số TTHC đã cung cấp toàn trình", "Cung cấp DVCTT toàn trình|Tỷ lệ",
            "Tích hợp Cổng Dịch vụ công QG|Tổng số TTHC toàn trình",
            "Tích hợp Cổng Dịch vụ công QG|Số TTHC toàn trình đã tích hợp", "Tích hợp Cổng Dịch vụ công QG|Tỷ lệ",
        )  # fmt: skip
        for number, (code, name) in enumerate(offices.items(), 1):
            full, portal = facts[code].values()
            sheet.add(number, name, full[1], full[0], (full[0] / full[1], "0.0%"), portal[1], portal[0],
                      (portal[0] / portal[1], "0.0%"))  # fmt: skip
        book.tell(facts, f"2023-{month}")
    return book.done()


def _areas() -> Case:
    """A sheet an area of the plan, for the province; the share of one field of work is nobody's indicator."""
    book = Book("z_tinh_bac_kan_9_thang_theo_linh_vuc.xlsx", "several_sheets")
    areas: dict[str, dict[str, str]] = {
        "Thủ tục hành chính": {
            REVIEWED: "Tỷ lệ thủ tục hành chính đã rà soát có phương án đơn giản hóa",
            "hộ tịch": "Tỷ lệ hồ sơ lĩnh vực hộ tịch giải quyết đúng hạn",
            CONTENT: "Chỉ số hài lòng của tổ chức, cá nhân về giải quyết TTHC",
            CONTENT_LAND: "Chỉ số hài lòng về giải quyết TTHC nhóm lĩnh vực đất đai - xây dựng - đầu tư",
            CONTENT_CARE: "Chỉ số hài lòng về dịch vụ công lĩnh vực y tế và giáo dục",
            SERVICE: "Chỉ số hài lòng về sự phục vụ của CQ hành chính nhà nước",
        },
        "Tài chính công": {
            DISBURSED: "Tỷ lệ vốn đầu tư công được giải ngân so với kế hoạch giao",
            "tự chủ": "Tỷ lệ đơn vị sự nghiệp tự bảo đảm chi thường xuyên",
        },
        "Chính quyền điện tử": {
            SYSTEMS: "Tỷ lệ hệ thống thông tin của tỉnh đã kết nối, liên thông qua trục quốc gia",
            PORTAL: "Tỷ lệ TTHC toàn trình được tích hợp, công khai trên Cổng Dịch vụ công quốc gia",
            "hòm thư": "Tỷ lệ cán bộ, công chức có hòm thư công vụ",
        },
    }  # fmt: skip
    for area, labels in areas.items():
        sheet = book.sheet(area)
        sheet.letterhead("UBND TỈNH BẮC KẠN", wide=5)
        sheet.titled(f"Lĩnh vực: {area}", "TỔNG HỢP KẾT QUẢ CỦA TỈNH BẮC KẠN 9 THÁNG NĂM 2023", wide=5)
        sheet.head("STT", "Nội dung", "Kết quả 9 tháng (%)", "Kết quả năm 2022 (%)", "Cơ quan theo dõi")
        for number, (indicator, label) in enumerate(labels.items(), 1):
            value = round(book.r.uniform(35, 97), 2)
            sheet.add(number, label, value, round(value - 3.3, 2))
            if "." in indicator:
                book.rate(indicator, PROVINCE, NINE, value)
    return book.done()
