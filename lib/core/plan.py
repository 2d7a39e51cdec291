"""The yearly plan: areas, goals, indicators, tasks, bands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from lib.core.task import Task
from lib.core.unit import Kind, Units
from lib.core.vocabulary import Vocabulary


class Direction(StrEnum):
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Basis(StrEnum):
    """Where a target comes from: the plan's text, a reading of a goal without a number, or a habit elsewhere."""

    PLAN = "plan"
    QUALITATIVE = "qualitative"
    MONITORING = "monitoring"


class Trajectory(StrEnum):
    """`level`: the target holds all year. `cumulative`: the value grows to it by year end."""

    LEVEL = "level"
    CUMULATIVE = "cumulative"


class DenominatorKind(StrEnum):
    """`flow`: counts of several periods add up. `stock`: the latest count stands for all."""

    FLOW = "flow"
    STOCK = "stock"


class Measurement(StrEnum):
    """Who measured: the unit's own count, the ministry's survey, or the one-stop e-survey."""

    OWN = "own"
    SIPAS = "sipas"
    E_SURVEY = "e_survey"

    @property
    def label(self) -> str:
        return _MEASURED[self]


_MEASURED = {
    Measurement.OWN: "số liệu của đơn vị",
    Measurement.SIPAS: "khảo sát SIPAS",
    Measurement.E_SURVEY: "khảo sát điện tử tại bộ phận một cửa",
}


@dataclass(frozen=True, slots=True)
class Bands:
    """How near is near: at least `share` of the target and at most `points` percentage points away from it."""

    share: float
    points: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """One of the seven areas; `short_name` fits a card, `letters` a table head."""

    id: str
    name: str
    short_name: str
    letters: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """What is measured. `target` is in percent; `name` and the counts' names are as the plan words them.

    `counted` is the unit of measure of both counts: “hồ sơ”, “triệu đồng”. `*_synonyms` are other wordings of the
    same thing. `other_denominators` are known denominators that differ from the plan's definition.
    """

    id: str
    area: str
    name: str
    short_name: str
    direction: Direction
    target: float
    basis: Basis
    trajectory: Trajectory
    numerator: str
    denominator: str
    denominator_kind: DenominatorKind
    levels: tuple[Kind, ...]
    lead_agency: str
    counted: str = ""
    note: str = ""
    bands: Bands | None = None
    measurement: Measurement | None = None
    synonyms: tuple[str, ...] = ()
    numerator_synonyms: tuple[str, ...] = ()
    denominator_synonyms: tuple[str, ...] = ()
    other_denominators: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A goal of the plan's public text; without an indicator it is judged by a person with evidence."""

    id: str
    area: str
    text: str
    target: str
    indicator: str | None


@dataclass(frozen=True, kw_only=True)
class Plan:
    """One year's plan, whole and validated.

    What a unit of a kind in `approval` uploads waits until an officer approves it.
    """

    id: str
    title: str
    province: str
    year: int
    goals_in_plan: int
    tasks_in_plan: int
    bands: Bands
    areas: tuple[Area, ...]
    indicators: Mapping[str, Indicator]
    goals: tuple[Goal, ...]
    units: Units
    vocabulary: Vocabulary = field(repr=False)
    tasks: tuple[Task, ...] = ()
    approval: tuple[Kind, ...] = ()

    def area(self, area_id: str) -> Area:
        """Raises KeyError for an unknown area."""
        for area in self.areas:
            if area.id == area_id:
                return area
        raise KeyError(area_id)

    def of_area(self, area_id: str) -> tuple[Indicator, ...]:
        return tuple(indicator for indicator in self.indicators.values() if indicator.area == area_id)

    def bands_of(self, indicator: Indicator) -> Bands:
        return indicator.bands or self.bands
