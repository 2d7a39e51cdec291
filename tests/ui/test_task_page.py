"""Saving tasks on their page: drop, look, answer, save; nothing is stored before the button."""

import pytest
from streamlit.testing.v1 import AppTest

from lib.services.office import Office
from lib.ui import site
from lib.ui.task_draft import TaskDraft
from lib.ui.upload_state import read_file
from lib.ui.upload_tray import Tray
from tests.boards import markups
from tests.services.task_files import RULES, progress, task_list


def opened(draft: TaskDraft | None = None) -> AppTest:
    run = AppTest.from_file(str(site.FRAME), default_timeout=60)
    run.switch_page(str(site.TASKS.script))
    run.query_params["load"] = "1"
    if draft is not None:
        run.session_state["task_draft"] = draft
    return run.run()


def boards(run: AppTest) -> str:
    return "\n".join(markups(run))


def press(run: AppTest, key: str) -> AppTest:
    return run.button(key=key).click().run()


def test_without_a_file_the_view_says_what_to_drop(empty: Office) -> None:
    run = opened()
    assert not run.exception
    assert "Thả danh sách" in boards(run)


def test_a_list_is_shown_before_it_is_saved(empty: Office) -> None:
    run = opened(TaskDraft(name="danh-sach.xlsx", data=task_list()))
    assert not run.exception
    assert "Danh sách 3 nhiệm vụ" in boards(run)
    assert "Đây là danh sách đầu tiên" in boards(run)
    assert empty.store.imports() == []
    saved = press(run, "task_save")
    assert not saved.exception
    assert [one.tasks for one in empty.store.imports()] == [3]
    assert "task_draft" not in saved.session_state


def test_a_list_without_a_day_waits_for_one(empty: Office) -> None:
    run = opened(TaskDraft(name="a.xlsx", data=task_list(dated="Phụ lục")))
    assert "task_save" not in [button.key for button in run.button]
    run.text_input[0].set_value("hôm nay").run()
    assert "“hôm nay” không phải là một ngày" in "".join(box.proto.body for box in run.get("html"))
    run.text_input[0].set_value("1/2/2023").run()
    assert not run.exception
    press(run, "task_save")
    (version,) = empty.store.tasks.lists(2023)
    assert str(version.valid_from) == "2023-02-01"


def test_a_line_that_is_asked_about_is_saved_as_it_was_answered(empty: Office) -> None:
    press(opened(TaskDraft(name="a.xlsx", data=task_list())), "task_save")
    run = opened(TaskDraft(name="b.xlsx", data=progress((8, "Việc rà soát", "Đã hoàn thành", "2/6/2023"))))
    assert not run.exception
    assert "1 dòng cần anh chị xem" in boards(run)
    box = run.selectbox[0]
    box.select(next(value for value in box.options if RULES in value)).run()
    press(run, "task_save")
    (line,) = empty.store.tasks.lines(2023)
    assert (line.number, line.text) == ("1", RULES)


def test_a_file_may_be_put_away(empty: Office) -> None:
    run = press(opened(TaskDraft(name="a.xlsx", data=task_list())), "task_put_away")
    assert "Thả danh sách" in boards(run)
    assert empty.store.imports() == []


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 and nothing more", b"xin chao"])
def test_a_file_that_cannot_be_read_says_so(empty: Office, data: bytes) -> None:
    run = opened(TaskDraft(name="a.xlsx", data=data))
    assert not run.exception
    assert "Không nạp được tệp này" in boards(run)
    assert "task_save" not in [button.key for button in run.button]


def test_a_list_that_would_drop_most_tasks_is_warned_of(empty: Office) -> None:
    press(opened(TaskDraft(name="a.xlsx", data=task_list())), "task_save")
    one = task_list((1, "Việc của một sở", "Sở Y tế", "Quý IV"), dated="Bắc Kạn, ngày 1 tháng 7 năm 2023")
    assert "Bỏ 3 trong 3 nhiệm vụ" in boards(opened(TaskDraft(name="b.xlsx", data=one)))


def test_tasks_among_reports_are_led_to_their_page(empty: Office) -> None:
    tray = Tray()
    tray.add(read_file(empty, "danh-sach.xlsx", task_list()))
    run = AppTest.from_file(str(site.FRAME), default_timeout=60)
    run.switch_page(str(site.UPLOAD.script))
    run.session_state["tray"] = tray
    run.run()
    assert not run.exception
    assert "1 tệp nhiệm vụ, xem ở trang Nhiệm vụ" in boards(run)
    led = press(run, "to_tasks")
    assert led.session_state["task_draft"].name == "danh-sach.xlsx"
    assert not tray.pending
