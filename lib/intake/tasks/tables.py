"""A table of tasks: its cells, and its columns by what they hold."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lib.core.text import clean
from lib.intake.files.grid import Sheet, Value
from lib.intake.sheets.tables import shown
from lib.intake.tasks.columns import Role

PROGRESS = frozenset({Role.STATUS, Role.TICK, Role.PERCENT, Role.DONE_ON})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell as a table sees it: merged cells show their value all over; `own` says that it is written here."""

    row: int
    column: int
    value: Value
    own: bool

    @property
    def text(self) -> str:
        return shown(self.value)

    @property
    def lines(self) -> str:
        """The text with its line breaks, which may stand between two units."""
        if not isinstance(self.value, str):
            return self.text
        return "\n".join(filter(None, map(clean, self.value.splitlines())))


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskTable:
    """One table: its columns by what they hold, `ticks` with what a mark in a column says, rows from 0.

    `unread` has the heads that say nothing known, by column, `head` is their first row. `context` are the lines above.
    """

    sheet: Sheet
    columns: Mapping[Role, tuple[int, ...]]
    ticks: Mapping[int, str]
    unread: Mapping[int, str]
    head: int
    body: range
    context: tuple[str, ...]
    _merged: Mapping[tuple[int, int], tuple[int, int]] = field(repr=False)

    def cells(self, row: int, role: Role) -> tuple[Cell, ...]:
        return tuple(self.cell(row, column) for column in self.columns.get(role, ()))

    def cell(self, row: int, column: int) -> Cell:
        at = self._merged.get((row, column), (row, column))
        value = self.sheet.rows[at[0]][at[1]]
        return Cell(row=at[0], column=at[1], value=value, own=at[0] == row)

    def has(self, *roles: Role) -> bool:
        return any(role in self.columns for role in roles)

    @property
    def reports(self) -> bool:
        """Whether it says how far tasks are."""
        return self.has(*PROGRESS)

    @property
    def plain(self) -> bool:
        """Whether nothing else could be meant: it says who does what by when, or in words how far it is."""
        return self.lists or (self.has(Role.TEXT) and self.has(Role.STATUS, Role.TICK, Role.DONE_ON))

    @property
    def lists(self) -> bool:
        """Whether it says who does what by when."""
        return self.has(Role.TEXT) and self.has(Role.LEAD) and self.has(Role.DEADLINE, Role.PRODUCT)
