"""A sheet in memory: cells with a style, merges, hidden columns, and the figures a reader should find in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from openpyxl.utils import get_column_letter

from lib.core.period import Period
from sample_data.story import Count

SAMPLE = "DỮ LIỆU MẪU"
Value = str | int | float | None
Style = Literal["plain", "title", "centre", "note", "sample", "head", "text", "number", "rate", "fraction", "strong"]
Head = str | tuple[str, "Sequence[Head]"]


class Cell(NamedTuple):
    value: Value
    style: Style


class Fact(NamedTuple):
    """One figure as the sheet states it; `value` is None where the sheet says that there was no case."""

    sheet: str
    cell: str
    indicator: str
    unit: str
    period: str
    to_date: bool
    value: float | None
    numerator: int | None
    denominator: int | None


@dataclass
class Page:
    """Rows and columns are counted from 1, as on paper."""

    name: str
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)
    widths: dict[int, float] = field(default_factory=dict)
    facts: list[Fact] = field(default_factory=list)

    def put(self, row: int, column: int, value: Value, style: Style = "plain") -> None:
        if value is not None:
            self.cells[row, column] = Cell(value, style)

    def span(self, box: tuple[int, int, int, int], value: Value, style: Style = "centre") -> None:
        """Write into the first cell of (top, left, bottom, right) and merge the box."""
        top, left, bottom, right = box
        self.put(top, left, value, style)
        if (top, left) != (bottom, right):
            self.merges.append(box)

    def header(self, top: int, left: int, heads: Sequence[Head], depth: int) -> int:
        """Write a tree of headers over `depth` rows; answers the column after the last."""
        column = left
        for head in heads:
            if isinstance(head, str):
                self.span((top, column, top + depth - 1, column), head, "head")
                column += 1
            else:
                end = self.header(top + 1, column, head[1], depth - 1)
                self.span((top, column, top, end - 1), head[0], "head")
                column = end
        return column

    def numbers(self, row: int, labels: Sequence[str], left: int = 1) -> None:
        """The row of column numbers below a header."""
        for column, label in enumerate(labels, start=left):
            self.put(row, column, label, "head")

    def fact(self, row: int, column: int, key: "Key", count: Count, stated: Value = None) -> None:
        """Note a figure of the cell; with `stated` the sheet gives only that rate, without counts."""
        cell = f"{get_column_letter(column)}{row}"
        alone = stated is not None
        value = float(stated) if isinstance(stated, int | float) else count.rate
        self.facts.append(
            Fact(
                self.name,
                cell,
                key.indicator,
                key.unit,
                str(key.period),
                key.to_date,
                value,
                None if alone else count.numerator,
                None if alone else count.denominator,
            )
        )


class Key(NamedTuple):
    indicator: str
    unit: str
    period: Period
    to_date: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: `value` of the row's units together; `indicator` where the cell states a figure."""

    value: Callable[[Sequence[str]], Value]
    style: Style = "number"
    indicator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """One file: its name below sample_data/ (the suffix is the format) and its sheets."""

    name: str
    pages: tuple[Page, ...]
