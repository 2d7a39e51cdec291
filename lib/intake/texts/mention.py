"""A period as a text names it, which may leave out the year."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import IntEnum

from lib.core.period import Period, Span


class Strength(IntEnum):
    """How surely a text names the reporting period."""

    YEAR = 1  # “năm 2023”: may be the plan's year
    NAMED = 2  # “Quý III/2023”
    DATED = 3  # “từ ngày 15/6/2023 đến ngày 14/9/2023”, “Kỳ báo cáo: …”


@dataclass(frozen=True, slots=True)
class Mention:
    """A period a text names. `year` is None when the text leaves it out; then `period.year` is meaningless.

    Where it stands in the text makes no difference to what it names. `averaged` marks “Bình quân 6 tháng”: the mean
    of what the months say, which need not be the share of all cases.
    """

    period: Period
    to_date: bool
    strength: Strength
    year: int | None
    start: int = field(compare=False)
    end: int = field(compare=False)
    averaged: bool = False

    def __hash__(self) -> int:
        return hash((self.period.order, self.year))  # what tells nearly all of them apart, and is hashed fast

    def ends_with(self, others: Iterable["Mention | None"]) -> bool:
        """Whether one of the others ends with the same month: “Trong tháng 9” and “Đến hết tháng 9”."""
        return any(
            other is not None and (other.year, other.period.last_month) == (self.year, self.period.last_month)
            for other in others
        )


UNTOLD = Mention(Period(0, Span.YEAR), False, Strength.NAMED, None, 0, 0)
"""Stands for a cell for time in which no period can be read."""


def with_year(mention: Mention, year: int) -> Mention:
    """The same mention with its missing year filled in."""
    period = Period(year, mention.period.span, mention.period.number)
    return replace(mention, period=period, year=year)
