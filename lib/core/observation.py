"""A figure and the place it came from."""

from dataclasses import dataclass
from enum import StrEnum

from lib.core.period import Period
from lib.core.plan import Measurement


class State(StrEnum):
    """A reported figure, or the report's own word that there was no case to count."""

    VALUE = "value"
    NO_CASES = "no_cases"


class Decision(StrEnum):
    """`auto`: safe to accept unseen. `confirm`: a person must look."""

    AUTO = "auto"
    CONFIRM = "confirm"


class Measure(StrEnum):
    """What a column holds of an indicator."""

    RATE = "rate"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A cell as Excel names it; `cell` is empty when the whole sheet or file is meant."""

    sheet: str = ""
    cell: str = ""

    def __str__(self) -> str:
        return f"{self.sheet}!{self.cell}" if self.cell else self.sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One indicator of one unit in one period.

    `value` is in percent (0–100, may pass 100), None exactly when `state` is NO_CASES. The counts are both
    given or not; then the value is computed from them. `unit` or `period` is None while unknown.
    `to_date` marks a figure counted from the start of the year.
    """

    indicator: str
    unit: str | None
    period: Period | None
    value: float | None
    numerator: float | None = None
    denominator: float | None = None
    to_date: bool = False
    state: State = State.VALUE
    measurement: Measurement = Measurement.OWN
    other_definition: str = ""
    decision: Decision = Decision.CONFIRM
    confidence: float = 0.0
    place: Place = Place()
