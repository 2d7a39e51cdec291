"""How a task stands on a day: the deadline, what reports say of it, and what they leave open."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.progress import Progress, Stage
from lib.core.task import Task
from lib.core.task_state import SOON, TaskState, TaskStatus, status_on

DUE = date(2023, 6, 30)
BEFORE, AFTER = date(2023, 6, 14), date(2023, 9, 14)


def task(deadline: str = "Quý II/2023") -> Task:
    return Task(number="1", text="Ban hành kế hoạch", area="direction", lead="SNV", deadline=deadline)


def line(stage: Stage, as_of: date, done_on: date | None = None, **more: Any) -> Progress:
    return Progress(number="1", text="Ban hành kế hoạch", as_of=as_of, stage=stage, done_on=done_on, **more)


def status(*lines: Progress, on: date, deadline: str = "Quý II/2023") -> TaskStatus:
    return status_on(task(deadline), lines, on, 2023)


DONE, UNDERWAY, NOT_STARTED = Stage.DONE, Stage.UNDERWAY, Stage.NOT_STARTED


@pytest.mark.parametrize(
    ("lines", "day", "state"),
    [
        pytest.param([], date(2023, 3, 1), TaskState.NOT_DUE, id="nobody said anything, much time left"),
        pytest.param([], DUE - SOON - timedelta(1), TaskState.NOT_DUE, id="sixteen days left"),
        pytest.param([], DUE - SOON, TaskState.DUE_SOON, id="fifteen days left"),
        pytest.param([], DUE, TaskState.DUE_SOON, id="the last day is still in time"),
        pytest.param([], DUE + timedelta(1), TaskState.OVERDUE, id="the day after"),
        pytest.param([line(UNDERWAY, date(2023, 3, 14))], date(2023, 4, 1), TaskState.IN_PROGRESS, id="begun"),
        pytest.param([line(NOT_STARTED, date(2023, 3, 14))], date(2023, 4, 1), TaskState.NOT_DUE, id="not begun"),
        pytest.param([line(UNDERWAY, BEFORE)], DUE, TaskState.DUE_SOON, id="begun and due soon"),
        pytest.param([line(UNDERWAY, BEFORE)], AFTER, TaskState.OVERDUE, id="begun and late"),
        pytest.param([line(UNDERWAY, AFTER)], DUE - SOON - timedelta(1), TaskState.NOT_DUE, id="begun only later"),
        pytest.param([line(DONE, BEFORE, date(2023, 6, 1))], BEFORE, TaskState.DONE_IN_TIME, id="done in time"),
        pytest.param([line(DONE, AFTER, DUE)], AFTER, TaskState.DONE_IN_TIME, id="done on the last day"),
        pytest.param([line(DONE, AFTER, date(2023, 7, 1))], AFTER, TaskState.DONE_LATE, id="done a day late"),
        pytest.param([line(DONE, AFTER, date(2023, 7, 1))], DUE, TaskState.DUE_SOON, id="not yet done on that day"),
        pytest.param([line(DONE, AFTER, date(2023, 5, 2))], date(2023, 5, 2), TaskState.DONE_IN_TIME, id="told later"),
        pytest.param([line(DONE, BEFORE)], AFTER, TaskState.DONE_IN_TIME, id="no day, but reported in time"),
        pytest.param([line(DONE, AFTER)], AFTER, TaskState.DONE, id="no day, reported after the deadline"),
        pytest.param([line(DONE, AFTER)], BEFORE, TaskState.NOT_DUE, id="no day: what is told later is not known yet"),
        pytest.param(
            [line(UNDERWAY, date(2023, 7, 14)), line(DONE, AFTER)], AFTER, TaskState.DONE_LATE,
            id="no day, but open after the deadline",
        ),
        pytest.param([line(DONE, AFTER, in_time=True)], AFTER, TaskState.DONE_IN_TIME, id="the report claims in time"),
        pytest.param([line(DONE, AFTER, in_time=False)], AFTER, TaskState.DONE_LATE, id="the report claims late"),
        pytest.param(
            [line(DONE, AFTER, date(2023, 7, 1), in_time=True)], AFTER, TaskState.DONE_LATE, id="a day outweighs a claim"
        ),
        pytest.param(
            [line(DONE, BEFORE, date(2023, 6, 1)), line(DONE, AFTER)], AFTER, TaskState.DONE_IN_TIME,
            id="a former report told the day",
        ),
        pytest.param(
            [line(DONE, BEFORE, date(2023, 6, 1)), line(UNDERWAY, AFTER)], AFTER, TaskState.OVERDUE,
            id="a later report takes it back",
        ),
        pytest.param(
            [line(UNDERWAY, AFTER, import_id=1), line(DONE, AFTER, DUE, import_id=2)], AFTER, TaskState.DONE_IN_TIME,
            id="of two reports of one day the one saved last",
        ),
    ],
)  # fmt: skip
def test_a_task_with_a_day(lines: list[Progress], day: date, state: TaskState) -> None:
    assert status(*lines, on=day).state is state
    assert status(*reversed(lines), on=day).state is state


@pytest.mark.parametrize(
    ("deadline", "lines", "state"),
    [
        pytest.param("Thường xuyên", [], TaskState.ONGOING, id="always"),
        pytest.param("Thường xuyên", [line(DONE, BEFORE, BEFORE)], TaskState.ONGOING, id="always, reported as done"),
        pytest.param("Hằng quý", [], TaskState.ONGOING, id="every quarter"),
        pytest.param("Theo yêu cầu của Bộ", [], TaskState.UNDATED, id="words that name no day"),
        pytest.param("", [line(UNDERWAY, BEFORE)], TaskState.UNDATED, id="no deadline"),
        pytest.param("", [line(DONE, BEFORE, BEFORE)], TaskState.DONE, id="no deadline, done"),
    ],
)
def test_a_task_without_a_day(deadline: str, lines: list[Progress], state: TaskState) -> None:
    found = status(*lines, on=AFTER, deadline=deadline)
    assert (found.state, found.due, found.days_late) == (state, None, 0)


@pytest.mark.parametrize(
    ("lines", "day", "reason"),
    [
        pytest.param([], date(2023, 7, 12), "Quá hạn 12 ngày (hạn 30/6/2023); chưa có báo cáo tiến độ.", id="overdue"),
        pytest.param(
            [line(UNDERWAY, BEFORE)], date(2023, 7, 12), "Quá hạn 12 ngày (hạn 30/6/2023); đang thực hiện.", id="begun"
        ),
        pytest.param([], date(2023, 6, 20), "Còn 10 ngày (hạn 30/6/2023).", id="soon"),
        pytest.param([], DUE, "Đến hạn đúng ngày 30/6/2023.", id="today"),
        pytest.param(
            [line(DONE, AFTER, date(2023, 7, 5))], AFTER,
            "Hoàn thành, quá hạn 5 ngày (hạn 30/6/2023, xong ngày 5/7/2023).", id="late",
        ),
        pytest.param(
            [line(DONE, AFTER)], AFTER,
            "Hoàn thành; báo cáo không ghi ngày xong, hạn 30/6/2023 nên chưa rõ có đúng hạn không.", id="unknown",
        ),
        pytest.param(
            [line(DONE, AFTER, in_time=False)], AFTER,
            "Hoàn thành, quá hạn (hạn 30/6/2023, báo cáo không ghi ngày xong).", id="late by its own words",
        ),
    ],
)  # fmt: skip
def test_the_reason_names_its_days(lines: list[Progress], day: date, reason: str) -> None:
    assert status(*lines, on=day).reason == reason


def test_reports_are_those_known_by_the_day_newest_first() -> None:
    old, new, later = line(UNDERWAY, date(2023, 3, 14)), line(UNDERWAY, BEFORE), line(DONE, AFTER, AFTER)
    assert status(old, later, new, on=date(2023, 8, 1)).reports == (new, old)


_DAYS = st.dates(date(2023, 1, 1), date(2023, 12, 31))
_LINES = st.lists(
    st.builds(line, st.sampled_from(Stage), _DAYS, st.none() | _DAYS, in_time=st.sampled_from([None, True, False])),
    max_size=5,
)


@given(_LINES, _DAYS, _DAYS)
def test_what_is_not_finished_only_comes_nearer_its_deadline(lines: list[Progress], one: date, other: date) -> None:
    first, last = sorted((one, other))
    known = [found for found in lines if found.as_of <= first and found.stage is not DONE]
    order = [TaskState.NOT_DUE, TaskState.IN_PROGRESS, TaskState.DUE_SOON, TaskState.OVERDUE]
    before, after = (status(*known, on=day).state for day in (first, last))
    assert order.index(before) <= order.index(after)


@given(_LINES, _DAYS)
def test_a_state_says_what_the_deadline_and_the_day_of_completion_say(lines: list[Progress], day: date) -> None:
    found = status(*lines, on=day)
    assert (found.state is TaskState.OVERDUE) == (not found.state.finished and day > DUE)
    assert found.done_on is None or (found.done_on <= day and found.state.finished)
    if found.done_on is not None:
        assert (found.state is TaskState.DONE_LATE) == (found.done_on > DUE)
    assert all(known.as_of <= day for known in found.reports)
    assert found.reason.endswith(".")
