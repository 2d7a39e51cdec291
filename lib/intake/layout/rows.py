"""Tells the role of each row of a table: unit, criterion, total, group, part of a unit."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from lib.core.text import fold, words
from lib.intake.layout.dittos import dittos
from lib.intake.layout.labels import ABOVE, DASH_LEVEL, Place, beneath, place_of
from lib.intake.layout.row_times import ALL_YEAR, all_of_it, time_of
from lib.intake.layout.stubs import Stub
from lib.intake.sheets.tables import Table
from lib.intake.terms.catalogue import Catalogue
from lib.intake.texts.averages import averaged
from lib.intake.texts.mention import UNTOLD, Mention, Strength
from lib.intake.texts.periods import mentions
from lib.intake.texts.time_words import without_periods
from lib.intake.texts.units import Certainty, UnitMatch, UnitNames


class RowRole(StrEnum):
    UNIT = "unit"
    TOTAL = "total"
    GROUP = "group"
    PART = "part"  # a sub-row of the unit above: “DVC toàn trình”
    TEXT = "text"  # a criterion, a field of work, or a unit nobody knows


@dataclass(frozen=True, slots=True, kw_only=True)
class RowReading:
    """One body row. `path` are the group heads and the row's own words; `unit` is for rows that name one.

    `running` marks “lũy kế”: the row counts from the start of the year.
    """

    row: int
    role: RowRole
    text: str
    path: tuple[str, ...]
    unit: UnitMatch | None = None
    time: Mention | None = None
    running: bool = False
    measure_unit: str = ""


_LONGEST_INDEX = 4
_FEWEST_WORDS = 3  # of what is said instead of a figure; “Không đạt” may be marked over a group, too
_OF_WHOLES = frozenset({"total", "rate", "denominator"})
_SUPPLIED = re.compile(  # who keeps the figures below, not what they are: “Từ dòng này trở xuống do công chức Tư pháp cung cấp”
    r"^(?!.*\b(?:chi|rieng|chua|khong|tru)\b).*\bdo\b.+\b(?:cung cap|theo doi|phu trach|tong hop|bao cao|nhap)(?: so lieu)?\W*$"
)


def read_rows(
    table: Table, stub: Stub, names: UnitNames, catalogue: Catalogue, among: frozenset[str]
) -> list[RowReading]:
    """Read every body row; `among` are the units that a shared name most likely means."""
    return list(_RowReader(table, stub, names, catalogue, among).rows())


class _RowReader:
    def __init__(self, table: Table, stub: Stub, names: UnitNames, catalogue: Catalogue, among: frozenset[str]) -> None:
        self.table, self.stub, self.names, self.catalogue, self.among = table, stub, names, catalogue, among
        self.values = stub.values(table)
        self.merged = {
            (row, merge.left): merge.top
            for merge in table.sheet.merges
            if merge.bottom > merge.top and merge.bottom - merge.top < 5000
            for row in range(merge.top, merge.bottom + 1)
        }
        values = {column.index for column in self.values}
        self.merged |= dittos(table, (column.index for column in table.columns if column.index not in values))
        self.parts_of_year = self._tells_parts_of_year()
        self.holder = ""
        self.times: dict[tuple[str, ...], Mention | None] = {}

    def rows(self) -> Iterator[RowReading]:
        heads: list[tuple[float, str, bool]] = []
        outer_places, places = self._places()
        for row, outer_place, place, below in zip(
            self.table.body, outer_places, places, (*places[1:], None), strict=False
        ):
            label, level = place.label, place.level
            if outer_place is not None:
                heads = [head for head in heads if head[0] < outer_place.level]
                heads.append((outer_place.level, outer_place.label.bare, outer_place.label.running))
            if below is not None and self._says_nothing(row) and self._heads(place, below):
                level = below.level - ABOVE
            while heads and heads[-1][0] >= level:
                heads.pop()
            bare = label.bare
            outer = tuple(filter(None, (self._text(row, column) for column in self.stub.heads)))
            if outer and not self._text(row, self.stub.text) and self._outer(row):
                outer = outer[:-1]  # it is the row's own name
            path = tuple(filter(None, (*outer, *(head for _, head, _ in heads), bare)))
            running = label.running or any(counted for _, _, counted in heads)
            yield self._read(row, bare, path, dashed=level >= DASH_LEVEL, running=running)
            if bare and not (self._says_nothing(row) and (_SUPPLIED.search(fold(bare)) or self._is_told_in_words(row))):
                heads.append((level, bare, running))

    def _with_parts(self, places: Iterable[Place]) -> list[Place]:
        """The rows behind “Trong đó: trước hạn” that name the other parts, “Đúng hạn”, “Quá hạn”, are parts of the same whole."""
        found: list[Place] = []
        first: Place | None = None
        for place in places:
            if place.label.among:
                first = place
            elif first is not None and not self._is_beside(place, first):
                first = None
            found.append(place if first is None or place is first else place._replace(level=first.level))
        return found

    def _is_beside(self, place: Place, first: Place) -> bool:
        """Whether a row of the same numbering names nothing but a part beside that of another row."""
        said = self.catalogue.reader.read(place.label.bare)
        told = self.catalogue.reader.read(first.label.bare).things
        return (
            place.numbered == first.numbered
            and not (place.label.among or said.unknown or said.roles & _OF_WHOLES)
            and bool(said.things - self.catalogue.plan.vocabulary.optional)
            and said.things - self.catalogue.plan.vocabulary.optional
            <= self.catalogue.plan.vocabulary.beside_parts(told)
        )

    def _heads(self, place: Place, below: Place) -> bool:
        """Whether a row without figures is a head of the row below, where nothing has a number that which picks among all."""
        if place.heads(below):
            return True
        alike = place.level == below.level and not (place.numbered or below.numbered)
        return alike and self.catalogue.titles.is_pick(place.label.bare)

    def _says_nothing(self, row: int) -> bool:
        """Whether a row has no figure, and no unit of measure that says that one should stand there."""
        return not (self._has_values(row) or self._text(row, self.stub.measure_unit))

    def _is_told_in_words(self, row: int) -> bool:
        """Whether a row has words where figures stand: “Chất lượng đội ngũ được nâng lên | Đang triển khai theo kế hoạch”."""
        beside = {column.index for column in self.values} | self.stub.ignored
        own = self._text(row, self.stub.text)
        said = (self.table.text(row, column) for column in beside)
        return any(len(words(text)) >= _FEWEST_WORDS and text != own for text in said)

    def _places(self) -> tuple[list[Place | None], list[Place]]:
        """What heads each row in a column of its own, where that begins, and the place of the row's own words."""
        if self.stub.inner is None:
            places = self._with_parts([self._place(row) for row in self.table.body])
            return [None] * len(places), places
        heads: list[Place | None] = []
        places = []
        above: Place | None = None
        for row in self.table.body:
            said, inner = self._place(row), self._text(row, self.stub.inner)
            begins = bool(self.table.text(row, self.stub.text or 0))
            above = said if begins else above
            heads.append(above if begins and inner else None)
            places.append(said if above is None or not inner else beneath(above, inner))
        return heads, places

    def _place(self, row: int) -> Place:
        said = self._text(row, self.stub.text) or self._spanning(row) or self._outer(row)
        return place_of(said, self._text(row, self.stub.index))

    def _outer(self, row: int) -> str:
        """The name of a row with figures that stands where others have their heads: “Tổng số hồ sơ” over two columns."""
        if not self.stub.heads or not self._has_values(row):
            return ""
        return next(filter(None, (self.table.text(row, column) for column in reversed(self.stub.heads))), "")

    def _read(self, row: int, text: str, path: tuple[str, ...], *, dashed: bool, running: bool) -> RowReading:
        said = self._named(row)
        name = said or text
        role, unit = self._role_in(row, name, text, dashed=dashed)
        return RowReading(
            row=row,
            role=role,
            text=name,
            path=path,
            unit=unit,
            time=self._time(row, text),
            running=running,
            measure_unit=self._text(row, self.stub.measure_unit) or self.stub.common_unit,
        )

    def _named(self, row: int) -> str:
        """The unit that a row names, with the one that holds it: “Thanh Mai, Chợ Mới”; the holder's own row names it alone."""
        said = self._text(row, self.stub.units[0]) if self.stub.units else ""
        beside = self._text(row, self.stub.holder)
        role = self.catalogue.reader.row_role
        heads_several = bool(beside) and role(beside) == "group_row"
        self.holder = "" if heads_several else beside or self.holder
        if heads_several and (not said or role(said)):
            return beside  # “Cấp xã | Tổng số”
        if not said or not self.holder:
            return said or beside
        whole = f"{said}, {self.holder}"
        return whole if self.names.find(whole).certainty is Certainty.SURE else said

    def _role_in(self, row: int, name: str, text: str, *, dashed: bool) -> tuple[RowRole, UnitMatch | None]:
        """The role of a row; “Tổng” that parts what a column before it says is of that, and sums no rows."""
        if self._text(row, self.stub.inner) and self._has_values(row):
            return RowRole.TEXT, None
        return self._role(row, name, text, dashed=dashed)

    def _role(self, row: int, name: str, text: str, *, dashed: bool) -> tuple[RowRole, UnitMatch | None]:
        code = self.names.find_code(self._text(row, self.stub.code)) if self.stub.code is not None else None
        if code is not None:
            return RowRole.UNIT, self._agreed(code, name)
        special = self.catalogue.reader.row_role(name) if name else None
        if special == "total_row":
            return RowRole.TOTAL, None
        unit = self.names.find(name, self.among) if name else None
        if unit is not None and unit.certainty is Certainty.SURE:
            return RowRole.UNIT, unit
        summed = self._summed(name) if special is None and unit is not None else None
        if summed is not None and self._has_values(row):
            return RowRole.UNIT, summed
        if special == "group_row" or averaged(name) == "" or self._says_nothing(row):
            return RowRole.GROUP, None
        if not name:
            return (RowRole.TEXT if self._time(row, text) else RowRole.GROUP), None
        if dashed or (self.stub.units and not self._text(row, self.stub.units[0]) and name == text):
            return RowRole.PART if self.stub.units and not text else RowRole.TEXT, unit
        return RowRole.TEXT, unit

    def _summed(self, name: str) -> UnitMatch | None:
        """The district of “Cộng huyện Ba Bể”: sure where all its communes stand in the table, else it may leave some out."""
        code = self.names.find(self.catalogue.reader.behind_total(name), self.among).code
        units = self.catalogue.plan.units
        if code is None or code == units.root.code:
            return None
        inner = frozenset(unit.code for unit in units.children(code))
        if not inner:
            return None
        return UnitMatch(code, Certainty.SURE) if inner <= self.listed else UnitMatch(None, Certainty.NONE, (code,))

    @cached_property
    def listed(self) -> frozenset[str | None]:
        """The units that the rows name."""
        columns = (*self.stub.units, self.stub.text)
        texts = (self._text(row, column) for row in self.table.body for column in columns)
        return frozenset(self.names.find(text, self.among).code for text in texts if text)

    def _agreed(self, code: str, name: str) -> UnitMatch:
        """The unit of a code; a name beside it that is another unit's leaves it to a person."""
        named = self.names.find(name, self.among) if name else None
        if named is None or named.certainty is not Certainty.SURE or named.code == code:
            return UnitMatch(code, Certainty.SURE)
        return UnitMatch(None, Certainty.NONE, tuple(filter(None, (named.code, code))))

    def _spanning(self, row: int) -> str:
        """A label merged from the number column over the names: “Tổng cộng”."""
        said = self._text(row, self.stub.index)
        words = len(said) > _LONGEST_INDEX or self.catalogue.reader.row_role(said) == "total_row"  # “VIII”, but “Tổng”
        return said if words and (not self.stub.units or not self._text(row, self.stub.units[0])) else ""

    def _has_values(self, row: int) -> bool:
        return any(self.table.speaks(row, column.index) for column in self.values)

    def _text(self, row: int, column: int | None) -> str:
        """A stub cell's words; a cell merged downwards speaks for all its rows."""
        if column is None:
            return ""
        return self.table.text(self.merged.get((row, column), row) if self.merged else row, column)

    def _time(self, row: int, text: str) -> Mention | None:
        if self.stub.times:
            cells = tuple(self._text(row, column) for column in self.stub.times.values())
            if cells not in self.times:
                self.times[cells] = self._told(dict(zip(self.stub.times, cells, strict=True)))
            return self.times[cells]
        mean = averaged(text)
        said = text if mean is None else mean
        named = [mention for mention in mentions(said) if mention.strength is not Strength.YEAR]
        if len(named) != 1 or without_periods(said):
            return None
        return replace(named[0], averaged=mean is not None)

    def _told(self, cells: Mapping[str, str]) -> Mention | None:
        """What the cells for time tell."""
        told = UNTOLD if self._is_untold(cells) else time_of(**cells)
        return all_of_it(told) if told and self.parts_of_year and cells.get("period") else told

    def _is_untold(self, cells: Mapping[str, str]) -> bool:
        """Whether the cells for time say nothing that can be read: “Quý V”, or nothing where other rows say their part of the year."""
        said = dict(cells)
        year = said.pop("year", "")
        told = [text for text in said.values() if text]
        if any(averaged(text) is not None or self.catalogue.reader.row_role(text) for text in told):
            return False  # a mean or a sum of the rows
        if told:
            return time_of(**said) is None and not (year and all(fold(text) in ALL_YEAR for text in told))
        return self.parts_of_year or (bool(year) and time_of(year=year) is None)

    def _tells_parts_of_year(self) -> bool:
        """Whether a row says more of its time than the year."""
        times = {part: column for part, column in self.stub.times.items() if part != "year"}
        return any(
            time_of(**{part: self._text(row, column) for part, column in times.items()}) is not None
            for row in (self.table.body if times else ())
        )
