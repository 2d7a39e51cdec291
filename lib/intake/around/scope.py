"""Tells tables of one level of offices: what the districts count in “cấp huyện” is not all that the province has."""

import re
from collections.abc import Iterable

from lib.core.text import fold

COMMUNES = "cap xa"
_CASES_OF_COMMUNES = re.compile(
    r"\b(?:tthc|thu tuc|ho so|mot cua|dich vu cong|dvc)\b.*?(?<!cbcc )(?<!can bo )(?<!cong chuc )\bcap xa\b"
)
_LEVEL = re.compile(r"\b(?:cap|khoi)\s+(huyen|xa)\b")
_SUM_OF_COMMUNES = re.compile(
    r"\b(?:toan (?:huyen|thanh pho)|tong(?: cong| so)?)\b.*\b(?:cong|tong hop|bao gom|gom|tong)\b.*\b(?:xa|phuong|thi tran)\b"
)


def level_said(texts: Iterable[str]) -> str:
    """The one level that titles name, folded as “cap huyen”; empty where they name none or several."""
    named = {f"cap {level}" for text in texts for level in _LEVEL.findall(fold(text))}
    return named.pop() if len(named) == 1 else ""


def has_cases_of_communes(texts: Iterable[str]) -> bool:
    """Whether a title speaks of what communes have of the cases: “… tại bộ phận một cửa cấp xã”."""
    return any(_CASES_OF_COMMUNES.search(fold(text)) for text in texts)


def sums_up_communes(notes: Iterable[str]) -> bool:
    """Whether a note says of a district's total that only communes are in it: “Toàn huyện: cộng số liệu 10 xã”."""
    return any(_SUM_OF_COMMUNES.search(fold(note)) for note in notes)


def is_of_part(level: str, name: str) -> bool:
    """Whether a table of one level leaves out some of what an indicator of this name counts.

    “Hồ sơ công việc cấp huyện” is of that level itself.
    """
    return bool(level) and level not in fold(name)
