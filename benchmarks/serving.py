"""Servers to measure, one at a time or side by side: the dashboard, and an empty page as the floor beneath it."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from lib.services.office import open_office
from lib.services.sample import load_sample
from lib.services.settings import Settings
from scripts.served import ROOT, free_port, wait

FLOOR = Path(__file__).with_name("floor") / "app.py"
_RESTING_SECONDS = 2.0  # longer than the server lets a first reader's browser rest before it prepares what comes later
_RESTING_SHARE = 0.02


class Server(NamedTuple):
    """`address` is host and port; `pid` that of the process that answers."""

    address: str
    pid: int

    def processor_seconds(self) -> float:
        """Processor time until now, without that of other processes it started; to the nanosecond, by Linux' own clock."""
        return time.clock_gettime((~self.pid << 3) | 2)

    def rest(self) -> None:
        """Wait until it has nothing more to do: after its first page it goes on preparing what other pages need."""
        busy = 1.0
        while busy > _RESTING_SHARE:
            before = self.processor_seconds()
            time.sleep(_RESTING_SECONDS)
            busy = (self.processor_seconds() - before) / _RESTING_SECONDS

    def memory(self) -> int:
        """Bytes it holds now."""
        said = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        return int(next(line for line in said.splitlines() if line.startswith("VmRSS")).split()[1]) * 1024


def sample_year(folder: Path) -> Path:
    """A data folder with every sample report imported."""
    office = open_office(Settings.from_environment({"CCHC_DATA_DIR": str(folder)}))
    load_sample(office)
    office.store.close()
    return folder


@contextmanager
def serving(script: Path, data: Path) -> Iterator[Server]:
    """Run a script's server over a data folder until the block ends."""
    port = free_port()
    log = data / f"{script.parent.name}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 - our own program with arguments of our own
            [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port)],
            cwd=ROOT,
            env={**os.environ, "CCHC_DATA_DIR": str(data), "DATABASE_URL": ""},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            wait(process, f"http://127.0.0.1:{port}", log)
            yield Server(f"127.0.0.1:{port}", process.pid)
        finally:
            process.terminate()
            process.wait(10)
