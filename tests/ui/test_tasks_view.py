"""The page of tasks as markup: what an address asks for, what is listed, what is said of it."""

from datetime import date

import pytest

from lib.core.period import Period
from lib.core.progress import Progress, Stage
from lib.core.task import Task
from lib.core.task_list import TaskList
from lib.core.task_state import TaskState
from lib.insight.lineage import difference
from lib.insight.task_book import TaskBook
from lib.ui import task_pieces, task_view, tasks_view
from tests.ui.conftest import EVIL

PERIOD = Period.parse("2023-Q3")
DAY = PERIOD.last_day


def task(number: str, lead: str = "STP", deadline: str = "Quý II/2023", area: str = "institutions") -> Task:
    return Task(number=number, text=f"Việc {number} {EVIL}", area=area, lead=lead, deadline=deadline, product=EVIL)


TASKS = (
    task("1"), task("2", "SNV", "Quý IV/2023", "direction"), task("3", "SNV", "Thường xuyên", "direction"),
    task("4", f"Các sở {EVIL}", "Tháng 6", ""), task("5", "SNV", "20/9/2023"),
)  # fmt: skip
LIST = TaskList(valid_from=date(2023, 1, 5), tasks=TASKS, import_id=1, report=f"{EVIL}.xlsx", person=EVIL)
LINE = Progress(
    number="1", text=TASKS[0].text, as_of=DAY, stage=Stage.DONE, done_on=date(2023, 6, 1), said=EVIL, product=EVIL,
    report=EVIL, person=EVIL,
)  # fmt: skip


@pytest.fixture
def book(plan) -> TaskBook:
    return TaskBook(plan, [LIST], [LINE])


def numbers(plan, book, **asked):
    view = tasks_view.asked(plan, PERIOD, DAY, asked)
    return [one.task.number for one in tasks_view.shown(plan, book.as_of(DAY), view)]


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        pytest.param({}, ["4", "5", "2", "3", "1"], id="all, the most pressing first"),
        pytest.param({"state": "overdue"}, ["4"], id="a state"),
        pytest.param({"unit": "SNV"}, ["5", "2", "3"], id="a unit"),
        pytest.param({"unit": "06"}, ["4", "5", "2", "3", "1"], id="the province has all"),
        pytest.param({"area": "direction"}, ["2", "3"], id="an area"),
        pytest.param({"month": "6"}, ["4", "1"], id="a month"),
        pytest.param({"unit": "SNV", "state": "not_due"}, ["2"], id="a unit and a state"),
        pytest.param({"unit": "SYT"}, [], id="a unit without tasks"),
        pytest.param({"state": "?", "unit": "?", "area": "?", "month": "13", "page": "-1"}, ["4", "5", "2", "3", "1"], id="nonsense"),
    ],
)  # fmt: skip
def test_an_address_narrows_the_list(plan, book, asked, listed):
    assert numbers(plan, book, **asked) == listed


def test_the_page_says_the_finding_and_escapes_what_it_was_told(plan, book):
    view = tasks_view.asked(plan, PERIOD, DAY, {})
    page = tasks_view.page(plan, book, view, [PERIOD])
    assert "1 nhiệm vụ quá hạn" in page
    assert "1/4 nhiệm vụ hoàn thành · không tính 1 nhiệm vụ thường xuyên" in page
    assert "Từ ngày 5/1/2023" in page
    assert "<script>" not in page


def test_a_narrowed_page_names_what_it_is_of(plan, book):
    view = tasks_view.asked(plan, PERIOD, DAY, {"unit": "SNV"})
    assert "Sở Nội vụ: không nhiệm vụ nào quá hạn; 1 sắp đến hạn" in tasks_view.page(plan, book, view, [PERIOD])


def test_without_a_list_the_page_says_what_to_do(plan):
    view = tasks_view.asked(plan, PERIOD, DAY, {})
    page = tasks_view.page(plan, TaskBook(plan), view, [PERIOD])
    assert "Nạp danh sách nhiệm vụ" in page
    later = TaskBook(plan, [TaskList(valid_from=date(2023, 10, 1), tasks=TASKS)])
    assert "có hiệu lực từ ngày 1/10/2023" in tasks_view.page(plan, later, view, [PERIOD])


def test_reports_on_tasks_that_are_gone_are_told(plan):
    stray = TaskBook(plan, [TaskList(valid_from=date(2023, 1, 5), tasks=TASKS[1:])], [LINE])
    view = tasks_view.asked(plan, PERIOD, DAY, {})
    page = tasks_view.page(plan, stray, view, [PERIOD])
    assert "1 dòng tiến độ của nhiệm vụ không còn trong danh sách" in page
    assert "<script>" not in page


def test_one_task_shows_its_list_its_reports_and_their_cells(plan, book):
    one = next(one for one in book.as_of(DAY) if one.task.number == "1")
    view = tasks_view.asked(plan, PERIOD, DAY, {})
    shown = task_view.head(one, view) + task_view.facts(plan, one, LIST, None, PERIOD) + task_view.reports(plan, one)
    assert "Hoàn thành đúng hạn (hạn 30/6/2023, xong ngày 1/6/2023)." in shown
    assert "Sở Tư pháp" in shown
    assert "<script>" not in shown
    assert "chưa có báo cáo tiến độ nào" in task_view.reports(plan, book.as_of(DAY)[1])


def test_a_task_that_is_not_there_is_said(plan):
    view = tasks_view.asked(plan, PERIOD, DAY, {})
    assert "<script>" not in task_view.unknown(EVIL, view)


def test_the_overview_has_a_line_while_there_is_a_list(plan, book):
    line = tasks_view.overview_line(plan, book.as_of(DAY), "2023-Q3")
    assert "1 nhiệm vụ quá hạn" in line
    assert "state=overdue" in line
    assert tasks_view.overview_line(plan, (), "2023-Q3") == ""


def test_what_a_version_changed_is_named_field_by_field(plan):
    new = (task("1", "SNV", "Quý III/2023"), *TASKS[2:], task("9"))
    shown = task_pieces.difference(plan, difference(TASKS, new))
    assert "Thêm 1 nhiệm vụ" in shown
    assert "Bỏ 1 nhiệm vụ" in shown
    assert "cơ quan chủ trì: <s>Sở Tư pháp</s> → Sở Nội vụ; thời hạn: <s>Quý II/2023</s> → Quý III/2023" in shown
    assert "<script>" not in shown
    assert "Không khác" in task_pieces.difference(plan, difference(TASKS, TASKS))


@pytest.mark.parametrize("state", TaskState)
def test_a_state_is_a_word_beside_its_sign(state):
    assert state.label in task_pieces.chip(state)
    assert "<svg" in task_pieces.chip(state)
