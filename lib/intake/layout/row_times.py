"""The period that the cells of a row name together: year, month and quarter, or the first and the last day."""

import re
from dataclasses import replace
from functools import lru_cache

from lib.core.text import fold
from lib.intake.texts.mention import Mention, Strength, with_year
from lib.intake.texts.periods import mentions

ALL_YEAR = frozenset({"nam", "ca nam", "toan nam", "tron nam"})


@lru_cache(maxsize=4096)
def time_of(
    period: str = "", month: str = "", quarter: str = "", year: str = "", first: str = "", last: str = ""
) -> Mention | None:
    """What the cells of the columns for time name together; None also where days are of no period, or a month of another quarter."""
    if first or last:
        spans = [mention for mention in _between(first, last) if mention.strength is Strength.DATED]
        named = time_of(period, month, quarter, year)
        return next((mention for mention in spans if named is None or _agree(named, mention)), None)
    if period:
        found = mentions(period) or mentions(f"kỳ {period}")
        exact = [mention for mention in found if mention.strength is not Strength.YEAR] or list(found)
        if exact:
            return _in_year(exact[0], year)
    if month and quarter and not _lies_in(month, quarter):
        return None
    for said, word in ((month, "tháng"), (quarter, "quý")):
        if said:
            found = mentions(said) or mentions(f"{word} {said}")
            if found:
                return _in_year(found[0], year)
    if year:
        found = mentions(f"năm {year}")
        return found[0] if found else None
    return None


def all_of_it(told: Mention) -> Mention:
    """A bare year as all of it: “Năm 2023” in a column that has quarters in other rows."""
    return replace(told, strength=Strength.NAMED) if told.strength is Strength.YEAR else told


def _lies_in(month: str, quarter: str) -> bool:
    """Whether a month is one of a quarter's, as far as both can be read."""
    months, quarters = mentions(month) or mentions(f"tháng {month}"), mentions(quarter) or mentions(f"quý {quarter}")
    if not months or not quarters:
        return True
    return (months[0].period.number + 2) // 3 == quarters[0].period.number


def _agree(named: Mention, days: Mention) -> bool:
    """Whether a period that is named beside days closes with them."""
    known = named if named.year is not None or days.year is None else with_year(named, days.year)
    return known.strength is Strength.YEAR or known.ends_with((days,))


def _between(first: str, last: str) -> tuple[Mention, ...]:
    """The period from one day to another, or from one month to another: “T7/2023”, “9/2023”."""
    months = [re.fullmatch(r"(?:thang|t)?\s*(\d{1,2})(\s*[/-]\s*20\d{2})?", fold(end)) for end in (first, last)]
    if all(months):
        first, last = (f"tháng {month[1]}{month[2] or ''}" for month in months if month)
    return mentions(f"từ {first} đến {last}")


def _in_year(mention: Mention, year: str) -> Mention:
    if mention.year is not None or not year.strip().isdigit():
        return mention
    return with_year(mention, int(year))
