"""How a directive stands on a day."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.directive import SOON, Directive, DirectiveState, Subject, urgent_first
from lib.core.period import Period

MEETING = date(2023, 10, 5)
Q3 = Period.parse("2023-Q3")
DAYS = st.dates(date(2023, 1, 1), date(2024, 12, 31))


def directive(**changes: object) -> Directive:
    values: dict[str, object] = {
        "id": 1, "period": Q3, "decided_on": MEETING, "subject": Subject(indicator="procedures.online_payment"),
        "text": "Rà soát từng hồ sơ.", "responsible": "SNV", "deadline": date(2023, 10, 31), "person": "Thư ký",
        "at": datetime(2023, 10, 5, 2, tzinfo=UTC),
    }  # fmt: skip
    return Directive(**{**values, **changes})


@pytest.mark.parametrize(
    ("changes", "day", "state"),
    [
        pytest.param({}, date(2023, 10, 5), DirectiveState.OPEN, id="just given"),
        pytest.param({}, date(2023, 10, 23), DirectiveState.OPEN, id="eight days left"),
        pytest.param({}, date(2023, 10, 24), DirectiveState.DUE_SOON, id="seven days left"),
        pytest.param({}, date(2023, 10, 31), DirectiveState.DUE_SOON, id="the deadline itself is in time"),
        pytest.param({}, date(2023, 11, 1), DirectiveState.OVERDUE, id="a day late"),
        pytest.param({"deadline": None}, date(2024, 12, 31), DirectiveState.OPEN, id="no deadline is never late"),
        pytest.param({"done_on": date(2023, 11, 5)}, date(2023, 11, 5), DirectiveState.DONE, id="done that day"),
        pytest.param({"done_on": date(2023, 11, 5)}, date(2023, 11, 4), DirectiveState.OVERDUE, id="done a day later"),
        pytest.param(
            {"done_on": MEETING}, Q3.last_day, DirectiveState.DONE, id="done in the meeting about the quarter"
        ),
    ],
)
def test_the_state_is_that_of_the_day(changes, day, state):
    assert directive(**changes).state_on(day) is state


@pytest.mark.parametrize(
    ("changes", "day", "given_by"),
    [
        pytest.param({}, MEETING, True, id="on the day of the meeting"),
        pytest.param({}, Q3.last_day, True, id="as of the end of the quarter the meeting was about"),
        pytest.param({}, Q3.last_day - timedelta(days=1), False, id="before that quarter ended"),
        pytest.param({"decided_on": date(2023, 9, 1)}, date(2023, 9, 1), True, id="a meeting in the quarter itself"),
    ],
)
def test_a_directive_counts_from_its_meeting_and_for_the_period_it_was_about(changes, day, given_by):
    assert directive(**changes).given_by(day) is given_by
    assert directive(**changes).open_on(day) is given_by


def test_a_withdrawn_directive_is_never_open():
    assert not directive(withdrawn=True).open_on(MEETING)


@given(day=DAYS, deadline=st.none() | DAYS, done=st.none() | DAYS)
def test_a_directive_is_open_until_it_is_done_and_states_only_ripen(day, deadline, done):
    one = directive(deadline=deadline, done_on=done and max(done, MEETING))
    assert one.open_on(day) == (one.given_by(day) and one.state_on(day) is not DirectiveState.DONE)
    ripening = (DirectiveState.OPEN, DirectiveState.DUE_SOON, DirectiveState.OVERDUE, DirectiveState.DONE)
    tomorrow = one.state_on(day + timedelta(days=1))
    assert ripening.index(tomorrow) >= ripening.index(one.state_on(day))


def test_late_is_done_after_the_deadline():
    assert directive(done_on=date(2023, 11, 1)).late
    assert not directive(done_on=date(2023, 10, 31)).late
    assert not directive(done_on=date(2024, 10, 31), deadline=None).late


def test_the_most_urgent_comes_first():
    day = date(2023, 11, 1)
    wanted = [
        directive(id=5),
        directive(id=4, deadline=day + SOON),
        directive(id=3, deadline=day + 2 * SOON),
        directive(id=2, deadline=None),
        directive(id=1, done_on=day),
    ]
    mixed = [wanted[place] for place in (3, 0, 4, 2, 1)]
    assert sorted(mixed, key=lambda one: urgent_first(one, day)) == wanted


@pytest.mark.parametrize(
    ("subject", "unit", "concerned"),
    [
        pytest.param(Subject(unit="061"), "061", True, id="about the unit"),
        pytest.param(Subject(unit="061"), "SNV", True, id="to be done by the unit"),
        pytest.param(Subject(), "061", False, id="another unit"),
    ],
)
def test_a_directive_concerns_who_must_do_it_and_whom_it_is_about(subject, unit, concerned):
    assert directive(subject=subject).concerns(unit) is concerned
