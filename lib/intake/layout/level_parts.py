"""Totals over several levels of government: “TTHC cấp huyện”, “TTHC cấp xã”, “Tổng cộng” of a district's own report.

Whether the plan asks for its office alone or for its communes as well only a person knows, unless the title tells.
"""

import re
from collections.abc import Iterator

from lib.core.text import fold
from lib.intake.layout.levels import COMMUNES
from lib.intake.layout.outlines import Outline
from lib.intake.layout.rows import RowRole

_OF_DISTRICT = re.compile(r"(?:ubnd |khoi )?cap huyen")
_OF_PROVINCE = re.compile(r"(?:ubnd |khoi )?cap tinh")
_OF_ALL = ("toan huyen", "toan thanh pho", "toan thi xa", "tren dia ban", "toan tinh", "cap huyen, cap xa", "cac cap")


def level_provisos(outline: Outline) -> Iterator[tuple[int, str]]:
    """The rows that sum up levels which other rows with figures name, with the names of those."""
    if _is_of_all(outline):
        return
    levels = outline.catalogue.plan.vocabulary.levels
    named: dict[frozenset[str], str] = {}
    for row in outline.rows:
        said = outline.catalogue.reader.read(row.text).things & levels
        if len(said) == 1 and row.role is not RowRole.TOTAL:
            named.setdefault(said, row.text)
    if len(named) > 1:
        yield from ((row.row, "; ".join(named.values())) for row in outline.rows if row.role is RowRole.TOTAL)


def commune_provisos(outline: Outline) -> Iterator[tuple[int, str]]:
    """The criteria below a head of communes, with that head: “I. UBND cấp xã” is not all that a district has.

    What only communes have, such as their staff, is meant so.
    """
    vocabulary, read = outline.catalogue.plan.vocabulary, outline.catalogue.reader.read
    for row in outline.rows:
        over = next((head for head in row.path[:-1] if COMMUNES.fullmatch(fold(head).strip(" .:"))), "")
        if over and not read(over).things & vocabulary.levels and not read(row.path[-1]).things & vocabulary.levelled:
            yield row.row, over


def summed_level_provisos(outline: Outline) -> Iterator[tuple[int, str]]:
    """All criteria of a district's table whose columns are levels with their sum: “Cấp huyện | Cấp xã | Tổng cộng”."""
    said = [head.column.path[-1] for head in outline.heads if head.column.path]
    levels = {
        pattern: next((each for each in said if pattern.fullmatch(fold(each).strip(" .:"))), "")
        for pattern in (_OF_PROVINCE, _OF_DISTRICT, COMMUNES)
    }
    if levels[_OF_DISTRICT] and levels[COMMUNES] and not levels[_OF_PROVINCE] and not _is_of_all(outline):
        yield from ((row.row, f"{levels[_OF_DISTRICT]}; {levels[COMMUNES]}") for row in outline.rows)


def _is_of_all(outline: Outline) -> bool:
    """Whether the title tells that all levels are meant."""
    return any(said in fold(line) for line in (outline.title, *outline.table.context) for said in _OF_ALL)
