"""Tasks from the bytes to how they stand: read, compared, saved, taken back."""

from datetime import date
from pathlib import Path

import pytest

from lib.cli.main import main
from lib.core.finding import Code
from lib.core.task_state import TaskState
from lib.intake.tasks.reading import TaskAnswers, TaskFile
from lib.services import history, task_importing, tasks
from lib.services.office import Office, open_office
from lib.services.settings import Settings
from tests.intake.conftest import xlsx
from tests.people import by
from tests.services.task_files import INSPECT, RULES, TASKS, TRAIN, progress, task_list

SEPTEMBER = date(2023, 9, 14)


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder; files are read as they are."""
    folder = tmp_path / "data"
    monkeypatch.setenv("CCHC_DATA_DIR", str(folder))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("CCHC_PLAN", raising=False)
    return folder


@pytest.fixture
def office(environment: Path) -> Office:
    return open_office(Settings.from_environment())


def save(office: Office, data: bytes, name: str = "tep.xlsx", answers: TaskAnswers | None = None) -> str:
    reading = task_importing.read(office, name, data, answers=answers)
    return task_importing.save(by(office, "Lý Thị Sông"), reading, data).message


def states(office: Office, day: date = SEPTEMBER) -> dict[str, TaskState]:
    return {one.task.number: one.state for one in tasks.current(office, day)}


def test_without_a_list_there_are_no_tasks(office: Office) -> None:
    assert tasks.current(office, SEPTEMBER) == ()
    assert set(tasks.counts(office, SEPTEMBER).values()) == {0}


def test_a_list_and_a_report_say_how_tasks_stand(office: Office) -> None:
    assert save(office, task_list()) == "Đã lưu danh sách 3 nhiệm vụ, có hiệu lực từ ngày 15/1/2023."
    assert states(office) == {"1": TaskState.OVERDUE, "2": TaskState.NOT_DUE, "3": TaskState.ONGOING}
    assert save(office, progress()) == "Đã lưu tiến độ của 1 nhiệm vụ."
    assert states(office)["1"] is TaskState.DONE_IN_TIME
    assert states(office, date(2023, 6, 1))["1"] is TaskState.NOT_DUE
    assert tasks.counts(office, SEPTEMBER, "STP")[TaskState.DONE_IN_TIME] == 1
    assert sum(tasks.counts(office, SEPTEMBER, "SYT").values()) == 0


def test_the_report_stays_with_its_cell_and_its_person(office: Office) -> None:
    save(office, task_list())
    save(office, progress(), "Quý III.xlsx")
    (line,) = tasks.current(office, SEPTEMBER)[0].reports
    assert (line.report, str(line.place), line.person, line.as_of) == (
        "Quý III.xlsx", "Biểu 01!C4", "Lý Thị Sông", SEPTEMBER,
    )  # fmt: skip


def test_a_later_version_says_what_it_changes_and_the_earlier_stays(office: Office) -> None:
    save(office, task_list())
    data = task_list(
        (1, RULES, "Sở Tư pháp", "Quý III/2023"),
        (2, TRAIN, "Sở Nội vụ", "Quý IV"),
        dated="Bắc Kạn, ngày 1 tháng 7 năm 2023",
    )
    reading = task_importing.read(office, "moi.xlsx", data)
    change = task_importing.change(office, reading)
    assert change.before is not None
    assert change.difference is not None
    assert [one.text for one in change.difference.dropped] == [INSPECT]
    assert [edit.new.deadline for edit in change.difference.edited if edit.old.text == RULES] == ["Quý III/2023"]
    task_importing.save(office, reading, data)
    assert len(states(office, date(2023, 6, 30))) == 3
    assert len(states(office, date(2023, 7, 1))) == 2


def test_the_same_again_changes_nothing_and_says_so(office: Office) -> None:
    listed, told = task_list(), progress()
    save(office, listed)
    save(office, told)
    for data in (listed, told):
        again = task_importing.read(office, "tep.xlsx", data)
        assert task_importing.change(office, again).already
        assert "không có gì thay đổi" in save(office, data)
    assert len(history.imports(office)) == 2


def test_withdrawing_takes_the_states_back(office: Office) -> None:
    save(office, task_list())
    save(office, progress())
    history.withdraw(office, 2)
    assert states(office)["1"] is TaskState.OVERDUE
    history.withdraw(office, 1)
    assert states(office) == {}


def test_a_file_without_a_day_is_not_saved_before_one_is_chosen(office: Office) -> None:
    data = task_list(dated="Phụ lục")
    with pytest.raises(task_importing.TaskImportError, match="Chưa rõ ngày"):
        save(office, data)
    assert "từ ngày 1/2/2023" in save(office, data, answers=TaskAnswers(day=date(2023, 2, 1)))


def test_lines_that_are_asked_about_are_left_out_and_counted(office: Office) -> None:
    save(office, task_list())
    said = save(office, progress((1, RULES, "Đã hoàn thành", "2/6/2023"), (9, "Việc lạ", "Đã hoàn thành")))
    assert said == "Đã lưu tiến độ của 1 nhiệm vụ. Còn 1 dòng chưa rõ, không lưu."


def test_nothing_is_saved_of_other_files(office: Office) -> None:
    with pytest.raises(task_importing.TaskImportError, match="không có nhiệm vụ"):
        save(office, xlsx([["Xin chào"]]))
    with pytest.raises(task_importing.TaskImportError):
        save(office, progress())
    reading = task_importing.read(office, "a.xlsx", task_list())
    with pytest.raises(ValueError, match="not the bytes"):
        task_importing.save(office, reading, b"other")
    assert history.imports(office) == []


def test_a_kind_that_a_person_chose_counts(office: Office) -> None:
    save(office, task_list())
    assert task_importing.read(office, "a.xlsx", progress(), TaskFile.LIST).kind is TaskFile.LIST


def test_figures_and_the_history_know_of_tasks(office: Office) -> None:
    save(office, task_list())
    save(office, progress())
    assert [(one.tasks, one.progress) for one in history.imports(office)] == [(0, 1), (3, 0)]
    assert all(found.code in Code for found in history.findings(office, 1))


# The command line.


@pytest.fixture
def files(environment: Path, tmp_path: Path) -> dict[str, str]:
    made = {"list": task_list(), "progress": progress(), "undated": task_list(dated="Phụ lục")}
    for name, data in made.items():
        (tmp_path / f"{name}.xlsx").write_bytes(data)
    return {name: str(tmp_path / f"{name}.xlsx") for name in made}


def test_tasks_by_the_command_line(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tasks", "import", files["list"], files["progress"]]) == 0
    assert main(["tasks", "import", files["list"]]) == 0
    assert "không có gì thay đổi" in capsys.readouterr().out
    assert main(["tasks", "list", "--day", "2023-09-14"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "3 nhiệm vụ đến ngày 14/9/2023: 1 chưa đến hạn, 1 thường xuyên, 1 hoàn thành đúng hạn."
    assert len(said) == 1 + len(TASKS)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        pytest.param(["undated"], "Chưa rõ ngày", id="no day"),
        pytest.param(["progress"], "chưa có danh sách", id="a report before any list"),
        pytest.param(["missing"], "Không mở được tệp", id="no file"),
    ],
)
def test_what_is_refused_is_explained(
    call: list[str], said: str, files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tasks", "import", *(files.get(name, name) for name in call)]) == 1
    assert said in capsys.readouterr().out


def test_a_day_may_be_given(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tasks", "import", "--day", "2023-03-01", files["undated"]]) == 0
    assert "từ ngày 1/3/2023" in capsys.readouterr().out
    assert main(["tasks", "list", "--day", "2023-02-01"]) == 0
    assert "chưa có danh sách" in capsys.readouterr().out


@pytest.mark.parametrize(
    "call", [["tasks", "list"], ["tasks", "list", "--day", "hôm nay"], ["tasks", "import", "--kind", "x", "a"]]
)
def test_a_wrong_call_is_told(call: list[str], environment: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(call)
    assert stopped.value.code == 2


def test_a_list_among_reports_is_led_to_its_place(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", files["list"]]) == 1
    assert "trang Nhiệm vụ" in capsys.readouterr().out
