"""Criteria in rows for a department, a district or the province, with other years and other measures beside."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.m.kit import Book, Row, foot, head, vn


def law() -> Case:
    book = Book("STP cung cap so lieu quy I.2023.xlsx", "a department's figures about the whole province")
    for short, both in (("documents_lawful", (11, 11)), ("documents_reviewed", (9, 16))):
        book.see(short, "06", "2023-Q1", both)
    book.see("certified_e_copies", "06", "2023-Q1", 3.2)
    book.sheet(
        "Toàn tỉnh",
        head("UBND TỈNH BẮC KẠN", "SỞ TƯ PHÁP", "SỐ LIỆU CẢI CÁCH THỂ CHẾ TỈNH BẮC KẠN QUÝ I NĂM 2023", width=6),
        [
            "Phạm vi số liệu: toàn tỉnh Bắc Kạn",
            "TT|Chỉ tiêu|Tổng số|Số đạt|Tỷ lệ (%)|Diễn giải",
            [1, "Văn bản QPPL ban hành đúng quy định (trên tổng số VBQPPL ban hành)", 11, 11, "100"],
            [2, "Văn bản QPPL đã xử lý sau rà soát (trên tổng số VB phải xử lý)", 16, 9, vn(56.25, 2), "07 VB chờ Nghị định mới"],
            [3, "Hồ sơ được chứng thực điện tử (trên tổng số hồ sơ TTHC phát sinh)", None, None, "3,2"],
            [4, "Dự thảo văn bản được thẩm định đúng thời hạn", 14, 14, "100"],
        ],
        foot("", "GIÁM ĐỐC", 6),
    )  # fmt: skip
    return book.case()


def two_years() -> Case:
    book = Book("Ngân Sơn_BC năm 2023.xlsx", "last year beside this year, one district")
    figures = (
        ("on_time", "Tỷ lệ hồ sơ giải quyết sớm và đúng hạn", 97.5, 98.9),
        ("online_applications", "Tỷ lệ hồ sơ nộp trực tuyến/tổng số hồ sơ tiếp nhận", 18.4, 52.3),
        ("satisfaction", "Mức độ hài lòng của người dân, tổ chức khi giải quyết TTHC", 91.0, 94.6),
        ("online_meetings", "Tỷ lệ cuộc họp trực tuyến trên tổng số cuộc họp", 22.0, 37.5),
        ("commune_staff_university", "Tỷ lệ cán bộ, công chức xã có trình độ đại học trở lên", 58.2, 63.1),
        ("staff_within_quota", "Tỷ lệ biên chế có mặt/biên chế được giao", 96.1, 95.4),
    )
    rows: list[Row] = []
    for number, (short, name, before, now) in enumerate(figures, 1):
        rows.append([number, name, "%", vn(before), vn(now), f"{'+' if now > before else '-'}{vn(abs(now - before))}"])
        book.see(short, "062", "2023", now)
        book.see(short, "062", "2022", before, optional=True)
    rows.append([7, "Số sáng kiến CCHC", "sáng kiến", "2", "4", "+2"])
    book.sheet(
        "PL",
        head("UỶ BAN NHÂN DÂN", "HUYỆN NGÂN SƠN", "MỘT SỐ KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2023", width=6),
        ["STT|Tiêu chí|Đơn vị|Năm 2022|Năm 2023|Tăng (+), giảm (-)"],
        rows,
        foot("", "PHÓ CHỦ TỊCH", 6),
    )
    return book.case()


def province_staff() -> Case:
    book = Book("Bieu tong hop Noi vu 9 thang nam 2023.xlsx", "whole, part and rate side by side, the province")
    figures = (
        ("agencies_inspected", "Cơ quan, đơn vị được kiểm tra công tác CCHC", 39, 14),
        ("reports_on_time", "Báo cáo CCHC của các cơ quan, địa phương gửi đúng hạn", 243, 219),
        ("", "Tin, bài tuyên truyền CCHC đã đăng", 300, 268),
        ("officials_by_position", "Cơ quan hành chính có cơ cấu công chức phù hợp với VTVL", 27, 26),
        ("employees_by_position", "Cơ quan, đơn vị có cơ cấu viên chức phù hợp với VTVL", 412, 371),
        ("hamlets_rearranged", "Thôn, tổ dân phố thuộc diện đã được sắp xếp", 88, 80),
        ("", "Công chức được đánh giá hoàn thành tốt nhiệm vụ trở lên", 1650, 1603),
        ("periodic_reports_shared", "Báo cáo định kỳ cập nhật trên Hệ thống thông tin báo cáo của tỉnh", 118, 97),
        ("online_users_identified", "Người dân, DN sử dụng DVCTT được định danh, xác thực điện tử", 45120, 39877),
    )
    rows: list[Row] = []
    for number, (short, name, whole, part) in enumerate(figures, 1):
        rate = round(part / whole, 4)
        if short == "periodic_reports_shared":
            rate = 0.922
        rows.append([number, name, whole, part, rate, "Đạt" if rate > 0.9 else "Chưa đạt"])
        if short:
            book.see(short, "06", "2023-9M", (part, whole), sure=short != "periodic_reports_shared")
    book.sheet(
        "BK",
        [
            "Đơn vị báo cáo: Tỉnh Bắc Kạn|<",
            "Kỳ báo cáo: 9 tháng năm 2023|<",
            "",
            "BIỂU TỔNG HỢP SỐ LIỆU NỘI VỤ|<|<|<|<|<",
            "#|Nội dung chỉ tiêu|Tổng số|Trong đó: số đạt|Tỷ lệ|Tự đánh giá",
        ],
        rows,
        foot("Tỷ lệ = số đạt/tổng số", "NGƯỜI KIỂM TRA", 6),
    )
    book.fault("rate_mismatch", "BK", figures[7][1])
    return book.case()


def reports() -> Iterator[Case]:
    """Reports of one agency about itself or about the province."""
    for make in (law, two_years, province_staff):
        yield make()
