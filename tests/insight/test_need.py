"""What is needed a month until year end, and what is reached now."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lib.core.plan import DenominatorKind, Direction, Trajectory
from lib.insight.need import Kind, need
from tests.insight.factory import PAID, PROVINCE, SPENT, STAFF, card, plan, row

GROWN = replace(PAID, id="procedures.grown", denominator_kind=DenominatorKind.STOCK)
COMPLAINTS = replace(PAID, id="procedures.complaints", direction=Direction.AT_MOST, target=10)


def of(*rows, indicator=PAID, period="2023-9M", unit=None):
    seen = card(*rows, period=period, of=plan(indicator))
    return need(seen.figures, seen.score(indicator.id, unit))


def test_of_cases_that_add_up_the_rest_of_the_year_is_taken_to_bring_as_many_a_month():
    found = of(row(PROVINCE, counts=(300, 900), period="2023-9M"))
    assert found.expected == pytest.approx(1200)
    assert found.needed == pytest.approx((600 - 300) / 3)
    assert found.now == pytest.approx(300 / 9)
    assert (found.kind, found.months, found.best) == (Kind.GAIN, 3, None)


def test_single_periods_are_added_up_where_all_are_there():
    rows = [row(PROVINCE, counts=(100, 300), period=f"2023-Q{number}") for number in (1, 2, 3)]
    assert of(*rows, period="2023-Q3").needed == pytest.approx(100)
    assert of(rows[0], rows[2], period="2023-Q3") is None, "nobody knows the second quarter"


def test_a_sum_that_leaves_out_units_gives_way_to_whole_periods_added_up():
    units = ("S1", "S2", "D1", "D2", "D3")
    quarters = [row(unit, counts=(20, 60), period=f"2023-Q{number}") for number in (1, 2, 3) for unit in units]
    sums = [row(unit, counts=(60, 180), period="2023-9M") for unit in units[:3]]
    assert of(*quarters, *sums, period="2023-Q3").figure.numerator == 300
    found = of(*sums, period="2023-9M")
    assert (found.complete, found.figure.numerator) == (False, 180)


def test_even_all_cases_to_come_may_not_be_enough():
    found = of(row(PROVINCE, counts=(60, 900), period="2023-9M"))
    assert found.needed == pytest.approx(180), "more than the hundred that come a month"
    assert found.best == pytest.approx(100 * (60 + 300) / 1200)


def test_of_a_stock_that_is_worked_off_the_whole_stays():
    found = of(row(PROVINCE, counts=(57, 100), of=SPENT, period="2023-9M"), indicator=SPENT)
    assert found.expected == 100
    assert found.needed == pytest.approx((95 - 57) / 3)
    assert found.now == pytest.approx(57 / 9)


def test_a_state_must_rise_and_is_held_against_its_last_rise():
    rows = [
        row(PROVINCE, counts=(38, 100), of=GROWN, period="2023-6M"),
        row(PROVINCE, counts=(41, 100), of=GROWN, period="2023-9M"),
    ]
    found = of(*rows, indicator=GROWN)
    assert (found.kind, found.needed, found.now) == (Kind.RAISE, pytest.approx(3), pytest.approx(1))
    assert of(rows[1], indicator=GROWN).now is None, "nothing earlier is known"


def test_a_state_above_its_limit_must_fall():
    rows = [
        row(PROVINCE, counts=(1090, 1000), of=STAFF, period="2023-6M"),
        row(PROVINCE, counts=(1060, 1000), of=STAFF, period="2023-9M"),
    ]
    found = of(*rows, indicator=STAFF)
    assert (found.kind, found.needed, found.now) == (Kind.LOWER, pytest.approx(20), pytest.approx(10))


@pytest.mark.parametrize(
    ("bad", "room"),
    [pytest.param(100, 20 / 3, id="some may still come"), pytest.param(150, -10, id="the year's limit is passed")],
)
def test_of_cases_with_a_limit_only_so_many_may_still_come(bad, room):
    found = of(row(PROVINCE, counts=(bad, 900), of=COMPLAINTS, period="2023-9M"), indicator=COMPLAINTS)
    assert (found.kind, found.needed) == (Kind.CEILING, pytest.approx(room))


@pytest.mark.parametrize(
    ("rows", "indicator", "period"),
    [
        pytest.param([], PAID, "2023-9M", id="no figure"),
        pytest.param([row(PROVINCE, period="2023-9M")], PAID, "2023-9M", id="no cases"),
        pytest.param([row(PROVINCE, 30, period="2023-9M")], PAID, "2023-9M", id="a rate without counts"),
        pytest.param([row(PROVINCE, counts=(3, 10), period="2023")], PAID, "2023", id="the year is over"),
        pytest.param(
            [row(PROVINCE, counts=(700, 900), period="2023-9M")], PAID, "2023-9M", id="enough for the whole year"
        ),
        pytest.param(
            [row(PROVINCE, counts=(3, 10), of=SPENT, period="2023-Q3")], SPENT, "2023-Q3", id="a single quarter"
        ),
        pytest.param(
            [row(PROVINCE, counts=(99, 100), of=STAFF, period="2023-9M")], STAFF, "2023-9M", id="below its limit"
        ),
    ],
)
def test_nothing_is_said_where_nothing_can_be(rows, indicator, period):
    assert of(*rows, indicator=indicator, period=period) is None


@given(
    st.integers(1, 10_000),
    st.integers(0, 10_000),
    st.sampled_from(["2023-6M", "2023-9M", "2023-Q1", "2023-01"]),
    st.sampled_from([PAID, SPENT, replace(PAID, id="x.y", trajectory=Trajectory.CUMULATIVE)]),
)
def test_who_reaches_what_is_needed_meets_the_years_target(denominator, good, period, indicator):
    assume(good <= denominator)
    found = of(row(PROVINCE, counts=(good, denominator), of=indicator, period=period), indicator=indicator)
    if found is not None:
        end = good + found.needed * found.months
        assert 100 * end / found.expected == pytest.approx(indicator.target)
        to_come = found.expected - (denominator if found.expected > denominator else good)
        assert (found.best is not None) == (found.needed * found.months > to_come + 1e-6)
