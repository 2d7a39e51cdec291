"""A table taken apart: its stub, its rows and heads as read, and what is said about it around."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lib.core.unit import Kind, Units
from lib.intake.layout.column_parts import Parted, without_parts
from lib.intake.layout.heads import Head, of_own_stretch, of_titled_times, read_heads
from lib.intake.layout.levels import level_said_by, with_levels
from lib.intake.layout.lines import Cell, Line, Slot
from lib.intake.layout.own_rows import with_own_row, with_own_sum
from lib.intake.layout.rows import RowReading, read_rows
from lib.intake.layout.stubs import Stub, find_stub
from lib.intake.sheets.tables import Table, lines_below
from lib.intake.terms.catalogue import Catalogue
from lib.intake.terms.genres import without_genre
from lib.intake.texts.periods import mentions
from lib.intake.texts.units import Certainty, UnitNames

_ROWS_LOOKED_AT = 60


@dataclass(frozen=True, kw_only=True)
class Outline:
    """A table's `stub`, `rows` and `heads`; `among` are the units they are likely to name.

    `titles` name lines without words of their own, `title` and `about` are context of all lines, and `marks` what tells
    that the titles speak of something else.
    """

    table: Table
    titles: tuple[str, ...]
    title: str
    about: str
    marks: frozenset[str]
    names: UnitNames
    catalogue: Catalogue
    stub: Stub
    among: frozenset[str]
    rows: Sequence[RowReading]
    heads: Sequence[Head]
    parted: Parted

    def named(self) -> Iterator[str]:
        """The units that rows and heads name for certain."""
        return _named(self.rows, self.heads)

    def best_fit(self, paths: Iterable[tuple[str, ...]]) -> float:
        """How well the best of some paths names a measure, 0 to 1."""
        return max((self.catalogue.best_fit(path) for path in list(paths)[:60]), default=0.0)

    def best_share(self, paths: Iterable[tuple[str, ...]]) -> float:
        """How well the best of some paths names a rate or what is counted of a whole, 0 to 1."""
        return max((self.catalogue.best_share(path) for path in list(paths)[:60]), default=0.0)

    def line(self, label: str, path: tuple[str, ...], measure_unit: str, cells: Mapping[Slot, Cell]) -> Line:
        """A line with these cells; without a path it is named by the titles."""
        heading = self.catalogue.heading(path, self.about) if path else self.catalogue.titled(self.titles)
        if self.marks:
            heading = replace(heading, context=heading.context | self.marks)
        return Line(label=label, path=path, heading=heading, measure_unit=measure_unit, cells=cells)


def outlined(
    table: Table,
    titles: tuple[str, ...],
    names: UnitNames,
    units: Units,
    catalogue: Catalogue,
    reporter: Kind | None,
    called: tuple[str, ...],
    letterhead: tuple[str, ...],
    sender: str,
) -> Outline:
    """Take a table apart; `reporter` is the kind of the unit that it reports of, `called` how sheet and file are called.

    `sender` is the name of that unit.
    """
    title, named = " ".join(titles), tuple(map(without_genre, titles))
    stub = find_stub(table, names, catalogue)
    among = _likely_units(table, stub, names, units)
    rows = read_rows(table, stub, names, catalogue, among)
    rows = with_own_sum(rows, table, names, catalogue)
    heads = read_heads(stub.values(table), title, names, catalogue, among)
    listed = any(_named(rows, heads))
    parted = Parted(stub.values(table)) if listed else without_parts(stub.values(table), table, names, catalogue)
    if parted.parts or parted.loose:
        heads = read_heads(parted.columns, title, names, catalogue, among)
    if not listed:
        rows = with_levels(rows, table, stub.values(table), catalogue.plan.vocabulary.levels, catalogue.reader)
        rows = with_own_row(rows, table, stub.values(table))
    stretches = {mention.period.span for text in (title, *called, *table.context) for mention in mentions(text)}
    heads = [of_own_stretch(head, stretches) for head in heads]
    heads = of_titled_times(heads, mentions(title), catalogue.plan.year)
    said = [*(part for column in table.columns for part in column.path), *(row.text for row in rows[:_ROWS_LOOKED_AT])]
    named_things = frozenset(thing for text in dict.fromkeys(said) for thing in catalogue.reader.read(text).things)
    return Outline(
        table=table,
        titles=(table.section,) if catalogue.reader.read(table.section).things else named,
        title=title,
        about=names.without_departments(" ".join(named)) + level_said_by(_named(rows, heads), reporter, units),
        marks=catalogue.titles.marks(titles, names, named_things)
        | catalogue.titles.marks_of_names(titles, called, names, named_things)
        | catalogue.titles.marks_of_fields(titles, called, said, names, sender)
        | catalogue.titles.marks_of_notes((*table.context, *lines_below(table)), names)
        | (
            frozenset()
            if listed
            else catalogue.titles.marks_of_divisions((*letterhead, *titles, *called), names, sender)
        ),
        names=names,
        catalogue=catalogue,
        stub=stub,
        among=among,
        rows=rows,
        heads=heads,
        parted=parted,
    )


def _named(rows: Iterable[RowReading], heads: Iterable[Head]) -> Iterator[str]:
    """The units that rows and heads name for certain."""
    for match in (*(row.unit for row in rows), *(head.match for head in heads)):
        if match is not None and match.code is not None and match.certainty is Certainty.SURE:
            yield match.code


def _likely_units(table: Table, stub: Stub, names: UnitNames, units: Units) -> frozenset[str]:
    """Beside other districts “Bắc Kạn” is the city; alone it is the province."""
    texts = [
        table.text(row, column) for row in table.body[:200] for column in (*stub.units, stub.text) if column is not None
    ]
    texts += [part for column in table.columns for part in column.path]
    kinds = {units.get(code).kind for text in texts if text and (code := names.find(text).code)}
    wanted = kinds - {Kind.PROVINCE}
    likely = frozenset(unit.code for unit in units if unit.kind in wanted)
    local = wanted & {Kind.DISTRICT, Kind.COMMUNE} or _is_local(table, names, units)
    return likely if local else likely | {units.root.code}


def _is_local(table: Table, names: UnitNames, units: Units) -> bool:
    """Whether the lines above speak of a place below the province."""
    said = (code for line in table.context for code in names.mentioned(line))
    return any(units.get(code).kind in (Kind.DISTRICT, Kind.COMMUNE) for code in said)
