"""What goes wrong with disks and files: each ends in a sentence, and nothing is lost."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from lib.core.errors import StoreError
from lib.store.archive import read_archive, write_archive
from lib.store.database import Database
from lib.store.records import Outcome
from lib.store.store import Store
from scripts.postgresql import Server
from tests.store.store_samples import an_import, seen

MANY = tuple(seen(1.0, unit=f"{unit:03}") for unit in range(200))
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
linux = pytest.mark.skipif(not (ROOT and sys.platform == "linux"), reason="only root can mount a small disk")


def mount(*options: str | Path) -> bool:
    program = shutil.which("mount") or "mount"
    return subprocess.run([program, *options], check=False).returncode == 0


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    folder.mkdir()
    if not mount("-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", folder):
        pytest.skip("no disk can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run([shutil.which("umount") or "umount", "--lazy", folder], check=True)


def fill(store: Store) -> int:
    """Save reports until the disk is full; answers how many were saved."""
    saved: list[Outcome] = []
    with pytest.raises(StoreError, match=r"^Ổ đĩa chứa cơ sở dữ liệu đã đầy; chưa có gì thay đổi.$") as told:
        saved.extend(store.save(an_import(*MANY, content=os.urandom(200_000))) for _ in range(100))
    assert "Giải phóng" in told.value.hint
    return len(saved)


def reopen_and_save(file: Path) -> None:
    store = Store.open(f"sqlite:///{file}")
    try:
        store.save(an_import(*MANY, content=b"more"))
    finally:
        store.close()


def check_whole(store: Store, saved: int) -> None:
    assert (store.version(), len(store.imports())) == (saved, saved)
    assert len(store.figures()) == len(MANY)


@linux
class TestFullDisk:
    def test_sqlite_keeps_every_report_and_goes_on_once_there_is_room(self, tmp_path: Path) -> None:
        with small_disk(tmp_path / "disk", 6) as disk:
            (disk / "in the way").write_bytes(bytes(3_000_000))
            store = Store.open(f"sqlite:///{disk / 'cchc.sqlite3'}")
            saved = fill(store)
            assert saved
            check_whole(store, saved)
            with store.database.read() as connection:
                assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
            (disk / "in the way").unlink()
            store.save(an_import(*MANY, content=b"after"))
            check_whole(store, saved + 1)
            store.close()

    def test_no_database_is_made_where_there_is_no_room(self, tmp_path: Path) -> None:
        with small_disk(tmp_path / "disk", 1) as disk:
            (disk / "in the way").write_bytes(bytes(1024 * 1024 - 8192))
            with pytest.raises(StoreError, match=r"đã đầy|Không đọc hoặc ghi được"):
                Store.open(f"sqlite:///{disk / 'cchc.sqlite3'}")
            (disk / "in the way").unlink()
            Store.open(f"sqlite:///{disk / 'cchc.sqlite3'}").close()

    def test_postgresql_keeps_every_report_and_goes_on_once_there_is_room(
        self, postgresql: Server, tmp_path: Path
    ) -> None:
        with small_disk(postgresql.folder / "disk", 24) as disk:
            shutil.chown(disk, "postgres", "postgres")
            url = postgresql.new_database()
            admin = sa.create_engine(url.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT")
            with admin.connect() as connection:
                connection.exec_driver_sql(f"CREATE TABLESPACE small LOCATION '{disk}'")
                connection.exec_driver_sql("CREATE DATABASE small TABLESPACE small")
            in_the_way = disk / "in the way"
            in_the_way.write_bytes(bytes(8_000_000))
            store = Store.open(f"postgresql://cchc@/small?host={postgresql.folder}")
            saved = fill(store)
            check_whole(store, saved)
            in_the_way.unlink()
            store.save(an_import(*MANY, content=b"after"))
            check_whole(store, saved + 1)
            store.close()
            with admin.connect() as connection:
                connection.exec_driver_sql("DROP DATABASE small")
                connection.exec_driver_sql("DROP TABLESPACE small")
            admin.dispose()

    def test_a_backup_that_does_not_fit_leaves_the_older_one(self, tmp_path: Path) -> None:
        store = Store.open(f"sqlite:///{tmp_path / 'cchc.sqlite3'}")
        store.save(an_import(seen(1.0), content=os.urandom(1_500_000)))
        with small_disk(tmp_path / "disk", 1) as disk:
            (disk / "backup.zip").write_bytes(b"of yesterday")
            with pytest.raises(StoreError, match="Không đọc hoặc ghi được") as told:
                write_archive(store.database, disk / "backup.zip")
            assert "dung lượng" in told.value.hint
            assert {path.name: path.read_bytes() for path in disk.iterdir()} == {"backup.zip": b"of yesterday"}
        store.close()

    def test_a_restore_that_does_not_fit_leaves_the_place_empty(self, tmp_path: Path) -> None:
        store = Store.open(f"sqlite:///{tmp_path / 'cchc.sqlite3'}")
        store.save(an_import(*MANY, content=os.urandom(3_000_000)))
        write_archive(store.database, tmp_path / "backup.zip")
        with small_disk(tmp_path / "disk", 2) as disk:
            restored = Database(f"sqlite:///{disk / 'cchc.sqlite3'}")
            with pytest.raises(StoreError, match="đã đầy"):
                read_archive(restored, tmp_path / "backup.zip")
            with restored.read() as connection:
                assert sa.inspect(connection).get_table_names() == []
            restored.close()
        store.close()

    def test_a_disk_that_turned_read_only_is_explained_and_nothing_is_lost(self, tmp_path: Path) -> None:
        with small_disk(tmp_path / "disk", 8) as disk:
            store = Store.open(f"sqlite:///{disk / 'cchc.sqlite3'}")
            store.save(an_import(*MANY))
            store.close()
            assert mount("-o", "remount,ro", disk)
            with pytest.raises(StoreError, match=r"chỉ cho đọc|Không mở được"):
                reopen_and_save(disk / "cchc.sqlite3")
            assert mount("-o", "remount,rw", disk)
            again = Store.open(f"sqlite:///{disk / 'cchc.sqlite3'}")
            check_whole(again, 1)
            again.close()


class TestFiles:
    """What can happen to the file of an SQLite database."""

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        return tmp_path / "cchc.sqlite3"

    @pytest.fixture
    def store(self, file: Path) -> Iterator[Store]:
        opened = Store.open(f"sqlite:///{file}")
        opened.save(an_import(*MANY))
        yield opened
        opened.close()

    @pytest.mark.skipif(not hasattr(os, "seteuid"), reason="rights are not kept in bits here")
    @pytest.mark.parametrize("there", [pytest.param(True, id="a database"), pytest.param(False, id="no database yet")])
    def test_a_folder_one_may_not_write_to_is_explained(self, there: bool) -> None:
        with tempfile.TemporaryDirectory(prefix="cchc-") as name:
            folder = Path(name)
            file = folder / "cchc.sqlite3"
            if there:
                Store.open(f"sqlite:///{file}").close()
                file.chmod(0o444)
            folder.chmod(0o555)
            with as_somebody(), pytest.raises(StoreError, match=r"Không mở được|chỉ cho đọc") as told:
                reopen_and_save(file)
            folder.chmod(0o700)
            assert "quyền ghi" in told.value.hint
            assert [path.name for path in folder.iterdir()] == ["cchc.sqlite3"] * there

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps open files where they are")
    @pytest.mark.parametrize(
        "harm",
        [
            pytest.param(lambda file: file.unlink(), id="deleted"),
            pytest.param(lambda file: file.rename(file.with_name("away")), id="moved"),
            pytest.param(lambda file: shutil.copy(file, f"{file}2") and os.replace(f"{file}2", file), id="replaced"),
        ],
    )
    def test_nothing_is_written_to_a_file_nobody_would_find(
        self, store: Store, file: Path, harm: Callable[[Path], object]
    ) -> None:
        harm(file)
        for work in (store.version, lambda: store.save(an_import(seen(2.0), content=b"later"))):
            with pytest.raises(StoreError, match="bị chuyển đi, xóa hoặc thay") as told:
                work()
            assert str(file) in told.value.hint

    def test_a_damaged_page_is_explained(self, store: Store, file: Path) -> None:
        store.close()
        with file.open("r+b") as damaged:
            damaged.seek(4096)
            damaged.write(b"\xff" * 40_000)
        with pytest.raises(StoreError, match="bị hỏng") as told:
            Store.open(f"sqlite:///{file}").figures()
        assert "bản sao lưu" in told.value.hint


@contextmanager
def as_somebody() -> Iterator[None]:
    """Root may write anywhere: inside, the process is nobody in particular."""
    if not ROOT:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
