"""The day up to which a table counts, where nothing else tells its period: “(tính đến ngày 30/9/2023)”."""

import re
from collections.abc import Iterable

from lib.core.period import Period
from lib.intake.texts.days import DAY, RANGE, days_first, up_to

_LAST_DAY = re.compile(rf"\b(?:den|toi)\s*(?:het\s*)?(?:ngay\s*)?{DAY}")
_MONTHS_OF_QUARTER = 3


def closing_periods(lines: Iterable[str], year: int) -> tuple[Period, ...]:
    """The periods that close on the one day that some lines count up to: from the start of the year, the quarter, the month.

    Which of them is meant no day tells. `year` is that of a day without one.
    """
    told_days = [days_first(line) for line in lines]
    said = {found.groups() for line in told_days for found in _LAST_DAY.finditer(line)}
    if len(said) != 1 or any(map(RANGE.search, told_days)):
        return ()
    day, month, told = said.pop()
    running = up_to(int(told or year), int(month), int(day))
    if running is None:
        return ()
    last = running.last_month
    quarter = (Period.quarter(running.year, last // _MONTHS_OF_QUARTER),) if last % _MONTHS_OF_QUARTER == 0 else ()
    return tuple(dict.fromkeys((running, *quarter, Period.month(running.year, last))))
