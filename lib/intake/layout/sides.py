"""Tells the column of what was counted where criteria stand in rows: “Tổng số | Đã hoàn thành/đạt | Tỷ lệ (%)”."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from lib.intake.layout.heads import Head
from lib.intake.terms.facets import FacetReader, Facets
from lib.intake.terms.headings import EXCLUDING

_WHOLE = frozenset({"total", "denominator"})
_OF_WHOLE = _WHOLE | {"count"}
_Block = tuple[object, ...]


def shares_of_counts(heads: Iterable[Head], done: frozenset[str], reader: FacetReader) -> Mapping[int, Head]:
    """The columns of shares, each with the head of its numerators: beside both stands a whole, and nothing else does.

    `done` are the facets that say that something was done.
    """
    blocks: dict[_Block, list[tuple[Head, Facets]]] = {}
    for head in heads:
        block = (head.match, head.time, head.running, head.path[:-1])
        blocks.setdefault(block, []).append((head, reader.read(" ".join(head.path[-1:]))))
    return dict(pair for said in blocks.values() for pair in _pair(said, done))


def _pair(said: Sequence[tuple[Head, Facets]], done: frozenset[str]) -> Iterator[tuple[int, Head]]:
    wholes = [head for head, read in said if _only(read) and _WHOLE & read.roles and read.roles <= _OF_WHOLE]
    shares = [head for head, read in said if _only(read) and "rate" in read.roles]
    others = [(head, read) for head, read in said if head not in (*wholes, *shares)]
    if len(wholes) == len(shares) == len(others) == 1 and _is_done(others[0][1], done):
        yield shares[0].column.index, others[0][0]


def _only(read: Facets) -> bool:
    """Whether a head says its kind and nothing of what is counted."""
    return bool(read.roles) and not (read.things or read.unknown)


def _is_done(read: Facets, done: frozenset[str]) -> bool:
    return read.things <= done and not read.unknown and not read.roles & (EXCLUDING | _WHOLE)
