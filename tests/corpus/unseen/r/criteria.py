"""Criteria in rows, one unit named above the table."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.r.kit import MOTTO, Book


def reports() -> Iterator[Case]:
    for build in (province_year, commune, department, district, telecoms, justice, hurried):
        yield build()


def province_year() -> Case:
    book = Book(
        "Ket qua muc tieu KH CCHC tinh nam 2023.xlsx", "plan, result and their ratio: the ratio is not the figure"
    )
    sheet = book.sheet("Mục tiêu 2023", f"ỦY BAN NHÂN DÂN TỈNH BẮC KẠN|{MOTTO}", "",
                       "^KẾT QUẢ THỰC HIỆN MỤC TIÊU KẾ HOẠCH CCHC NĂM 2023 CỦA TỈNH", "^(Kèm theo Báo cáo số 900/BC-UBND ngày 20/12/2023)",
                       "", span=7)  # fmt: skip
    sheet.header([("TT",), ("Mục tiêu",), ("ĐVT",), ("Kế hoạch",), ("Thực hiện",), ("TH/KH (%)",), ("Ghi chú",)])
    sheet.row("", "", "", "(1)", "(2)", "(3)=(2)/(1)", "")
    lines: list[tuple[str, float, float, str]] = [
        ("Hài lòng của người dân, doanh nghiệp khi giải quyết TTHC", 90, 91.4, "satisfaction"),
        (
            "Hài lòng khi giải quyết TTHC đất đai, đầu tư, xây dựng",
            80,
            77.6,
            "satisfaction_land_construction_investment",
        ),
        ("Hài lòng với dịch vụ công lập về giáo dục, y tế", 85, 86.25, "satisfaction_health_education"),
        ("Hài lòng với sự phục vụ của các cơ quan hành chính", 90, 75.03, "satisfaction_service"),
        ("TTHC rà soát có phương án đơn giản hóa", 20, 22.5, "reviewed"),
        ("Hồ sơ TTHC trả tiền trực tuyến (nghĩa vụ tài chính)", 50, 47.9, "online_payment"),
        ("PAKN được xử lý dứt điểm", 100, 98.3, "feedback_resolved"),
        ("Cơ quan có cơ cấu công chức đúng VTVL", 98, 96.5, "officials_by_position"),
        ("Cơ quan có cơ cấu viên chức đúng VTVL", 92, 92.8, "employees_by_position"),
        ("Cán bộ xã, phường, thị trấn có trình độ từ trung cấp", 100, 98.9, "commune_cadres_intermediate"),
        ("CBCC xã, phường, thị trấn có trình độ từ đại học", 64, 71.2, "commune_staff_university"),
        ("HSCV cấp tỉnh làm trên môi trường mạng", 100, 97.4, "work_records_province"),
        ("HSCV cấp huyện làm trên môi trường mạng", 100, 95.1, "work_records_district"),
        ("HSCV cấp xã làm trên môi trường mạng", 85, 82.6, "work_records_commune"),
        ("Cuộc họp làm theo hình thức trực tuyến", 40, 38.7, "online_meetings"),
        ("HTTT của tỉnh kết nối, liên thông", 30, 41.2, "systems_connected"),
        ("Báo cáo định kỳ đưa lên HTTT báo cáo cấp tỉnh", 100, 100, "periodic_reports_shared"),
    ]
    for number, (text, plan, done, short) in enumerate(lines, 1):
        sheet.row(number, text, "%", plan, done, round(100 * done / plan, 1), "Vượt" if done > plan else "")
        book.take(short, "06", "2023", done)
    sheet.row(18, "Bồi dưỡng kiến thức CCHC cho công chức", "lớp", 4, 5, 125.0)
    sheet.row(19, "Điểm chỉ số PAR INDEX", "điểm", 84, 82.1, 97.7)
    return book.done()


def commune() -> Case:
    book = Book("Dia Linh BC quy III (mau xa).xlsx", "a commune's own counts, shares as fractions of two lines above")
    sheet = book.sheet(
        "Bao cao", "UBND HUYỆN BA BỂ|", "UBND XÃ ĐỊA LINH", "", "SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023", ""
    )
    sheet.header([("STT",), ("Nội dung",), ("Đơn vị tính",), ("Kết quả",), ("Diễn giải",)])
    for cells in (
        ("I", "Thủ tục hành chính"),
        (1, "Tổng số hồ sơ đã giải quyết trong quý", "Hồ sơ", 412),
        (2, "Số hồ sơ giải quyết sớm và đúng hạn", "Hồ sơ", 409),
        (3, "Tỷ lệ (2)/(1)", "%", "99,3"),
        (4, "Phiếu khảo sát về giải quyết TTHC", "Phiếu", 60),
        (5, "Phiếu trả lời hài lòng, rất hài lòng về giải quyết TTHC", "Phiếu", 57),
        (6, "Mức độ hài lòng (5)/(4)", "%", "95,0"),
        ("II", "Cán bộ, công chức"),
        (7, "Cán bộ, công chức xã có mặt", "Người", 21),
        (8, "CBCC xã trình độ chuyên môn ĐH trở lên", "Người", 15),
        (9, "Tỷ lệ (8)/(7)", "%", "71,4"),
        (10, "Cán bộ xã có mặt", "Người", 11),
        (11, "Cán bộ xã trình độ chuyên môn TC trở lên", "Người", 11),
        (12, "Tỷ lệ (11)/(10)", "%", "100"),
        (13, "Người hoạt động không chuyên trách có trình độ ĐH", "Người", 3),
        ("III", "Chính quyền điện tử"),
        (14, "Số cuộc họp của xã", "Cuộc", 18),
        (15, "Số cuộc họp dự qua truyền hình trực tuyến", "Cuộc", 7),
        (16, "Hồ sơ công việc cấp xã đã lập", "Hồ sơ", 126),
        (17, "Hồ sơ công việc cấp xã xử lý trên mạng", "Hồ sơ", 108),
        (18, "Tỷ lệ (17)/(16)", "%", "85,7"),
    ):
        sheet.row(*cells)
    sheet.lines("", "|Địa Linh, ngày 15 tháng 9 năm 2023", "|CHỦ TỊCH")
    for short, above, below, flags in (
        ("on_time", 409, 412, ""), ("satisfaction", 57, 60, ""), ("commune_staff_university", 15, 21, ""),
        ("commune_cadres_intermediate", 11, 11, ""), ("online_meetings", 7, 18, "?~"), ("work_records_commune", 108, 126, ""),
    ):  # fmt: skip
        book.take(short, "01915", "2023-Q3", above, below, flags=flags)
    return book.done()


def department() -> Case:
    book = Book("STNMT_bao cao CCHC thang 7.xlsx", "month beside to date, last year's month beside them")
    sheet = book.sheet(
        "T7",
        "ỦY BAN NHÂN DÂN TỈNH|",
        "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
        "",
        "^BIỂU SỐ LIỆU CCHC THÁNG 7 NĂM 2023",
        "",
        span=7,
    )
    sheet.header(
        [
            ("TT",),
            ("Nội dung",),
            ("Đvt",),
            ("Tháng 7/2023",),
            ("Lũy kế từ đầu năm",),
            ("Tháng 7/2022",),
            ("Tăng/giảm so cùng kỳ",),
        ]
    )
    for cells in (
        (1, "Tổng HS TTHC đã giải quyết", "HS", 310, "2.145", 287, 23),
        (2, "HS TTHC trả trước hạn + đúng hạn", "HS", 298, "2.061", 270, 28),
        (3, "HS TTHC trả quá hạn", "HS", 12, 84, 17, -5),
        (4, "Tỷ lệ trả trước và đúng hạn", "%", "96,1", "96,1", "94,1", "2,0"),
        (5, "HSCV cấp tỉnh phát sinh tại Sở", "HS", 145, 980, "", ""),
        (6, "HSCV cấp tỉnh phát sinh tại Sở được xử lý trên MTM", "HS", 145, 966, "", ""),
        (7, "Nhiệm vụ trong KH CCHC năm 2023 của Sở", "NV", 26, 26, "", ""),
        (8, "Nhiệm vụ trong KH CCHC năm 2023 của Sở đã hoàn thành", "NV", 3, 14, "", ""),
        (9, "Tổng tiền phí, lệ phí thu được", "tr.đ", 58.5, 402.7, 51.2, 7.3),
    ):
        sheet.row(*cells)
    for short, unit, above, below, flags in (
        ("on_time", "2023-07", 298, 310, ""), ("on_time", "2023-07", 2061, 2145, "+"), ("on_time", "2022-07", 270, 287, "~"),
        ("work_records_province", "2023-07", 145, 145, ""), ("work_records_province", "2023-07", 966, 980, "+"),
        ("tasks_completed", "2023-07", 3, 26, "?"), ("tasks_completed", "2023-07", 14, 26, "+"),
    ):  # fmt: skip
        book.take(short, "STNMT", unit, above, below, flags=flags)
    return book.done()


def district() -> Case:
    book = Book(
        "Na Ri - thuc hien ke hoach CCHC 9T.xlsx", "one district: Kế hoạch | Thực hiện | Tỷ lệ, counts and shares mixed"
    )
    sheet = book.sheet(
        "9 tháng",
        "Đơn vị báo cáo: UBND huyện Na Rì",
        "Kỳ báo cáo: 9 tháng năm 2023",
        "",
        "^THỰC HIỆN KẾ HOẠCH CCHC",
        "",
        left=2,
        span=6,
    )
    sheet.header([("Số TT",), ("Nội dung công việc",), ("ĐVT",), ("Kế hoạch",), ("Thực hiện",), ("Tỷ lệ (%)",)])
    for cells in (
        (1, "Nhiệm vụ theo Kế hoạch CCHC của huyện", "nhiệm vụ", 42, 33, 78.6),
        (2, "Vốn đầu tư công giải ngân", "triệu đồng", 96400, 61214, 63.5),
        (3, "Kiểm tra CCHC tại cơ quan, đơn vị", "đơn vị", 6, 5, 83.3),
        (4, "Tuyên truyền CCHC trên loa, đài", "tin, bài", 90, 104, 115.6),
        (5, "Thôn, tổ dân phố thuộc diện phải sắp xếp đã được sắp xếp", "thôn, tổ", 12, 9, 75.0),
        (6, "Hồ sơ TTHC tiếp nhận trực tuyến", "hồ sơ", 3000, 2711, 90.4),
        (7, "Hài lòng về sự phục vụ của CQHCNN", "%", 90, 92.3, 102.6),
        (8, "Hài lòng về dịch vụ y tế và giáo dục công", "%", 85, 83.9, 98.7),
        (9, "Báo cáo định kỳ trên HTTT báo cáo tỉnh", "%", 100, 96, 96.0),
    ):
        sheet.row(*cells)
    book.take("tasks_completed", "066", "2023-9M", 33, 42)
    book.take("investment_disbursed", "066", "2023-9M", 61214, 96400)
    book.take("hamlets_rearranged", "066", "2023-9M", 9, 12)
    book.take("satisfaction_service", "066", "2023-9M", 92.3)
    book.take("satisfaction_health_education", "066", "2023-9M", 83.9)
    book.take("periodic_reports_shared", "066", "2023-9M", 96.0)
    return book.done()


def telecoms() -> Case:
    book = Book("So TTTT - HTTT va tai khoan 6T.2023.xlsx", "fractions with their share in one cell, several tables")
    sheet = book.sheet("HTTT", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "^TÌNH HÌNH KẾT NỐI HỆ THỐNG VÀ ĐỊNH DANH NGƯỜI DÙNG TRÊN ĐỊA BÀN TỈNH - 6 THÁNG ĐẦU NĂM 2023", "",
                       "Bảng 1. Hệ thống thông tin", span=4)  # fmt: skip
    sheet.row("TT", "Nội dung", "Kết quả toàn tỉnh", "Ghi chú")
    sheet.row(1, "HTTT của tỉnh phục vụ người dân, DN đã liên thông, kết nối", "11/26 (42,3%)", "")
    sheet.row(2, "Máy chủ được giám sát an toàn", "38/40 (95,0%)", "")
    sheet.lines("", "Bảng 2. Người dùng dịch vụ công")
    sheet.row("TT", "Nội dung", "Kết quả toàn tỉnh", "Ghi chú")
    sheet.row(
        1, "Người dân, DN sử dụng DVCTT có định danh và xác thực điện tử", "18.340/21.904 (83,7%)", "qua VNeID, CCCD"
    )
    sheet.row(2, "Thuê bao di động đăng ký chính chủ", "99,1%", "")
    book.take("systems_connected", "06", "2023-6M", 11, 26)
    book.take("online_users_identified", "06", "2023-6M", 18340, 21904)
    return book.done()


def justice() -> Case:
    book = Book("Phu luc STP quy I-2023.xlsx", "subject, total, good, share: each row is an indicator of the province")
    sheet = book.sheet("Q1", "SỞ TƯ PHÁP", "^KẾT QUẢ CÔNG TÁC VĂN BẢN CỦA TỈNH QUÝ I/2023", "", span=5)
    sheet.header([("TT",), ("Chỉ tiêu",), ("Tổng số",), ("Số đạt yêu cầu",), ("Tỷ lệ đạt (%)",)])
    sheet.row(1, "Văn bản QPPL của tỉnh ban hành đúng quy định", 17, 17, 100)
    sheet.row(2, "Văn bản QPPL phải xử lý sau rà soát đã được xử lý", 24, 15, 62.5)
    sheet.row(3, "Văn bản QPPL cấp huyện tự kiểm tra", 31, 31, 100)
    sheet.row(4, "Hồ sơ TTHC được chứng thực điện tử trên tổng hồ sơ TTHC phát sinh", 41250, 6188, 15)
    sheet.row(5, "Đăng ký khai sinh đúng hạn", 988, 975, 98.7)
    book.take("documents_lawful", "06", "2023-Q1", 17, 17)
    book.take("documents_reviewed", "06", "2023-Q1", 15, 24)
    book.take("certified_e_copies", "06", "2023-Q1", 6188, 41250)
    return book.done()


def hurried() -> Case:
    book = Book("xa cuong loi t5.xlsx", "no diacritics, rough figures, one unusable cell")
    sheet = book.sheet("Sheet1", "UBND xa Cuong Loi - huyen Na Ri", "Bao cao CCHC thang 5/2023", "")
    sheet.row("TT", "Noi dung", "So lieu")
    sheet.row(1, "Ty le ho so TTHC giai quyet truoc va dung han", "98,6%")
    sheet.row(2, "Ty le ho so TTHC nop truc tuyen / tong ho so giai quyet", "gan 48%")
    bad = sheet.row(3, "Ty le ho so TTHC thanh toan truc tuyen", "147%")
    sheet.row(4, "Ty le phan anh, kien nghi da xu ly dut diem", "KPS")
    sheet.row(5, "Ty le HSCV cap xa xu ly tren moi truong mang", "81,0%")
    word = sheet.row(6, "Ty le cuoc hop truc tuyen", "xem phu luc")
    book.take("on_time", "02152", "2023-05", 98.6)
    book.take("online_applications", "02152", "2023-05", 48.0, flags="?")
    book.take("feedback_resolved", "02152", "2023-05", None)  # type: ignore[arg-type]
    book.take("work_records_commune", "02152", "2023-05", 81.0)
    book.fault("out_of_range", sheet, bad)
    book.fault("not_a_number", sheet, word)
    return book.done()
