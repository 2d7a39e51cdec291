"""One sheet for each unit, month or area."""

from tests.corpus.truth import Case
from tests.corpus.unseen.k.kit import NAME, Book, bare, communes, rate, vn


def sheet_a_district() -> Case:
    b = Book("CCHC Quý IV-2023 các huyện gửi.xlsx", "a sheet for each district", "2023-Q4")
    for code in ("060", "063", "065"):
        p = b.page(bare(code))
        p.line(f"UBND {NAME[code].upper()}", bold=True)
        p.line("Tổng hợp số liệu cải cách hành chính quý IV/2023", 6, bold=True)
        p.head(["TT", "Chỉ tiêu", "Mẫu số (tổng)", "Tử số (đạt)", "Tỷ lệ %", "Kế hoạch 2023"])
        for number, (text, short, limits, goal) in enumerate(
            (
                ("Giải quyết hồ sơ TTHC trước hạn, đúng hạn / hồ sơ đã giải quyết", "time", (500, 1800, 0.93, 1.0), 95),
                ("Hồ sơ công việc cấp huyện xử lý trên môi trường mạng", "wd", (400, 900, 0.9, 1.0), 100),
                ("Hồ sơ công việc cấp xã xử lý trên môi trường mạng", "wc", (700, 1900, 0.6, 0.98), 85),
                ("Báo cáo định kỳ cập nhật trên HTTT báo cáo của tỉnh", "share", (10, 30, 0.7, 1.0), 100),
            ),
            1,
        ):
            n, d = b.pair(*limits)
            swapped = code == "065" and short == "share"
            at = p.row(
                number, text, n if swapped else d, d + 2 if swapped else n, None if swapped else vn(rate(n, d)), goal
            )
            if swapped:
                b.fault(p, at, "numerator_exceeds_denominator", "out_of_range")
            else:
                b.say(short, n, d, unit=code)
    p = b.page("Ghi chú")
    p.line("Các huyện còn lại gửi sau ngày 20/12/2023.")
    return b.done()


def sheet_a_month() -> Case:
    b = Book("Nop ho so truc tuyen thang 1,2,3 nam 2023.xlsx", "a sheet for each month")
    for month in (1, 2, 3):
        p = b.page(f"Tháng {month}-2023")
        p.line(f"HỒ SƠ TRỰC TUYẾN THÁNG {month} NĂM 2023", 5, bold=True)
        p.head(["TT", "Cơ quan, đơn vị", "Tổng hồ sơ tiếp nhận", "Hồ sơ tiếp nhận trực tuyến", "Tỷ lệ (%)"])
        total, web = 0, 0
        for number, code in enumerate(("SCT", "STNMT", "STP", "BQLKCN"), 1):
            n, d = b.pair(20, 300, 0.4, 1.0)
            total, web = total + d, web + n
            p.row(number, NAME[code], d, n, rate(n, d, 2))
            b.say("online", n, d, unit=code, period=f"2023-{month:02d}")
        p.row(None, "Cộng 4 đơn vị", total, web, rate(web, total, 2), bold=True)
    return b.done()


def sheet_an_area() -> Case:
    b = Book(
        "Chợ Đồn - BC CCHC 9 tháng 2023 (7 lĩnh vực).xlsx", "a sheet for each area of one district", "2023-9M", "064"
    )
    areas = (
        ("1. Chỉ đạo", (("Nhiệm vụ trong kế hoạch CCHC đã hoàn thành", "nhiệm vụ", "task", (20, 40, 0.5, 0.9)),
                        ("Cơ quan, đơn vị được kiểm tra CCHC", "cơ quan", "insp", (30, 34, 0.1, 0.4)))),
        ("2. Thể chế", (("Văn bản QPPL ban hành đúng quy định", "văn bản", "law", (3, 8, 0.8, 1.0)),)),
        ("3. TTHC", (("Phản ánh, kiến nghị được xử lý dứt điểm", "ý kiến", "fb", (6, 20, 0.7, 1.0)),
                     ("Hồ sơ TTHC được chứng thực điện tử", "hồ sơ", "copy", (900, 3000, 0.05, 0.3)))),
        ("4. Bộ máy", (("Thôn, tổ dân phố đã sắp xếp thuộc diện phải sắp xếp", "thôn", "ham", (6, 15, 0.5, 1.0)),)),
        ("5. Công vụ", (("Cán bộ, công chức cấp xã có trình độ đại học trở lên", "người", "uni", (380, 420, 0.5, 0.8)),
                        ("Cơ quan có cơ cấu công chức phù hợp vị trí việc làm", "cơ quan", "off", (12, 13, 0.8, 1.0)))),
        ("6. Tài chính", (("Cơ quan, đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức", "cơ quan", "asset", (60, 80, 0.8, 1.0)),)),
        ("7. CQS", (("Cuộc họp tổ chức trực tuyến", "cuộc", "meet", (40, 90, 0.2, 0.6)),)),
    )  # fmt: skip
    for title, lines in areas:
        p = b.page(title)
        p.line("Đơn vị: UBND huyện Chợ Đồn")
        p.line("Kỳ: 9 tháng đầu năm 2023")
        p.head(["Chỉ tiêu", "ĐVT", "Tổng số", "Số đạt", "Tỷ lệ", "Chưa đạt, lý do"])
        for text, measure, short, limits in lines:
            n, d = b.pair(*limits)
            p.row(text, measure, d, n, (n / d, "0.00%"), None if n == d else f"còn {d - n}")
            b.say(short, n, d)
    return b.done()


def sheet_a_commune() -> Case:
    b = Book(
        "Bach Thong tong hop xa T12.2023.xlsx", "cover, a sheet for each commune, formulas never calculated", "2023-12"
    )
    p = b.page("Bìa")
    p.line("TẬP SỐ LIỆU CÁC XÃ HUYỆN BẠCH THÔNG", bold=True)
    p.line("Tháng 12 năm 2023")
    for code in communes("063")[2:6]:
        p = b.page(NAME[code])
        p.line(f"UBND {NAME[code]} - Tháng 12/2023", 3, bold=True)
        p.head(["Nội dung", "Số lượng", "Đơn vị"])
        good, settled = b.pair(60, 150, 0.9, 1.0)
        early = good // 2
        at = p.at
        p.row("Hồ sơ TTHC đã giải quyết", settled, "hồ sơ")
        p.row("- Giải quyết trước hạn", early, "hồ sơ")
        p.row("- Giải quyết đúng hạn", good - early, "hồ sơ")
        p.row("- Giải quyết quá hạn", settled - good, "hồ sơ")
        p.row("Tỷ lệ giải quyết trước và đúng hạn", f"=(B{at + 1}+B{at + 2})/B{at}*100", "%")
        happy, asked = b.pair(20, 40, 0.85, 1.0)
        p.row("Tổng số phiếu khảo sát về giải quyết TTHC", asked, "phiếu")
        p.row("Số phiếu hài lòng về giải quyết TTHC", happy, "phiếu")
        b.say("time", good, settled, unit=code)
        b.say("sat", happy, asked, unit=code)
    return b.done()


def two_tables() -> Case:
    b = Book("Sở Tư pháp PL1+PL2 quý 2.2023.xlsx", "two tables on one sheet", "2023-Q2")
    p = b.page("Phụ lục")
    p.line("Bảng 1. Văn bản QPPL ban hành trong quý II năm 2023", bold=True)
    p.head(["TT", "Địa phương", "Đã ban hành", "Ban hành đúng quy định", "Có sai sót về thể thức"])
    for number, code in enumerate(("061", "064", "066"), 1):
        n, d = b.pair(3, 9, 0.7, 1.0)
        p.row(number, NAME[code], d, n, d - n)
        b.say("law", n, d, unit=code)
    at = p.row(4, "Huyện Bình Gia", 5, 5, 0)
    b.fault(p, at, "unknown_unit")
    p.line()
    p.line()
    p.line("Bảng 2. Xử lý văn bản QPPL sau rà soát quý II năm 2023", bold=True)
    p.head(["TT", "Địa phương", "Văn bản phải xử lý sau rà soát", "Văn bản đã xử lý sau rà soát", "Tỷ lệ (%)"])
    for number, code in enumerate(("061", "064", "066"), 1):
        n, d = b.pair(4, 15, 0.4, 1.0)
        p.row(number, NAME[code], d, n, rate(n, d))
        b.say("rev", n, d, unit=code)
    return b.done()


BUILDS = (sheet_a_district, sheet_a_month, sheet_an_area, sheet_a_commune, two_tables)
