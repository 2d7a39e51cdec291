"""A process that dies in the middle of an import leaves the report wholly there or not at all."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
import sqlalchemy as sa

from lib.store import schema
from lib.store.store import Store
from tests.store.killed_import import FIGURES

KILLS = int(os.environ.get("CCHC_KILLS", "12"))
ROOT = Path(__file__).parents[2]


@pytest.fixture
def launcher(url: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.store.killed_import", url]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.communicate()


def run_and_kill(launcher: subprocess.Popen[str], first: int, seconds: float) -> None:
    """Let a process save reports, numbered from `first`, for so long."""
    assert launcher.stdin is not None
    assert launcher.stdout is not None
    launcher.stdin.write(f"{first}\n")
    launcher.stdin.flush()
    process = int(launcher.stdout.readline())
    time.sleep(seconds)
    os.kill(process, signal.SIGKILL)
    assert launcher.stdout.readline() == f"killed by {int(signal.SIGKILL)}\n"


def check_whole(store: Store, backend: str) -> int:
    """Every report has its bytes, all its figures and its answer; the newest one's figures stand."""
    records = store.imports()
    for record in records:
        content = store.content(record.sha256)
        assert content is not None
        assert sha256(content).hexdigest() == record.sha256
        assert record.figures == FIGURES
    assert [record.standing for record in records] == ([FIGURES] + [0] * len(records))[: len(records)]
    assert len(store.remembered()) == len(records)
    assert store.version() == len(records)
    with store.database.read() as connection:
        for table, expected in ((schema.report, 1), (schema.observation, FIGURES)):
            found = connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
            assert found == expected * len(records)
        if backend == "sqlite":
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    return len(records)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are started by fork and killed by signal")
def test_a_killed_import_is_whole_or_not_there(launcher: subprocess.Popen[str], url: str, backend: str) -> None:
    chance = Random(20230914)
    whole = 0
    for attempt in range(KILLS):
        run_and_kill(launcher, 1_000_000 * attempt, chance.uniform(0.0, 0.3))
        store = Store.open(url)
        # PostgreSQL may still be busy with the last words of the dead; writers wait for that.
        with store.database.write():
            pass
        whole = check_whole(store, backend)
        store.close()
    assert whole > 0
