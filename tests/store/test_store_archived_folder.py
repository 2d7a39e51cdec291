"""Loaded plans go into a backup and come back whole, or not at all."""

import zipfile
from pathlib import Path

import pytest

from lib.core.errors import StoreError
from lib.store import archive
from lib.store.archive import read_archive, write_archive
from lib.store.database import Database
from lib.store.store import Store


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    folder = tmp_path / "plans"
    (folder / "bac_kan_2024").mkdir(parents=True)
    (folder / "bac_kan_2024" / "plan.toml").write_text('title = "Kế hoạch"', encoding="utf-8")
    (folder / "bac_kan_2024" / "units.csv").write_bytes(b"code,name\r\n")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def empty(tmp_path: Path) -> Database:
    return Database(f"sqlite:///{tmp_path / 'other.sqlite3'}")


def test_plans_come_back_as_they_were(store: Store, plans: Path, empty: Database, tmp_path: Path) -> None:
    write_archive(store.database, tmp_path / "backup.zip", plans)
    target = tmp_path / "restored" / "plans"
    read_archive(empty, tmp_path / "backup.zip", target)
    assert files(target) == files(plans)
    assert [path.name for path in target.parent.iterdir()] == ["plans"]


def test_a_backup_without_plans_leaves_the_folder_alone(store: Store, empty: Database, tmp_path: Path) -> None:
    write_archive(store.database, tmp_path / "backup.zip", tmp_path / "none")
    read_archive(empty, tmp_path / "backup.zip", tmp_path / "plans")
    assert not (tmp_path / "plans").exists()


def test_plans_that_are_there_are_never_written_over(
    store: Store, plans: Path, empty: Database, tmp_path: Path
) -> None:
    write_archive(store.database, tmp_path / "backup.zip", plans)
    (plans / "bac_kan_2024" / "plan.toml").write_text('title = "Kế hoạch khác"', encoding="utf-8")
    before = files(plans)
    with pytest.raises(StoreError, match="đã có kế hoạch"):
        read_archive(empty, tmp_path / "backup.zip", plans)
    assert files(plans) == before


def test_a_restore_that_was_killed_at_its_very_end_can_be_done_again(
    store: Store, plans: Path, empty: Database, tmp_path: Path
) -> None:
    write_archive(store.database, tmp_path / "backup.zip", plans)
    before = files(plans)
    (tmp_path / ".plans.x1y2" / "half").mkdir(parents=True)
    read_archive(empty, tmp_path / "backup.zip", plans)
    assert files(plans) == before
    assert not list(tmp_path.glob(".plans.*"))


@pytest.mark.parametrize("name", ["plans/../../out", "plans//etc/out", "plans/a\\..\\out", "plans/c:/out"])
def test_a_name_that_leads_out_is_refused(
    store: Store, empty: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    write_archive(store.database, tmp_path / "backup.zip")
    with zipfile.ZipFile(tmp_path / "backup.zip", "a") as hostile:
        hostile.writestr(name, b"x")
    monkeypatch.setattr(archive, "_check_seal", lambda file: None)  # as if whoever made it had sealed it, too
    target = tmp_path / "restored" / "plans"
    with pytest.raises(StoreError, match="tên tệp không hợp lệ"):
        read_archive(empty, tmp_path / "backup.zip", target)
    assert not target.exists()
    assert not list(tmp_path.rglob("out"))


def test_where_the_database_cannot_be_filled_no_plan_is_left(
    store: Store, plans: Path, empty: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_archive(store.database, tmp_path / "backup.zip", plans)

    def fail(*_: object) -> None:
        raise StoreError("hỏng")

    monkeypatch.setattr(archive, "_fill", fail)
    with pytest.raises(StoreError, match="hỏng"):
        read_archive(empty, tmp_path / "backup.zip", tmp_path / "restored" / "plans")
    assert not (tmp_path / "restored" / "plans").exists()
