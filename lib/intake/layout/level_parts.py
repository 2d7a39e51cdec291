"""Totals over several levels of government: “TTHC cấp huyện”, “TTHC cấp xã”, “Tổng cộng” of a district's own report.

Whether the plan asks for its office alone or for its communes as well only a person knows, unless the title tells.
"""

from collections.abc import Iterator

from lib.core.text import fold
from lib.intake.layout.outlines import Outline
from lib.intake.layout.rows import RowRole

_OF_ALL = ("toan huyen", "toan thanh pho", "toan thi xa", "tren dia ban", "toan tinh", "cap huyen, cap xa", "cac cap")


def level_provisos(outline: Outline) -> Iterator[tuple[int, str]]:
    """The rows that sum up levels which other rows with figures name, with the names of those."""
    if any(said in fold(line) for line in (outline.title, *outline.table.context) for said in _OF_ALL):
        return
    levels = outline.catalogue.plan.vocabulary.levels
    named: dict[frozenset[str], str] = {}
    for row in outline.rows:
        said = outline.catalogue.reader.read(row.text).things & levels
        if len(said) == 1 and row.role is not RowRole.TOTAL:
            named.setdefault(said, row.text)
    if len(named) > 1:
        yield from ((row.row, "; ".join(named.values())) for row in outline.rows if row.role is RowRole.TOTAL)
