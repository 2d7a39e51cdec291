"""Sở Tư pháp, Sở KH&ĐT, Sở Tài chính, the treasury, Sở TT&TT and a hospital, each with its own forms."""

from collections.abc import Callable

from tests.corpus.truth import Case
from tests.corpus.unseen.g.kit import DISTRICTS, Report, district, rate, vi, vi_rate

LATE_NAMES = {"060": "Huyện Pác Nặm", "061": "Ba Bể", "062": "Ngân Sơn", "064": "Chợ Đồn", "066": "Na Rì"}


def law_of_half_a_year() -> Case:
    r = Report(
        "STP - Phụ lục cải cách thể chế 6 tháng 2023.xlsx",
        "districts on a sheet, the province on another, “no cases” in words",
    )
    r.sheet("Cấp huyện")
    r.line("SỞ TƯ PHÁP TỈNH BẮC KẠN", 4)
    r.line("Biểu 1b. Xây dựng, rà soát văn bản quy phạm pháp luật của cấp huyện - 6 tháng đầu năm 2023", 10, bold=True)
    r.put(
        "TT|Huyện, TP|Ban hành văn bản QPPL|<|<|<|Xử lý văn bản QPPL sau rà soát|<|<|<",
        "^|^|Tổng số đã ban hành|Đúng quy định|Có dấu hiệu trái pháp luật|Tỉ lệ đúng quy định (%)|Phải xử lý|Đã xử lý|Chưa xử lý|Tỉ lệ đã xử lý (%)",
    )
    for number, code in enumerate(DISTRICTS, 1):
        made, due = r.rng.randint(1, 6), r.rng.randint(2, 9)
        good, done = made - (code == "064"), due - r.rng.choice([0, 1, 2])
        cells: list[object] = [made, good, made - good, vi_rate(good, made)]
        if code in ("060", "063"):
            cells = [0, 0, 0, "Không phát sinh"]
            r.stated("lawful", code, "2023-6M", None)
        else:
            r.read("lawful", code, "2023-6M", good, made)
        r.put([number, district(code, rural=""), *cells, due, done, due - done, vi_rate(done, due)])
        r.read("handled", code, "2023-6M", done, due)
    r.sheet("Cấp tỉnh")
    r.line("Biểu 1a. Xây dựng, rà soát văn bản QPPL của tỉnh Bắc Kạn - 6 tháng đầu năm 2023", 5, bold=True)
    r.put("TT|Nội dung|Đơn vị tính|Kết quả|Ghi chú")
    r.put(
        [1, "Tổng số văn bản QPPL do HĐND, UBND tỉnh ban hành", "văn bản", 31],
        [None, "Trong đó: Nghị quyết của HĐND tỉnh", "văn bản", 12],
        [None, "Trong đó: Quyết định của UBND tỉnh", "văn bản", 19],
        [2, "Số văn bản QPPL ban hành đúng quy định", "văn bản", 30, "01 văn bản đang xem xét"],
        [3, "Tỷ lệ văn bản QPPL ban hành đúng quy định", "%", vi_rate(30, 31)],
        [4, "Số văn bản QPPL phải xử lý sau rà soát", "văn bản", 27],
        [5, "Số văn bản QPPL đã xử lý sau rà soát", "văn bản", 22],
        [6, "Tỷ lệ văn bản QPPL được xử lý sau rà soát", "%", vi_rate(22, 27)],
    )
    r.read("lawful", "06", "2023-6M", 30, 31)
    r.read("handled", "06", "2023-6M", 22, 27)
    return r.case()


def certified_copies() -> Case:
    r = Report(
        "Chứng thực điện tử T9-T11 (Sở Tư pháp).xlsx", "a sheet a month, a rate that does not follow from its counts"
    )
    for month in (9, 10, 11):
        ws = r.sheet(f"T{month}")
        r.line(f"CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH - THÁNG {month}/2023", 7, bold=True)
        r.put(
            "TT|Tên đơn vị|Tổng số hồ sơ TTHC phát sinh|Bản sao giấy đã chứng thực|Số hồ sơ chứng thực điện tử|Tỷ lệ hồ sơ chứng thực điện tử/hồ sơ TTHC phát sinh (%)|Phí chứng thực (đồng)"
        )
        for number, (code, name) in enumerate(LATE_NAMES.items(), 1):
            whole = r.rng.randint(700, 2600)
            part = r.part(whole, 0.08, 0.3)
            wrong = month == 10 and code == "062"
            row = r.put(
                [
                    number,
                    name,
                    vi(whole, 0),
                    vi(part * 3, 0),
                    part,
                    "47,3" if wrong else vi_rate(part, whole),
                    vi(part * 2000, 0),
                ]
            )
            r.read("ecopies", code, f"2023-{month:02d}", part, whole, sure=not wrong)
            if wrong:
                r.fault("rate_mismatch", row=row)
        ws.column_dimensions["D"].hidden = True
    return r.case()


def disbursed_of_nine_months() -> Case:
    r = Report(
        "SKHDT_giai ngan von DTC 2023_den 30.9.xlsx", "money by source, total on top, ranks and last year beside"
    )
    r.sheet("PL 01")
    r.put([None] * 8 + ["ĐVT: Triệu đồng", "<", "<"])
    r.line("TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023", 11, bold=True)
    r.line("(Kèm theo Báo cáo số 295/BC-SKHĐT ngày 05/10/2023)", 11)
    r.put(
        "STT|Đơn vị|Kế hoạch vốn năm 2023|<|<|Giải ngân đến hết 30/9/2023|<|<|Tỷ lệ giải ngân so với kế hoạch (%)|Xếp hạng|Số dự án",
        "^|^|Tổng số|NSTW|NSĐP|Tổng số|NSTW|NSĐP|^|^|^",
    )
    units = {"SGTVT": "Sở Giao thông vận tải", "SYT": "Sở Y tế", "SNNPTNT": "Sở NN&PTNT"} | {
        c: district(c, rural="UBND huyện ", city="UBND thành phố ") for c in DISTRICTS
    }
    rows = []
    for code, name in units.items():
        central, local = r.rng.randint(40_000, 190_000), r.rng.randint(9_000, 60_000)
        paid = [r.part(central, 0.35, 0.75), r.part(local, 0.3, 0.8)]
        rows.append((code, name, central + local, central, local, sum(paid), *paid, r.rng.randint(4, 30)))
    best = sorted(rows, key=lambda row: -row[5] / row[2])
    ranks = {row[0]: rank for rank, row in enumerate(best, 1)}
    rows.insert(0, ("06", "TOÀN TỈNH", *(sum(row[k] for row in rows) for k in range(2, 9))))
    for number, (code, name, *cells, projects) in enumerate(rows):
        money = [(cell, "#,##0") for cell in cells]
        r.put([number or None, name, *money, vi_rate(cells[3], cells[0], 2), ranks.get(code), projects])
        r.read("disbursed", code, "2023-9M", cells[3], cells[0])
        if not number:
            r.put("|Trong đó:")
    return r.case()


def disbursed_so_far() -> Case:
    r = Report("PL02 chủ đầu tư - giải ngân tháng 5.xlsx", "month beside the sum from the year's start, text numbers")
    r.sheet("Tháng 5-2023")
    r.line("Biểu tổng hợp giải ngân vốn đầu tư công tháng 5 năm 2023 của các chủ đầu tư", 7, bold=True)
    r.line("Đơn vị tính: triệu đồng", 7)
    r.put(
        "TT|Chủ đầu tư|Kế hoạch vốn được giao năm 2023|Số giải ngân riêng tháng 5|Giải ngân lũy kế từ đầu năm đến hết ngày 31/5/2023|Tỷ lệ giải ngân lũy kế so với kế hoạch (%)|Vướng mắc"
    )
    for number, (code, name) in enumerate({"SGDDT": "Sở GDĐT", "SVHTTDL": "Sở VHTTDL", **LATE_NAMES}.items(), 1):
        plan = r.rng.randint(18_000, 140_000)
        paid = r.part(plan, 0.1, 0.35)
        r.put(
            [
                number,
                name,
                vi(plan, 0),
                vi(paid / 4, 0),
                vi(paid, 0),
                vi_rate(paid, plan),
                "GPMB" if number == 3 else None,
            ]
        )
        r.read("disbursed", code, "2023-05", paid, plan, to_date=True)
    return r.case()


def new_enterprises() -> Case:
    r = Report("Đăng ký doanh nghiệp quý I.2023 - phòng ĐKKD.xlsx", "something else: enterprises registered")
    r.sheet("ĐKKD")
    r.line("TÌNH HÌNH ĐĂNG KÝ DOANH NGHIỆP QUÝ I NĂM 2023", 6, bold=True)
    r.put("TT|Địa bàn|Số DN thành lập mới|Vốn đăng ký (tỷ đồng)|DN giải thể|So với cùng kỳ (%)")
    for number, code in enumerate(DISTRICTS, 1):
        r.put(
            [
                number,
                district(code),
                r.rng.randint(2, 30),
                vi(r.rng.uniform(5, 90)),
                r.rng.randint(0, 3),
                vi(r.rng.uniform(60, 140)),
            ]
        )
    r.fault("no_indicator", "no_table")
    return r.case()


def assets() -> Case:
    """Rates are formulas that nobody opened in Excel: there is no stored value."""
    r = Report(
        "STC_quản lý sử dụng tài sản công năm 2023.xlsx",
        "districts and departments in rows, formulas without stored values",
    )
    ws = r.sheet("TSC")
    r.line("SỞ TÀI CHÍNH BẮC KẠN", 3)
    r.line("TÌNH HÌNH QUẢN LÝ, SỬ DỤNG TÀI SẢN CÔNG NĂM 2023", 8, bold=True)
    r.put(
        "TT|Đơn vị|Tổng số cơ quan, đơn vị quản lý, sử dụng TSC|Số cơ quan, đơn vị quản lý, sử dụng TSC đúng tiêu chuẩn, định mức|Tỷ lệ đúng tiêu chuẩn, định mức (%)|Đã ban hành quy chế TSC|Nguyên giá TSC (triệu đồng)|Năm 2022 (%)"
    )
    units = {"SGDDT": "Sở Giáo dục và Đào tạo", "SYT": "Sở Y tế", "STNMT": "Sở Tài nguyên và MT"} | {
        c: district(c, city="Thành phố ") for c in DISTRICTS
    }
    for number, (code, name) in enumerate(units.items(), 1):
        whole = r.rng.randint(14, 62)
        part = whole - r.rng.randint(0, 6)
        row = r.row + 1
        r.put(
            [
                number,
                name,
                whole,
                part,
                f"=D{row}/C{row}*100",
                whole - 2,
                (whole * 3150, "#,##0"),
                rate(whole - 3, whole),
            ]
        )
        r.read("assets", code, "2023", part, whole)
    ws.column_dimensions["H"].hidden = True
    return r.case()


def treasury() -> Case:
    r = Report(
        "KBNN Bắc Kạn - thanh toán vốn đầu tư 6T.2023.xlsx", "sources of money in rows, one total of the province"
    )
    r.sheet("KBNN")
    r.line("KHO BẠC NHÀ NƯỚC BẮC KẠN", 3)
    r.line("TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 6 THÁNG ĐẦU NĂM 2023 TRÊN ĐỊA BÀN TỈNH BẮC KẠN", 6, bold=True)
    r.line("Đơn vị: triệu đồng", 6)
    r.put("STT|Nguồn vốn|Kế hoạch vốn được giao|Vốn đã giải ngân|Tỷ lệ giải ngân (%)|Còn lại")
    sources = [
        ("Vốn trong nước NSTW", 812_450, 301_200),
        ("Vốn nước ngoài (ODA)", 264_300, 58_110),
        ("Chương trình MTQG", 702_118, 188_942),
        ("Vốn cân đối NSĐP", 355_670, 171_004),
    ]
    for number, (name, plan, paid) in enumerate(sources, 1):
        r.put([number, name, plan, paid, rate(paid, plan), plan - paid])
    plan, paid = sum(s[1] for s in sources), sum(s[2] for s in sources)
    r.put([None, "Tổng cộng", plan, paid, rate(paid, plan), plan - paid], bold=True)
    r.read("disbursed", "06", "2023-6M", paid, plan)
    return r.case()


def budget() -> Case:
    r = Report("Thu chi NSĐP tháng 4.2023 - Sở TC.xlsx", "something else: revenue and spending")
    r.sheet("Thu-chi")
    r.line("ƯỚC THỰC HIỆN THU, CHI NGÂN SÁCH ĐỊA PHƯƠNG THÁNG 4/2023", 5, bold=True)
    r.put("TT|Nội dung|Dự toán 2023|Thực hiện tháng 4|% so với dự toán")
    for number, name in enumerate(
        ("Thu nội địa", "Thu xuất nhập khẩu", "Chi thường xuyên", "Chi trả nợ lãi", "Dự phòng ngân sách"), 1
    ):
        r.put([number, name, 10_000 * number, 700 * number, 7.0])
    r.fault("no_indicator", "no_table")
    return r.case()


def patients() -> Case:
    """A hospital is no unit of the plan, and its patients are only part of what the plan asks."""
    r = Report("BVĐK tỉnh - hài lòng người bệnh quý II năm 2023.xlsx", "something else: a hospital's own survey")
    r.sheet("Khảo sát HLNB")
    r.line("SỞ Y TẾ BẮC KẠN - BỆNH VIỆN ĐA KHOA TỈNH", 5)
    r.line("KẾT QUẢ KHẢO SÁT HÀI LÒNG NGƯỜI BỆNH QUÝ II/2023 (thang điểm 5)", 5, bold=True)
    r.put("TT|Khoa|Số người bệnh khảo sát|Điểm trung bình|Tỷ lệ so với mong đợi (%)")
    for number, name in enumerate(("Nội tổng hợp", "Ngoại - Chấn thương", "Sản", "Nhi", "Khám bệnh"), 1):
        r.put(
            [number, "Khoa " + name, r.rng.randint(20, 50), vi(r.rng.uniform(3.9, 4.7), 2), vi(r.rng.uniform(78, 95))]
        )
    r.fault("no_indicator", "unknown_unit", "ambiguous_column", "no_table")
    return r.case()


def systems_and_users() -> Case:
    r = Report(
        "Sở TT&TT - kết nối LGSP, định danh người dùng 9 tháng.xlsx", "criteria of the province, then users by district"
    )
    r.sheet("1-He thong")
    r.line("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", 3)
    r.line("KẾT NỐI, LIÊN THÔNG HỆ THỐNG THÔNG TIN CỦA TỈNH BẮC KẠN 9 THÁNG NĂM 2023", 4, bold=True)
    r.put("TT|Tiêu chí|ĐVT|Kết quả")
    r.put(
        [1, "Tổng số HTTT của tỉnh liên quan đến người dân, doanh nghiệp", "HT", 26],
        [2, "Số HTTT đã kết nối, liên thông qua Trục LTVBQG, LGSP", "HT", 9],
        [3, "Tỷ lệ HTTT được kết nối, liên thông", "%", vi_rate(9, 26)],
        [4, "Số lượt giao dịch qua LGSP", "lượt", "1.204.377"],
    )
    r.read("systems", "06", "2023-9M", 9, 26)
    r.sheet("2-Dinh danh")
    r.line("NGƯỜI DÂN, DOANH NGHIỆP SỬ DỤNG DVC TRỰC TUYẾN ĐƯỢC ĐỊNH DANH, XÁC THỰC ĐIỆN TỬ (9T/2023)", 6, bold=True)
    r.put(
        "TT|Địa phương|Dân số trưởng thành|Số người dân, DN sử dụng DVCTT|Trong đó: được định danh, xác thực điện tử|Tỷ lệ được định danh, xác thực điện tử (%)"
    )
    sums = [0, 0, 0]
    for number, code in enumerate(DISTRICTS, 1):
        users = r.rng.randint(1500, 8200)
        row = [users * 4, users, r.part(users, 0.5, 0.95)]
        sums = [a + b for a, b in zip(sums, row, strict=True)]
        r.put([number, district(code, rural="H."), *[vi(v, 0) for v in row], vi_rate(row[2], row[1])])
        r.read("identified", code, "2023-9M", row[2], row[1])
    r.put([None, "Tổng toàn tỉnh", *[vi(v, 0) for v in sums], vi_rate(sums[2], sums[1])], bold=True)
    r.read("identified", "06", "2023-9M", sums[2], sums[1])
    return r.case()


ALL: tuple[Callable[[], Case], ...] = (
    law_of_half_a_year,
    certified_copies,
    disbursed_of_nine_months,
    disbursed_so_far,
    new_enterprises,
    assets,
    treasury,
    budget,
    patients,
    systems_and_users,
)
