"""More careful reports: a commune, fields of procedure, a long list, the whole province on one sheet."""

from tests.corpus.unseen.c.pen import CODES, DISTRICTS, SHORT, Book, pct, vn


def commune_month() -> Book:
    book = Book("BC CCHC thang 8 nam 2023 xa Ha Hieu.xlsx", "a commune's form: counts in rows under each share")
    page = book.page("Tháng 8")
    page.put("UBND HUYỆN BA BỂ", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    page.put("UBND XÃ HÀ HIỆU", "", "Độc lập - Tự do - Hạnh phúc")
    page.lines("", "BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH THÁNG 8/2023", "(Từ ngày 15/7/2023 đến ngày 14/8/2023)", across=4)
    page.head("STT|Tiêu chí thống kê|ĐVT|Số liệu")
    dice = book.dice
    settled = dice.randint(180, 320)
    late, online, paid = dice.randint(0, 3), dice.part(settled, 0.6, 0.9), dice.part(settled, 0.3, 0.6)
    heard = dice.randint(2, 6)
    asked = dice.randint(40, 80)
    happy, meetings = dice.part(asked, 0.9, 0.99), dice.randint(8, 14)
    remote, papers = dice.randint(3, 6), dice.randint(90, 160)
    net = dice.part(papers, 0.8, 0.97)
    rows = (
        (1, "Tổng số hồ sơ TTHC đã giải quyết trong tháng", "Hồ sơ", settled),
        ("", "Trong đó: giải quyết trước và đúng hạn", "Hồ sơ", settled - late),
        ("", "Giải quyết quá hạn", "Hồ sơ", late),
        ("", "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "%", vn(pct(settled - late, settled))),
        (2, "Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến trên tổng số hồ sơ giải quyết", "%", vn(pct(online, settled))),
        (3, "Tỷ lệ hồ sơ thanh toán trực tuyến", "%", vn(pct(paid, settled))),
        (4, "Tổng số phản ánh, kiến nghị tiếp nhận", "Ý kiến", heard),
        ("", "Số phản ánh, kiến nghị đã xử lý dứt điểm", "Ý kiến", heard - 1),
        (5, "Tổng số phiếu khảo sát về giải quyết TTHC", "Phiếu", asked),
        ("", "Số phiếu hài lòng về giải quyết TTHC", "Phiếu", happy),
        ("", "Số phiếu không hài lòng", "Phiếu", asked - happy),
        (6, "Tổng số cuộc họp của UBND xã", "Cuộc", meetings),
        ("", "Số cuộc họp trực tuyến", "Cuộc", remote),
        (7, "Tổng số hồ sơ công việc cấp xã", "Hồ sơ", papers),
        ("", "Số hồ sơ công việc cấp xã xử lý trên môi trường mạng", "Hồ sơ", net),
        ("", "Tỷ lệ hồ sơ công việc cấp xã xử lý trên môi trường mạng", "%", vn(pct(net, papers))),
        (8, "Số cán bộ, công chức được cử đi bồi dưỡng", "Người", 3),
    )
    for row in rows:
        page.put(*row)
    book.rate("on_time", "01897", "2023-08", settled - late, settled)
    book.says("online_applications", "01897", "2023-08", pct(online, settled))
    book.says("online_payment", "01897", "2023-08", pct(paid, settled))
    book.rate("feedback_resolved", "01897", "2023-08", heard - 1, heard)
    book.rate("satisfaction", "01897", "2023-08", happy, asked)
    book.rate("online_meetings", "01897", "2023-08", remote, meetings)
    book.rate("work_records_commune", "01897", "2023-08", net, papers)
    page.sign("Hà Hiệu, ngày 15 tháng 8 năm 2023", "CÔNG CHỨC VĂN PHÒNG - TK", "CHỦ TỊCH", "", far=3)
    return book


def fields_by_month() -> Book:
    book = Book(
        "Na Ri giai quyet TTHC cac thang quy III.2023.xlsx", "a sheet a month, fields of procedure in rows, one unit"
    )
    fields = ("Đất đai", "Hộ tịch", "Chứng thực", "Đăng ký kinh doanh", "Bảo trợ xã hội")
    for month in (7, 8, 9):
        page = book.page(f"Tháng {month}")
        page.lines(
            "UBND HUYỆN NA RÌ", f"TÌNH HÌNH GIẢI QUYẾT TTHC TẠI BỘ PHẬN MỘT CỬA UBND HUYỆN THÁNG {month} NĂM 2023"
        )
        page.head("""
TT|Lĩnh vực|Hồ sơ đã giải quyết|<|<|<|Tỷ lệ trước và đúng hạn (%)|Hồ sơ đang giải quyết
^|^|Tổng|Sớm hạn|Đúng hạn|Trễ hạn|^|^
""")
        sums = [0] * 5
        for number, field in enumerate(fields, 1):
            early, just, late = book.dice.randint(20, 90), book.dice.randint(10, 50), book.dice.choice((0, 0, 1, 2))
            row = [early + just + late, early, just, late, book.dice.randint(0, 12)]
            sums = [a + b for a, b in zip(sums, row, strict=True)]
            page.put(number, field, *row[:4], pct(early + just, row[0]), row[4])
        page.put("", "Tổng cộng", *sums[:4], pct(sums[1] + sums[2], sums[0]), sums[4])
        book.rate("on_time", "066", f"2023-{month:02d}", sums[1] + sums[2], sums[0])
    return book


def long_list() -> Book:
    book = Book("du_lieu_cchc_2023.xlsx", "long form: one figure a row, units by code, counts beside the share")
    page = book.page("Data")
    page.head("Năm|Kỳ báo cáo|Mã đơn vị|Tên đơn vị|Chỉ tiêu|Tử số|Mẫu số|Giá trị (%)|Cập nhật lúc")
    names = (
        ("Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", "feedback_resolved", 20, 60, 0.85),
        ("Tỷ lệ cuộc họp tổ chức trực tuyến", "online_meetings", 20, 50, 0.2),
        ("Tỷ lệ hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", "online_payment", 900, 3000, 0.3),
    )
    for label, name, low, high, share in names:
        for quarter in ("I", "II"):
            for spelled, code in (DISTRICTS[1], DISTRICTS[4], DISTRICTS[5]):
                whole = book.dice.randint(low, high)
                part = book.dice.part(whole, share, share + 0.15)
                page.put(2023, f"Quý {quarter}", code, spelled, label, part, whole, pct(part, whole, 2))
                page.sheet.cell(page.row, 9, "2023-07-03 08:15")
                book.rate(name, code, f"2023-Q{len(quarter)}", part, whole)
    names_of_units = book.page("DM_DONVI", hidden=True)
    names_of_units.put("Mã đơn vị", "Tên đơn vị", "Cấp")
    for spelled, code in DISTRICTS:
        names_of_units.put(code, spelled, 2)
    return book


def province_year() -> Book:
    book = Book(
        "Bao cao ket qua thuc hien KH CCHC nam 2023 tinh Bac Kan.xlsx", "the plan's goals: target, result, judgement"
    )
    page = book.page("Phụ lục I")
    page.put("UBND TỈNH BẮC KẠN", "", "", "Phụ lục I")
    page.lines("KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023", across=7)
    page.lines("(Kèm theo Báo cáo số 798/BC-UBND ngày 11/12/2023 của UBND tỉnh Bắc Kạn)", "")
    page.head("""
STT|Mục tiêu|Cơ quan chủ trì|Chỉ tiêu giao (%)|Kết quả năm 2023 (%)|So với chỉ tiêu|Đánh giá
(1)|(2)|(3)|(4)|(5)|(6)=(5)-(4)|(7)
""")
    goals = (
        ("TTHC được rà soát có phương án đơn giản hóa", "VP UBND tỉnh", 20, 18, 30, "reviewed"),
        ("Hồ sơ TTHC được chứng thực điện tử", "Sở Tư pháp", 20, 12, 25, "certified_e_copies"),
        ("Hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", "VP UBND tỉnh", 50, 35, 60, "online_payment"),
        ("Mức độ hài lòng về giải quyết TTHC", "Sở Nội vụ", 90, 88, 98, "satisfaction"),
        (
            "Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước",
            "SNV",
            90,
            75,
            92,
            "satisfaction_service",
        ),
        ("Mức độ hài lòng đối với dịch vụ y tế, giáo dục công", "SNV", 85, 80, 93, "satisfaction_health_education"),
        ("Cơ quan hành chính có cơ cấu công chức phù hợp vị trí việc làm", "SNV", 98, 94, 100, "officials_by_position"),
        ("Đơn vị có cơ cấu viên chức phù hợp vị trí việc làm", "SNV", 92, 88, 97, "employees_by_position"),
        ("Cán bộ cấp xã có trình độ từ trung cấp trở lên", "Sở Nội vụ", 100, 97, 100, "commune_cadres_intermediate"),
        ("Hệ thống thông tin được kết nối, liên thông", "Sở TT&TT", 30, 25, 45, "systems_connected"),
        (
            "Người dùng DVC trực tuyến được định danh, xác thực điện tử",
            "Sở TT&TT",
            100,
            80,
            99,
            "online_users_identified",
        ),
        ("TTHC đủ điều kiện được cung cấp DVC trực tuyến toàn trình", "VPUB", 100, 85, 100, "full_online_procedures"),
        ("TTHC toàn trình được tích hợp với Cổng DVC quốc gia", "VPUB", 70, 60, 95, "procedures_on_national_portal"),
        ("Hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết", "VPUB", 30, 40, 70, "online_applications"),
    )
    for number, (label, lead, target, low, high, name) in enumerate(goals, 1):
        value = round(book.dice.uniform(low, high), 2)
        page.put(number, label, lead, target, value, round(value - target, 2), "Đạt" if value >= target else "Chưa đạt")
        book.says(name, "06", "2023", value)
    page.sign("Bắc Kạn, ngày 11 tháng 12 năm 2023", "", "TM. ỦY BAN NHÂN DÂN", "", far=5)
    return book


def two_periods() -> Book:
    book = Book("Phan anh kien nghi quy 3 va 9 thang.xlsx", "two tables on a sheet, a quarter and nine months")
    page = book.page("PAKN")
    page.lines("TỔNG HỢP TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ CỦA NGƯỜI DÂN, DOANH NGHIỆP")
    quarters = {}
    for title, period in (("1. Quý III năm 2023", "2023-Q3"), ("2. 9 tháng năm 2023", "2023-9M")):
        page.lines("", title)
        page.head("TT|Địa phương|Số PAKN tiếp nhận|Số PAKN đã xử lý dứt điểm|Số PAKN đang xử lý|Tỷ lệ xử lý (%)")
        for number, (name, code) in enumerate(zip(SHORT[2:7], CODES[2:7], strict=True), 1):
            first = quarters.get(code, (0, 0))
            heard, waiting = first[0] + book.dice.randint(6, 30), first[1] + book.dice.randint(0, 2)
            quarters[code] = (heard, waiting)
            page.put(number, name, heard, heard - waiting, waiting, pct(heard - waiting, heard))
            book.rate("feedback_resolved", code, period, heard - waiting, heard)
    return book


BUILDS = (commune_month, fields_by_month, long_list, province_year, two_periods)
