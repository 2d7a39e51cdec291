"""Finished tasks as a figure: counted where nobody reported it, held against the reported one where somebody did."""

from dataclasses import replace
from datetime import date

import pytest

from lib.core.figure import Origin
from lib.core.finding import Code
from lib.core.period import Period
from lib.core.plan import Plan, Trajectory
from lib.core.progress import Progress, Stage
from lib.core.task import Task
from lib.core.task_list import TaskList
from lib.core.unit import Kind
from lib.core.verdict import Status
from lib.insight.figures import Figures
from lib.insight.scorecard import Scorecard
from lib.insight.task_book import COMPLETED, TaskBook
from tests.insight.factory import PAID, PROVINCE, current, plan, row

DONE = replace(
    PAID, id=COMPLETED, short_name="Nhiệm vụ hoàn thành", target=100, trajectory=Trajectory.CUMULATIVE,
    levels=(Kind.PROVINCE, Kind.DEPARTMENT, Kind.DISTRICT),
)  # fmt: skip
PLAN: Plan = plan(PAID, DONE)
TASKS = TaskList(
    valid_from=date(2023, 1, 5),
    tasks=tuple(
        Task(number=str(number), text=f"Nhiệm vụ số {number}", area="", lead=lead, deadline=deadline)
        for number, (lead, deadline) in enumerate(
            [("S1", "Quý I/2023"), ("S1", "Quý IV/2023"), ("D1", "Quý II/2023"), ("S2", "Thường xuyên"), ("C1", "T")],
            start=1,
        )
    ),
)
LINES = [
    Progress(number="1", text="Nhiệm vụ số 1", as_of=date(2023, 3, 14), stage=Stage.DONE, done_on=date(2023, 3, 1)),
    Progress(number="3", text="Nhiệm vụ số 3", as_of=date(2023, 6, 14), stage=Stage.UNDERWAY),
]


def card(*rows, period="2023-Q3", lines=LINES) -> Scorecard:
    figures = Figures(PLAN, current(*rows), tasks=TaskBook(PLAN, [TASKS], lines))
    return Scorecard(figures, Period.parse(period))


def stated(unit, done, total, period="2023-Q3", **more):
    return row(unit, of=DONE, period=period, counts=(done, total), to_date=True, **more)


def test_without_a_reported_figure_the_tasks_are_counted_and_judged():
    score = card().score(COMPLETED)
    assert (score.figure.numerator, score.figure.denominator, score.figure.origin) == (1, 4, Origin.COUNTED)
    assert score.status is Status.MISSED
    assert "đếm từ danh sách nhiệm vụ" in score.verdict.reason
    assert not score.stale


@pytest.mark.parametrize(
    ("unit", "counts"),
    [
        pytest.param("S1", (1, 2), id="a department"),
        pytest.param("D1", (0, 1), id="a district that is at work"),
        pytest.param("S2", None, id="only what never ends"),
        pytest.param("D2", None, id="no task"),
        pytest.param("C1", None, id="a commune, which the indicator is not for"),
    ],
)
def test_a_unit_is_counted_by_what_it_leads(unit, counts):
    figure = card().score(COMPLETED, unit).figure
    assert (figure and (figure.numerator, figure.denominator)) == counts


def test_unfinished_is_not_unreported():
    assert card(lines=[]).score(COMPLETED).status is Status.NO_DATA
    assert card(period="2023-02").score(COMPLETED).status is Status.NO_DATA


def test_the_reported_figure_counts_for_the_verdict():
    score = card(stated(PROVINCE, 4, 4)).score(COMPLETED)
    assert (score.figure.origin, score.status) == (Origin.REPORTED, Status.MET)


def test_an_earlier_report_is_not_replaced_by_counting():
    score = card(stated(PROVINCE, 4, 4, "2023-Q2")).score(COMPLETED)
    assert (score.figure.origin, score.stale) == (Origin.REPORTED, True)


def test_a_sum_of_reports_comes_before_counting():
    assert card(stated("S1", 2, 2)).score(COMPLETED).figure.origin is Origin.SUMMED
    assert card(stated("S1", 2, 2)).score(COMPLETED, "D1").figure.origin is Origin.COUNTED


def test_counted_figures_make_a_course_and_a_change():
    found = card()
    trend = found.trend(COMPLETED)
    assert [point.value for point in trend.known][-1] == 25
    assert found.score(COMPLETED).change == 0


def test_what_is_reported_and_counted_differently_is_told():
    (found,) = card(stated("S1", 2, 2)).findings("S1")
    assert (found.code, found.unit, found.indicator) == (Code.TASK_MISMATCH, "S1", COMPLETED)
    assert found.message == (
        "Sở Nội vụ, quý III/2023, nhiệm vụ hoàn thành: báo cáo 2/2 (100,0%), "
        "danh sách nhiệm vụ đếm được 1/2 (50,0%)."
    )  # fmt: skip


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([stated("S1", 1, 2)], id="the same counts"),
        pytest.param([row("S1", 50.4, of=DONE, to_date=True)], id="a share within half a point"),
        pytest.param([stated("S1", 2, 2, "2023-Q2")], id="another period"),
        pytest.param([row("S1", of=DONE, counts=(2, 2))], id="the quarter by itself"),
        pytest.param([stated("D1", 1, 1)], id="of the province only some units"),
    ],
)
def test_what_agrees_or_cannot_be_compared_is_not_told(rows):
    assert card(*rows).findings("S1") == ()
    assert [one.unit for one in card(*rows).findings() if one.unit == PROVINCE] == []


def test_all_units_that_lead_a_task_are_looked_at():
    found = card(stated("S1", 2, 2), stated("D1", 1, 1), stated(PROVINCE, 3, 3)).findings()
    assert {one.unit for one in found if one.code is Code.TASK_MISMATCH} == {PROVINCE, "S1", "D1"}


def test_a_plan_without_the_indicator_counts_nothing():
    only = plan(PAID)
    figures = Figures(only, current(), tasks=TaskBook(only, [TASKS], LINES))
    assert Scorecard(figures, Period.parse("2023-Q3")).findings() == ()
    assert figures.counted(PAID.id, PROVINCE, Period.parse("2023-Q3")) is None
