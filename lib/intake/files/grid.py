"""What a workbook holds, whatever its format: sheets of plain values, each with what Excel shows around them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

Value = None | bool | int | float | str | date | datetime | time | timedelta
Position = tuple[int, int]


class Merge(NamedTuple):
    """A merged range: 0-based rows and columns, both ends inclusive."""

    top: int
    left: int
    bottom: int
    right: int


class Quotient(NamedTuple):
    """The cells that a formula divides, taken together, and the one that it divides them by."""

    parts: tuple[Position, ...]
    whole: Position


class CellSet(Set[Position]):
    """An immutable set of (row, column), held as runs down each column.

    Whole columns share a format, so half a million cells take a few numbers. `runs` maps a column to
    `(first, end, first, end, …)`: ascending, not touching, `end` exclusive.
    """

    __slots__ = ("_runs", "_size")

    def __init__(self, runs: Mapping[int, Sequence[int]]) -> None:
        self._runs = {column: tuple(edges) for column, edges in runs.items() if edges}
        self._size = sum(sum(edges[1::2]) - sum(edges[::2]) for edges in self._runs.values())

    @classmethod
    def of(cls, positions: Iterable[Position]) -> "CellSet":
        """The set of these cells, in any order, repeats allowed."""
        rows: dict[int, list[int]] = {}
        for row, column in positions:
            rows.setdefault(column, []).append(row)
        return cls({column: edges_of(members) for column, members in rows.items()})

    @classmethod
    def _from_iterable(cls, it: Iterable[Position]) -> "CellSet":  # type: ignore[override]
        return cls.of(it)

    @property
    def runs(self) -> Mapping[int, tuple[int, ...]]:
        return self._runs

    def __contains__(self, position: object) -> bool:
        if not self._runs or not isinstance(position, tuple) or len(position) != 2:
            return False
        row, column = position
        edges = self._runs.get(column)
        return edges is not None and bisect_right(edges, row) % 2 == 1

    def __iter__(self) -> Iterator[Position]:
        for column, edges in self._runs.items():
            for first, end in zip(edges[::2], edges[1::2], strict=True):
                for row in range(first, end):
                    yield row, column

    def __len__(self) -> int:
        return self._size

    def __hash__(self) -> int:
        return self._hash()

    def __repr__(self) -> str:
        return f"CellSet({self._runs!r})"


class CellLabels(Mapping[Position, str]):
    """An immutable mapping of (row, column) to one of a few words, held as one `CellSet` a word."""

    __slots__ = ("_sets",)

    def __init__(self, sets: Mapping[str, Set[Position]]) -> None:
        self._sets = {label: cells for label, cells in sets.items() if cells}

    @property
    def sets(self) -> Mapping[str, Set[Position]]:
        return self._sets

    def __getitem__(self, position: Position) -> str:
        for label, cells in self._sets.items():
            if position in cells:
                return label
        raise KeyError(position)

    def __iter__(self) -> Iterator[Position]:
        for cells in self._sets.values():
            yield from cells

    def __len__(self) -> int:
        return sum(map(len, self._sets.values()))

    def __repr__(self) -> str:
        return f"CellLabels({self._sets!r})"


def edges_of(numbers: Iterable[int]) -> list[int]:
    """Numbers in any order as `[first, end, first, end, …]`, ends exclusive."""
    edges: list[int] = []
    end = -1
    for number in sorted(set(numbers)):
        if number != end:
            if edges:
                edges.append(end)
            edges.append(number)
        end = number + 1
    if edges:
        edges.append(end)
    return edges


_NO_CELLS = CellSet({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet. All rows and columns are counted from 0 at Excel's A1.

    `rows` is rectangular and starts at A1; texts are in NFC and otherwise as written, an empty text is None;
    numbers are raw, so a cell in `percent` that shows 95% holds 0.95. `percent` has the cells whose number
    format multiplies by 100 (`0%`, not `0.0"%"`). `errors` has the cells that show an error such as
    `#DIV/0!`, `uncached` the formulas whose result the file does not hold; both are None in `rows`.
    `quotients` are those of them that divide cells of the sheet, with what they divide.
    `legacy` says `tcvn3` or `vni` for cells in a font of these encodings. Hidden rows and columns are
    those inside `rows`. A merge may reach beyond `rows`.
    """

    name: str
    rows: Sequence[Sequence[Value]]
    merges: tuple[Merge, ...] = ()
    percent: Set[Position] = _NO_CELLS
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    errors: Mapping[Position, str] = field(default_factory=dict)
    uncached: Set[Position] = _NO_CELLS
    quotients: Mapping[Position, Quotient] = field(default_factory=dict)
    legacy: Mapping[Position, str] = field(default_factory=dict)
    visible: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """`kind` is what the bytes are, whatever the file is called: xlsx, xls, xlsb, ods or csv."""

    kind: str
    sheets: tuple[Sheet, ...]
