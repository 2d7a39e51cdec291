"""What the leader decides is written down, done, looked back at; what cannot be kept is explained."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from lib.core.directive import Act, Directive, Subject
from lib.core.errors import StoreError
from lib.core.period import Period
from lib.core.task import Task
from lib.services import directives, statements
from lib.services.office import Office
from lib.services.statements import StatementError
from tests.people import by
from tests.services.conftest import INDICATOR

Q2, Q3 = Period.parse("2023-Q2"), Period.parse("2023-Q3")
MEETING = date(2023, 10, 5)
TASK = Task(number="12", text="Rà soát", area="procedures", lead="SNV")


@pytest.fixture
def with_tasks(office: Office) -> Office:
    return replace(office, plan=replace(office.plan, tasks=(TASK,)))


def give(office: Office, **changes: object) -> Directive:
    values: dict[str, object] = {
        "period": Q3, "day": MEETING, "subject": Subject(indicator=INDICATOR, unit="061"), "text": "Rà soát hồ sơ.",
        "responsible": "SNV", "deadline": date(2023, 10, 31),
    }  # fmt: skip
    return directives.give(by(office, str(changes.pop("person", "Thư ký"))), **{**values, **changes})


def test_a_directive_is_kept_with_who_and_when(office: Office) -> None:
    before = datetime.now(UTC)
    given = give(office, text="  Rà soát\u200b  từng hồ sơ.\r\n\r\n\r\n\r\nBáo cáo. ", person=" Thư  ký ")
    assert (given.text, given.person, given.decided_on) == ("Rà soát từng hồ sơ.\n\nBáo cáo.", "Thư ký", MEETING)
    assert before <= given.at <= datetime.now(UTC)
    assert directives.all(office) == (given,)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        pytest.param({"text": " \n\u200b "}, "Chưa ghi nội dung", id="no text"),
        pytest.param({"text": "x" * 2001}, "quá 2.000 ký tự", id="too long"),
        pytest.param({"person": " "}, "Chưa ghi tên", id="nobody"),
        pytest.param({"responsible": "999"}, "Không có đơn vị", id="unknown unit responsible"),
        pytest.param({"responsible": ""}, "Không có đơn vị", id="no unit responsible"),
        pytest.param({"subject": Subject(unit="999")}, "Không có đơn vị", id="about an unknown unit"),
        pytest.param({"subject": Subject(indicator="x")}, "Không có chỉ tiêu", id="about an unknown indicator"),
        pytest.param({"subject": Subject(task="99")}, "không có nhiệm vụ", id="about an unknown task"),
        pytest.param({"deadline": date(2023, 10, 4)}, "Thời hạn 4/10/2023 trước ngày 5/10/2023", id="due yesterday"),
        pytest.param({"period": Period.parse("2022-Q3")}, "không thuộc năm 2023", id="another year"),
    ],
)
def test_what_cannot_be_kept_is_explained_and_nothing_is_stored(with_tasks: Office, changes, says) -> None:
    with pytest.raises(StatementError, match=says) as refused:
        give(with_tasks, **changes)
    assert refused.value.hint
    assert directives.all(with_tasks) == ()


def test_a_deadline_on_the_day_itself_and_a_task_are_fine(with_tasks: Office) -> None:
    given = give(with_tasks, deadline=MEETING, subject=Subject(task="12"))
    assert (given.deadline, given.subject.task) == (MEETING, "12")


def test_finishing_needs_a_note_and_a_day_after_the_meeting(office: Office) -> None:
    number = give(office).id
    with pytest.raises(StatementError, match="Chưa ghi kết quả"):
        directives.finish(by(office, "Lan"), number, " ", MEETING)
    with pytest.raises(StatementError, match="trước ngày chỉ đạo"):
        directives.finish(by(office, "Lan"), number, "Xong.", date(2023, 10, 4))
    done = directives.finish(by(office, "Lan"), number, "Xong.", date(2023, 11, 2))
    assert (done.done_on, done.done_note, done.done_by, done.late) == (date(2023, 11, 2), "Xong.", "Lan", True)
    with pytest.raises(StoreError, match="đã được ghi hoàn thành"):
        directives.finish(by(office, "Núi"), number, "Xong.", date(2023, 11, 3))


def test_every_step_can_be_taken_and_read(office: Office) -> None:
    number = give(office).id
    directives.correct(by(office, "Núi"), number, text="Rà soát lại.", responsible="061", deadline=None)
    directives.finish(by(office, "Lan"), number, "Xong.", MEETING)
    directives.reopen(by(office, "Núi"), number, "Chưa đủ.")
    last = directives.withdraw(by(office, "Lan"), number, "Ghi nhầm chỉ tiêu.")
    assert [step.act for step in last.steps] == [Act.GIVEN, Act.CORRECTED, Act.DONE, Act.REOPENED, Act.WITHDRAWN]
    assert (last.text, last.responsible, last.deadline, last.withdrawn) == ("Rà soát lại.", "061", None, True)
    assert (last.steps[0].text, last.steps[-1].note) == ("Rà soát hồ sơ.", "Ghi nhầm chỉ tiêu.")
    for refused in (directives.reopen, directives.withdraw):
        with pytest.raises(StatementError, match="Chưa ghi lý do"):
            refused(office, number, "")
    with pytest.raises(StatementError, match="Không có ý kiến"):
        directives.withdraw(by(office, "Lan"), 99, "x")


def test_the_meeting_opens_with_what_is_open_the_most_urgent_first(office: Office) -> None:
    later = give(office, deadline=date(2023, 12, 31)).id
    overdue = give(office, deadline=MEETING).id
    undated = give(office, deadline=None).id
    give(office, day=date(2023, 12, 5), period=Period.parse("2023-Q4"), deadline=None)
    directives.finish(by(office, "Lan"), give(office).id, "Xong.", date(2023, 10, 20))
    directives.withdraw(by(office, "Lan"), give(office).id, "Nhầm.")
    found = directives.open_on(office, date(2023, 11, 1))
    assert [one.id for one in found] == [overdue, later, undated]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param({"indicator": INDICATOR}, {"district", "all units"}, id="an indicator"),
        pytest.param({"unit": "061"}, {"district", "ordered"}, id="a unit: about it, or to be done by it"),
        pytest.param({"indicator": INDICATOR, "unit": "061"}, {"district"}, id="an indicator of a unit"),
        pytest.param({"task": "12"}, {"task"}, id="a task"),
        pytest.param({}, {"district", "all units", "ordered", "task"}, id="all that stand"),
    ],
)
def test_what_was_decided_about_something(with_tasks: Office, asked, found) -> None:
    subjects = {
        "district": (Subject(indicator=INDICATOR, unit="061"), "SNV"),
        "all units": (Subject(indicator=INDICATOR), "SNV"),
        "ordered": (Subject(), "061"),
        "task": (Subject(task="12"), "SNV"),
        "withdrawn": (Subject(indicator=INDICATOR, unit="061", task="12"), "061"),
    }
    for text, (subject, responsible) in subjects.items():
        number = give(with_tasks, text=text, subject=subject, responsible=responsible).id
    directives.withdraw(by(with_tasks, "Lan"), number, "Nhầm.")
    assert {one.text for one in directives.of(with_tasks, **asked)} == found


@pytest.mark.parametrize(
    ("said", "day"),
    [
        pytest.param("31/10/2023", date(2023, 10, 31), id="in full"),
        pytest.param(" 31-10-2023 ", date(2023, 10, 31), id="with dashes"),
        pytest.param("5.1", date(2024, 1, 5), id="the next such day, a year on"),
        pytest.param("5/10", date(2023, 10, 5), id="the meeting's own day"),
        pytest.param("29/2", date(2024, 2, 29), id="a day that only the next year has"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_deadline_is_read_as_people_type_it(said: str, day: date | None) -> None:
    assert statements.day(said, MEETING) == day


@pytest.mark.parametrize("said", ["mai", "32/10", "31/9/2023", "10/2023/5", "31/10/23", "²/10"])
def test_what_is_no_day_is_explained(said: str) -> None:
    with pytest.raises(StatementError, match="không phải là một ngày"):
        statements.day(said, MEETING)
