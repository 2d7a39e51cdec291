"""Lists of tasks and reports on them: kept whole, never written over, taken back with their import."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from lib.core.observation import Place
from lib.core.progress import Progress, Stage
from lib.core.task import Task
from lib.core.task_list import TaskList
from lib.store.archive import read_archive, write_archive
from lib.store.store import Store
from tests.store.store_samples import NOON, an_import, seen

TEXT = "Ban hành kế hoạch “kiểm tra”; báo cáo"


def task(number: str = "1", text: str = TEXT, **more: Any) -> Task:
    values = {
        "area": "direction",
        "lead": "SNV",
        "with_units": ("STP", "Các sở, ban, ngành"),
        "deadline": "Quý II/2023",
    }
    return Task(number=number, text=text, **(values | more))


def version(*tasks: Task, day: date = date(2023, 1, 5)) -> TaskList:
    places = {one.number: Place("Phụ lục", f"B{row}") for row, one in enumerate(tasks, start=7)}
    return TaskList(valid_from=day, tasks=tasks, places=places)


def line(number: str = "1", stage: Stage = Stage.DONE, **more: Any) -> Progress:
    values = {"text": TEXT, "as_of": date(2023, 6, 14), "done_on": date(2023, 6, 2), "in_time": True, "percent": 100.0}
    return Progress(number=number, stage=stage, place=Place("Tiến độ", "E9"), **(values | more))


def test_a_list_comes_back_as_it_went_in_with_who_and_when(store: Store) -> None:
    new = an_import(content=b"list")
    saved = store.tasks.save_list(new, 2023, version(task(), task("2", indicator="direction.reports_on_time", area="")))
    (found,) = store.tasks.lists(2023)
    assert (saved.import_id, saved.rows) == (found.import_id, 2)
    assert found.tasks == (task(), task("2", indicator="direction.reports_on_time", area=""))
    assert found.places == {"1": Place("Phụ lục", "B7"), "2": Place("Phụ lục", "B8")}
    assert (found.report, found.person, found.at, found.valid_from) == (new.name, new.person, new.at, date(2023, 1, 5))
    assert store.content(new.sha256) == b"list"


def test_a_line_comes_back_as_it_went_in_with_who_and_when(store: Store) -> None:
    new = an_import(content=b"progress")
    saved = store.tasks.save_progress(new, 2023, [line(), line("2", Stage.UNDERWAY, done_on=None, in_time=None)])
    found = store.tasks.lines(2023)
    assert [(one.number, one.stage, one.done_on, one.in_time) for one in found] == [
        ("1", Stage.DONE, date(2023, 6, 2), True),
        ("2", Stage.UNDERWAY, None, None),
    ]
    assert (found[0].import_id, found[0].report, found[0].person, found[0].at) == (
        saved.import_id, new.name, new.person, new.at,
    )  # fmt: skip
    assert found[0].place == Place("Tiến độ", "E9")


def test_lists_stand_beside_each_other(store: Store) -> None:
    store.tasks.save_list(an_import(content=b"one"), 2023, version(task()))
    store.tasks.save_list(an_import(content=b"two"), 2023, version(task("2"), day=date(2023, 7, 1)))
    assert [one.valid_from for one in store.tasks.lists(2023)] == [date(2023, 1, 5), date(2023, 7, 1)]


def test_the_same_again_changes_nothing(store: Store) -> None:
    for _ in range(2):
        listed = store.tasks.save_list(an_import(content=b"list"), 2023, version(task()))
        told = store.tasks.save_progress(an_import(content=b"progress"), 2023, [line()])
    assert (listed.import_id, told.import_id) == (None, None)
    assert len(store.imports()) == 2


def test_the_same_bytes_bring_only_what_they_did_not_bring(store: Store) -> None:
    store.tasks.save_progress(an_import(content=b"progress"), 2023, [line()])
    again = store.tasks.save_progress(an_import(content=b"progress"), 2023, [line(), line("2")])
    assert again.rows == 1
    later = store.tasks.save_list(an_import(content=b"list"), 2023, version(task()))
    other_day = store.tasks.save_list(an_import(content=b"list"), 2023, version(task(), day=date(2023, 3, 1)))
    assert None not in (later.import_id, other_day.import_id)


def test_taking_an_import_back_takes_its_tasks_and_lines(store: Store) -> None:
    listed = store.tasks.save_list(an_import(content=b"list"), 2023, version(task()))
    told = store.tasks.save_progress(an_import(content=b"progress"), 2023, [line()])
    store.withdraw([listed.import_id, told.import_id], "Lý Thị Sông", NOON + timedelta(days=1))
    assert (store.tasks.lists(2023), store.tasks.lines(2023)) == ([], [])
    assert [(one.tasks, one.progress) for one in store.imports()] == [(0, 1), (1, 0)]
    assert store.tasks.save_list(an_import(content=b"list"), 2023, version(task())).rows == 1


def test_sample_lists_go_with_the_sample(store: Store) -> None:
    store.tasks.save_list(an_import(content=b"list", sample=True), 2023, version(task()))
    store.tasks.save_progress(an_import(content=b"progress", sample=True), 2023, [line()])
    store.tasks.save_list(an_import(content=b"real"), 2023, version(task("9")))
    assert store.withdraw_sample("Lý Thị Sông", NOON) == 2
    assert [one.tasks[0].number for one in store.tasks.lists(2023)] == ["9"]


def test_another_year_has_tasks_of_its_own(store: Store) -> None:
    store.tasks.save_list(an_import(content=b"list"), 2024, version(task()))
    store.tasks.save_progress(an_import(content=b"progress"), 2024, [line()])
    assert (store.tasks.lists(2023), store.tasks.lines(2023)) == ([], [])


def test_a_number_that_comes_twice_is_refused_whole(store: Store) -> None:
    with pytest.raises(ValueError, match="twice"):
        store.tasks.save_list(an_import(content=b"list"), 2023, version(task(), task(text="Việc khác")))
    assert store.imports() == []


def test_caches_hear_of_tasks(store: Store) -> None:
    before = store.version()
    store.tasks.save_list(an_import(content=b"list"), 2023, version(task()))
    store.tasks.save_progress(an_import(content=b"progress"), 2023, [line()])
    assert store.version() == before + 2


def test_figures_of_the_same_bytes_do_not_mind_tasks(store: Store) -> None:
    store.tasks.save_progress(an_import(content=b"both"), 2023, [line()])
    assert store.save(an_import(seen(), content=b"both")).new == 1


def test_a_backup_carries_lists_and_lines(store: Store, new_url: Any, tmp_path: Path) -> None:
    store.tasks.save_list(an_import(content=b"list"), 2023, version(task()))
    store.tasks.save_progress(an_import(content=b"progress"), 2023, [line()])
    write_archive(store.database, tmp_path / "backup")
    other = Store.open(new_url())
    read_archive(other.database, tmp_path / "backup")
    assert (other.tasks.lists(2023), other.tasks.lines(2023)) == (store.tasks.lists(2023), store.tasks.lines(2023))
    other.close()
