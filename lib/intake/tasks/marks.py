"""The marks before tasks and headings: “A”, “I.”, “1”, “1.1”, “a)”, “-”."""

import re
from enum import IntEnum

from lib.core.text import clean, fold

_MARK = re.compile(
    r"(?P<mark>\d+(?:\.\d+)+[.)]?|\d+[.)/]|(?:[IVX]+|[A-ZĐ])\s?[.)/-](?=\s)|[a-zđ][.)]|[ivx]+[.)]|[-+•*–])\s*(?=\S)"
)
_NUMBER = re.compile(r"(?:nhiem vu|nv|so|stt)?\s*\.?\s*(?P<digits>\d+(?:\.\d+)*)[.)]?", re.IGNORECASE)
_ROMAN = re.compile(r"[IVX]+")


class Level(IntEnum):
    """How high a row's mark stands: “A”, “I”, “1”, “1.1”, “a)”, “-”; NONE without one."""

    LETTER = 0
    ROMAN = 1
    NUMBER = 2
    DOTTED = 3
    SMALL = 4
    BULLET = 5
    NONE = 6


def level_of(mark: str) -> Level:
    """How high a mark stands."""
    bare = mark.strip().rstrip(".)/-").strip()
    if not bare:
        return Level.BULLET if mark.strip() else Level.NONE
    if _ROMAN.fullmatch(bare):
        return Level.ROMAN
    if re.fullmatch(r"[A-ZĐ]", bare):
        return Level.LETTER
    if re.fullmatch(r"[a-zđ]|[ivx]+", bare):
        return Level.SMALL
    if bare in "+•*–-":
        return Level.BULLET
    return Level.DOTTED if re.fullmatch(r"\d+(?:\.\d+)+", bare) else Level.NUMBER


def plain_number(mark: str) -> str:
    """“NV 01.” and “1” are one number."""
    found = _NUMBER.fullmatch(fold(mark).strip())
    if found:
        return ".".join(str(int(part)) for part in found["digits"].split("."))
    return clean(mark).strip(" .)/")


def split(text: str) -> tuple[str, str]:
    """The mark that a text begins with, if any, and the rest."""
    found = _MARK.match(text)
    return (found["mark"], text[found.end() :]) if found else ("", text)
