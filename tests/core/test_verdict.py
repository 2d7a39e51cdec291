from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.figure import Figure, Origin
from lib.core.observation import State
from lib.core.period import Period, periods_of
from lib.core.plan import Bands, Basis, DenominatorKind, Direction, Indicator, Measurement, Trajectory
from lib.core.unit import Kind
from lib.core.verdict import Status, judge, target_of

BANDS = Bands(0.8, 5)
LEVEL = Indicator(
    id="procedures.paid",
    area="procedures",
    name="Thanh toán trực tuyến",
    short_name="Thanh toán trực tuyến",
    direction=Direction.AT_LEAST,
    target=90,
    basis=Basis.PLAN,
    trajectory=Trajectory.LEVEL,
    numerator="Số hồ sơ thanh toán trực tuyến",
    denominator="Tổng số hồ sơ",
    denominator_kind=DenominatorKind.FLOW,
    levels=(Kind.PROVINCE,),
    lead_agency="SNV",
)
LIMIT = replace(LEVEL, direction=Direction.AT_MOST, target=100)
CUMULATIVE = replace(LEVEL, trajectory=Trajectory.CUMULATIVE, target=95)
SMALL = replace(LEVEL, target=20)

RANK = [Status.MET, Status.NEAR, Status.MISSED]
SHARES = st.floats(0, 300, allow_nan=False)


def figure(value, period="2023-Q3", **changes):
    values = {"indicator": LEVEL.id, "unit": "06", "period": Period.parse(period), "value": value, **changes}
    return Figure(**values)


@pytest.mark.parametrize(
    ("indicator", "value", "status", "gap"),
    [
        pytest.param(LEVEL, 90, Status.MET, 0, id="exactly the target"),
        pytest.param(LEVEL, 100, Status.MET, 0, id="better than the target"),
        pytest.param(LEVEL, 89.97, Status.NEAR, 0.03, id="a hair short"),
        pytest.param(LEVEL, 85, Status.NEAR, 5, id="exactly five points short"),
        pytest.param(LEVEL, 84.99, Status.MISSED, 5.01, id="more than five points short"),
        pytest.param(LEVEL, 75, Status.MISSED, 15, id="more than 80 % of the target, yet 15 points short"),
        pytest.param(LEVEL, 0, Status.MISSED, 90, id="zero is a value"),
        pytest.param(SMALL, 16, Status.NEAR, 4, id="exactly 80 % of a small target"),
        pytest.param(SMALL, 15.9, Status.MISSED, 4.1, id="within five points, yet below 80 %"),
        pytest.param(LIMIT, 100, Status.MET, 0, id="exactly the limit"),
        pytest.param(LIMIT, 98, Status.MET, 0, id="below the limit"),
        pytest.param(LIMIT, 105, Status.NEAR, 5, id="exactly five points over"),
        pytest.param(LIMIT, 105.1, Status.MISSED, 5.1, id="more than five points over"),
        pytest.param(replace(LIMIT, target=8), 10, Status.NEAR, 2, id="a small limit, over by a quarter"),
        pytest.param(replace(LIMIT, target=8), 10.1, Status.MISSED, 2.1, id="a small limit, over by more"),
    ],
)
def test_status_and_gap_of_a_value(indicator, value, status, gap):
    verdict = judge(indicator, figure(value), BANDS)
    assert verdict.status is status
    assert verdict.gap == pytest.approx(gap)
    assert verdict.target == indicator.target


@pytest.mark.parametrize(
    ("bands", "status"),
    [
        pytest.param(Bands(0.8, 5), Status.MISSED, id="the plan's"),
        pytest.param(Bands(0.8, 20), Status.NEAR, id="more points"),
        pytest.param(Bands(1, 20), Status.MISSED, id="the whole target"),
    ],
)
def test_the_bands_decide_how_near_is_near(bands, status):
    assert judge(LEVEL, figure(75), bands).status is status


@pytest.mark.parametrize(
    ("period", "to_date", "value", "status"),
    [
        pytest.param("2023-9M", False, 71.4, Status.MET, id="nine months, on the path"),
        pytest.param("2023-9M", False, 67, Status.NEAR, id="nine months, near the path"),
        pytest.param("2023-9M", False, 41.2, Status.MISSED, id="nine months, behind"),
        pytest.param("2023", False, 71.4, Status.MISSED, id="at year end the whole target is due"),
        pytest.param("2023-08", True, 71.4, Status.MET, id="a month marked as to date"),
        pytest.param("2023-Q3", False, 71.4, Status.NOT_JUDGED, id="a quarter by itself is not judged"),
        pytest.param("2023-08", False, 99, Status.NOT_JUDGED, id="nor is a month by itself"),
        pytest.param("2023-Q1", False, 25, Status.MET, id="the first quarter is the year to date"),
    ],
)
def test_a_cumulative_indicator_is_judged_by_the_part_due(period, to_date, value, status):
    assert judge(CUMULATIVE, figure(value, period, to_date=to_date), BANDS).status is status


def test_the_part_due_is_the_share_of_days_gone_by():
    assert target_of(CUMULATIVE, Period.parse("2023-9M")) == pytest.approx(95 * 274 / 365)
    assert target_of(CUMULATIVE, Period.parse("2023")) == 95
    assert target_of(LEVEL, Period.parse("2023-02")) == 90


def test_no_figure_is_no_data_and_no_cases_is_its_own_answer():
    assert judge(LEVEL, None, BANDS).status is Status.NO_DATA
    assert judge(LEVEL, figure(None, state=State.NO_CASES), BANDS).status is Status.NO_CASES
    assert judge(LEVEL, figure(0), BANDS).status is Status.MISSED


@pytest.mark.parametrize(
    ("indicator", "seen", "reason"),
    [
        pytest.param(LEVEL, figure(91.2), "91,2%, đạt mục tiêu từ 90% trở lên.", id="met"),
        pytest.param(LEVEL, figure(75), "75,0%, còn thiếu 15 điểm so với mục tiêu từ 90% trở lên.", id="missed"),
        pytest.param(LIMIT, figure(98), "98,0%, đạt mục tiêu không quá 100%.", id="within a limit"),
        pytest.param(LIMIT, figure(104), "104,0%, vượt 4 điểm so với mục tiêu không quá 100%.", id="over a limit"),
        pytest.param(
            CUMULATIVE,
            figure(41.2, "2023-9M"),
            "41,2%, còn thiếu 30,1 điểm so với mục tiêu từ 71,3% trở lên"
            " (mức cần đạt đến hết kỳ; mục tiêu cả năm 95%).",
            id="behind the path",
        ),
        pytest.param(
            CUMULATIVE,
            figure(12, "2023-Q2", obstacle="thiếu tử số"),
            "12,0% là số riêng của quý II/2023; chỉ tiêu này đánh giá theo số lũy kế: thiếu tử số.",
            id="a single period",
        ),
        pytest.param(
            LEVEL,
            figure(95, origin=Origin.SUMMED, reported_children=25, expected_children=27),
            "95,0% (tổng hợp từ 25/27 đơn vị), đạt mục tiêu từ 90% trở lên.",
            id="summed",
        ),
        pytest.param(
            LEVEL,
            figure(95, origin=Origin.ESTIMATED, reported_children=2, expected_children=8),
            "95,0% (ước tính, bình quân tỷ lệ của 2/8 đơn vị), đạt mục tiêu từ 90% trở lên.",
            id="estimated",
        ),
        pytest.param(
            LEVEL,
            figure(95, measurement=Measurement.SIPAS, other_definition="số hồ sơ thu phí"),
            "95,0% (theo khảo sát SIPAS; mẫu số theo định nghĩa khác: số hồ sơ thu phí), đạt mục tiêu từ 90% trở lên.",
            id="measured and counted otherwise",
        ),
        pytest.param(LEVEL, None, "Chưa có số liệu được báo cáo.", id="nothing reported"),
        pytest.param(
            LEVEL,
            figure(None, state=State.NO_CASES),
            "Quý III/2023 không phát sinh trường hợp nào.",
            id="no cases",
        ),
    ],
)
def test_a_verdict_says_why(indicator, seen, reason):
    assert judge(indicator, seen, BANDS).reason == reason


@given(st.sampled_from([LEVEL, LIMIT, SMALL, CUMULATIVE]), SHARES, SHARES, st.sampled_from(periods_of(2023)))
def test_a_better_value_never_earns_a_worse_verdict(indicator, one, other, period):
    worse, better = sorted([one, other], reverse=indicator.direction is Direction.AT_MOST)
    ranks = [
        RANK.index(judge(indicator, figure(value, str(period), to_date=True), BANDS).status)
        for value in (better, worse)
    ]
    assert ranks == sorted(ranks)


@given(st.sampled_from([LEVEL, LIMIT, SMALL, CUMULATIVE]), SHARES)
def test_only_what_is_met_has_no_gap(indicator, value):
    verdict = judge(indicator, figure(value, "2023-9M"), BANDS)
    assert (verdict.gap == 0) == (verdict.status is Status.MET)


@given(st.sampled_from([LEVEL, LIMIT, CUMULATIVE]), SHARES)
def test_no_reason_says_that_nothing_is_missing(indicator, value):
    verdict = judge(indicator, figure(value, "2023-9M"), BANDS)
    if verdict.status is not Status.MET:
        assert " 0 điểm" not in verdict.reason


@pytest.mark.parametrize("status", Status)
def test_every_status_has_a_word(status):
    assert status.label
