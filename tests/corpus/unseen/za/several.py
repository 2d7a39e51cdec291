"""Workbooks of several sheets: one a quarter, one a district, one an area of the reform."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    ASSETS,
    CHECKED_LAW,
    CONTENT,
    COPIES,
    DISBURSED,
    EMPLOYEES,
    FEEDBACK,
    GRADUATES,
    HAMLETS,
    INSPECTED,
    LAWFUL,
    MEETINGS,
    NINE,
    OFFICIALS,
    ON_TIME,
    ONLINE,
    STAFF,
    TASKS,
    YEAR,
    Book,
    Dossiers,
    Pair,
    Range,
    Sheet,
    comma,
    part,
    share,
)
from .places import DISTRICTS, some


def reports() -> Iterator[Case]:
    yield health_by_quarter()
    yield districts_apart()
    yield areas_of_ngan_son()
    yield capital_in_two_sheets()


def health_by_quarter() -> Case:
    """A department's dossiers, a sheet a quarter; a sheet of guidance in front."""
    book = Book("za_So Y te_Bao cao TTHC nam 2023.xlsx", "several_sheets")
    guide = book.sheet("Hướng dẫn")
    guide.text(
        "HƯỚNG DẪN NHẬP BIỂU",
        "- Số liệu quý tính từ ngày 15 tháng cuối quý trước đến ngày 14 tháng cuối quý báo cáo.",
        "- Không sửa tên sheet, không thêm bớt cột.",
    )
    for quarter, title in enumerate(("Quý 1", "Quý 2", "Quý 3", "Quý 4"), 1):
        s = book.sheet(title)
        s.text("SỞ Y TẾ TỈNH BẮC KẠN").titled(f"KẾT QUẢ GIẢI QUYẾT TTHC {title.upper()} NĂM 2023", wide=4)
        s.head("TT", "Nội dung", "Số hồ sơ", "Ghi chú")
        own = Dossiers.some(book.r, 90, 520)
        rows = (
            ("Số hồ sơ tiếp nhận trực tuyến", own.online),
            ("Số hồ sơ tiếp nhận trực tiếp và qua BCCI", own.direct),
            ("Số hồ sơ kỳ trước chuyển sang", own.old),
            ("Tổng số hồ sơ đã giải quyết", own.done),
            ("Trong đó: trước hạn", own.early),
            ("Đúng hạn", own.timely),
            ("Quá hạn", own.late),
        )
        for number, (wording, count) in enumerate(rows, 1):
            s.add(number, wording, count, "01 hồ sơ có thư xin lỗi" if wording == "Quá hạn" and count else None)
        book.counts("SYT", f"2023-Q{quarter}", {ON_TIME: own.on_time, ONLINE: own.through_net})
    return book.done()


def districts_apart() -> Case:
    """A sheet for each district, named in short; the period is in the title only."""
    book = Book("za_SNV_to chuc bo may, cong vu_cac huyen.xlsx", "several_sheets")
    ranges: dict[str, Range] = {
        STAFF: (88, 140, 0.86, 1.0),
        HAMLETS: (8, 34, 0.3, 1.0),
        OFFICIALS: (12, 14, 0.8, 1.0),
        EMPLOYEES: (36, 60, 0.7, 1.0),
        GRADUATES: (180, 390, 0.55, 0.95),
    }
    wordings = {
        STAFF: ("Biên chế", "Tổng số biên chế được giao năm 2023", "Tổng số biên chế có mặt"),
        HAMLETS: ("Sắp xếp thôn, tổ dân phố", "Số thôn, TDP thuộc diện phải sắp xếp", "Số thôn, TDP đã sắp xếp"),
        OFFICIALS: (
            "Cơ cấu công chức theo VTVL", "Tổng số cơ quan hành chính nhà nước",
            "Số cơ quan có cơ cấu công chức phù hợp với vị trí việc làm",
        ),
        EMPLOYEES: (
            "Cơ cấu viên chức theo VTVL", "Tổng số cơ quan, đơn vị có viên chức",
            "Số cơ quan, đơn vị có cơ cấu viên chức phù hợp với vị trí việc làm",
        ),
        GRADUATES: (
            "Trình độ cán bộ, công chức cấp xã", "Tổng số cán bộ, công chức cấp xã",
            "Số CB, CC cấp xã có trình độ chuyên môn đại học trở lên",
        ),
    }  # fmt: skip
    for name, code in some(DISTRICTS, "061", "064", "063", "060").items():
        s = book.sheet(name.replace("Huyện ", ""))
        s.titled("BIỂU THU THẬP SỐ LIỆU VỀ TỔ CHỨC BỘ MÁY, CÔNG VỤ NĂM 2023", f"Đơn vị: {name}", wide=5)
        s.head("STT", "Nội dung", "ĐVT", "Số lượng", "Tỷ lệ (%)")
        for number, (indicator, bounds) in enumerate(ranges.items(), 1):
            pair = part(book.r, *bounds)
            group, below, above = wordings[indicator]
            measure = "Người" if indicator in (STAFF, GRADUATES) else "Thôn, TDP" if indicator == HAMLETS else "Cơ quan"
            s.add(number, group)
            s.add(None, "- " + below, measure, pair[1])
            s.add(None, "- " + above, measure, pair[0], comma(share(pair)))
            book.count(indicator, code, YEAR, pair)
    return book.done()


def areas_of_ngan_son() -> Case:
    """A district's report for nine months, a sheet for each area, signed on the last one."""
    book = Book("za_Ngân Sơn_biểu tổng hợp CCHC 9 tháng 2023.xlsx", "several_sheets")
    areas: dict[str, dict[str, tuple[str, str, Range]]] = {
        "Chỉ đạo": {
            TASKS: ("Tổng số nhiệm vụ CCHC được giao trong Kế hoạch", "Số nhiệm vụ đã hoàn thành", (28, 45, 0.5, 0.9)),
            INSPECTED: ("Tổng số cơ quan, đơn vị", "Số cơ quan, đơn vị đã được kiểm tra công tác CCHC", (22, 26, 0.2, 0.5)),
        },
        "Thể chế": {
            LAWFUL: ("Tổng số VB QPPL đã ban hành", "Số văn bản QPPL ban hành đúng quy định", (2, 6, 0.8, 1.0)),
            CHECKED_LAW: ("Số VBQPPL phải xử lý sau rà soát", "Số VBQPPL đã xử lý sau rà soát", (3, 8, 0.5, 1.0)),
        },
        "TTHC": {
            FEEDBACK: ("Tổng số PAKN tiếp nhận", "Số PAKN đã xử lý dứt điểm", (4, 15, 0.7, 1.0)),
            CONTENT: (
                "Tổng số phiếu khảo sát về giải quyết TTHC", "Số phiếu đánh giá hài lòng về giải quyết TTHC", (120, 400, 0.86, 1.0),
            ),
            COPIES: ("Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ TTHC được chứng thực điện tử", (1800, 4200, 0.05, 0.24)),
        },
        "Tài chính công": {
            ASSETS: (
                "Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công",
                "Số cơ quan, đơn vị QL, SD tài sản công đúng tiêu chuẩn, định mức", (40, 58, 0.9, 1.0),
            ),
        },
        "CQĐT": {
            MEETINGS: ("Tổng số cuộc họp", "Số cuộc họp trực tuyến", (60, 190, 0.2, 0.6)),
        },
    }  # fmt: skip
    s: Sheet | None = None
    for title, lines in areas.items():
        s = book.sheet(title)
        s.text("UBND HUYỆN NGÂN SƠN").titled("SỐ LIỆU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023", wide=4)
        s.head("STT", "Chỉ tiêu", "Số liệu", "Tài liệu kiểm chứng")
        for number, (indicator, (below, above, bounds)) in enumerate(lines.items(), 1):
            pair: Pair = part(book.r, *bounds)
            s.add(f"{number}a", below, pair[1])
            s.add(f"{number}b", above, pair[0], f"BC số {book.r.randint(100, 700)}/BC-UBND" if number == 1 else None)
            book.count(indicator, "062", NINE, pair)
    if s is not None:
        s.sign(3, right="KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", place="Ngân Sơn")
    return book.done()


def capital_in_two_sheets() -> Case:
    """Capital by district at half-year and after nine months, in millions with decimals as texts."""
    book = Book("za_STC_Giai ngan von DTC.xlsx", "several_sheets")
    plans = {code: book.r.randint(300000, 1900000) / 10 for code in DISTRICTS.values()}
    reached = dict.fromkeys(DISTRICTS.values(), 0.0)
    for title, period, words in (("6T", "2023-6M", "6 THÁNG ĐẦU NĂM 2023"), ("9T", NINE, "9 THÁNG NĂM 2023")):
        s = book.sheet(title)
        s.letterhead("UBND TỈNH BẮC KẠN", "SỞ TÀI CHÍNH", wide=6)
        s.titled(f"TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG {words}", wide=6)
        s.text("Đơn vị: Triệu đồng", at=5)
        s.head("STT", "Đơn vị", "Kế hoạch vốn được giao", "Số vốn đã giải ngân", "Tỷ lệ giải ngân (%)", "Xếp hạng")
        for code in DISTRICTS.values():
            reached[code] = round(reached[code] + plans[code] * book.r.uniform(0.22, 0.4), 1)
        ranked = sorted(reached, key=lambda code: reached[code] / plans[code], reverse=True)
        for number, (name, code) in enumerate(DISTRICTS.items(), 1):
            pair = reached[code], plans[code]
            rate = comma(100 * pair[0] / pair[1])
            s.add(number, name, _money(pair[1]), _money(pair[0]), rate, ranked.index(code) + 1)
            book.rate(DISBURSED, code, period, 100 * pair[0] / pair[1], numerator=pair[0], denominator=pair[1])
    return book.done()


def _money(millions: float) -> str:
    """12.345,6"""
    return f"{millions:,.1f}".translate(str.maketrans(",.", ".,"))
