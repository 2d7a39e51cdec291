"""Days and stretches of days as offices write them: “từ ngày 15/6/2023 đến ngày 14/9/2023”, “2023-06-15”."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from lib.core.period import Period, Span, stretch
from lib.core.text import fold

DAY = r"(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})(?:\s*(?:[/.-]|nam)\s*(\d{4}))?"
RANGE = re.compile(rf"(?:tu\s*(?:ngay)?\s*:?\s*)?{DAY}[\s,;]*(?:den|-|–|->|toi)\s*(?:het\s*)?(?:ngay)?\s*:?\s*{DAY}")
_ISO_DAY = re.compile(r"(?<!\d)(20\d{2})([-/.])([01]\d)\2([0-3]\d)(?!\d)")
_HOUR = re.compile(r"(?<=\d{4})[t ]+[0-2]?\d:\d{2}(?::\d{2}(?:\.\d+)?)?z?")
_A_DAY = re.compile(rf"(?:ngay\s*)?{DAY}\s*|(?:thang\s*|t)?(?:0?[1-9]|1[0-2])(?:\s*[/-]\s*20\d{{2}})?")
_OPENS = re.compile(r"(?:ky (?:bao cao|so lieu)?\s*:?\s*)?tu(?: ngay)?\b")
_CLOSES = re.compile(r"(?:den|toi)\b")
_ASKING = re.compile(r"\b(?:phat|thu|lay) phieu\b|\b(?:thoi gian|dot) (?:khao sat|dieu tra)\b")
_UP_TO = re.compile(
    rf"\b(?:tinh|chot|cap nhat|lay|so lieu)\b[^.;]{{0,15}}?\b(?:den|toi)\s*(?:het\s*)?(?:ngay\s*)?{DAY}"
)
_IN_BRACKETS = re.compile(rf"\(\s*(?:tinh |chot )?(?:den|toi)\s*(?:het\s*)?(?:ngay\s*)?{DAY}\s*\)")
_WEEK = re.compile(r"\btuan (?:thu )?(?:\d{1,2}|nay|qua|truoc)\b")
_TO_A_DAY = re.compile(
    rf"(?:(?:so lieu |ket qua )?(?:tinh |chot |luy ke )?(?:den|toi)\s*(?:het\s*)?)?(?:thoi diem\s*)?(?:ngay\s*)?{DAY}"
)
_CLOSES_ON = 12  # of its last month, with a slip of two days
_EARLY = 5  # days: figures up to so long before a period closes may still be all of it
_SLIP = 2  # days: “đến ngày 15/9” for the 14th, “30/8” for the last of August


def days_first(text: str) -> str:
    """The folded text with days written as offices do, of the same length: “2023-09-15T06:00:00” is the 15-09-2023, not June."""
    bare = _ISO_DAY.sub(r"\4\2\3\2\1", fold(text).replace("_", " "))
    return _HOUR.sub(lambda match: " " * len(match[0]), bare)


def is_end_of_stretch(text: str) -> bool:
    """Whether a text is one day or month and nothing else."""
    return _A_DAY.fullmatch(days_first(text)) is not None


def stretches(bare: str) -> Iterator[tuple[re.Match[str], date, date]]:
    """Where a text, as `days_first` writes it, names a stretch of days; its first and last day."""
    for match in RANGE.finditer(bare):
        last_year = match[6] or match[3]
        if last_year is None:
            continue
        try:
            last = date(int(last_year), int(match[5]), int(match[4]))
            first_year = int(match[3]) if match[3] else last.year - (int(match[2]) > last.month)
            yield match, date(first_year, int(match[2]), int(match[1])), last
        except ValueError:
            continue


def up_to(year: int, month: int, day: int) -> Period | None:
    """The period from the start of a year up to a day, by office days or the calendar, if one closes then."""
    try:
        last = date(year, month, day)
    except ValueError:
        return None
    known = (stretch(first, last) for first in (date(year - 1, 12, 15), date(year, 1, 1)))
    return max((found[0] for found in known if found), key=lambda period: period.months, default=None)


def joined(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines, each that says only where a stretch begins with the next one, which says where it ends."""
    kept: list[str] = []
    for line in lines:
        opened = kept and _OPENS.match(fold(kept[-1])) and not RANGE.search(days_first(kept[-1]))
        if opened and _CLOSES.match(fold(line)):
            kept[-1] = f"{kept[-1]} {line}"
        else:
            kept.append(line)
    return tuple(kept)


def is_other_stretch(text: str, period: Period) -> bool:
    """Whether a text names a stretch of days that is no period, and not this one but for a slip of a day or two: also a
    week, and in brackets a day before it closes, “Quý III (đến 20/8)”.
    """
    if _ASKING.search(fold(text)):
        return False  # when people were asked is not what they were asked about
    bare = days_first(text)
    if _WEEK.search(bare):
        return True
    if period.span is not Span.YEAR and any(_is_early(found, period) for found in _IN_BRACKETS.finditer(bare)):
        return True  # of a year offices close what they have in November
    return any(
        stretch(first, last) is None and period not in _nearly(first, last) for _, first, last in stretches(bare)
    )


def is_of_other_days(note: str, period: Period) -> bool:
    """Whether a note tells from which days the figures are, and these are another period: “Số liệu lấy từ 15/3 đến 14/6/2023”."""
    if _ASKING.search(fold(note)):
        return False
    bare = days_first(note)
    told = [tuple(_nearly(first, last)) for _, first, last in stretches(bare)]
    if told:
        return any(told) and not any(period in periods for periods in told)
    return any(_is_early(found, period) for found in _UP_TO.finditer(bare))


def closes_before(text: str, year: int, month: int) -> bool:
    """Whether a text counts up to a day before a period that ends in a month has run for two weeks of it, when offices
    close it: “Tính đến 30/6/2023” in the third quarter.
    """
    found = _TO_A_DAY.fullmatch(days_first(text).strip(" .:()"))
    if found is None:
        return False
    return (int(found[3] or year), int(found[2]), int(found[1])) < (year, month, _CLOSES_ON)


def _is_early(found: re.Match[str], period: Period) -> bool:
    """Whether a day, of the period's year if it names none, lies well before the period closes."""
    try:
        last = date(int(found[3] or period.year), int(found[2]), int(found[1]))
    except ValueError:
        return False
    return last < period.last_day - timedelta(_EARLY)


def _nearly(first: date, last: date) -> Iterator[Period]:
    slips = [timedelta(days) for days in range(-_SLIP, _SLIP + 1)]
    for opens in slips:
        for closes in slips:
            known = stretch(first + opens, last + closes)
            if known is not None:
                yield known[0]
