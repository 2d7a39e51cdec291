"""Criteria in rows, one unit, one or two columns of results."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    ASSETS,
    CADRES,
    CHECKED_LAW,
    CONTENT,
    COPIES,
    DISBURSED,
    EMPLOYEES,
    FEEDBACK,
    FULL,
    GRADUATES,
    HAMLETS,
    IDENTIFIED,
    INSPECTED,
    LAWFUL,
    MEETINGS,
    NINE,
    OFFICIALS,
    ON_TIME,
    ONLINE,
    PAID,
    PORTAL,
    PROVINCE,
    RECORDS_COMMUNE,
    RECORDS_DISTRICT,
    RECORDS_PROVINCE,
    REPORTS,
    REVIEWED,
    SHARED,
    STAFF,
    SYSTEMS,
    TASKS,
    Book,
    comma,
    dotted,
    share,
)  # fmt: skip

Q3 = "2023-Q3"


def ba_be() -> Case:
    """Plan, result and comparison; counts in words in the result."""
    b = Book("zb_ba_be_phu_luc_cchc_9_thang.xlsx", "criteria")
    s = b.sheet("Phụ lục")
    s.letterhead("ỦY BAN NHÂN DÂN", "HUYỆN BA BỂ", wide=7)
    s.titled("PHỤ LỤC", "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023 CỦA HUYỆN BA BỂ",
             "(Kèm theo Báo cáo số 623/BC-UBND ngày 19/9/2023 của UBND huyện)", wide=7)  # fmt: skip
    s.head("STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện 9 tháng", "So với kế hoạch", "Ghi chú")
    rows = (
        ("Tỷ lệ nhiệm vụ tại Kế hoạch CCHC năm 2023 của huyện đã hoàn thành", 100, TASKS, 71.4),
        ("Tỷ lệ cơ quan chuyên môn, UBND cấp xã được kiểm tra CCHC", 30, INSPECTED, 33.3),
        ("Tỷ lệ văn bản QPPL phải xử lý sau rà soát đã được xử lý", 100, CHECKED_LAW, 75.0),
        ("Tỷ lệ hồ sơ TTHC được giải quyết trước và đúng hạn", 95, ON_TIME, 98.7),
        ("Tỷ lệ hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính/tổng số hồ sơ phát sinh", 50, PAID, 41.2),
        ("Tỷ lệ số hóa kết quả giải quyết TTHC", 60, None, 48.9),
        ("Tỷ lệ hồ sơ nộp trực tuyến đối với DVC toàn trình", 50, None, 62.5),
        ("Mức độ hài lòng của người dân, doanh nghiệp đối với việc giải quyết TTHC", 90, CONTENT, 94.8),
        ("Tỷ lệ cán bộ xã, thị trấn có trình độ chuyên môn từ trung cấp trở lên", 100, CADRES, 98.1),
        ("Tỷ lệ cán bộ, công chức xã, thị trấn có trình độ đại học trở lên", 64, GRADUATES, 77.3),
        ("Tỷ lệ giải ngân vốn đầu tư công", 95, DISBURSED, 52.6),
        ("Tỷ lệ hộ dân sử dụng nước hợp vệ sinh", 98, None, 97.4),
        ("Tỷ lệ cuộc họp được tổ chức bằng hình thức trực tuyến", 40, MEETINGS, 29.8),
        ("Tỷ lệ HSCV của UBND huyện được xử lý trên môi trường mạng", 100, RECORDS_DISTRICT, 96.5),
        ("Tỷ lệ HSCV của UBND cấp xã được xử lý trên môi trường mạng", 85, RECORDS_COMMUNE, 82.9),
    )
    for i, (name, goal, key, value) in enumerate(rows, 1):
        s.add(i, name, "%", goal, comma(value, 1), "Đạt" if value >= goal else "Chưa đạt")
        if key:
            b.rate(key, "061", NINE, value)
    s.sign(5, place="Ba Bể", left="Nơi nhận: Sở Nội vụ", right="CHỦ TỊCH")
    return b.done()


def finance() -> Case:
    """A department; each criterion with its two counts in rows below; one count missing."""
    b = Book("zb_so_tai_chinh_bao_cao_cchc_quy_iii.xlsx", "criteria")
    s = b.sheet("BC quý III")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ TÀI CHÍNH", wide=5)
    s.titled("BIỂU SỐ LIỆU BÁO CÁO CÔNG TÁC CẢI CÁCH HÀNH CHÍNH", "Kỳ báo cáo: Quý III năm 2023", wide=5)
    s.text("Đơn vị báo cáo: Sở Tài chính")
    s.head("TT", "Nội dung", "Đơn vị tính", "Kết quả", "Ghi chú")

    def triple(no: int, area: str, key: str, above: str, below: str, unit: str, pair: tuple[int, int]) -> None:
        s.add(no, area)
        s.add(f"{no}.1", below, unit, dotted(pair[1]))
        s.add(f"{no}.2", above, unit, dotted(pair[0]))
        b.count(key, "STC", Q3, pair)

    triple(1, "Kế hoạch cải cách hành chính", TASKS, "Số nhiệm vụ CCHC đã hoàn thành",
           "Tổng số nhiệm vụ trong Kế hoạch CCHC năm 2023", "nhiệm vụ", (17, 26))  # fmt: skip
    triple(2, "Giải quyết thủ tục hành chính", ON_TIME, "Số hồ sơ giải quyết trước và đúng hạn",
           "Tổng số hồ sơ TTHC đã giải quyết", "hồ sơ", (203, 205))  # fmt: skip
    triple(3, "Quản lý biên chế", STAFF, "Số biên chế có mặt", "Số biên chế được giao", "người", (61, 64))
    triple(4, "Tài sản công", ASSETS,
           "Số cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức",
           "Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công", "đơn vị", (5, 5))  # fmt: skip
    triple(5, "Hồ sơ công việc", RECORDS_PROVINCE, "Số hồ sơ công việc xử lý trên môi trường mạng",
           "Tổng số hồ sơ công việc", "hồ sơ", (1432, 1468))  # fmt: skip
    s.add(6, "Chế độ báo cáo")
    row = s.add("6.1", "Tổng số báo cáo CCHC phải gửi", "báo cáo", None)
    s.add("6.2", "Số báo cáo CCHC gửi đúng hạn", "báo cáo", 3)
    b.plant(s, "missing_count", row=row)
    b.asked(REPORTS, "STC", Q3, None, numerator=3)
    s.sign(4, right="GIÁM ĐỐC")
    return b.done()


def luong_bang() -> Case:
    """A commune; answers as an officer types them."""
    b = Book("zb_xa_luong_bang_cchc_9t.xlsx", "criteria")
    s = b.sheet("Sheet1")
    s.letterhead("UBND HUYỆN CHỢ ĐỒN", "UBND XÃ LƯƠNG BẰNG", wide=4)
    s.titled("BÁO CÁO KẾT QUẢ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH 9 THÁNG ĐẦU NĂM 2023", wide=4)
    s.head("STT", "Nội dung báo cáo", "Kết quả thực hiện", "Ghi chú")
    rows = (
        ("Hồ sơ TTHC giải quyết trước hạn, đúng hạn/tổng số hồ sơ đã giải quyết", ON_TIME, (312, 316)),
        ("Hồ sơ tiếp nhận trực tuyến/tổng số hồ sơ giải quyết", ONLINE, (147, 316)),
        ("Hồ sơ chứng thực điện tử/tổng số hồ sơ TTHC phát sinh", COPIES, (38, 321)),
        ("Thôn đã sắp xếp/số thôn thuộc diện phải sắp xếp", HAMLETS, (4, 5)),
        ("Cán bộ xã có trình độ chuyên môn từ trung cấp trở lên/tổng số cán bộ xã", CADRES, (10, 10)),
        ("CBCC xã có trình độ đại học trở lên/tổng số CBCC xã", GRADUATES, (16, 21)),
        ("Hồ sơ công việc của xã xử lý trên môi trường mạng/tổng số hồ sơ công việc", RECORDS_COMMUNE, (188, 231)),
    )
    for i, (name, key, pair) in enumerate(rows, 1):
        s.add(i, name, f"{pair[0]}/{pair[1]} ({comma(share(pair, 1), 1)}%)")
        b.count(key, "02062", NINE, pair)
    s.add(8, "Phản ánh, kiến nghị của người dân đã xử lý dứt điểm/tổng số tiếp nhận", "Không phát sinh")
    b.rate(FEEDBACK, "02062", NINE, None)
    s.add(9, "Hộ nghèo được hỗ trợ vay vốn/tổng số hộ nghèo", "24/61 (39,3%)")
    s.sign(3, place="Lương Bằng", right="CHỦ TỊCH")
    return b.done()


def province_office() -> Case:
    """The province's own report: the month and the year so far side by side."""
    b = Book("zb_VPUB_tinh_chi_tieu_CCHC_thang_9.xlsx", "criteria")
    s = b.sheet("Toàn tỉnh")
    s.letterhead("UBND TỈNH BẮC KẠN", "VĂN PHÒNG", wide=8)
    s.titled(
        "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC CỦA TỈNH BẮC KẠN", "(Số liệu toàn tỉnh, báo cáo tháng 9 năm 2023)", wide=8
    )
    s.head("TT", "Tên chỉ tiêu", "Mục tiêu năm 2023 (%)", "Tháng 9/2023|Tử số", "Tháng 9/2023|Mẫu số", "Tháng 9/2023|%",
           "Lũy kế 9 tháng|Tử số", "Lũy kế 9 tháng|Mẫu số", "Lũy kế 9 tháng|%", "Ghi chú")  # fmt: skip
    rows = (
        (
            ON_TIME,
            "Hồ sơ TTHC giải quyết trước và đúng hạn/tổng số hồ sơ đã giải quyết",
            95,
            (9120, 9305),
            (81250, 83010),
        ),
        (ONLINE, "Hồ sơ TTHC tiếp nhận trực tuyến/tổng số hồ sơ giải quyết", 30, (4411, 9305), (33870, 83010)),
        (PAID, "Hồ sơ TTHC thanh toán trực tuyến/tổng số hồ sơ phát sinh", 50, (3204, 9412), (24880, 84102)),
        (COPIES, "Hồ sơ TTHC chứng thực điện tử/tổng số hồ sơ phát sinh", 20, (1105, 9412), (8022, 84102)),
        (FEEDBACK, "Phản ánh, kiến nghị được xử lý dứt điểm/tổng số tiếp nhận", 100, (41, 44), (312, 320)),
        (
            SHARED,
            "Báo cáo định kỳ cập nhật trên HTTT báo cáo của tỉnh/tổng số báo cáo định kỳ",
            100,
            (52, 61),
            (488, 540),
        ),
    )
    for i, (key, name, goal, month, nine) in enumerate(rows, 1):
        s.add(i, name, goal, *month, share(month), *nine, share(nine))
        b.count(key, PROVINCE, "2023-09", month)
        b.count(key, PROVINCE, NINE, nine)
    return b.done()


def information() -> Case:
    """The information department speaks for the province; two lines that look alike and are not."""
    b = Book("zb_STTTT_chinh_quyen_so_quy_3.xlsx", "criteria")
    s = b.sheet("CQĐT")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", wide=6)
    s.titled("KẾT QUẢ XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ TỈNH BẮC KẠN", "Quý III năm 2023", wide=6)
    s.head("STT", "Tiêu chí", "Tổng số", "Đã thực hiện", "Tỷ lệ (%)", "Ghi chú")
    rows = (
        (SYSTEMS, "Hệ thống thông tin của tỉnh liên quan đến người dân, doanh nghiệp được kết nối, liên thông",
         (9, 22)),
        (IDENTIFIED, "Người dân, doanh nghiệp sử dụng DVC trực tuyến được định danh, xác thực điện tử",
         (41230, 52960)),
        (FULL, "TTHC đủ điều kiện được cung cấp DVCTT toàn trình", (812, 905)),
        (PORTAL, "TTHC toàn trình tích hợp với Cổng Dịch vụ công quốc gia", (590, 812)),
        (None, "Xã, phường, thị trấn có Internet cáp quang", (108, 108)),
        (None, "Máy chủ được giám sát an toàn thông tin", (37, 45)),
        (None, "Văn bản đi được ký số", (5120, 5300)),
    )  # fmt: skip
    for i, (key, name, pair) in enumerate(rows, 1):
        s.add(i, name, dotted(pair[1]), dotted(pair[0]), comma(share(pair)))
        if key:
            b.count(key, PROVINCE, Q3, pair)
    s.sign(4, right="GIÁM ĐỐC")
    return b.done()


def cho_don() -> Case:
    """A district's grand table in three parts with two columns of results; parts not in the plan between."""
    b = Book("zb_cho_don_bieu_cchc_quyIII_9thang.xlsx", "criteria")
    s = b.sheet("CCHC")
    s.letterhead("UBND HUYỆN CHỢ ĐỒN", "PHÒNG NỘI VỤ", wide=6)
    s.titled("TỔNG HỢP KẾT QUẢ CẢI CÁCH HÀNH CHÍNH HUYỆN CHỢ ĐỒN", "Quý III và 9 tháng năm 2023", wide=6)
    s.head("TT", "Nội dung", "ĐVT", "Kết quả|Quý III/2023", "Kết quả|9 tháng/2023", "Ghi chú")
    s.add("I", "Cải cách thể chế")
    for i, (key, name, a, c) in enumerate((
        (LAWFUL, "Tỷ lệ VBQPPL ban hành đúng quy định", 100.0, 100.0),
        (CHECKED_LAW, "Tỷ lệ VBQPPL đã xử lý sau rà soát", 50.0, 66.7),
        (None, "Tỷ lệ hộ gia đình được phổ biến pháp luật", 88.0, 91.2),
    ), 1):  # fmt: skip
        s.add(i, name, "%", a, c)
        if key:
            b.rate(key, "064", Q3, a)
            b.rate(key, "064", NINE, c)
    s.add("II", "Cải cách tổ chức bộ máy, chế độ công vụ")
    for i, (key, name, a, c) in enumerate((
        (OFFICIALS, "Tỷ lệ cơ quan hành chính có cơ cấu công chức phù hợp VTVL", 91.7, 91.7),
        (EMPLOYEES, "Tỷ lệ cơ quan, đơn vị có cơ cấu viên chức phù hợp VTVL", 86.4, 88.1),
        (None, "Tỷ lệ cơ quan giao ban hằng tuần", 100.0, 100.0),
    ), 1):  # fmt: skip
        s.add(i, name, "%", a, c)
        if key:
            b.rate(key, "064", Q3, a)
            b.rate(key, "064", NINE, c)
    s.add("III", "Cải cách TTHC")
    s.add(1, "Số TTHC được rà soát", "TTHC", 24, 68)
    s.add(2, "Trong đó: có phương án đơn giản hóa", "TTHC", 5, 15)
    b.count(REVIEWED, "064", Q3, (5, 24))
    b.count(REVIEWED, "064", NINE, (15, 68))
    s.add(3, "Số phản ánh, kiến nghị tiếp nhận", "PAKN", 0, 7)
    s.add(4, "Số phản ánh, kiến nghị đã xử lý dứt điểm", "PAKN", 0, 6)
    b.rate(FEEDBACK, "064", Q3, None, numerator=0, denominator=0)
    b.count(FEEDBACK, "064", NINE, (6, 7))
    s.sign(5, place="Chợ Đồn", right="TRƯỞNG PHÒNG")
    return b.done()


def reports() -> Iterator[Case]:
    for build in (ba_be, finance, luong_bang, province_office, information, cho_don):
        yield build()
