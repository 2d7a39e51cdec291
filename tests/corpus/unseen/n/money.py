"""What the finance and planning departments send: money by investor, assets by norm."""

from tests.corpus.truth import Case

from .pen import Paper, pct, vn

DISTRICTS = {
    "058": "TP Bắc Kạn", "060": "H. Pác Nặm", "061": "H. Ba Bể", "062": "H. Ngân Sơn", "063": "H. Bạch Thông",
    "064": "H. Chợ Đồn", "065": "H. Chợ Mới", "066": "H. Na Rì",
}  # fmt: skip


def assets() -> Case:
    p = Paper(
        "STC-Phu luc tai san cong nam 2023.xlsx", "departments and districts in groups, money beside counts", "PL01"
    )
    p.top("UBND TỈNH BẮC KẠN\nSỞ TÀI CHÍNH", 7, "Bắc Kạn, ngày 22 tháng 12 năm 2023")
    p.wide("Phụ lục 01", "H")
    p.wide("TÌNH HÌNH QUẢN LÝ, SỬ DỤNG TÀI SẢN CÔNG THEO TIÊU CHUẨN, ĐỊNH MỨC NĂM 2023", "H")
    parent = "Cơ quan, đơn vị quản lý, sử dụng tài sản công"
    p.head(
        [
            "TT",
            "Cơ quan chủ quản",
            (parent, "Tổng số"),
            (parent, "Sử dụng đúng tiêu chuẩn, định mức"),
            (parent, "Vượt tiêu chuẩn, định mức"),
            (parent, "Đã ban hành quy chế"),
            "Tỷ lệ đúng tiêu chuẩn, định mức",
            "Nguyên giá tài sản (triệu đồng)",
        ],
        numbers=True,
    )
    groups = {
        ("I", "Các sở, ngành"): {"SYT": "Sở Y tế", "SGDDT": "Sở GD&ĐT", "SNNPTNT": "Sở NN&PTNT", "SGTVT": "Sở GTVT"},
        ("II", "Các huyện, thành phố"): {c: DISTRICTS[c] for c in ("058", "061", "064", "066")},
    }
    sums = [0, 0]
    lines = []
    for (roman, title), units in groups.items():
        part = [0, 0]
        rows = []
        for code, name in units.items():
            n, d = p.share(9, 48, 0.8)
            part = [part[0] + n, part[1] + d]
            rows.append((code, name, n, d))
        lines.append((roman, title, part, rows))
        sums = [sums[0] + part[0], sums[1] + part[1]]
    n, d = sums
    for roman, title, (n, d), rows in lines:
        p.add(roman, title, d, n, d - n, d - 1, n / d, vn(p.rng.randint(90_000, 900_000)), bold=True, form="0.0%")
        for number, (code, name, n, d) in enumerate(rows, 1):
            p.add(number, name, d, n, d - n, d - 1, n / d, vn(p.rng.randint(9_000, 90_000)), form="0.0%")
            p.say("assets_by_norm", code, "2023", n, d)
    n, d = sums
    p.add(None, "Tổng cộng (I+II)", d, n, d - n, None, n / d, bold=True, form="0.0%")
    p.say("assets_by_norm", "06", "2023", n, d, sure=False, opt=True)
    p.sign("NGƯỜI LẬP BIỂU", "KT. GIÁM ĐỐC", "", 6)
    return p.case()


def disbursed() -> Case:
    p = Paper(
        "Giải ngân ĐTC 9 tháng theo chủ đầu tư.xlsx", "money by investor with sub-rows of sources", "GN 9T", size=11
    )
    p.top("SỞ KẾ HOẠCH VÀ ĐẦU TƯ", 6)
    p.wide("KẾT QUẢ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023", "H")
    p.wide("(Từ ngày 15/12/2022 đến ngày 14/9/2023)", "H", bold=False)
    p.add(*[None] * 6, "Đơn vị tính: triệu đồng")
    p.head(
        [
            "STT",
            "Chủ đầu tư / nguồn vốn",
            ("Kế hoạch vốn năm 2023", "Thủ tướng giao"),
            ("Kế hoạch vốn năm 2023", "Tỉnh giao"),
            "Luỹ kế vốn đã giải ngân",
            "Tỷ lệ giải ngân so với KH tỉnh giao (%)",
            "Số vốn còn phải giải ngân",
            "Xếp hạng",
        ]
    )
    totals = [0, 0]
    where = p.at + 1
    p.gap()
    units = {**DISTRICTS, "SGTVT": "Sở Giao thông Vận tải", "SYT": "Sở Y tế"}
    for number, (code, name) in enumerate(units.items(), 1):
        central, local = p.rng.randint(20_000, 90_000), p.rng.randint(5_000, 60_000)
        a, b = round(central * p.rng.uniform(0.3, 0.7)), round(local * p.rng.uniform(0.3, 0.7))
        d, n = central + local, a + b
        totals = [totals[0] + n, totals[1] + d]
        p.add(number, name, central, d, n, round(100 * n / d, 2), d - n, number, bold=True)
        p.add(None, "Ngân sách trung ương", central, central, a, round(100 * a / central, 2), central - a)
        p.add(None, "Ngân sách địa phương", None, local, b, round(100 * b / local, 2), local - b)
        p.say("investment_disbursed", code, "2023-9M", n, d)
    last, p.at = p.at, where - 1
    n, d = totals
    p.add(None, "TỔNG SỐ TOÀN TỈNH", None, d, n, round(100 * n / d, 2), d - n, bold=True)
    p.at = last
    p.say("investment_disbursed", "06", "2023-9M", n, d)
    p.add(None, "Ghi chú: chưa gồm vốn kéo dài năm 2022 sang năm 2023")
    return p.case()


def pace() -> Case:
    p = Paper(
        "Tiến độ giải ngân các mốc.xlsx",
        "milestones of the year across, plan of capital once",
        "Tiến độ",
        "Calibri",
        11,
    )
    p.add("SỞ KH&ĐT TỈNH BẮC KẠN")
    p.wide("TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG CỦA MỘT SỐ HUYỆN 9 THÁNG NĂM 2023", "I")
    marks = ("Quý I/2023", "6 tháng đầu năm 2023", "9 tháng năm 2023")
    heads = [(mark, text) for mark in marks for text in ("Giải ngân (tỷ đồng)", "Tỷ lệ giải ngân vốn đầu tư công (%)")]
    p.head(["TT", "Địa phương", "Kế hoạch vốn được giao (tỷ đồng)", *heads])
    for number, code in enumerate(("060", "062", "063", "065", "066"), 1):
        plan = p.rng.randint(800, 3000) / 10
        row: list[object] = []
        share = 0.0
        for period in ("2023-Q1", "2023-6M", "2023-9M"):
            share += p.rng.uniform(0.05, 0.25)
            paid = round(plan * share, 1)
            row += [paid, round(100 * paid / plan, 1)]
            p.say("investment_disbursed", code, period, paid, plan)
        p.add(number, DISTRICTS[code].replace("H.", "Huyện"), plan, *row)
    return p.case()


def own_report() -> Case:
    p = Paper(
        "STC tự đánh giá CCHC Q3.xlsx", "a department about itself: share of plan beside share of cases", "QIII-2023"
    )
    p.add("SỞ TÀI CHÍNH", bold=True)
    p.add("BẢNG TỰ THEO DÕI CHỈ TIÊU CCHC QUÝ III NĂM 2023 CỦA SỞ TÀI CHÍNH")
    p.head(
        ["TT", "Lĩnh vực, chỉ tiêu", "Số lượng", "Tổng", "Tỷ lệ %", "KH giao %", "% so với KH", "Đánh giá"],
        fill="FCE4D6",
    )
    groups = {
        "I. Chỉ đạo điều hành": [
            ("reports_on_time", "Số báo cáo CCHC gửi đúng hạn/Tổng số báo cáo phải gửi", 4, 4, 100),
            ("tasks_completed", "Số nhiệm vụ CCHC đã hoàn thành/Tổng số nhiệm vụ được giao", 11, 14, 100),
        ],
        "II. Cải cách TTHC": [
            ("on_time", "HS giải quyết trước và đúng hạn/HS đã giải quyết", 62, 62, 95),
            ("reviewed", "TTHC rà soát có phương án ĐGH/TTHC được rà soát", 2, 9, 20),
            ("online_payment", "HS thanh toán trực tuyến/HS TTHC phát sinh", 0, 0, 50),
        ],
        "III. Chính quyền số": [
            ("work_records_province", "HSCV cấp tỉnh xử lý trên MTM/Tổng số HSCV cấp tỉnh", 411, 414, 100),
            ("online_meetings", "Cuộc họp trực tuyến/Tổng số cuộc họp", 9, 27, 40),
            (
                "periodic_reports_shared",
                "BC định kỳ cập nhật trên Hệ thống thông tin báo cáo/Tổng số BC định kỳ",
                7,
                8,
                100,
            ),
        ],
    }
    number = 0
    for title, rows in groups.items():
        p.add(None, title, bold=True)
        for short, text, n, d, goal in rows:
            number += 1
            rate = f"{pct(n, d)}" if d else "-"
            done = round(100 * n / d / goal * 100, 1) if d else "-"
            row = p.add(number, text, n, d, rate, goal, done, None if d else "Không có hồ sơ phải thu phí")
            p.say(short, "STC", "2023-Q3", n, d) if d else p.say(short, "STC", "2023-Q3", opt=True)
            if not d:
                p.plant("no_cases zero_denominator", row)
    return p.case()


def excess() -> Case:
    p = Paper("TSCD cac phong ban TPBK quy 1.xlsx", "criteria in rows for one district, two faults", "Q1")
    p.add("PHÒNG TÀI CHÍNH - KẾ HOẠCH THÀNH PHỐ BẮC KẠN")
    p.add("Đơn vị báo cáo: UBND thành phố Bắc Kạn")
    p.add("Kỳ báo cáo: Quý I/2023 (15/12/2022 - 14/3/2023)")
    p.head(["Chỉ tiêu tài chính công", "Tử số", "Mẫu số", "Tỷ lệ (%)"])
    row = p.add("Giải ngân vốn đầu tư công so với kế hoạch vốn được giao (triệu đồng)", 131_250, 112_400, 116.8)
    p.plant("numerator_exceeds_denominator out_of_range", row)
    p.say("investment_disbursed", "058", "2023-Q1", 131_250, 112_400, sure=False, opt=True)
    row = p.add("Đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", 29, 31, 83.5)
    p.plant("rate_mismatch", row)
    p.say("assets_by_norm", "058", "2023-Q1", 29, 31, sure=False)
    p.add("Đơn vị tự chủ tài chính nhóm 2 trên tổng số đơn vị sự nghiệp", 3, 24, 12.5)
    p.add("Tiết kiệm chi thường xuyên so với dự toán", "1.240", "12.400", "10,0")
    return p.case()


BOOKS = (assets, disbursed, pace, own_report, excess)
