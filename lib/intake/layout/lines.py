"""A table as lines and slots: a line is what is measured, a slot is a unit and a period."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from lib.core.period import Period
from lib.intake.around.stated_period import Stated
from lib.intake.layout.column_parts import Parted
from lib.intake.sheets.numbers import Said
from lib.intake.sheets.tables import Table, cell_name
from lib.intake.terms.headings import Heading
from lib.intake.texts.mention import UNTOLD, Mention, Strength, with_year
from lib.intake.texts.units import UnitMatch


class Layout(StrEnum):
    UNITS_IN_ROWS = "units_in_rows"
    UNITS_IN_COLUMNS = "units_in_columns"
    CRITERIA_IN_ROWS = "criteria_in_rows"
    PERIODS_IN_ROWS = "periods_in_rows"
    LONG = "long"
    FIELDS_IN_ROWS = "fields_in_rows"


@dataclass(frozen=True, slots=True, eq=False)
class Slot:
    """Whose and when: `match` is None for the unit of the whole table, `time` for its period.

    `running` marks a figure counted from the start of the year. `repeat` tells a second row for the same unit and
    period from the first. `base` is the slot of the row alone, where a column head added the time. A table has each
    slot once, so that slots are compared by identity, which is fast.
    """

    unit: str
    match: UnitMatch | None
    time: Mention | None
    is_total: bool = False
    running: bool = False
    repeat: int = 0
    base: "Slot | None" = None


class Cell(NamedTuple):
    row: int
    column: int

    @property
    def name(self) -> str:
        return cell_name(self.row, self.column)


class ColumnCells(Mapping[Slot, Cell]):
    """The cells of one column, by the slots of its rows; all columns of a table share the rows."""

    __slots__ = ("column", "rows")

    def __init__(self, rows: Mapping[Slot, int], column: int) -> None:
        self.rows, self.column = rows, column

    def __getitem__(self, slot: Slot) -> Cell:
        return Cell(self.rows[slot], self.column)

    def __iter__(self) -> Iterator[Slot]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing measured. `label` is the column's letter or the row's number; `cells` are keyed by slot.

    `beside` are cells of rows that are no unit's but may be part of a total: “Bộ phận Một cửa cấp huyện”.
    `to_date` marks a line that says “lũy kế” and has no twin for the period alone.
    """

    label: str
    path: tuple[str, ...]
    heading: Heading
    measure_unit: str
    cells: Mapping[Slot, Cell]
    beside: tuple[Cell, ...] = ()
    to_date: bool = False

    @property
    def slots(self) -> Mapping[Slot, object]:
        """Its slots; one and the same mapping for all lines that are columns over the same rows."""
        return self.cells.rows if isinstance(self.cells, ColumnCells) else self.cells

    @property
    def columns(self) -> frozenset[int]:
        """The columns of the sheet that its cells stand in."""
        if isinstance(self.cells, ColumnCells):
            return frozenset({self.cells.column})
        return frozenset(cell.column for cell in self.cells.values())

    def as_numerator(self) -> "Line":
        """The same line where its place among others tells that it holds numerators."""
        whole = self.heading.whole
        return replace(self, heading=replace(self.heading, whole=replace(whole, roles=whole.roles | {"numerator"})))

    def whole_at(self, slot: Slot) -> Cell | None:
        """The cell for a slot; a whole without a time of its own serves every period: “Kế hoạch vốn”."""
        cell = self.cells.get(slot)
        return cell if cell is not None or slot.base is None else self.cells.get(slot.base)


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOut:
    """A table as lines over slots; `named` are the units that rows and headers name for certain.

    `groups` are the rows, 0-based, that head several units, `nameless` those that should name one and do not. `twice`
    are the slots of which a line has a second cell, which belongs to a line of its own, `parts` the rows that are
    only a part of their unit's figures, with the words that say so. `too_many` marks a table that names more things
    than can be figures of a plan; it has no lines then. `provisos` are notes that take something back, by row.
    `shares` are the percentages that stand beside fractions, by the fraction's cell. `parted` tells the columns that
    only part the others, and so are no lines.
    """

    table: Table
    layout: Layout
    lines: tuple[Line, ...]
    named: frozenset[str]
    too_many: bool = False
    groups: frozenset[int] = frozenset()
    nameless: tuple[int, ...] = ()
    twice: tuple[tuple[Slot, Cell, Cell], ...] = ()
    parts: Mapping[int, str] = field(default_factory=dict)
    provisos: Mapping[int, str] = field(default_factory=dict)
    shares: Mapping[Cell, float] = field(default_factory=dict)
    parted: Parted = field(default_factory=Parted)

    @property
    def slots(self) -> frozenset[Slot]:
        """The slots of all its lines; rows that many columns share are gone through once."""
        return frozenset().union(*{id(line.slots): line.slots for line in self.lines}.values())

    @property
    def has_running(self) -> bool:
        """Whether some figures count from the start of the year beside others that do not."""
        return len({slot.running for slot in self.slots}) > 1

    def said(self, cell: Cell) -> Said:
        said = self.table.said(*cell)
        return replace(said, share=self.shares[cell]) if self.shares and cell in self.shares else said


def resolve_time(time: Mention | None, stated: Stated, plan_year: int) -> tuple[Period | None, bool, bool]:
    """Period, whether it counts from the start of the year, and whether that is sure.

    A header's bare year beside a table's quarter means that quarter of that year. A year other than the table's is
    there to compare with, so a person should look. A row that should name a period and does not has none.
    """
    if time is UNTOLD:
        return None, False, False
    if time is None:
        return stated.period, stated.to_date, stated.sure
    if time.strength is Strength.YEAR and stated.period is not None:
        base = stated.period
        sure = (stated.sure or stated.compared) and time.period.year == base.year
        return Period(time.period.year, base.span, base.number), stated.to_date, sure
    if time.year is not None:
        return time.period, time.to_date, stated.period is None or time.year == stated.period.year
    year = stated.period.year if stated.period is not None else stated.known_year or plan_year
    return with_year(time, year).period, time.to_date, stated.known_year is not None
