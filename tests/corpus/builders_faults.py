"""Faults planted on purpose: each must be found, and none of the faulty figures accepted unseen."""

from tests.corpus.cases import report
from tests.corpus.facts import DISTRICTS, facts
from tests.corpus.sketch import INDEX, NAME, Line, Sketch, col, letterhead, lines, tell, total

DOSSIERS = [
    col("STT", INDEX),
    col("Đơn vị", NAME),
    col("Tổng số hồ sơ đã giải quyết", "resolved"),
    col("Số hồ sơ giải quyết trước và đúng hạn", "early+in_time"),
    col("Tỷ lệ giải quyết trước và đúng hạn (%)", "early+in_time/resolved", "2"),
]
BELOW, ABOVE, RATE = (" > ".join(column.path) for column in DOSSIERS[2:])
ON_TIME = [tell("procedures.on_time")]


@report("Loi tu so lon hon mau so.xlsx", "fault: numerator over denominator")
def over(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Quý III/2023")
    units = lines("e1", DISTRICTS, way=1)
    units[2].changed = {ABOVE: int(units[2].facts["resolved"]) + 40}
    where = s.table(page, DOSSIERS[:4], units, ON_TIME, "2023-Q3")
    s.plant("numerator_exceeds_denominator", page, where["061"])
    s.doubt("procedures.on_time", "061")


@report("Loi ty le sai.xlsx", "fault: rate and counts disagree")
def mismatch(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Quý III/2023")
    units = lines("e2", DISTRICTS, way=0)
    units[4].changed = {RATE: 55.1}
    where = s.table(page, DOSSIERS, units, ON_TIME, "2023-Q3")
    s.plant("rate_mismatch", page, where["063"])
    s.doubt("procedures.on_time", "063")


@report("Loi tong cong.xlsx", "fault: the total is not the sum")
def wrong_total(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Quý III/2023")
    units = lines("e3", DISTRICTS, way=0)
    last = total("Tổng cộng", "06", units)
    last.facts = {**last.facts, "resolved": last.facts["resolved"] + 900}
    where = s.table(page, DOSSIERS, [*units, last], ON_TIME, "2023-Q3")
    s.plant("total_mismatch", page, where["06"])


@report("Loi trung don vi.xlsx", "fault: one unit twice with other values")
def duplicate(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Quý III/2023")
    units = lines("e4", DISTRICTS, way=0)
    again = Line(label="Huyện Chợ Mới", code="065", facts=facts("e4 again"), index=9)
    s.table(page, DOSSIERS, [*units, again], ON_TIME, "2023-Q3")
    s.plant("duplicate", page)
    s.doubt("procedures.on_time", "065")


@report("Loi chu trong o so.xlsx", "fault: texts where numbers belong")
def texts(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Quý III/2023")
    units = lines("e5", DISTRICTS, way=0)
    units[1].changed = {ABOVE: "chưa có số liệu", RATE: "chưa có số liệu"}
    units[3].changed = {BELOW: "12O5", RATE: "xem phụ lục"}
    units[5].changed = {RATE: "#DIV/0!"}
    where = s.table(page, DOSSIERS, units, ON_TIME, "2023-Q3")
    s.plant("not_a_number", page, where["060"])
    s.plant("not_a_number", page, where["062"])
    s.plant("error_cell", page, where["064"])
    s.doubt("procedures.on_time", "060")
    s.doubt("procedures.on_time", "062")
    for place, each in enumerate(s.expected):
        if each.unit == "064":
            s.expected[place] = each.__class__(
                **{name: getattr(each, name) for name in each.__slots__} | {"optional": True}
            )


@report("Loi ty le tren 100.xlsx", "fault: a rate above 100")
def above_hundred(s: Sketch) -> None:
    page = s.page("T10")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "TỶ LỆ HỒ SƠ TRỰC TUYẾN, THANH TOÁN TRỰC TUYẾN", "Tháng 10/2023")
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Tỷ lệ hồ sơ nộp trực tuyến (%)", "online/resolved", "1"),
        col("Tỷ lệ thanh toán trực tuyến (%)", "paid/fee", "1"),
    ]
    units = lines("e6", DISTRICTS, way=2)
    units[6].changed = {"Tỷ lệ thanh toán trực tuyến (%)": 573.0}
    units[1].changed = {"Tỷ lệ hồ sơ nộp trực tuyến (%)": -4.5}
    told = [tell("digital_government.online_applications"), tell("procedures.online_payment", "paid/fee")]
    where = s.table(page, columns, units, told, "2023-10")
    s.plant("out_of_range", page, where["065"])
    s.plant("out_of_range|not_a_number", page, where["060"])
    s.doubt("procedures.online_payment", "065")
    s.doubt("digital_government.online_applications", "060")


@report("Loi don vi la.xlsx", "fault: units that are not of the province")
def unknown_unit(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Quý III/2023")
    units = lines("e7", DISTRICTS[:5], way=0)
    stranger = Line(label="Huyện Chợ Mới Mới", facts=facts("e7 x"), index=6)
    other = Line(label="Huyện Bình Gia", facts=facts("e7 y"), index=7)
    where = s.table(page, DOSSIERS, [*units, stranger, other], ON_TIME, "2023-Q3")
    s.plant("unknown_unit", page, where["Huyện Chợ Mới Mới"])
    s.plant("unknown_unit", page, where["Huyện Bình Gia"])


@report("Loi khong co ky.xlsx", "fault: no period anywhere; only dates that are not the period")
def no_period(s: Sketch) -> None:
    page = s.page("Sheet1")
    letterhead(
        page,
        "VĂN PHÒNG UBND TỈNH",
        "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC",
        "(Kèm theo Báo cáo số 512/BC-VP ngày 20 tháng 10 năm 2023 của Văn phòng UBND tỉnh)",
    )
    units = lines("e8", DISTRICTS, way=0)
    s.table(page, DOSSIERS, units, [tell("procedures.on_time", sure=False, optional=True)], "2023-Q3")
    s.plant("unknown_period", page)


@report("Loi hai ky khac nhau quy 2-2023.xlsx", "fault: the title's period and the file's differ")
def two_periods(s: Sketch) -> None:
    page = s.page("Sheet1")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ III NĂM 2023")
    s.table(page, DOSSIERS, lines("e9", DISTRICTS, way=0), [tell("procedures.on_time", optional=True)], "2023-Q3")


@report("Loi hai cot giong nhau.xlsx", "fault: two rate columns with the same head and other values")
def twin_columns(s: Sketch) -> None:
    page = s.page("Q2")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Quý II/2023")
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Tỷ lệ giải quyết đúng hạn (%)", "early+in_time/resolved", "1"),
        col("Tỷ lệ giải quyết đúng hạn (%)", lambda line: 80.0 + line.index),
    ]
    units = lines("e10", DISTRICTS, way=0)
    s.table(page, columns, units, [tell("procedures.on_time", sure=False, optional=True)], "2023-Q2")
    s.plant("ambiguous_column|duplicate", page)


@report("Loi lech cot.xlsx", "fault: rates are shifted one row against their counts")
def shifted(s: Sketch) -> None:
    page = s.page("Q1")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Quý I/2023")
    units = lines("e11", DISTRICTS, way=0)
    rates = [round(100 * (line.facts["early"] + line.facts["in_time"]) / line.facts["resolved"], 2) for line in units]
    for line, rate in zip(units, rates[1:] + rates[:1], strict=True):
        line.changed = {RATE: rate}
    s.table(page, DOSSIERS, units, [tell("procedures.on_time", sure=False, optional=True)], "2023-Q1")
    s.plant("rate_mismatch", page)


@report("Loi chua tinh cong thuc.xlsx", "fault: totals and rates are formulas never computed")
def uncached(s: Sketch) -> None:
    page = s.page("Q2")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Quý II/2023")
    units = lines("e12", DISTRICTS, way=0)
    first = page.next_row + 1
    for place, line in enumerate(units):
        row = first + place
        line.changed = {RATE: f"=ROUND(D{row}/C{row}*100,2)"}
    s.table(page, DOSSIERS, units, ON_TIME, "2023-Q2")
    last = first + len(units) - 1
    page.add(
        None,
        "Tổng cộng",
        f"=SUM(C{first}:C{last})",
        f"=SUM(D{first}:D{last})",
        f"=ROUND(D{last + 1}/C{last + 1}*100,2)",
    )
    s.plant("no_cached_value", page)
