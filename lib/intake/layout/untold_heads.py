"""Criteria under one column that does not say that it holds results: “Tỉnh giao”, “Theo Quyết định 1085”, “Tối thiểu”."""

import re
from collections.abc import Iterator

from lib.core.text import fold
from lib.intake.layout.heads import Head
from lib.intake.layout.outlines import Outline
from lib.intake.texts.periods import mentions

_GIVEN = re.compile(
    r"\b(?:giao|quy dinh|quyet dinh|nghi quyet|cong van|ke hoach so|tieu chi|toi thieu|toi da|can dat|phai dat|yeu cau|cam ket|dinh huong"
    r"|phan dau|tang|giam|chenh lech|so voi|den (?:nam )?20\d\d)\b"
)
_RESULTS = frozenset({"actual", "rate", "count", "total", "numerator", "denominator", "money"})


def untold_provisos(outline: Outline) -> Iterator[tuple[int, str]]:
    """All criteria, with the words over their only column of figures, where these are no words for results."""
    heads = [head for head in outline.heads if head.column.path]
    if len(heads) == 1 and not heads[0].says_more and _is_untold(heads[0], outline):
        yield from ((row.row, heads[0].column.path[-1]) for row in outline.rows)


def _is_untold(head: Head, outline: Outline) -> bool:
    said = head.column.path[-1]
    read = outline.catalogue.reader.read(said)
    if _GIVEN.search(fold(said)):
        return not read.roles & _RESULTS
    return bool(read.unknown) and not (read.roles or read.things or mentions(said))
