"""Criteria in rows, one reporting unit."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit
from .kit import Book, comma, part, share


def plan_tracking() -> Case:
    """“Kế hoạch | Kết quả thực hiện | Tỷ lệ”: the last column is the share of the plan, not the figure."""
    b = Book("UBND huyen Ba Be - theo doi KH CCHC 9 thang 2023.xlsx", "plan tracking in percent, one district")
    p = b.page("Theo dõi KH")
    p.agency("UBND HUYỆN BA BỂ", 5)
    p.lines("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023", over=7)
    p.lines("(Kèm theo Báo cáo số 455/BC-UBND ngày 18/9/2023 của UBND huyện Ba Bể)", over=7).skip()
    p.head(
        "TT",
        "Chỉ tiêu",
        "ĐVT",
        "Kế hoạch năm 2023",
        "Kết quả thực hiện",
        "Tỷ lệ thực hiện so với KH (%)",
        "Ghi chú",
        numbers=range(1, 8),
    )
    rows = [
        ("I", "Cải cách thủ tục hành chính", None, 0, 0),
        (1, "Tỷ lệ hồ sơ TTHC được giải quyết trước hạn và đúng hạn", kit.ON_TIME, 95, 98.7),
        (2, "Tỷ lệ hồ sơ TTHC được chứng thực điện tử", kit.COPIES, 20, 13.4),
        (3, "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", kit.PAID, 50, 42.6),
        (4, "Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", kit.FEEDBACK, 100, 100.0),
        (5, "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC", kit.CONTENT, 90, 92.3),
        ("II", "Cải cách chế độ công vụ", None, 0, 0),
        (1, "Tỷ lệ cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", kit.CADRES, 100, 97.2),
        (2, "Tỷ lệ cán bộ, công chức cấp xã có trình độ từ đại học trở lên", kit.GRADUATES, 64, 71.5),
        ("III", "Xây dựng chính quyền điện tử, chính quyền số", None, 0, 0),
        (1, "Tỷ lệ hồ sơ công việc cấp huyện xử lý trên môi trường mạng", kit.RECORDS_DISTRICT, 100, 96.8),
        (2, "Tỷ lệ cuộc họp thực hiện theo hình thức trực tuyến", kit.MEETINGS, 40, 36.4),
        (3, "Số máy tính kết nối mạng diện rộng (máy)", "", 120, 118),
    ]
    for order, text, indicator, goal, value in rows:
        if indicator is None:
            p.add(order, text)
            continue
        p.add(order, text, "%" if indicator else "máy", goal, value, comma(100 * value / goal), None)
        if indicator:
            b.rate(indicator, "061", "2023-9M", value)
    p.sign(5, "Ba Bể, ngày 18 tháng 9 năm 2023", "NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN")
    return b.done()


def counted_plan() -> Case:
    """The plan is the whole, the result is the part: so the rate is the figure; planned inspections are not all agencies."""
    b = Book("STC - ket qua thuc hien KH CCHC nam 2023.xlsx", "plan tracking in counts, one department")
    p = b.page("KQ 2023")
    p.lines("UBND TỈNH BẮC KẠN", "SỞ TÀI CHÍNH").skip()
    p.lines("BIỂU THEO DÕI THỰC HIỆN KẾ HOẠCH CCHC NĂM 2023 CỦA SỞ TÀI CHÍNH", over=6)
    p.head("STT", "Nội dung", "Đơn vị tính", "Kế hoạch", "Kết quả thực hiện", "Tỷ lệ (%)")
    rows = [
        ("Số nhiệm vụ của Kế hoạch CCHC đã hoàn thành trên số nhiệm vụ được giao", "nhiệm vụ", 24, 23, kit.TASKS),
        ("Số cuộc tự kiểm tra theo Kế hoạch kiểm tra nội bộ", "cuộc", 3, 3, ""),
        ("Số báo cáo CCHC định kỳ gửi đúng hạn trên số báo cáo phải gửi", "báo cáo", 8, 7, kit.REPORTS),
        ("Giải ngân vốn đầu tư công so với kế hoạch vốn được giao", "triệu đồng", 5400, 5184, kit.DISBURSED),
        ("Biên chế công chức có mặt so với biên chế được giao", "người", 52, 50, kit.STAFF),
        ("Số tin, bài tuyên truyền CCHC", "tin, bài", 20, 26, ""),
        ("Số lớp tập huấn", "lớp", 2, 1, ""),
    ]
    for number, (text, unit, goal, result, indicator) in enumerate(rows, 1):
        p.add(number, text, unit, goal, result, share(result, goal))
        if indicator:
            b.count(indicator, "STC", "2023", result, goal)
    p.sign(4, "Bắc Kạn, ngày 18 tháng 12 năm 2023", "Người lập", "GIÁM ĐỐC")
    return b.done()


def rows_of_counts() -> Case:
    """Counts only, numerator under denominator; nobody wrote a rate but for two, and those are formulas without a value."""
    b = Book("So TNMT_so lieu CCHC Quy I nam 2023.xlsx", "numerator and denominator in rows, formulas for rates")
    p = b.page("Số liệu")
    p.lines("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "PHỤ LỤC SỐ LIỆU BÁO CÁO CCHC QUÝ I NĂM 2023")
    p.lines("Đơn vị báo cáo: Sở Tài nguyên và Môi trường")
    p.head("TT", "Nội dung", "ĐVT", "Số liệu", "Ghi chú")
    pairs = [
        ("1", "Tổng số hồ sơ TTHC đã giải quyết", "Số hồ sơ giải quyết trước hạn và đúng hạn", "hồ sơ", kit.ON_TIME, 1384, 1351),
        ("2", "Tổng số phiếu khảo sát về giải quyết TTHC", "Số phiếu hài lòng về giải quyết TTHC", "phiếu", kit.CONTENT, 240, 226),
        ("3", "Tổng số cuộc họp của Sở", "Số cuộc họp trực tuyến", "cuộc", kit.MEETINGS, 41, 15),
        ("4", "Tổng số báo cáo định kỳ", "Số báo cáo định kỳ cập nhật trên Hệ thống thông tin báo cáo của tỉnh", "báo cáo",
         kit.SHARED, 18, 18),
        ("5", "Tổng số TTHC toàn trình", "Số TTHC toàn trình tích hợp trên Cổng Dịch vụ công quốc gia", "TTHC", kit.PORTAL, 54, 43),
        ("6", "Tổng số HSCV cấp tỉnh", "Số hồ sơ công việc cấp tỉnh xử lý trên MTM", "hồ sơ", kit.RECORDS_PROVINCE, 611, 604),
        ("7", "Tổng số phản ánh, kiến nghị tiếp nhận", "Số phản ánh, kiến nghị đã xử lý dứt điểm", "PAKN", kit.FEEDBACK, 0, 0),
    ]  # fmt: skip
    for order, below, above, unit, indicator, n, a in pairs:
        p.add(order, below, unit, n)
        last = p.add(f"{order}.1", f"Trong đó: {above}", unit, a)
        if indicator in (kit.ON_TIME, kit.CONTENT):
            p.add(f"{order}.2", "Tỷ lệ", "%", f"=D{last}/D{last - 1}*100")
        if n:
            b.count(indicator, "STNMT", "2023-Q1", a, n)
        else:
            b.rate(indicator, "STNMT", "2023-Q1", None)
            b.plant(p, "no_cases", "zero_denominator")
    p.sign(3, "Bắc Kạn, ngày 17 tháng 3 năm 2023", "Người lập biểu", "PHÓ GIÁM ĐỐC")
    return b.done()


def commune_no_marks() -> Case:
    """A commune officer's list, no diacritics, numbers as text."""
    b = Book("xa Nghien Loan bc T9.xlsx", "one commune, no diacritics, numbers as text")
    p = b.page("Sheet1")
    p.lines("UBND XA NGHIEN LOAN", "HUYEN PAC NAM").skip()
    p.lines("So lieu bao cao cai cach hanh chinh thang 9 nam 2023")
    p.head("stt", "noi dung", "ket qua", merge=False)
    rows = [
        ("Ty le ho so giai quyet dung han, truoc han", kit.ON_TIME, "100%", 100.0),
        ("So ho so qua han", "", "0", 0),
        ("Ty le ho so nop truc tuyen tren tong so ho so giai quyet", kit.ONLINE, "46,7%", 46.7),
        ("Ty le ho so thanh toan truc tuyen", kit.PAID, "21,3%", 21.3),
        ("Ty le ho so chung thuc dien tu", kit.COPIES, "9,8 %", 9.8),
        ("Ty le xu ly phan anh, kien nghi", kit.FEEDBACK, "khong phat sinh", None),
        ("Ty le ho so cong viec cap xa xu ly tren moi truong mang", kit.RECORDS_COMMUNE, "88,5%", 88.5),
        ("Muc do hai long cua nguoi dan ve giai quyet TTHC", kit.CONTENT, "tren 90%", 90.0),
    ]
    for number, (text, indicator, shown, value) in enumerate(rows, 1):
        row = p.add(number, text, shown)
        rough = indicator == kit.CONTENT
        if indicator:
            b.rate(indicator, "01882", "2023-09", value, sure=not rough, optional=rough)
        if value is None:
            b.plant(p, "no_cases", row=row)
    p.skip().lines("Nguoi lap: Hoang Van T.")
    return b.done()


def two_years() -> Case:
    """Last year's half and this year's half beside each other."""
    b = Book("Ngân Sơn - Biểu so sánh 6 tháng 2022-2023.xlsx", "one district, this year's half beside last year's")
    p = b.page("6T")
    p.agency("ỦY BAN NHÂN DÂN HUYỆN NGÂN SƠN", 4)
    p.lines("MỘT SỐ KẾT QUẢ CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2023", over=6).lines("Đơn vị: %", at=5)
    p.head("TT", "Nội dung", "6 tháng đầu năm 2022", "6 tháng đầu năm 2023", "So sánh\n(tăng +, giảm -)", "Ghi chú")
    rows = [
        ("văn bản QPPL ban hành đúng quy định của pháp luật", kit.LAWFUL, 100.0, 100.0),
        ("văn bản QPPL được xử lý sau rà soát", kit.REVIEWED_LAW, 75.0, 87.5),
        ("cơ quan, đơn vị được kiểm tra công tác CCHC", kit.INSPECTED, 22.2, 28.6),
        ("thôn, tổ dân phố thuộc diện đã được sắp xếp", kit.HAMLETS, 80.0, 91.7),
        ("cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", kit.ASSETS, 96.4, 97.1),
        ("biên chế công chức có mặt so với biên chế được giao", kit.STAFF, 95.2, 96.5),
        ("người dùng dịch vụ công trực tuyến được định danh, xác thực điện tử", kit.USERS, 41.3, 78.9),
    ]
    for number, (text, indicator, old, new) in enumerate(rows, 1):
        p.add(number, f"Tỷ lệ {text}", comma(old), comma(new), comma(new - old))
        b.rate(indicator, "062", "2023-6M", new)
        b.rate(indicator, "062", "2022-6M", old, optional=True)
    p.sign(4, "Vân Tùng, ngày 19 tháng 6 năm 2023", "NGƯỜI LẬP", "KT. CHỦ TỊCH")
    return b.done()


def month_and_sum() -> Case:
    """The month and the sum from the start of the year; the numerator and denominator in columns."""
    b = Book("TT Phu Thong - bieu so lieu thang 8-2023 (chinh thuc).xlsx", "one commune, month beside the sum to date")
    p = b.page("Tháng 8")
    p.lines("UBND THỊ TRẤN PHỦ THÔNG").lines("BIỂU SỐ LIỆU CÔNG TÁC CCHC THÁNG 8 NĂM 2023", over=9)
    p.lines("Đơn vị báo cáo: UBND thị trấn Phủ Thông, huyện Bạch Thông", over=9)
    month, to_date = "Trong tháng 8/2023", "Lũy kế từ đầu năm"
    cols = ("Tổng số", "Thực hiện", "Tỷ lệ (%)")
    p.head("TT", "Tiêu chí", "Cách tính", *(f"{one}|{col}" for one in (month, to_date) for col in cols))
    rows = [
        (
            "Hồ sơ TTHC giải quyết trước và đúng hạn",
            "HS trước và đúng hạn / tổng số HS đã giải quyết",
            kit.ON_TIME,
            148,
            0.97,
        ),
        ("Hồ sơ tiếp nhận trực tuyến", "HS tiếp nhận trực tuyến / tổng số HS giải quyết", kit.ONLINE, 148, 0.45),
        ("Hồ sơ thanh toán trực tuyến", "HS thanh toán trực tuyến / tổng số HS TTHC phát sinh", kit.PAID, 152, 0.3),
        ("Phiếu hài lòng về giải quyết TTHC", "số phiếu hài lòng / tổng số phiếu khảo sát", kit.CONTENT, 30, 0.93),
    ]
    for number, (text, how, indicator, n, level) in enumerate(rows, 1):
        a, whole = round(n * level), n * 8 - 37
        some = part(b.r, whole, level - 0.05, level + 0.02)
        p.add(number, text, how, n, a, comma(share(a, n)), whole, some, comma(share(some, whole)))
        b.count(indicator, "01969", "2023-08", a, n)
        b.count(indicator, "01969", "2023-08", some, whole, to_date=True)
    p.sign(6, "Phủ Thông, ngày 16 tháng 8 năm 2023", "Công chức tổng hợp", "CHỦ TỊCH")
    return b.done()


def province() -> Case:
    """The province's half year: the goal after the result, the result of the half before it, the judging office beside."""
    b = Book(
        "Bao cao ket qua CCHC tinh 6 thang dau nam 2023 - Phu luc so lieu.xlsx",
        "one province, goal and result, areas as groups",
    )
    p = b.page("Phụ lục số liệu")
    p.agency("ỦY BAN NHÂN DÂN TỈNH BẮC KẠN", 5)
    p.lines("PHỤ LỤC SỐ LIỆU CẢI CÁCH HÀNH CHÍNH CỦA TỈNH BẮC KẠN", "Kỳ báo cáo: 6 tháng đầu năm 2023", over=7)
    p.lines("(Kèm theo Báo cáo số 389/BC-UBND ngày 23 tháng 6 năm 2023 của UBND tỉnh)", over=7).skip()
    p.head(
        "Số TT",
        "Chỉ tiêu",
        "Kết quả thực hiện 6 tháng (%)",
        "Mục tiêu Kế hoạch 2023 (%)",
        "Mức đạt so với mục tiêu (%)",
        "Cơ quan theo dõi",
        "Ghi chú",
    )
    groups = {
        "Cải cách thể chế": [("VBQPPL do HĐND, UBND tỉnh ban hành đúng quy định", kit.LAWFUL, 100.0, 100, "Sở TP")],
        "Cải cách thủ tục hành chính": [
            ("hồ sơ TTHC giải quyết trước và đúng hạn trên toàn tỉnh", kit.ON_TIME, 98.9, 95, "VP UBND tỉnh"),
            ("TTHC được rà soát có phương án đơn giản hóa", kit.REVIEWED, 11.8, 20, "VP UBND tỉnh"),
            ("người dân, doanh nghiệp hài lòng đối với dịch vụ y tế, giáo dục công lập", kit.HEALTH, 86.1, 85, "Sở Nội vụ"),
        ],
        "Cải cách tổ chức bộ máy": [("thôn, tổ dân phố thuộc diện phải sắp xếp đã được sắp xếp", kit.HAMLETS, 62.5, 100, "Sở Nội vụ")],
        "Cải cách chế độ công vụ": [
            ("cơ quan hành chính có cơ cấu công chức phù hợp với vị trí việc làm", kit.OFFICIALS, 94.4, 98, "Sở Nội vụ"),
            ("đơn vị sự nghiệp có cơ cấu viên chức phù hợp với vị trí việc làm", kit.EMPLOYEES, 90.3, 92, "Sở Nội vụ"),
            ("cán bộ, công chức cấp xã có trình độ chuyên môn từ đại học trở lên", kit.GRADUATES, 66.2, 64, "Sở Nội vụ"),
        ],
        "Cải cách tài chính công": [("giải ngân vốn đầu tư công", kit.DISBURSED, 33.7, 95, "Sở KH&ĐT")],
        "Chính quyền điện tử, chính quyền số": [
            ("hệ thống thông tin của tỉnh được kết nối, liên thông", kit.SYSTEMS, 31.3, 30, "Sở TT&TT"),
            ("TTHC toàn trình tích hợp với Cổng Dịch vụ công quốc gia", kit.PORTAL, 74.6, 70, "VP UBND tỉnh"),
            ("hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng", kit.RECORDS_PROVINCE, 97.9, 100, "VP UBND tỉnh"),
        ],
    }  # fmt: skip
    for roman, (group, rows) in zip(("I", "II", "III", "IV", "V", "VI"), groups.items(), strict=True):
        p.add(roman, group)
        for number, (text, indicator, value, goal, office) in enumerate(rows, 1):
            p.add(number, f"Tỷ lệ {text}", comma(value), goal, comma(100 * value / goal), office)
            b.rate(indicator, "06", "2023-6M", value)
    p.sign(5, "Bắc Kạn, ngày 23 tháng 6 năm 2023", "NGƯỜI LẬP BIỂU", "KT. CHỦ TỊCH")
    return b.done()


def reports() -> Iterator[Case]:
    for build in (plan_tracking, counted_plan, rows_of_counts, commune_no_marks, two_years, month_and_sum, province):
        yield build()
