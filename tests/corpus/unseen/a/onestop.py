"""One-stop shops of districts and communes: forms filled in more or less properly."""

from tests.corpus.truth import Case

from .pen import (
    BA_BE,
    BACH_THONG,
    FEEDBACK,
    MOTTO,
    NA_RI,
    NGAN_SON,
    ON_TIME,
    ONLINE,
    PAID,
    RECORDS,
    SATISFIED,
    Pen,
    added,
    comma,
    decomposed,
    rate,
    window,
)


def official_form() -> Case:
    p = Pen(
        "Bieu II.06a - UBND huyen Ba Be - T9.2023.xlsx", "official form: offices, communes, total", "06a", "2023-09"
    )
    p.lines(
        f"UBND HUYỆN BA BỂ|{MOTTO[0]}", f"VĂN PHÒNG HĐND VÀ UBND|{MOTTO[1]}", "", "Biểu số II.06a/VPCP/KSTT", span=12
    )
    p.lines("Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020", span=12)
    p.lines("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC", span=12)
    p.lines("Kỳ báo cáo: Tháng 9/2023 (Từ ngày 15/8/2023 đến ngày 14/9/2023)", "Đơn vị tính: Số hồ sơ TTHC", span=12)
    got, done, doing = "Số hồ sơ nhận giải quyết", "Số lượng hồ sơ đã giải quyết", "Số lượng hồ sơ đang giải quyết"
    p.header(
        "TT", "Lĩnh vực, công việc giải quyết theo cấp", f"{got}>Tổng số", f"{got}>Trong đó>Trực tuyến",
        f"{got}>Trong đó>Trực tiếp, dịch vụ bưu chính", f"{got}>Từ kỳ trước", f"{done}>Tổng số", f"{done}>Trước hạn",
        f"{done}>Đúng hạn (Bao gồm cả hồ sơ chờ Bổ sung và Trả lại / Xin rút)", f"{done}>Quá hạn",
        f"{doing}>Tổng số", f"{doing}>Trong hạn", f"{doing}>Quá hạn",
        "Tỷ lệ HS trực tuyến/tổng số HS nhận giải quyết (%)", numbers=True,  # the office added it to the form
    )  # fmt: skip

    def put(number: object, name: str, f: dict[str, int]) -> None:
        counts = [f[key] for key in ("total", "online", "direct", "carried", "done", "early", "due", "late", "pending")]
        p.row(number, name, *counts, f["pending"], 0, rate(f["online"], f["total"]))

    offices = {name: window(p.rng) for name in ("Chi nhánh VPĐK đất đai", "Phòng Tư pháp", "Phòng TC-KH")}
    communes = {code: window(p.rng) for code in BA_BE}
    whole = added([*offices.values(), *communes.values()])
    put("A", "Cấp huyện", added(offices.values()))
    for number, (name, facts) in enumerate(offices.items(), 1):
        put(number, name, facts)
    put("B", "Cấp xã", added(communes.values()))
    for number, (code, facts) in enumerate(communes.items(), 1):
        put(number, BA_BE[code] if BA_BE[code].startswith("TT") else f"Xã {BA_BE[code]}", facts)
    put(None, "Tổng cộng toàn huyện", whole)
    for code, f in [*communes.items(), ("061", whole)]:
        p.counts(ON_TIME, code, f["good"], f["done"])
        p.counts(ONLINE, code, f["online"], f["total"])
    p.sign("Ba Bể, ngày 16 tháng 9 năm 2023", "Người làm báo cáo", "Nông Thị Hạnh", 9)
    return p.done()


def fields_of_the_city() -> Case:
    p = Pen(
        "PL kèm BC 412 TP Bắc Kạn.xlsx",
        "fields in rows, total on top; payment on a second sheet",
        "MC quý III",
        "2023-Q3",
    )
    p.lines(
        "UBND THÀNH PHỐ BẮC KẠN",
        "Phụ lục 1: Kết quả tiếp nhận, giải quyết hồ sơ tại Bộ phận Một cửa quý III/2023",
        span=11,
    )
    p.lines("(Kèm theo Báo cáo số 412/BC-UBND ngày 18 tháng 9 năm 2023 của UBND thành phố)", span=11)
    p.header(
        "STT", "Lĩnh vực", "Hồ sơ tiếp nhận>Tổng", "Hồ sơ tiếp nhận>Qua mạng", "Hồ sơ tiếp nhận>Nộp trực tiếp", "Hồ sơ tiếp nhận>Kỳ trước chuyển sang",
        "Kết quả giải quyết>Đã GQ", "Kết quả giải quyết>Sớm hạn", "Kết quả giải quyết>Đúng hẹn",
        "Kết quả giải quyết>Trễ hẹn", "Tỷ lệ HS nộp qua mạng/tổng HS tiếp nhận (%)",
        "Tỷ lệ giải quyết sớm và đúng hẹn (%)",
    )  # fmt: skip
    fields = ("Đất đai", "Hộ tịch", "Chứng thực", "Đăng ký kinh doanh", "Xây dựng", "Bảo trợ xã hội")
    rows = {name: window(p.rng) for name in fields}
    whole = added(rows.values())
    for number, (name, f) in enumerate([("Tổng số", whole), *rows.items()]):
        counts = [f[key] for key in ("total", "online", "direct", "carried", "done", "early", "due", "late")]
        p.row(number or None, name, *counts, rate(f["online"], f["total"]), rate(f["good"], f["done"]))
    p.counts(ONLINE, "058", whole["online"], whole["total"])
    p.counts(ON_TIME, "058", whole["good"], whole["done"])
    p.sheet("TTTT")
    p.lines("Phụ lục 2: Thanh toán trực tuyến phí, lệ phí TTHC quý III/2023 - thành phố Bắc Kạn", span=8)
    paid = "Hình thức thanh toán"
    p.header("STT", "Lĩnh vực", "Số hồ sơ thu phí", f"{paid}>Tiền mặt", f"{paid}>Trực tuyến", "Tỷ lệ thanh toán trực tuyến",
             "Phí (VNĐ)", "Lệ phí (VNĐ)")  # fmt: skip
    for number, (name, f) in enumerate([*rows.items(), ("Cộng", whole)], 1):
        money = (f["fee"] * 50000, f["fee"] * 8000)
        p.row(
            number if name != "Cộng" else None, name, f["fee"], f["cash"], f["paid"], rate(f["paid"], f["fee"]), *money
        )
    p.counts(PAID, "058", whole["paid"], whole["fee"])
    p.fault("other_definition")
    return p.done()


def criteria_of_a_commune() -> Case:
    p = Pen(
        "BÁO CÁO CCHC QUÝ III XÃ HÀ HIỆU.xlsx", "criteria in rows of one commune, last year beside", "Biểu", "2023-Q3"
    )
    unit, f, n = "01897", window(p.rng), p.rng.randint(4, 9)
    p.lines(f"ỦY BAN NHÂN DÂN|{MOTTO[0]}", f"XÃ HÀ HIỆU|{MOTTO[1]}", "", span=7)
    p.lines(
        "BIỂU TỔNG HỢP KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023",
        "(Kèm theo Báo cáo số 87/BC-UBND ngày 15/9/2023)",
        span=7,
    )
    p.header("TT", "Chỉ tiêu", "ĐVT", "KH giao 2023", "Thực hiện quý III/2023", "Cùng kỳ năm 2022", "Ghi chú")
    record, work = p.rng.randint(30, 60), p.rng.randint(62, 80)
    shares = [(ONLINE, "online", "total"), (ON_TIME, "good", "done"), (PAID, "paid", "fee")]
    stated = {indicator: rate(f[a], f[b], 1) for indicator, a, b in shares}
    table: list[tuple[object, ...]] = [
        ("I", "Tiếp nhận và giải quyết TTHC"),
        (1, "Tổng số hồ sơ TTHC tiếp nhận trong kỳ (kể cả kỳ trước chuyển sang)", "Hồ sơ", None, f["total"], 201),
        (None, "Trong đó: số hồ sơ nộp trực tuyến", "Hồ sơ", None, f["online"], 103),
        (2, "Tỷ lệ hồ sơ nộp trực tuyến trên số hồ sơ tiếp nhận", "%", 60, stated[ONLINE], 51.2),
        (3, "Số hồ sơ đã giải quyết", "Hồ sơ", None, f["done"], 195),
        (None, "- Trước hạn", "Hồ sơ", None, f["early"], 150),
        (None, "- Đúng hạn", "Hồ sơ", None, f["due"], 40),
        (None, "- Quá hạn", "Hồ sơ", None, f["late"], 5),
        (4, "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "%", 98, stated[ON_TIME], 97.4),
        (5, "Số hồ sơ phải thu phí, lệ phí", "Hồ sơ", None, f["fee"], 86),
        (6, "Số hồ sơ thanh toán trực tuyến phí, lệ phí", "Hồ sơ", None, f["paid"], 11),
        (7, "Tỷ lệ hồ sơ thanh toán trực tuyến/hồ sơ phải thu phí", "%", 50, stated[PAID], 12.8),
        ("II", "Phản ánh, kiến nghị"),
        (1, "Số phản ánh, kiến nghị tiếp nhận", "ý kiến", None, n, 3),
        (2, "Số phản ánh, kiến nghị đã xử lý dứt điểm", "ý kiến", None, n - 1, 3, "01 ý kiến đang xác minh"),
        ("III", "Chính quyền điện tử"),
        (1, "Hồ sơ công việc cấp xã (không tính HS mật)", "Hồ sơ", None, work, 70),
        (2, "Hồ sơ công việc cấp xã xử lý trên môi trường mạng", "Hồ sơ", None, record, 31),
        (3, "Tỷ lệ HSCV cấp xã xử lý trên môi trường mạng", "%", 85, rate(record, work, 1), 44.3),
    ]
    for line in table:
        p.row(*line)
    for indicator, above, below in shares:
        p.counts(indicator, unit, f[above], f[below])
    last_year = {
        ONLINE: (103, 201),
        ON_TIME: (190, 195),
        PAID: (11, 86),
        FEEDBACK: (3, 3),
        RECORDS["commune"]: (31, 70),
    }
    for indicator, (above, below) in last_year.items():
        p.counts(indicator, unit, above, below, "2022-Q3", optional=True)
    p.counts(FEEDBACK, unit, n - 1, n)
    p.counts(RECORDS["commune"], unit, record, work)
    p.sign("Hà Hiệu, ngày 15 tháng 9 năm 2023", "TM. ỦY BAN NHÂN DÂN", "Hoàng Văn Chức", 5)
    return p.done()


def a_sheet_a_commune() -> Case:
    p = Pen(
        "Na Ri_MC cap xa_T10.2023.xlsx", "one sheet a commune, one title left from another", "TT Yến Lạc", "2023-10"
    )
    for code, name in NA_RI.items():
        if p.page.title != name:
            p.sheet(name)
        copied = name == "Cư Lễ"  # the sheet of Côn Minh was copied, its title forgotten
        title = "Xã Côn Minh" if copied else name.replace("TT", "Thị trấn") if name.startswith("TT") else f"Xã {name}"
        p.lines("UBND HUYỆN NA RÌ", f"KẾT QUẢ BỘ PHẬN TN&TKQ THÁNG 10/2023 - {title.upper()}", span=6)
        p.header("Nội dung", "Đơn vị tính", "Số liệu trong tháng", "Lũy kế từ đầu năm")
        if copied:
            p.fault("duplicate", "unknown_unit")
        f = window(p.rng, 30, 120)
        year = added([f, window(p.rng, 300, 900)])
        for label, key in (
            ("HS tiếp nhận", "total"), ("- trong đó HS trực tuyến", "online"), ("HS đã giải quyết", "done"),
            ("- trước hạn", "early"), ("- đúng hạn", "due"), ("- quá hạn", "late"),
        ):  # fmt: skip
            p.row(label, "hồ sơ", f[key], year[key])
        p.row(
            "Tỷ lệ HS trực tuyến/HS tiếp nhận", "%", rate(f["online"], f["total"]), rate(year["online"], year["total"])
        )
        p.row("Tỷ lệ GQ trước, đúng hạn", "%", rate(f["good"], f["done"]), rate(year["good"], year["done"]))
        for facts, to_date in ((f, False), (year, True)):
            marks = {"to_date": to_date, "sure": not copied, "optional": copied}
            p.counts(ONLINE, code, facts["online"], facts["total"], **marks)
            p.counts(ON_TIME, code, facts["good"], facts["done"], **marks)
    return p.done()


def month_and_to_date() -> Case:
    p = Pen(
        "Ngan Son thang 8.2023 (sua lan 2).xlsx", "month and “lũy kế” side by side, office row, total", "T8", "2023-08"
    )
    p.lines("Huyện Ngân Sơn - tổng hợp giải quyết hồ sơ TTHC tháng 8 năm 2023", span=12)
    tree = []
    for span in ("Tháng 8", "Lũy kế đến hết tháng 8"):
        tree += [f"{span}>{leaf}" for leaf in ("HS đã GQ", "Trước + đúng hạn", "Quá hạn", "Tỷ lệ trước, đúng hạn %")]
    p.header("STT", "Đơn vị", *tree, "Xếp thứ")
    months = {name: window(p.rng) for name in ("BPMC huyện", *NGAN_SON)}
    years = {name: added([f, window(p.rng, 500, 1500)]) for name, f in months.items()}
    lines = [*months, "062"]
    months["062"], years["062"] = added(months.values()), added(years.values())
    for number, unit in enumerate(lines, 1):
        cells = []
        for f in (months[unit], years[unit]):
            cells += [f["done"], f["good"], f["late"], comma(rate(f["good"], f["done"], 1), 1)]
        name = NGAN_SON.get(unit, unit) if unit != "062" else "TOÀN HUYỆN"
        p.row(number if unit != "062" else None, name, *cells, number if unit != "062" else None, bold=unit == "062")
        if unit[0] == "0":
            p.counts(ON_TIME, unit, months[unit]["good"], months[unit]["done"])
            p.counts(ON_TIME, unit, years[unit]["good"], years[unit]["done"], to_date=True)
    p.lines("Ghi chú: số liệu lấy từ phần mềm một cửa lúc 16h00 ngày 14/8/2023", span=12)
    return p.done()


def pairs_in_a_cell() -> Case:
    p = Pen("bt-mot cua cac xa-07-2023.xlsx", "“a/b (c%)” in one cell, typed", "Trang tính1", "2023-07")
    p.lines("UBND HUYỆN BẠCH THÔNG", "KẾT QUẢ MỘT CỬA CÁC XÃ, THỊ TRẤN THÁNG 7/2023", span=6)
    p.header("TT", "Xã, thị trấn", "Giải quyết đúng và trước hạn/tổng số đã GQ", "Nộp trực tuyến/tổng số HS tiếp nhận",
             "Thanh toán trực tuyến/HS thu phí", "Phiếu hài lòng/tổng số phiếu khảo sát (giải quyết TTHC)")  # fmt: skip
    for number, (code, name) in enumerate(BACH_THONG.items(), 1):
        f, asked = window(p.rng, 30, 150), p.rng.randint(20, 40)
        pairs = {ON_TIME: ("good", "done"), ONLINE: ("online", "total"), PAID: ("paid", "fee")}
        shares = {indicator: (f[above], f[below]) for indicator, (above, below) in pairs.items()}
        shares[SATISFIED] = (asked - p.rng.randint(0, 2), asked)
        texts = [f"{a}/{b} ({comma(rate(a, b, 1), 1)}%)" for a, b in shares.values()]
        p.row(number, name, *texts)
        for indicator, (above, below) in shares.items():
            p.counts(indicator, code, above, below)
    p.lines("Người tổng hợp: Triệu Thị Mai - ĐT 0209.xxx", span=6)
    return p.done()


def six_months_against_last_year() -> Case:
    p = Pen("Pác Nặm-6T-so sánh cùng kỳ.xlsx", "criteria in rows, last year first, Mac text", "SS", "2023-6M")
    p.lines("UBND HUYỆN PÁC NẶM", "Kết quả giải quyết TTHC 6 tháng đầu năm 2023 so với cùng kỳ năm 2022", span=6)
    p.header("STT", "Nội dung", "6T năm 2022", "6T năm 2023", "Tăng (+), giảm (-)", "Nhận xét")
    old, new = (window(p.rng, 1500, 2500) for _ in range(2))
    shares = ((ONLINE, "online", "total"), (ON_TIME, "good", "done"), (PAID, "paid", "fee"))
    p.row(1, "Tổng số HS tiếp nhận", comma(old["total"], 0), comma(new["total"], 0), new["total"] - old["total"])
    p.row(2, "HS tiếp nhận trực tuyến", comma(old["online"], 0), comma(new["online"], 0), new["online"] - old["online"])
    p.row(
        3,
        "Tỉ lệ HS tiếp nhận trực tuyến/tổng số HS tiếp nhận (%)",
        *(rate(f["online"], f["total"]) for f in (old, new)),
    )
    p.row(4, "Tổng số HS đã giải quyết", comma(old["done"], 0), comma(new["done"], 0), new["done"] - old["done"])
    p.row(5, "HS giải quyết trước và đúng hạn", comma(old["good"], 0), comma(new["good"], 0), new["good"] - old["good"])
    p.row(6, "HS giải quyết quá hạn", old["late"], new["late"], new["late"] - old["late"])
    p.row(7, "Số HS thu phí, lệ phí", comma(old["fee"], 0), comma(new["fee"], 0), new["fee"] - old["fee"])
    p.row(8, "Số HS thanh toán trực tuyến", comma(old["paid"], 0), comma(new["paid"], 0), new["paid"] - old["paid"])
    for indicator, above, below in shares:
        p.counts(indicator, "060", new[above], new[below])
        p.counts(indicator, "060", old[above], old[below], "2022-6M", optional=True)
    p.sign("Pác Nặm, ngày 19 tháng 6 năm 2023", "CHÁNH VĂN PHÒNG", "Ma Văn Tính", 4)
    return p.done(decomposed)


BUILDERS = (official_form, fields_of_the_city, criteria_of_a_commune, a_sheet_a_commune, month_and_to_date)
BUILDERS += (pairs_in_a_cell, six_months_against_last_year)
