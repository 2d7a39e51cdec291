"""Cells for which the name above speaks: “Phường Sông Cầu | Quý I”, then only “ | Quý II” or “nt | Quý II”."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from lib.core.text import fold
from lib.intake.sheets.tables import Table

_Run = list[int]
_MARK = re.compile(r"""["“”″〃]|''|[-–]?\s*["“”″]\s*[-–]?|[-–]?\s*nt\s*[-–]?|[-–]?\s*nhu tren\s*[-–]?""")
_FEWEST = 2


def dittos(table: Table, stubs: Iterable[int]) -> Mapping[tuple[int, int], int]:
    """The cells of the columns that name rows which repeat what stands above, each with the row that says it.

    Of blank ones several names must each head the same rows, told apart by another of these columns: a name that is
    missing once in a while is missing.
    """
    columns = sorted(set(stubs))
    found: dict[tuple[int, int], int] = {}
    for column in columns:
        runs = list(_runs(table, column))
        alike = {id(run): length for run, length in _alike(table, runs, columns)}
        for run in runs:
            found |= {
                (row, column): run[0]
                for at, row in enumerate(run[1:], start=1)
                if at < alike.get(id(run), 0) or table.text(row, column)
            }
    return found


def _alike(table: Table, runs: Sequence[_Run], columns: Iterable[int]) -> Iterator[tuple[_Run, int]]:
    """Runs, each with as many of its rows as another column calls by the same names as it does those of most others."""
    several = [run for run in runs if len(run) > 1]
    for column in columns:
        said = [tuple(table.text(row, column) for row in run) for run in several]
        (usual, times), *_ = Counter(said).most_common(1) or [((), 0)]
        if times < _FEWEST or not all(usual) or len(set(usual)) < len(usual):
            continue
        for run, names in zip(several, said, strict=True):
            told = names[: len(usual)]
            if told == usual[: len(told)]:
                yield run, len(told)
        return


def _runs(table: Table, column: int) -> Iterator[_Run]:
    """The rows of the body from each that names something in a column to the one before the next such row."""
    run: _Run = []
    for row in table.body:
        said = table.text(row, column)
        if said and not _MARK.fullmatch(fold(said)):
            if run:
                yield run
            run = [row]
        elif run:
            run.append(row)
    if run:
        yield run
