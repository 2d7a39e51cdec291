"""Lays a table out as lines and slots: a line is what is measured, a slot is a unit and a period."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from lib.core.period import Period
from lib.core.unit import Kind, Units
from lib.intake.catalogue import Catalogue, Heading
from lib.intake.context import Stated
from lib.intake.numbers import Said
from lib.intake.periods import (
    Mention,
    Strength,
    is_running,
    mentions,
    with_year,
    without_periods,
    without_running,
)
from lib.intake.rows import RowReading, RowRole, read_rows
from lib.intake.stubs import Stub, find_stub
from lib.intake.tables import Column, Table, cell_name, column_letters
from lib.intake.units import Certainty, UnitMatch, UnitNames

_GOOD_FIT = 0.7
_NOBODY = UnitMatch(None, Certainty.NONE)


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
    period from the first. A table has each slot once, so that slots are compared by identity, which is fast.
    """

    unit: str
    match: UnitMatch | None
    time: Mention | None
    is_total: bool = False
    running: bool = False
    repeat: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    row: int
    column: int

    @property
    def name(self) -> str:
        return cell_name(self.row, self.column)


class ColumnCells(Mapping[Slot, Cell]):
    """The cells of one column, by the slots of its rows; all columns of a table share the rows."""

    __slots__ = ("_column", "_rows")

    def __init__(self, rows: Mapping[Slot, int], column: int) -> None:
        self._rows, self._column = rows, column

    def __getitem__(self, slot: Slot) -> Cell:
        return Cell(self._rows[slot], self._column)

    def __iter__(self) -> Iterator[Slot]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing measured. `label` is the column's letter or the row's number; `cells` are keyed by slot.

    `beside` are cells of rows that are no unit's but may be part of a total: “Bộ phận Một cửa cấp huyện”.
    """

    label: str
    path: tuple[str, ...]
    heading: Heading
    measure_unit: str
    cells: Mapping[Slot, Cell]
    beside: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOut:
    """A table as lines over slots; `named` are the units that rows and headers name for certain."""

    table: Table
    layout: Layout
    lines: tuple[Line, ...]
    named: frozenset[str]

    def said(self, cell: Cell) -> Said:
        return self.table.said(cell.row, cell.column)


@dataclass(frozen=True, slots=True)
class _Head:
    """A value column: the unit and time its header names, and what remains of the header."""

    column: Column
    match: UnitMatch | None
    time: Mention | None
    running: bool
    path: tuple[str, ...]

    @property
    def says_more(self) -> bool:
        """Whether the header names a unit or a time."""
        return self.match is not None or self.time is not None or self.running


def lay_out(table: Table, title: str, names: UnitNames, units: Units, catalogue: Catalogue) -> LaidOut:
    """Find out which way the table runs, and lay it out."""
    return _LayingOut(table, title, names, units, catalogue).result()


class _LayingOut:
    def __init__(self, table: Table, title: str, names: UnitNames, units: Units, catalogue: Catalogue) -> None:
        self.table, self.title, self.names, self.units, self.catalogue = table, title, names, units, catalogue
        self.stub: Stub = find_stub(table, names, catalogue)
        among = self._likely_units()
        self.rows = read_rows(table, self.stub, names, catalogue, among)
        self.heads = [self._head(column, among) for column in self.stub.values(table)]
        self._slots: dict[tuple[object, ...], Slot] = {}

    def result(self) -> LaidOut:
        layout = self._layout()
        lines = {
            Layout.LONG: self._by_rows,
            Layout.CRITERIA_IN_ROWS: self._by_rows,
            Layout.UNITS_IN_COLUMNS: self._by_rows,
            Layout.UNITS_IN_ROWS: self._by_columns,
            Layout.PERIODS_IN_ROWS: self._by_columns,
            Layout.FIELDS_IN_ROWS: self._by_columns,
        }[layout](layout)
        kept = tuple(line for line in lines if line.cells)
        return LaidOut(table=self.table, layout=layout, lines=kept, named=frozenset(self._named()))

    def _named(self) -> Iterator[str]:
        for match in (*(row.unit for row in self.rows), *(head.match for head in self.heads)):
            if match is not None and match.code is not None and match.certainty is Certainty.SURE:
                yield match.code

    def _slot_of(
        self,
        unit: str,
        match: UnitMatch | None,
        time: Mention | None,
        *,
        is_total: bool = False,
        running: bool = False,
        repeat: int = 0,
    ) -> Slot:
        """The table's one slot with these values."""
        key = (unit, match, time, is_total, running, repeat)
        return self._slots.setdefault(key, Slot(*key))

    def _likely_units(self) -> frozenset[str]:
        """Beside other districts “Bắc Kạn” is the city; alone it is the province."""
        texts = [
            self.table.text(row, column)
            for row in self.table.body[:200]
            for column in filter(None.__ne__, (*self.stub.units, self.stub.text))
            if column is not None
        ]
        texts += [part for column in self.table.columns for part in column.path]
        kinds = {self.units.get(code).kind for text in texts if text and (code := self.names.find(text).code)}
        wanted = kinds - {Kind.PROVINCE}
        likely = frozenset(unit.code for unit in self.units if unit.kind in wanted)
        local = wanted & {Kind.DISTRICT, Kind.COMMUNE} or self._is_local()
        return likely if local else likely | {self.units.root.code}

    def _is_local(self) -> bool:
        """Whether the lines above speak of a place below the province."""
        said = (code for line in self.table.context for code in self.names.mentioned(line))
        return any(self.units.get(code).kind in (Kind.DISTRICT, Kind.COMMUNE) for code in said)

    def _head(self, column: Column, among: frozenset[str]) -> _Head:
        match: UnitMatch | None = None
        time: Mention | None = None
        rest: list[str] = []
        running = any(map(is_running, column.path))
        for part in filter(None, map(without_running, column.path)):
            found = self.names.find(part, among)
            if found.certainty is Certainty.SURE:
                match = found
                continue
            named = mentions(part)
            if named:
                time = self._better(time, named[-1])
                left = without_periods(part)
                if left and self.catalogue.reader.read(left).things | self.catalogue.reader.read(left).roles:
                    rest.append(part)
                continue
            rest.append(part)
        if time is None and len(column.path) > 1:
            joined = mentions(" ".join(column.path[-2:]))
            if joined and joined[0].strength is not Strength.YEAR:
                time = joined[0]
                rest = [part for part in column.path[:-2] if part in rest]
        return _Head(column, match, time, running, tuple(rest))

    @staticmethod
    def _better(one: Mention | None, other: Mention) -> Mention:
        """Of “Năm 2023 › Quý III” the quarter, with the year filled in."""
        if one is None:
            return other
        exact, rough = (one, other) if other.strength is Strength.YEAR else (other, one)
        if exact.year is None and rough.year is not None:
            return with_year(exact, rough.year)
        return exact

    def _layout(self) -> Layout:
        rows = [row for row in self.rows if row.role not in (RowRole.GROUP, RowRole.TOTAL)]
        named = [row for row in rows if row.role is RowRole.UNIT]
        measured = self._fit_of(row.path for row in rows if row.role is RowRole.TEXT)
        if self.stub.text is not None and (self.stub.units or self.stub.code is not None) and self._rows_measure(named):
            return Layout.LONG
        if self.stub.times and self.stub.text is not None and measured >= _GOOD_FIT and not named:
            return Layout.LONG
        if len(named) > 1 or (named and (2 * len(named) >= len(rows) or measured < _GOOD_FIT)):
            return Layout.UNITS_IN_ROWS
        if any(head.match for head in self.heads):
            return Layout.UNITS_IN_COLUMNS
        if rows and all(row.time is not None and row.role is RowRole.TEXT for row in rows):
            return Layout.PERIODS_IN_ROWS
        across = self._fit_of(head.path for head in self.heads)
        return Layout.CRITERIA_IN_ROWS if measured >= across or across < _GOOD_FIT else Layout.FIELDS_IN_ROWS

    def _rows_measure(self, named: list[RowReading]) -> bool:
        """Whether the rows name an indicator beside their unit."""
        paths = [(self.table.text(row.row, self.stub.text),) for row in named[:40] if self.stub.text is not None]
        return self._fit_of(paths) >= _GOOD_FIT

    def _fit_of(self, paths: Iterable[tuple[str, ...]]) -> float:
        return max((self.catalogue.best_fit(path) for path in list(paths)[:60]), default=0.0)

    def _by_columns(self, layout: Layout) -> Iterator[Line]:
        """A line for each header left after units and periods; rows are the slots."""
        slots = list(self._numbered((row, self._slot(row)) for row in self.rows if self._is_slot(row, layout)))
        rows = {slot: row.row for row, slot in slots}
        placed = {row.row for row, _ in slots}
        others = [row.row for row in self.rows if row.row not in placed]
        grouped: dict[tuple[str, ...], list[_Head]] = {}
        for head in self.heads:
            key = head.path if head.says_more else (*head.path, f"\0{head.column.index}")
            grouped.setdefault(key, []).append(head)
        for heads in grouped.values():
            for label, members in self._without_twins(heads):
                cells: Mapping[Slot, Cell] = ColumnCells(rows, members[0].column.index)
                if len(members) > 1 or members[0].says_more:
                    cells = {
                        self._cross(slot, head): Cell(row.row, head.column.index)
                        for row, slot in slots
                        for head in members
                    }
                beside = tuple(Cell(row, head.column.index) for row in others for head in members)
                yield replace(self._line(label, members[0].path, "", cells), beside=beside)

    def _numbered(self, slots: Iterable[tuple[RowReading, Slot]]) -> Iterator[tuple[RowReading, Slot]]:
        """The rows with their slots; one unit twice in one period keeps two slots, so that neither figure is lost."""
        seen: Counter[Slot] = Counter()
        for row, slot in slots:
            again = self._slot_of(
                slot.unit, slot.match, slot.time, is_total=slot.is_total, running=slot.running, repeat=seen[slot]
            )
            yield row, again
            seen[slot] += 1

    def _without_twins(self, heads: list[_Head]) -> Iterator[tuple[str, list[_Head]]]:
        """Columns of one line; a second column for the same unit and period starts a line of its own."""
        lines: list[dict[tuple[object, object], _Head]] = []
        for head in heads:
            time = (head.time.period, head.time.to_date) if head.time else None
            key = (head.match.code if head.match else None, (time, head.running))
            for line in lines:
                if key not in line:
                    line[key] = head
                    break
            else:
                lines.append({key: head})
        for line in lines:
            members = list(line.values())
            yield column_letters(members[0].column.index), members

    def _is_slot(self, row: RowReading, layout: Layout) -> bool:
        if row.role is RowRole.TOTAL:
            return True
        if layout is Layout.FIELDS_IN_ROWS:
            return False
        if layout is Layout.PERIODS_IN_ROWS:
            return row.role is RowRole.TEXT
        return row.role is RowRole.UNIT or (row.role is RowRole.TEXT and self._could_be_unit(row))

    def _could_be_unit(self, row: RowReading) -> bool:
        """A row among units that names none we know: a slip of spelling, not a part such as “DVC toàn trình”."""
        if row.unit is not None and (row.unit.code or row.unit.candidates):
            return True
        read = self.catalogue.reader.read(row.text)
        return not read.things and len(row.path) <= 1 + bool(self.stub.heads) + self._depth_of_units()

    def _depth_of_units(self) -> int:
        return max((len(row.path) - 1 for row in self.rows if row.role is RowRole.UNIT), default=0)

    def _slot(self, row: RowReading) -> Slot:
        if row.role is RowRole.TOTAL:
            return self._slot_of(f"total {row.row}", None, row.time, is_total=True, running=row.running)
        if row.role is RowRole.UNIT or row.time is None:
            return self._slot_of(row.text, row.unit or _NOBODY, row.time, running=row.running)
        return self._slot_of("", None, row.time, running=row.running)

    def _cross(self, slot: Slot, head: _Head) -> Slot:
        if not head.says_more:
            return slot
        time = slot.time if head.time is None else self._better(slot.time, head.time)
        unit, match = (slot.unit, slot.match) if head.match is None else (head.match.code or "", head.match)
        running = slot.running or head.running
        return self._slot_of(unit, match, time, is_total=slot.is_total, running=running, repeat=slot.repeat)

    def _by_rows(self, layout: Layout) -> Iterator[Line]:
        """A line for each criterion and each header left after units and periods; columns are the slots."""
        heads = list(self._measuring_heads())
        lines: dict[tuple[tuple[str, ...], str], dict[Slot, Cell]] = {}
        first: dict[tuple[tuple[str, ...], str], tuple[int, _Head]] = {}
        for row in self.rows:
            if row.role is RowRole.GROUP or (layout is not Layout.LONG and row.role is RowRole.TOTAL):
                continue
            own = row.path if layout is not Layout.LONG else self._criterion(row)
            for head in heads:
                path = (*own, *self._telling(head))
                key = (path, row.measure_unit) if layout is Layout.LONG else (path, f"{row.measure_unit}\0{row.row}")
                slot = self._cross(self._row_slot(row, layout), head)
                if slot in lines.get(key, {}):
                    key = (path, f"{row.measure_unit}\0{row.row}")
                lines.setdefault(key, {})[slot] = Cell(row.row, head.column.index)
                first.setdefault(key, (row.row, head))
        several = len({head.path for head in heads}) > 1
        for key, cells in lines.items():
            number, head = first[key]
            label = f"{number + 1}{column_letters(head.column.index) if several else ''}"
            yield self._line(label, key[0], key[1].split("\0")[0], cells)

    def _criterion(self, row: RowReading) -> tuple[str, ...]:
        return (self.table.text(row.row, self.stub.text),) if self.stub.text is not None else ()

    def _row_slot(self, row: RowReading, layout: Layout) -> Slot:
        if layout is Layout.LONG and (self.stub.units or self.stub.code is not None):
            if row.role is RowRole.TOTAL:
                return self._slot_of("total", None, row.time, is_total=True, running=row.running)
            return self._slot_of(row.text, row.unit or _NOBODY, row.time, running=row.running)
        return self._slot_of("", None, row.time, running=row.running)

    def _measuring_heads(self) -> Iterator[_Head]:
        """The value columns that hold the period's figures: not the plan, not last year, not how far along."""
        read = {head.column.index: self.catalogue.reader.read(" ".join(head.path)) for head in self.heads}
        compared = {"plan", "last_year", "change", "rank", "note", "judgement", "forecast"}
        has_plan = any("plan" in facets.roles and not facets.things for facets in read.values())
        has_actual = any("actual" in facets.roles for facets in read.values())
        for head in self.heads:
            facets = read[head.column.index]
            if facets.roles & compared and not facets.things:
                continue
            if (
                has_plan
                and has_actual
                and "rate" in facets.roles
                and "actual" not in facets.roles
                and not facets.things
            ):
                continue
            yield head

    def _telling(self, head: _Head) -> tuple[str, ...]:
        """The part of a header that says more than “Kết quả”."""
        return tuple(
            part for part in head.path if (read := self.catalogue.reader.read(part)).things or read.roles - {"actual"}
        )

    def _line(self, label: str, path: tuple[str, ...], measure_unit: str, cells: Mapping[Slot, Cell]) -> Line:
        said = path if path else (self.title,)
        heading = self.catalogue.heading(said, self.title)
        return Line(label=label, path=path, heading=heading, measure_unit=measure_unit, cells=cells)


def resolve_time(time: Mention | None, stated: Stated, plan_year: int) -> tuple[Period | None, bool, bool]:
    """Period, whether it counts from the start of the year, and whether that is sure.

    A header's bare year beside a table's quarter means that quarter of that year.
    """
    if time is None:
        return stated.period, stated.to_date, stated.sure
    if time.strength is Strength.YEAR and stated.period is not None:
        base = stated.period
        return Period(time.period.year, base.span, base.number), stated.to_date, stated.sure
    if time.year is not None:
        return time.period, time.to_date, time.strength is not Strength.YEAR or stated.period is None
    year = stated.period.year if stated.period is not None else plan_year
    sure = stated.period is not None and stated.sure
    return with_year(time, year).period, time.to_date, sure
