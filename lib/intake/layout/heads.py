"""What the headers of value columns say: a unit, a time, and what is measured."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from lib.core.period import Span
from lib.core.text import fold
from lib.intake.sheets.tables import Column
from lib.intake.terms.catalogue import Catalogue
from lib.intake.texts.averages import averaged
from lib.intake.texts.days import closes_before
from lib.intake.texts.mention import UNTOLD, Mention, Strength, with_year
from lib.intake.texts.periods import mentions
from lib.intake.texts.time_words import (
    arisen_this_period,
    is_running,
    only_this_period,
    own_stretch,
    without_mentions,
    without_periods,
    without_running,
)
from lib.intake.texts.units import Certainty, UnitMatch, UnitNames

_TIMES_OF_A_REPORT = 3  # the one before, its own and the next; more of them are a year's


@dataclass(frozen=True, slots=True)
class Head:
    """A value column: the unit and time its header names, and what remains of the header.

    `name` is how a header names a unit that is not certain, or the province as a total. `is_total` marks the sum of
    the units in the columns beside it. `running` tells the column “Lũy kế” from its twin “Trong kỳ”; `to_date` marks
    one without a twin.
    """

    column: Column
    match: UnitMatch | None
    time: Mention | None
    running: bool
    path: tuple[str, ...]
    to_date: bool = False
    is_total: bool = False
    name: str = ""

    @property
    def says_more(self) -> bool:
        """Whether the header names a unit or a time."""
        return self.match is not None or self.time is not None or self.running or self.is_total


def read_heads(
    columns: Iterable[Column], title: str, names: UnitNames, catalogue: Catalogue, among: frozenset[str]
) -> list[Head]:
    """Read the headers of value columns; `title` stands above the table, `among` are the likely units."""
    heads = [_read(column, names, catalogue, among) for column in columns]
    heads = [head for head in heads if not _is_mean(head, heads)]
    heads = [_without_total(head, heads, catalogue) for head in heads]
    over_running = {(head.match, head.path) for head in heads if head.running}
    heads = [_beside_running(head, over_running) for head in heads]
    if len({(head.time, head.running) for head in heads if head.time is not None}) == 1:
        heads = [
            _of_counts_before(head, before, catalogue) for head, before in zip(heads, [None, *heads], strict=False)
        ]
    by_path: dict[tuple[str, ...], list[Head]] = {}
    for head in heads:
        by_path.setdefault(_telling(head, catalogue), []).append(head)
    titled = _Titled(mentions(title), Counter(head.time for head in heads))
    paired = any(len({head.running for head in same}) > 1 for same in by_path.values())
    return [_alone(head, by_path[_telling(head, catalogue)], titled, paired=paired) for head in heads]


def of_own_stretch(head: Head, named: Collection[Span]) -> Head:
    """“Trong tháng” in the report of a quarter is of a month that only a person can tell; `named` is what is said around."""
    if head.time is not None or head.running or not named:
        return head
    own = {span for part in head.column.path if (span := own_stretch(part)) is not None}
    return replace(head, time=UNTOLD) if own and not own & set(named) else head


def of_titled_times(heads: Sequence[Head], named: Iterable[Mention], year: int) -> list[Head]:
    """Columns that cannot be of what the title names are of a time that nobody tells.

    “Tính đến 30/6/2023” is before quarter III closes, “Quý IV” was no result yet. Where months of the whole year stand
    side by side the title is a template's and tells nothing.
    """
    ends = [
        (mention.year or year, mention.period.last_month) for mention in named if mention.strength is not Strength.YEAR
    ]
    if not ends:
        return list(heads)
    told = {head.time for head in heads if head.time is not None and head.time.strength is not Strength.YEAR}
    later = {time for time in told - {UNTOLD} if (time.year or year, time.period.last_month) > max(ends)}
    if len(told) > _TIMES_OF_A_REPORT:
        later = set()
    return [replace(head, time=UNTOLD) if head.time in later or _is_early(head, ends) else head for head in heads]


def _is_early(head: Head, ends: Iterable[tuple[int, int]]) -> bool:
    return head.time is None and any(closes_before(part, *end) for part in head.column.path for end in ends)


def _is_mean(head: Head, heads: Sequence[Head]) -> bool:
    """Whether a column is the mean of those of several times beside it, and of no time of its own: “T1 | T2 | T3 | Bình quân”."""
    if head.says_more or not head.path or averaged(head.path[-1]) != "":
        return False
    return len({other.time for other in heads if other.time is not None}) > 1


def _beside_running(head: Head, over_running: Collection[tuple[UnitMatch | None, tuple[str, ...]]]) -> Head:
    """“Phát sinh trong tháng” beside “Lũy kế từ đầu năm”, under the same heads, is the month and nothing else."""
    if head.running or not head.path or not arisen_this_period(head.path[-1]):
        return head
    return replace(head, path=head.path[:-1]) if (head.match, head.path[:-1]) in over_running else head


def _of_counts_before(head: Head, before: Head | None, catalogue: Catalogue) -> Head:
    """A share without a time, right behind a count that names the only one, is of that: “Giải ngân 9 tháng | Tỷ lệ (%)”."""
    if before is None or before.time is None or head.says_more or not (head.path and before.path):
        return head
    if head.column.path[:-1] != before.column.path[:-1] or before.match is not None:
        return head
    share, count = (catalogue.reader.read(" ".join(one.path)) for one in (head, before))
    if share.roles - {"count", "total"} != _SHARE or share.unknown or "rate" in count.roles:
        return head
    return replace(head, time=before.time, running=before.running)


def _telling(head: Head, catalogue: Catalogue) -> tuple[str, ...]:
    """What a header measures, without “Thực hiện”: “Thực hiện quý II” has its twin in “Lũy kế từ đầu năm”."""
    read = ((part, catalogue.reader.read(part)) for part in head.path)
    return tuple(part for part, said in read if said.things or said.unknown or said.roles != _DONE)


def _without_total(head: Head, heads: Sequence[Head], catalogue: Catalogue) -> Head:
    """“Cộng 9 tháng” beside months of which no head says what they measure is those nine months and nothing else."""
    if (
        len(head.path) != 1
        or fold(head.path[0]).strip(" .:") not in _TOTALS
        or head.time is None
        or head.match is not None
    ):
        return head
    alone = (other for other in heads if other.time is not None and _measures_nothing(other.path, catalogue))
    return replace(head, path=()) if sum(1 for _ in alone) > 1 else head


def _measures_nothing(path: Iterable[str], catalogue: Catalogue) -> bool:
    read = catalogue.reader.read(" ".join(path))
    return not (read.things or read.unknown or read.roles - _DONE)


_SHARE = frozenset({"rate"})
_DONE = frozenset({"actual"})
_TOTALS = frozenset({"cong", "tong", "tong cong", "tong so"})


def _read(column: Column, names: UnitNames, catalogue: Catalogue, among: frozenset[str]) -> Head:
    match: UnitMatch | None = None
    name = ""
    time: Mention | None = None
    rest: list[str] = []
    running = any(map(is_running, column.path))
    for part in filter(None, map(without_running, column.path)):
        found = _by_code(part, names) or names.find(part, among)
        named = mentions(part)
        if found.certainty is Certainty.SURE:
            match = found
            name = part if catalogue.reader.row_role(part) == "total_row" else name
        elif named:
            listed = len({mention.start for mention in named}) < len(named)  # “Tháng 7, 8” is neither
            time = UNTOLD if listed else narrower(time, named[-1])
            kept = _beside_the_period(part, catalogue)
            if kept:
                rest.append(kept)
        elif not only_this_period(part):
            rest.append(part)
    if time is None and len(column.path) > 1:
        joined = mentions(" ".join(column.path[-2:]))
        if joined and joined[0].strength is not Strength.YEAR:
            time = joined[0]
            rest = [part for part in column.path[:-2] if part in rest]
    if time is not None and any(averaged(part) is not None for part in column.path):
        time = replace(time, averaged=True)
        rest = [part for part in rest if averaged(part) != ""]
    return Head(column, match, time, running, tuple(rest), name=name)


def _by_code(part: str, names: UnitNames) -> UnitMatch | None:
    """The unit of which a head has nothing but the whole code: “058”."""
    code = names.find_code(part) if part.startswith("0") and part.isdigit() else None
    return UnitMatch(code, Certainty.SURE) if code == part else None


def beside_units(head: Head, names: UnitNames, catalogue: Catalogue, among: frozenset[str]) -> Head | None:
    """A column without a unit among columns of units: their total, of somebody nobody knows, or None for a mean or some of them."""
    if head.match is not None:
        return head
    if any(averaged(part) is not None for part in head.path):
        return None
    for part in head.path:
        rest = tuple(other for other in head.path if other != part)
        if catalogue.reader.row_role(part) == "total_row":
            return replace(head, is_total=True, name=part, path=rest)
        read = catalogue.reader.read(part)
        if read.unknown and not read.things and read.roles <= _SOUNDS_LIKE_SO:
            return replace(head, match=names.find(part, among), name=part, path=rest)
    if head.path and catalogue.reader.row_role(head.path[-1]) == "group_row":
        return None
    nameless = not head.says_more and not any(catalogue.reader.read(part).things for part in head.path)
    return replace(head, is_total=True, name=" ".join(head.path)) if nameless else head  # “Kết quả chung”


_SOUNDS_LIKE_SO = frozenset({"count"})  # without diacritics “Sở” is “số”


def _beside_the_period(part: str, catalogue: Catalogue) -> str:
    """What a head says besides its period; “Ước cả năm” is a guess only as a whole."""
    said = catalogue.reader.read(part).roles
    left = catalogue.reader.read(without_periods(part))
    if "forecast" in said - left.roles:
        return part
    return without_mentions(part) if left.things | left.roles else ""


def _alone(head: Head, same: Sequence[Head], titled: "_Titled", *, paired: bool) -> Head:
    """A header without a twin tells nothing by naming the title's own year or period, and all of its line is “lũy kế”.

    Beside others that come in pairs it goes with their “lũy kế”.
    """
    if len(same) == 1 and head.time is not None and titled.says(head.time):
        head = replace(head, time=None)
    if head.running and not paired and all(other.running for other in same):
        head = replace(head, running=False, to_date=True)
    return head


class _Titled(NamedTuple):
    """The times that a title names, and how many heads name which."""

    mentions: Sequence[Mention]
    heads: Counter[Mention | None]

    def says(self, time: Mention) -> bool:
        """Whether a head's time is the title's own year, or the one period it names and the head alone.

        Under “Quý III | Quý IV” the columns of each belong together, whatever the title names.
        """
        if time.strength is Strength.YEAR:
            return time.year in {mention.year for mention in self.mentions}
        own = {mention.period for mention in self.mentions if mention.year is not None}
        alone = len(own) == 1 and self.heads[time] == 1
        return alone and any(with_year(time, period.year).period == period for period in own)


def narrower(one: Mention | None, other: Mention) -> Mention:
    """Of “Năm 2023 › Quý III” the quarter, with the year filled in."""
    if one is None or one is UNTOLD:
        return other
    exact, rough = (one, other) if other.strength is Strength.YEAR else (other, one)
    if exact.year is None and rough.year is not None:
        return with_year(exact, rough.year)
    return exact
