"""What a careful person reads from a report made here, and the faults planted in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

YEAR = "2023"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One figure of the truth; `value` in percent, None for “no cases”.

    `sure`: a person reads it without asking anyone; otherwise it may be read but never accepted unseen.
    `optional`: right where read, no loss where left out.
    """

    indicator: str
    unit: str
    period: str
    value: float | None
    numerator: float | None = None
    denominator: float | None = None
    to_date: bool = False
    sure: bool = True
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """A fault put into the report on purpose: any of the `codes` must be found on the sheet, in the row if one is given."""

    codes: tuple[str, ...]
    sheet: str
    row: int | None = None
    column: str | None = None


@dataclass(kw_only=True)
class Case:
    """One report: its name and bytes, and the truth about it."""

    name: str
    data: bytes
    shape: str = ""
    expected: list[Expected] = field(default_factory=list)
    planted: list[Planted] = field(default_factory=list)


Facts = Mapping[str, float]
Build = Callable[[], Case]


def total_of(expression: str, facts: Facts) -> float:
    """The sum of the named facts: “early+in_time”; a name after “-” is taken away."""
    result = 0.0
    for part in expression.replace("-", "+-").split("+"):
        name = part.strip()
        if name:
            result += -facts[name[1:].strip()] if name.startswith("-") else facts[name]
    return result


def percent(expression: str, facts: Facts) -> float | None:
    """The rate of “early+in_time/resolved” in percent; None where nothing was to count."""
    above, below = expression.split("/")
    denominator = total_of(below, facts)
    return 100 * total_of(above, facts) / denominator if denominator else None
