"""Criteria in the rows, one value column, one unit."""

import csv
import io
import unicodedata

from tests.corpus.truth import Case
from tests.corpus.unseen.k.kit import Book, rate, vn


def plan_and_result() -> Case:
    b = Book(
        "UBND huyen Na Ri - KQ thuc hien KH CCHC 2023.xlsx",
        "goal, result and comparison of one district",
        "2023",
        "066",
    )
    p = b.page("Biểu kết quả")
    p.motto("UBND HUYỆN NA RÌ", "Số: 742/BC-UBND", column=4)
    p.line("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023", 7, bold=True)
    p.line("Đơn vị báo cáo: UBND huyện Na Rì", 7)
    p.head(
        [
            "TT",
            "Tên chỉ tiêu",
            "Đvt",
            "Chỉ tiêu huyện giao",
            "Kết quả đạt được",
            "Tăng (+), giảm (-) so với chỉ tiêu",
            "Đánh giá",
        ]
    )
    lines = (
        ("Cơ quan, đơn vị, xã được kiểm tra công tác CCHC", "insp", 30, 25, 45),
        ("Văn bản QPPL ban hành hợp hiến, hợp pháp, đúng quy định", "law", 100, 90, 100),
        ("TTHC rà soát có phương án đơn giản hoá", "simp", 20, 5, 30),
        ("Hồ sơ TTHC giải quyết trước, đúng hạn", "time", 95, 93, 100),
        ("Hồ sơ TTHC phát sinh theo hình thức trực tuyến", "online", 30, 25, 70),
        ("Phản ánh, kiến nghị của người dân được xử lý dứt điểm", "fb", 100, 80, 100),
        ("Thôn, tổ dân phố thuộc diện sắp xếp đã thực hiện sắp xếp", "ham", 100, 70, 100),
        ("Cơ quan hành chính có cơ cấu công chức theo VTVL", "off", 98, 90, 100),
        ("Đơn vị có cơ cấu viên chức theo VTVL", "emp", 92, 85, 100),
        ("Cán bộ, công chức cấp xã có trình độ ĐH trở lên", "uni", 64, 55, 80),
        ("Giải ngân vốn đầu tư công", "cap", 95, 80, 98),
        ("Cuộc họp được tổ chức trực tuyến", "meet", 40, 30, 60),
    )
    for number, (text, short, goal, low, high) in enumerate(lines, 1):
        got = round(b.random.uniform(low, high), 1)
        p.row(number, text, "%", goal, got, round(got - goal, 1), "Đạt" if got >= goal else "Chưa đạt")
        b.say(short, value=got)
    p.sign(5, "Na Rì, ngày 18 tháng 12 năm 2023", "CHỦ TỊCH")
    return b.done()


def hurried_commune() -> Case:
    b = Book(
        "xa quang khe bao cao thang 7.xlsx", "hurried commune officer, no diacritics", "2023-07", "01924", "Calibri"
    )
    p = b.page("Sheet1")
    p.line("UBND XA QUANG KHE")
    p.line("bao cao so lieu mot cua thang 7/2023")
    (on_time, settled), (paid, got) = b.pair(60, 90, 0.9, 1.0), b.pair(91, 99, 0.2, 0.6)
    copies, answered = round(got * 0.21), 2
    for text, value in (
        ("noi dung", "so lieu"),
        ("ho so tiep nhan trong thang", got),
        ("ho so da giai quyet", settled),
        ("  - truoc han va dung han", on_time),
        ("  - qua han", settled - on_time),
        ("ho so thanh toan truc tuyen", paid),
        ("ho so chung thuc ban sao dien tu", copies),
        ("phan anh kien nghi tiep nhan", 3),
        ("phan anh kien nghi da xu ly xong", answered),
        ("so cuoc hop", "-"),
        ("so cuoc hop truc tuyen", "-"),
    ):
        p.row(text, value, border=False)
    b.say("time", on_time, settled)
    b.say("pay", paid, got, optional=True)
    b.say("copy", copies, got, optional=True)
    b.say("fb", answered, 3)
    b.say("meet", optional=True)
    return b.done()


def numerators_apart() -> Case:
    b = Book("SGTVT_BC CCHC Quy I.2023.xlsx", "numerator and denominator on rows of their own", "2023-Q1", "SGTVT")
    p = b.page("PL 01")
    p.motto("SỞ GIAO THÔNG VẬN TẢI", "PHÒNG TỔ CHỨC - HÀNH CHÍNH", column=4)
    p.line("SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH QUÝ I/2023", 4, bold=True)
    p.head(["Mục", "Tiêu chí thống kê", "Thực hiện trong quý", "Ghi chú"])
    blocks = (
        ("1", "Nhiệm vụ trong Kế hoạch CCHC", "task", "Số nhiệm vụ được giao", "Số nhiệm vụ đã hoàn thành", (8, 20, 0.1, 0.4)),
        ("2", "Dịch vụ công trực tuyến toàn trình", "full", "Số TTHC đủ điều kiện cung cấp DVCTT toàn trình",
         "Số TTHC đã cung cấp DVCTT toàn trình", (40, 70, 0.6, 1.0)),
        ("3", "Tích hợp Cổng Dịch vụ công quốc gia", "portal", "Số TTHC toàn trình của Sở",
         "Số TTHC toàn trình đã tích hợp lên Cổng DVCQG", (40, 60, 0.5, 0.9)),
        ("4", "Hồ sơ công việc", "wp", "Tổng số hồ sơ công việc", "Số hồ sơ công việc xử lý trên môi trường mạng", (300, 800, 0.9, 1.0)),
        ("5", "Biên chế", "quota", "Biên chế được giao năm 2023", "Biên chế hiện có mặt", (35, 45, 0.85, 1.0)),
    )  # fmt: skip
    for number, title, short, whole, part, limits in blocks:
        n, d = b.pair(*limits)
        p.row(number, title, None, None, bold=True)
        p.row(f"{number}.1", whole, d, None)
        p.row(f"{number}.2", part, n, "trong đó 02 HĐ theo NĐ 68" if short == "quota" else None)
        b.say(short, n, d, sure=short != "quota")
    p.sign(3, "Bắc Kạn, ngày 16/3/2023", "GIÁM ĐỐC")
    return b.done()


def whole_province() -> Case:
    b = Book(
        "Biểu tổng hợp CCHC tỉnh 6 tháng đầu năm 2023.xlsx",
        "province, seven areas, same time last year",
        "2023-6M",
        "06",
    )
    p = b.page("Tỉnh 6T")
    p.motto("ỦY BAN NHÂN DÂN", "TỈNH BẮC KẠN", column=5)
    p.line("KẾT QUẢ CẢI CÁCH HÀNH CHÍNH TỈNH BẮC KẠN 6 THÁNG ĐẦU NĂM 2023", 8, bold=True)
    p.line("(Ban hành kèm theo Báo cáo số 401/BC-UBND ngày 30/6/2023)", 8)
    p.head(
        [
            "STT",
            "Chỉ tiêu",
            "Mục tiêu cả năm 2023 (%)",
            "6 tháng đầu năm 2023",
            "<",
            "<",
            "6 tháng đầu năm 2022 (%)",
            "Tăng/giảm (điểm %)",
        ],
        ["^", "^", "^", "Số đạt", "Tổng số", "Tỷ lệ (%)", "^", "^"],
    )
    areas = (
        ("Chỉ đạo, điều hành", ("Nhiệm vụ Kế hoạch CCHC hoàn thành", "task", 100, 66, 66, 0.3, 0.6),
         ("Báo cáo CCHC của các cơ quan gửi đúng hạn", "rep", 100, 60, 90, 0.8, 1.0)),
        ("Cải cách thể chế", ("Văn bản QPPL ban hành đúng quy định", "law", 100, 15, 30, 0.9, 1.0),
         ("Văn bản QPPL được xử lý sau rà soát", "rev", 100, 12, 30, 0.4, 0.8)),
        ("Cải cách thủ tục hành chính", ("TTHC được rà soát có phương án đơn giản hoá", "simp", 20, 100, 160, 0.1, 0.3),
         ("Hồ sơ TTHC được chứng thực điện tử", "copy", 20, 20000, 40000, 0.05, 0.2)),
        ("Cải cách tổ chức bộ máy", ("Thôn, TDP thuộc diện sắp xếp đã được sắp xếp", "ham", 100, 50, 80, 0.5, 0.9),),
        ("Cải cách chế độ công vụ", ("Cán bộ cấp xã trình độ chuyên môn từ trung cấp trở lên", "cadre", 100, 900, 1100, 0.9, 1.0),
         ("Cơ quan có cơ cấu viên chức phù hợp VTVL", "emp", 92, 300, 400, 0.8, 0.95)),
        ("Cải cách tài chính công", ("Cơ quan, đơn vị quản lý, sử dụng tài sản công đúng định mức", "asset", 100, 400, 500, 0.9, 1.0),),
        ("Chính quyền điện tử, chính quyền số", ("Hệ thống thông tin được kết nối, liên thông", "sys", 30, 20, 40, 0.2, 0.6),
         ("TTHC toàn trình tích hợp Cổng DVC quốc gia", "portal", 70, 500, 800, 0.5, 0.9),
         ("Người dân, DN dùng DVCTT được định danh, xác thực điện tử", "iden", 100, 20000, 50000, 0.4, 0.9)),
    )  # fmt: skip
    for number, (area, *lines) in enumerate(areas, 1):
        p.row(["I", "II", "III", "IV", "V", "VI", "VII"][number - 1], area, *[None] * 6, bold=True)
        for place, (text, short, goal, low, high, worst, best) in enumerate(lines, 1):
            n, d = b.pair(low, high, worst, best)
            was = round(100 * n / d - b.random.uniform(1, 9), 1)
            p.row(place, text, goal, n, d, rate(n, d), was, round(rate(n, d) - was, 1))
            b.say(short, n, d)
            b.say(short, value=was, period="2022-6M", optional=True)
    return b.done()


def month_beside_to_date() -> Case:
    b = Book("BC tháng 5 - phường Sông Cầu.xlsx", "month beside the sum of five months", "2023-05", "01837")
    p = b.page("T5")
    p.motto("UBND PHƯỜNG SÔNG CẦU", column=4)
    p.line("BÁO CÁO KẾT QUẢ BỘ PHẬN MỘT CỬA THÁNG 5 NĂM 2023", 5, bold=True)
    p.head(["TT", "Chỉ tiêu", "Trong tháng", "Cộng dồn từ đầu năm", "Chỉ tiêu năm"])
    lines = (
        ("Tỷ lệ hồ sơ giải quyết đúng và trước hạn", "time", 95, 95, 100),
        ("Tỷ lệ hồ sơ nộp trực tuyến", "online", 30, 20, 60),
        ("Tỷ lệ hồ sơ thanh toán trực tuyến", "pay", 50, 20, 60),
        ("Tỷ lệ chứng thực bản sao điện tử", "copy", 20, 5, 30),
        ("Mức độ hài lòng khi giải quyết TTHC", "sat", 90, 85, 100),
    )
    for number, (text, short, goal, low, high) in enumerate(lines, 1):
        now, so_far = (round(b.random.uniform(low, high), 1) for _ in range(2))
        p.row(number, text, vn(now, 1, "%"), vn(so_far, 1, "%"), f"{goal}%")
        b.say(short, value=now)
        b.say(short, value=so_far, to_date=True)
    p.sign(3, "Sông Cầu, ngày 15 tháng 5 năm 2023", "Công chức VP-TK")
    return b.done()


def rough_and_broken() -> Case:
    b = Book(
        "So Y te BC CCHC T11-2023 (sua).xlsx",
        "rough numbers, an Excel error, a repeated row, decomposed letters",
        "2023-11",
        "SYT",
    )
    p = b.page("Bảng 1")
    p.line(unicodedata.normalize("NFD", "Sở Y tế tỉnh Bắc Kạn"))
    p.line(unicodedata.normalize("NFD", "KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH THÁNG 11/2023"), 3, bold=True)
    p.head([unicodedata.normalize("NFD", text) for text in ("Số TT", "Nội dung chỉ tiêu", "Kết quả (%)")])
    lines = (
        ("Tỷ lệ hồ sơ TTHC trả trước và đúng hạn", "time", 98.7, ()),
        ("Hài lòng đối với dịch vụ y tế, giáo dục công lập", "health", "gần 88%", ("not_a_number", "ambiguous_column")),
        (
            "Tỷ lệ hồ sơ nộp trực tuyến",
            "online",
            "#DIV/0!",
            ("error_cell", "not_a_number", "zero_denominator", "no_cases"),
        ),
        ("Tỷ lệ cuộc họp trực tuyến", "meet", 41.2, ()),
        ("Tỷ lệ hồ sơ thanh toán trực tuyến nghĩa vụ tài chính", "pay", "đang tổng hợp", ("not_a_number",)),
        ("Tỷ lệ cuộc họp trực tuyến", "meet", 41.2, ("duplicate", "ambiguous_column")),
    )
    for number, (text, short, value, codes) in enumerate(lines, 1):
        at = p.row(number, unicodedata.normalize("NFD", text), value)
        if isinstance(value, float) and not codes:
            b.say(short, value=value, optional=short == "meet")
        elif short == "health":
            b.say(short, value=88.0, sure=False, optional=True)
            continue
        if codes:
            b.fault(p, at, *codes)
    return b.done()


def comma_file() -> Case:
    b = Book("NganSon_chitieu_T4-2023.csv", "text file with semicolons of one district", "2023-04", "062")
    rows: list[list[object]] = [
        ["Đơn vị báo cáo: UBND huyện Ngân Sơn"],
        ["Kỳ báo cáo: Tháng 4/2023"],
        [],
        ["STT", "Chỉ tiêu", "Số hoàn thành", "Tổng số", "Tỷ lệ"],
    ]
    for text, short, limits in (
        ("Phản ánh, kiến nghị được xử lý dứt điểm", "fb", (4, 12)),
        ("Hồ sơ công việc cấp huyện được xử lý trên môi trường mạng", "wd", (300, 700)),
        ("Cuộc họp tổ chức theo hình thức trực tuyến", "meet", (12, 30)),
        ("Báo cáo định kỳ cập nhật trên hệ thống thông tin báo cáo của tỉnh", "share", (10, 20)),
    ):
        n, d = b.pair(*limits)
        rows.append([len(rows) - 3, text, n, d, vn(rate(n, d), 1, "%")])
        b.say(short, n, d)
    text_file = io.StringIO()
    csv.writer(text_file, delimiter=";").writerows(rows)
    b.case.data = text_file.getvalue().encode("utf-8-sig")
    return b.case


BUILDS = (
    plan_and_result,
    hurried_commune,
    numerators_apart,
    whole_province,
    month_beside_to_date,
    rough_and_broken,
    comma_file,
)
