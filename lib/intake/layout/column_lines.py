"""The lines of a table whose columns measure: one for each header left after units and periods; rows are the slots."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from lib.intake.layout.heads import Head
from lib.intake.layout.lines import Cell, ColumnCells, Layout, Line, Slot
from lib.intake.layout.outlines import Outline
from lib.intake.layout.rows import RowReading, RowRole
from lib.intake.layout.slots import Slots
from lib.intake.sheets.tables import column_letters
from lib.intake.texts.time_words import is_running
from lib.intake.texts.units import NO_MATCH


class ColumnLines:
    """Reads the lines of one table; `layout` is one whose rows are units, periods or fields."""

    def __init__(self, outline: Outline, layout: Layout) -> None:
        self.outline, self.layout = outline, layout
        self.table, self.stub, self.rows, self.heads = outline.table, outline.stub, outline.rows, outline.heads
        self.slots = Slots()

    def lines(self) -> Iterator[Line]:
        """A line for each header that measures, over the slots of all rows that are one."""
        slots = list(self._numbered((row, self._slot(row)) for row in self.rows if self._is_slot(row)))
        rows = {slot: row.row for row, slot in slots}
        placed = {row.row for row, _ in slots}
        others = [row.row for row in self.rows if row.row not in placed]
        grouped: dict[tuple[str, ...], list[Head]] = {}
        telling = {head.path for head in self.heads if head.path and head.says_more}
        for head in self.heads:
            joins = head.says_more or head.path in telling
            key = head.path if joins else (*head.path, f"\0{head.column.index}")
            grouped.setdefault(key, []).append(head)
        for heads in grouped.values():
            for label, members in self._without_twins(heads):
                cells: Mapping[Slot, Cell] = ColumnCells(rows, members[0].column.index)
                if len(members) > 1 or members[0].says_more:
                    cells = {
                        self.slots.crossed(slot, head): Cell(row.row, head.column.index)
                        for row, slot in slots
                        for head in members
                    }
                beside = tuple(Cell(row, head.column.index) for row in others for head in members)
                line = self.outline.line(label, members[0].path, self.stub.common_unit, cells)
                to_date = all(head.to_date for head in members) or (not line.path and is_running(self.outline.title))
                yield replace(line, beside=beside, to_date=to_date)

    def nameless(self) -> Iterator[int]:
        """Rows without any words that are numbered as units are, or stand between two of them."""
        roles = [RowRole.GROUP, *(row.role for row in self.rows), RowRole.GROUP]
        for row, before, after in zip(self.rows, roles, roles[2:], strict=False):
            if row.role is RowRole.GROUP and not row.text:
                among = before is after is RowRole.UNIT
                leads = (self._number(row) or 0) + 1 in self._numbers_of_units
                if among or leads or self._follows_a_unit(row):
                    yield row.row

    def _numbered(self, slots: Iterable[tuple[RowReading, Slot]]) -> Iterator[tuple[RowReading, Slot]]:
        """The rows with their slots; one unit twice in one period keeps two slots, so that neither figure is lost."""
        seen: Counter[Slot] = Counter()
        for row, slot in slots:
            again = slot
            if seen[slot]:
                again = self.slots.of(
                    slot.unit, slot.match, slot.time, is_total=slot.is_total, running=slot.running, repeat=seen[slot]
                )
            yield row, again
            seen[slot] += 1

    def _without_twins(self, heads: list[Head]) -> Iterator[tuple[str, list[Head]]]:
        """Columns of one line; a second column for the same unit and period starts a line of its own."""
        lines: list[dict[tuple[object, object], Head]] = []
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

    def _is_slot(self, row: RowReading) -> bool:
        if row.role is RowRole.TOTAL:
            return True
        if self.layout is Layout.FIELDS_IN_ROWS:
            return False
        if self.layout is Layout.PERIODS_IN_ROWS:
            return row.role is RowRole.TEXT
        return row.role is RowRole.UNIT or (row.role is RowRole.TEXT and self._could_be_unit(row))

    def _could_be_unit(self, row: RowReading) -> bool:
        """A row among units that names none we know: a slip of spelling, not a part such as “DVC toàn trình”."""
        if row.unit is not None and (row.unit.code or row.unit.candidates):
            return True
        if self._follows_a_unit(row):
            return True  # “7 | Ban Quản lý dự án số 9” after “6 | Sở Y tế”
        read = self.outline.catalogue.reader.read(row.text)
        return not read.things and len(row.path) <= 1 + bool(self.stub.heads) + self._depth_of_units()

    def _follows_a_unit(self, row: RowReading) -> bool:
        """Whether a row's number is the next one after a unit's: then it is one of their kind, whatever it is called."""
        number = self._number(row)
        return number is not None and number - 1 in self._numbers_of_units

    @cached_property
    def _numbers_of_units(self) -> frozenset[int | None]:
        return frozenset(self._number(row) for row in self.rows if row.role is RowRole.UNIT)

    def _number(self, row: RowReading) -> int | None:
        said = "" if self.stub.index is None else self.table.text(row.row, self.stub.index).strip(" .)")
        return int(said) if said.isdecimal() and len(said) < 4 else None

    def _depth_of_units(self) -> int:
        return max((len(row.path) - 1 for row in self.rows if row.role is RowRole.UNIT), default=0)

    def _slot(self, row: RowReading) -> Slot:
        if row.role is RowRole.TOTAL:
            return self.slots.of(row.text, None, row.time, is_total=True, running=row.running)
        if row.role is RowRole.UNIT or row.time is None:
            return self.slots.of(row.text, row.unit or NO_MATCH, row.time, running=row.running)
        return self.slots.of("", None, row.time, running=row.running)
