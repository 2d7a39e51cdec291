"""Criteria down, units across."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit
from .kit import DISTRICTS, Book, comma, part, share

SHORT = {code: name.replace("Huyện ", "").replace("Thành phố", "TP") for code, name in DISTRICTS.items()}


def eight_districts() -> Case:
    """Rates only; the year's goal in a column, the late cases in a row between; an impossible rate."""
    b = Book(
        "Chi tieu CCHC cac huyen, thanh pho - Quy II.2023.xlsx", "criteria down, eight districts across, rates as text"
    )
    p = b.page("Q2-2023")
    p.agency("SỞ NỘI VỤ", 8, upper="UBND TỈNH BẮC KẠN")
    p.lines("KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH QUÝ II NĂM 2023", over=13)
    p.lines("(Kèm theo Báo cáo số 1204/BC-SNV ngày 20/6/2023)", over=13)
    result = "Kết quả thực hiện Quý II/2023"
    p.head(
        "TT",
        "Chỉ tiêu",
        "ĐVT",
        "KH năm 2023",
        *(f"{result}|{name}" for name in SHORT.values()),
        f"{result}|Toàn tỉnh",
        "Ghi chú",
    )
    rows = [
        ("Tỷ lệ HS TTHC giải quyết trước hạn, đúng hạn", kit.ON_TIME, "≥ 95", (93, 99.9)),
        ("Tỷ lệ hồ sơ TTHC giải quyết quá hạn", "", "≤ 5", (0.1, 5)),
        ("Tỷ lệ hồ sơ nộp trực tuyến/tổng số hồ sơ giải quyết", kit.ONLINE, "≥ 30", (21, 66)),
        ("Tỷ lệ hồ sơ TTHC có thanh toán nghĩa vụ tài chính trực tuyến", kit.PAID, "50", (18, 61)),
        ("Mức độ hài lòng của người dân, DN về giải quyết TTHC", kit.CONTENT, "≥ 90", (86, 98)),
    ]
    for number, (text, indicator, goal, (low, high)) in enumerate(rows, 1):
        values = [round(b.r.uniform(low, high), 1) for _ in SHORT]
        values.append(round(sum(values) / len(values), 1))
        wrong = indicator == kit.PAID
        if wrong:
            values[3] = 312.4
        row = p.add(number, text, "%", goal, *map(comma, values), None)
        if wrong:
            b.plant(p, "out_of_range", row=row)
        for code, value in zip([*SHORT, "06"], values, strict=True):
            if indicator and value <= 100:
                b.rate(indicator, code, "2023-Q2", value)
    p.sign(9, "Bắc Kạn, ngày 20 tháng 6 năm 2023", "Người lập biểu", "GIÁM ĐỐC")
    return b.done()


def pairs_in_rows() -> Case:
    """Numerator and denominator in rows under a numbered criterion, departments across."""
    b = Book("Bieu tong hop khoi So - 9 thang nam 2023.xlsx", "numerator and denominator in rows, departments across")
    p = b.page("Khối Sở")
    p.lines("Biểu 03/TH-CCHC").lines("TỔNG HỢP SỐ LIỆU CCHC 9 THÁNG NĂM 2023 - KHỐI CÁC SỞ", over=8).skip()
    units = {
        "STP": "Sở Tư pháp",
        "SGTVT": "Sở GTVT",
        "SNNPTNT": "Sở NN&PTNT",
        "SGDDT": "Sở GD&ĐT",
        "SXD": "Sở Xây dựng",
    }
    p.head("STT", "Nội dung", "Đơn vị tính", *units.values(), numbers=["A", "B", "C", 1, 2, 3, 4, 5])
    blocks = [
        ("Tình hình họp trực tuyến", "Tổng số cuộc họp đã tổ chức", "Trong đó: số cuộc họp trực tuyến", "Tỷ lệ họp trực tuyến",
         "cuộc", kit.MEETINGS, (40, 160), (0.2, 0.6)),
        ("Rà soát thủ tục hành chính", "Số TTHC được rà soát", "Số TTHC được rà soát có phương án đơn giản hóa",
         "Tỷ lệ TTHC rà soát có phương án đơn giản hóa", "TTHC", kit.REVIEWED, (12, 50), (0.1, 0.4)),
        ("Hồ sơ công việc cấp tỉnh", "Tổng số HSCV cấp tỉnh phát sinh", "Số HSCV cấp tỉnh xử lý trên môi trường mạng",
         "Tỷ lệ HSCV cấp tỉnh xử lý trên môi trường mạng", "hồ sơ", kit.RECORDS_PROVINCE, (400, 2600), (0.9, 1.0)),
    ]  # fmt: skip
    for roman, (name, below, above, rate, counted, indicator, size, shares) in zip(
        ("I", "II", "III"), blocks, strict=True
    ):
        p.add(roman, name)
        all_ = [b.r.randint(*size) for _ in units]
        some = [part(b.r, one, *shares) for one in all_]
        p.add(1, below, counted, *all_)
        p.add(2, above, counted, *some)
        p.add(3, rate, "%", *((a / n, "0.00%") for a, n in zip(some, all_, strict=True)))
        for code, a, n in zip(units, some, all_, strict=True):
            b.count(indicator, code, "2023-9M", a, n)
    p.sign(6, "Bắc Kạn, ngày 18 tháng 9 năm 2023", "Người tổng hợp")
    return b.done()


def counts_in_a_cell() -> Case:
    """Both counts and the rate typed into one cell; “KPS” where nothing came in; communes across."""
    b = Book("Huyện Pác Nặm - BC các xã tháng 10.2023.xlsx", "communes across, counts and rate in one cell")
    p = b.page("T10")
    p.lines("UBND HUYỆN PÁC NẶM").lines("Biểu theo dõi kết quả của UBND các xã", "Kỳ báo cáo: tháng 10 năm 2023").skip()
    units = {"01858": "Bằng Thành", "01861": "Nhạn Môn", "01864": "Bộc Bố", "01870": "Giáo Hiệu", "01879": "Cổ Linh"}
    p.head("STT", "Tiêu chí", *units.values())
    rows = [
        ("Số hồ sơ giải quyết trước hạn và đúng hạn/tổng số hồ sơ đã giải quyết", kit.ON_TIME, (60, 200), (0.94, 1.01)),
        ("Số hồ sơ thanh toán trực tuyến/tổng số hồ sơ TTHC phát sinh", kit.PAID, (60, 200), (0.1, 0.5)),
        (
            "Số phản ánh, kiến nghị đã xử lý dứt điểm/tổng số phản ánh, kiến nghị tiếp nhận",
            kit.FEEDBACK,
            (1, 6),
            (0.8, 1.0),
        ),
    ]
    for number, (text, indicator, size, shares) in enumerate(rows, 1):
        cells, none = [], False
        for code in units:
            if indicator == kit.FEEDBACK and code in ("01861", "01870"):
                cells.append("KPS")
                none = True
                b.rate(indicator, code, "2023-10", None)
                continue
            all_ = b.r.randint(*size)
            some = part(b.r, all_, *shares)
            cells.append(f"{some}/{all_} ({comma(share(some, all_))}%)")
            b.count(indicator, code, "2023-10", some, all_)
        row = p.add(number, text, *cells)
        if none:
            b.plant(p, "no_cases", row=row)
    p.skip().lines("KPS: không phát sinh")
    return b.done()


def two_quarters() -> Case:
    """Under each district two quarters side by side, and what rose or fell between them."""
    b = Book("So sanh muc do hai long QII-QIII.2023.xlsx", "criteria down, two quarters under each unit")
    p = b.page("Hài lòng")
    p.lines("SO SÁNH MỨC ĐỘ HÀI LÒNG QUÝ II VÀ QUÝ III NĂM 2023 TẠI CÁC HUYỆN", over=11).skip()
    units = {"060": "Pác Nặm", "062": "Ngân Sơn", "066": "Na Rì"}
    parts = ("Quý II/2023", "Quý III/2023", "Tăng (+), giảm (-)")
    p.head("TT", "Nội dung khảo sát (đơn vị tính: %)", *(f"{name}|{one}" for name in units.values() for one in parts))
    rows = [
        ("Mức độ hài lòng đối với việc giải quyết TTHC", kit.CONTENT),
        ("Mức độ hài lòng TTHC lĩnh vực đất đai, xây dựng, đầu tư", kit.LAND),
        ("Mức độ hài lòng đối với dịch vụ y tế, giáo dục công lập", kit.HEALTH),
        ("Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính", kit.SERVICE),
    ]
    for number, (text, indicator) in enumerate(rows, 1):
        cells = []
        for code in units:
            old = round(b.r.uniform(78, 96), 2)
            new = round(old + b.r.uniform(-2, 3), 2)
            cells += [old, new, round(new - old, 2)]
            b.rate(indicator, code, "2023-Q2", old)
            b.rate(indicator, code, "2023-Q3", new)
        p.add(number, text, *cells)
    return b.done()


def capital() -> Case:
    """Sources of capital in rows: only the total row is the unit's figure; three columns under each unit."""
    b = Book("Giai ngan von DTC cac huyen den 14.9.2023.xlsx", "sources in rows, plan, paid and rate under each unit")
    p = b.page("GN vốn 9T")
    p.lines("TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023", over=14).lines("Đơn vị tính: Triệu đồng", at=12)
    units = {"061": "Huyện Ba Bể", "063": "Huyện Bạch Thông", "064": "Huyện Chợ Đồn", "065": "Huyện Chợ Mới"}
    parts = ("KH vốn giao", "Lũy kế giải ngân", "Tỷ lệ giải ngân (%)")
    p.head("TT", "Nguồn vốn", *(f"{name}|{one}" for name in units.values() for one in parts))
    centre = {code: b.r.randint(20000, 60000) for code in units}
    local = {code: b.r.randint(8000, 25000) for code in units}
    paid = {code: (part(b.r, centre[code], 0.4, 0.7), part(b.r, local[code], 0.5, 0.9)) for code in units}
    total, first, second = [], [], []
    for code in units:
        one, two = paid[code]
        plan = centre[code] + local[code]
        total += [plan, one + two, share(one + two, plan)]
        first += [centre[code], one, share(one, centre[code])]
        second += [local[code], two, share(two, local[code])]
        b.count(kit.DISBURSED, code, "2023-9M", one + two, plan)
    p.add(None, "TỔNG SỐ VỐN ĐẦU TƯ CÔNG", *total)
    p.add(1, "Ngân sách trung ương", *first)
    p.add(2, "Ngân sách địa phương", *second)
    return b.done()


def reports() -> Iterator[Case]:
    for build in (eight_districts, pairs_in_rows, counts_in_a_cell, two_quarters, capital):
        yield build()
