"""A backup is made while people work, moves between databases row by row, and comes back wholly or not at all."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from random import Random

import pytest
import sqlalchemy as sa

from lib.core.errors import StoreError
from lib.store.archive import read_archive, write_archive
from lib.store.database import Database
from lib.store.store import Store
from tests.store.killed_writing import WRITES
from tests.store.store_samples import an_import, seen
from tests.store.test_store_killed import KILLS, ROOT, check_imports, check_rows

ROUNDS = 3


def write_rounds(store: Store, rounds: int) -> None:
    for number in range(rounds):
        for write in WRITES:
            write(store, number)


def tables_in(backup: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(backup) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name != "manifest.json"}


def test_backups_made_while_people_write_each_show_one_moment(store: Store, url: str, tmp_path: Path) -> None:
    def write() -> None:
        busy = Store.open(url)
        for number in count():
            for one in Random(number).sample(WRITES, len(WRITES)):
                one(busy, number)
                if over.is_set():
                    busy.close()
                    return

    over = threading.Event()
    writer = threading.Thread(target=write)
    writer.start()
    changes = []
    try:
        for number in range(ROUNDS):
            while store.version() < 20 * (number + 1):
                time.sleep(0.01)
            write_archive(store.database, tmp_path / f"{number}.zip")
    finally:
        over.set()
        writer.join()
    for number in range(ROUNDS):
        restored = Store(Database(f"sqlite:///{tmp_path / f'restored-{number}.sqlite3'}"))
        read_archive(restored.database, tmp_path / f"{number}.zip")
        check_imports(restored, 0)
        changes.append(check_rows(restored, "sqlite"))
        restored.close()
    assert changes == sorted(set(changes))


def test_an_office_moves_to_postgresql_and_back_without_losing_a_row(
    new_url: Callable[[], str], tmp_path: Path
) -> None:
    first, back = (
        Store.open(f"sqlite:///{tmp_path / 'from.sqlite3'}"),
        Database(f"sqlite:///{tmp_path / 'back.sqlite3'}"),
    )
    there = Database(new_url())
    write_rounds(first, 2)
    write_archive(first.database, tmp_path / "1.zip")
    read_archive(there, tmp_path / "1.zip")
    write_archive(there, tmp_path / "2.zip")
    read_archive(back, tmp_path / "2.zip")
    write_archive(back, tmp_path / "3.zip")
    assert tables_in(tmp_path / "1.zip") == tables_in(tmp_path / "2.zip") == tables_in(tmp_path / "3.zip")
    assert len(tables_in(tmp_path / "1.zip")["tables/observation.jsonl"].splitlines()) > 100
    for database in (first.database, there, back):
        database.close()


def test_a_byte_changed_anywhere_is_noticed_before_anything_is_made(tmp_path: Path) -> None:
    store = Store.open(f"sqlite:///{tmp_path / 'from.sqlite3'}")
    store.save(an_import(*(seen(1.0, unit=f"{unit:03}") for unit in range(50)), content=b"x" * 500))
    write_archive(store.database, tmp_path / "backup")
    store.close()
    whole = (tmp_path / "backup").read_bytes()
    chance = Random(20230914)
    target = Database(f"sqlite:///{tmp_path / 'to.sqlite3'}")
    places = {*range(64), *range(len(whole) - 200, len(whole)), *chance.sample(range(len(whole)), 600)}
    for place in places:
        damaged = bytearray(whole)
        damaged[place] = (damaged[place] + chance.randrange(1, 256)) % 256
        (tmp_path / "backup").write_bytes(damaged)
        with pytest.raises(StoreError, match="bị hỏng"):
            read_archive(target, tmp_path / "backup")
    assert not (tmp_path / "to.sqlite3").exists()


class TestKilledRestore:
    """Whoever restores and is interrupted finds an empty place, or all of it."""

    @pytest.fixture
    def backup(self, tmp_path: Path) -> Path:
        store = Store.open(f"sqlite:///{tmp_path / 'from.sqlite3'}")
        write_rounds(store, 2)
        plans = tmp_path / "loaded" / "plan_2024"
        plans.mkdir(parents=True)
        (plans / "plan.toml").write_bytes(b"title = 'x'\n" * 5_000)
        write_archive(store.database, tmp_path / "backup.zip", plans.parent)
        store.close()
        return tmp_path / "backup.zip"

    @pytest.fixture
    def launcher(self, backup: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
        command = [sys.executable, "-m", "tests.store.killed_restore", str(backup), str(tmp_path / "data" / "plans")]
        with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            yield process
            process.communicate()

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are started by fork and killed by signal")
    def test_it_leaves_an_empty_place_or_a_whole_one(
        self, launcher: subprocess.Popen[str], backup: Path, new_url: Callable[[], str], tmp_path: Path
    ) -> None:
        chance = Random(20230914)
        url, plans = new_url(), tmp_path / "data" / "plans"
        takes = restore_and_kill(launcher, url, None)
        outcomes = []
        for _ in range(max(4, KILLS // 3)):
            if whole(url, backup, plans):
                url = new_url()
                shutil.rmtree(plans)
            restore_and_kill(launcher, url, chance.uniform(0, takes))
            outcomes.append(whole(url, backup, plans))
        database = Database(url)
        if not outcomes[-1]:
            read_archive(database, backup, plans)
        database.close()
        assert whole(url, backup, plans)
        assert not all(outcomes)


def restore_and_kill(launcher: subprocess.Popen[str], url: str, seconds: float | None) -> float:
    """Let a process restore for so long, or to the end; answers how long it took."""
    assert launcher.stdin is not None
    assert launcher.stdout is not None
    launcher.stdin.write(f"{url}\n")
    launcher.stdin.flush()
    process = int(launcher.stdout.readline())
    started = time.monotonic()
    if seconds is None:
        assert launcher.stdout.readline() == "done\n"
    else:
        time.sleep(seconds)
    took = time.monotonic() - started
    os.kill(process, signal.SIGKILL)
    while launcher.stdout.readline() != "ended\n":
        pass
    return took


def whole(url: str, backup: Path, plans: Path) -> bool:
    """Whether everything is there; False when nothing is. A folder of plans alone is completed by the next restore."""
    database = Database(url)
    with database.alone() as connection:
        # Waits until PostgreSQL has noticed that the other one is dead.
        tables = sa.inspect(connection).get_table_names()
    if tables:
        again = backup.with_name("again.zip")
        write_archive(database, again, plans)
        assert tables_in(again) == tables_in(backup)
        assert not list(plans.parent.glob(".plans.*"))
    database.close()
    return bool(tables)
