"""What reading a report yields: observations, findings, and the questions a person must settle."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal, NamedTuple

from lib.core.finding import Finding, Severity
from lib.core.observation import Decision, Measure, Observation, Place
from lib.core.period import Period

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What a person settled, in this upload or in earlier ones.

    `columns`: question key to `indicator|measure`, empty for “no figure”. `units`: folded name to unit code,
    empty for “no unit”. `periods`: question key to period code. `tables`: question key to the code of the unit
    that a whole table is of, empty to leave it out. `figures`: question key to `accept`, or empty to leave it
    out. `scales`: question key to `fraction` or `percent`, empty to leave the doubtful cells of the line out. `doubts`:
    question key to `accept`, or to the row, column or cell to take of several, empty to leave its figures out. The last
    five are about one file and never remembered: the next report of the same form may be typed the other way.
    """

    columns: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    units: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    periods: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    tables: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    figures: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    scales: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    doubts: Mapping[str, str] = field(default_factory=lambda: _NOTHING)

    def over(self, other: "Settled") -> "Settled":
        """These answers, and the other's where these say nothing."""
        return Settled(
            columns={**other.columns, **self.columns},
            units={**other.units, **self.units},
            periods={**other.periods, **self.periods},
            tables={**other.tables, **self.tables},
            figures={**other.figures, **self.figures},
            scales={**other.scales, **self.scales},
            doubts={**other.doubts, **self.doubts},
        )


class Proposal(NamedTuple):
    """One possible answer: `value` as `Settled` keeps it, `label` for the screen, `confidence` 0 to 1."""

    value: str
    label: str
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something doubtful; `figures` of the report wait for its answer.

    A question of kind `doubt` is about these very figures, and is asked again where it is answered: it is gone when they
    have changed.
    """

    kind: Literal["column", "unit", "period", "table", "figure", "scale", "doubt"]
    key: str
    text: str
    place: Place
    proposals: tuple[Proposal, ...]
    figures: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnReading:
    """What one line of a table was taken for; `column` is “H” for a column, “12” for a row.

    `key` is what a question about it is known by, empty for a line without figures.
    """

    column: str
    header: str
    indicator: str | None
    measure: Measure | None
    confidence: float
    decision: Decision
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableReading:
    """One table of a sheet; `units` are codes in the table's order."""

    sheet: str
    layout: str
    title: str
    period: Period | None
    units: tuple[str, ...]
    columns: tuple[ColumnReading, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One file as read. `sender` is the unit code of the office that wrote it, where the file says so.

    `task_sheet` is the first sheet that lists tasks, or reports on them, instead of figures; empty without one.
    """

    name: str
    sha256: str
    size: int
    sender: str | None = None
    reported_on: date | None = None
    sample: bool = False
    tables: tuple[TableReading, ...] = ()
    observations: tuple[Observation, ...] = ()
    findings: tuple[Finding, ...] = ()
    questions: tuple[Question, ...] = ()
    task_sheet: str = ""

    @property
    def accepted(self) -> tuple[Observation, ...]:
        """What may be stored as it is."""
        return tuple(seen for seen in self.observations if _safe(seen))

    @property
    def doubtful(self) -> tuple[Observation, ...]:
        """What waits for a person."""
        return tuple(seen for seen in self.observations if not _safe(seen))

    @property
    def refused(self) -> bool:
        """Whether the file gave nothing because something was wrong with it."""
        return not self.observations and any(found.severity is Severity.ERROR for found in self.findings)


def _safe(seen: Observation) -> bool:
    return seen.decision is Decision.AUTO and seen.unit is not None and seen.period is not None
