"""What the home-affairs department sends: tasks, inspections, posts, surveys, reports in time."""

from tests.corpus.truth import Case

from .money import DISTRICTS
from .pen import Paper, pct

DEPARTMENTS = {
    "VPUB": "Văn phòng UBND tỉnh", "STP": "Sở Tư pháp", "STC": "Sở Tài chính", "SCT": "Sở Công Thương",
    "SXD": "Sở Xây dựng", "SKHCN": "Sở KH&CN", "SLDTBXH": "Sở LĐ-TB&XH", "SVHTTDL": "Sở VH,TT&DL",
    "TTT": "Thanh tra tỉnh", "BDT": "Ban Dân tộc", "BQLKCN": "BQL các KCN",
}  # fmt: skip


def tasks() -> Case:
    p = Paper(
        "SNV_Theo dõi nhiệm vụ KH CCHC_9T.xlsx", "done in time and late under one parent, going on beside", "Nhiệm vụ"
    )
    p.top("UBND TỈNH BẮC KẠN\nSỞ NỘI VỤ", 7)
    p.wide("TỔNG HỢP TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ TẠI KẾ HOẠCH SỐ 836/KH-UBND NĂM 2022", "I")
    p.wide("Kỳ báo cáo: 9 tháng năm 2023", "I", bold=False)
    done, going = "Nhiệm vụ đã hoàn thành", "Nhiệm vụ đang thực hiện"
    p.head(
        [
            "STT",
            "Cơ quan chủ trì",
            "Tổng số nhiệm vụ CCHC được giao",
            (done, "Tổng"),
            (done, "Trước, đúng hạn"),
            (done, "Chậm"),
            (going, "Trong hạn"),
            (going, "Quá hạn"),
            "% hoàn thành",
        ],
        numbers=True,
    )
    for number, (code, name) in enumerate(DEPARTMENTS.items(), 1):
        n, d = p.share(4, 15, 0.4)
        late, over = min(n, p.rng.randint(0, 1)), min(d - n, p.rng.randint(0, 1))
        p.add(number, name, d, n, n - late, late, d - n - over, over, round(100 * n / d), box=True)
        p.say("tasks_completed", code, "2023-9M", n, d)
    p.sign("Người tổng hợp", "TRƯỞNG PHÒNG CCHC&VTLT", "", 6)
    return p.case()


def inspected() -> Case:
    p = Paper(
        "Kiểm tra CCHC năm 2023 - các huyện.xlsx", "plan of inspections beside inspections done, total below", "KT CCHC"
    )
    p.wide("KẾT QUẢ KIỂM TRA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TẠI CÁC HUYỆN, THÀNH PHỐ NĂM 2023", "H")
    p.add("(Số liệu tổng hợp từ báo cáo năm của các huyện, thành phố; Sở Nội vụ, tháng 01/2024)")
    p.head(
        [
            "TT",
            "Huyện, thành phố",
            "Tổng số cơ quan, đơn vị trực thuộc",
            "Số CQ, ĐV theo kế hoạch kiểm tra",
            "Số CQ, ĐV đã được kiểm tra CCHC",
            "Tỷ lệ CQ, ĐV được kiểm tra (%)",
            "Số vấn đề phát hiện",
            "Đã xử lý",
        ]
    )
    total = [0, 0, 0]
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        n, d = p.share(24, 40, 0.2, 0.5)
        total = [a + b for a, b in zip(total, (d, n + 1, n), strict=True)]
        p.add(number, name, d, n + 1, n, pct(n, d), p.rng.randint(3, 12), p.rng.randint(0, 3))
        p.say("agencies_inspected", code, "2023", n, d)
    row = p.add(None, "Tổng", total[0] + 6, total[1], total[2], pct(total[2], total[0] + 6), bold=True)
    p.plant("total_mismatch", row)
    p.say("agencies_inspected", "06", "2023", total[2], total[0] + 6, sure=False, opt=True)
    return p.case()


def quota() -> Case:
    p = Paper("bien che cong chuc 30.6.2023.xlsx", "quota and staff by district, shrinking of staff beside", "BC CC")
    p.add("SỞ NỘI VỤ TỈNH BẮC KẠN", bold=True)
    p.wide("BIỂU TỔNG HỢP BIÊN CHẾ HÀNH CHÍNH CÁC HUYỆN, THÀNH PHỐ 6 THÁNG ĐẦU NĂM 2023", "I")
    parent = "Biên chế hành chính"
    p.head(
        [
            "TT",
            "Tên đơn vị",
            (parent, "Được giao năm 2023"),
            (parent, "Có mặt"),
            (parent, "Chưa sử dụng"),
            (parent, "% có mặt/giao"),
            ("Tinh giản biên chế", "Kế hoạch"),
            ("Tinh giản biên chế", "Đã thực hiện"),
            "HĐ theo NĐ 68",
        ]
    )
    given, here = 0, 0
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        n, d = p.share(78, 110, 0.9)
        given, here = given + d, here + n
        p.add(
            number,
            name,
            d,
            n,
            d - n,
            round(100 * n / d, 1),
            p.rng.randint(1, 6),
            p.rng.randint(0, 4),
            p.rng.randint(4, 9),
        )
        p.say("staff_within_quota", code, "2023-6M", n, d)
    p.add(None, "Tổng cộng", given, here, given - here, round(100 * here / given, 1), bold=True)
    p.say("staff_within_quota", "06", "2023-6M", here, given, sure=False, opt=True)
    return p.case()


def sipas() -> Case:
    p = Paper(
        "KQ đo lường hài lòng SIPAS 2023 cấp huyện.xlsx", "four kinds of satisfaction, last year's and ranks", "KQ2023"
    )
    p.wide("KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC NĂM 2023", "L")
    p.add(None, None, "Đơn vị tính: %")
    kinds = {
        "satisfaction": "Về giải quyết TTHC nói chung",
        "satisfaction_land_construction_investment": "Về TTHC đất đai, xây dựng, đầu tư",
        "satisfaction_service": "Về sự phục vụ của cơ quan HCNN",
        "satisfaction_health_education": "Về dịch vụ y tế, giáo dục công lập",
    }
    heads = [
        ("Mức độ hài lòng (%)", text, "2023" if not late else "2022") for text in kinds.values() for late in (0, 1)
    ]
    p.head(["TT", "Huyện, TP", "Số phiếu phát ra", *heads, "Thứ hạng năm 2023"], numbers=True, fill="D9E1F2")
    ranks = p.rng.sample(range(1, 9), 8)
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        values = [round(p.rng.uniform(76, 96), 2) for _ in heads]
        p.add(number, name, 50 * p.rng.randint(4, 9), *values, ranks[number - 1], form="0.00", box=True)
        for index, short in enumerate(kinds):
            p.say(short, code, "2023", v=values[2 * index])
            p.say(short, code, "2022", v=values[2 * index + 1], opt=True)
    return p.case()


def positions() -> Case:
    p = Paper(
        "Vị trí việc làm - cơ cấu CC, VC (quý IV).xlsx", "officials and employees side by side, a word apart", "VTVL"
    )
    p.add("Biểu số 05/SNV-CCVC")
    p.wide("CƠ CẤU CÔNG CHỨC, VIÊN CHỨC THEO VỊ TRÍ VIỆC LÀM - QUÍ IV/2023", "J")
    cc, vc = "Cơ quan hành chính có cơ cấu công chức", "Đơn vị sự nghiệp có cơ cấu viên chức"
    p.head(
        [
            "TT",
            "Đơn vị",
            (cc, "Tổng số CQ hành chính"),
            (cc, "Phù hợp VTVL được duyệt"),
            (cc, "Tỉ lệ %"),
            (cc, "Số công chức"),
            (vc, "Tổng số ĐVSN"),
            (vc, "Phù hợp VTVL được duyệt"),
            (vc, "Tỉ lệ %"),
            (vc, "Số viên chức"),
        ]
    )
    units = {c: DEPARTMENTS[c] for c in ("STP", "STC", "SLDTBXH", "SVHTTDL")} | {
        c: DISTRICTS[c] for c in ("058", "063", "065")
    }
    for number, (code, name) in enumerate(units.items(), 1):
        (a, b), (c, d) = p.share(3, 14, 0.85), p.share(4, 40, 0.8)
        p.add(number, name, b, a, pct(a, b), 7 * b, d, c, pct(c, d), 12 * d, box=True)
        p.say("officials_by_position", code, "2023-Q4", a, b)
        p.say("employees_by_position", code, "2023-Q4", c, d)
    return p.case()


def reporting() -> Case:
    p = Paper("Theo dõi gửi báo cáo CCHC Quý I.xlsx", "reports sent in time, with four faults", "Quý I.2023", size=11)
    p.add("SỞ NỘI VỤ - PHÒNG CẢI CÁCH HÀNH CHÍNH")
    p.wide("THEO DÕI CHẾ ĐỘ BÁO CÁO CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2023", "G")
    p.head(["TT", "Cơ quan", "Số BC phải gửi", "Số BC gửi đúng hạn", "Số BC gửi chậm", "Tỷ lệ đúng hạn", "Ngày gửi"])
    rows: list[tuple[str, str, object, object, str]] = [
        ("SNNPTNT", "Sở NN&PTNT", 3, 3, "100%"),
        ("STNMT", "Sở TN&MT", 3, 2, "66,7%"),
        ("SCT", "Sở Công thương", 3, 4, "133,3%"),
        ("", "Sở Ngoại vụ", 3, 3, "100%"),
        ("SKHDT", "Sở KH và ĐT", 3, 3, "100%"),
        ("SYT", "Sở Y tế", "x", "đã gửi", "?"),
        ("SXD", "Sở Xây dựng", 3, 3, "100%"),
        ("BDT", "Ban Dân tộc tỉnh", 3, 1, "33,3%"),
        ("061", "UBND huyện Ba Bể", 3, 3, "100%"),
        ("064", "UBND huyện Chợ Đồn", 3, 2, "66,7%"),
    ]
    faults = {"SCT": "numerator_exceeds_denominator out_of_range", "": "unknown_unit", "SYT": "not_a_number"}
    for number, (code, name, d, n, rate) in enumerate(rows, 1):
        late = d - n if isinstance(d, int) and isinstance(n, int) and d > n else 0
        row = p.add(number, name, d, n, late, rate, f"{10 + number}/3/2023", box=True)
        if code in faults:
            p.plant(faults[code], row)
        if code == "SCT":
            p.say("reports_on_time", code, "2023-Q1", 4, 3, sure=False, opt=True)
        elif code not in faults:
            p.say("reports_on_time", code, "2023-Q1", float(str(n)), float(str(d)))
    return p.case()


def cadres() -> Case:
    p = Paper(
        "Chat luong CB,CC cap xa toan tinh 2023.xlsx",
        "cadres, officials and both together, a word apart",
        "CL CBCC",
        "Arial",
        10,
    )
    p.wide("BÁO CÁO CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2023", "L")
    p.add("SỞ NỘI VỤ BẮC KẠN")
    a, b, c = "Cán bộ cấp xã", "Công chức cấp xã", "Cán bộ, công chức cấp xã"
    p.head(
        [
            "Số TT",
            "Huyện/TP",
            (a, "Tổng số"),
            (a, "Từ trung cấp trở lên"),
            (a, "Tỷ lệ (%)"),
            (b, "Tổng số"),
            (b, "Từ trung cấp trở lên"),
            (b, "Tỷ lệ (%)"),
            (c, "Tổng số"),
            (c, "Từ đại học trở lên"),
            (c, "Tỷ lệ (%)"),
        ],
        numbers=True,
    )
    sums = [0] * 6
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        (x, xs), (y, ys) = p.share(70, 170, 0.9), p.share(80, 190, 0.97)
        z = round((xs + ys) * p.rng.uniform(0.55, 0.85))
        counts = [xs, x, ys, y, xs + ys, z]
        sums = [one + two for one, two in zip(sums, counts, strict=True)]
        p.add(number, name, xs, x, pct(x, xs, 2), ys, y, pct(y, ys, 2), xs + ys, z, pct(z, xs + ys, 2))
        p.say("commune_cadres_intermediate", code, "2023", x, xs)
        p.say("commune_staff_university", code, "2023", z, xs + ys)
    xs, x, ys, y, zs, z = sums
    p.add(None, "TOÀN TỈNH", xs, x, pct(x, xs, 2), ys, y, pct(y, ys, 2), zs, z, pct(z, zs, 2), bold=True)
    p.say("commune_cadres_intermediate", "06", "2023", x, xs)
    p.say("commune_staff_university", "06", "2023", z, zs)
    return p.case()


BOOKS = (tasks, inspected, quota, sipas, positions, reporting, cadres)
