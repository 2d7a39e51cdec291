"""Columns that part the figures of criteria by field of work or the like: “Đất đai | Hộ tịch | Khác | Cộng”.

What is counted is the whole, whose column says no more of it than that; the parts are never figures of the plan.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from lib.core.text import fold
from lib.intake.sheets.tables import Column, Table
from lib.intake.terms.catalogue import Catalogue
from lib.intake.texts.periods import mentions
from lib.intake.texts.time_words import is_running, only_this_period
from lib.intake.texts.units import UnitNames

_REST = re.compile(
    r"(?:(?:cac|nhung|thuoc|nhom) )*(?:linh vuc |lv |loai |noi dung |thu tuc |tthc )?(?:khac|con lai)(?: con lai)?"
)
_ALL_FIELDS = re.compile(
    r"(?:(?:tong|cong|tong cong|tong so|chung|tinh chung|cua) )*(?:tat ca|toan bo|ca|cac|moi|\d+)?(?: (?:cac|\d+))? ?(?:linh vuc|lv)"
)
_HEADS_PARTS = re.compile(
    r"(?:trong do|bao gom|gom|chia ra|trong tong so|(?:chia |phan |tach )?(?:theo )?(?:tung |cac )?linh vuc.*|chia theo.*|phan theo.*)"
)
_ROWS_LOOKED_AT = 60
_ENOUGH = 3  # rows that add up: fewer may by chance


@dataclass(frozen=True, slots=True)
class Parted:
    """The columns left where some only part the others. `parts` are those of each whole, `loose` those without a whole."""

    columns: tuple[Column, ...] = ()
    parts: dict[int, tuple[int, ...]] = field(default_factory=dict)
    loose: tuple[Column, ...] = ()


class _Placed(NamedTuple):
    """A column: its own last words, and what stands over them that tells anything, such as a time."""

    column: Column
    own: str
    over: tuple[str, ...]


def without_parts(columns: Sequence[Column], table: Table, names: UnitNames, catalogue: Catalogue) -> Parted:
    """Take the columns of parts away, and the words for a total from those of wholes, so that “Cộng” is just the figure."""
    finder = _Finder(table, names, catalogue)
    blocks: dict[tuple[str, ...], list[_Placed]] = {}
    for placed in map(finder.placed, columns):
        blocks.setdefault(placed.over, []).append(placed)
    wholes: dict[int, Column] = {}
    parts: dict[int, tuple[int, ...]] = {}
    loose: list[Column] = []
    for block in blocks.values():
        found = finder.parts(block)
        if found is None:
            continue
        whole, members = found
        if whole is None:
            loose += [member.column for member in members]
        else:
            wholes[whole.column.index] = replace(whole.column, path=whole.over)
            parts[whole.column.index] = tuple(member.column.index for member in members)
    left_out = {index for members in parts.values() for index in members} | {column.index for column in loose}
    kept = tuple(wholes.get(column.index, column) for column in columns if column.index not in left_out)
    return Parted(kept, parts, tuple(loose))


class _Finder:
    def __init__(self, table: Table, names: UnitNames, catalogue: Catalogue) -> None:
        self.table, self.names, self.catalogue = table, names, catalogue

    def placed(self, column: Column) -> _Placed:
        """The last words of a head that are no time are its own; those over them count where they say anything."""
        at = next((at for at in reversed(range(len(column.path))) if not _is_time(column.path[at])), None)
        if at is None:
            return _Placed(column, "", column.path)
        others = (*column.path[:at], *column.path[at + 1 :])
        return _Placed(column, column.path[at], tuple(part for part in others if not _heads_parts(part)))

    def parts(self, block: Sequence[_Placed]) -> tuple[_Placed | None, list[_Placed]] | None:
        """The whole of some columns under the same heads, if there is one, and its parts; None where nothing shows parts."""
        wholes = [placed for placed in block if self._is_whole(placed.own)]
        members = [placed for placed in block if placed not in wholes and self._may_be_part(placed.own)]
        named = [placed for placed in members if self._is_field(placed.own)]
        if len(wholes) > 1 or not members:
            return None
        if not wholes:
            rest = [placed for placed in members if placed in named or _is_rest(placed.own)]
            return (None, rest) if named else None
        known = 2 * sum(placed in named or _is_rest(placed.own) for placed in members) >= len(members)
        shown = len(members) > 1 and self._add_up(wholes[0], members)
        return (wholes[0], members) if (named and known) or shown else None

    def _is_whole(self, own: str) -> bool:
        return self.catalogue.reader.row_role(own) == "total_row" or _ALL_FIELDS.fullmatch(_bare(own)) is not None

    def _is_field(self, own: str) -> bool:
        return bool(own) and self.catalogue.titles.is_field(own, self.names)

    def _may_be_part(self, own: str) -> bool:
        """Whether a head names a field of work, or something that is neither a measure nor a kind of number."""
        if self._is_field(own) or _is_rest(own):
            return True
        read = self.catalogue.reader.read(own)
        return bool(read.unknown) and not (read.things or read.roles)

    def _add_up(self, whole: _Placed, members: Sequence[_Placed]) -> bool:
        """Whether the parts come to the whole in four of five rows, and not one of them alone."""
        told = list(self._sums(whole, members))
        held = sum(stated == sum(parts) for stated, parts in told)
        spread = sum(stated == sum(parts) and sum(map(bool, parts)) > 1 for stated, parts in told)
        return 5 * held >= 4 * len(told) and spread >= _ENOUGH

    def _sums(self, whole: _Placed, members: Sequence[_Placed]) -> Iterator[tuple[float, list[float]]]:
        """The rows of whole numbers: the whole, and its parts; a blank is 0."""
        for row in self.table.body[:_ROWS_LOOKED_AT]:
            stated = self.table.said(row, whole.column.index).value
            parts = [self.table.said(row, member.column.index).value for member in members]
            told = [part for part in parts if part is not None]
            if stated is not None and told and all(number == int(number) for number in (stated, *told)):
                yield stated, [part or 0.0 for part in parts]


def _is_time(part: str) -> bool:
    return is_running(part) or only_this_period(part) or bool(mentions(part))


def _is_rest(own: str) -> bool:
    return _REST.fullmatch(_bare(own)) is not None


def _heads_parts(part: str) -> bool:
    return _HEADS_PARTS.fullmatch(_bare(part)) is not None


def _bare(text: str) -> str:
    return fold(text).strip(" .:;()")
