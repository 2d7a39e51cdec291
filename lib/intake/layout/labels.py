"""The words at the left of a row: their number, how deep they stand below the rows above, and whether they are a head."""

import re
from functools import lru_cache
from typing import NamedTuple

from lib.core.text import fold
from lib.intake.texts.time_words import is_running, without_running

_INDEX = re.compile(r"([IVX]{1,5})|([A-ZĐ])|(\d{1,3})|(\d{1,3}\.\d{1,2})|(\d{1,3}\.\d{1,2}\.\d{1,2})|([a-zđ])")
_LEVELS = (1, 0, 2, 3, 4, 5)  # of the kinds of index, in the order of the pattern
_FIRST = re.compile(r"I|A|a|(?:\d{1,3}\.){0,2}0?1")
_DASH = re.compile(r"^\s*[-–+*•]\s*")
_LEADING_INDEX = re.compile(r"^\s*([A-ZĐ]|[IVX]{1,5}|\d{1,3}(?:\.\d{1,2}){0,2}|[a-zđ])\s*[.)]\s+")
_PLAIN_LEVEL, DASH_LEVEL = 6, 7
ABOVE = 0.5  # between a head and the rows that it is over
_BELOW, _DASHED_BELOW = 0.2, 0.4  # a head in a column of its own
AMONG_WHICH = ("trong do", "bao gom", "gom", "chia ra")


class Label(NamedTuple):
    """A row's own words: `bare` of index, dash and “lũy kế”; `number` is an index at their head.

    `level` is where they stand below the rows above by themselves, `unnumbered` by the words after the index alone.
    """

    bare: str
    running: bool
    dashed: bool
    among: bool
    level: int
    unnumbered: int
    number: str


@lru_cache(maxsize=4096)
def label_of(text: str) -> Label:
    """Take the words of a row apart."""
    leading = _LEADING_INDEX.match(text)
    said = _DASH.sub("", _LEADING_INDEX.sub("", text))
    dashed = bool(_DASH.match(text))
    among = fold(said).startswith(AMONG_WHICH)
    unnumbered = DASH_LEVEL if dashed or among else _PLAIN_LEVEL
    level = unnumbered if dashed or leading is None else _level_of(leading[1], unnumbered)
    running = is_running(said)
    bare = without_running(said) if running else said
    return Label(bare, running, dashed, among, level, unnumbered, leading[1] if leading else "")


class Place(NamedTuple):
    """Where a row stands: its label, its number in a column of its own, and its level below the rows above."""

    label: Label
    number: str
    level: float

    @property
    def numbered(self) -> bool:
        return bool(self.number or self.label.number)

    def heads(self, below: "Place") -> bool:
        """Whether a row without figures is a head of the row below though its number does not say so.

        That one begins a count anew, “1. Hồ sơ trực tuyến” before 1, 2, 3, or has a number where this one has none.
        """
        if below.level > self.level:
            return False
        begins = _FIRST.fullmatch(below.number or below.label.number) is not None
        return begins or (bool(below.number and not self.number) and not (self.label.dashed or self.label.among))


def place_of(text: str, index: str) -> Place:
    """Where a row of these words stands; `index` is what a column of numbers says."""
    label = label_of(text)
    number = "" if label.dashed else index.strip(" .)")
    level = _level_of(number, label.unnumbered) if number else label.level
    if label.among:
        level = max(level, DASH_LEVEL)  # “4. Trong đó: …” is of the row above
    return Place(label, number if _INDEX.fullmatch(number) else "", level)


def beneath(head: Place, text: str) -> Place:
    """Where a row of these words stands that is headed in another column."""
    label = label_of(text)
    return Place(label, "", head.level + (_DASHED_BELOW if label.dashed or label.among else _BELOW))


def _level_of(index: str, unnumbered: int) -> int:
    found = _INDEX.fullmatch(index)
    return _LEVELS[found.lastindex - 1] if found is not None and found.lastindex else unnumbered
