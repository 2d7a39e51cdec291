"""What the interior-affairs divisions of districts gather from their communes."""

from tests.corpus.truth import Case
from tests.corpus.unseen.f.paper import Paper, box, dress, merge, put, rate, vn, widths

CHO_DON = (
    ("02020", "TT. Bằng Lũng"),
    ("02023", "X. Xuân Lạc"),
    ("02026", "Nam Cường"),
    ("02029", "xã Đồng Lạc"),
    ("02032", "Tân Lập"),
    ("02038", "Quảng Bạch"),
    ("02053", "Ngọc Phái"),
    ("02059", "Đồng Thắng"),
    ("02071", "Nghĩa Tá"),
    ("02083", "Yên Phong"),
)


def nine_months() -> Case:
    p = Paper("PNV Chợ Đồn_tổng hợp 9T.2023.xlsx", "communes in rows, three header rows, a hidden column of last year")
    s = p.sheet(
        "TH TTHC",
        ["UBND HUYỆN CHỢ ĐỒN", *[""] * 8, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["PHÒNG NỘI VỤ", *[""] * 8, "Độc lập - Tự do - Hạnh phúc"],
        ["TỔNG HỢP KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT TTHC TẠI CÁC XÃ, THỊ TRẤN 9 THÁNG NĂM 2023"],
        ["(Kèm theo Báo cáo số 97/BC-PNV ngày 18 tháng 9 năm 2023)"],
        [
            "TT",
            "Xã, thị trấn",
            "Tổng số HS phát sinh",
            "HS đã giải quyết",
            *[""] * 6,
            "Trực tuyến",
            "",
            "",
            "",
            "Xếp\nhạng",
        ],
        "|||Tổng số|Trong đó|||Tỷ lệ trước\nvà đúng hạn (%)|||Nộp hồ sơ trực tuyến||Thanh toán trực tuyến\nnghĩa vụ tài chính|",
        "||||Trước hạn|Đúng hạn|Quá hạn|9T/2023|Cùng kỳ 2022|Tăng, giảm|Số HS|% so với HS đã GQ|Số HS|% so với HS phát sinh",
        ["1", "2", "3", "4=5+6+7", "5", "6", "7", "8=(5+6)/4", "9", "10", "11", "12=11/4", "13", "14=13/3", "15"],
        ["I", "THỊ TRẤN"],
    )
    sums = [0] * 7

    def write(label: str, name: str, unit: str, counts: list[int], before: float) -> None:
        arisen, done, early, timely, _, online, paid = counts
        good = rate(early + timely, done, 2)
        money = [paid, rate(paid, arisen)]
        cells = [*counts[:5], good, before, round(good - before, 2), online, rate(online, done), *money]
        put(s, label, name, *cells, "" if unit == "064" else p.draw(1, 10))
        p.fig("on_time", unit, "2023-9M", early + timely, done)
        p.fig("on_time", unit, "2022-9M", value=before, optional=True)
        p.fig("online_applications", unit, "2023-9M", online, done)
        p.fig("online_payment", unit, "2023-9M", paid, arisen)

    for number, (unit, name) in enumerate(CHO_DON, 1):
        if number == 2:
            put(s, "II", "XÃ")
        done = p.draw(150, 900)
        early, late = p.part(done, 0.5, 0.8), p.draw(0, 6)
        arisen = done + p.draw(0, 12)
        online, paid = p.part(done, 0.2, 0.7), p.part(arisen, 0.1, 0.6)
        counts = [arisen, done, early, done - early - late, late, online, paid]
        write(str(number), name, unit, counts, round(p.rng.uniform(92, 99), 2))
        sums = [one + more for one, more in zip(sums, counts, strict=True)]
    write("", "TOÀN HUYỆN", "064", sums, 96.12)
    put(s)
    put(s, "", "Ghi chú: số liệu lấy từ Hệ thống thông tin giải quyết TTHC ngày 15/9/2023")
    merge(s, "A3:O3 A4:O4 A5:A7 B5:B7 C5:C7 D5:J5 K5:N5 O5:O7 D6:D7 E6:G6 H6:J6 K6:L6 M6:N6")
    dress(s, "A5:O8", size=11)
    for column in "IJ":
        s.column_dimensions[column].hidden = True
    return p.done()


BACH_THONG = (
    ("01969", "Thị trấn Phủ Thông"),
    ("01975", "Xã Vi Hương"),
    ("01978", "Xã Sĩ Bình"),
    ("02008", "Xã Cẩm Giàng"),
    ("02014", "Xã Dương Phong"),
    ("02017", "Xã Quang Thuận"),
)


def qualifications() -> Case:
    p = Paper("Thống kê chất lượng CBCC cấp xã (Bạch Thông).xlsx", "grades of staff in columns, rates of some of them")
    s = p.sheet(
        "CLCB",
        ["THỐNG KÊ CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC CẤP XÃ HUYỆN BẠCH THÔNG"],
        ["6 tháng đầu năm 2023"],
        "STT|Đơn vị|Tổng số CBCC|Cán bộ cấp xã||||||Công chức cấp xã|||||Người HĐ không chuyên trách|Cán bộ từ trung cấp trở lên (%)|CBCC từ đại học trở lên (%)",
        ["", "", "", "Tổng", "Trên ĐH", "ĐH", "CĐ", "TC", "Chưa qua ĐT", "Tổng", "Trên ĐH", "ĐH", "CĐ", "TC"],
    )
    sums = [0] * 11

    def write(label: object, unit: str, name: str, cadre: list[int], officer: list[int], others: int) -> None:
        able, high = sum(cadre[:4]), sum(cadre[:2] + officer[:2])
        staff = sum(cadre) + sum(officer)
        rates = [rate(able, sum(cadre)), rate(high, staff)]
        put(s, label, name, staff, sum(cadre), *cadre, sum(officer), *officer, others, *rates)
        p.fig("commune_cadres_intermediate", unit, "2023-6M", able, sum(cadre))
        p.fig("commune_staff_university", unit, "2023-6M", high, staff)

    for number, (unit, name) in enumerate(BACH_THONG, 1):
        cadre = [p.draw(0, 1), p.draw(4, 7), p.draw(0, 2), p.draw(1, 3), p.draw(0, 1)]
        officer = [p.draw(0, 1), p.draw(5, 8), p.draw(0, 1), p.draw(0, 2)]
        write(number, unit, name, cadre, officer, 10)
        sums = [one + more for one, more in zip(sums, [*cadre, *officer, 10, 0], strict=True)]
    write("", "063", "Tổng cộng toàn huyện", sums[:5], sums[5:9], sums[9])
    merge(s, "A1:Q1 A2:Q2 A3:A4 B3:B4 C3:C4 D3:I3 J3:N3 O3:O4 P3:P4 Q3:Q4")
    dress(s, "A3:Q4", "Arial", "E2EFDA", 9)
    widths(s, 5, 24)
    return p.done()


NA_RI = {
    "02155": "TT Yến Lạc",
    "02140": "Văn Lang",
    "02152": "Cường Lợi",
    "02158": "Kim Lư",
    "02161": "Sơn Thành",
    "02179": "Trần Phú",
    "066": "Toàn huyện",
}


def indicators_down() -> Case:
    p = Paper(
        "BIEU KEM BC CCHC QUY II NA RI.xlsx",
        "indicators in rows, communes with their codes in columns, a cell mistyped",
    )
    s = p.sheet(
        "Biểu kèm",
        ["UBND HUYỆN NA RÌ"],
        ["KẾT QUẢ MỘT SỐ CHỈ TIÊU CCHC CỦA CÁC XÃ, THỊ TRẤN QUÝ II/2023"],
        [],
        ["TT", "Nội dung", "ĐVT", *NA_RI.values()],
        ["", "Mã đơn vị hành chính", "", *[code if code != "066" else "" for code in NA_RI]],
    )
    codes = list(NA_RI)
    pleased = [round(p.rng.uniform(90, 99), 1) for _ in codes]
    asked = [3, 0, 2, 5, 0, 1, 11]
    solved = [3, 0, 2, 4, 0, 1, 10]
    records = [round(p.rng.uniform(70, 95), 1) for _ in codes]
    meetings = [round(p.rng.uniform(20, 60), 1) for _ in codes]
    wrong = codes.index("02158")
    pleased[wrong] = 90.0
    for rates in (pleased, records, meetings):
        rates[-1] = round(sum(rates[:-1]) / 6, 1)
    spent = [p.draw(5, 40) for _ in codes[1:]]
    told = [vn(value) for value in pleased]
    told[wrong] = "9o,O"
    row = put(s, 1, "Mức độ hài lòng của người dân về giải quyết TTHC", "%", *told)
    put(s, 2, "Phản ánh, kiến nghị", "")
    put(s, "", "- Số PAKN tiếp nhận", "ý kiến", *asked)
    put(s, "", "- Số PAKN đã xử lý dứt điểm", "ý kiến", *solved)
    states = [vn(rate(one, all_)) if all_ else "KPS" for one, all_ in zip(solved, asked, strict=True)]
    put(s, "", "- Tỷ lệ PAKN được xử lý dứt điểm", "%", *states)
    put(s, 3, "Tỷ lệ HSCV cấp xã xử lý trên môi trường mạng", "%", *map(vn, records))
    put(s, 4, "Tỷ lệ cuộc họp tổ chức theo hình thức trực tuyến", "%", *map(vn, meetings))
    put(s, 5, "Kinh phí chi cho CCHC", "tr.đồng", *spent, sum(spent))
    for n, unit in enumerate(codes):
        if n != wrong:
            p.fig("satisfaction", unit, "2023-Q2", value=pleased[n])
        p.fig("feedback_resolved", unit, "2023-Q2", solved[n], asked[n])
        p.fig("work_records_commune", unit, "2023-Q2", value=records[n])
        p.fig("online_meetings", unit, "2023-Q2", value=meetings[n])
    p.fault("not_a_number", s, row)
    box(s, "A4:J13")
    widths(s, 5, 46, 9)
    return p.done()


def plan_and_done() -> Case:
    p = Paper(
        "Pac Nam - chỉ tiêu CCHC 6 tháng.xlsx", "criteria in rows with plan, done and share of plan; one district"
    )
    s = p.sheet(
        "CT",
        ["ỦY BAN NHÂN DÂN HUYỆN PÁC NẶM"],
        ["TÌNH HÌNH THỰC HIỆN CHỈ TIÊU, NHIỆM VỤ CCHC NĂM 2023"],
        ["Kỳ báo cáo: 6 tháng đầu năm 2023"],
        [],
        ["STT", "Chỉ tiêu, nhiệm vụ", "ĐVT", "KH năm 2023", "Thực hiện 6 tháng", "TH so KH (%)", "Ghi chú"],
        ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"],
        [1, "Tổng số nhiệm vụ được giao trong Kế hoạch CCHC", "nhiệm vụ", 48, 48],
        ["", "Số nhiệm vụ đã hoàn thành", "nhiệm vụ", 48, 21, 43.75, "27 nhiệm vụ đang triển khai"],
        ["", "Tỷ lệ nhiệm vụ hoàn thành", "%", 100, 43.8],
        [2, "Tổng số cơ quan, đơn vị (phòng chuyên môn, xã)", "đơn vị", 22, 22],
        ["", "Số cơ quan, đơn vị đã được kiểm tra CCHC", "đơn vị", 8, 5, 62.5],
        ["", "Tỷ lệ cơ quan, đơn vị được kiểm tra CCHC", "%", 36.4, 22.7, "", "ngày 12/5/2023 và 06/6/2023"],
        [3, "Số báo cáo CCHC phải gửi", "báo cáo", 14, 8],
        ["", "Số báo cáo CCHC gửi đúng hạn", "báo cáo", 14, 7, 50],
        ["", "Tỷ lệ báo cáo CCHC gửi đúng hạn", "%", 100, 87.5, "", "BC tháng 3 chậm 01 ngày"],
        ["II", "TỔ CHỨC BỘ MÁY"],
        [4, "Biên chế công chức được giao", "biên chế", 82, 82],
        ["", "Biên chế công chức có mặt", "biên chế", 82, 79, 96.3],
        ["", "Tỷ lệ sử dụng biên chế so với số được giao", "%", 100, 96.3],
        ["III", "TÀI CHÍNH CÔNG"],
        [5, "Kế hoạch vốn đầu tư công được giao", "triệu đồng", 215430, 215430],
        ["", "Vốn đã giải ngân", "triệu đồng", 204659, 88120, 43.1],
        ["", "Tỷ lệ giải ngân vốn đầu tư công", "%", 95, 40.9],
        [],
        ["", "Người lập biểu", "", "", "TRƯỞNG PHÒNG"],
    )
    for row in (21, 22):
        for column in "DE":
            s[f"{column}{row}"].number_format = "#,##0"
    dress(s, "A5:G5", fill="BDD7EE")
    for name, above, below in (
        ("tasks_completed", 21, 48),
        ("agencies_inspected", 5, 22),
        ("reports_on_time", 7, 8),
        ("staff_within_quota", 79, 82),
        ("investment_disbursed", 88120, 215430),
    ):
        p.fig(name, "060", "2023-6M", above, below)
    return p.done()


NGAN_SON = {"Nà Phặc": "01936", "Vân Tùng": "01954", "Cốc Đán": "01945", "Thượng Ân": "01939", "Đức Vân": "01951"}
QUARTER_FOUR = (
    ("on_time", "Hồ sơ giải quyết trước hạn và đúng hạn / tổng số hồ sơ đã giải quyết"),
    ("online_applications", "Hồ sơ nộp trực tuyến / tổng số hồ sơ đã giải quyết"),
    ("certified_e_copies", "Hồ sơ chứng thực điện tử / tổng số hồ sơ TTHC phát sinh"),
    ("satisfaction", "Phiếu hài lòng về giải quyết TTHC / tổng số phiếu khảo sát"),
)


def sheet_a_commune() -> Case:
    p = Paper("Ngân Sơn_Quý 4-2023_từng xã.xlsx", "one sheet a commune; the summing sheet holds only links")
    links = p.sheet(
        "Tổng hợp", ["TỔNG HỢP TOÀN HUYỆN NGÂN SƠN QUÝ IV/2023"], ["Đơn vị", *[text for _, text in QUARTER_FOUR]]
    )
    for name, unit in NGAN_SON.items():
        town = "TT" if name in ("Nà Phặc", "Vân Tùng") else "xã"
        s = p.sheet(
            name,
            [f"Đơn vị báo cáo: UBND {town} {name}"],
            ["", "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ IV/2023"],
            ["TT", "Chỉ tiêu", "Số đạt", "Tổng số", "Tỷ lệ %"],
        )
        done = p.draw(50, 300)
        for number, (what, text) in enumerate(QUARTER_FOUR, 1):
            below = done + 3 if what == "certified_e_copies" else done if number < 3 else p.draw(30, 60)
            above = p.part(below, 0.95) if what in ("on_time", "satisfaction") else p.part(below, 0.1, 0.6)
            put(s, number, text, above, below, rate(above, below, 2))
            p.fig(what, unit, "2023-Q4", above, below)
        put(links, name, *[f"='{name}'!E{row}" for row in range(4, 8)])
        widths(s, 5, 70)
    return p.done()


CASES = (nine_months, qualifications, indicators_down, plan_and_done, sheet_a_commune)
