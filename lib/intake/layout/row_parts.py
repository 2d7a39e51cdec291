"""Rows of units that are only a part of the unit's figures: beside “Lĩnh vực: Đất đai”, or under “Hồ sơ người có công”."""

import re
from collections.abc import Iterator, Sequence

from lib.core.text import fold
from lib.intake.layout.rows import RowReading, RowRole
from lib.intake.layout.stubs import Stub
from lib.intake.sheets.tables import Table
from lib.intake.terms.catalogue import Catalogue
from lib.intake.texts.units import UnitNames

_PARTING = re.compile(
    r"\b(?:linh vuc|loai (?:ho so|thu tuc|tthc|hinh|viec)|nhom|hinh thuc|thu tuc|dich vu|muc do|kenh|nguon)\b"
)
_ALL = re.compile(r"(?:tat ca|toan bo|chung|tong|cong|ca)\b")


def parts(
    table: Table, stub: Stub, rows: Sequence[RowReading], names: UnitNames, catalogue: Catalogue
) -> Iterator[tuple[int, str]]:
    """The rows of units, with the words that make each a part: a cell under “Lĩnh vực”, a head of another matter over rows."""
    parted = {column.index for column in table.columns if _PARTING.search(fold(" ".join(column.path)))}
    beside = [column for column in (stub.text, *stub.heads) if column is not None and column in parted]
    over = ""
    for row in rows:
        if row.role is RowRole.GROUP:
            over = row.text if _is_matter(row.text, names, catalogue) else ""
        if row.role is not RowRole.UNIT:
            continue
        cells = (table.text(row.row, column) for column in beside)
        said = next((text for text in (*cells, over) if text and _parts_off(text, names)), "")
        if said:
            yield row.row, said


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
