"""A process that dies in the middle of whatever it writes leaves each thing wholly there or not at all."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
import sqlalchemy as sa

from lib.store import schema
from lib.store.store import Store
from tests.store.killed_writing import FIGURES, LINES, PAIR

KILLS = int(os.environ.get("CCHC_KILLS", "12"))
ROOT = Path(__file__).parents[2]


@pytest.fixture
def launcher(url: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.store.killed_writing", url]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.communicate()


def run_and_kill(launcher: subprocess.Popen[str], first: int, seconds: float) -> None:
    """Let a process write, with things numbered from `first`, for so long."""
    assert launcher.stdin is not None
    assert launcher.stdout is not None
    launcher.stdin.write(f"{first}\n")
    launcher.stdin.flush()
    process = int(launcher.stdout.readline())
    time.sleep(seconds)
    os.kill(process, signal.SIGKILL)
    assert launcher.stdout.readline() == f"killed by {int(signal.SIGKILL)}\n"


def check_imports(store: Store, since: int) -> int:
    """Every import has its bytes and all its rows, every withdrawal both its reports; answers the newest number."""
    records = store.imports()
    for record in records:
        assert (record.figures, record.tasks, record.progress) in {(FIGURES, 0, 0), (0, LINES, 0), (0, 0, LINES)}
        if record.id > since:
            content = store.content(record.sha256)
            assert content is not None
            assert sha256(content).hexdigest() == record.sha256
    withdrawn = Counter(record.withdrawn_at for record in records if record.withdrawn_at is not None)
    assert set(withdrawn.values()) <= {PAIR}
    reports = [record for record in records if record.figures and record.withdrawn_at is None]
    assert [record.standing for record in reports] == ([FIGURES] + [0] * len(reports))[: len(reports)]
    assert len(store.remembered()) == len(reports)
    return max((record.id for record in records), default=0)


def check_rows(store: Store, backend: str) -> int:
    """No row without the others that belong to it, each change counted and told to the log; answers their number."""
    with store.database.read() as connection:
        rows = {
            table.name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
            for table in schema.metadata.sorted_tables
        }
        took_back = sa.select(sa.func.count(schema.imports.c.withdrawn_at))
        changes = connection.execute(took_back).scalar_one() + sum(
            rows[name] for name in ("import", "directive", "judgement", "note")
        )
        if backend == "sqlite":
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    assert (
        rows["report"]
        == rows["import"]
        == (rows["observation"] // FIGURES) + (rows["task"] + rows["progress"]) // LINES
    )
    assert rows["evidence"] == rows["judgement"]
    assert store.version() == changes
    assert store.audit.first_break() is None
    assert store.audit.head().entries == changes
    return changes


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are started by fork and killed by signal")
def test_what_a_killed_process_wrote_is_whole_or_not_there(
    launcher: subprocess.Popen[str], url: str, backend: str
) -> None:
    chance = Random(20230914)
    newest = changes = 0
    for attempt in range(1, KILLS + 1):
        run_and_kill(launcher, 1_000_000 * attempt, chance.uniform(0.0, 0.3))
        store = Store.open(url)
        # PostgreSQL may still be busy with the last words of the dead; writers wait for that.
        with store.database.write():
            pass
        newest = check_imports(store, newest)
        changes = check_rows(store, backend)
        store.close()
    assert changes
