"""Which figure stands for a unit in a period."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.figure import Origin
from lib.core.observation import State
from lib.core.period import Period, periods_of
from lib.core.plan import DenominatorKind, Measurement, Trajectory
from lib.core.unit import Kind
from lib.core.verdict import Status
from tests.insight.factory import PAID, PROVINCE, SPENT, STAFF, card, figures, plan, row

Q3 = Period.parse("2023-Q3")


def at(found, unit=PROVINCE, period="2023-Q3", of=PAID):
    return found.at(of.id, unit, Period.parse(period))


def test_the_own_report_comes_before_the_childrens_sum():
    seen = at(figures(row("D1", counts=(10, 100)), row(PROVINCE, 40)))
    assert (seen.value, seen.origin) == (40, Origin.REPORTED)


def test_a_sum_weighs_by_cases_and_says_how_many_reported():
    seen = at(figures(row("D1", counts=(10, 100)), row("D2", counts=(800, 900)), row("S1", counts=(0, 0.5))))
    assert seen.value == pytest.approx(100 * 810 / 1000.5)
    assert (seen.origin, seen.reported_children, seen.expected_children) == (Origin.SUMMED, 3, 5)
    assert (seen.numerator, seen.denominator) == (810, 1000.5)


def test_a_district_is_summed_from_its_communes_and_passes_the_sum_on():
    found = figures(row("C1", counts=(10, 100)), row("C2", counts=(30, 100)), row("D2", counts=(60, 100)))
    district = at(found, "D1")
    assert (district.value, district.reported_children, district.expected_children) == (20, 2, 2)
    province = at(found)
    assert province.value == pytest.approx(100 * 100 / 300)
    assert (province.reported_children, province.expected_children) == (2, 5)


def test_one_child_without_counts_makes_the_whole_an_estimate():
    found = figures(row("C1", 10), row("C2", counts=(30, 100)), row("D2", counts=(60, 100)))
    assert (at(found, "D1").value, at(found, "D1").origin) == (20, Origin.ESTIMATED)
    seen = at(found)
    assert (seen.value, seen.origin) == (40, Origin.ESTIMATED)
    assert seen.numerator is None


def test_a_child_without_cases_has_reported_and_adds_nothing():
    seen = at(figures(row("D1"), row("D2", counts=(60, 100))))
    assert (seen.value, seen.origin, seen.reported_children) == (60, Origin.SUMMED, 2)


def test_only_children_without_cases_make_a_unit_without_cases():
    seen = at(figures(row("D1"), row("D2")))
    assert (seen.state, seen.value, seen.reported_children) == (State.NO_CASES, None, 2)


def test_nothing_reported_is_no_figure():
    assert at(figures()) is None
    assert at(figures(row("D1", 10, period="2023-Q2"))) is None


def test_only_units_at_the_indicators_levels_count():
    only_districts = replace(PAID, levels=(Kind.PROVINCE, Kind.DISTRICT))
    found = figures(row("S1", counts=(0, 100)), row("D1", counts=(60, 100)), of=plan(only_districts))
    assert (at(found).value, at(found).expected_children) == (60, 3)


def test_where_the_level_between_is_left_out_the_next_one_below_counts():
    only_communes = replace(PAID, levels=(Kind.PROVINCE, Kind.COMMUNE))
    found = figures(row("C1", counts=(1, 10)), row("C3", counts=(5, 10)), of=plan(only_communes))
    assert (at(found).value, at(found).reported_children, at(found).expected_children) == (30, 2, 3)


def test_a_unit_that_has_ended_neither_counts_nor_has_a_figure():
    found = figures(row("OLD", counts=(100, 100)), row("D1", counts=(10, 100)))
    assert at(found, "OLD") is None
    assert at(found).value == 10


def test_a_denominator_of_another_definition_stays_marked_in_the_sum():
    found = figures(row("D1", counts=(1, 2), other_definition="số hồ sơ thu phí"), row("D2", counts=(1, 2)))
    assert at(found).other_definition == "số hồ sơ thu phí"


def test_rows_of_the_store_may_be_loosely_typed():
    found = figures(row("D1", 40, to_date=0, numerator=float("nan"), denominator=None, other_definition=None))
    seen = at(found, "D1")
    assert (seen.value, seen.numerator, seen.denominator, seen.other_definition) == (40, None, None, "")


def test_a_row_about_an_indicator_of_another_plan_is_ignored():
    assert at(figures(row("D1", 40, indicator="procedures.gone")), "D1") is None


@pytest.mark.parametrize("unknown", ["X", "procedures.gone"])
def test_an_unknown_code_is_an_error(unknown):
    with pytest.raises(KeyError):
        card(row("D1", 40)).score(PAID.id if unknown == "X" else unknown, unknown if unknown == "X" else PROVINCE)


class TestMeasurements:
    def test_the_own_count_comes_before_surveys(self):
        found = figures(row("D1", 99, measurement="e_survey"), row("D1", 75, measurement="sipas"), row("D1", 40))
        assert (at(found, "D1").value, at(found, "D1").measurement) == (40, Measurement.OWN)

    def test_a_sum_never_mixes_them(self):
        found = figures(
            row("D1", counts=(10, 100)),
            row("D2", counts=(100, 100), measurement="e_survey"),
            row("D3", counts=(100, 100), measurement="e_survey"),
        )
        assert (at(found).value, at(found).reported_children) == (10, 1)

    def test_a_survey_serves_where_nobody_counted(self):
        found = figures(row("D2", counts=(9, 10), measurement="e_survey"))
        assert (at(found).value, at(found).measurement) == (90, Measurement.E_SURVEY)

    def test_the_indicator_may_name_the_one_that_counts(self):
        sipas = replace(PAID, measurement=Measurement.SIPAS)
        found = figures(row("D1", 40), row("D1", 75, measurement="sipas"), row("D2", 99), of=plan(sipas))
        assert at(found, "D1").value == 75
        assert at(found, "D2") is None

    def test_the_others_can_be_asked_for(self):
        seen = card(
            row(PROVINCE, 40),
            row(PROVINCE, 75, measurement="sipas", period="2023-6M"),
            row(PROVINCE, 71, measurement="sipas", period="2023-Q1"),
            row(PROVINCE, 99, measurement="e_survey", period="2023-Q4"),
        ).otherwise_measured(PAID.id)
        assert [(one.measurement, one.value, str(one.period)) for one in seen] == [(Measurement.SIPAS, 75, "2023-6M")]


class TestToDate:
    def test_a_single_period_comes_first_where_the_target_is_level(self):
        found = figures(row("D1", 30, period="2023-08", to_date=True), row("D1", 40, period="2023-08"))
        assert at(found, "D1", "2023-08").value == 40

    def test_the_figure_to_date_comes_first_where_the_target_grows(self):
        found = figures(
            row("D1", 30, of=SPENT, period="2023-08", to_date=True), row("D1", 5, of=SPENT, period="2023-08")
        )
        assert at(found, "D1", "2023-08", SPENT).value == 30

    def test_a_sum_never_mixes_single_periods_with_figures_to_date(self):
        found = figures(
            row("D1", counts=(1, 10), period="2023-08"), row("D2", counts=(9, 10), period="2023-08", to_date=True)
        )
        assert (at(found, period="2023-08").value, at(found, period="2023-08").reported_children) == (10, 1)

    def test_the_way_of_reporting_that_far_more_units_use_is_summed(self):
        many = [row(unit, counts=(9, 10), period="2023-08", to_date=True) for unit in ("D1", "D2", "D3")]
        found = figures(row("S1", counts=(1, 10), period="2023-08"), *many)
        assert (at(found, period="2023-08").value, at(found, period="2023-08").to_date) == (90, True)

    @pytest.mark.parametrize("flag", [True, False])
    def test_nine_months_are_to_date_whether_or_not_marked(self, flag):
        seen = at(figures(row("D1", 60, of=SPENT, period="2023-9M", to_date=flag)), "D1", "2023-9M", SPENT)
        assert (seen.value, seen.to_date) == (60, True)

    def test_of_two_rows_for_the_same_nine_months_the_later_stands(self):
        older = row("D1", 60, of=SPENT, period="2023-9M", to_date=True, observation=3)
        newer = row("D1", 70, of=SPENT, period="2023-9M", observation=8)
        for rows in ((older, newer), (newer, older)):
            assert at(figures(*rows), "D1", "2023-9M", SPENT).value == 70


def spent(unit, period, counts=None, **changes):
    return row(unit, of=SPENT, period=period, counts=counts, **changes)


class TestAccumulation:
    def test_quarters_of_the_year_add_up_over_the_latest_stock(self):
        found = figures(spent("D1", "2023-Q1", (10, 90)), spent("D1", "2023-Q2", (20, 100)))
        seen = at(found, "D1", "2023-Q2", SPENT)
        assert (seen.value, seen.numerator, seen.denominator) == (30, 30, 100)
        assert (seen.origin, seen.to_date, seen.period) == (Origin.ACCUMULATED, True, Period.parse("2023-Q2"))

    def test_denominators_that_count_a_flow_add_up_too(self):
        flow = replace(SPENT, denominator_kind=DenominatorKind.FLOW)
        found = figures(spent("D1", "2023-Q1", (10, 40)), spent("D1", "2023-Q2", (20, 60)), of=plan(flow))
        assert at(found, "D1", "2023-Q2", SPENT).value == 30

    def test_months_serve_where_quarters_are_missing(self):
        found = figures(*(spent("D1", f"2023-0{month}", (month, 100)) for month in (1, 2, 3, 4)))
        assert at(found, "D1", "2023-04", SPENT).value == 10
        assert at(found, "D1", "2023-Q1", SPENT).value == 6

    def test_quarters_are_preferred_to_months_and_never_mixed_with_them(self):
        months = [spent("D1", f"2023-0{month}", (1, 100)) for month in (1, 2, 3)]
        found = figures(*months, spent("D1", "2023-Q1", (7, 100)), spent("D1", "2023-Q2", (20, 100)))
        assert at(found, "D1", "2023-Q2", SPENT).value == 27
        mixed = figures(spent("D1", "2023-Q1", (7, 100)), spent("D1", "2023-04", (1, 100)))
        assert at(mixed, "D1", "2023-04", SPENT).origin is Origin.REPORTED

    def test_nine_months_come_out_of_three_quarters(self):
        found = figures(*(spent("D1", f"2023-Q{quarter}", (20, 100)) for quarter in (1, 2, 3)))
        assert at(found, "D1", "2023-9M", SPENT).value == 60

    def test_a_period_without_cases_adds_nothing(self):
        found = figures(spent("D1", "2023-Q1", (10, 100)), spent("D1", "2023-Q2"))
        assert at(found, "D1", "2023-Q2", SPENT).value == 10
        none = figures(spent("D1", "2023-Q1"), spent("D1", "2023-Q2"))
        assert at(none, "D1", "2023-Q2", SPENT).state is State.NO_CASES

    def test_the_first_quarter_needs_no_counts(self):
        seen = card(spent("D1", "2023-Q1", value=24), period="2023-Q1").score(SPENT.id, "D1")
        assert (seen.value, seen.status, seen.figure.origin) == (24, Status.MET, Origin.REPORTED)

    @pytest.mark.parametrize(
        ("rows", "why"),
        [
            pytest.param([spent("D1", "2023-Q2", (20, 100))], "chưa đủ số liệu từng kỳ", id="a gap"),
            pytest.param(
                [spent("D1", "2023-Q1", value=10), spent("D1", "2023-Q2", value=20)], "thiếu tử số", id="only rates"
            ),
            pytest.param(
                [spent("D1", "2023-Q1", (45, 100)), spent("D1", "2023-Q2", (70, 100))],
                "cộng các kỳ được 115/100",
                id="more than the whole: the reports were to date all along",
            ),
        ],
    )
    def test_what_cannot_be_added_is_shown_and_not_judged_and_says_why(self, rows, why):
        seen = card(*rows, period="2023-Q2").score(SPENT.id, "D1")
        assert seen.status is Status.NOT_JUDGED
        assert seen.value == rows[-1]["value"]
        assert why in seen.verdict.reason

    def test_a_limit_may_add_up_to_more_than_the_whole(self):
        limit = replace(STAFF, trajectory=Trajectory.CUMULATIVE)
        rows = [row("D1", of=STAFF, period=f"2023-Q{quarter}", counts=(70, 100)) for quarter in (1, 2)]
        assert at(figures(*rows, of=plan(limit)), "D1", "2023-Q2", STAFF).value == 140

    def test_a_province_sums_what_its_districts_accumulate(self):
        rows = [spent(unit, f"2023-Q{quarter}", (10, 100)) for unit in ("D1", "D2") for quarter in (1, 2)]
        seen = at(figures(*rows), period="2023-Q2", of=SPENT)
        assert (seen.value, seen.origin, seen.to_date, seen.reported_children) == (20, Origin.SUMMED, True, 2)

    def test_a_level_indicator_is_not_accumulated(self):
        found = figures(row("D1", counts=(1, 10), period="2023-Q1"), row("D1", counts=(9, 10), period="2023-Q2"))
        assert at(found, "D1", "2023-Q2").value == 90


class TestAsOf:
    @pytest.mark.parametrize(
        ("have", "asked", "expected"),
        [
            pytest.param(["2023-Q2", "2023-Q3"], "2023-Q3", "2023-Q3", id="the period itself"),
            pytest.param(["2023-Q1", "2023-05"], "2023-Q3", "2023-05", id="else the latest that closed before"),
            pytest.param(
                ["2023-09", "2023-Q3", "2023-9M"], "2023-09", "2023-09", id="the asked one of those that close together"
            ),
            pytest.param(["2023-09", "2023-Q3"], "2023-9M", "2023-Q3", id="else the longest of them"),
            pytest.param(["2023-Q4"], "2023-Q3", None, id="never one that closes later"),
            pytest.param(["2022-Q4"], "2023-Q1", None, id="never one of another year"),
        ],
    )
    def test_the_figure_as_of_a_period(self, have, asked, expected):
        seen = card(*(row("D1", 40, period=period) for period in have), period=asked).score(PAID.id, "D1")
        assert (seen.figure and str(seen.figure.period)) == expected
        assert seen.stale == (expected not in (None, asked))

    def test_a_cumulative_one_takes_what_is_to_date_of_those_that_close_together(self):
        rows = [spent("D1", "2023-Q3", value=20), spent("D1", "2023-09", value=60, to_date=True)]
        assert card(*rows, period="2023-9M").score(SPENT.id, "D1").value == 60

    def test_of_figures_to_date_that_close_together_the_complete_one_stands(self):
        part = spent("D1", "2023-Q2", (20, 100), to_date=True)
        own = spent(PROVINCE, "2023-6M", value=40)
        seen = card(part, own, period="2023-Q2").score(SPENT.id)
        assert (seen.value, seen.figure.origin, seen.stale) == (40, Origin.REPORTED, True)
        everybody = [spent(unit, "2023-Q2", (20, 100), to_date=True) for unit in ("S1", "S2", "D1", "D2", "D3")]
        assert card(*everybody, own, period="2023-Q2").score(SPENT.id).value == 20

    def test_the_childrens_sum_for_the_period_comes_before_an_older_own_report(self):
        seen = card(row(PROVINCE, 90, period="2023-Q2"), row("D1", counts=(4, 10))).score(PAID.id)
        assert (seen.value, seen.stale) == (40, False)

    def test_an_older_sum_uses_only_figures_of_its_own_period(self):
        seen = card(row("D1", counts=(4, 10), period="2023-Q1"), row("D2", counts=(9, 10), period="2023-Q2"))
        assert (seen.score(PAID.id).value, seen.score(PAID.id).figure.reported_children) == (90, 1)


class TestChange:
    @pytest.mark.parametrize(
        ("before", "now", "change"),
        [
            pytest.param("2023-Q2", "2023-Q3", 10, id="quarter after quarter"),
            pytest.param("2023-08", "2023-09", 10, id="month after month"),
            pytest.param("2023-6M", "2023-9M", 10, id="nine months after six"),
            pytest.param("2023-9M", "2023", 10, id="the year after nine months"),
            pytest.param("2023-Q1", "2023-Q3", None, id="not across a gap"),
            pytest.param("2023-Q1", "2023-6M", None, id="not across spans"),
            pytest.param("2022-Q4", "2023-Q1", None, id="not across years"),
        ],
    )
    def test_change_is_against_the_period_before_of_the_same_span(self, before, now, change):
        seen = card(row("D1", 30, period=before), row("D1", 40, period=now), period=now).score(PAID.id, "D1")
        assert seen.change == change
        assert (seen.previous is None) == (change is None)

    def test_another_measurement_is_no_figure_before(self):
        rows = [row("D1", 99, period="2023-Q2", measurement="e_survey"), row("D1", 40)]
        assert card(*rows).score(PAID.id, "D1").change is None

    def test_no_cases_before_is_no_change(self):
        assert card(row("D1", period="2023-Q2"), row("D1", 40)).score(PAID.id, "D1").change is None


COUNTS = st.dictionaries(
    st.sampled_from(["C1", "C2", "C3", "D3", "S1", "S2"]),
    st.integers(1, 1000).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))),
    min_size=1,
)


@given(COUNTS)
def test_the_province_is_the_sum_of_all_counts_however_deep(counts):
    seen = at(figures(*(row(unit, counts=pair) for unit, pair in counts.items())))
    numerator, denominator = (sum(pair[i] for pair in counts.values()) for i in (0, 1))
    assert seen.value == pytest.approx(100 * numerator / denominator)
    assert seen.origin is Origin.SUMMED


@given(COUNTS)
def test_a_sum_or_a_mean_lies_between_its_parts(counts):
    for keep in (True, False):
        rows = [row(unit, 100 * a / b, counts=(a, b) if keep else None) for unit, (a, b) in counts.items()]
        values = [one["value"] for one in rows]
        assert min(values) - 1e-9 <= at(figures(*rows)).value <= max(values) + 1e-9


@given(st.sampled_from(periods_of(2023)), st.sampled_from(periods_of(2023)))
def test_a_figure_as_of_a_period_never_comes_from_later(have, asked):
    seen = card(row("D1", 40, period=str(have)), period=str(asked)).score(PAID.id, "D1")
    assert (seen.figure is not None) == (have.last_day <= asked.last_day)
