"""What a set of tasks comes to, in one sentence."""

from datetime import date

import pytest

from lib.core.task import Task
from lib.core.task_state import TaskState, TaskStatus
from lib.insight.task_headline import done_of, headline
from tests.insight.factory import plan

DAY = date(2023, 9, 14)


def status(state: TaskState, lead: str = "S1") -> TaskStatus:
    task = Task(number="1", text="Việc", area="", lead=lead)
    return TaskStatus(task=task, day=DAY, state=state, due=date(2023, 6, 30))


LATE, SOON, DONE, ALWAYS = TaskState.OVERDUE, TaskState.DUE_SOON, TaskState.DONE_IN_TIME, TaskState.ONGOING


@pytest.mark.parametrize(
    ("found", "said"),
    [
        pytest.param([], "Đến ngày 14/9/2023 chưa có danh sách nhiệm vụ nào", id="no list"),
        pytest.param([status(LATE)] * 3 + [status(LATE, "D1")], "4 nhiệm vụ quá hạn, 3 của Sở Nội vụ", id="mostly one unit's"),
        pytest.param([status(LATE)] * 2, "2 nhiệm vụ quá hạn, đều của Sở Nội vụ", id="all one unit's"),
        pytest.param([status(LATE)], "1 nhiệm vụ quá hạn của Sở Nội vụ", id="one"),
        pytest.param([status(LATE), status(LATE, "D1")], "2 nhiệm vụ quá hạn", id="nobody stands out"),
        pytest.param([status(LATE, "Các sở")], "1 nhiệm vụ quá hạn", id="given to many"),
        pytest.param([status(SOON), status(DONE)], "Không nhiệm vụ nào quá hạn; 1 sắp đến hạn", id="soon"),
        pytest.param([status(DONE), status(ALWAYS)], "Không nhiệm vụ nào quá hạn; 1/1 nhiệm vụ hoàn thành", id="done"),
        pytest.param([status(ALWAYS)], "Không nhiệm vụ nào quá hạn; mọi nhiệm vụ đều thường xuyên", id="all for good"),
    ],
)  # fmt: skip
def test_the_headline_says_what_matters_most(found: list[TaskStatus], said: str) -> None:
    assert headline(plan(), found, DAY) == said


def test_what_never_ends_has_no_part_in_what_is_done() -> None:
    assert done_of([status(DONE), status(LATE), status(ALWAYS)]) == "1/2 nhiệm vụ hoàn thành"
