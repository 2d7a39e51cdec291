"""Tells the column of what was counted where criteria stand in rows: “Tổng số | Đã hoàn thành/đạt | Tỷ lệ (%)”."""

from collections.abc import Iterable

from lib.intake.layout.heads import Head
from lib.intake.terms.facets import FacetReader, Facets
from lib.intake.terms.headings import EXCLUDING

_WHOLE = frozenset({"total", "denominator"})
_OF_WHOLE = _WHOLE | {"count"}
_Block = tuple[object, ...]


def counted_columns(heads: Iterable[Head], done: frozenset[str], reader: FacetReader) -> frozenset[int]:
    """The columns that hold numerators because a whole and a share stand beside each and nothing else does.

    `done` are the facets that say that something was done and not what.
    """
    blocks: dict[_Block, dict[int, Facets]] = {}
    for head in heads:
        block = (head.match, head.time, head.running, head.path[:-1])
        blocks.setdefault(block, {})[head.column.index] = reader.read(" ".join(head.path[-1:]))
    return frozenset(column for said in blocks.values() for column in _counted(said, done))


def _counted(said: dict[int, Facets], done: frozenset[str]) -> Iterable[int]:
    wholes = [
        column for column, read in said.items() if _only(read) and _WHOLE & read.roles and read.roles <= _OF_WHOLE
    ]
    shares = [column for column, read in said.items() if _only(read) and "rate" in read.roles]
    others = [column for column in said if column not in (*wholes, *shares)]
    if len(wholes) == len(shares) == len(others) == 1 and _is_done(said[others[0]], done):
        return others
    return ()


def _only(read: Facets) -> bool:
    """Whether a head says its kind and nothing of what is counted."""
    return bool(read.roles) and not (read.things or read.unknown)


def _is_done(read: Facets, done: frozenset[str]) -> bool:
    return read.things <= done and not read.unknown and not read.roles & (EXCLUDING | _WHOLE)
