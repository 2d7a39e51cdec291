"""Numbers as Vietnamese administration writes them; the only place that rounds."""

from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from math import ceil, floor
from typing import NamedTuple

_NONE = "–"
# By number, not by name: Windows has no list of zones.
_VIETNAM = timezone(timedelta(hours=7))
_KNOWN = 4000
"""Counts and names remembered as they were written: a report's findings tell the same few again and again."""


def decimal(value: float | None, digits: int = 1) -> str:
    """1234.56 becomes “1.234,6”; None becomes a dash."""
    if value is None:
        return _NONE
    text = f"{abs(value):,.{digits}f}"
    text = text.translate(_SWAP) if "," in text else text.replace(".", ",")  # few have thousands
    return f"−{text}" if value < 0 and text.strip("0.,") else text


def percent(value: float | None, apart_from: float | None = None) -> str:
    """A measured share: 92.5 becomes “92,5%”, 75 “75,0%”.

    99.97 keeps two digits, since “100,0%” would hide that something is missing; so does 89.97 when it is to be
    told `apart_from` 90.
    """
    if value is None:
        return _NONE
    if apart_from is not None and value != apart_from and round(value, 1) == round(apart_from, 1):
        return compare(value, apart_from).value
    return f"{decimal(value, 2 if _hides(value) else 1)}%"


def target(value: float | None) -> str:
    """A share somebody set: 90 becomes “90%”, 71.2 “71,2%”."""
    if value is None:
        return _NONE
    whole = abs(value - round(value)) < 0.05
    return f"{decimal(value, 0 if whole else 1)}%"


@lru_cache(_KNOWN)
def count(value: float | None) -> str:
    """1234 becomes “1.234”; a broken count keeps its decimals."""
    if value is None:
        return _NONE
    return decimal(value, 0 if value == int(value) else 1)


def average(value: float) -> str:
    """So many a month, which need not be whole: 3535.4 becomes “3.535”, 2.33 “2,3”, 0.04 “0,04”."""
    if abs(value) >= 10 or value == 0:
        return decimal(value, 0)
    return _trimmed(value, 2 if abs(value) < 1 else 1)


def part(share: float) -> str:
    """A part of a whole, 0 to 1, in whole percent: 0.38 becomes “38%”; neither none nor all where it is nearly so."""
    if 0 < share < 0.005:
        return "dưới 1%"
    if 0.995 <= share < 1 - 1e-9:
        return "trên 99%"
    return f"{decimal(100 * share, 0)}%"


def span(low: float, high: float) -> str:
    """A range of shares in whole percent, its ends rounded outwards: 76.9 to 87.2 becomes “76–88%”."""
    return f"{decimal(floor(low + 1e-9), 0)}–{decimal(ceil(high - 1e-9), 0)}%"


def points(value: float | None) -> str:
    """A distance in percentage points: 15 becomes “15 điểm”, 3.66 “3,7 điểm”, 0.25 “0,25 điểm”.

    A distance too small for two digits is “dưới 0,01 điểm”, never “0 điểm”.
    """
    if value is None:
        return _NONE
    if 1e-9 < abs(value) < 0.005:
        return "dưới 0,01 điểm"
    return f"{_trimmed(value, 2 if abs(value) < 1 or _hides(value) else 1)} điểm"


class Comparison(NamedTuple):
    """A share, the share it is held against and their distance, worded so that the three agree."""

    value: str
    goal: str
    gap: str


def compare(value: float, goal: float, least: int = 0) -> Comparison:
    """Word two shares with as many digits as it takes to tell them apart; the goal with `least` digits or more.

    The distance is that of the shares as worded, so that a reader who subtracts finds it: 46.35 against 50
    reads “46,4%”, “50%”, “3,6 điểm”.
    """
    found = _told_apart(value, goal)
    if found is None:
        return Comparison(percent(value), f"{_trimmed(goal, 2 if _hides(goal) else 1)}%", points(abs(goal - value)))
    seen, held, digits = found
    gap = abs(held - seen)
    distance = "dưới 0,01 điểm" if gap < 0.005 else f"{_trimmed(gap, digits)} điểm"
    return Comparison(f"{_trimmed(seen, digits, least=1)}%", f"{_trimmed(held, digits, least)}%", distance)


def distance(value: float, goal: float) -> float:
    """The distance of two shares in points as `compare` words it, so that a list in its order reads in order."""
    found = _told_apart(value, goal)
    return abs(goal - value) if found is None else round(abs(found[1] - found[0]), found[2])


def _told_apart(value: float, goal: float) -> tuple[float, float, int] | None:
    """Both shares with as many digits as it takes to tell them apart, and how many; None where three do not."""
    for digits in (1, 2, 3):
        seen, held = round(value, digits), round(goal, digits)
        if seen != held and not (digits == 1 and _hides(value)):
            return seen, held, digits
    return None


def _trimmed(value: float, digits: int, least: int = 0) -> str:
    """As many of `digits` as say something, but not fewer than `least`."""
    text = decimal(value, digits)
    head, comma, tail = text.partition(",")
    tail = tail.rstrip("0").ljust(least, "0")
    return f"{head}{comma}{tail}" if tail else head


def _hides(value: float) -> bool:
    """Whether one digit would show none or all where it is nearly so."""
    shown = round(value, 1)
    return shown in (0.0, 100.0) and abs(value - shown) >= 0.005


def change(value: float | None) -> str:
    """A change in percentage points with its sign: “+1,3 điểm”, “−0,2 điểm”, “0,0 điểm”."""
    if value is None:
        return _NONE
    sign = "+" if value >= 0.05 else ""
    return f"{sign}{decimal(value, 1)} điểm"


@lru_cache(_KNOWN)
def lower_first(text: str) -> str:
    """A name inside a sentence: “Quý III” becomes “quý III”; an abbreviation such as “HSCV” or “T9” stays."""
    return text if text[1:2].isupper() or text[1:2].isdigit() else text[:1].lower() + text[1:]


def day(value: date | datetime) -> str:
    return f"{value.day}/{value.month}/{value.year}"


def local(value: datetime) -> datetime:
    """A moment as Vietnam's clocks show it, UTC+7 all year; one without a zone stays as it is."""
    return value if value.tzinfo is None else value.astimezone(_VIETNAM)


def midnight(value: date) -> datetime:
    """The moment at which a day begins on Vietnam's clocks."""
    return datetime(value.year, value.month, value.day, tzinfo=_VIETNAM)


def moment(value: datetime) -> str:
    """Vietnam's time: 23:30 UTC on 19 September 2023 becomes “06:30 ngày 20/9/2023”."""
    shown = local(value)
    return f"{shown:%H:%M} ngày {day(shown)}"


_SWAP = str.maketrans({",": ".", ".": ","})
