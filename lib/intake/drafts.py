"""Tells a report that calls itself a draft: its figures may still change."""

import re
from collections.abc import Iterable

from lib.core.text import clean

_DRAFT = r"(?:bản nháp|bản thảo|dự thảo|ban nhap|ban thao|du thao|draft|nháp)"
_IN_NAME = re.compile(rf"(?<![^\W\d_]){_DRAFT}(?![^\W\d_])", re.IGNORECASE)
_AS_MARK = re.compile(rf"^\W*{_DRAFT}(?:\s*(?:lần|lan|số|so|v)?\s*\d+)?\W*$|\(\s*{_DRAFT}[^)]*\)", re.IGNORECASE)


def is_draft(names: Iterable[str], cells: Iterable[str]) -> bool:
    """Whether a file's or sheet's name speaks of a draft, or a cell is its mark; “dự thảo văn bản” may be what is counted."""
    return any(_IN_NAME.search(clean(name).replace("_", " ")) for name in names) or any(
        _AS_MARK.search(clean(cell)) for cell in cells
    )
