"""Rows of units that are only a part of the unit's figures: beside “Lĩnh vực: Đất đai”, or under “Hồ sơ người có công”."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from lib.core.text import fold
from lib.intake.layout.rows import AMONG_WHICH, RowReading, RowRole
from lib.intake.layout.stubs import Stub
from lib.intake.sheets.tables import Table
from lib.intake.terms.catalogue import Catalogue
from lib.intake.texts.mention import Mention
from lib.intake.texts.units import UnitNames

_PARTING = re.compile(
    r"\b(?:linh vuc|loai (?:ho so|thu tuc|tthc|hinh|viec)|nhom|hinh thuc|thu tuc|dich vu|muc do|kenh|nguon|doi tuong)\b|^(?:phan )?loai$"
)
_ALL = re.compile(  # “Chung”, “Cả hai loại”; “Cá nhân” and “Công dân” are some of all
    r"(?:(?:tat ca|toan bo|tong|ca (?:hai|ba|cac|\d+)|chung (?:ca|cac|cho))\b|(?:chung|cong|ca)\W*$)"
)


def without_parts(table: Table, stub: Stub, rows: Sequence[RowReading]) -> list[RowReading]:
    """The rows, those made parts that stand beside one of all of their unit: “Trong đó: báo cáo tháng” below “Chung”."""
    among = _by_unit(table, stub, rows)
    parted = {row for said in among if any(map(_ALL.match, said.values())) for row in said if not _ALL.match(said[row])}
    parted.update(row for said in among if _only_one_is_bare(said.values()) for row in said if said[row])
    return [replace(row, role=RowRole.PART) if row.row in parted else row for row in rows]


def _only_one_is_bare(said: Collection[str]) -> bool:
    """Whether a unit has one row without a word beside rows that say that they are of it: “Trong đó: …”."""
    told = [text for text in said if text]
    return len(told) == len(said) - 1 > 0 and all(text.startswith(AMONG_WHICH) for text in told)


def _by_unit(table: Table, stub: Stub, rows: Sequence[RowReading]) -> list[dict[int, str]]:
    """The rows of each unit at each time that has several, with the words beside it."""
    among: dict[tuple[str | None, Mention | None], dict[int, str]] = defaultdict(dict)
    for row in rows:
        if row.role is RowRole.UNIT:
            among[row.unit.code if row.unit else None, row.time][row.row] = _beside(table, stub, row)
    return [said for said in among.values() if len(said) > 1]


def _beside(table: Table, stub: Stub, row: RowReading) -> str:
    """The folded words that stand beside the unit of a row."""
    columns = (column for column in (*stub.heads, stub.text) if stub.units and column is not None)
    return fold(" ".join(filter(None, (table.text(row.row, column) for column in columns))))


def _told_apart(table: Table, stub: Stub, rows: Sequence[RowReading]) -> frozenset[int]:
    """The rows of units that have several at one time, each with other words beside it."""
    several = (said for said in _by_unit(table, stub, rows) if len(set(said.values())) == len(said))
    return frozenset(row for said in several for row in said)


def parts(
    table: Table, stub: Stub, rows: Sequence[RowReading], names: UnitNames, catalogue: Catalogue
) -> Iterator[tuple[int, str]]:
    """The rows of units, with the words that make each a part: a cell under “Lĩnh vực”, a head of another matter over rows."""
    parted = {column.index for column in table.columns if _PARTING.search(fold(" ".join(column.path)))}
    beside = [column for column in (stub.text, *stub.heads) if column is not None]
    apart = _told_apart(table, stub, rows)
    narrower = _Narrower(table, catalogue)
    over = ""
    for row in rows:
        if row.role is RowRole.GROUP:
            over = row.text if _is_matter(row.text, names, catalogue) else ""
        if row.role is not RowRole.UNIT:
            continue
        cells = [(table.text(row.row, column), column in parted or row.row in apart) for column in beside]
        told = (text for text, parts_all in (*cells, (over, True)) if parts_all or narrower.than_heads(text))
        said = next((text for text in told if text and _parts_off(text, names)), "")
        if said:
            yield row.row, said


class _Narrower:
    """Tells words beside a unit that name some of what the heads count: “Hồ sơ toàn trình” under “Số hồ sơ thanh toán”."""

    def __init__(self, table: Table, catalogue: Catalogue) -> None:
        vocabulary, self.reader = catalogue.plan.vocabulary, catalogue.reader
        heads = (self.reader.read(" ".join(column.path)).things for column in table.columns)
        silent = vocabulary.optional | vocabulary.harmless | vocabulary.holders | vocabulary.levels
        self.known = silent.union(*heads)

    def than_heads(self, text: str) -> bool:
        return fold(text).startswith(AMONG_WHICH) or bool(self.reader.read(text).things - self.known)


def _parts_off(text: str, names: UnitNames) -> bool:
    """Whether words beside a unit leave out some of its figures; “Tất cả” and the name of a unit do not."""
    return not _ALL.match(fold(text)) and names.find(text).code is None


def _is_matter(head: str, names: UnitNames, catalogue: Catalogue) -> bool:
    """Whether a head over rows of units names another matter than all of theirs."""
    if catalogue.reader.row_role(head) or names.find(head).code is not None:
        return False
    things = (
        catalogue.reader.read(head).things - catalogue.plan.vocabulary.holders
    )  # “Cơ quan ngang sở” is what they are
    return bool(things) and bool(catalogue.titles.marks((head,), names))
