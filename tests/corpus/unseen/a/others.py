"""Direction, institutions, money and digital government, as the same offices report them."""

from tests.corpus.truth import Case

from .pen import (
    ASSETS,
    DISBURSED,
    DISTRICTS,
    FULL,
    HANDLED,
    INSPECTED,
    LAWFUL,
    MEETINGS,
    ONLINE,
    PORTAL,
    RECORDS,
    REPORTS,
    REVIEWED,
    SHARED,
    SYSTEMS,
    TASKS,
    USERS,
    Pen,
    comma,
    plain,
    rate,
    window,
)


def steering_of_departments() -> Case:
    p = Pen(
        "CĐĐH-tong hop cac so quy II 2023.xlsx",
        "three ways of steering, departments by abbreviation",
        "CĐĐH",
        "2023-Q2",
    )
    p.lines("SỞ NỘI VỤ", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC QUÝ II NĂM 2023 CỦA CÁC SỞ, BAN, NGÀNH", span=12)
    task, look, send = "Nhiệm vụ trong Kế hoạch CCHC", "Kiểm tra CCHC", "Báo cáo CCHC định kỳ"
    p.header(
        "TT", "Cơ quan", f"{task}>Tổng số nhiệm vụ", f"{task}>Đã hoàn thành", f"{task}>Đang thực hiện", f"{task}>Tỷ lệ hoàn thành (%)",
        f"{look}>Tổng số cơ quan, đơn vị trực thuộc", f"{look}>Số đã được kiểm tra", f"{look}>Tỷ lệ được kiểm tra (%)",
        f"{send}>Phải gửi", f"{send}>Gửi đúng hạn", f"{send}>Tỷ lệ đúng hạn (%)",
    )  # fmt: skip
    units = {
        "SXD": "Sở XD",
        "STNMT": "Sở TN&MT",
        "SLDTBXH": "Sở LĐ-TB&XH",
        "SVHTTDL": "Sở VH,TT&DL",
        "BDT": "Ban Dân tộc",
    }
    units["SXD"] = "Sở Xây dựng"
    for number, (code, name) in enumerate(units.items(), 1):
        given, offices, due = p.rng.randint(14, 30), p.rng.randint(4, 9), 3
        done, seen, kept = given - p.rng.randint(2, 12), p.rng.randint(1, 3), p.rng.randint(2, 3)
        p.row(number, name, given, done, given - done, rate(done, given, 1), offices, seen, rate(seen, offices, 1),
              due, kept, rate(kept, due, 1))  # fmt: skip
        for indicator, above, below in ((TASKS, done, given), (INSPECTED, seen, offices), (REPORTS, kept, due)):
            p.counts(indicator, code, above, below)
    return p.done()


def documents_of_districts() -> Case:
    p = Pen(
        "VBQPPL cap huyen 6 thang dau nam 2023_STP.xlsx", "documents made and reviewed, spelling slips", "VB", "2023-6M"
    )
    p.lines("SỞ TƯ PHÁP", "Tình hình ban hành, rà soát VBQPPL cấp huyện 6 tháng đầu năm 2023", span=9)
    made, again = "Ban hành văn bản QPPL", "Xử lý sau rà soát"
    p.header(
        "TT", "Địa phương", f"{made}>Tổng số đã ban hành", f"{made}>Số ban hành đúng quy đinh", f"{made}>Tỷ lệ đúng quy đinh (%)",
        f"{again}>Số VBQPPL phải xử lý sau rà soát", f"{again}>Số VBQPPL đã xử lý sau rà soát", f"{again}>Tỷ lệ đã xử lý (%)",
        "Số VB hết hiệu lực",
    )  # fmt: skip
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        n, due = 0 if code == "065" else p.rng.randint(2, 7), p.rng.randint(3, 11)
        did = due - p.rng.randint(0, 3)
        wrong = 1 if code == "061" else 0
        share = rate(n - wrong, n, 1) if n else "không phát sinh"
        row = p.row(number, name, n, n - wrong, share, due, did, rate(did, due, 1), p.rng.randint(0, 5))
        if not n:
            p.fault("no_cases", "zero_denominator", row=row)
        p.counts(LAWFUL, code, n - wrong, n)
        p.counts(HANDLED, code, did, due)
    return p.done()


def money_of_districts() -> Case:
    p = Pen("Giai ngan DTC den 30-9-2023.xlsx", "money in millions with sources between", "GN", "2023-9M")
    p.lines(
        "SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
        "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023",
        "Đơn vị tính: Triệu đồng",
        span=9,
    )
    plan, paid = "Kế hoạch vốn đầu tư công năm 2023", "Giải ngân 9 tháng"
    p.header(
        "STT", "Chủ đầu tư", f"{plan}>Tổng số", f"{plan}>Trong đó>NSTW", f"{plan}>Trong đó>NSĐP", f"{paid}>Tổng số",
        f"{paid}>Trong đó>NSTW", f"{paid}>Trong đó>NSĐP", "Tỷ lệ giải ngân/kế hoạch vốn (%)",
    )  # fmt: skip
    rows = {}
    for code in DISTRICTS:
        centre, local = p.rng.randint(60000, 150000), p.rng.randint(9000, 30000)
        rows[code] = (centre, local, p.rng.randint(centre // 3, centre * 2 // 3), p.rng.randint(local // 3, local))
    for number, (code, (centre, local, first, second)) in enumerate(rows.items(), 1):
        name = "UBND thành phố Bắc Kạn" if code == "058" else f"UBND huyện {DISTRICTS[code]}"
        given, used = centre + local, first + second
        cells = [comma(value, 0) for value in (given, centre, local, used, first, second)]
        p.row(number, name, *cells, comma(rate(used, given)))
        p.counts(DISBURSED, code, used, given)
    p.sign("Bắc Kạn, ngày 10 tháng 10 năm 2023", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", 6)
    return p.done()


def assets_of_a_district() -> Case:
    p = Pen("Tai san cong Ba Be 2023.xlsx", "two counts in two rows, no share", "TSC", "2023")
    p.lines("UBND huyện Ba Bể - Phòng Tài chính - Kế hoạch", "Tình hình quản lý, sử dụng tài sản công năm 2023", span=4)
    p.header("Stt", "Nội dung", "Số lượng", "Nguyên giá (triệu đồng)")
    p.row(1, "Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công", 62, None)
    p.row(2, "Số cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", 60, None)
    p.row(3, "Xe ô tô phục vụ công tác", 11, "8.930,5")
    p.row(4, "Trụ sở làm việc", 75, "214.300")
    p.row(5, "Số đơn vị đã ban hành quy chế quản lý tài sản công", 58, None)
    p.counts(ASSETS, "061", 60, 62)
    return p.done()


def network_of_districts() -> Case:
    p = Pen("bc CQDT cac huyen thang 10.xlsx", "work on the network by level, no diacritics", "T10", "2023-10")
    p.lines("Kết quả xử lý công việc trên môi trường mạng tháng 10/2023", span=12)
    tree = []
    for head, below, above in (
        ("Hồ sơ công việc cấp huyện", "Tổng số", "Xử lý trên môi trường mạng"),
        ("Hồ sơ công việc cấp xã", "Tổng số", "Xử lý trên môi trường mạng"),
        ("Cuộc họp", "Tổng số", "Họp trực tuyến"),
    ):
        tree += [f"{head}>{below}", f"{head}>{above}", f"{head}>Tỷ lệ (%)"]
    p.header("TT", "Đơn vị", *tree)
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        cells: list[object] = []
        for indicator, low, high in (
            (RECORDS["district"], 300, 900),
            (RECORDS["commune"], 400, 999),
            (MEETINGS, 15, 40),
        ):
            n = p.rng.randint(low, high)
            part = p.rng.randint(n // 2, n)
            cells += [n, part, comma(rate(part, n, 1), 1)]
            p.counts(indicator, code, part, n)
        p.row(number, f"UBND huyện {name}" if code != "058" else "UBND thành phố Bắc Kạn", *cells)
    return p.done(plain)


def the_provinces_platforms() -> Case:
    p = Pen(
        "Sở TT&TT - chỉ tiêu CQĐT của tỉnh năm 2023.xlsx",
        "criteria of the province: goal, result, last year",
        "CQĐT",
        "2023",
    )
    p.lines(
        "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
        "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ TỈNH BẮC KẠN NĂM 2023",
        span=7,
    )
    p.header("TT", "Chỉ tiêu", "Mục tiêu (%)", "Tử số", "Mẫu số", "Kết quả năm 2023 (%)", "Kết quả năm 2022 (%)")
    lines = (
        (
            SYSTEMS,
            "Hệ thống thông tin của tỉnh đã kết nối, liên thông/tổng số HTTT liên quan đến người dân, DN",
            30,
            9,
            21,
            19.0,
        ),
        (USERS, "Người dân, doanh nghiệp dùng DVCTT được định danh, xác thực điện tử", 100, 48210, 61873, 41.5),
        (FULL, "TTHC đủ điều kiện được cung cấp DVCTT toàn trình", 100, 803, 803, 88.2),
        (PORTAL, "TTHC toàn trình tích hợp với Cổng DVC quốc gia", 70, 641, 803, 60.3),
        (SHARED, "Báo cáo định kỳ cập nhật trên hệ thống thông tin báo cáo cấp tỉnh", 100, 118, 126, 72.4),
        (RECORDS["province"], "Hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", 100, 15320, 15984, 90.1),
    )
    for number, (indicator, name, goal, above, below, before) in enumerate(lines, 1):
        p.row(number, name, goal, above, below, rate(above, below, 1), before)
        p.counts(indicator, "06", above, below)
        p.stated(indicator, "06", before, "2022", optional=True)
    p.row(7, "Thuê bao băng rộng di động/100 dân", 80, None, None, 83.7, 79.1)
    return p.done()


def departments_at_the_desk() -> Case:
    p = Pen(
        "TTPVHCC_HS truc tuyen cac so T5.2023.xlsx", "departments in rows, sub-rows of service kinds", "T5", "2023-05"
    )
    p.lines(
        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH",
        "TÌNH HÌNH TIẾP NHẬN HỒ SƠ TRỰC TUYẾN MỨC TOÀN TRÌNH, MỘT PHẦN THÁNG 5/2023",
        span=8,
    )
    got = "Số lượng hồ sơ tiếp nhận"
    p.header(
        "STT", "Tên đơn vị", f"{got}>Tổng số hồ sơ", f"{got}>Trong đó>Trực tuyến", f"{got}>Trong đó>Trực tiếp",
        "Tỷ lệ hồ sơ trực tuyến/tổng số hồ sơ (%)", "Số TTHC không xuất hiện hồ sơ", "Ghi chú",
    )  # fmt: skip
    units = {
        "SGTVT": "Sở GTVT",
        "SCT": "Sở Công thương",
        "SKHCN": "Sở KH&CN",
        "SGDDT": "Sở GD và ĐT",
        "BQLKCN": "BQL các KCN",
    }
    units["SGDDT"] = "Sở GD&ĐT"
    for number, (code, name) in enumerate(units.items(), 1):
        if code == "BQLKCN":
            p.row(number, name, 0, 0, 0, "Không phát sinh", 41, None)
            p.stated(ONLINE, code, None)
            continue
        parts = [window(p.rng, 30, 200) for _ in range(2)]
        total, online = (sum(part[key] for part in parts) for key in ("new", "online"))
        p.row(number, name, total, online, total - online, rate(online, total), p.rng.randint(3, 30), None, bold=True)
        for label, part in zip(("DVC trực tuyến một phần", "DVC trực tuyến toàn trình"), parts, strict=True):
            p.row(
                None, label, part["new"], part["online"], part["direct"], rate(part["online"], part["new"]), None, None
            )
        p.counts(ONLINE, code, online, total)
    return p.done()


def own_plan_of_a_district() -> Case:
    p = Pen(
        "Cho Moi - chi tieu KH CCHC, thang 9 + 9 thang.xlsx",
        "one district, month and nine months side by side",
        "CM",
        "2023-09",
    )
    p.lines("UBND HUYỆN CHỢ MỚI", "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC THÁNG 9 VÀ 9 THÁNG NĂM 2023", "ĐVT: %", span=6)
    p.header("TT", "Tên chỉ tiêu", "KH cả năm", "Thực hiện tháng 9/2023", "Thực hiện 9 tháng năm 2023", "Ước cả năm")
    for number, (indicator, name, goal, month, nine, year) in enumerate(
        (
            (TASKS, "Tỷ lệ nhiệm vụ CCHC trong kế hoạch của huyện đã hoàn thành", 100, "", "73,5", "100"),
            (INSPECTED, "Tỷ lệ cơ quan, đơn vị được kiểm tra công tác CCHC", 30, "", "26,7", "33,3"),
            (ONLINE, "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ giải quyết", 30, "61,24", "58,9", "60"),
            (REVIEWED, "Tỷ lệ TTHC được rà soát có phương án đơn giản hoá", 20, "", "22,5", "22,5"),
            (DISBURSED, "Tỷ lệ giải ngân vốn đầu tư công so với kế hoạch vốn giao", 95, "", "57,81", "95"),
            (RECORDS["district"], "Hồ sơ công việc cấp huyện được xử lý trên MTM", 100, "98,6", "97,2", "100"),
            (RECORDS["commune"], "Hồ sơ công việc cấp xã được xử lý trên MTM", 85, "88,1", "84,45", "90"),
            ("", "Tỷ lệ dân số dùng điện thoại thông minh", 70, "", "66,2", "70"),
        ),
        1,
    ):
        p.row(number, name, goal, month or None, nine, year)
        if indicator and month:
            p.stated(indicator, "065", float(month.replace(",", ".")))
        if indicator:
            p.stated(indicator, "065", float(nine.replace(",", ".")), "2023-9M")
    return p.done()


BUILDERS = (
    steering_of_departments,
    documents_of_districts,
    money_of_districts,
    assets_of_a_district,
    network_of_districts,
)
BUILDERS += (the_provinces_platforms, departments_at_the_desk, own_plan_of_a_district)
