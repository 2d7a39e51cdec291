"""Rows of units that are only a part of the unit's figures: beside “Lĩnh vực: Đất đai”, or under “Hồ sơ người có công”."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from lib.core.text import fold
from lib.core.unit import Kind
from lib.intake.layout.labels import AMONG_WHICH
from lib.intake.layout.levels import COMMUNES
from lib.intake.layout.rows import RowReading, RowRole
from lib.intake.layout.stubs import Stub
from lib.intake.sheets.tables import Table
from lib.intake.terms.catalogue import Catalogue
from lib.intake.texts.mention import Mention
from lib.intake.texts.units import UnitNames

_PARTING = re.compile(
    r"\b(?:linh vuc|loai (?:ho so|thu tuc|tthc|hinh|viec)|nhom|hinh thuc|thu tuc|dich vu|muc do|kenh|nguon|doi tuong)\b|^(?:phan )?loai$"
)
_BRACKET = re.compile(r"\(([^()]*[^\W\d_]{2}[^()]*)\)")
_INCLUDED = re.compile(r"\W*(?:bao gom|gom|ke ca|tinh ca|ca|toan)\b")
_ALL = re.compile(  # “Chung”, “Cả hai loại”; “Cá nhân” and “Công dân” are some of all
    r"(?:(?:tat ca|toan bo|tong|ca (?:hai|ba|cac|\d+)|chung (?:ca|cac|cho))\b|(?:chung|cong|ca)\W*$)"
)


class RowParts:
    """The rows of one table that are figures of units, or of times (`of_times`), with what stands beside them."""

    def __init__(
        self,
        table: Table,
        stub: Stub,
        rows: Sequence[RowReading],
        names: UnitNames,
        catalogue: Catalogue,
        *,
        of_times: bool = False,
    ) -> None:
        self.table, self.rows, self.names, self.catalogue, self.of_times = table, rows, names, catalogue, of_times
        named = stub.units or of_times
        self.columns = [column for column in (*stub.heads, stub.text) if named and column is not None]
        self.narrower = _Narrower(table, catalogue)

    def without(self) -> list[RowReading]:
        """The rows, those made parts that stand beside one of all of theirs: “Trong đó: báo cáo tháng” below “Chung”."""
        among = self._several()
        whole = {row for said in among for row in said if is_of_all(said[row])}
        parted = {row for said in among if whole & said.keys() for row in said if row not in whole}
        parted.update(row for said in among if _only_one_is_bare(said.values()) for row in said if said[row])
        return [self._placed(row, whole, parted) for row in self.rows]

    def told(self) -> Iterator[tuple[int, str]]:
        """The rows that are parts, with the words that make each one: a cell under “Lĩnh vực”, a head of another matter."""
        parted = {column.index for column in self.table.columns if _PARTING.search(fold(" ".join(column.path)))}
        apart = {row for said in self._several() if len(set(said.values())) == len(said) for row in said}
        over = ""
        for row, below in zip(self.rows, (*self.rows[1:], None), strict=True):
            if self._heads_field(row, below):
                over = row.text
                continue
            if row.role is RowRole.GROUP:
                over = row.text if self._is_matter(row.text) or self._heads_lower(row, below) else ""
            if not self._is_one(row):
                continue
            cells = [(self.table.text(row.row, at), at in parted or row.row in apart) for at in self.columns]
            told = (text for text, parts_all in cells if parts_all or self.narrower.than_heads(text))
            said = next((text for text in told if text and self._parts_off(text)), over) or self._in_brackets(row)
            if said:
                yield row.row, said

    def _in_brackets(self, row: RowReading) -> str:
        """What a unit has in brackets that is no other name of it: “UBND huyện Ba Bể (không gồm cấp xã)”."""
        said = _BRACKET.search(row.text) if row.role is RowRole.UNIT else None
        if said is None or _INCLUDED.match(fold(said[1])) or self.names.find(said[1]).code is not None:
            return ""
        return said[1]

    def _heads_field(self, row: RowReading, below: RowReading | None) -> bool:
        """Whether a row stands for a field of work over the units below it: “Tư pháp” over districts is no department."""
        if below is None or below.role is not RowRole.UNIT:
            return False
        if row.role is RowRole.UNIT:
            kinds = [self._kind(each) for each in (row, below)]
            if row.row not in self.table.silent or kinds[0] is not Kind.DEPARTMENT or kinds[1] is Kind.DEPARTMENT:
                return False
        return self.catalogue.titles.is_field(row.text, self.names)

    def _heads_lower(self, row: RowReading, below: RowReading | None) -> bool:
        """Whether communes stand over a district: what it has there is not all of its own, “UBND cấp xã › Huyện Ba Bể”.

        What is some level's anyway, as the staff of communes, is meant so.
        """
        if below is None or self._kind(below) is not Kind.DISTRICT:
            return False
        return COMMUNES.fullmatch(fold(row.text).strip(" .:")) is not None and not self.narrower.of_levels

    def _kind(self, row: RowReading) -> Kind | None:
        code = row.unit.code if row.unit else None
        return self.catalogue.plan.units.get(code).kind if code else None

    def _is_one(self, row: RowReading) -> bool:
        """Whether a row is one of a unit, or of a time."""
        if self.of_times:
            return row.time is not None and row.role in (RowRole.TEXT, RowRole.TOTAL)
        return row.role is RowRole.UNIT

    def _several(self) -> list[dict[int, str]]:
        """The rows of each unit at each time that has several, with the folded words beside it; none without such words."""
        if not self.columns:
            return []
        among: dict[tuple[str | None, Mention | None], dict[int, str]] = defaultdict(dict)
        for row in filter(self._is_one, self.rows):
            beside = fold(" ".join(filter(None, (self.table.text(row.row, column) for column in self.columns))))
            among[row.unit.code if row.unit else None, row.time][row.row] = beside
        return [said for said in among.values() if len(said) > 1]

    def _placed(self, row: RowReading, whole: Collection[int], parted: Collection[int]) -> RowReading:
        if row.row in parted:
            return replace(row, role=RowRole.PART)
        return replace(row, role=RowRole.TEXT) if self.of_times and row.row in whole else row

    def _parts_off(self, text: str) -> bool:
        """Whether words beside a unit leave out some of its figures; “Tất cả” and the name of a unit do not."""
        return not is_of_all(fold(text)) and self.names.find(text).code is None

    def _is_matter(self, head: str) -> bool:
        """Whether a head over rows of units names another matter than all of theirs, or some of what the heads count."""
        if self.catalogue.titles.is_field(head, self.names):
            return True
        if self.catalogue.reader.row_role(head) or self.names.find(head).code is not None:
            return False
        holders = self.catalogue.plan.vocabulary.holders  # “Cơ quan ngang sở” is what they are
        if not self.catalogue.reader.read(head).things - holders:
            return False
        return self.narrower.than_heads(head) or bool(self.catalogue.titles.marks((head,), self.names))


def is_of_all(folded: str) -> bool:
    """Whether words beside figures say that these are of all cases: “Chung”, “Tất cả các lĩnh vực”."""
    return _ALL.match(folded) is not None


def _only_one_is_bare(said: Collection[str]) -> bool:
    """Whether a unit has one row without a word beside rows that say that they are of it: “Trong đó: …”."""
    told = [text for text in said if text]
    return len(told) == len(said) - 1 > 0 and all(text.startswith(AMONG_WHICH) for text in told)


class _Narrower:
    """Tells words beside a unit that name some of what the heads count: “Hồ sơ toàn trình” under “Số hồ sơ thanh toán”."""

    def __init__(self, table: Table, catalogue: Catalogue) -> None:
        vocabulary, self.reader = catalogue.plan.vocabulary, catalogue.reader
        heads = [self.reader.read(" ".join(column.path)).things for column in table.columns]
        self.of_levels = any(things & vocabulary.levelled for things in heads)
        silent = vocabulary.optional | vocabulary.harmless | vocabulary.holders | vocabulary.levels
        self.known = silent.union(*heads)

    def than_heads(self, text: str) -> bool:
        return fold(text).startswith(AMONG_WHICH) or bool(self.reader.read(text).things - self.known)
