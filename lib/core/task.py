"""What a unit must finish, and by when."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lib.core.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A task of the plan's text, or of a list that an office keeps beside it.

    `lead` is the code of the unit that answers for it; in an office's list it may be words for many units, or empty.
    `with_units` are codes of units that help, or words for many of them such as “Các sở, ban, ngành”. `deadline`
    stands as the list words it, several with semicolons between; `indicator` is the one that the task works towards,
    if the plan has it. `area` is empty where a list names none of the plan's.
    """

    number: str
    text: str
    area: str
    lead: str
    with_units: tuple[str, ...] = ()
    product: str = ""
    deadline: str = ""
    indicator: str | None = None

    def due(self, year: int) -> date | None:
        """The last day to be in time: the day named, else the end of the month, quarter or year named.

        `year` is the plan's, for a deadline that names none. Of several the last counts. None for what never ends
        (“Thường xuyên”, “Hằng quý”) and for words that name no day (“Theo yêu cầu”). Quarters end as in the
        calendar: the 14th closes reports, not work.
        """
        if self.endless:
            return None
        return max(filter(None, (_last_day(fold(part), year) for part in self.deadline.split(";"))), default=None)

    @property
    def endless(self) -> bool:
        """Whether it goes on for good (“Thường xuyên”, “Hằng quý”), so that it is never late and never finished."""
        return _ENDLESS.search(fold(self.deadline)) is not None


def _last_day(said: str, year: int) -> date | None:
    """The day that one folded deadline names; a day says more than a month, a month more than a quarter."""
    for days in (_days, _months, _quarters, _spans, _years):
        found = [day for day in days(said, year) if day is not None]
        if found:
            return max(found)
    return None


_ENDLESS = re.compile(r"\b(thuong xuyen|lien tuc|dinh ky|nam sau|hang (ngay|tuan|thang|quy|nam))\b")
_YEAR = r"(?:\s*(?:/|-|\.|,|nam)?\s*(?P<year>\d{4}))?"
_DAY = re.compile(r"(?<!thang )(?<!\d)(?P<day>\d{1,2})\s*(?:[/.-]|thang)\s*(?P<month>\d{1,2})(?!\d)" + _YEAR)
_AND = r"\s*(?:,|;|-|–|va|den)\s*"
_MONTH = re.compile(rf"\bthang (?P<all>\d{{1,2}}(?:{_AND}(?:thang )?\d{{1,2}})*)(?!\d)" + _YEAR)
_BARE_MONTH = re.compile(r"(?<!quy )(?<!qui )(?<![\d/.q-])(?P<month>\d{1,2}) ?/ ?(?P<year>\d{4})(?!\d)")
_NUMERAL = r"(?:iv|i{1,3}|[1-4])(?![a-z0-9])"
_QUARTER = re.compile(rf"\bq(?:u[yi])?[ .]?(?P<all>{_NUMERAL}(?:{_AND}(?:qu[yi] )?{_NUMERAL})*)" + _YEAR)
_SPAN = re.compile(r"\b(?P<months>[69]) thang(?: dau)?(?: nam)?" + _YEAR)
_WHOLE = re.compile(
    r"\b(?:(?:trong|ca|het|cuoi) nam|nam(?= \d))(?: \d{4} ?[-–] ?)?"
    + _YEAR
    + r"|^(?:giai doan )?(?:\d{4} ?[-–] ?)?(?P<bare>\d{4})$"
)
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def _days(said: str, year: int) -> Iterator[date | None]:
    for found in _DAY.finditer(said):
        yield _day(int(found["year"] or year), int(found["month"]), int(found["day"]))


def _months(said: str, year: int) -> Iterator[date | None]:
    for found in _MONTH.finditer(said):
        for number in re.findall(r"\d+", found["all"]):
            yield _month_end(int(found["year"] or year), int(number))
    for found in _BARE_MONTH.finditer(said):
        yield _month_end(int(found["year"]), int(found["month"]))


def _quarters(said: str, year: int) -> Iterator[date | None]:
    for found in _QUARTER.finditer(said):
        for number in re.findall(_NUMERAL, found["all"]):
            yield _month_end(int(found["year"] or year), 3 * _QUARTERS[number])


def _spans(said: str, year: int) -> Iterator[date | None]:
    for found in _SPAN.finditer(said):
        yield _month_end(int(found["year"] or year), int(found["months"]))


def _years(said: str, year: int) -> Iterator[date | None]:
    for found in _WHOLE.finditer(said):
        yield _month_end(int(found["year"] or found["bare"] or year), 12)


def _month_end(year: int, month: int) -> date | None:
    return _day(year, month, calendar.monthrange(year, month)[1]) if 1 <= month <= 12 and year else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
