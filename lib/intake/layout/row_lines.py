"""The lines of a table whose rows measure: one for each criterion; columns are the slots."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from lib.intake.layout.heads import Head, beside_units
from lib.intake.layout.lines import Cell, Layout, Line, Slot
from lib.intake.layout.outlines import Outline
from lib.intake.layout.planned_counts import PlannedCounts, Side
from lib.intake.layout.rows import RowReading, RowRole
from lib.intake.layout.sides import shares_of_counts
from lib.intake.layout.slots import Slots
from lib.intake.sheets.numbers import Saying
from lib.intake.sheets.tables import column_letters
from lib.intake.terms.measure_units import is_of_shares
from lib.intake.terms.shares import part_counted
from lib.intake.texts.points import is_of_points
from lib.intake.texts.time_words import without_periods
from lib.intake.texts.units import NO_MATCH

_MOST_LINES = 10_000  # a plan has some dozens of indicators; a table that names more things is a list of something else
_FEW_REPEATS, _FEW_AMONG = 2, 8  # entries of a long list that stand twice, and how many others there must be for each
_NUMBER_OF = re.compile(r"\W*(?:tổng\s+)?số\s+(?!liệu\b)", re.IGNORECASE)
_COMPARED = frozenset({"plan", "last_year", "change", "rank", "note", "judgement", "forecast"})


class RowLines:
    """Reads the lines of one table; `layout` is one whose rows are criteria.

    `too_many` and `twice` are what `LaidOut` has under these names, known once the lines are read.
    """

    def __init__(self, outline: Outline, layout: Layout) -> None:
        self.outline, self.layout = outline, layout
        self.table, self.stub, self.rows, self.heads = outline.table, outline.stub, outline.rows, outline.heads
        self.reader = outline.catalogue.reader
        self.slots = Slots()
        self.too_many = False
        self.twice: list[tuple[Slot, Cell, Cell]] = []

    def lines(self) -> Iterator[Line]:
        """A line for each criterion and each header left after units and periods."""
        measuring = list(self._measuring_heads())
        vocabulary = self.outline.catalogue.plan.vocabulary
        shares = shares_of_counts(measuring, vocabulary.done | vocabulary.acts, self.reader)
        counted = {head.column.index for head in shares.values()}
        planned = PlannedCounts(self.heads, self.reader) if self.layout is Layout.CRITERIA_IN_ROWS else None
        heads = list(self._under_one_head((head, self._telling(head)) for head in measuring))
        only_counts = not any("rate" in self.reader.read(part).roles for _, telling in heads for part in telling)
        lines: dict[tuple[tuple[str, ...], str], dict[Slot, Cell]] = {}
        first: dict[tuple[tuple[str, ...], str], tuple[int, Head]] = {}
        is_long = self.layout is Layout.LONG
        for above, row in zip((None, *self.rows), self.rows, strict=False):
            if row.role is RowRole.GROUP and not (
                self._has_words_for_figures(row, heads) or self._counts_units(row, heads)
            ):
                continue
            if not is_long and row.role is RowRole.TOTAL and not self._is_all_of_its_head(row, above):
                continue
            timed = not is_long and row.time is not None
            own = self._criterion(row) if is_long else _without_times(row.path) if timed else row.path
            sides = planned.sides(own, row.measure_unit) if planned else ()
            if sides:
                yield from self._sides(row, sides)
                continue
            for head, telling in heads:
                act = self._act(shares[head.column.index], own) if head.column.index in shares else ()
                if only_counts and self._is_share(row, own):
                    telling = tuple(part for part in telling if not self._only_counts(part))
                path = (*own, *act, *telling, *self._naming(row, head))
                if head.column.index in counted:
                    path = path if self._act(head, own) else self._counted_path(own, path)
                key = (path, row.measure_unit if is_long or timed else f"{row.measure_unit}\0{row.row}")
                slot = self.slots.crossed(self._row_slot(row), head)
                if slot in lines.get(key, {}):
                    self.twice.append((slot, lines[key][slot], Cell(row.row, head.column.index)))
                    key = (path, f"{row.measure_unit}\0{row.row}\0{head.column.index}")
                lines.setdefault(key, {})[slot] = Cell(row.row, head.column.index)
                first.setdefault(key, (row.row, head))
            if len(lines) > _MOST_LINES:
                self.too_many = True
                return
        if is_long:
            self._take_in_repeats(lines)
        several = len({head.path for head, _ in heads}) > 1
        running = {row.row for row in self.rows if row.running and not is_long}
        for key, cells in lines.items():
            number, head = first[key]
            label = f"{number + 1}{column_letters(head.column.index) if several else ''}"
            line = self.outline.line(label, key[0], key[1].split("\0")[0], cells)
            line = replace(line, to_date=head.to_date or number in running)
            yield line.as_numerator() if head.column.index in counted else line

    def _sides(self, row: RowReading, sides: Iterable[Side]) -> Iterator[Line]:
        """The lines of a row that holds what was reached against what was planned."""
        for side in sides:
            label = f"{row.row + 1}{column_letters(side.head.column.index)}"
            cells = {self.slots.crossed(self._row_slot(row), side.head): Cell(row.row, side.head.column.index)}
            line = replace(self.outline.line(label, side.path, row.measure_unit, cells), to_date=side.head.to_date)
            yield line.as_numerator() if side.counted else line

    def _counted_path(self, own: tuple[str, ...], path: tuple[str, ...]) -> tuple[str, ...]:
        """What a column of numerators counts in a row: of “A/tổng số B” the A, “Đã hoàn thành” only where that tells more."""
        counted = (*own[:-1], *map(part_counted, own[-1:]))
        return max((*counted, *path[len(own) :]), counted, key=self.outline.catalogue.best_fit)

    def _act(self, counted: Head, own: tuple[str, ...]) -> tuple[str, ...]:
        """What a column of numerators says was done of what a row counts, so that the share beside it is of that.

        “Đã xử lý” may be a part of “Hồ sơ trực tuyến”; a row that names its whole, or “Đạt”, leaves nothing open.
        """
        telling = self._telling(counted)
        things = self.reader.read(" ".join(telling)).things - self.outline.catalogue.plan.vocabulary.done
        names_whole = any(part_counted(part) != part for part in own[-1:])
        return telling if things and not names_whole else ()

    def _take_in_repeats(self, lines: dict[tuple[tuple[str, ...], str], dict[Slot, Cell]]) -> None:
        """Put a second entry for one unit and period, where hardly any has one, into the line of the first.

        It is a slip then, to be asked about by itself. Where many have one the entries are of something that no column tells.
        """
        again = [key for key in lines if "\0" in key[1]]
        rows = list(dict.fromkeys(cell.row for key in again for cell in lines[key].values()))
        entries = len({cell.row for cells in lines.values() for cell in cells.values()})
        if not again or len(rows) > _FEW_REPEATS or _FEW_AMONG * len(rows) > entries:
            return
        for path, unit in again:
            ((slot, cell),) = lines.pop((path, unit)).items()
            number = rows.index(cell.row) + 1
            repeat = self.slots.of(
                slot.unit, slot.match, slot.time, is_total=slot.is_total, running=slot.running, repeat=number
            )
            lines[path, unit.split("\0")[0]][repeat] = cell
        self.twice.clear()

    def _is_share(self, row: RowReading, own: tuple[str, ...]) -> bool:
        """Whether a criterion says itself, or its unit of measure does, that it is a share."""
        return is_of_shares(row.measure_unit) or "rate" in self.reader.read(" ".join(own[-1:])).roles

    def _only_counts(self, part: str) -> bool:
        """“Số lượng”, “Tổng cộng” over all criteria, which say nothing of those that are shares."""
        read = self.reader.read(part)
        return bool(read.roles) and read.roles <= {"count", "total"} and not (read.things or read.unknown)

    def _is_all_of_its_head(self, row: RowReading, above: RowReading | None) -> bool:
        """Whether a total stands first below what it is all of: “1. Hồ sơ đã giải quyết”, then “- Tổng số”."""
        if above is None or above.role is not RowRole.GROUP or above.path != row.path[:-1]:
            return False
        return bool(self.reader.read(above.text).things - self.outline.catalogue.plan.vocabulary.holders)

    def _has_words_for_figures(self, row: RowReading, heads: Iterable[tuple[Head, tuple[str, ...]]]) -> bool:
        """Whether a row that looks like a group's head has words in a column of figures: “Mức độ hài lòng | chưa khảo sát”."""
        return any(self.table.said(row.row, head.column.index).saying is Saying.TEXT for head, _ in heads)

    def _counts_units(self, row: RowReading, heads: Iterable[tuple[Head, tuple[str, ...]]]) -> bool:
        """Whether a criterion is how many units there are: “Tổng số cơ quan chuyên môn, UBND xã, thị trấn | 28”."""
        if self.layout is not Layout.CRITERIA_IN_ROWS or not _NUMBER_OF.match(row.text):
            return False
        return any(self.table.said(row.row, head.column.index).is_figure for head, _ in heads)

    def _criterion(self, row: RowReading) -> tuple[str, ...]:
        return (self.table.text(row.row, self.stub.text),) if self.stub.text is not None else ()

    def _row_slot(self, row: RowReading) -> Slot:
        if self.layout is Layout.LONG and (self.stub.units or self.stub.code is not None):
            if row.role is RowRole.TOTAL:
                return self.slots.of("total", None, row.time, is_total=True, running=row.running)
            return self.slots.of(row.text, row.unit or NO_MATCH, row.time, running=row.running)
        return self.slots.of("", None, row.time, running=row.running and self.layout is Layout.LONG)

    def _measuring_heads(self) -> Iterator[Head]:
        """The value columns that hold the period's figures: not the plan, not last year, not how far along."""
        read = {head.column.index: self.reader.read(" ".join(head.path)) for head in self.heads}
        has_plan = any("plan" in facets.roles and not facets.things for facets in read.values())
        roles = frozenset().union(*(facets.roles for facets in read.values()))
        has_actual = "actual" in roles or ("numerator" in roles and not roles & {"denominator", "total"})
        has_points = sum(is_of_points(" ".join(head.path)) for head in self.heads) > 1
        told = (self.layout is Layout.LONG and any(facets.roles or facets.things for facets in read.values())) or (
            self.layout is Layout.CRITERIA_IN_ROWS and any(facets.roles == {"actual"} for facets in read.values())
        )
        for head in self.heads:
            facets = read[head.column.index]
            if facets.roles & _COMPARED and not facets.things:
                continue
            if told and not (facets.roles or facets.things or head.says_more):
                continue  # “Số phiên”, “Ngưỡng” beside “Kết quả”: what a program keeps of each entry
            only_a_rate = "rate" in facets.roles and "actual" not in facets.roles and not facets.things
            if only_a_rate and (has_points or (has_plan and has_actual)):
                continue
            found = self._beside_units(head) if self.layout is Layout.UNITS_IN_COLUMNS else head
            if found is not None:
                yield found

    def _beside_units(self, head: Head) -> Head | None:
        return beside_units(head, self.outline.names, self.outline.catalogue, self.outline.among)

    def _naming(self, row: RowReading, head: Head) -> tuple[str, ...]:
        """What a column beside a value column, under the same head, calls its figure in a row."""
        column = self.stub.namings.get(head.column.path[:-1])
        name = self.table.text(row.row, column) if column is not None else ""
        return (name,) if name else ()

    def _telling(self, head: Head) -> tuple[str, ...]:
        """The part of a header that says more than “Kết quả”, or than “Đơn vị” over the names of units."""
        holders = self.outline.catalogue.plan.vocabulary.holders if head.match is not None else frozenset()
        return tuple(
            part for part in head.path if (read := self.reader.read(part)).things - holders or read.roles - {"actual"}
        )

    def _under_one_head(self, heads: Iterable[tuple[Head, tuple[str, ...]]]) -> Iterator[tuple[Head, tuple[str, ...]]]:
        """A unit or total beside others joins their line where the head over them says no more than that they are shares.

        “Kết quả của các huyện (%) › Ba Bể, Na Rì …” and “Toàn tỉnh (%)” are one line.
        """
        heads = list(heads)
        over = {telling for head, telling in heads if head.match is not None and telling}
        read = self.reader.read(" ".join(next(iter(over), ())))
        only_shares = len(over) == 1 and not read.things and read.roles - {"actual"} == {"rate"}
        for head, telling in heads:
            joins = only_shares and head.says_more and not telling and not self._counts(head)
            yield head, next(iter(over)) if joins else telling

    def _counts(self, head: Head) -> bool:
        roles = self.reader.read(" ".join(head.column.path)).roles
        return "count" in roles and "rate" not in roles


def _without_times(path: tuple[str, ...]) -> tuple[str, ...]:
    """What the rows “Tháng 7”, “Tháng 8” count, which only their times part."""
    return tuple(part for part in path if without_periods(part))
