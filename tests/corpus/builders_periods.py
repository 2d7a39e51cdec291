"""Periods that tempt: plans for the next period in the title, ends of year, estimates, copied titles."""

from tests.corpus.cases import report
from tests.corpus.facts import DISTRICTS
from tests.corpus.sketch import INDEX, NAME, Line, Sketch, col, group, letterhead, lines, tell

COLUMNS = [
    col("STT", INDEX),
    col("Đơn vị", NAME),
    col("Tổng số hồ sơ đã giải quyết", "resolved"),
    col("Số hồ sơ giải quyết trước và đúng hạn", "early+in_time"),
    col("Tỷ lệ giải quyết trước và đúng hạn (%)", "early+in_time/resolved", "2"),
]
HOME = "VĂN PHÒNG UBND TỈNH"


def titled(s: Sketch, period: str, *titles: str, sure: bool = True, sheet: str = "Sheet1") -> None:
    page = s.page(sheet)
    letterhead(page, HOME, *titles)
    s.table(
        page,
        COLUMNS,
        lines(titles[0], DISTRICTS, way=0),
        [tell("procedures.on_time", sure=sure, optional=not sure)],
        period,
    )


@report("Ky 01.xlsx", "period: the next quarter's tasks in the title")
def next_quarter(s: Sketch) -> None:
    titled(s, "2023-Q3", "KẾT QUẢ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH QUÝ III, NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2023")


@report("Ky 02.xlsx", "period: six months and the six to come")
def next_half(s: Sketch) -> None:
    titled(s, "2023-6M", "KẾT QUẢ CCHC 6 THÁNG ĐẦU NĂM, PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023")


@report("Ky 03.xlsx", "period: the last six months are no period of the plan")
def last_half(s: Sketch) -> None:
    titled(s, "2023-6M", "KẾT QUẢ GIẢI QUYẾT TTHC 6 THÁNG CUỐI NĂM 2023", sure=False)
    s.expected.clear()


@report("Ky 04.xlsx", "period: a stretch of years in the title beside the period")
def years(s: Sketch) -> None:
    titled(
        s,
        "2023-Q2",
        "TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH CCHC GIAI ĐOẠN 2021-2025, QUÝ II/2023",
        "(Theo Kế hoạch số 15/KH-UBND ngày 10/01/2023)",
    )


@report("Ky 05.xlsx", "period: from month to month")
def month_to_month(s: Sketch) -> None:
    titled(s, "2023-9M", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "(Từ tháng 01 đến tháng 9 năm 2023)")
    for place, each in enumerate(s.expected):
        s.expected[place] = each.__class__(
            **{name: getattr(each, name) for name in each.__slots__} | {"optional": True}
        )


@report("Ky 06 quy II 2023.xlsx", "period: last year's title left standing; the file says this year")
def copied_title(s: Sketch) -> None:
    titled(s, "2022-Q2", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ II NĂM 2022", sure=False)
    s.expected.clear()


@report("Ky 07.xlsx", "period: sheet and title differ")
def sheet_and_title(s: Sketch) -> None:
    titled(s, "2023-Q1", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ I NĂM 2023", sheet="Quý II", sure=False)


@report("Ky 08.xlsx", "period: only the year of the plan in a reference; no period")
def only_reference(s: Sketch) -> None:
    titled(s, "2023", "KẾT QUẢ THỰC HIỆN KẾ HOẠCH SỐ 15/KH-UBND NGÀY 10/01/2023 CỦA UBND TỈNH VỀ CCHC", sure=False)
    s.expected.clear()


@report("Ky 09.xlsx", "period: estimates for the year beside nine months")
def estimates(s: Sketch) -> None:
    page = s.page("9T")
    letterhead(page, "SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG, ƯỚC CẢ NĂM 2023")
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Kế hoạch vốn được giao", "capital"),
        col("Thực hiện 9 tháng > Số vốn giải ngân", "disbursed"),
        col("Thực hiện 9 tháng > Tỷ lệ giải ngân (%)", "disbursed/capital"),
        col("Ước thực hiện cả năm > Số vốn giải ngân", "capital"),
        col("Ước thực hiện cả năm > Tỷ lệ giải ngân (%)", lambda line: 99.5),
    ]
    s.table(page, columns, lines("p9", DISTRICTS, way=0), [tell("public_finance.investment_disbursed")], "2023-9M")


@report("Ky 10 nam 2023.xlsx", "period: groups of rows by quarter")
def groups_by_quarter(s: Sketch) -> None:
    page = s.page("Cả năm")
    letterhead(page, HOME, "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC NĂM 2023 THEO QUÝ")
    rows: list[Line] = []
    for quarter, numeral in enumerate(("I", "II", "III"), start=1):
        part = lines(f"p10 {quarter}", DISTRICTS[:4], way=0)
        rows += [group(f"QUÝ {numeral}", numeral), *part]
        for line in part:
            s.tell(line, [tell("procedures.on_time", optional=True)], f"2023-Q{quarter}")
    s.table(page, COLUMNS, rows, [], "2023")


@report("Ky 11.xlsx", "period: this quarter and the quarter before in the heads")
def this_and_before(s: Sketch) -> None:
    page = s.page("Sheet1")
    letterhead(page, HOME, "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ III/2023")
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%) > Quý trước", lambda line: 90.5),
        col("Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%) > Quý này", "early+in_time/resolved"),
        col("Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%) > Tăng, giảm", lambda line: 2.1),
    ]
    s.table(page, columns, lines("p11", DISTRICTS, way=0), [tell("procedures.on_time")], "2023-Q3")
    for code in DISTRICTS:
        s.expect("procedures.on_time", code, "2023-Q2", 90.5, optional=True)


@report("Ky 12.xlsx", "period: years across for one unit; the last is this year's")
def years_across(s: Sketch) -> None:
    page = s.page("Sheet1")
    letterhead(page, "UBND HUYỆN NA RÌ", "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH HUYỆN NA RÌ QUA CÁC NĂM")
    page.add("STT", "Chỉ tiêu", "Năm 2021", "Năm 2022", "Năm 2023")
    rows = (
        ("Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn (%)", "procedures.on_time"),
        ("Tỷ lệ cuộc họp trực tuyến (%)", "digital_government.online_meetings"),
    )
    for place, (text, indicator) in enumerate(rows, start=1):
        values = (88.1 + place, 91.2 + place, 94.3 + place)
        page.add(place, text, *values)
        for year, value in zip((2021, 2022, 2023), values, strict=True):
            s.expect(indicator, "066", str(year), value, optional=year < 2023)


@report("Ky 13.xlsx", "period: the day the figures were taken is not the period")
def taken_on(s: Sketch) -> None:
    titled(
        s, "2023-Q3", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ III/2023", "(Số liệu trích xuất lúc 08 giờ 00 ngày 02/10/2023)"
    )
