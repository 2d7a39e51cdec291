"""A figure as it is judged and shown: reported by the unit, or made up of its children's."""

from dataclasses import dataclass
from enum import StrEnum

from lib.core.observation import State
from lib.core.period import Period


class Origin(StrEnum):
    """How a figure came about.

    `reported`: the unit's own. `summed`: numerators over denominators of its children. `estimated`: a plain
    mean of children's rates, since counts are missing. `accumulated`: the unit's own counts, added up over
    the periods of the year.
    """

    REPORTED = "reported"
    SUMMED = "summed"
    ESTIMATED = "estimated"
    ACCUMULATED = "accumulated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One indicator of one unit in one period, ready to be judged.

    `value` is in percent, None exactly when `state` is NO_CASES. `reported_children` of `expected_children`
    say how complete a summed or estimated figure is. `observation` is the store's number of a reported one.
    """

    indicator: str
    unit: str
    period: Period
    value: float | None
    numerator: float | None = None
    denominator: float | None = None
    to_date: bool = False
    state: State = State.VALUE
    origin: Origin = Origin.REPORTED
    reported_children: int = 0
    expected_children: int = 0
    observation: int | None = None
