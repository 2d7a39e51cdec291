"""`python -m benchmarks.reading [--rounds N]`: what reading a report costs, written to docs/benchmarks.md."""

import argparse
from collections.abc import Iterator
from importlib.metadata import version

from benchmarks import document, workbooks
from benchmarks.document import machine, mb, met, ms
from benchmarks.measuring import MEBI, Measured, measure
from lib.plans.folder import load_plan

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
    lines = [*_head(rounds), *_table(measured), "", *_start(start), "", *_aims(measured)]
    print("\n".join(lines))
    document.write("Reading a report", lines)


def _head(rounds: int) -> Iterator[str]:
    yield (
        f"{machine()}, python-calamine {version('python-calamine')}. "
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
            f"| {name} ({_size(one.size)}) | {one.figures:,} | {ms(one.bare)} | {ms(one.whole)} | "
            f"**{one.ratio:.1f}** ({least:.1f}–{most:.1f}) | {ms(one.workbook)} ({one.workbook_ratio:.1f} ×) | "
            f"{ms(one.own)} | {ms(one.own_busy)} ({one.own_ratio:.1f} ×) | {ms(one.first_own)} | {mb(one.parent)} + {mb(one.worker)} |"
        )


def _start(one: Measured) -> Iterator[str]:
    yield "| a file of one cell | time | floor |"
    yield "|---|--:|--:|"
    yield f"| the first file of a process: a reading process is started | {ms(one.first_workbook)} | {ms(one.bare)} |"
    yield f"| with a reading process ready, as after the start of the server | {ms(one.workbook)} | {ms(one.bare)} |"


def _aims(measured: dict[str, Measured]) -> Iterator[str]:
    typical, *large = measured.values()
    slowest = max(one.ratio for one in large)
    memory = max(one.parent + one.worker for one in measured.values())
    yield "| aim | measured | |"
    yield "|---|--:|---|"
    yield f"| large files at most {RATIO:.0f} times the floor | {slowest:.1f} | {met(slowest <= RATIO)} |"
    yield f"| a typical file at most {ms(OWN_SECONDS)} of our own | {ms(typical.own)} | {met(typical.own <= OWN_SECONDS)} |"
    yield f"| at most {mb(MEMORY)} of memory, both processes | {mb(memory)} | {met(memory <= MEMORY)} |"


def _size(count: int) -> str:
    return f"{count / MEBI:.1f} MB" if count >= MEBI else f"{count / 1024:.0f} KB"


if __name__ == "__main__":
    main()
