"""One file holds everything: it comes back the same on either database, and a damaged one is refused."""

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
import sqlalchemy as sa

from lib.core.directive import Act
from lib.core.errors import StoreError
from lib.core.finding import Code, Finding, Severity
from lib.store import archive, schema
from lib.store.archive import read_archive, write_archive
from lib.store.database import Database
from lib.store.directives import step_of
from lib.store.store import Store
from tests.store.store_samples import NOON, PAYMENT, an_import, seen
from tests.store.test_store_register import a_judgement, a_note, given


@pytest.fixture
def filled(store: Store) -> Store:
    """Two reports, one of them withdrawn, with everything that can be stored about them, and all that people say."""
    found = Finding(code=Code.NO_CASES, severity=Severity.INFO, message="Không phát sinh: ô trống.")
    store.save(an_import(seen(0.1 + 0.2), seen(None, unit="062"), findings=(found,), columns={"cột": ""}))
    second = store.save(
        an_import(seen(2.0, numerator=1.0, denominator=50.0), content=bytes(range(256)) * 999)
    ).import_id
    assert second is not None
    store.withdraw([second], "Hoàng Văn Núi", NOON)
    number = store.add_directive(given())
    store.step(number, step_of(given(), Act.DONE, person="Núi", at=NOON, done_on=NOON.date(), note="Xong."))
    for content in (b"%PDF", b"", None):
        store.add_judgement(a_judgement(content), content)
    store.add_note(a_note(withdrawn=True))
    return store


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store.database.read() as connection:
        return {
            table.name: [
                tuple(row) for row in connection.execute(sa.select(table).order_by(*table.primary_key.columns))
            ]
            for table in schema.metadata.sorted_tables
        }


@pytest.fixture(params=["sqlite", "postgresql"])
def other_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'other' / 'cchc.sqlite3'}"
    return str(request.getfixturevalue("postgresql").new_database())


@pytest.fixture
def other(other_url: str) -> Iterator[Database]:
    database = Database(other_url)
    yield database
    database.close()


def test_everything_comes_back_on_either_database(filled: Store, other: Database, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    write_archive(filled.database, folder / "backup")
    assert [path.name for path in folder.iterdir()] == ["backup"]

    read_archive(other, folder / "backup")

    restored = Store(other)
    restored.database.migrate()
    assert everything(restored) == everything(filled)


def test_work_goes_on_after_a_restore(filled: Store, other: Database, tmp_path: Path) -> None:
    write_archive(filled.database, tmp_path / "backup")
    read_archive(other, tmp_path / "backup")
    restored = Store(other)
    outcome = restored.save(an_import(seen(9.0), content=b"later", columns={"cột": PAYMENT}))
    assert outcome.changed == 1
    assert [record.id for record in restored.imports()] == [3, 2, 1]
    assert restored.version() == filled.version() + 1
    assert restored.add_directive(given()) == filled.add_directive(given()), "numbers go on where they stopped"


def test_what_people_said_comes_back_with_its_files(filled: Store, other: Database, tmp_path: Path) -> None:
    write_archive(filled.database, tmp_path / "backup")
    read_archive(other, tmp_path / "backup")
    restored = Store(other)
    assert restored.directives() == filled.directives()
    assert [restored.evidence(one.sha256) for one in restored.judged() if one.sha256] == [b"%PDF", b""]


def test_a_backup_of_before_people_could_say_anything_is_brought_up_to_date(
    new_url: Callable[[], str], other: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = Store.open(new_url())
    old.save(an_import(seen(1.0)))
    monkeypatch.setattr(schema, "REVISION", "0001")
    first = {"report", "import", "observation", "current_figure", "finding", "settled", "data_version"}
    tables = [table for table in schema.metadata.sorted_tables if table.name in first]
    monkeypatch.setattr(schema.metadata.__class__, "sorted_tables", tables)
    monkeypatch.setattr(archive, "_FOLDERS", {"report": "reports"})
    write_archive(old.database, tmp_path / "backup")
    monkeypatch.undo()
    old.close()
    read_archive(other, tmp_path / "backup")
    restored = Store(other)
    assert list(restored.figures().value) == [1.0]
    assert restored.add_directive(given()) == 1


def test_an_empty_database_may_have_been_opened_before(filled: Store, other_url: str, tmp_path: Path) -> None:
    write_archive(filled.database, tmp_path / "backup")
    opened = Store.open(other_url)
    read_archive(opened.database, tmp_path / "backup")
    assert everything(opened) == everything(filled)
    opened.close()


def test_an_empty_backup_can_be_restored(store: Store, other: Database, tmp_path: Path) -> None:
    write_archive(store.database, tmp_path / "backup")
    read_archive(other, tmp_path / "backup")
    assert everything(Store(other)) == everything(store)


def test_a_database_with_data_is_left_alone(filled: Store, tmp_path: Path) -> None:
    write_archive(filled.database, tmp_path / "backup")
    before = everything(filled)
    with pytest.raises(StoreError, match="đã có số liệu"):
        read_archive(filled.database, tmp_path / "backup")
    assert everything(filled) == before


def test_a_backup_shows_one_moment_although_people_go_on_working(
    filled: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(filled)
    original = zipfile.ZipFile.open

    def open_and_disturb(archive: zipfile.ZipFile, name: str, *more: object, **rest: object) -> object:
        if name == "tables/import.jsonl":
            busy = Store.open(url)
            busy.save(an_import(seen(9.0), content=b"meanwhile"))
            busy.close()
        return original(archive, name, *more, **rest)

    monkeypatch.setattr(zipfile.ZipFile, "open", open_and_disturb)
    write_archive(filled.database, tmp_path / "backup")
    monkeypatch.undo()
    restored = Database(f"sqlite:///{tmp_path / 'one moment.sqlite3'}")
    read_archive(restored, tmp_path / "backup")
    assert everything(Store(restored)) == before
    assert len(filled.imports()) == 3
    restored.close()


class TestDamage:
    """No database is made out of a file that is not as it was written."""

    @pytest.fixture
    def backup(self, tmp_path: Path) -> Path:
        store = Store.open(f"sqlite:///{tmp_path / 'from.sqlite3'}")
        store.save(an_import(*(seen(1.0, unit=f"{unit:03}") for unit in range(50)), content=b"x" * 5000))
        write_archive(store.database, tmp_path / "backup")
        store.close()
        return tmp_path / "backup"

    def refused(self, file: Path, tmp_path: Path) -> str:
        database = Database(f"sqlite:///{tmp_path / 'to.sqlite3'}")
        with pytest.raises(StoreError) as error:
            read_archive(database, file)
        with database.read() as connection:
            assert sa.inspect(connection).get_table_names() == []
        database.close()
        return str(error.value)

    def test_one_flipped_bit_anywhere_is_noticed(self, backup: Path, tmp_path: Path) -> None:
        whole = backup.read_bytes()
        chance = Random(20230914)
        places = [0, len(whole) - 1, len(whole) - 65, *(chance.randrange(len(whole)) for _ in range(40))]
        for place in places:
            damaged = bytearray(whole)
            damaged[place] ^= 1 << chance.randrange(8)
            backup.write_bytes(damaged)
            assert "bị hỏng" in self.refused(backup, tmp_path)

    @pytest.mark.parametrize(
        "cut",
        [
            pytest.param(lambda whole: whole[: len(whole) // 2], id="half a file"),
            pytest.param(lambda whole: whole + b"\n", id="a byte too many"),
            pytest.param(lambda whole: b"", id="nothing"),
            pytest.param(lambda whole: b"not a backup" * 100, id="something else"),
        ],
    )
    def test_another_length_is_noticed(self, backup: Path, tmp_path: Path, cut: Callable[[bytes], bytes]) -> None:
        backup.write_bytes(cut(backup.read_bytes()))
        assert "bị hỏng" in self.refused(backup, tmp_path)

    def test_a_missing_file_is_explained(self, tmp_path: Path) -> None:
        assert "Không đọc hoặc ghi được" in self.refused(tmp_path / "nowhere", tmp_path)

    def test_a_folder_that_is_not_there_is_explained_and_nothing_is_left(self, store: Store, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match="Không đọc hoặc ghi được"):
            write_archive(store.database, tmp_path / "none" / "backup")
        assert not (tmp_path / "none").exists()

    def test_a_newer_programs_backup_is_refused(
        self, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store = Store.open(f"sqlite:///{tmp_path / 'from.sqlite3'}")
        monkeypatch.setattr(schema, "REVISION", "9999")
        write_archive(store.database, backup)
        monkeypatch.undo()
        store.close()
        assert "phiên bản mới hơn" in self.refused(backup, tmp_path)


def test_a_backup_is_plain_enough_to_be_read_without_this_program(filled: Store, tmp_path: Path) -> None:
    write_archive(filled.database, tmp_path / "backup.zip")
    with zipfile.ZipFile(tmp_path / "backup.zip") as archive:
        assert archive.testzip() is None
        rows = [json.loads(line) for line in archive.read("tables/observation.jsonl").splitlines()]
        manifest = json.loads(archive.read("manifest.json"))
    assert [row["value"] for row in rows] == [0.1 + 0.2, None, 2.0]
    assert manifest["rows"]["import"] == 2
