"""What Sở Tài chính sends: money in its own forms, with its own codes."""

from tests.corpus.truth import Case
from tests.corpus.unseen.f.paper import DISTRICTS, Paper, box, dress, merge, paint, put, rate, vn, widths

OWNERS = {
    "SGTVT": "Sở GTVT",
    "SNNPTNT": "Sở NN&PTNT",
    "SYT": "Sở Y tế",
    "SGDDT": "Sở GD&ĐT",
    "SXD": "Sở Xây dựng",
}


def disbursed() -> Case:
    """The grand total's money to date has two figures changed about."""
    p = Paper(
        "STC_Bieu 02_giai ngan von DTC den 31.8.2023.xlsx",
        "owners in rows, month and to-date money, total on top is wrong",
    )
    s = p.sheet(
        "Biểu 02",
        ["SỞ TÀI CHÍNH", *[""] * 6, "Biểu số 02"],
        ["TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG 8 NĂM 2023"],
        ["", *[""] * 6, "Đơn vị tính: triệu đồng"],
        "TT|Chủ đầu tư|Kế hoạch vốn năm 2023|Giải ngân trong tháng 8|Lũy kế giải ngân từ đầu năm đến 31/8/2023||Tỷ lệ lũy kế giải ngân/KH cùng kỳ năm 2022|Xếp hạng",
        ["", "", "", "", "Số tiền", "Tỷ lệ (%) so với KH vốn"],
    )
    groups = []
    for owners in (OWNERS, DISTRICTS):
        rows = []
        for unit, name in owners.items():
            planned = p.draw(30, 400) * 1000 + p.draw(0, 999)
            to_date = p.part(planned, 0.3, 0.6)
            rows.append((unit, name, planned, p.part(to_date, 0.05, 0.2), to_date))
        groups.append(rows)
    every = [row for rows in groups for row in rows]
    planned, month, right = (sum(row[n] for row in every) for n in (2, 3, 4))
    wrong = right + 45000
    total = put(s, "", "TỔNG SỐ TOÀN TỈNH", planned, month, wrong, wrong / planned, 0.447, "")
    p.fig("investment_disbursed", "06", "2023-08", wrong, planned, to_date=True, sure=False)
    p.fig("investment_disbursed", "06", "2022-08", value=44.7, to_date=True, optional=True)
    for label, title, rows in zip("AB", ("Các sở", "Các huyện, thành phố"), groups, strict=True):
        sums = [sum(row[n] for row in rows) for n in (2, 3, 4)]
        put(s, label, title, *sums, sums[2] / sums[0])
        for number, (unit, name, *money) in enumerate(rows, 1):
            before = p.draw(300, 620) / 1000
            put(s, number, name, *money, money[2] / money[0], before, p.draw(1, 13))
            p.fig("investment_disbursed", unit, "2023-08", money[2], money[0], to_date=True)
            p.fig("investment_disbursed", unit, "2022-08", value=100 * before, to_date=True, optional=True)
    p.fault("total_mismatch", s, total)
    merge(s, "A2:H2 A4:A5 B4:B5 C4:C5 D4:D5 E4:F4 G4:G5 H4:H5")
    dress(s, "A4:H5")
    for column, number_format in zip("CDEFG", ("#,##0", "#,##0", "#,##0", "0.0%", "0.0%"), strict=True):
        paint(s, column, 6, total + 15, number_format)
    widths(s, 5, 30, 14, 14, 16, 12, 16, 8)
    return p.done()


def assets() -> Case:
    p = Paper("Quản lý TSC đúng tiêu chuẩn, định mức 2022-2023.xlsx", "two years side by side, total at the bottom")
    s = p.sheet(
        "TSC",
        ["KẾT QUẢ QUẢN LÝ, SỬ DỤNG TÀI SẢN CÔNG ĐÚNG TIÊU CHUẨN, ĐỊNH MỨC"],
        ["(Số liệu báo cáo kèm Công văn số 2104/STC-QLG&CS ngày 05/01/2024)"],
        [],
        ["Số TT", "Cơ quan, địa phương", "Năm 2022", "", "", "Năm 2023", "", "", "Ghi chú"],
        ["", ""] + ["Tổng số CQ, ĐV sử dụng TSC", "Số CQ, ĐV dùng TSC đúng tiêu chuẩn, định mức", "Tỷ lệ %"] * 2,
    )
    sums = [0] * 4
    units = {"STC": "Sở Tài chính", "SYT": "Sở Y tế", "SGDDT": "Sở Giáo dục và Đào tạo", **DISTRICTS}
    for number, (unit, name) in enumerate({**units, "06": "Toàn tỉnh"}.items(), 1):
        below = p.draw(8, 70)
        old, new = p.part(below, 0.6, 0.9), p.part(below, 0.85)
        counts = [below, old, below, new]
        if unit == "06":
            counts = sums
        sums = [one + more for one, more in zip(sums, counts, strict=True)]
        below, old, _, new = counts
        put(s, number if unit != "06" else "", name, below, old, rate(old, below), below, new, rate(new, below))
        p.fig("assets_by_norm", unit, "2023", new, below)
        p.fig("assets_by_norm", unit, "2022", old, below, optional=True)
    check = put(s, "", "Kiểm tra", 0, 0, "", 0, 0)
    s.row_dimensions[check].hidden = True
    merge(s, "A1:I1 A2:I2 A4:A5 B4:B5 C4:E4 F4:H4 I4:I5")
    dress(s, "A4:I5", "Arial", "FCE4D6", 10)
    return p.done()


OWN = (
    ("TC01", "Tổng số hồ sơ TTHC đã giải quyết", "hồ sơ", "", 42, 95),
    ("TC02", "Số hồ sơ giải quyết trước và đúng hạn", "hồ sơ", "", 42, 95),
    ("TC03", "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "%", 98, "100", "100"),
    ("TC04", "Số hồ sơ tiếp nhận trực tuyến", "hồ sơ", "", 40, 88),
    ("TC05", "Tỷ lệ HS trực tuyến/tổng số HS giải quyết", "%", 60, "95,2", "92,6"),
    ("TC06", "Tổng số HSCV của Sở (cấp tỉnh)", "hồ sơ", "", 630, 1224),
    ("TC07", "Số HSCV của Sở (cấp tỉnh) xử lý trên môi trường mạng", "hồ sơ", "", 612, 1190),
    ("TC08", "Tỷ lệ HSCV cấp tỉnh xử lý trên môi trường mạng", "%", 100, "79,1", "97,2"),
    ("TC09", "Tổng số cuộc họp", "cuộc", "", 25, 48),
    ("TC10", "Số cuộc họp trực tuyến", "cuộc", "", 11, 20),
    ("TC11", "Tỷ lệ cuộc họp trực tuyến", "%", 40, "44,0", "41,7"),
    ("TC12", "Số nhiệm vụ CCHC được giao", "nhiệm vụ", 18, "x", 18),
    ("TC13", "Số nhiệm vụ CCHC đã hoàn thành", "nhiệm vụ", 18, "x", 9),
    ("TC14", "Tỷ lệ hoàn thành nhiệm vụ CCHC", "%", 100, "x", "50,0"),
    ("TC15", "Kinh phí tiết kiệm được", "triệu đồng", 320, "85,5", "170,2"),
)


def own_form() -> Case:
    p = Paper(
        "Chỉ tiêu CCHC nội bộ Sở Tài chính Q2.2023.xlsx", "a department's own coded criteria, quarter and to date"
    )
    s = p.sheet(
        "Q2",
        ["UBND TỈNH BẮC KẠN", "", "", "", "Mẫu số 04-STC/CCHC"],
        ["SỞ TÀI CHÍNH"],
        ["THEO DÕI CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH QUÝ II NĂM 2023"],
        [],
        ["Mã CT", "Tên chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện quý II", "Lũy kế từ đầu năm"],
        *OWN,
    )
    for name, quarter, to_date in (
        ("on_time", (42, 42), (95, 95)),
        ("online_applications", (40, 42), (88, 95)),
        ("work_records_province", (612, 630), (1190, 1224)),
        ("online_meetings", (11, 25), (20, 48)),
        ("tasks_completed", None, (9, 18)),
    ):
        if quarter:
            p.fig(name, "STC", "2023-Q2", *quarter, sure=name != "work_records_province")
        p.fig(name, "STC", "2023-Q2", *to_date, to_date=True)
    p.fault("rate_mismatch", s, 13)
    box(s, "A5:F20")
    widths(s, 8, 54, 11, 12, 14, 16)
    return p.done()


def budget() -> Case:
    p = Paper("Dự toán và quyết toán kinh phí CCHC 2023.xlsx", "something else: money spent on reform")
    s = p.sheet(
        "Kinh phí",
        ["TỔNG HỢP DỰ TOÁN, QUYẾT TOÁN KINH PHÍ THỰC HIỆN NHIỆM VỤ CCHC NĂM 2023"],
        ["ĐVT: nghìn đồng"],
        ["TT", "Nội dung chi", "Dự toán giao đầu năm", "Bổ sung", "Kinh phí đã quyết toán", "Còn dư", "Nguồn"],
    )
    for number, name in enumerate(("Tuyên truyền", "Tập huấn", "In biểu mẫu", "Mua máy quét", "Thuê phần mềm"), 1):
        given, more = p.draw(20, 300) * 1000, p.draw(0, 5) * 1000
        put(s, number, name, given, more, given + more - 500, 500, "NSNN")
    p.fault("no_indicator no_table", s)
    return p.done()


CODED = {
    "STC": "Sở Tài chính",
    "SKHDT": "Sở KH&ĐT",
    "SNV": "Sở Nội vụ",
    "STP": "Sở Tư pháp",
    "SCT": "Sở Công Thương",
    "STNMT": "Sở TN&MT",
    "SLDTBXH": "Sở LĐ-TB&XH",
    "SVHTTDL": "Sở VH,TT&DL",
    "SKHCN": "Sở KHCN",
    "VPUB": "VP UBND tỉnh",
}


def quota_codes() -> Case:
    """One department stands twice, with other numbers."""
    p = Paper("bienche_quy3_2023_export.xlsx", "departments by code, shares as fractions, one department twice")
    s = p.sheet(
        "Q3-2023",
        [
            "Mã ĐV",
            "Tên ĐV",
            "BC được giao năm 2023",
            "BC có mặt 14/9/2023",
            "Tỷ lệ BC có mặt/BC được giao",
            "Nghỉ hưu 2023",
        ],
    )
    for unit, name in CODED.items():
        quota = p.draw(30, 60)
        here = p.part(quota, 0.88)
        put(s, unit, name, quota, here, round(here / quota, 4), p.draw(0, 3))
        unsure = unit == "STC"
        p.fig("staff_within_quota", unit, "2023-Q3", here, quota, sure=not unsure, optional=unsure)
    first = s["C2"].value
    row = put(s, "STC", "Sở Tài chính", first + 4, first - 6, round((first - 6) / (first + 4), 4), 1)
    p.fault("duplicate", s)
    s.auto_filter.ref = f"A1:F{row}"
    return p.done()


def disbursed_by_month() -> Case:
    p = Paper("Diễn biến giải ngân các huyện T1-T6.xlsx", "one indicator, districts in rows, months across, to date")
    s = p.sheet(
        "GN 2023",
        ["TỶ LỆ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG LŨY KẾ TỪ ĐẦU NĂM ĐẾN HẾT THÁNG (%)"],
        ["Năm 2023"],
        ["Huyện, TP", *[f"Tháng {n}" for n in range(1, 7)], "Mục tiêu cả năm"],
    )
    for unit, name in DISTRICTS.items():
        shares, share = [], 0.0
        for month in range(1, 7):
            share = round(share + p.rng.uniform(2, 9), 1)
            shares.append(share)
            p.fig("investment_disbursed", unit, f"2023-{month:02d}", value=share, to_date=True)
        put(s, name.replace("Huyện", "H.").replace("Thành phố", "TP"), *map(vn, shares), "95")
    merge(s, "A1:H1 A2:H2")
    dress(s, "A3:H3")
    return p.done()


def fees() -> Case:
    p = Paper(
        "Thống kê thanh toán trực tuyến phí, lệ phí T10.2023.xlsx", "payment among cases with a fee, money beside"
    )
    s = p.sheet(
        "Thống kê",
        ["THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC ĐƠN VỊ"],
        ["Tháng 10/2023"],
        [
            "STT",
            "Tên đơn vị",
            "Số hồ sơ thu phí",
            "Thanh toán",
            "",
            "Tỷ lệ thanh toán trực tuyến",
            "Số tiền (VNĐ)",
            "",
            "",
        ],
        ["", "", "", "Trực tiếp", "Trực tuyến", "", "Phí", "Lệ phí", "Tổng số tiền"],
    )
    payers = {**{unit: CODED[unit] for unit in ("STP", "STNMT", "SLDTBXH", "SCT")}, **DISTRICTS}
    for number, (unit, name) in enumerate(payers.items(), 1):
        below = p.draw(40, 900)
        above = p.part(below, 0.1, 0.8)
        money = [p.draw(100, 9000) * 1000, p.draw(10, 800) * 1000]
        put(s, number, name, below, below - above, above, f"{vn(rate(above, below, 2), 2)}%", *money, sum(money))
        p.fig("online_payment", unit, "2023-10", above, below)
    p.fault("other_definition", s)
    merge(s, "A1:I1 A2:I2 A3:A4 B3:B4 C3:C4 D3:E3 F3:F4 G3:I3")
    dress(s, "A3:I4", "Arial", "C6E0B4", 10)
    for column in "GHI":
        paint(s, column, 5, 16, "#,##0")
    return p.done()


CASES = (disbursed, assets, own_form, budget, quota_codes, disbursed_by_month, fees)
