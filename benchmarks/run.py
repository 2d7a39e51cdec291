"""`python -m benchmarks.run [--rounds N]`: measures, prints a Markdown table and writes it to docs/benchmarks.md."""

import argparse
import os
import platform
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks import workbooks
from benchmarks.measuring import MEBI, ROOT, Measured, measure
from lib.plans.folder import load_plan

TARGET = ROOT / "docs" / "benchmarks.md"
RATIO, OWN_SECONDS, MEMORY = 4.0, 0.150, 300 * MEBI
LEAST_ROUNDS = 7


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the reading of reports.")
    parser.add_argument("--rounds", type=int, default=9, help=f"interleaved runs of each way, at least {LEAST_ROUNDS}")
    rounds = max(parser.parse_args().rounds, LEAST_ROUNDS)
    plan = load_plan()
    made = {
        "typical: 1 sheet, 120 × 20": workbooks.typical(plan),
        "large: 10,000 × 50, figures in every row": workbooks.figures(plan),
        "large: 10,000 × 50, nothing of the plan": workbooks.foreign(),
    }
    measured = {name: measure("report.xlsx", data, plan, rounds) for name, data in made.items()}
    start = measure("report.xlsx", workbooks.tiny(), plan, rounds, fresh=7)
    text = "\n".join([*_head(rounds), *_table(measured), "", *_start(start), "", *_aims(measured), ""])
    print(text)
    TARGET.write_text(f"{text.rstrip()}\n{_kept()}", encoding="utf-8")


def _head(rounds: int) -> Iterator[str]:
    yield "# Benchmarks"
    yield ""
    yield "Written by `make bench`; what is measured and how stands in [benchmarks/README.md](../benchmarks/README.md)."
    yield ""
    yield (
        f"{datetime.now(UTC):%Y-%m-%d}, {_processor()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the end, "
        f"Python {platform.python_version()}, python-calamine {version('python-calamine')}. "
        f"Medians of {rounds} interleaved runs; the floor is python-calamine alone on the same bytes in the same process."
    )
    yield ""


def _table(measured: dict[str, Measured]) -> Iterator[str]:
    yield (
        "| file | figures | floor | whole | times the floor (least–most) | workbook layer | our own part | of it processor time | "
        "our own, first in a process | peak memory, program + reading process |"
    )
    yield "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
    for name, one in measured.items():
        least, most = one.spread
        yield (
            f"| {name} ({_size(one.size)}) | {one.figures:,} | {_ms(one.bare)} | {_ms(one.whole)} | "
            f"**{one.ratio:.1f}** ({least:.1f}–{most:.1f}) | {_ms(one.workbook)} ({one.workbook_ratio:.1f} ×) | "
            f"{_ms(one.own)} | {_ms(one.own_busy)} ({one.own_ratio:.1f} ×) | {_ms(one.first_own)} | {_mb(one.parent)} + {_mb(one.worker)} |"
        )


def _start(one: Measured) -> Iterator[str]:
    yield "| a file of one cell | time | floor |"
    yield "|---|--:|--:|"
    yield f"| the first file of a process: a reading process is started | {_ms(one.first_workbook)} | {_ms(one.bare)} |"
    yield f"| with a reading process ready, as after the start of the server | {_ms(one.workbook)} | {_ms(one.bare)} |"


def _aims(measured: dict[str, Measured]) -> Iterator[str]:
    typical, *large = measured.values()
    slowest = max(one.ratio for one in large)
    memory = max(one.parent + one.worker for one in measured.values())
    yield "| aim | measured | |"
    yield "|---|--:|---|"
    yield f"| large files at most {RATIO:.0f} times the floor | {slowest:.1f} | {_met(slowest <= RATIO)} |"
    yield f"| a typical file at most {_ms(OWN_SECONDS)} of our own | {_ms(typical.own)} | {_met(typical.own <= OWN_SECONDS)} |"
    yield f"| at most {_mb(MEMORY)} of memory, both processes | {_mb(memory)} | {_met(memory <= MEMORY)} |"


def _kept() -> str:
    """What a person wrote about the measurements stays below the line."""
    old = TARGET.read_text(encoding="utf-8") if TARGET.exists() else ""
    _, line, notes = old.partition("\n## ")
    return f"{line}{notes}"


def _met(met: bool) -> str:
    return "met" if met else "**missed**"


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:,.0f} ms" if seconds >= 0.01 else f"{1000 * seconds:.1f} ms"


def _mb(count: float) -> str:
    return f"{count / MEBI:.0f} MB"


def _size(count: int) -> str:
    return f"{count / MEBI:.1f} MB" if count >= MEBI else f"{count / 1024:.0f} KB"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


if __name__ == "__main__":
    main()
