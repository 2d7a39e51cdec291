"""Of which level records and staff are where no header says: of whose units the table is, or who reports alone."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from lib.core.unit import Kind, Units
from lib.intake.layout.rows import RowReading, RowRole
from lib.intake.sheets.tables import Column, Table
from lib.intake.terms.facets import FacetReader

COMMUNES = re.compile(r"(?:(?:ubnd|khoi|cac|cap)\s+)+(?:xa|phuong|thi tran)(?:[\s,]+(?:va\s+)?(?:xa|phuong|thi tran))*")
"""What heads communes, folded: “UBND cấp xã”, “Các xã, phường, thị trấn”."""
_WORDS = {Kind.COMMUNE: " cấp xã", Kind.DEPARTMENT: " cấp tỉnh"}
"""A district's records may be its own or those of its communes as well, so that it gives none."""


def level_said_by(named: Iterable[str], reporter: Kind | None, units: Units) -> str:
    """What to read with every header of a table; `named` are the units that it names, `reporter` who reports of itself."""
    kinds = {units.get(code).kind for code in named} - {Kind.PROVINCE}
    if not kinds and reporter is not None:
        return _WORDS.get(reporter, "")
    if len(kinds) == 1 and reporter is not Kind.COMMUNE:
        return _WORDS.get(kinds.pop(), "")
    return _WORDS[Kind.COMMUNE] if reporter is Kind.COMMUNE else ""


def with_levels(
    rows: Sequence[RowReading], table: Table, values: Iterable[Column], levels: frozenset[str], reader: FacetReader
) -> list[RowReading]:
    """The rows of a table without units; what would head a group of units, but has figures and names a level, is measured.

    “Các sở, ban, ngành (cấp tỉnh) | 3.677 | 2.954”. `levels` are the facets that name one.
    """
    columns = [column.index for column in values]

    def is_measured(row: RowReading) -> bool:
        if row.role is not RowRole.GROUP or not any(table.said(row.row, column).is_figure for column in columns):
            return False
        return bool(reader.read(row.text).things & levels)

    return [replace(row, role=RowRole.TEXT) if is_measured(row) else row for row in rows]
