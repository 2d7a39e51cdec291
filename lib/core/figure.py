"""A figure as it is judged and shown: reported by the unit, or made up of its children's."""

from dataclasses import dataclass
from enum import StrEnum

from lib.core.finding import Code
from lib.core.observation import State
from lib.core.period import Period
from lib.core.plan import Measurement


class Origin(StrEnum):
    """How a figure came about.

    `reported`: the unit's own. `summed`: numerators over denominators of its children. `estimated`: a plain
    mean of children's rates, since counts are missing. `accumulated`: the unit's own counts, added up over
    the periods of the year. `counted`: nobody reported it; the list of tasks and the reports on them say it.
    """

    REPORTED = "reported"
    SUMMED = "summed"
    ESTIMATED = "estimated"
    ACCUMULATED = "accumulated"
    COUNTED = "counted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One indicator of one unit in one period, ready to be judged.

    `value` is in percent, None exactly when `state` is NO_CASES. `reported_children` of `expected_children`
    say how complete a summed or estimated figure is. `observation` is the store's number of a reported one; `doubts` are
    what its report was found to say of it.
    `other_definition` names a denominator that is not the plan's. `obstacle` says in Vietnamese why a figure of
    one period could not be added up to date.
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
    measurement: Measurement = Measurement.OWN
    other_definition: str = ""
    obstacle: str = ""
    doubts: tuple[Code, ...] = ()

    @property
    def counts_from_start(self) -> bool:
        """Whether the figure covers the year up to its period's end; the first month and quarter do by themselves."""
        return self.to_date or self.period.is_to_date or self.period.opens_year

    @property
    def provenance(self) -> str:
        """How the figure was made, as an aside: “tổng hợp từ 25/27 đơn vị”; empty for a reported one."""
        children = f"{self.reported_children}/{self.expected_children} đơn vị"
        match self.origin:
            case Origin.SUMMED:
                return f"tổng hợp từ {children}"
            case Origin.ESTIMATED:
                return f"ước tính, bình quân tỷ lệ của {children}"
            case Origin.ACCUMULATED:
                return "cộng dồn các kỳ từ đầu năm"
            case Origin.COUNTED:
                return "đếm từ danh sách nhiệm vụ"
        return ""
