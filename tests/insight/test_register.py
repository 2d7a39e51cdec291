"""Goals that a person judges count, and are said to; what is red without a measure is found."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from lib.core.directive import Directive, Subject
from lib.core.judgement import Judgement, Standing
from lib.core.period import Period
from lib.core.task import Task
from lib.core.verdict import Status
from lib.insight import headline
from lib.insight.measures import without_measure
from lib.insight.scorecard import Scorecard
from tests.insight.factory import PAID, SATISFIED, STAFF, figures, plan, row

Q2, Q3 = Period.parse("2023-Q2"), Period.parse("2023-Q3")
AT = datetime(2023, 9, 20, tzinfo=UTC)


def judged(standing, period=Q3, goal="G2"):
    return Judgement(goal=goal, period=period, standing=standing, evidence="x", person="Lan", at=AT)


def card(*judgements, period=Q3):
    return Scorecard(figures(row("P", 90, of=STAFF), of=plan(STAFF)), period, judgements)


class TestJudgedGoals:
    @pytest.mark.parametrize(
        ("standing", "status"),
        [
            pytest.param(Standing.MET, Status.MET, id="met"),
            pytest.param(Standing.NOT_MET, Status.MISSED, id="not met"),
            pytest.param(Standing.UNDER_WAY, Status.NOT_JUDGED, id="under way is neither"),
        ],
    )
    def test_one_counts_in_the_plan_and_its_area(self, standing, status):
        without, with_ = card(), card(judged(standing))
        for count in (Scorecard.counts, lambda it: it.area("finance").counts):
            assert {key: count(with_)[key] - count(without)[key] for key in Status} == {
                key: int(key is status) for key in Status
            }
        assert with_.area("finance").total == without.area("finance").total + 1
        assert with_.area("procedures").goals == ()

    def test_one_that_fails_makes_the_area_fail(self):
        assert card().area("finance").status is Status.MET
        assert card(judged(Standing.NOT_MET)).area("finance").status is Status.MISSED

    def test_nobody_having_judged_changes_nothing_and_is_known(self):
        seen = card()
        assert [(one.goal.id, one.judgement, one.status) for one in seen.goals()] == [("G2", None, Status.NO_DATA)]
        assert seen.judged_goals() == ()
        assert seen.area("finance").total == 1

    def test_it_is_the_provinces_alone(self):
        seen = card(judged(Standing.NOT_MET))
        assert seen.counts("D1")[Status.MISSED] == 0
        assert seen.area("finance", "D1").goals == ()

    def test_a_former_periods_holds_and_is_marked(self):
        seen = card(judged(Standing.MET, Q2))
        assert [(one.stale, one.status) for one in seen.goals()] == [(True, Status.MET)]
        assert not card(judged(Standing.MET, Q2), judged(Standing.NOT_MET)).goals()[0].stale
        assert card(judged(Standing.MET), period=Q2).judged_goals() == ()

    def test_a_goal_that_figures_measure_is_not_judged_by_hand(self):
        assert card(judged(Standing.NOT_MET, goal="G1")).judged_goals() == ()

    def test_no_headline_says_all_is_well_over_a_failed_goal(self):
        seen = card(judged(Standing.NOT_MET))
        for said in (headline.overview(seen), headline.area(seen, "finance")):
            assert said.endswith("; 1 mục tiêu đánh giá bởi người chưa đạt")
        for said in (headline.overview(card(judged(Standing.MET))), headline.area(seen, "finance", "D1")):
            assert "mục tiêu" not in said


class TestWithoutMeasure:
    DAY = date(2023, 10, 5)

    def found(self, unit=None, directives=(), tasks=()):
        rows = (row("P", 20), row("P", 48, of=SATISFIED), row("D1", 20))
        seen = Scorecard(figures(*rows, of=plan(PAID, replace(SATISFIED, target=50))), Q3)
        concerns = seen.attention(unit)
        return {indicator for indicator, _ in without_measure(seen, concerns, directives, tasks, self.DAY)}

    def directive(self, **changes):
        values = {
            "id": 1, "period": Q3, "decided_on": self.DAY, "subject": Subject(indicator=PAID.id), "text": "x",
            "responsible": "S1", "deadline": None, "person": "Lan", "at": AT,
        }  # fmt: skip
        return Directive(**{**values, **changes})

    def test_only_what_is_missed_needs_a_measure(self):
        assert self.found() == {PAID.id}

    @pytest.mark.parametrize(
        ("changes", "answered"),
        [
            pytest.param({}, True, id="about the indicator"),
            pytest.param({"subject": Subject(indicator=PAID.id, unit="D2")}, True, id="about the indicator of a unit"),
            pytest.param({"subject": Subject(indicator=SATISFIED.id)}, False, id="about another indicator"),
            pytest.param({"subject": Subject()}, False, id="about nothing in particular"),
            pytest.param({"done_on": DAY}, False, id="done, and still red"),
            pytest.param({"withdrawn": True}, False, id="withdrawn"),
            pytest.param({"decided_on": date(2023, 12, 1), "period": Period.parse("2023")}, False, id="given later"),
        ],
    )
    def test_an_open_directive_is_a_measure_for_the_province(self, changes, answered):
        assert (self.found(directives=[self.directive(**changes)]) == set()) is answered

    @pytest.mark.parametrize(("unit", "answered"), [(None, True), ("D1", True), ("D2", False)])
    def test_for_a_unit_it_must_be_about_all_or_that_unit(self, unit, answered):
        one = self.directive(subject=Subject(indicator=PAID.id, unit=unit))
        assert (self.found("D1", [one]) == set()) is answered

    @pytest.mark.parametrize(
        ("unit", "changes", "answered"),
        [
            pytest.param(None, {}, True, id="any task of the indicator for the province"),
            pytest.param(None, {"indicator": SATISFIED.id}, False, id="a task of another indicator"),
            pytest.param(None, {"indicator": None}, False, id="a task of none"),
            pytest.param("D1", {}, False, id="another unit's task"),
            pytest.param("D1", {"lead": "D1"}, True, id="the unit's task"),
            pytest.param("D1", {"with_units": ("D1",)}, True, id="a task the unit helps with"),
        ],
    )
    def test_a_task_is_a_measure(self, unit, changes, answered):
        task = Task(**{"number": "1", "text": "x", "area": "procedures", "lead": "S1", "indicator": PAID.id, **changes})
        assert (self.found(unit, tasks=[task]) == set()) is answered
