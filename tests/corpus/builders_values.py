"""Cells that tempt: dates that were fractions, slipped decimals, ranges, estimates, footnotes."""

from datetime import datetime

from tests.corpus.builders_periods import COLUMNS
from tests.corpus.cases import report
from tests.corpus.facts import DISTRICTS
from tests.corpus.sheets import Page, Percent
from tests.corpus.sketch import INDEX, NAME, Sketch, col, letterhead, lines, tell

RATE = "Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%)"
ON_TIME = [tell("procedures.on_time")]
BELOW, ABOVE = (" > ".join(column.path) for column in COLUMNS[2:4])


def rates(s: Sketch, seed: str, style: str, changed: dict[str, object], doubted: tuple[str, ...] | None = None) -> Page:
    """A rate column; the changed cells are doubtful."""
    page = s.page("Q3")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Quý III/2023")
    units = lines(seed, DISTRICTS, way=0)
    for line in units:
        if line.code in changed:
            line.changed = {RATE: changed[str(line.code)]}  # type: ignore[dict-item]
    s.table(
        page,
        [col("STT", INDEX), col("Đơn vị", NAME), col(RATE, "early+in_time/resolved", style)],
        units,
        ON_TIME,
        "2023-Q3",
    )
    for code in changed if doubted is None else doubted:
        s.doubt("procedures.on_time", code)
    return page


@report("Gia tri 01.xlsx", "values: a fraction that became a date")
def dates(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ", "Quý III/2023")
    head = "Số PAKN đã xử lý/tổng số tiếp nhận"
    units = lines("v1", DISTRICTS, way=0)
    units[2].changed = {head: datetime(2023, 8, 5)}  # type: ignore[dict-item]
    where = s.table(
        page,
        [col("STT", INDEX), col("Đơn vị", NAME), col(head, "feedback_done/feedback", "a/b")],
        units,
        [tell("procedures.feedback_resolved", optional=True)],
        "2023-Q3",
    )
    s.doubt("procedures.feedback_resolved", "061")
    s.plant("not_a_number|ambiguous_column|no_indicator", page, where["061"])


@report("Gia tri 02.xlsx", "values: one fraction among percents, one percent among them too large")
def mixed_scales(s: Sketch) -> None:
    page = rates(s, "v2", "1", {"062": 0.957, "064": 9560})
    s.plant("out_of_range", page)


@report("Gia tri 03.xlsx", "values: about, over, ranges, two numbers")
def vague(s: Sketch) -> None:
    rates(
        s,
        "v3",
        "text",
        {"058": "khoảng 95%", "061": "trên 95%", "063": "95-97%", "065": "> 98%", "066": "45/50; 12/15"},
    )


@report("Gia tri 04.xlsx", "values: footnote marks and spaces")
def footnotes(s: Sketch) -> None:
    page = rates(s, "v4", "text1", {}, ())
    page.skip()
    page.add("(*) Số liệu chưa bao gồm hồ sơ lĩnh vực đất đai.")


@report("Gia tri 05.xlsx", "values: counts whose thousands became decimals")
def slipped_thousands(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Quý III/2023")
    units = lines("v5", DISTRICTS, way=0)
    for line in units[1:3]:
        line.facts = {**line.facts, "resolved": 2468, "early": 1200, "in_time": 1234, "late": 34}
        line.changed = {BELOW: 2.468, ABOVE: 2.434}
    s.table(page, COLUMNS[:4], units, ON_TIME, "2023-Q3")
    for line in units[1:3]:  # 2,468 cases do not exist; the share is right all the same
        s.doubt("procedures.on_time", str(line.code))


@report("Gia tri 06.xlsx", "values: 1 under a percent format is all of them; 100 as well as 1 in a column of fractions")
def ones(s: Sketch) -> None:
    page = rates(s, "v6", "%", {"060": Percent(1.0, "0%"), "065": Percent(0.5, "0%")}, ())
    for place, each in enumerate(s.expected):
        if each.unit in ("060", "065"):
            value = 100.0 if each.unit == "060" else 50.0
            s.expected[place] = each.__class__(
                indicator=each.indicator, unit=each.unit, period=each.period, value=value
            )
    assert page.cells


@report("Gia tri 07.xlsx", "values: a count column filled with the rate and the reverse for one unit")
def swapped(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Quý III/2023")
    units = lines("v7", DISTRICTS, way=0)
    known = units[3].facts or {}
    done = known["early"] + known["in_time"]
    units[3].changed = {BELOW: int(done), ABOVE: int(known["resolved"])}
    s.table(page, COLUMNS[:4], units, ON_TIME, "2023-Q3")
    s.doubt("procedures.on_time", "062")
    s.plant("numerator_exceeds_denominator", page)


@report("Gia tri 08.xlsx", "values: the same rate for all units, copied down")
def copied_down(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC", "Quý III/2023")
    units = lines("v8", DISTRICTS, way=0)
    for line in units:
        line.changed = {" > ".join(COLUMNS[4].path): 95.0}
    s.table(page, COLUMNS, units, [tell("procedures.on_time", sure=False, optional=True)], "2023-Q3")
    s.plant("rate_mismatch", page)


@report("Gia tri 09.xlsx", "values: the goal typed into the column of results")
def wrong_total_rate(s: Sketch) -> None:
    page = s.page("Q3")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ THANH TOÁN TRỰC TUYẾN", "Quý III/2023")
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Tổng số hồ sơ TTHC phát sinh", "received"),
        col("Số hồ sơ thanh toán trực tuyến", "paid"),
        col("Tỷ lệ thanh toán trực tuyến (%)", "paid/received", "text"),
    ]
    units = lines("v9", DISTRICTS, way=0)
    units[0].changed = {"Số hồ sơ thanh toán trực tuyến": "KPS"}
    units[4].changed = {
        "Tổng số hồ sơ TTHC phát sinh": "-",
        "Số hồ sơ thanh toán trực tuyến": "-",
        "Tỷ lệ thanh toán trực tuyến (%)": "-",
    }
    where = s.table(page, columns, units, [tell("procedures.online_payment")], "2023-Q3")
    s.doubt("procedures.online_payment", str(units[0].code))
    s.doubt("procedures.online_payment", str(units[4].code))
    s.expect("procedures.online_payment", str(units[4].code), "2023-Q3", None, optional=True)
    s.plant("no_cases", page, where[str(units[4].code)])
