"""Who stands how with a period: by the report's own date, as of a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.period import Period, periods_of
from lib.core.unit import Kind, Unit
from lib.insight.submissions import Received, Standing, Submissions

Q3 = Period.parse("2023-Q3")  # closes on Thursday, 14 September 2023
DUE = date(2023, 9, 18)
UNIT = Unit(code="061", name="Huyện Ba Bể", kind=Kind.DISTRICT)


def received(day: date | None, number: int = 1, **more: int) -> Received:
    return Received(unit="061", period="2023-Q3", import_id=number, reported_on=day, **more)


@pytest.mark.parametrize(
    ("period", "due"),
    [
        pytest.param("2023-Q3", DUE, id="a weekend between"),
        pytest.param("2023-03", date(2023, 3, 16), id="Tuesday to Thursday"),
        pytest.param("2023-10", date(2023, 10, 17), id="closes on a Saturday"),
        pytest.param("2023-05", date(2023, 5, 16), id="closes on a Sunday"),
        pytest.param("2023", date(2023, 12, 18), id="the year"),
    ],
)
def test_reports_are_due_two_working_days_after_the_close(period: str, due: date) -> None:
    assert Period.parse(period).due_day == due


@given(st.sampled_from(periods_of(2023) + periods_of(2024)))
def test_the_due_day_is_a_working_day_two_to_four_days_on(period: Period) -> None:
    assert period.due_day.weekday() < 5
    assert timedelta(2) <= period.due_day - period.last_day <= timedelta(4)


@pytest.mark.parametrize(
    ("reports", "day", "standing", "late"),
    [
        pytest.param([], DUE, Standing.NOT_DUE, 0, id="nothing yet, on the last day"),
        pytest.param([], date(2023, 9, 19), Standing.MISSING, 0, id="nothing, the day after"),
        pytest.param([received(DUE)], date(2023, 9, 30), Standing.IN_TIME, 0, id="on the last day"),
        pytest.param([received(date(2023, 9, 20))], date(2023, 9, 30), Standing.LATE, 2, id="two days late"),
        pytest.param([received(None)], date(2023, 9, 30), Standing.DATELESS, 0, id="no date on the report"),
        pytest.param(
            [received(date(2023, 10, 5), 2), received(date(2023, 9, 15), 1)],
            date(2023, 10, 30), Standing.IN_TIME, 0, id="a correction later is no delay",
        ),
        pytest.param([received(date(2023, 10, 5))], date(2023, 9, 19), Standing.MISSING, 0, id="it comes only later"),
        pytest.param([received(None)], date(2023, 9, 1), Standing.NOT_DUE, 0, id="before the period closes"),
        pytest.param([received(DUE, waits=True)], date(2023, 9, 30), Standing.WAITING, 0, id="in time, not approved"),
        pytest.param(
            [received(date(2023, 9, 20), waits=True)], date(2023, 9, 30), Standing.WAITING, 2, id="late, not approved"
        ),
        pytest.param([received(None, waits=True)], date(2023, 9, 30), Standing.WAITING, 0, id="no date, not approved"),
        pytest.param(
            [received(date(2023, 9, 20), 1), received(DUE, 2, waits=True)],
            date(2023, 9, 30), Standing.LATE, 2, id="an earlier one that is not approved makes no report in time",
        ),
    ],
)  # fmt: skip
def test_how_a_unit_stands(reports: list[Received], day: date, standing: Standing, late: int) -> None:
    found = Submissions([UNIT], [Q3], reports, day).at("061", Q3)
    assert (found.standing, found.days_late) == (standing, late)


def test_a_unit_that_was_not_there_need_not_report() -> None:
    gone = Unit(code="061", name="Huyện Ba Bể", kind=Kind.DISTRICT, valid_to=date(2023, 6, 30))
    found = Submissions([gone], [Q3], [], date(2023, 12, 31))
    assert found.at("061", Q3).standing is Standing.NOT_ASKED
    assert found.counts(Q3)[Standing.NOT_ASKED] == 1


def test_the_earliest_report_comes_first_and_all_findings_count() -> None:
    reports = [
        received(None, 3, errors=1),
        received(date(2023, 9, 17), 2, warnings=2),
        received(date(2023, 9, 15), 1, warnings=1),
    ]
    found = Submissions([UNIT], [Q3], reports, date(2023, 9, 30)).at("061", Q3)
    assert [one.import_id for one in found.received] == [1, 2, 3]
    assert (found.first_day, found.errors, found.warnings) == (date(2023, 9, 15), 1, 3)


@given(
    st.lists(st.one_of(st.none(), st.dates(date(2023, 8, 1), date(2024, 2, 1))), max_size=4),
    st.dates(date(2023, 8, 1), date(2024, 2, 1)),
)
def test_a_unit_is_in_exactly_when_a_report_was_in_by_the_day(days: list[date | None], day: date) -> None:
    found = Submissions([UNIT], [Q3], [received(one, number) for number, one in enumerate(days)], day).at("061", Q3)
    known = [one for one in days if (one or Q3.last_day) <= day]
    assert bool(found.received) == bool(known)
    assert (found.standing in (Standing.MISSING, Standing.NOT_DUE)) == (not known)
