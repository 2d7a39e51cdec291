"""Shortfall, need and forecast in words."""

from dataclasses import replace

import pytest

from lib.core.period import Period
from lib.core.plan import DenominatorKind, Direction
from lib.insight import explained
from lib.insight.forecast import TooEarly, forecast
from lib.insight.need import need
from lib.insight.shortfall import shortfall
from tests.insight.factory import PAID, PROVINCE, SPENT, STAFF, card, plan, row

CASES = replace(PAID, counted="hồ sơ")
GROWN = replace(CASES, id="procedures.grown", denominator_kind=DenominatorKind.STOCK)
COMPLAINTS = replace(CASES, id="procedures.complaints", direction=Direction.AT_MOST, target=10)


def seen(*rows, of=CASES, period="2023-9M"):
    return card(*rows, period=period, of=plan(of))


def lacking(*rows, of=CASES):
    one = seen(*rows, of=of)
    return shortfall(one, one.score(of.id))


def needed(*rows, of=CASES, period="2023-9M"):
    one = seen(*rows, of=of, period=period)
    return need(one.figures, one.score(of.id))


def counts(unit, *pair, of=CASES, period="2023-9M"):
    return row(unit, counts=pair, of=of, period=period)


@pytest.mark.parametrize(
    ("rows", "missing", "culprits", "coverage"),
    [
        pytest.param(
            [counts("D1", 20, 1000), counts("D2", 40, 100)],
            "còn thiếu 490 hồ sơ",
            "Một 98%, Hai 2% phần thiếu",
            "3 trong 5 đơn vị chưa có số liệu kỳ này.",
            id="shares",
        ),
        pytest.param(
            [counts("D1", 20, 100), row("D2", 10, of=CASES, period="2023-9M")],
            "",
            "yếu nhất: Hai, Một",
            "1 đơn vị chưa đạt chỉ báo tỷ lệ, không có tử số và mẫu số, nên không tính được mỗi đơn vị chiếm bao nhiêu; "
            "3 trong 5 đơn vị chưa có số liệu kỳ này.",
            id="a rate among counts",
        ),
        pytest.param([counts(PROVINCE, 20, 100)], "còn thiếu 30 hồ sơ", "", "5 trong 5 đơn vị chưa có số liệu kỳ này.", id="nobody below"),
    ],
)  # fmt: skip
def test_whose_the_shortfall_is(rows, missing, culprits, coverage):
    found = lacking(*rows)
    assert (explained.missing(found), explained.culprits(found), explained.coverage(found)) == (
        missing,
        culprits,
        coverage,
    )


def test_what_one_unit_lacks():
    found = lacking(counts("D1", 20, 100), counts("D2", 39, 100))
    assert [explained.part(one, CASES) for one in found.parts] == [
        "còn thiếu 30 hồ sơ, 73%",
        "còn thiếu 11 hồ sơ, 27%",
    ]
    staff = lacking(row("D1", counts=(110, 100), of=STAFF, period="2023-9M"), of=STAFF)
    assert explained.part(staff.parts[0], STAFF) == "vượt mức 10 trường hợp, 100%"
    rates = lacking(row("D1", 10, of=CASES, period="2023-9M"))
    assert explained.part(rates.parts[0], CASES) == "chỉ báo tỷ lệ"


STOCK = [counts(PROVINCE, 38, 100, of=GROWN, period="2023-6M"), counts(PROVINCE, 41, 100, of=GROWN)]


@pytest.mark.parametrize(
    ("found", "said"),
    [
        pytest.param(needed(counts(PROVINCE, 3000, 9000)), "cần 1.000 hồ sơ/tháng, đang đạt 333", id="cases"),
        pytest.param(needed(*STOCK, of=GROWN), "cần tăng 3 hồ sơ/tháng, kỳ vừa qua tăng 1", id="a state that rises"),
        pytest.param(
            needed(STOCK[0] | {"numerator": 44, "value": 44}, STOCK[1], of=GROWN),
            "cần tăng 3 hồ sơ/tháng, kỳ vừa qua giảm 1",
            id="a state that falls though it should rise",
        ),
        pytest.param(
            needed(STOCK[0] | {"numerator": 41, "value": 41}, STOCK[1], of=GROWN),
            "cần tăng 3 hồ sơ/tháng, kỳ vừa qua không đổi",
            id="a state that stands still",
        ),
        pytest.param(needed(STOCK[1], of=GROWN), "cần tăng 3 hồ sơ/tháng", id="a state without anything earlier"),
        pytest.param(
            needed(
                counts(PROVINCE, 109, 100, of=STAFF, period="2023-6M"), counts(PROVINCE, 106, 100, of=STAFF), of=STAFF
            ),
            "cần giảm 2 trường hợp/tháng, kỳ vừa qua giảm 1",
            id="a state above its limit",
        ),
        pytest.param(
            needed(counts(PROVINCE, 100, 900, of=COMPLAINTS), of=COMPLAINTS),
            "không được quá 6,7 hồ sơ/tháng, đang là 11",
            id="cases with a limit",
        ),
        pytest.param(
            needed(counts(PROVINCE, 150, 900, of=COMPLAINTS), of=COMPLAINTS),
            "đã vượt mức của cả năm 30 hồ sơ",
            id="the year's limit is passed",
        ),
    ],
)
def test_what_is_needed(found, said):
    assert explained.needed(found) == said


def test_what_is_out_of_reach_is_told():
    assert explained.out_of_reach(needed(counts(PROVINCE, 60, 900))) == (
        "dù từ nay đến cuối năm mọi trường hợp đều đạt, cả năm ước chỉ được 30,0%"
    )
    assert explained.urgent(needed(counts(PROVINCE, 60, 900))) == "cả năm tối đa ước 30,0%"
    assert explained.out_of_reach(needed(counts(PROVINCE, 300, 900))) == ""
    assert explained.urgent(needed(counts(PROVINCE, 300, 900))) == "cần 100 hồ sơ/tháng, đang đạt 33"


@pytest.mark.parametrize(
    ("found", "said"),
    [
        pytest.param(
            needed(counts(PROVINCE, 300, 900)),
            "Tính từ hết 9 tháng năm 2023, còn 3 tháng; coi số hồ sơ mỗi tháng còn lại bằng bình quân từ đầu năm (cả năm "
            "khoảng 1.200 hồ sơ).",
            id="a flow",
        ),
        pytest.param(
            needed(counts(PROVINCE, 50, 100, of=SPENT), of=SPENT),
            "Tính từ hết 9 tháng năm 2023, còn 3 tháng; coi tổng số giữ nguyên 100 trường hợp.",
            id="a stock that is worked off",
        ),
        pytest.param(
            needed(STOCK[1], of=GROWN),
            "Tính từ hết 9 tháng năm 2023, còn 3 tháng; coi tổng số giữ nguyên 100 hồ sơ, số phải thay đổi chia đều các "
            "tháng.",
            id="a state",
        ),
        pytest.param(
            needed(counts("D1", 300, 900)),
            "Tính từ hết 9 tháng năm 2023, còn 3 tháng; coi số hồ sơ mỗi tháng còn lại bằng bình quân từ đầu năm (cả năm "
            "khoảng 1.200 hồ sơ); chỉ gồm các đơn vị đã báo cáo (tổng hợp từ 1/5 đơn vị).",
            id="units are missing",
        ),
    ],
)
def test_what_it_rests_on(found, said):
    assert explained.assumption(found) == said


def course(values, of=CASES, **changes):
    rows = [row(PROVINCE, value, of=of, period=f"2023-{month:02d}", **changes) for month, value in enumerate(values, 1)]
    one = seen(*rows, of=of, period=str(Period.month(2023, len(values))))
    return forecast(of, one.trend(of.id))


def test_where_it_is_heading():
    assert explained.heading(course([30.0] * 6)) == "dự báo riêng tháng 12/2023: 30,0% (29–31%), khó đạt mức 50%"
    assert explained.heading(course([49.7, 50.3] * 3)).endswith("có thể đạt mức 50%")
    assert explained.heading(course([70.0] * 6)).endswith("(69–71%), nhiều khả năng đạt mức 50%")
    assert explained.heading(TooEarly(3)) == "còn sớm để dự báo: mới có 3 kỳ, cần ít nhất 4"
    assert explained.heading(None) == ""


def test_what_grows_all_year_is_foreseen_to_date():
    said = explained.heading(course([5, 10, 15, 20], of=SPENT, to_date=True))
    assert said == "dự báo đến tháng 12/2023: 60,0% (59–61%), khó đạt mục tiêu 95%"


def test_how_it_is_foreseen():
    assert explained.method(course([30.0] * 6)) == (
        "Theo xu hướng của các kỳ gần đây (6 kỳ); cứ 10 lần dự báo thì khoảng 8 lần kết quả nằm trong khoảng này."
    )
    assert explained.method(course([5, 10, 15, 20], of=SPENT, to_date=True)).startswith("Theo mức tăng của các kỳ")
