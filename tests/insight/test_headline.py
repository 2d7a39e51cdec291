"""The sentences above the pages, in as many situations as a year brings."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.period import Period, periods_of
from lib.core.verdict import Status
from lib.insight import headline
from lib.insight.reporting import Freshness
from tests.insight.factory import PAID, PROVINCE, SATISFIED, SPENT, STAFF, UNITS, card, plan, row

ALL = (PAID, SATISFIED, STAFF, SPENT)
GOOD = {PAID: 60, SATISFIED: 95, STAFF: 98, SPENT: 90}


def reported(period="2023-9M", **values):
    """A province where everything is met, but for the short names given."""
    by_name = {"paid": PAID, "satisfied": SATISFIED, "staff": STAFF, "spent": SPENT}
    rows = {indicator.id: row(PROVINCE, value, of=indicator, period=period) for indicator, value in GOOD.items()}
    for name, value in values.items():
        of = by_name[name]
        rows[of.id] = row(PROVINCE, value if value != "no cases" else None, of=of, period=period)
        if value == "nothing":
            del rows[of.id]
    return card(*rows.values(), period=period)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param({}, "Cả 4 chỉ tiêu đều đạt", id="all met"),
        pytest.param(
            {"satisfied": 75},
            "3 trong 4 chỉ tiêu đạt; hài lòng về giải quyết TTHC còn thiếu 15 điểm",
            id="one missed",
        ),
        pytest.param(
            {"satisfied": 75.03},
            "3 trong 4 chỉ tiêu đạt; hài lòng về giải quyết TTHC còn thiếu 15 điểm",
            id="one missed by not quite a whole number",
        ),
        pytest.param(
            {"paid": 46.3, "satisfied": 75},
            "2 trong 4 chỉ tiêu đạt; hài lòng về giải quyết TTHC còn thiếu 15 điểm",
            id="a missed one is named before a near one",
        ),
        pytest.param(
            {"paid": 46.3}, "3 trong 4 chỉ tiêu đạt; thanh toán trực tuyến còn thiếu 3,7 điểm", id="only a near one"
        ),
        pytest.param(
            {"spent": 41.2},
            "3 trong 4 chỉ tiêu đạt; giải ngân vốn đầu tư công còn thiếu 30,1 điểm so với tiến độ",
            id="behind the path",
        ),
        pytest.param(
            {"staff": 107}, "3 trong 4 chỉ tiêu đạt; sử dụng biên chế vượt mức tối đa 7 điểm", id="over a limit"
        ),
        pytest.param(
            {"paid": "nothing"}, "3 trong 4 chỉ tiêu đạt; 1 chỉ tiêu chưa có số liệu", id="met or not reported"
        ),
        pytest.param(
            {"paid": "nothing", "staff": "no cases"},
            "2 trong 4 chỉ tiêu đạt; 1 chỉ tiêu chưa có số liệu, 1 chỉ tiêu không phát sinh",
            id="met, not reported or without cases",
        ),
        pytest.param(
            {"paid": 0, "satisfied": 0, "staff": 300, "spent": 0},
            "Chưa có chỉ tiêu nào trong 4 chỉ tiêu đạt; sử dụng biên chế vượt mức tối đa 200 điểm",
            id="none met",
        ),
        pytest.param(
            {"paid": "nothing", "satisfied": "nothing", "staff": "nothing", "spent": 41.2},
            "Chưa có chỉ tiêu nào trong 4 chỉ tiêu đạt; giải ngân vốn đầu tư công còn thiếu 30,1 điểm so với tiến độ; "
            "3 chỉ tiêu chưa có số liệu",
            id="hardly anything reported",
        ),
        pytest.param(
            {"paid": "nothing", "satisfied": "nothing", "staff": "nothing", "spent": "nothing"},
            "Chưa có số liệu đến hết 9 tháng năm 2023",
            id="nothing reported",
        ),
        pytest.param(
            {"paid": "no cases", "satisfied": "no cases", "staff": "nothing", "spent": "no cases"},
            "Chưa đánh giá được chỉ tiêu nào: 1 chỉ tiêu chưa có số liệu, 3 chỉ tiêu không phát sinh",
            id="nothing to judge",
        ),
    ],
)
def test_the_overview_says_what_it_finds(values, expected):
    assert headline.overview(reported(**values)) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param([row(PROVINCE, 60)], "Chỉ tiêu duy nhất đạt", id="the only one met"),
        pytest.param(
            [row(PROVINCE, 46.3)],
            "Chỉ tiêu duy nhất chưa đạt; thanh toán trực tuyến còn thiếu 3,7 điểm",
            id="the only one not met",
        ),
        pytest.param([], "Chưa có số liệu đến hết quý III/2023", id="the only one not reported"),
    ],
)
def test_a_plan_of_one_indicator(rows, expected):
    assert headline.overview(card(*rows, of=plan(PAID))) == expected


def test_an_older_figure_is_told_as_such():
    seen = card(row(PROVINCE, 30, period="2023-Q2"), of=plan(PAID, SATISFIED))
    assert headline.overview(seen) == (
        "Chưa có chỉ tiêu nào trong 2 chỉ tiêu đạt; thanh toán trực tuyến còn thiếu 20 điểm (quý II/2023)"
    )


def test_an_area_and_a_unit_open_with_their_names():
    seen = card(row(PROVINCE, 60), row(PROVINCE, 75, of=SATISFIED), row("D1", 60), row("D1", 95, of=SATISFIED))
    assert headline.area(seen, "procedures") == (
        "Thủ tục hành chính: 1 trong 2 chỉ tiêu đạt; hài lòng về giải quyết TTHC còn thiếu 15 điểm"
    )
    assert headline.area(seen, "procedures", "D1") == "Thủ tục hành chính của Một: cả 2 chỉ tiêu đều đạt"
    assert headline.area(seen, "finance", "C1") == "Tài chính công của Một: không có chỉ tiêu nào áp dụng"
    assert headline.unit(seen, "D1") == "Huyện Một: 2 trong 4 chỉ tiêu đạt; 2 chỉ tiêu chưa có số liệu"
    assert headline.unit(seen, "C1") == "Xã Một: chưa có số liệu đến hết quý III/2023"


@pytest.mark.parametrize(
    ("of", "one", "expected"),
    [
        pytest.param(PAID, row(PROVINCE, 46.3), "Thanh toán trực tuyến đạt 46,3%, còn thiếu 3,7 điểm", id="near"),
        pytest.param(PAID, row(PROVINCE, 56.3), "Thanh toán trực tuyến đạt 56,3%, vượt mục tiêu 6,3 điểm", id="met"),
        pytest.param(PAID, row(PROVINCE, 50), "Thanh toán trực tuyến đạt 50,0%, đúng bằng mục tiêu 50%", id="just met"),
        pytest.param(PAID, row(PROVINCE), "Thanh toán trực tuyến: không phát sinh", id="no cases"),
        pytest.param(
            PAID, row("C3", 10), "Thanh toán trực tuyến đạt 10,0% (ước tính), còn thiếu 40 điểm", id="estimated"
        ),
        pytest.param(
            PAID,
            row(PROVINCE, 46.3, period="2023-Q2"),
            "Thanh toán trực tuyến đạt 46,3%, còn thiếu 3,7 điểm (quý II/2023)",
            id="an older one",
        ),
        pytest.param(
            STAFF, row(PROVINCE, 104, of=STAFF), "Sử dụng biên chế ở mức 104,0%, vượt mức tối đa 4 điểm", id="over"
        ),
        pytest.param(
            STAFF, row(PROVINCE, 98, of=STAFF), "Sử dụng biên chế ở mức 98,0%, trong giới hạn 100%", id="within a limit"
        ),
        pytest.param(
            SPENT,
            row(PROVINCE, 12, of=SPENT),
            "Giải ngân vốn đầu tư công: 12,0% là số riêng của quý III/2023, chưa đánh giá",
            id="a single quarter",
        ),
        pytest.param(
            SPENT,
            row(PROVINCE, 80, of=SPENT, to_date=True),
            "Giải ngân vốn đầu tư công đạt 80,0%, vượt tiến độ 8,7 điểm",
            id="ahead of the path",
        ),
        pytest.param(SATISFIED, row(PROVINCE, 46.3), "Hài lòng về giải quyết TTHC: chưa có số liệu", id="nothing"),
    ],
)
def test_an_indicator_says_where_it_stands(of, one, expected):
    assert headline.indicator(card(one), of.id) == expected


def test_an_indicator_of_a_unit_names_it():
    assert headline.indicator(card(row("D1", 46.3)), PAID.id, "D1") == (
        "Một: thanh toán trực tuyến đạt 46,3%, còn thiếu 3,7 điểm"
    )


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        pytest.param(0, "9/9 đơn vị đã nộp", id="everybody"),
        pytest.param(1, "8/9 đơn vị đã nộp; chưa nộp: Mẫu", id="all but one"),
        pytest.param(5, "4/9 đơn vị đã nộp; chưa nộp: Mẫu, Sở Nội vụ, Sở Xây dựng, Một, Hai", id="five"),
        pytest.param(
            6, "3/9 đơn vị đã nộp; chưa nộp: Mẫu, Sở Nội vụ, Sở Xây dựng, Một và 2 đơn vị khác", id="too many to name"
        ),
        pytest.param(9, "Chưa có đơn vị nào nộp số liệu quý III/2023", id="nobody"),
    ],
)
def test_who_has_reported(missing, expected):
    units = UNITS.members[:9]
    fresh = Freshness(period=Period.parse("2023-Q3"), closing=None, expected=units, missing=units[:missing])
    assert headline.reporting(fresh) == expected


def test_the_closing_day():
    fresh = Freshness(period=Period.parse("2023-Q3"), closing=date(2023, 9, 14), expected=(), missing=())
    assert headline.closing(fresh) == "Số liệu chốt 14/9/2023"
    assert headline.closing(replace(fresh, closing=None)) == "Chưa có số liệu"


def test_the_pace_still_needed():
    assert headline.pace(card(row(PROVINCE, 46.3)), PAID.id) == "cần +1,3 điểm mỗi tháng để đạt cuối năm"
    assert headline.pace(card(row(PROVINCE, 104, of=STAFF)), STAFF.id) == "cần −1,4 điểm mỗi tháng để đạt cuối năm"
    assert headline.pace(card(row(PROVINCE, 60)), PAID.id) == ""


def test_the_pace_is_told_in_cases_where_they_are_known():
    seen = card(row(PROVINCE, counts=(360, 900), period="2023-9M"), period="2023-9M")
    assert headline.pace(seen, PAID.id) == "cần 80 trường hợp/tháng, đang đạt 40"


SITUATION = st.fixed_dictionaries(
    {
        of.id: st.one_of(st.just("nothing"), st.none(), st.floats(0, 200, allow_nan=False), st.just(of.target))
        for of in ALL
    }
)


@given(SITUATION, st.sampled_from(periods_of(2023)))
def test_no_situation_makes_a_wrong_sentence(values, period):
    rows = [row(PROVINCE, values[of.id], of=of, period=str(period)) for of in ALL if values[of.id] != "nothing"]
    seen = card(*rows, period=str(period))
    said = headline.overview(seen)
    counts = seen.counts()
    unmet = counts[Status.MISSED] + counts[Status.NEAR]
    assert ("còn thiếu" in said or "vượt mức" in said) == (unmet > 0)
    assert said.startswith("Cả 4") == (counts[Status.MET] == 4)
    assert f"{counts[Status.MET]} trong 4" in said or counts[Status.MET] in (0, 4)
    assert not [wrong for wrong in ("0 trong", " 0 chỉ tiêu", " 0 điểm", "None", "nan", "–") if wrong in said]
    for of in ALL:
        assert "None" not in headline.indicator(seen, of.id)
