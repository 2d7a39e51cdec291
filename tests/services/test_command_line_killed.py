"""The import command is killed at any moment: the report is whole or not there, and no reading process stays behind."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from lib.services.settings import DATABASE, ROOT
from lib.store.store import Store
from tests.store.test_store_killed import KILLS

TIMES = KILLS // 3 if KILLS > 12 else 1  # starting the command takes seconds
pytestmark = pytest.mark.skipif(not hasattr(os, "killpg"), reason="processes are killed by signal, in groups")


def start(folder: Path) -> subprocess.Popen[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "CCHC_PLAN")}
    return subprocess.Popen(
        [sys.executable, "-m", "lib", "import", str(report())],
        cwd=ROOT, env=kept | {"CCHC_DATA_DIR": str(folder)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, encoding="utf-8", start_new_session=True,
    )  # fmt: skip


def report() -> Path:
    """The first sample workbook of figures."""
    return min(path for path in (ROOT / "sample_data").rglob("*.xlsx") if path.parent.name != "nhiem_vu")


def others_left(group: int) -> bool:
    with suppress(ProcessLookupError):
        os.killpg(group, 0)
        return True
    return False


def brought(folder: Path) -> list[int]:
    """How many figures each import brought; whatever is there must be readable and told to the log."""
    if not (folder / DATABASE).exists():
        return []
    store = Store.open(f"sqlite:///{folder / DATABASE}")
    found = [record.figures for record in store.imports()]
    assert [record.standing for record in store.imports()] == found
    assert store.audit.first_break() is None
    store.close()
    return found


def test_a_killed_import_is_whole_or_not_there_and_leaves_no_process(tmp_path: Path) -> None:
    chance = Random(20230914)
    started = time.monotonic()
    whole = start(tmp_path / "whole")
    said = whole.communicate()
    takes = time.monotonic() - started
    assert whole.returncode == 0, said
    (figures,) = brought(tmp_path / "whole")
    for attempt in range(TIMES):
        folder = tmp_path / str(attempt)
        command = start(folder)
        time.sleep(chance.uniform(0, takes))
        command.send_signal(signal.SIGKILL)
        command.communicate()
        assert brought(folder) in ([], [figures])
        for _ in range(100):
            if not others_left(command.pid):
                break
            time.sleep(0.1)
        assert not others_left(command.pid)
