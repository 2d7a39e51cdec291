"""Whether the reader tells the faults: `python -m tests.corpus.matrix.scoring [--seeds N] [--verbose]`."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from zlib import crc32

from openpyxl.utils.cell import column_index_from_string, coordinate_from_string

import tests.corpus.matrix.cell_faults
import tests.corpus.matrix.table_faults  # noqa: F401
from lib.core.finding import Finding, Severity
from lib.intake.report import read_report
from tests.corpus.facts import PLAN
from tests.corpus.matrix.drawn import At, Drawn
from tests.corpus.matrix.planting import FAULTS, Sown
from tests.corpus.matrix.shapes import SHAPES, drawn


@dataclass
class Told:
    """How many faults were planted and told, by fault and shape, and what was silent; and false alarms on clean sheets."""

    planted: Counter[tuple[str, str]] = field(default_factory=Counter)
    told: Counter[tuple[str, str]] = field(default_factory=Counter)
    silent: list[str] = field(default_factory=list)
    clean_figures: int = 0
    alarms: list[str] = field(default_factory=list)


def findings_of(sheet: Drawn) -> list[Finding]:
    return list(read_report(sheet.file, sheet.book.saved(sheet.kind), PLAN).findings)


def is_told(sown: Sown, found: Iterable[Finding], before: Iterable[Finding]) -> bool:
    known = Counter((one.code, one.place.cell, one.message) for one in before)
    for one in found:
        known[one.code, one.place.cell, one.message] -= 1
        is_new = known[one.code, one.place.cell, one.message] < 0
        if (
            is_new
            and one.code.value in sown.codes
            and (not sown.at or not one.place.cell or at(one.place.cell) in sown.at)
        ):
            return True
    return False


def at(name: str) -> At:
    column, row = coordinate_from_string(name)
    return row, column_index_from_string(column)


def matrix(
    seeds: Sequence[int], shapes: Iterable[str] = SHAPES, faults: Iterable[str] = FAULTS, *, every: int = 1
) -> Told:
    """Plant every fault in every shape, or one in so many of the pairs."""
    result = Told()
    wanted = list(faults)
    for shape in shapes:
        for seed in seeds:
            clean = drawn(shape, seed)
            before = findings_of(clean)
            result.clean_figures += len(clean.keys())
            result.alarms += [
                f"{shape} {seed}: {one.code}@{one.place} {one.message}"
                for one in before
                if one.severity is not Severity.INFO
            ]
            for name in wanted:
                if crc32(f"{name} {shape} {seed}".encode()) % every == 0:
                    _plant(result, name, shape, seed, clean, before)
    return result


def _plant(result: Told, name: str, shape: str, seed: int, clean: Drawn, before: Iterable[Finding]) -> None:
    sheet = clean.copied()
    sown = FAULTS[name](sheet, sheet.random(name))
    if sown is None:
        return
    found = findings_of(sheet)
    result.planted[name, shape] += 1
    if is_told(sown, found, before):
        result.told[name, shape] += 1
    else:
        others = sorted({f"{one.code}@{one.place.cell}" for one in found})[:6]
        result.silent.append(f"{name} in {shape} {seed}: {sorted(sown.at)[:6]} {others}")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--fault", action="append")
    parser.add_argument("--shape", action="append")
    parser.add_argument("--verbose", action="store_true")
    chosen = parser.parse_args(arguments)
    result = matrix(range(chosen.seeds), chosen.shape or SHAPES, chosen.fault or FAULTS)
    for name in chosen.fault or FAULTS:
        cells = {shape: (result.told[name, shape], n) for (one, shape), n in result.planted.items() if one == name}
        told, planted = (sum(cell[way] for cell in cells.values()) for way in (0, 1))
        missed = ", ".join(f"{shape} {told}/{n}" for shape, (told, n) in cells.items() if told < n)
        sys.stdout.write(f"{name:45} {told:4} of {planted:4}  {missed}\n")
    sys.stdout.write("\n".join(result.silent) + "\n" if chosen.verbose else "")
    planted, told = sum(result.planted.values()), sum(result.told.values())
    sys.stdout.write(
        f"told {told} of {planted}; {len(result.alarms)} false alarms on {result.clean_figures} clean figures\n"
    )
    sys.stdout.write("\n".join(result.alarms) + "\n" if result.alarms else "")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
