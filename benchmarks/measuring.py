"""Times several ways of doing something side by side, so that a busy machine slows all of them alike."""

import gc
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from unittest.mock import patch

from python_calamine import CalamineWorkbook

from lib.core.plan import Plan
from lib.intake import report
from lib.intake.collector import collector
from lib.intake.files.workbook import read_workbook

ROOT = Path(__file__).resolve().parents[1]
MEBI = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Medians of one file in seconds, peaks in bytes. `ratio` and `workbook_ratio` are medians of each round's ratio.

    `bare` is the bare reader, `whole` everything from bytes to figures, `workbook` the reading process and back,
    `own` the rest: tables, columns, figures, checks; `own_busy` is its processor time, which a busy machine does not
    stretch, and `own_ratio` that over the floor's. `first_*` are those of a fresh process.
    """

    size: int
    figures: int
    bare: float
    whole: float
    workbook: float
    own: float
    own_busy: float
    own_ratio: float
    ratio: float
    workbook_ratio: float
    spread: tuple[float, float]
    first_own: float
    first_workbook: float
    second_workbook: float
    parent: float
    worker: float


def measure(name: str, data: bytes, plan: Plan, rounds: int, fresh: int = 3) -> Measured:
    """Measure one file over `rounds` interleaved rounds and in `fresh` new processes."""
    workbook = read_workbook(name, data)
    reading = report.read_report(name, data, plan)

    def own() -> None:
        with patch.object(report, "read_workbook", lambda name, data: workbook):
            report.read_report(name, data, plan)

    def layer() -> None:
        with collector.at_rest():  # as inside `read_report`
            read_workbook(name, data)

    times, busy = interleaved(
        {
            "bare": lambda: bare(data),
            "whole": lambda: report.read_report(name, data, plan),
            "workbook": layer,
            "own": own,
        },
        rounds,
    )
    ratios = [whole / floor for whole, floor in zip(times["whole"], times["bare"], strict=True)]
    first = [_fresh(name, data) for _ in range(fresh)]
    return Measured(
        size=len(data),
        figures=len(reading.observations),
        bare=median(times["bare"]),
        whole=median(times["whole"]),
        workbook=median(times["workbook"]),
        own=median(times["own"]),
        own_busy=median(busy["own"]),
        own_ratio=median(a / b for a, b in zip(busy["own"], busy["bare"], strict=True)),
        ratio=median(ratios),
        workbook_ratio=median(a / b for a, b in zip(times["workbook"], times["bare"], strict=True)),
        spread=(min(ratios), max(ratios)),
        first_own=median(one["seconds"]["own_first"] for one in first),
        first_workbook=median(one["seconds"]["workbook_first"] for one in first),
        second_workbook=median(one["seconds"]["workbook_second"] for one in first),
        parent=max(one["peaks"]["parent"] for one in first),
        worker=max(one["peaks"]["worker"] for one in first),
    )


def interleaved(
    ways: Mapping[str, Callable[[], object]], rounds: int
) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Seconds by the clock and of this process, of each way in each round.

    Every run starts with an empty bin and the collector as the program has it.
    """
    times: dict[str, list[float]] = {name: [] for name in ways}
    busy: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            gc.collect()
            start, started = perf_counter(), process_time()
            way()
            times[name].append(perf_counter() - start)
            busy[name].append(process_time() - started)
    return times, busy


def bare(data: bytes) -> list[object]:
    """The floor: python-calamine alone, every cell of every sheet to Python, nothing looked at."""
    book = CalamineWorkbook.from_filelike(BytesIO(data))
    return [book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names]


def _fresh(name: str, data: bytes) -> dict[str, dict[str, float]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        done = subprocess.run(  # noqa: S603 - this program's own module
            [sys.executable, "-m", "benchmarks.first", str(path)], cwd=ROOT, check=True, capture_output=True
        )
    told: dict[str, dict[str, float]] = json.loads(done.stdout)
    return told
