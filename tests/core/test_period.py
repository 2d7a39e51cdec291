from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.errors import PeriodError
from lib.core.period import Period, Span, as_of, periods_of, stretch

YEARS = st.integers(2000, 2100)
PERIODS = YEARS.flatmap(lambda year: st.sampled_from(periods_of(year)))


@pytest.mark.parametrize(
    ("code", "first", "last", "label", "short"),
    [
        pytest.param("2023-01", "2022-12-15", "2023-01-14", "Tháng 1/2023", "T1", id="January opens in the old year"),
        pytest.param("2023-09", "2023-08-15", "2023-09-14", "Tháng 9/2023", "T9", id="a month closes on the 14th"),
        pytest.param("2023-Q1", "2022-12-15", "2023-03-14", "Quý I/2023", "Quý I", id="first quarter"),
        pytest.param("2023-Q3", "2023-06-15", "2023-09-14", "Quý III/2023", "Quý III", id="third quarter"),
        pytest.param("2023-Q4", "2023-09-15", "2023-12-14", "Quý IV/2023", "Quý IV", id="fourth quarter"),
        pytest.param("2023-6M", "2022-12-15", "2023-06-14", "6 tháng đầu năm 2023", "6 tháng", id="half"),
        pytest.param("2023-9M", "2022-12-15", "2023-09-14", "9 tháng năm 2023", "9 tháng", id="nine months"),
        pytest.param("2023", "2022-12-15", "2023-12-14", "Năm 2023", "Cả năm", id="year"),
    ],
)
def test_a_period_has_its_days_and_names(code, first, last, label, short):
    period = Period.parse(code)
    assert (str(period.first_day), str(period.last_day)) == (first, last)
    assert (period.label, period.short_label) == (label, short)


@pytest.mark.parametrize(
    "code",
    ["", "Q3", "2023-Q5", "2023-Q0", "2023-13", "2023-00", "2023-3M", "23", "2023-9", "Quý III", "2023-Q3 2023"],
)
def test_what_is_no_period_code_is_refused_by_name(code):
    with pytest.raises(PeriodError, match=f"“{code}”"):
        Period.parse(code)


def test_a_code_is_read_in_any_case_and_with_spaces_around():
    assert Period.parse(" 2023-q3 ") == Period.quarter(2023, 3)
    assert Period.parse("2023-9m") == Period(2023, Span.NINE)


@given(PERIODS)
def test_a_period_is_what_its_code_says(period):
    assert Period.parse(str(period)) == period


@given(YEARS)
def test_a_year_has_19_periods_in_closing_order(year):
    periods = periods_of(year)
    assert len(set(periods)) == len(periods) == 19
    assert [period.order for period in periods] == sorted(period.order for period in periods)
    assert periods[-1] == Period(year, Span.YEAR)


@given(YEARS, st.sampled_from(["month", "quarter"]))
def test_months_and_quarters_cover_the_year_without_gap_or_overlap(year, kind):
    parts = [p for p in periods_of(year) if p.span is (Span.MONTH if kind == "month" else Span.QUARTER)]
    assert parts[0].first_day == date(year - 1, 12, 15)
    assert parts[-1].last_day == date(year, 12, 14)
    for one, after in pairwise(parts):
        assert after.first_day - one.last_day == timedelta(days=1)


@given(PERIODS)
def test_elapsed_time_grows_with_the_closing_day_to_a_whole_year(period):
    assert 0 < period.elapsed() <= 1
    assert (period.elapsed() == 1) == (period.last_month == 12)


def test_elapsed_time_counts_days():
    assert Period.parse("2023-9M").elapsed() == pytest.approx(274 / 365)
    assert Period.parse("2024-6M").elapsed() == pytest.approx(183 / 366)


@pytest.mark.parametrize(
    ("code", "to_date", "opens"),
    [
        pytest.param("2023-01", False, True, id="the first month"),
        pytest.param("2023-02", False, False, id="a later month"),
        pytest.param("2023-Q1", False, True, id="the first quarter"),
        pytest.param("2023-Q2", False, False, id="a later quarter"),
        pytest.param("2023-6M", True, True, id="a sum"),
        pytest.param("2023", True, True, id="the year"),
    ],
)
def test_which_periods_count_from_the_start_of_the_year(code, to_date, opens):
    period = Period.parse(code)
    assert (period.is_to_date, period.opens_year) == (to_date, opens)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        pytest.param("2023-06-15", "2023-09-14", ("2023-Q3", False), id="a quarter in office days"),
        pytest.param("2023-07-01", "2023-09-30", ("2023-Q3", False), id="a quarter in calendar days"),
        pytest.param("2022-12-15", "2023-09-14", ("2023-9M", True), id="nine months"),
        pytest.param("2022-12-15", "2023-08-14", ("2023-08", True), id="a month counted from the start of the year"),
        pytest.param("2023-01-01", "2023-08-31", ("2023-08", True), id="the same in calendar days"),
        pytest.param("2023-01-01", "2023-12-31", ("2023", True), id="the calendar year"),
        pytest.param("2022-12-15", "2023-12-14", ("2023", True), id="the office year"),
        pytest.param("2023-12-15", "2024-01-14", ("2024-01", False), id="a month across New Year"),
        pytest.param("2023-02-10", "2023-05-03", None, id="no report covers it"),
    ],
)
def test_a_stretch_of_days_is_the_period_it_covers(first, last, expected):
    found = stretch(date.fromisoformat(first), date.fromisoformat(last))
    assert (found and (str(found[0]), found[1])) == expected


def test_last_year_is_the_same_period_a_year_before():
    assert Period.parse("2023-Q3").last_year() == Period.parse("2022-Q3")


@pytest.mark.parametrize(
    ("asked", "kept", "found"),
    [
        pytest.param("2023-Q3", ["2023-Q2", "2023-Q3", "2023-9M"], "2023-Q3", id="its own"),
        pytest.param("2023-Q3", ["2023-Q1", "2023-Q2"], "2023-Q2", id="the latest before"),
        pytest.param("2023-Q3", ["2023-Q2", "2023-9M"], "2023-9M", id="another that closes on its last day"),
        pytest.param("2023-Q3", ["2023-Q4", "2022-Q3"], None, id="neither later ones nor another year's"),
        pytest.param("2023-Q3", [], None, id="none"),
    ],
)
def test_what_was_said_of_a_period_holds_until_something_else_is_said(asked, kept, found):
    codes = as_of(Period.parse(asked), map(Period.parse, kept))
    assert (codes and str(codes)) == found
