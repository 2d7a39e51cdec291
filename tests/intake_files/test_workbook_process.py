"""The reading process: warm, reused, replaced when it must be, bounded, and never left behind."""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from lib.core.finding import Code
from lib.intake.files import limits
from lib.intake.files.pool import Pool
from lib.intake.files.priority import NICENESS
from lib.intake.files.refusal import Refused
from tests.intake_files import workbook_bytes as make

ROOT = Path(__file__).resolve().parents[2]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@pytest.fixture
def pool():
    pool = Pool(2)
    yield pool
    pool.close()


def large() -> bytes:
    """A second of work at least."""
    row = "".join(f'<c r="{letter}{{0}}"><v>1.5</v></c>' for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return make.package(make.worksheet("".join(f'<row r="{n}">{row.format(n)}</row>' for n in range(1, 40_000))))


def ended(pid: int) -> bool:
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        if sys.platform == "linux" and Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
            return True
        time.sleep(0.05)
    return False


def test_one_process_reads_file_after_file(pool):
    pool.warm()
    (pid,) = pool.pids()
    for _ in range(3):
        assert pool.read(make.normal()).sheets[0].rows[0][0] == "Xã Tân Lập"
    assert pool.pids() == (pid,)


def test_a_refusal_does_not_end_it(pool):
    pool.warm()
    before = pool.pids()
    with pytest.raises(Refused):
        pool.read(b"PK\x03\x04 no zip")
    assert pool.pids() == before


def test_one_that_died_while_waiting_is_not_asked(pool):
    pool.warm()
    (pid,) = pool.pids()
    os.kill(pid, 9)
    assert ended(pid)
    assert pool.read(make.normal()).kind == "xlsx"


def test_one_that_takes_too_long_is_ended_and_replaced(pool, monkeypatch):
    data = large()
    pool.warm()
    (pid,) = pool.pids()
    monkeypatch.setattr(limits, "SECONDS", 0.2)
    with pytest.raises(Refused, match="giây") as caught:
        pool.read(data)
    assert caught.value.code is Code.TOO_LARGE
    monkeypatch.undo()
    assert ended(pid)
    assert pool.pids() not in ((), (pid,))
    assert pool.read(make.normal()).kind == "xlsx"


@on_linux
def test_one_that_takes_too_much_memory_is_ended_and_replaced(pool, monkeypatch):
    data = large()
    pool.warm()
    (pid,) = pool.pids()
    monkeypatch.setattr(limits, "WORKER_BYTES", 40 << 20)
    with pytest.raises(Refused, match="bộ nhớ"):
        pool.read(data)
    monkeypatch.undo()
    assert ended(pid)
    assert pool.read(make.normal()).kind == "xlsx"


def test_it_is_replaced_after_its_share_of_files(pool, monkeypatch):
    monkeypatch.setattr(limits, "WARM_FILES", 2)
    pool.warm()
    (first,) = pool.pids()
    pool.read(make.normal())
    assert pool.pids() == (first,)
    pool.read(make.normal())
    assert first not in pool.pids()
    assert ended(first)


@on_linux
def test_one_grown_large_is_replaced_although_it_read_well(pool, monkeypatch):
    pool.warm()
    (pid,) = pool.pids()
    monkeypatch.setattr(limits, "WARM_BYTES", 1 << 20)
    assert pool.read(make.normal()).kind == "xlsx"
    assert ended(pid)


def test_many_threads_get_their_own_answers(pool):
    def read(number: int) -> object:
        data = make.package(make.worksheet(f'<row r="1"><c r="A1"><v>{number}</v></c></row>'))
        return pool.read(data).sheets[0].rows[0][0]

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(read, range(60))) == [float(number) for number in range(60)]
    assert len(pool.pids()) <= 2


def test_a_closed_pool_leaves_nothing_behind(pool):
    pool.warm()
    (pid,) = pool.pids()
    pool.close()
    assert ended(pid)
    assert pool.read(make.normal()).kind == "xlsx"
    assert pool.pids() == ()


@pytest.mark.parametrize(
    "ending",
    [
        pytest.param("", id="ends"),
        pytest.param("os._exit(3)", id="ends at once"),
        pytest.param("os.kill(os.getpid(), 9)", id="is killed"),
    ],
)
def test_it_ends_with_the_program_that_started_it(ending):
    program = (
        f"import os; from lib.intake.files import pool; pool.warm(); print(*pool._pool.pids(), flush=True); {ending}"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended(int(done.stdout))


def test_it_loads_nothing_heavy():
    program = "import sys, lib.intake.files.worker; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"pandas", "numpy", "streamlit", "openpyxl", "lxml", "pickle"} & set(done.stdout.split())


@on_linux
def test_it_gives_way_to_the_pages(pool):
    pool.warm()
    pool.read(make.normal())
    (pid,) = pool.pids()
    assert os.getpriority(os.PRIO_PROCESS, pid) == max(NICENESS, os.getpriority(os.PRIO_PROCESS, 0))


@on_linux
def test_its_memory_and_files_are_bounded(pool):
    pool.warm()
    pool.read(make.normal())
    (pid,) = pool.pids()
    bounds = {line[:26].strip(): line[26:].split()[0] for line in Path(f"/proc/{pid}/limits").read_text().splitlines()}
    assert bounds["Max address space"] == str(limits.WORKER_BYTES)
    assert bounds["Max file size"] == "0"
    assert bounds["Max core file size"] == "0"
    assert int(bounds["Max cpu time"]) <= limits.SECONDS + 5
