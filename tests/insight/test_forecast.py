"""Where a course ends, how sure that is, and when it is too early to say."""

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.period import Period, Span
from lib.core.plan import Direction
from lib.insight.figures import Figures
from lib.insight.forecast import ENOUGH, Forecast, Outlook, TooEarly, forecast
from lib.insight.trend import trend
from tests.insight.factory import PAID, PROVINCE, SPENT, current, plan, row


def line(values, *, of=PAID, year=2023, **changes):
    """The monthly course of the values from January on; None leaves a month out."""
    rows = [
        row(PROVINCE, value, of=of, period=f"{year}-{month:02d}", **changes)
        for month, value in enumerate(values, start=1)
        if value is not None
    ]
    whole = Figures(replace(plan(of), year=year), current(*rows))
    return trend(whole, of.id, PROVINCE, Period.month(year, 12), Span.MONTH)


def ahead(values, *, of=PAID, before=None, **changes):
    found = forecast(of, line(values, of=of, **changes), before)
    assert isinstance(found, Forecast)
    return found


def test_it_runs_from_the_period_after_the_last_value_to_the_years_last():
    found = ahead([40, 41, 42, 43, 44])
    assert [str(one.period) for one in found.ahead] == [f"2023-{month:02d}" for month in range(6, 13)]
    assert (str(found.last.period), found.known) == ("2023-05", 5)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param([60] * 9, 60, id="a still course stays"),
        pytest.param([40, 42, 44, 46, 48, 50, 52, 54, 56], 56 + 2 * (0.8 + 0.64 + 0.512), id="a trend fades"),
        pytest.param(
            [40, 42, 44, 90, 48, 50, 52, 54, 56], 56 + 2 * (0.8 + 0.64 + 0.512), id="an outlier turns nothing"
        ),
        pytest.param([90, 94, 98, 100, 100, 100, 100, 100, 100], 100, id="no more than the whole"),
        pytest.param([20, 16, 12, 9, 6, 4, 2, 1, 0], 0, id="no less than nothing"),
    ],
)
def test_what_is_expected_of_a_level(values, expected):
    assert ahead(values).end.value == pytest.approx(expected, abs=0.3)


def test_a_growing_value_keeps_its_latest_usual_increment():
    found = ahead([5, 9, 14, 20, 26, 32], of=SPENT, to_date=True)
    assert [one.value for one in found.ahead] == pytest.approx([38, 44, 50, 56, 62, 68])


def test_a_growing_value_ends_at_the_whole():
    assert ahead([10, 30, 50, 70, 90], of=SPENT, to_date=True).end.high == 100


@pytest.mark.parametrize(
    ("values", "known"),
    [
        pytest.param([40], 1, id="one"),
        pytest.param([40, 41, 42], 3, id="three"),
        pytest.param([40, None, 42, None, 44], 3, id="gaps do not count"),
    ],
)
def test_too_few_periods_are_said_to_be_too_few(values, known):
    assert forecast(PAID, line(values)) == TooEarly(known)
    assert known < ENOUGH


@pytest.mark.parametrize("values", [pytest.param([], id="no figure"), pytest.param([50] * 12, id="the year is over")])
def test_nothing_to_foresee(values):
    assert forecast(PAID, line(values)) is None


def test_last_years_course_lengthens_one_whose_target_holds_all_year():
    before = line([None] * 9 + [40, 41, 42], year=2022)
    assert ahead([43, 44], before=before).known == 5
    assert isinstance(forecast(PAID, line([43, 44]), None), TooEarly)


def test_what_grows_from_nothing_every_year_takes_nothing_from_last_year():
    before = line([None] * 9 + [80, 90, 95], of=SPENT, year=2022, to_date=True)
    assert forecast(SPENT, line([4, 9], of=SPENT, to_date=True), before) == TooEarly(2)


def test_last_years_course_of_another_basis_is_left_aside():
    before = line([None] * 9 + [40, 41, 42], year=2022, to_date=True)
    assert forecast(PAID, line([None, 43, 44]), before) == TooEarly(2)


LIMIT = replace(PAID, id="procedures.limit", direction=Direction.AT_MOST, target=50)


@pytest.mark.parametrize(
    ("of", "values", "outlook"),
    [
        pytest.param(PAID, [70] * 6, Outlook.LIKELY, id="far above"),
        pytest.param(PAID, [49.5, 50.5] * 3, Outlook.OPEN, id="around the target"),
        pytest.param(PAID, [30] * 6, Outlook.UNLIKELY, id="far below"),
        pytest.param(LIMIT, [30] * 6, Outlook.LIKELY, id="below a limit"),
        pytest.param(LIMIT, [70] * 6, Outlook.UNLIKELY, id="above a limit"),
    ],
)
def test_how_the_range_stands_to_the_years_target(of, values, outlook):
    assert ahead(values, of=of).outlook is outlook


def test_what_has_a_limit_may_pass_the_whole():
    over = replace(LIMIT, target=100)
    assert ahead([104] * 6, of=over).end.value == pytest.approx(104)


@given(st.lists(st.floats(0, 100), min_size=4, max_size=11), st.booleans())
def test_a_range_holds_its_value_stays_within_the_whole_and_widens(values, growing):
    values = sorted(values) if growing else values
    found = ahead(values, of=SPENT if growing else PAID, to_date=growing)
    for one in found.ahead:
        assert 0 <= one.low <= one.value <= one.high <= 100
    inner = [one for one in found.ahead if one.low > 0 and one.high < 100]
    widths = [one.high - one.low for one in inner]
    assert all(after >= before - 1e-9 for before, after in pairwise(widths))


def _level(chance):
    start, rise = chance.uniform(30, 55), chance.uniform(-1, 1.5)
    return [start + rise * month + chance.gauss(0, 2) for month in range(12)]


def _still(chance):
    start = chance.uniform(40, 80)
    return [start + chance.gauss(0, 2) for _ in range(12)]


def _drifting(chance):
    values, drift = [chance.uniform(40, 60)], chance.uniform(-0.5, 1)
    while len(values) < 12:
        values.append(values[-1] + drift + chance.gauss(0, 1.5))
    return values


def _spending(chance):
    rate, values = chance.uniform(4, 7), [0.0]
    while len(values) < 12:
        values.append(min(100, values[-1] + rate * max(0, 1 + 0.3 * chance.gauss(0, 1))))
    return values


@pytest.mark.parametrize("known", [4, 6, 9])
@pytest.mark.parametrize(
    ("course", "of", "least"),
    [
        pytest.param(_level, PAID, 0.8, id="a trend with scatter"),
        pytest.param(_still, PAID, 0.8, id="no trend"),
        pytest.param(_drifting, PAID, 0.65, id="a drift"),
        pytest.param(_spending, SPENT, 0.78, id="spending"),
    ],
)
def test_the_range_holds_december_as_often_as_it_says(course, of, least, known):
    chance, tries, hits = random.Random(20231214), 150, 0
    for _ in range(tries):
        values = [min(max(one, 0), 100) for one in course(chance)]
        end = ahead(values[:known], of=of, to_date=of is SPENT).end
        hits += end.low <= values[-1] <= end.high
    assert hits / tries >= least
