"""How the times that the places around a table name stand to each other."""

import re
from collections.abc import Iterable, Sequence

from lib.core.period import Period
from lib.core.text import fold
from lib.intake.texts.mention import Mention, with_year

_YEAR = re.compile(r"(?<!\d)(?<!so )(20[12]\d)(?!\d)")


def contradicts(period: Period | None, named: Sequence[Period]) -> bool:
    """Whether the name of a sheet or file speaks only of other times: “T7” left from the month before, over “Tháng 8”."""
    if period is None or not named:
        return False
    before, after = _before_and_after(period, named)
    return all(before) or all(after)


def is_between(period: Period, named: Iterable[Period]) -> bool:
    """Whether others are named before and after a period: “T9-T11” stretches over October."""
    before, after = _before_and_after(period, named)
    return any(before) and any(after)


def _before_and_after(period: Period, named: Iterable[Period]) -> tuple[list[bool], list[bool]]:
    others = tuple(named)
    before = [other.last_day < period.first_day for other in others]
    return before, [other.first_day > period.last_day for other in others]


def is_of_earlier_year(name: str, year: int) -> bool:
    """Whether the name of a sheet or file has one year, by itself, and an earlier one: “CCHC 2022 Na Ri.xlsx”.

    A later one is when it was written; “QĐ 1149-2021” names a document.
    """
    years = {int(found[1]) for found in _YEAR.finditer(fold(name))}
    return len(years) == 1 and years.pop() < year


def close(period: Period, other: Period) -> bool:
    """Two names for stretches that end on the same day: “Quý III” in the title, “9 tháng” in the file name."""
    return period.last_day == other.last_day


def in_year(mention: Mention, year: int | None, plan_year: int) -> Mention:
    """The mention with the year that is said elsewhere, else the plan's, where it has none."""
    return mention if mention.year is not None else with_year(mention, year or plan_year)
