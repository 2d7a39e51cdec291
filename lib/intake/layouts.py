"""Lays a table out as lines and slots, whichever way it runs."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from lib.core.unit import Kind, Units
from lib.intake.catalogue import Catalogue
from lib.intake.heads import Head, beside_units, narrower, read_heads
from lib.intake.lines import Cell, ColumnCells, LaidOut, Layout, Line, Slot
from lib.intake.numbers import Saying
from lib.intake.periods import Mention, is_running
from lib.intake.points import is_of_points
from lib.intake.row_parts import parts
from lib.intake.rows import RowReading, RowRole, read_rows
from lib.intake.stubs import Stub, find_stub
from lib.intake.tables import Table, column_letters
from lib.intake.units import Certainty, UnitMatch, UnitNames

_GOOD_FIT = 0.7
_MOST_LINES = 10_000  # a plan has some dozens of indicators; a table that names more things is a list of something else
_OF_A_COMMUNE = " cấp xã"  # the records and cadres of a commune's own report are those of communes
_NOBODY = UnitMatch(None, Certainty.NONE)


def lay_out(
    table: Table,
    titles: tuple[str, ...],
    names: UnitNames,
    units: Units,
    catalogue: Catalogue,
    reporter: Kind | None = None,
    called: tuple[str, ...] = (),
) -> LaidOut:
    """Find out which way the table runs, and lay it out.

    `reporter` is the kind of the unit that it reports of, `called` how sheet and file are called.
    """
    return _LayingOut(table, titles, names, units, catalogue, reporter, called).result()


class _LayingOut:
    def __init__(
        self,
        table: Table,
        titles: tuple[str, ...],
        names: UnitNames,
        units: Units,
        catalogue: Catalogue,
        reporter: Kind | None,
        called: tuple[str, ...],
    ) -> None:
        self.table, self.titles, self.title = table, titles, " ".join(titles)
        self.marks = catalogue.marks_of_titles(titles, names) | catalogue.marks_of_names(titles, called, names)
        self.about = names.without_departments(self.title)
        if reporter is Kind.COMMUNE:
            self.about += _OF_A_COMMUNE
        if catalogue.reader.read(table.section).things:
            self.titles = (table.section,)
        self.names, self.units, self.catalogue = names, units, catalogue
        self.stub: Stub = find_stub(table, names, catalogue)
        self.among = among = self._likely_units()
        self.rows = read_rows(table, self.stub, names, catalogue, among)
        self.heads = read_heads(self.stub.values(table), self.title, names, catalogue, among)
        self._slots: dict[tuple[object, ...], Slot] = {}
        self.too_many = False
        self.twice: list[tuple[Slot, Cell, Cell]] = []

    def result(self) -> LaidOut:
        layout = self._layout()
        if layout is Layout.FIELDS_IN_ROWS:
            self.rows = [replace(row, role=RowRole.TOTAL) if self._sums_fields(row) else row for row in self.rows]
        lines = {
            Layout.LONG: self._by_rows,
            Layout.CRITERIA_IN_ROWS: self._by_rows,
            Layout.UNITS_IN_COLUMNS: self._by_rows,
            Layout.UNITS_IN_ROWS: self._by_columns,
            Layout.PERIODS_IN_ROWS: self._by_columns,
            Layout.FIELDS_IN_ROWS: self._by_columns,
        }[layout](layout)
        kept = tuple(line for line in lines if line.cells)
        return LaidOut(
            table=self.table,
            layout=layout,
            lines=kept,
            named=frozenset(self._named()),
            too_many=self.too_many,
            groups=frozenset(row.row for row in self.rows if row.role is RowRole.GROUP),
            nameless=tuple(self._nameless()) if layout is Layout.UNITS_IN_ROWS else (),
            twice=tuple(self.twice),
            parts=dict(self._parts()) if layout is Layout.UNITS_IN_ROWS else {},
        )

    def _parts(self) -> Iterator[tuple[int, str]]:
        return parts(self.table, self.stub, self.rows, self.names, self.catalogue)

    def _nameless(self) -> Iterator[int]:
        """Rows without any words that are numbered as units are, or stand between two of them."""
        roles = [RowRole.GROUP, *(row.role for row in self.rows), RowRole.GROUP]
        for row, before, after in zip(self.rows, roles, roles[2:], strict=False):
            among = before is after is RowRole.UNIT
            leads = (self._number(row) or 0) + 1 in self._numbers_of_units
            if row.role is RowRole.GROUP and not row.text and (among or leads or self._follows_a_unit(row)):
                yield row.row

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
        base: Slot | None = None,
    ) -> Slot:
        """The table's one slot with these values."""
        key = (unit, match, time, is_total, running, repeat)
        slot = self._slots.get(key)
        if slot is None:
            slot = self._slots[key] = Slot(*key, base)
        return slot

    def _likely_units(self) -> frozenset[str]:
        """Beside other districts “Bắc Kạn” is the city; alone it is the province."""
        texts = [
            self.table.text(row, column)
            for row in self.table.body[:200]
            for column in (*self.stub.units, self.stub.text)
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
                        self._cross(slot, head): Cell(row.row, head.column.index)
                        for row, slot in slots
                        for head in members
                    }
                beside = tuple(Cell(row, head.column.index) for row in others for head in members)
                line = self._line(label, members[0].path, self.stub.common_unit, cells)
                to_date = all(head.to_date for head in members) or (not line.path and is_running(self.title))
                yield replace(line, beside=beside, to_date=to_date)

    def _numbered(self, slots: Iterable[tuple[RowReading, Slot]]) -> Iterator[tuple[RowReading, Slot]]:
        """The rows with their slots; one unit twice in one period keeps two slots, so that neither figure is lost."""
        seen: Counter[Slot] = Counter()
        for row, slot in slots:
            again = slot
            if seen[slot]:
                again = self._slot_of(
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

    def _is_slot(self, row: RowReading, layout: Layout) -> bool:
        if row.role is RowRole.TOTAL:
            return True
        if layout is Layout.FIELDS_IN_ROWS:
            return False
        if layout is Layout.PERIODS_IN_ROWS:
            return row.role is RowRole.TEXT
        return row.role is RowRole.UNIT or (row.role is RowRole.TEXT and self._could_be_unit(row))

    def _sums_fields(self, row: RowReading) -> bool:
        """Whether a row is the total of the fields that the title names: “Cộng 03 lĩnh vực đất đai, xây dựng, đầu tư”."""
        reader = self.catalogue.reader
        said = reader.read(row.text).things
        return reader.opens_with_total(row.text) and bool(said) and said <= reader.read(self.title).things

    def _could_be_unit(self, row: RowReading) -> bool:
        """A row among units that names none we know: a slip of spelling, not a part such as “DVC toàn trình”."""
        if row.unit is not None and (row.unit.code or row.unit.candidates):
            return True
        if self._follows_a_unit(row):
            return True  # “7 | Ban Quản lý dự án số 9” after “6 | Sở Y tế”
        read = self.catalogue.reader.read(row.text)
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
            return self._slot_of(row.text, None, row.time, is_total=True, running=row.running)
        if row.role is RowRole.UNIT or row.time is None:
            return self._slot_of(row.text, row.unit or _NOBODY, row.time, running=row.running)
        return self._slot_of("", None, row.time, running=row.running)

    def _cross(self, slot: Slot, head: Head) -> Slot:
        if not head.says_more:
            return slot
        time = slot.time if head.time is None else narrower(slot.time, head.time)
        unit, match = (slot.unit, slot.match) if head.match is None else (head.match.code or "", head.match)
        running = slot.running or head.running
        total = slot.is_total or head.is_total
        base = slot if head.match is None and not head.is_total else None  # what is of no unit is no whole of a unit's
        return self._slot_of(
            head.name or unit, match, time, is_total=total, running=running, repeat=slot.repeat, base=base
        )

    def _by_rows(self, layout: Layout) -> Iterator[Line]:
        """A line for each criterion and each header left after units and periods; columns are the slots."""
        heads = list(self._under_one_head((head, self._telling(head)) for head in self._measuring_heads(layout)))
        lines: dict[tuple[tuple[str, ...], str], dict[Slot, Cell]] = {}
        first: dict[tuple[tuple[str, ...], str], tuple[int, Head]] = {}
        for row in self.rows:
            if row.role is RowRole.GROUP and not self._has_words_for_figures(row, heads):
                continue
            if layout is not Layout.LONG and row.role is RowRole.TOTAL:
                continue
            own = row.path if layout is not Layout.LONG else self._criterion(row)
            for head, telling in heads:
                path = (*own, *telling)
                key = (path, row.measure_unit) if layout is Layout.LONG else (path, f"{row.measure_unit}\0{row.row}")
                slot = self._cross(self._row_slot(row, layout), head)
                if slot in lines.get(key, {}):
                    self.twice.append((slot, lines[key][slot], Cell(row.row, head.column.index)))
                    key = (path, f"{row.measure_unit}\0{row.row}\0{head.column.index}")
                lines.setdefault(key, {})[slot] = Cell(row.row, head.column.index)
                first.setdefault(key, (row.row, head))
            if len(lines) > _MOST_LINES:
                self.too_many = True
                return
        several = len({head.path for head, _ in heads}) > 1
        running = {row.row for row in self.rows if row.running and layout is not Layout.LONG}
        for key, cells in lines.items():
            number, head = first[key]
            label = f"{number + 1}{column_letters(head.column.index) if several else ''}"
            line = self._line(label, key[0], key[1].split("\0")[0], cells)
            yield replace(line, to_date=head.to_date or number in running)

    def _has_words_for_figures(self, row: RowReading, heads: Iterable[tuple[Head, tuple[str, ...]]]) -> bool:
        """Whether a row that looks like a group's head has words in a column of figures: “Mức độ hài lòng | chưa khảo sát”."""
        return any(self.table.said(row.row, head.column.index).saying is Saying.TEXT for head, _ in heads)

    def _criterion(self, row: RowReading) -> tuple[str, ...]:
        return (self.table.text(row.row, self.stub.text),) if self.stub.text is not None else ()

    def _row_slot(self, row: RowReading, layout: Layout) -> Slot:
        if layout is Layout.LONG and (self.stub.units or self.stub.code is not None):
            if row.role is RowRole.TOTAL:
                return self._slot_of("total", None, row.time, is_total=True, running=row.running)
            return self._slot_of(row.text, row.unit or _NOBODY, row.time, running=row.running)
        return self._slot_of("", None, row.time, running=row.running and layout is Layout.LONG)

    def _measuring_heads(self, layout: Layout) -> Iterator[Head]:
        """The value columns that hold the period's figures: not the plan, not last year, not how far along."""
        read = {head.column.index: self.catalogue.reader.read(" ".join(head.path)) for head in self.heads}
        compared = {"plan", "last_year", "change", "rank", "note", "judgement", "forecast"}
        has_plan = any("plan" in facets.roles and not facets.things for facets in read.values())
        has_actual = any("actual" in facets.roles for facets in read.values())
        has_points = sum(is_of_points(" ".join(head.path)) for head in self.heads) > 1
        by_unit = layout is Layout.UNITS_IN_COLUMNS
        told = layout is Layout.LONG and any(facets.roles or facets.things for facets in read.values())
        for head in self.heads:
            facets = read[head.column.index]
            if facets.roles & compared and not facets.things:
                continue
            if told and not (facets.roles or facets.things or head.says_more):
                continue  # “Số phiên” beside “Kết quả”: what a program keeps of each entry
            if (
                (has_points or (has_plan and has_actual))
                and "rate" in facets.roles
                and "actual" not in facets.roles
                and not facets.things
            ):
                continue
            found = beside_units(head, self.names, self.catalogue, self.among) if by_unit else head
            if found is not None:
                yield found

    def _telling(self, head: Head) -> tuple[str, ...]:
        """The part of a header that says more than “Kết quả”."""
        return tuple(
            part for part in head.path if (read := self.catalogue.reader.read(part)).things or read.roles - {"actual"}
        )

    def _under_one_head(self, heads: Iterable[tuple[Head, tuple[str, ...]]]) -> Iterator[tuple[Head, tuple[str, ...]]]:
        """A unit or total beside others joins their line where the head over them says no more than that they are shares.

        “Kết quả của các huyện (%) › Ba Bể, Na Rì …” and “Toàn tỉnh (%)” are one line.
        """
        heads = list(heads)
        over = {telling for head, telling in heads if head.match is not None and telling}
        read = self.catalogue.reader.read(" ".join(next(iter(over), ())))
        only_shares = len(over) == 1 and not read.things and read.roles - {"actual"} == {"rate"}
        for head, telling in heads:
            joins = only_shares and head.says_more and not telling and not self._counts(head)
            yield head, next(iter(over)) if joins else telling

    def _counts(self, head: Head) -> bool:
        roles = self.catalogue.reader.read(" ".join(head.column.path)).roles
        return "count" in roles and "rate" not in roles

    def _line(self, label: str, path: tuple[str, ...], measure_unit: str, cells: Mapping[Slot, Cell]) -> Line:
        heading = self.catalogue.heading(path, self.about) if path else self.catalogue.titled(self.titles)
        if self.marks:
            heading = replace(heading, context=heading.context | self.marks)
        return Line(label=label, path=path, heading=heading, measure_unit=measure_unit, cells=cells)
