"""One sheet as it is read: its values, and what is noted besides, in the compact form that travels between processes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Any

from lib.intake.files.grid import Position, Quotient, edges_of

Columns = dict[int, list[int]]
Rows = list[list[Any]]
Moment = date | time | timedelta


@dataclass(slots=True)
class Marks:
    """Notes on one sheet, gathered while reading; rows and columns from 0.

    `percent`, `uncached` and each entry of `errors` and `legacy` map a column to its rows; hidden rows and
    columns are ranges, both ends inclusive.
    """

    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    percent: Columns = field(default_factory=dict)
    legacy: dict[str, Columns] = field(default_factory=dict)
    errors: dict[str, Columns] = field(default_factory=dict)
    uncached: Columns = field(default_factory=dict)
    quotients: dict[Position, Quotient] = field(default_factory=dict)
    hidden_rows: list[tuple[int, int]] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)

    def reach(self) -> tuple[int, int]:
        """Rows and columns needed to hold every error and formula without a value."""
        places = [self.uncached, *self.errors.values()]
        rows = [row for place in places for members in place.values() for row in members]
        columns = [column for place in places for column in place]
        return max(rows, default=-1) + 1, max(columns, default=-1) + 1


@dataclass(frozen=True, slots=True)
class Content:
    """One sheet: rectangular rows from A1, without the dates and times, which stand in `moments` by place."""

    name: str
    visible: bool
    rows: Rows
    moments: list[tuple[int, int, Moment]]
    marks: Marks


def note(columns: Columns, row: int, column: int) -> None:
    rows = columns.get(column)
    if rows is None:
        columns[column] = [row]
    else:
        rows.append(row)


def runs(columns: Columns) -> list[tuple[int, list[int]]]:
    return [(column, edges_of(rows)) for column, rows in sorted(columns.items())]


def inside(ranges: Iterable[tuple[int, int]], end: int) -> list[int]:
    """Numbers below `end` in these ranges (both ends inclusive), as edges."""
    return edges_of(number for first, last in ranges for number in range(first, min(last + 1, end)))
