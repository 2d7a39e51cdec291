"""In what heads count money: “triệu đồng”, “tỷ đồng”; two that differ are no numerator and denominator as they stand."""

import re
from collections.abc import Iterable

from lib.core.text import fold

_MONEY = re.compile(
    r"\b(?P<many>nghin|ngan|trieu|tr|ty|ti)\.?\s*(?:dong|d|vnd)\b"
    r"|[(:]\s*(?:dvt\s*:?\s*)?(?P<one>dong|vnd)\s*\)?$|^(?P<alone>dong|vnd)$"
)
_SAME = {"ngan": "nghin", "tr": "trieu", "ti": "ty"}


def currencies(texts: Iterable[str]) -> frozenset[str]:
    """The units of money that texts name, folded: “nghin”, “trieu”, “ty”, “dong”."""
    found = (_MONEY.search(fold(text).strip()) for text in texts)
    named = (match["many"] or "dong" for match in found if match is not None)
    return frozenset(_SAME.get(name, name) for name in named)
