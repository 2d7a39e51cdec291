"""Finds the reporting period a text speaks of, and tells it from dates, document numbers and comparisons."""

import calendar
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from lib.core.period import Period, Span, stretch
from lib.core.text import fold
from lib.intake.texts.days import DAY, RANGE, days_first, stretches, up_to
from lib.intake.texts.mention import Mention, Strength, with_year

_RUNNING_TO = re.compile(r"(?:luy ke|cong don|lk)\b(?:\s+[a-z]+){0,6}?\s*(?=\b(?:den|toi)\b)")
_FROM_THE_START = re.compile(
    rf"(?:(?:tu\s*)?dau nam(?:\s*\d{{4}})?|\b{_RUNNING_TO.pattern})\s*(?:den|toi)\s*(?:het\s*)?(?:ngay\s*)?{DAY}"
)
_SINGLE_DATE = re.compile(
    r"(?:ngay|,)\s*\d{1,2}\s*(?:[/.-]|thang)\s*\d{1,2}\s*(?:[/.-]|nam)\s*\d{4}|ngay\s*\d{0,2}[.… ]*thang\s*\d{0,2}[.… ]*nam\s*\d{4}"
    r"|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b"
)
_DOCUMENT = re.compile(r"\b(?:so\s*:?\s*)?\d+(?:/\d{4})?/[a-z][a-z0-9]*(?:-[a-z0-9&.]+)*")
_COMPARED = re.compile(
    r"(?:so voi|so (?=q[1-4]\b)|cung ky|nam truoc|ky truoc)[^,;()›|]*|(?:quyet dinh|thong tu|nghi dinh|nghi quyet|ke hoach|chuong trinh)\s+(?:so|cai cach|cchc|thuc hien)?(?:(?!\bthang\b|\bquy\b)[^,;()›|])*?\bnam \d{4}"
)
_AHEAD = re.compile(r"\b(?:phuong huong|nhiem vu trong tam|nhiem vu chu yeu|trong tam|chuong trinh cong tac)\b.*")
_A_YEAR = re.compile(r"20\d{2}(?!\d)")
_YEARS = re.compile(  # “giai đoạn 2021 - 2025” is no time of a report
    r"(?<![\d/.-])20\d{2}\s*(?:[-–]|den(?: het)?(?: nam)?)\s*20\d{2}(?![\d/])"
)
_MONTHS = re.compile(
    r"\b(?:tu\s*)?(?:thang|t)\s*(\d{1,2})(?:\s*/\s*\d{4})?\s*(?:den|-|–|toi)\s*(?:het\s*)?(?:thang|t)\s*(\d{1,2})(?!\d)(?:\s*(?:nam|/|-)?\s*(20\d{2}))?"
)
_MONTH_LIST = re.compile(
    r"\bthang\s*(\d{1,2}(?:\s*(?:,|;|&|\+|va)\s*(?:thang\s*)?\d{1,2}(?!\d)(?!\s*(?:thang|quy)))+)(?:\s*(?:nam|/|-)?\s*(20\d{2})(?!\d))?(?!/)"
)
_MONTHS_IN_A_ROW = re.compile(r"\bthang[\s_]*(\d{1,2}(?:[\s_.-]+\d{1,2}(?!\d)){2,})(?:[\s_.-]+(20\d{2})(?!\d))?")
_SOME_YEAR = 2023  # stands in where none is told
_YEAR = r"(?:\s*(?:nam|/|-|\.|,)?\s*)(20\d{2})(?!\d)"
_ROMANS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_WORDS = {"ba": 3, "sau": 6, "chin": 9, "muoi hai": 12}
_QUARTER = re.compile(rf"\b(?:quy|qui|q)[\s_.-]*(iv|i{{1,3}}|[1-4])(?![a-z])(?!\d(?!\d{{3}}))(?:{_YEAR})?")
_TO_MONTH = re.compile(
    rf"\b(\d{{1,2}}|ba|sau|chin|muoi hai)\s*(?:thang|t)(?![a-z])(?:\s*(?:dau|cua))?(?:\s*nam)?(?:{_YEAR})?(?!\s*cuoi)"
    r"(?!\s*(?:0?[1-9]|1[0-2])(?![\d./-]))"  # “Khối 03 tháng 4”
)
_LAST_HALF = re.compile(r"\b6\s*(?:thang|t)\s*cuoi(?:\s*nam)?(?:[\s/-]*\d{4})?")
_MONTH = re.compile(rf"(?:\bthang|(?<![a-z0-9])t)[\s_.:-]*(0?[1-9]|1[0-2])(?!\d)(?!\s*thang)(?:{_YEAR})?")
_MONTH_YEAR = re.compile(
    r"(?<![\d/.-])(0?[1-9]|1[0-2])[/-](20\d{2})(?![\d/])|(?<!\d)(20\d{2})[-_](0[1-9]|1[0-2])(?!\d)"
)
_YEAR_ONLY = re.compile(r"\bnam[\s_]*(20\d{2})(?!\d)|(?<![\d/.-])(20\d{2})(?![\d/])|^nam\s*'?(2\d)$")
_WHOLE_YEAR = re.compile(r"\bca nam(?:\s*(20\d{2}))?")
_AND_THE_YEAR = re.compile(r"(?:\bva|&)\s*nam\s*(20\d{2})(?!\d)")  # behind a shorter period: “Quý IV và năm 2023”
RUNNING = re.compile(r"\b(?:luy ke|cong don|lk|tu dau nam)\b")
_RUNNING_BESIDE = re.compile(r"(?:\bva|\bcung|,|;|\+|&)\s*(?:ket qua |so lieu )?(?:luy ke|cong don|lk)\b")
_UP_TO = re.compile(r"\b(?:den|toi)\s+(?:het\s+|cuoi\s+)*$")
_LABELLED = re.compile(r"\b(?:ky bao cao|ky bc|ky so lieu|ky)\s*:")

_NO_PERIOD = re.compile(
    r"\bthang[\s_.-]*(?:0|1[3-9]|[2-9]\d)(?!\d)(?!\s*thang)|\b(?:quy|qui)[\s_.-]*(?:[05-9]|v|vi{1,3}|ix|x)(?![a-z\d])"
)


def names_no_period(text: str) -> bool:
    """Whether a text names a month or a quarter that no year has: “tháng 13”, “quý V”."""
    bare = days_first(text)
    for noise in (RANGE, _DOCUMENT, _SINGLE_DATE):
        bare = noise.sub(" ", bare)
    return _NO_PERIOD.search(bare) is not None


@lru_cache(maxsize=16384)
def mentions(text: str) -> tuple[Mention, ...]:
    """The periods a text names, in the order they stand; dates, document numbers and comparisons are passed over."""
    bare = days_first(text)
    found: list[Mention] = []
    bare = _take(bare, RANGE, _ranges(bare), found)
    bare = _take(bare, _FROM_THE_START, _from_the_start(bare), found)
    bare = _take(bare, _MONTHS, _months(bare), found)
    bare = _take(bare, _MONTH_LIST, _listed_months(bare), found)
    bare = _take(bare, _MONTHS_IN_A_ROW, _months_in_a_row(bare), found)
    bare = _AHEAD.sub(_only_the_year, bare)
    for noise in (_DOCUMENT, _SINGLE_DATE, _COMPARED, _LAST_HALF, _YEARS):
        bare = noise.sub(lambda match: " " * len(match[0]), bare)
    beside = _RUNNING_BESIDE.search(bare)
    since = beside.start() if beside else 0 if RUNNING.search(bare) else len(bare)
    for pattern, reader in (
        (_TO_MONTH, _read_to_month),
        (_QUARTER, _read_quarter),
        (_MONTH, _read_month),
        (_MONTH_YEAR, _read_month_year),
        (_WHOLE_YEAR, _read_whole_year),
        (_AND_THE_YEAR, _read_whole_year),
        (_YEAR_ONLY, _read_year),
    ):
        if pattern is _AND_THE_YEAR and not found:
            continue
        read = (reader(match, _is_to_date(match, since)) for match in pattern.finditer(bare))
        bare = _take(bare, pattern, (mention for mention in read if mention), found)
    if _LABELLED.search(fold(text)):
        found = [_stronger(mention) for mention in found]
    return tuple(sorted(_without_stray_year(found), key=lambda mention: mention.start))


def _is_to_date(match: re.Match[str], since: int) -> bool:
    """Whether a period is one from the start of the year: “lũy kế” stands from `since` on, or “đến hết” before it."""
    return match.start() >= since or _UP_TO.search(match.string, 0, match.start()) is not None


def _take(bare: str, pattern: re.Pattern[str], read: Iterable[Mention], found: list[Mention]) -> str:
    """Note what was read and blank it out, so that “Tháng 9/2023” is not read again as a year."""
    for mention in list(read):
        found.append(mention)
        bare = bare[: mention.start] + " " * (mention.end - mention.start) + bare[mention.end :]
    return bare


def _ranges(bare: str) -> Iterator[Mention]:
    for match, first, last in stretches(bare):
        known = stretch(first, last)
        if known:
            period, to_date = known
            yield Mention(period, to_date, Strength.DATED, period.year, match.start(), match.end())


def _from_the_start(bare: str) -> Iterator[Mention]:
    """“Từ đầu năm đến ngày 14/9/2023”, “lũy kế đến 30/9”, where “lũy kế” holds for what stands beside it, too."""
    for match in _FROM_THE_START.finditer(bare):
        running = _RUNNING_TO.match(match[0])
        if match[3] is None and running is None:
            continue
        known = up_to(int(match[3] or _SOME_YEAR), int(match[2]), int(match[1]))
        if known:
            start = match.start() + (running.end() if running else 0)
            strength = Strength.DATED if match[3] else Strength.NAMED
            yield Mention(known, True, strength, known.year if match[3] else None, start, match.end())


def _months(bare: str) -> Iterator[Mention]:
    """“Từ tháng 1 đến tháng 9 năm 2023”."""
    for match in _MONTHS.finditer(bare):
        first, last, year = int(match[1]), int(match[2]), int(match[3] or _SOME_YEAR)
        if 1 <= first <= last <= 12:
            known = stretch(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]))
            if known:
                strength = Strength.DATED if match[3] else Strength.NAMED
                yield Mention(known[0], known[1], strength, year if match[3] else None, match.start(), match.end())


def _listed_months(bare: str) -> Iterator[Mention]:
    """Each month of “tháng 7, 8 và 9 năm 2023”."""
    for match in _MONTH_LIST.finditer(bare):
        months = [int(number) for number in re.findall(r"\d+", match[1])]
        if all(1 <= month <= 12 for month in months):
            for month in months:
                yield _mention(Period.month(int(match[2] or 0), month), False, match, match[2])


def _months_in_a_row(bare: str) -> Iterator[Mention]:
    """Each month of a name like “tthc_thang_7_8_9”; numbers that do not follow each other are something else's."""
    for match in _MONTHS_IN_A_ROW.finditer(bare):
        months = [int(number) for number in re.findall(r"\d+", match[1])]
        if months == [*range(months[0], months[-1] + 1)] and months[0] >= 1 and months[-1] <= 12:
            for month in months:
                yield _mention(Period.month(int(match[2] or 0), month), False, match, match[2])


def _only_the_year(ahead: re.Match[str]) -> str:
    """Of “phương hướng nhiệm vụ quý IV năm 2023” the year, which holds for what stands before, too."""
    year = _A_YEAR.search(ahead[0])
    return f"nam {year[0]}".rjust(len(ahead[0])) if year else " " * len(ahead[0])


def _mention(period: Period, to_date: bool, match: re.Match[str], year: str | None) -> Mention:
    return Mention(period, to_date, Strength.NAMED, int(year) if year else None, match.start(), match.end())


def _read_to_month(match: re.Match[str], running: bool) -> Mention | None:
    months = _WORDS.get(match[1]) or int(match[1]) if not match[1].isdigit() else int(match[1])
    year = int(match[2] or 0)
    period = {
        3: Period.quarter(year, 1),
        6: Period(year, Span.HALF),
        9: Period(year, Span.NINE),
        12: Period(year, Span.YEAR),
    }.get(months)
    if period is None and 1 <= months <= 12:
        period = Period.month(year, months)
    return _mention(period, True, match, match[2]) if period else None


def _read_quarter(match: re.Match[str], running: bool) -> Mention:
    number = _ROMANS.get(match[1]) or int(match[1])
    year = int(match[2] or 0)
    if running:
        period = {
            1: Period.quarter(year, 1),
            2: Period(year, Span.HALF),
            3: Period(year, Span.NINE),
            4: Period(year, Span.YEAR),
        }[number]
        return _mention(period, True, match, match[2])
    return _mention(Period.quarter(year, number), False, match, match[2])


def _read_month(match: re.Match[str], running: bool) -> Mention:
    number, year = int(match[1]), int(match[2] or 0)
    if running:
        return _mention(_to_month(year, number), True, match, match[2])
    return _mention(Period.month(year, number), False, match, match[2])


def _to_month(year: int, number: int) -> Period:
    span = {6: Span.HALF, 9: Span.NINE, 12: Span.YEAR}.get(number)
    return Period(year, span) if span else Period.month(year, number)


def _read_month_year(match: re.Match[str], running: bool) -> Mention:
    number, year = (match[1], match[2]) if match[1] else (match[4], match[3])
    period = _to_month(int(year), int(number)) if running else Period.month(int(year), int(number))
    return _mention(period, running, match, year)


def _read_whole_year(match: re.Match[str], running: bool) -> Mention:
    return _mention(Period(int(match[1] or 0), Span.YEAR), True, match, match[1])


def _read_year(match: re.Match[str], running: bool) -> Mention:
    year = match[1] or match[2] or f"20{match[3]}"
    return Mention(Period(int(year), Span.YEAR), True, Strength.YEAR, int(year), match.start(), match.end())


def _stronger(mention: Mention) -> Mention:
    if mention.strength is not Strength.NAMED:
        return mention
    return Mention(mention.period, mention.to_date, Strength.DATED, mention.year, mention.start, mention.end)


def _without_stray_year(found: list[Mention]) -> list[Mention]:
    """A bare year beside a named period only says which year that is."""
    named = [mention for mention in found if mention.strength is not Strength.YEAR]
    years = {mention.year for mention in found if mention.strength is Strength.YEAR}
    if not named:
        return found
    years |= {mention.year for mention in named if mention.year is not None}
    if len(years) == 1:
        (year,) = years
        return [with_year(mention, year) if mention.year is None and year else mention for mention in named]
    return named
