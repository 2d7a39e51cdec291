"""Tells tables of one level of offices: what the districts count in “cấp huyện” is not all that the province has."""

import re
from collections.abc import Iterable

from lib.core.text import fold

_LEVEL = re.compile(r"\b(?:cap|khoi)\s+(huyen|xa)\b")


def level_said(texts: Iterable[str]) -> str:
    """The one level that titles name, folded as “cap huyen”; empty where they name none or several."""
    named = {f"cap {level}" for text in texts for level in _LEVEL.findall(fold(text))}
    return named.pop() if len(named) == 1 else ""


def is_of_part(level: str, name: str) -> bool:
    """Whether a table of one level leaves out some of what an indicator of this name counts.

    “Hồ sơ công việc cấp huyện” is of that level itself.
    """
    return bool(level) and level not in fold(name)
