"""Reporting periods of the administrative year, which runs from 15 December to 14 December."""

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from lib.core.errors import PeriodError


class Span(StrEnum):
    """How long a period is; the three last are counted from the start of the year."""

    MONTH = "M"
    QUARTER = "Q"
    HALF = "6M"
    NINE = "9M"
    YEAR = "Y"


_CODE = re.compile(r"(?P<year>\d{4})(?:-(?:Q(?P<quarter>[1-4])|(?P<month>0[1-9]|1[0-2])|(?P<sum>[69])M))?")
_LAST_MONTH = {Span.HALF: 6, Span.NINE: 9, Span.YEAR: 12}
_MONTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.HALF: 6, Span.NINE: 9, Span.YEAR: 12}
WORKING_DAYS = 2
"""Between a period's close and its report, by the rules of reporting."""
_KNOWN = 1000
"""Periods remembered by their codes: a database tells the same few thousands of times."""
_ROMAN = ("", "I", "II", "III", "IV")


@dataclass(frozen=True, slots=True)
class Period:
    """One reporting period; `number` is the month or the quarter, 0 for the longer spans.

    It covers so many `months`, from `first_month` (1–12) to the 14th of `last_month`. `is_to_date`: it is counted
    from the start of the year by definition. `opens_year`: it starts with the year, so that its own figure is the
    figure to date. `order` sorts by closing day, then by length: month, quarter, months to date; no two periods share
    it. `label` is what an office writes: “Tháng 9/2023”, “Quý III/2023”, “6 tháng đầu năm 2023”. Comparing thousands of
    figures asks for these again and again: they are told once.
    """

    year: int
    span: Span
    number: int = 0
    first_month: int = field(init=False, repr=False, compare=False)
    last_month: int = field(init=False, repr=False, compare=False)
    months: int = field(init=False, repr=False, compare=False)
    is_to_date: bool = field(init=False, repr=False, compare=False)
    opens_year: bool = field(init=False, repr=False, compare=False)
    order: tuple[int, int, int] = field(init=False, repr=False, compare=False)
    label: str = field(init=False, repr=False, compare=False)
    _code: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        months = _MONTHS[self.span]
        last = months * self.number or _LAST_MONTH.get(self.span, 0)
        told = {
            "first_month": last - months + 1, "last_month": last, "months": months,
            "is_to_date": self.span in _LAST_MONTH, "opens_year": last == months, "order": (self.year, last, months),
            "label": self._worded(), "_code": self._written(),
        }  # fmt: skip
        for name, value in told.items():
            object.__setattr__(self, name, value)

    def __hash__(self) -> int:
        return hash(self.order)  # Python 3.11 takes its time to hash a member of an enumeration

    @classmethod
    @lru_cache(_KNOWN)
    def parse(cls, code: str) -> "Period":
        """Read `2023-09`, `2023-Q3`, `2023-6M`, `2023-9M` or `2023`.

        Raises:
            PeriodError: the text is none of these.
        """
        found = _CODE.fullmatch(code.strip().upper())
        if found is None:
            raise PeriodError(f"“{code}” không phải là một kỳ báo cáo.")
        year = int(found["year"])
        if found["quarter"]:
            return cls(year, Span.QUARTER, int(found["quarter"]))
        if found["month"]:
            return cls(year, Span.MONTH, int(found["month"]))
        if found["sum"]:
            return cls(year, Span.HALF if found["sum"] == "6" else Span.NINE)
        return cls(year, Span.YEAR)

    @classmethod
    def month(cls, year: int, number: int) -> "Period":
        return cls(year, Span.MONTH, number)

    @classmethod
    def quarter(cls, year: int, number: int) -> "Period":
        return cls(year, Span.QUARTER, number)

    def __str__(self) -> str:
        return self._code

    def _written(self) -> str:
        match self.span:
            case Span.MONTH:
                return f"{self.year}-{self.number:02d}"
            case Span.QUARTER:
                return f"{self.year}-Q{self.number}"
            case Span.YEAR:
                return f"{self.year}"
        return f"{self.year}-{self.span}"

    @property
    def first_day(self) -> date:
        month = self.last_month - self.months
        return date(self.year, month, 15) if month else date(self.year - 1, 12, 15)

    @property
    def last_day(self) -> date:
        return date(self.year, self.last_month, 14)

    @property
    def due_day(self) -> date:
        """The last day to report in time: the second working day (Monday to Friday) after the period closes.

        Public holidays are not known here; none of Vietnam's falls on the days after a 14th but the New Year's, whose
        days are set each year.
        """
        return _working_day_after(self.last_day, WORKING_DAYS)

    def _worded(self) -> str:
        match self.span:
            case Span.MONTH:
                return f"Tháng {self.number}/{self.year}"
            case Span.QUARTER:
                return f"Quý {_ROMAN[self.number]}/{self.year}"
            case Span.HALF:
                return f"6 tháng đầu năm {self.year}"
            case Span.NINE:
                return f"9 tháng năm {self.year}"
        return f"Năm {self.year}"

    @property
    def short_label(self) -> str:
        """For axes and cells: “T9”, “Quý III”, “6 tháng”, “9 tháng”, “Cả năm”."""
        match self.span:
            case Span.MONTH:
                return f"T{self.number}"
            case Span.QUARTER:
                return f"Quý {_ROMAN[self.number]}"
            case Span.YEAR:
                return "Cả năm"
        return f"{self.months} tháng"

    def elapsed(self) -> float:
        """Share of the year (15/12–14/12) gone by at the period's last day, 0 to 1."""
        start = date(self.year - 1, 12, 15)
        days_in_year = (date(self.year, 12, 14) - start).days + 1
        return ((self.last_day - start).days + 1) / days_in_year

    def last_year(self) -> "Period":
        """The same period one year before."""
        return Period(self.year - 1, self.span, self.number)


@lru_cache(_KNOWN)
def _working_day_after(day: date, number: int) -> date:
    left = number
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    return day


@lru_cache(100)
def periods_of(year: int) -> tuple[Period, ...]:
    """All 19 periods of a year, in closing order."""
    months = [Period.month(year, number) for number in range(1, 13)]
    quarters = [Period.quarter(year, number) for number in range(1, 5)]
    sums = [Period(year, span) for span in (Span.HALF, Span.NINE, Span.YEAR)]
    return tuple(sorted([*months, *quarters, *sums], key=lambda period: period.order))


def as_of(period: Period, kept: Iterable[Period]) -> Period | None:
    """Of the periods something was said of, the one that holds as of `period`.

    That is the period itself, else the latest that closed by its end in the same year; None without one.
    """
    closed = [one for one in kept if one.year == period.year and one.last_day <= period.last_day]
    return max(closed, key=lambda one: (one == period, *one.order), default=None)


def stretch(first: date, last: date) -> tuple[Period, bool] | None:
    """The period from `first` to `last` by office days (15th to 14th) or calendar days, and whether it is to date.

    15/12 to 14/8 is August counted from the start of the year. A stretch that no report covers gives None.
    """
    year = last.year  # every period closes in the year it belongs to
    for period in sorted(periods_of(year), key=lambda period: not period.is_to_date):
        if (first, last) in (_office_days(period), _calendar_days(period)):
            return period, period.is_to_date
    for period in periods_of(year):
        year_opens = (date(year - 1, 12, 15), date(year, 1, 1))
        if period.span is Span.MONTH and first in year_opens and last in (period.last_day, _calendar_days(period)[1]):
            return period, True
    return None


def _office_days(period: Period) -> tuple[date, date]:
    return period.first_day, period.last_day


def _calendar_days(period: Period) -> tuple[date, date]:
    first = date(period.year, period.last_month - period.months + 1, 1)
    return first, date(period.year, period.last_month, calendar.monthrange(period.year, period.last_month)[1])
