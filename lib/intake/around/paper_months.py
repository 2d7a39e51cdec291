"""The month in which a paper was made, beside the time that it tells of: “Sở Nội vụ, tháng 01/2024” under “Năm 2023”."""

import re
from collections.abc import Sequence

from lib.core.period import Period, Span
from lib.core.text import fold
from lib.intake.texts.mention import Mention, Strength
from lib.intake.texts.periods import mentions

_WHO_AND_MONTH = re.compile(  # “(…; Sở Nội vụ, tháng 01/2024)”, “Bắc Kạn, tháng 12 năm 2023”
    r"(?:^|[;(])\W*(?:[a-z&.-]+\s*){1,6},\s*thang\s*\d{1,2}\s*(?:/|nam)\s*20\d{2}\W*$"
)
_WHAT_IS_TOLD = re.compile(r"\b(?:ket qua|tinh hinh|so lieu|bao cao|thong ke|tong hop|bieu|bang|ty le|ky)\b")


class MonthsOfPapers:
    """Reads the periods of lines beside those `above` a table, which tell its time."""

    def __init__(self, above: Sequence[str]) -> None:
        named = [mention for line in above if not _bears_month(line) for mention in mentions(line)]
        self._whole_years = any(mention.strength is Strength.YEAR for mention in named)
        self._told = max((mention.period.last_day for mention in named if mention.year is not None), default=None)
        self._months = {mention.period for line in above if _bears_month(line) for mention in mentions(line)}

    def told(self, line: str) -> list[Mention]:
        """The periods that a line names, without the month of the paper where it comes after all that the titles tell."""
        named = list(mentions(line))
        if self._told is None or not _bears_month(line):
            return named
        return [mention for mention in named if mention.year is None or mention.period.first_day <= self._told]

    def may_be_all(self, named: Sequence[Mention]) -> bool:
        """Whether the only months that are named may be those of the paper, under a title of a whole year."""
        return self._whole_years and bool(self._months) and {m.period for m in named} <= self._months | _years(named)


def _years(named: Sequence[Mention]) -> set[Period]:
    return {mention.period for mention in named if mention.strength is Strength.YEAR}


def _bears_month(line: str) -> bool:
    """Whether a line ends with who or where and a month."""
    found = _WHO_AND_MONTH.search(fold(line))
    return found is not None and _WHAT_IS_TOLD.search(found[0]) is None


def whole_year_before(named: Sequence[Mention], plan_year: int) -> tuple[Period, ...] | None:
    """The plan's year and the times after it, where titles name it and no others: “năm 2023 (cập nhật tháng 01/2024)”."""
    exact = [mention for mention in named if mention.strength is not Strength.YEAR]
    year = Period(plan_year, Span.YEAR)
    if not exact or year not in _years(named) or any((mention.year or plan_year) <= plan_year for mention in exact):
        return None
    return (year, *dict.fromkeys(mention.period for mention in exact))
