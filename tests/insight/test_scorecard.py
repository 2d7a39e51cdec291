"""What a page asks of one period."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core import words
from lib.core.finding import Code, Severity
from lib.core.period import Period, periods_of
from lib.core.unit import Kind
from lib.core.verdict import Status
from lib.insight.figures import Figures
from lib.insight.goals import goals_note, judged_by_person
from lib.insight.scorecard import Scorecard
from lib.insight.table import COLUMNS
from lib.plans.folder import load_plan
from tests.insight.factory import GOALS, PAID, PROVINCE, SATISFIED, SPENT, STAFF, card, current, plan, row

MET, NEAR, MISSED = 55, 46, 20


def codes(entries):
    return [entry.unit.code for entry in entries]


class TestAreas:
    def test_an_area_counts_its_indicators_by_status(self):
        seen = card(row(PROVINCE, MET), row(PROVINCE, 75, of=SATISFIED)).area("procedures")
        assert (seen.met, seen.judged, seen.total, seen.share) == (1, 2, 2, 0.5)
        assert (seen.counts[Status.MET], seen.counts[Status.MISSED], seen.counts[Status.NO_DATA]) == (1, 1, 0)
        assert seen.worst.indicator == SATISFIED.id
        assert seen.status is Status.MISSED

    def test_the_share_leaves_out_what_is_not_judged(self):
        seen = card(row(PROVINCE, MET), row(PROVINCE, of=SATISFIED)).area("procedures")
        assert (seen.met, seen.judged, seen.total, seen.share, seen.worst) == (1, 1, 2, 1.0, None)

    def test_an_area_without_figures_has_no_share(self):
        seen = card().area("procedures")
        assert (seen.share, seen.status, seen.worst) == (None, Status.NO_DATA, None)

    def test_missed_is_worse_than_near_however_small_the_gap(self):
        near, missed = row(PROVINCE, MET - 9), row(PROVINCE, 84, of=SATISFIED)
        seen = card(near, missed)
        assert [score.status for score in seen.area("procedures").scores] == [Status.NEAR, Status.MISSED]
        assert seen.area("procedures").worst.indicator == SATISFIED.id

    def test_an_indicator_not_meant_for_the_level_is_not_counted(self):
        assert sum(card().counts("D1").values()) == 4
        assert sum(card().counts("C1").values()) == 2
        assert card().area("finance", "C1").total == 0

    def test_all_areas_stand_in_the_plans_order(self):
        assert [area.area.id for area in card().areas()] == ["procedures", "finance"]


class TestAttention:
    def test_worst_first_by_the_points_that_are_shown(self):
        seen = card(
            row(PROVINCE, 20), row(PROVINCE, 59, of=SATISFIED), row(PROVINCE, 104, of=STAFF), row(PROVINCE, of=SPENT)
        ).attention()
        assert [one.indicator.id for one in seen] == [SATISFIED.id, PAID.id, STAFF.id]
        assert seen[1].reason == "20,0%, còn thiếu 30 điểm so với mục tiêu từ 50% trở lên."

    @given(st.lists(st.floats(0, 89), min_size=4, max_size=4))
    def test_the_shown_gaps_never_rise_down_the_list(self, values):
        near_to_far = plan(*(replace(PAID, id=f"procedures.i{n}", target=50 + 11.37 * n) for n in range(4)))
        rows = [row(PROVINCE, value, of=of) for value, of in zip(values, near_to_far.indicators.values(), strict=True)]
        seen = [one.score for one in card(*rows, of=near_to_far).attention()]
        for status in (Status.MISSED, Status.NEAR):
            gaps = [words.distance(one.value, one.verdict.target) for one in seen if one.status is status]
            assert gaps == sorted(gaps, reverse=True)

    def test_no_more_than_asked_and_only_of_the_area(self):
        seen = card(row(PROVINCE, 20), row(PROVINCE, 60, of=SATISFIED), row(PROVINCE, 120, of=STAFF))
        assert [one.indicator.id for one in seen.attention(limit=1)] == [PAID.id]
        assert [one.indicator.id for one in seen.attention(area="finance")] == [STAFF.id]

    def test_nothing_to_attend_to(self):
        assert card(row(PROVINCE, MET)).attention() == ()
        assert card().attention() == ()

    @pytest.mark.parametrize(
        ("values", "since"),
        [
            pytest.param({"07": MISSED, "08": NEAR, "09": MISSED}, "2023-07", id="near is not met either"),
            pytest.param(
                {"07": MISSED, "08": MET, "09": MISSED}, "2023-09", id="a month that met the target ends the run"
            ),
            pytest.param({"07": MISSED, "09": MISSED}, "2023-09", id="a month nobody knows about ends it too"),
            pytest.param(
                {"01": MISSED, "02": MISSED}, "2023-01", id="from the start of the year up to the latest figure"
            ),
        ],
    )
    def test_since_when(self, values, since):
        rows = [row(PROVINCE, value, period=f"2023-{month}") for month, value in values.items()]
        assert str(card(*rows, period="2023-09").attention()[0].since) == since

    def test_since_when_follows_periods_of_one_span(self):
        rows = [row(PROVINCE, MISSED, period=period) for period in ("2023-6M", "2023-Q2", "2023-9M", "2023-08")]
        assert str(card(*rows, period="2023-9M").attention()[0].since) == "2023-6M"

    def test_who_pulls_it_down_worst_first_and_no_more_than_three(self):
        rates = {"S1": 30, "S2": 10, "D1": 20, "D2": 40, "D3": 90}
        seen = card(*(row(unit, counts=(rate, 100)) for unit, rate in rates.items())).attention()[0]
        assert codes(seen.children) == ["S2", "D1", "S1"]
        assert [child.score.value for child in seen.children] == [10, 20, 30]

    def test_who_pulls_it_down_is_asked_of_the_figures_own_period(self):
        older = [row("D1", counts=(1, 10), period="2023-Q2"), row("D2", counts=(8, 10), period="2023-Q2")]
        seen = card(*older, row("D2", 5, period="2023-Q1")).attention()[0]
        assert (seen.score.stale, codes(seen.children)) == (True, ["D1"])

    def test_a_unit_has_its_own_list(self):
        seen = card(row("D1", MISSED), row("C1", 10), row("C2", 60)).attention("D1")
        assert [(one.unit.code, codes(one.children)) for one in seen] == [("D1", ["C1"])]


class TestRanks:
    def test_ties_share_a_place(self):
        seen = card(row("D1", 40), row("D2", 60), row("D3", 40)).ranks(PAID.id)
        assert [(one.place, one.unit.code) for one in seen] == [(1, "D2"), (2, "D1"), (2, "D3")]

    def test_the_place_after_a_tie_is_skipped(self):
        rates = {"S1": 60, "S2": 60}
        rows = [row(unit, rate) for unit, rate in rates.items()] + [row("D1", 10)]
        seen = card(*rows).ranks(PAID.id, Kind.DEPARTMENT)
        assert [one.place for one in seen] == [1, 1]
        three = card(row("D1", 60), row("D2", 60), row("D3", 10)).ranks(PAID.id)
        assert [one.place for one in three] == [1, 1, 3]

    def test_less_is_better_under_a_limit(self):
        seen = card(row("D1", 104, of=STAFF), row("D2", 98, of=STAFF)).ranks(STAFF.id)
        assert [(one.place, one.unit.code) for one in seen] == [(1, "D2"), (2, "D1"), (None, "D3")]

    def test_figures_of_other_periods_or_measurements_are_not_compared(self):
        seen = card(row("D1", 40), row("D2", 60, period="2023-Q2"), row("D3", 99, measurement="e_survey")).ranks(
            PAID.id
        )
        assert [(one.place, one.unit.code) for one in seen] == [(1, "D1"), (None, "D2"), (None, "D3")]

    def test_older_figures_are_compared_among_themselves_where_most_have_them(self):
        seen = card(row("D1", 40), row("D2", 60, period="2023-Q2"), row("D3", 70, period="2023-Q2")).ranks(PAID.id)
        assert [(one.place, one.unit.code) for one in seen] == [(1, "D3"), (2, "D2"), (None, "D1")]

    def test_communes_of_one_district(self):
        seen = card(row("C1", 40), row("C2", 60), row("C3", 70)).ranks(PAID.id, Kind.COMMUNE, "D1")
        assert codes(seen) == ["C2", "C1"]

    def test_no_figures_no_places(self):
        assert [one.place for one in card().ranks(PAID.id)] == [None, None, None]


class TestHeat:
    def test_a_cell_counts_and_takes_the_worst_status(self):
        heat = card(row("D1", MISSED), row("D1", 95, of=SATISFIED), row("D2", NEAR), row("D3", MET)).heat()
        assert codes_of(heat) == ["D1", "D2", "D3"]
        one = heat.cell("procedures", "D1")
        assert (one.missed, one.near, one.met, one.no_data, one.status) == (1, 0, 1, 0, Status.MISSED)
        assert heat.cell("procedures", "D2").status is Status.NEAR
        assert heat.cell("procedures", "D3").status is Status.MET
        assert heat.cell("finance", "D3").status is Status.NO_DATA
        assert len(heat.cells) == len(heat.units) * len(heat.areas)

    def test_a_district_shows_its_communes_and_what_does_not_apply_to_them(self):
        heat = card().heat("D1")
        assert codes_of(heat) == ["C1", "C2"]
        assert heat.cell("finance", "C1").status is None

    def test_departments_on_request_and_a_commune_has_nothing_below(self):
        assert codes_of(card().heat(kind=Kind.DEPARTMENT)) == ["S1", "S2"]
        assert card().heat("C1").units == ()


def codes_of(heat):
    return [unit.code for unit in heat.units]


class TestFreshness:
    def test_who_has_reported_nothing_for_exactly_this_period(self):
        rows = [row("D1", 40), row("D2", 40, period="2023-09"), row("S1", 99, of=STAFF), row("C3", 40)]
        fresh = card(*rows).freshness()
        assert [unit.code for unit in fresh.missing] == ["S2", "D2", "D3"]
        assert (fresh.reported, len(fresh.expected)) == (2, 5)
        assert fresh.closing == date(2023, 9, 14)

    def test_no_cases_is_a_report(self):
        assert "D1" not in [unit.code for unit in card(row("D1")).freshness().missing]

    def test_the_closing_day_is_never_after_the_period(self):
        rows = [row("D1", 40, period="2023-05"), row("D1", 40, period="2023")]
        assert card(*rows, period="2023-Q3").freshness().closing == date(2023, 5, 14)
        assert card(*rows, period="2023-01").freshness().closing is None


class TestTotals:
    def test_a_total_that_its_parts_contradict_is_a_warning_naming_both(self):
        rows = [row(PROVINCE, 75)] + [row(unit, counts=(62, 100)) for unit in ("S1", "S2", "D1", "D2", "D3")]
        (found,) = card(*rows).findings()
        assert (found.code, found.severity, found.unit) == (Code.TOTAL_MISMATCH, Severity.WARNING, PROVINCE)
        assert found.message == (
            "Tỉnh Mẫu, quý III/2023, thanh toán trực tuyến: báo cáo 75,0%, cộng từ 5/5 đơn vị được 62,0%, chênh 13 điểm."
        )

    def test_the_cases_of_a_districts_own_office_explain_a_difference(self):
        parts = [row("C1", counts=(70, 100)), row("C2", counts=(72, 100))]
        assert card(row("D1", counts=(180, 300)), *parts).findings() == ()
        (found,) = card(row("D1", counts=(120, 300)), *parts).findings()
        assert found.unit == "D1", "the communes had more cases paid than the whole district"

    def test_the_cases_of_units_that_are_missing_explain_a_difference(self):
        assert card(row(PROVINCE, counts=(500, 1000)), row("D1", counts=(10, 100))).findings() == ()
        whole = [row(unit, counts=(10, 100)) for unit in ("S1", "S2", "D1", "D2", "D3")]
        assert len(card(row(PROVINCE, counts=(500, 1000)), *whole).findings()) == 1

    def test_a_provinces_own_cases_are_its_departments_where_they_report(self):
        only_districts = plan(replace(PAID, levels=(Kind.PROVINCE, Kind.DISTRICT)))
        total = row(PROVINCE, counts=(107, 109))
        parts = [row(unit, counts=counts) for unit, counts in (("D1", (40, 42)), ("D2", (40, 40)), ("D3", (3, 3)))]
        assert card(total, *parts, of=only_districts).findings() == ()
        too_few = row(PROVINCE, counts=(80, 109))
        assert len(card(too_few, *parts, of=only_districts).findings()) == 1

    def test_parts_that_are_missing_are_named_in_the_hint(self):
        (found,) = card(row("D1", 75), row("C1", counts=(62, 100))).findings("D1")
        assert "1/2 đơn vị" in found.message
        assert found.hint == "Còn 1 đơn vị chưa có số liệu; đối chiếu lại khi đã đủ."

    @pytest.mark.parametrize(
        "parts",
        [
            pytest.param([row("D1", counts=(745, 1000))], id="half a point is tolerated"),
            pytest.param([row("D1", 20)], id="a mean of rates is no sum"),
            pytest.param([row("D1", counts=(20, 100), measurement="e_survey")], id="another measurement"),
            pytest.param([row("D1", counts=(20, 100), period="2023-Q2")], id="another period"),
            pytest.param([row("D1")], id="no cases below"),
            pytest.param([], id="nothing below"),
        ],
    )
    def test_no_warning(self, parts):
        assert card(row(PROVINCE, 75), *parts).findings() == ()


class TestTrend:
    def test_a_line_of_months_with_holes_and_nothing_after_the_period(self):
        rows = [row("D1", value, period=f"2023-{month}") for month, value in (("01", 30), ("03", 55), ("11", 90))]
        trend = card(*rows, period="2023-Q3").trend(PAID.id, "D1")
        assert len(trend.points) == 12
        assert [(str(point.period), point.value) for point in trend.known] == [("2023-01", 30), ("2023-03", 55)]
        assert [point.status for point in trend.points[:3]] == [Status.MISSED, Status.NO_DATA, Status.MET]
        assert {point.target for point in trend.points} == {50}
        assert not trend.sloping

    def test_the_target_slopes_where_it_grows(self):
        trend = card(row("D1", 20, of=SPENT, period="2023-6M"), period="2023").trend(SPENT.id, "D1")
        targets = [point.target for point in trend.points]
        assert (trend.sloping, trend.to_date) == (True, True)
        assert targets == sorted(targets)
        assert targets[-1] == 95

    def test_the_span_with_most_figures_unless_another_is_asked_for(self):
        rows = [row("D1", 40, period=period) for period in ("2023-Q1", "2023-Q2", "2023-04")]
        seen = card(*rows)
        assert seen.trend(PAID.id, "D1").span == "Q"
        assert seen.trend(PAID.id, "D1", Period.parse("2023-01").span).known[0].period == Period.parse("2023-04")

    def test_sums_share_one_line_whichever_is_asked_for(self):
        rows = [row("D1", 40, period="2023-6M"), row("D1", 50, period="2023-9M")]
        seen = card(*rows, period="2023").trend(PAID.id, "D1", Period.parse("2023-9M").span)
        assert [str(point.period) for point in seen.points] == ["2023-6M", "2023-9M", "2023"]
        assert [point.value for point in seen.known] == [40, 50]

    def test_a_line_keeps_to_the_measurement_of_the_score(self):
        rows = [row("D1", 40, period="2023-03")]
        rows += [row("D1", 99, period=f"2023-0{month}", measurement="e_survey") for month in (1, 2)]
        assert [point.value for point in card(*rows).trend(PAID.id, "D1").known] == [40]

    def test_a_line_keeps_to_one_way_of_counting(self):
        rows = [row("D1", 40, period="2023-02"), row("D1", 45, period="2023-03")]
        rows += [row("D1", 50, period="2023-04", to_date=True)]
        assert [point.value for point in card(*rows).trend(PAID.id, "D1").known] == [40, 45]

    def test_nothing_known_is_a_line_without_values(self):
        trend = card().trend(PAID.id)
        assert (trend.known, len(trend.points)) == ((), 12)


class TestPace:
    @pytest.mark.parametrize(
        ("of", "value", "period", "expected"),
        [
            pytest.param(PAID, 46.3, "2023-Q3", 1.3, id="rounded up, so that it suffices"),
            pytest.param(PAID, 47, "2023-Q3", 1.0, id="a whole point"),
            pytest.param(PAID, 55, "2023-Q3", None, id="met already"),
            pytest.param(PAID, 40, "2023", None, id="the year is over"),
            pytest.param(STAFF, 103, "2023-9M", 1.0, id="to lose under a limit"),
            pytest.param(SPENT, 41.2, "2023-9M", 18.0, id="toward the whole year's target"),
            pytest.param(SPENT, 10, "2023-Q3", None, id="a single quarter does not tell"),
        ],
    )
    def test_points_a_month_still_needed(self, of, value, period, expected):
        assert card(row(PROVINCE, value, of=of, period=period), period=period).pace(of.id) == expected

    def test_nothing_reported(self):
        assert card().pace(PAID.id) is None


class TestTable:
    def test_a_row_for_every_indicator_the_unit_has_even_without_a_figure(self):
        table = card(row("D1", counts=(4, 10), observation=7)).table(["P", "D1", "C1"])
        assert tuple(table.columns) == COLUMNS
        assert list(table.unit) == ["P"] * 4 + ["D1"] * 4 + ["C1"] * 2
        own = table[(table.unit == "D1") & (table.indicator == PAID.id)].iloc[0]
        assert (own.value, own.numerator, own.verdict, own.gap, own.observation) == (40, 4, "Chưa đạt", 10, 7)
        empty = table[(table.unit == "D1") & (table.indicator == SATISFIED.id)].iloc[0]
        assert empty.verdict == "Chưa có số liệu"
        assert pd.isna(empty.value)

    def test_it_can_be_narrowed(self):
        assert list(card().table(indicators=[PAID.id]).indicator) == [PAID.id]
        assert set(card().table(area="finance").area) == {"finance"}

    def test_an_empty_table_keeps_its_columns_and_types(self):
        table = card().table([])
        assert tuple(table.columns) == COLUMNS
        assert table.value.dtype == "float64"


class TestGoals:
    def test_how_many_goals_are_known(self):
        assert goals_note(load_plan()) == "31 trong 40 mục tiêu có trong văn bản công khai"
        assert goals_note(plan(goals_in_plan=2)) == "Đủ 2 mục tiêu của kế hoạch"

    def test_goals_a_person_judges_stand_by_area(self):
        assert judged_by_person(plan()) == {"finance": (GOALS[1],)}
        found = judged_by_person(load_plan())
        assert sorted(goal.id for goals in found.values() for goal in goals) == ["G10", "G15", "G19", "G26"]


def whole_province(periods):
    """Every unit reports every indicator at its level in every given period."""
    real = load_plan()
    rows = [
        row(unit.code, of=indicator, period=str(period), counts=(hash_of(indicator, unit, period), 100))
        for indicator in real.indicators.values()
        for unit in real.units
        if unit.kind in indicator.levels and unit.kind is not Kind.PROVINCE
        for period in periods
    ]
    return real, current(*rows)


def hash_of(indicator, unit, period):
    return sum(map(ord, indicator.id + unit.code + str(period))) % 101


def test_threads_that_share_a_scorecard_see_the_same():
    real, rows = whole_province(periods_of(2023)[8:10])
    alone = Scorecard.of(real, rows, Period.parse("2023-Q3")).table([unit.code for unit in real.units])
    shared = Scorecard.of(real, rows, Period.parse("2023-Q3"))
    with ThreadPoolExecutor(8) as pool:
        tables = list(pool.map(lambda _: shared.table([unit.code for unit in real.units]), range(8)))
    assert all(table.equals(alone) for table in tables)


def test_the_real_plan_answers_every_question_with_and_without_figures():
    real, rows = whole_province(periods_of(2023)[:3])
    for data in (rows, []):
        shared = Figures(real, data)
        for period in periods_of(2023)[::3]:
            seen = Scorecard(shared, period)
            assert sum(seen.counts().values()) == 32
            assert len(seen.areas()) == 7
            assert len(seen.heat().cells) == 56
            assert seen.freshness().reported in (0, 27)
            assert len(seen.attention()) == seen.counts()[Status.MISSED] + seen.counts()[Status.NEAR]
