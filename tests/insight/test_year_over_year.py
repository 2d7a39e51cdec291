"""A figure held against the one of the same period a year before."""

from dataclasses import replace

import pytest

from lib.core.period import Period
from lib.insight.figures import Figures
from lib.insight.forecast import Forecast, TooEarly
from lib.insight.scorecard import Scorecard
from tests.insight.factory import PAID, PROVINCE, SPENT, current, plan, row


def card(rows, before=(), period="2023-Q3"):
    this, last = plan(), replace(plan(), year=2022)
    figures = Figures(this, current(*rows), Figures(last, current(*before)) if before else None)
    return Scorecard(figures, Period.parse(period))


@pytest.mark.parametrize(
    ("rows", "before", "change"),
    [
        pytest.param([row(PROVINCE, 43.2)], [row(PROVINCE, 40, period="2022-Q3")], 3.2, id="the same period"),
        pytest.param([row(PROVINCE, 43.2)], [], None, id="no figures of last year at all"),
        pytest.param([row(PROVINCE, 43.2)], [row(PROVINCE, 40, period="2022-Q2")], None, id="only another period"),
        pytest.param(
            [row(PROVINCE, 43.2)], [row(PROVINCE, 40, period="2022-Q3", measurement="sipas")], None, id="measured by others"
        ),
        pytest.param(
            [row(PROVINCE, 43.2)], [row(PROVINCE, 40, period="2022-Q3", to_date=True)], None, id="counted otherwise"
        ),
        pytest.param([row(PROVINCE, 43.2)], [row(PROVINCE, period="2022-Q3")], None, id="no cases last year"),
        pytest.param([row(PROVINCE)], [row(PROVINCE, 40, period="2022-Q3")], None, id="no cases this year"),
        pytest.param(
            [row(PROVINCE, 43.2)],
            [row(unit, counts=(30, 100), period="2022-Q3") for unit in ("D1", "D2")],
            13.2,
            id="last year's units added up",
        ),
    ],
)  # fmt: skip
def test_the_change_in_a_year(rows, before, change):
    seen = card(rows, before)
    found = seen.year_change(seen.score(PAID.id).figure)
    assert found == (None if change is None else pytest.approx(change))


def test_a_unit_that_was_dissolved_since_still_counts_in_its_year():
    before = [row(unit, counts=(30, 100), period="2022-Q3") for unit in ("D1", "OLD")]
    seen = card([row("D1", 50)], before)
    assert (
        seen.figures.last_year.on(
            PAID.id, PROVINCE, Period.parse("2022-Q3"), seen.figures.bases.of(PAID, Period.parse("2023-Q3"))[0]
        ).reported_children
        == 2
    )


def test_the_course_of_the_year_before_runs_through_all_of_it():
    before = [row(PROVINCE, 30 + number, period=f"2022-Q{number}") for number in (1, 2, 3, 4)]
    seen = card([row(PROVINCE, 40), row(PROVINCE, 39, period="2023-Q2")], before)
    assert [point.value for point in seen.trend_before(PAID.id).points] == [31, 32, 33, 34]
    assert seen.trend_before(SPENT.id) is None
    assert card([row(PROVINCE, 40)]).trend_before(PAID.id) is None


def test_quarters_of_last_year_are_enough_to_foresee_the_next():
    rows = [row(PROVINCE, 40), row(PROVINCE, 39, period="2023-Q2")]
    assert card(rows).forecast(PAID.id) == TooEarly(2)
    before = [row(PROVINCE, 30 + number, period=f"2022-Q{number}") for number in (1, 2, 3, 4)]
    found = card(rows, before).forecast(PAID.id)
    assert isinstance(found, Forecast)
    assert (str(found.end.period), found.known) == ("2023-Q4", 6)
