"""Shape 4: one indicator, months or quarters across."""

from tests.corpus.cases import report
from tests.corpus.facts import DEPARTMENTS, DISTRICTS, facts, written
from tests.corpus.sketch import Line, Sketch, letterhead, rate_cell, tell

ON_TIME = tell("procedures.on_time")


@report("On time theo thang.xlsx", "4: one indicator, twelve months across, later months empty")
def months_across(s: Sketch) -> None:
    page = s.page("2023")
    letterhead(
        page,
        "VĂN PHÒNG UBND TỈNH",
        "TỶ LỆ HỒ SƠ TTHC GIẢI QUYẾT TRƯỚC VÀ ĐÚNG HẠN CỦA CÁC HUYỆN, THÀNH PHỐ",
        "NĂM 2023 (đơn vị tính: %)",
    )
    page.add("STT", "Đơn vị", *[f"Tháng {month}" for month in range(1, 13)])
    for place, code in enumerate(DISTRICTS, start=1):
        cells: list[object] = []
        for month in range(1, 11):
            line = Line(label="", code=code, facts=facts(f"t1 {code} {month}"))
            cells.append(rate_cell("early+in_time/resolved", line.facts or {}, "1"))
            s.tell(line, [ON_TIME], f"2023-{month:02d}")
        page.add(place, written(code, 1), *cells)


@report("Theo doi thanh toan truc tuyen.xlsx", "4: quarters across with counts under each")
def quarters_across(s: Sketch) -> None:
    page = s.page("TTTT")
    page.add("THEO DÕI TỶ LỆ HỒ SƠ TTHC THANH TOÁN TRỰC TUYẾN NĂM 2023")
    parts = ("Tổng số hồ sơ phát sinh", "Số hồ sơ thanh toán trực tuyến", "Tỷ lệ (%)")
    page.heads([("TT",), ("Đơn vị",), *[(f"Quý {name}", part) for name in ("I", "II", "III") for part in parts]])
    for place, code in enumerate(DEPARTMENTS[:10], start=1):
        cells: list[object] = []
        for quarter in (1, 2, 3):
            line = Line(label="", code=code, facts=facts(f"t2 {code} {quarter}"))
            known = line.facts or {}
            cells += [int(known["received"]), int(known["paid"]), rate_cell("paid/received", known, "2")]
            s.tell(line, [tell("procedures.online_payment")], f"2023-Q{quarter}")
        page.add(place, written(code, 1), *cells)


@report("Tien do giai ngan.xlsx", "4: cumulative disbursement by month ends across")
def disbursement_by_month(s: Sketch) -> None:
    page = s.page("Tiến độ")
    page.add("TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2023")
    page.add("Tỷ lệ giải ngân lũy kế so với kế hoạch vốn được giao (%)")
    page.add("Đơn vị", *[f"T{month}/2023" for month in range(6, 10)])
    for code in DISTRICTS:
        cells: list[object] = []
        for month in range(6, 10):
            line = Line(label="", code=code, facts=facts(f"t3 {code} {month}"))
            cells.append(rate_cell("disbursed/capital", line.facts or {}, "text"))
            s.tell(line, [tell("public_finance.investment_disbursed", to_date=True)], f"2023-{month:02d}")
        page.add(written(code, 2), *cells)


@report(
    "Huyen Bach Thong - so lieu 9 thang.xlsx",
    "4 and 3: months across for one unit, indicators in rows, sum column last",
)
def months_of_one_unit(s: Sketch) -> None:
    page = s.page("Tổng hợp")
    letterhead(
        page, "VĂN PHÒNG HĐND VÀ UBND", "SỐ LIỆU GIẢI QUYẾT HỒ SƠ TTHC NĂM 2023", superior="UBND HUYỆN BẠCH THÔNG"
    )
    page.add("STT", "Chỉ tiêu", "ĐVT", *[f"Tháng {month}" for month in range(1, 10)], "Lũy kế 9 tháng")
    parts = [facts(f"t4 {month}") for month in range(1, 10)]
    year = {key: sum(part[key] for part in parts) for key in parts[0]}
    for place, (text, spec) in enumerate(
        (
            ("Số hồ sơ đã giải quyết", "resolved"),
            ("Số hồ sơ giải quyết trước và đúng hạn", "early+in_time"),
            ("Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "/"),
        ),
        start=1,
    ):
        cells = []
        for known in (*parts, year):
            done = known["early"] + known["in_time"]
            cells.append(
                round(100 * done / known["resolved"], 2)
                if spec == "/"
                else int(done if "+" in spec else known["resolved"])
            )
        page.add(place, text, "%" if spec == "/" else "hồ sơ", *cells)
    for month, known in enumerate(parts, start=1):
        s.tell(Line(label="", code="063", facts=known), [ON_TIME], f"2023-{month:02d}")
    s.tell(Line(label="", code="063", facts=year), [ON_TIME], "2023-9M")


@report("Hai long theo quy.csv", "4: .csv, quarters across, last year's column apart")
def quarters_csv(s: Sketch) -> None:
    page = s.page("csv")
    page.add("MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN VỀ GIẢI QUYẾT TTHC (%)")
    page.add("STT", "Đơn vị", "Năm 2022", "Quý I/2023", "Quý II/2023", "Quý III/2023")
    for place, code in enumerate(DISTRICTS, start=1):
        cells: list[object] = [f"{80 + place},5"]
        s.expect("procedures.satisfaction", code, "2022", 80.5 + place, optional=True)
        for quarter in (1, 2, 3):
            line = Line(label="", code=code, facts=facts(f"t5 {code} {quarter}"))
            cells.append(rate_cell("happy/ballots", line.facts or {}, "bare"))
            s.tell(line, [tell("procedures.satisfaction")], f"2023-Q{quarter}")
        page.add(place, written(code, 0), *cells)
