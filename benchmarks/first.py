"""A process of its own that reads one file: `python -m benchmarks.first FILE` prints seconds and peak bytes as JSON.

What comes first in a process is dear once: starting the reading process, preparing the plan.
"""

import json
import os
import sys
from itertools import pairwise
from pathlib import Path
from time import perf_counter
from unittest.mock import patch

from lib.intake import report
from lib.intake.files.workbook import read_workbook
from lib.plans.folder import load_plan


def main() -> None:
    path = Path(sys.argv[1])
    data, plan = path.read_bytes(), load_plan()
    moments = [perf_counter()]
    for _ in range(2):
        workbook = read_workbook(path.name, data)
        moments.append(perf_counter())
    with patch.object(report, "read_workbook", lambda name, data: workbook):
        for _ in range(2):
            report.read_report(path.name, data, plan)
            moments.append(perf_counter())
    names = ("workbook_first", "workbook_second", "own_first", "own_second")
    seconds = dict(zip(names, (end - start for start, end in pairwise(moments)), strict=True))
    peaks = {"parent": _peak("self"), "worker": max(map(_peak, _children()), default=0.0)}
    print(json.dumps({"seconds": seconds, "peaks": peaks}))


def _children() -> list[str]:
    return Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()


def _peak(process: str) -> float:
    """The most memory a process ever held, in bytes (VmHWM)."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(1024.0 * int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


if __name__ == "__main__":
    main()
