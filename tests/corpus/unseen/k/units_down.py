"""Units in the rows, indicators in the columns."""

from tests.corpus.truth import Case
from tests.corpus.unseen.k.kit import DISTRICTS, NAME, Book, bare, communes, dot, rate, vn


def quarter_two() -> Case:
    b = Book("BC TTHC quy II-2023 (tong hop cac huyen).xlsx", "districts down, three header levels", "2023-Q2")
    p = b.page("Biểu 02")
    p.motto("UBND TỈNH BẮC KẠN", "VĂN PHÒNG", column=8)
    p.line("Biểu số 02/KSTTHC", start=10)
    p.line("KẾT QUẢ TIẾP NHẬN, TRẢ KẾT QUẢ HỒ SƠ TTHC TẠI CẤP HUYỆN QUÝ II NĂM 2023", 11, bold=True)
    p.line("(Kèm theo Báo cáo số 318/BC-VP ngày 19 tháng 6 năm 2023)", 11)
    p.line("Đơn vị tính: hồ sơ", start=9)
    p.head(
        [
            "TT",
            "UBND huyện, thành phố",
            "Hồ sơ nhận\ntrong kỳ",
            "Hồ sơ đã trả kết quả",
            "<",
            "<",
            "<",
            "Hồ sơ còn đang xử lý",
            "<",
            "Hồ sơ nộp phí, lệ phí\nbằng hình thức trực tuyến",
            "<",
        ],
        [
            "^",
            "^",
            "^",
            "Cộng",
            "Trong đó",
            "<",
            "<",
            "Chưa đến hẹn",
            "Trễ hẹn",
            "Số hồ sơ",
            "So với số nhận trong kỳ (%)",
        ],
        ["^", "^", "^", "^", "Trả sớm hơn hẹn", "Trả đúng hẹn", "Trả trễ hẹn", "^", "^", "^", "^"],
    )
    p.row("1", "2", "3", "4=5+6+7", "5", "6", "7", "8", "9", "10", "11=10/3", start=1)
    for number, code in enumerate(DISTRICTS, 1):
        good, settled = b.pair(900, 2600, 0.93, 0.999)
        early = round(good * b.random.uniform(0.4, 0.7))
        left, late = b.random.randint(20, 90), b.random.randint(0, 4)
        got = settled + left + late
        paid = round(got * b.random.uniform(0.2, 0.7))
        wrong = code == "064"
        shown = 88.8 if wrong else rate(paid, got)
        name = f"UBND {NAME[code][0].lower()}{NAME[code][1:]}"
        at = p.row(number, name, got, settled, early, good - early, settled - good, left, late, paid, shown)
        b.say("time", good, settled, unit=code)
        b.say("pay", paid, got, unit=code, sure=not wrong)
        if wrong:
            b.fault(p, at, "rate_mismatch")
    p.line("Ghi chú: Cột 9 gồm cả hồ sơ tạm dừng chờ công dân bổ sung.")
    p.sign(8, "Bắc Kạn, ngày 19 tháng 6 năm 2023", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")
    return b.done()


def departments_august() -> Case:
    b = Book("DVCTT so nganh T8.2023.xlsx", "departments down under group rows", "2023-08")
    p = b.page("T8")
    p.line("TÌNH HÌNH NỘP HỒ SƠ QUA MẠNG CỦA CÁC SỞ, NGÀNH THÁNG 8/2023", 8, bold=True)
    p.line("(Số liệu lấy lúc 17h00 ngày 15/8/2023 trên Hệ thống một cửa điện tử)", 8)
    p.head(
        [
            "Stt",
            "Cơ quan",
            "Tiếp nhận",
            "<",
            "<",
            "Tỉ lệ nộp\ntrực tuyến",
            "Lấy ý kiến người dân\nvề giải quyết TTHC",
            "<",
        ],
        [
            "^",
            "^",
            "Tổng HS",
            "Online",
            "Bưu chính + tại quầy",
            "^",
            "Phiếu phát ra thu về",
            "Phiếu chọn Hài lòng và Rất hài lòng",
        ],
    )
    groups = (
        ("I", "Khối kinh tế", ("SKHDT", "Sở KH&ĐT"), ("SCT", "Sở Công thương"), ("SGTVT", "Sở GTVT"), ("SXD", "Sở XD")),
        ("II", "Khối văn xã", ("SYT", "Sở Y tế"), ("SGDDT", "Sở GD-ĐT"), ("SLDTBXH", "Sở LĐ-TBXH"), ("SVHTTDL", "Sở VH-TT-DL")),
        ("III", "Khối nội chính", ("SNV", "Sở Nội vụ"), ("STP", "Sở Tư pháp"), ("TTT", "Thanh tra tỉnh")),
    )  # fmt: skip
    for letter, title, *units in groups:
        p.row(letter, title, None, None, None, None, None, None, bold=True)
        for number, (code, name) in enumerate(units, 1):
            if code == "TTT":
                at = p.row(number, name, 0, 0, 0, "KPS", "KPS", "KPS")
                b.fault(p, at, "no_cases", "zero_denominator")
                b.say("online", unit=code)
                b.say("sat", unit=code)
                continue
            web, got = b.pair(40, 700, 0.35, 0.98)
            happy, asked = b.pair(20, 150, 0.85, 1.0)
            p.row(number, name, got, web, got - web, (web / got, "0.0%"), asked, happy)
            b.say("online", web, got, unit=code)
            b.say("sat", happy, asked, unit=code)
    p.line("KPS: không phát sinh hồ sơ trong tháng")
    return b.done()


def communes_half() -> Case:
    b = Book("Ba Bể_chất lượng CBCC xã 6T2023.xlsx", "communes down, total on top, two kinds of staff", "2023-6M")
    p = b.page("CBCC xã")
    p.motto("UBND HUYỆN BA BỂ", "PHÒNG NỘI VỤ", column=6)
    p.line("BIỂU THỐNG KÊ TRÌNH ĐỘ CHUYÊN MÔN CÁN BỘ, CÔNG CHỨC CẤP XÃ", 9, bold=True)
    p.line("6 tháng đầu năm 2023", 9)
    p.head(
        ["TT", "Xã, thị trấn", "Cán bộ cấp xã", "<", "<", "Cán bộ, công chức cấp xã", "<", "<", "Ghi chú"],
        [
            "^",
            "^",
            "Số hiện có",
            "Trình độ từ trung cấp trở lên",
            "Tỷ lệ %",
            "Số hiện có",
            "Trình độ ĐH và trên ĐH",
            "Tỷ lệ %",
            "^",
        ],
    )
    rows, units = [], communes("061")[:11]
    for _ in units:
        mid, cadres = b.pair(9, 12, 0.85, 1.0)
        high, staff = b.pair(cadres + 8, cadres + 11, 0.5, 0.95)
        rows.append((cadres, mid, staff, high))
    total = [sum(column) for column in zip(*rows, strict=True)]
    p.row(
        None,
        "TOÀN HUYỆN",
        *total[:2],
        vn(rate(total[1], total[0])),
        *total[2:],
        vn(rate(total[3], total[2])),
        None,
        bold=True,
    )
    b.say("cadre", total[1], total[0], unit="061")
    b.say("uni", total[3], total[2], unit="061")
    for number, (code, (cadres, mid, staff, high)) in enumerate(zip(units, rows, strict=True), 1):
        note = "01 đ/c đang đi học" if number == 4 else None
        p.row(number, bare(code), cadres, mid, vn(rate(mid, cadres)), staff, high, vn(rate(high, staff)), note)
        b.say("cadre", mid, cadres, unit=code)
        b.say("uni", high, staff, unit=code)
    p.sign(6, "Ba Bể, ngày 16 tháng 6 năm 2023", "TRƯỞNG PHÒNG")
    return b.done()


def investment() -> Case:
    b = Book("Giai ngan DTC 9 thang 2023 - So KHDT.xlsx", "money, plan and same time last year", "2023-9M")
    p = b.page("Bieu 1")
    p.motto("UBND TỈNH BẮC KẠN", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ")
    p.line("TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023", 8, bold=True)
    p.line("ĐVT: triệu đồng", start=7)
    p.head(
        ["Số TT", "Chủ đầu tư/địa phương", "Kế hoạch vốn năm 2023 được giao", "Giá trị khối lượng\nhoàn thành", "Giải ngân đến hết kỳ báo cáo", "<", "Cùng kỳ năm 2022\n(% giải ngân)", "Xếp thứ"],
        ["^", "^", "^", "^", "Số tiền", "% so với KH vốn", "^", "^"],
    )  # fmt: skip
    units = ["SGTVT", "SNNPTNT", "SYT", *DISTRICTS]
    rows = []
    for _ in units:
        spent, plan = b.pair(20000, 190000, 0.35, 0.85)
        rows.append((plan, round(spent * 1.07), spent))
    plan, _done, spent = (sum(column) for column in zip(*rows, strict=True))
    at = p.row(
        None,
        "Tổng số toàn tỉnh",
        plan + 40000,
        sum(r[1] for r in rows),
        spent,
        rate(spent, plan + 40000, 2),
        47.1,
        None,
        bold=True,
    )
    b.fault(p, at, "total_mismatch")
    b.say("cap", spent, plan + 40000, unit="06", sure=False)
    for number, (code, (plan, done, spent)) in enumerate(zip(units, rows, strict=True), 1):
        was = round(b.random.uniform(30, 70), 2)
        p.row(number, NAME[code], plan, done, spent, rate(spent, plan, 2), was, b.random.randint(1, 11))
        b.say("cap", spent, plan, unit=code)
        b.say("cap", value=was, unit=code, period="2022-9M", optional=True)
    return b.done()


def no_marks_year() -> Case:
    b = Book("bien che va tai san cong nam 2023.xlsx", "no diacritics, two areas side by side", "2023", font="Arial")
    p = b.page("Sheet1")
    p.line("BIEU TONG HOP TINH HINH SU DUNG BIEN CHE VA QUAN LY TAI SAN CONG NAM 2023", bold=True)
    p.line("(So lieu den 14/12/2023)")
    p.line()
    p.head(
        [
            "TT",
            "Don vi",
            "Bien che cong chuc, vien chuc",
            "<",
            "<",
            "Co quan, don vi truc thuoc quan ly, su dung tai san cong",
            "<",
            "<",
        ],
        ["^", "^", "Duoc giao", "Hien co mat", "Con thieu", "Tong so", "Dung tieu chuan, dinh muc", "Vuot dinh muc"],
    )
    names = {
        "058": "TP Bac Kan",
        "060": "Pac Nam",
        "061": "Ba Be",
        "062": "Ngan Son",
        "063": "Bach Thong",
        "065": "Cho Moi",
    }
    for number, (code, name) in enumerate(names.items(), 1):
        here, given = b.pair(900, 1500, 0.9, 0.99)
        right, bodies = b.pair(30, 70, 0.8, 1.0)
        if code == "062":
            at = p.row(number, name, given, here, given - here, bodies, bodies + 5, 0)
            b.fault(p, at, "numerator_exceeds_denominator", "out_of_range")
        else:
            p.row(number, name, given, here, given - here, bodies, right, bodies - right)
            b.say("asset", right, bodies, unit=code)
        b.say("quota", here, given, unit=code)
    p.row(7, "Na Ri", "chua bao cao", None, None, None, None, None)
    p.line("Nguoi lap bieu: phong TCBC", start=6)
    return b.done()


def typed_as_text() -> Case:
    b = Book(
        "Sở TTTT - số liệu CQS quý 3.2023.xlsx", "numbers typed as text, codes of the units", "2023-Q3", font="Calibri"
    )
    p = b.page("Q3-2023")
    p.line("PHỤ LỤC II", 10, bold=True)
    p.line("CHỈ TIÊU CHÍNH QUYỀN SỐ CẤP HUYỆN - QUÝ III/2023", 10, bold=True)
    p.head(
        ["Mã ĐV", "Địa phương", "Hồ sơ công việc của cấp huyện", "<", "<", "HSCV của các xã, phường, thị trấn", "<", "Người dân, DN sử dụng DVCTT", "<", "Kế hoạch giao"],
        ["^", "^", "Phát sinh", "Xử lý trên MTM", "Hồ sơ mật (không tính)", "Phát sinh", "Xử lý trên MTM", "Tổng", "Đã định danh, xác thực điện tử", "định danh (%)"],
    )  # fmt: skip
    for code in DISTRICTS:
        net, records = b.pair(1100, 4800, 0.9, 1.0)
        small, small_all = b.pair(1500, 6000, 0.6, 0.95)
        known, users = b.pair(2000, 9000, 0.5, 0.9)
        name = bare(code) if code != "058" else "TP. Bắc Kạn"
        p.row(
            code,
            name,
            dot(records),
            dot(net),
            b.random.randint(1, 30),
            dot(small_all),
            dot(small),
            dot(users),
            dot(known),
            "100",
        )
        b.say("wd", net, records, unit=code)
        b.say("wc", small, small_all, unit=code)
        b.say("iden", known, users, unit=code)
    return b.done()


def paying() -> Case:
    b = Book(
        "TK thanh toán phí T6-2023 (có ẩn dòng).xlsx",
        "only fee-paying cases are counted, money, a hidden row",
        "2023-06",
    )
    p = b.page("TTTT")
    p.line("THỐNG KÊ THANH TOÁN PHÍ, LỆ PHÍ TRÊN CỔNG DỊCH VỤ CÔNG, THÁNG 6/2023", 7, bold=True)
    p.head(
        ["STT", "Đơn vị", "Số hồ sơ có thu phí", "Hình thức nộp", "<", "Tỷ lệ thanh toán trực tuyến", "Số tiền (đồng)"],
        ["^", "^", "^", "Tiền mặt", "Thanh toán trực tuyến", "^", "^"],
    )
    paid, fees = 0, 0
    for number, code in enumerate(("STNMT", "SGTVT", "STP", "SYT", "061", "064"), 1):
        n, d = b.pair(60, 400, 0.2, 0.9)
        paid, fees = paid + n, fees + d
        at = p.row(number, NAME[code], d, d - n, n, f"{vn(rate(n, d), 1)}%", dot(d * 35000))
        b.say("pay", n, d, unit=code, optional=number == 4)
    p.sheet.row_dimensions[at - 2].hidden = True
    p.row(None, "Tổng", fees, fees - paid, paid, f"{vn(rate(paid, fees), 1)}%", dot(fees * 35000), bold=True)
    b.say("pay", paid, fees, unit="06", sure=False, optional=True)
    b.fault(p, None, "other_definition")
    return b.done()


BUILDS = (quarter_two, departments_august, communes_half, investment, no_marks_year, typed_as_text, paying)
