"""Tasks through the versions of their list, and how they stand on any day."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.progress import Progress, Stage
from lib.core.task import Task
from lib.core.task_list import TaskList
from lib.core.task_state import TaskState
from lib.insight.lineage import difference, paired
from lib.insight.task_book import TaskBook, counts, most_pressing, of_indicator, of_unit
from tests.insight.factory import PAID, PROVINCE, plan

INSPECT = "Ban hành Kế hoạch kiểm tra công tác cải cách hành chính năm 2023"
TRAIN = "Tổ chức tập huấn nghiệp vụ cải cách hành chính cho cấp xã"
SURVEY = "Khảo sát sự hài lòng của người dân đối với cơ quan hành chính"
JANUARY, JULY, SEPTEMBER = date(2023, 1, 5), date(2023, 7, 1), date(2023, 9, 14)


def task(number: str, text: str = INSPECT, lead: str = "S1", deadline: str = "Quý II/2023", **more: Any) -> Task:
    return Task(number=number, text=text, area="procedures", lead=lead, deadline=deadline, **more)


def version(day: date, *tasks: Task, number: int = 1) -> TaskList:
    return TaskList(valid_from=day, tasks=tasks, import_id=number)


def told(
    number: str, text: str, as_of: date = JULY, stage: Stage = Stage.DONE, done_on: date | None = None
) -> Progress:
    return Progress(number=number, text=text, as_of=as_of, stage=stage, done_on=done_on)


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        pytest.param([task("1")], [task("1")], {"1": "1"}, id="nothing changed"),
        pytest.param([task("1"), task("2", TRAIN)], [task("1", TRAIN), task("2")], {"1": "2", "2": "1"}, id="moved"),
        pytest.param([task("1")], [task("1", INSPECT + " của tỉnh")], {"1": "1"}, id="edited under its number"),
        pytest.param([task("1")], [task("4", INSPECT.replace("kiểm", "kiễmm"))], {"4": "1"}, id="a slip mended"),
        pytest.param([task("1")], [task("1", TRAIN)], {}, id="the number went to another task"),
        pytest.param([task("1")], [task("4", INSPECT.replace("2023", "2024"))], {}, id="another year is another task"),
        pytest.param(
            [task("1"), task("2", lead="S2")], [task("3", lead="S2"), task("4")], {"3": "2", "4": "1"},
            id="one text for two units",
        ),
        pytest.param([task("1"), task("2")], [task("1"), task("2")], {"1": "1", "2": "2"}, id="twins keep numbers"),
        pytest.param([task("1"), task("2")], [task("3"), task("4")], {}, id="twins with new numbers are not guessed"),
    ],
)  # fmt: skip
def test_tasks_of_two_versions(old: list[Task], new: list[Task], pairs: dict[str, str]) -> None:
    assert paired(old, new) == pairs


def test_a_difference_names_what_was_added_edited_and_dropped() -> None:
    old = [task("1"), task("2", TRAIN)]
    new = [task("1", deadline="Quý III/2023"), task("2", SURVEY)]
    found = difference(old, new)
    assert [one.text for one in found.added] == [SURVEY]
    assert [(edit.old.deadline, edit.new.deadline) for edit in found.edited] == [("Quý II/2023", "Quý III/2023")]
    assert [one.text for one in found.dropped] == [TRAIN]
    assert not difference(old, old)


_TASKS = st.lists(
    st.builds(
        task, st.sampled_from("123456"), st.sampled_from([INSPECT, TRAIN, SURVEY]), st.sampled_from(["S1", "S2"])
    ),
    unique_by=lambda one: one.number,
    max_size=6,
)


@given(_TASKS, _TASKS)
def test_no_task_is_two_tasks(old: list[Task], new: list[Task]) -> None:
    pairs = paired(old, new)
    assert len(set(pairs.values())) == len(pairs)
    found = difference(old, new)
    assert len(found.added) + len(pairs) == len(new)
    assert len(found.dropped) + len(pairs) == len(old)


def test_a_version_holds_from_its_day_until_the_next() -> None:
    book = TaskBook(plan(), [version(JANUARY, task("1")), version(JULY, task("1"), task("2", TRAIN), number=2)])
    assert [len(book.as_of(day)) for day in (date(2023, 1, 4), JANUARY, date(2023, 6, 30), JULY)] == [0, 1, 1, 2]
    assert [one.import_id for one in book.versions] == [1, 2]


def test_the_version_saved_later_may_hold_from_earlier() -> None:
    book = TaskBook(plan(), [version(JULY, task("1"), number=1), version(JANUARY, task("2", TRAIN), number=2)])
    assert [one.task.number for one in book.as_of(SEPTEMBER)] == ["1"]
    assert [one.task.number for one in book.as_of(JANUARY)] == ["2"]


def test_of_two_versions_of_one_day_the_one_saved_last_holds() -> None:
    book = TaskBook(plan(), [version(JULY, task("1"), number=1), version(JULY, task("2", TRAIN), number=2)])
    assert [one.task.number for one in book.as_of(JULY)] == ["2"]


def test_the_plans_own_list_is_the_first_version() -> None:
    book = TaskBook(replace(plan(), tasks=(task("1"),)), [version(JULY, task("1", TRAIN), number=2)])
    assert [one.import_id for one in book.versions] == [0, 2]
    assert [one.task.text for one in book.as_of(date(2022, 12, 15))] == [INSPECT]
    assert book.change(book.versions[0]) is None
    change = book.change(book.versions[1])
    assert change is not None
    assert [one.text for one in change.dropped] == [INSPECT]


def test_what_was_reported_follows_a_task_to_its_new_number() -> None:
    lists = [version(JANUARY, task("1")), version(JULY, task("1", TRAIN), task("7"), number=2)]
    book = TaskBook(plan(), lists, [told("1", INSPECT, date(2023, 6, 14), done_on=date(2023, 5, 2))])
    states = {one.task.number: one.state for one in book.as_of(SEPTEMBER)}
    assert states == {"1": TaskState.OVERDUE, "7": TaskState.DONE_IN_TIME}


def test_what_was_reported_of_a_dropped_task_is_told() -> None:
    lists = [version(JANUARY, task("1")), version(JULY, task("1", TRAIN), number=2)]
    line = told("1", INSPECT, date(2023, 6, 14))
    book = TaskBook(plan(), lists, [line])
    assert book.unlisted(date(2023, 6, 20)) == ()
    assert book.unlisted(SEPTEMBER) == (line,)


def test_what_was_reported_of_a_withdrawn_list_is_told() -> None:
    line = told("1", INSPECT, date(2023, 6, 14))
    book = TaskBook(plan(), [version(JANUARY, task("1", TRAIN))], [line])
    assert book.unlisted(SEPTEMBER) == (line,)
    assert [one.state for one in book.as_of(SEPTEMBER)] == [TaskState.OVERDUE]


LISTED = version(
    JANUARY, task("1"), task("2", TRAIN, deadline="Quý IV/2023"), task("3", SURVEY, "D1", "Thường xuyên"),
    task("4", SURVEY + " cấp huyện", "S2", "Theo yêu cầu", indicator=PAID.id),
)  # fmt: skip


def test_what_a_unit_has_finished_leaves_out_what_never_ends() -> None:
    book = TaskBook(plan(), [LISTED], [told("1", INSPECT)])
    assert book.completed(PROVINCE, SEPTEMBER) == (1, 3)
    assert book.completed("S1", SEPTEMBER) == (1, 2)
    assert book.completed("D1", SEPTEMBER) is None
    assert book.completed("S2", SEPTEMBER) is None  # nobody reported on its only task
    assert book.completed(PROVINCE, date(2022, 12, 31)) is None


def test_tasks_are_counted_and_chosen() -> None:
    found = TaskBook(plan(), [LISTED], [told("1", INSPECT)]).as_of(SEPTEMBER)
    assert {state: number for state, number in counts(found).items() if number} == {
        TaskState.DONE: 1, TaskState.NOT_DUE: 1, TaskState.ONGOING: 1, TaskState.UNDATED: 1,
    }  # fmt: skip
    assert set(counts(found)) == set(TaskState)
    assert [one.task.number for one in of_unit(found, plan(), "S1")] == ["1", "2"]
    assert len(of_unit(found, plan(), PROVINCE)) == 4
    assert [one.task.number for one in of_indicator(found, PAID.id)] == ["4"]
    assert [one.task.number for one in most_pressing(found)] == ["2", "4", "3", "1"]
