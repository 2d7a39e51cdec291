"""What goes into the store and what comes out. Every time is UTC."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from lib.core.approval import Approval
from lib.core.finding import Code, Finding
from lib.core.observation import Observation, State
from lib.core.period import Period
from lib.core.plan import Measurement
from lib.store.keys import Key


@dataclass(frozen=True, slots=True, kw_only=True)
class NewImport:
    """A report as a person wants it saved.

    `observations` are those to accept, each with unit and period; `settled` are the ones among them that a
    person placed. `columns` and `units` are the answers to remember: key to value.
    `answers` are all that were given in this upload, by kind, for the audit log.
    `unit` is the unit whose account brings it; what `waits` counts for nothing until an officer approves it.
    """

    sha256: str
    name: str
    content: bytes = field(repr=False)
    plan: str
    person: str
    at: datetime
    sender: str | None = None
    reported_on: date | None = None
    sample: bool = False
    observations: tuple[Observation, ...] = ()
    settled: frozenset[Observation] = frozenset()
    findings: tuple[Finding, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    unit: str | None = None
    waits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a save did: figures of keys unknown before, with another value, with the value that already stood.

    `import_id` is None when nothing was stored; `already` says that it is because these bytes gave all this before.
    What `waits` does nothing yet: the numbers are what it would do now. `touched` are the keys that stand with another
    value than before, or for the first time. `version` is that of the data as they are by it, None where nothing was stored.
    """

    import_id: int | None
    new: int = 0
    changed: int = 0
    same: int = 0
    already: bool = False
    waits: bool = False
    touched: tuple[Key, ...] = ()
    version: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRecord:
    """One saved report; `figures` it brought, `standing` of them are the current ones.

    A list of tasks brought `tasks`, a report on tasks `progress` lines; both stand until the import is withdrawn.
    `unit` is the unit whose account brought it. An officer's decision has a time, a person, and when it was refused
    a reason.
    """

    id: int
    sha256: str
    name: str
    size: int
    plan: str
    sender: str | None
    person: str
    at: datetime
    reported_on: date | None
    sample: bool
    withdrawn_at: datetime | None
    withdrawn_by: str | None
    figures: int
    standing: int
    errors: int
    warnings: int
    tasks: int = 0
    progress: int = 0
    kept: bool = True
    """Whether the report's bytes are there; see `lib.store.retention`."""
    unit: str | None = None
    approval: Approval = Approval.APPROVED
    decided_at: datetime | None = None
    decided_by: str | None = None
    reason: str | None = None

    @property
    def waits(self) -> bool:
        return self.approval is Approval.WAITING and self.withdrawn_at is None

    @property
    def ended(self) -> bool:
        """Whether it was taken back or refused."""
        return self.withdrawn_at is not None or self.approval is Approval.REFUSED

    @property
    def counts(self) -> bool:
        """Whether what it brought is used, as far as nothing newer took its place."""
        return self.approval is Approval.APPROVED and self.withdrawn_at is None


class ImportCounts(NamedTuple):
    """How many imports there are, how many of them were taken back, how many samples still stand or wait."""

    every: int
    withdrawn: int
    samples: int


class CurrentFigure(NamedTuple):
    """A figure that stands; the columns of `Store.figures`, None where there is no value."""

    indicator: str
    unit: str
    period: str
    to_date: bool
    measurement: str
    state: str
    value: float | None
    numerator: float | None
    denominator: float | None
    observation: int
    import_id: int
    other_definition: str
    settled: bool


class Changed(NamedTuple):
    """What changed since a version of the data: `imports` were saved, decided on or taken back, lost or regained figures.

    `figures` holds every key that one of them brought, with the figure that stands now, None where none does. `standing`
    are those imports that came to count or wait, or ceased to: the others only lost or regained figures. `tasks`
    tells whether one of them brought tasks or reports on tasks, `samples` whether made-up figures came to count or ceased
    to, `waiting` whether one of them waits for an officer or did when it was taken back.
    """

    imports: frozenset[int]
    standing: frozenset[int]
    figures: Mapping[Key, CurrentFigure | None]
    tasks: bool
    samples: bool
    waiting: bool


class WaitingFigure(NamedTuple):
    """A figure of an import that waits and would change what stands: a value where there is none, or another one."""

    import_id: int
    indicator: str
    unit: str
    period: str
    to_date: bool
    measurement: str


class Expired(NamedTuple):
    """A report of which every import was taken back or refused, the last of them at `withdrawn_at`; `size` in bytes."""

    sha256: str
    name: str
    size: int
    withdrawn_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRecord:
    """One stored figure with where it came from; `current` says whether it stands today.

    `value` is in percent, None exactly when `state` is NO_CASES. `settled` marks a figure a person placed.
    """

    observation: int
    import_id: int
    indicator: str
    unit: str
    period: Period
    to_date: bool
    measurement: Measurement
    state: State
    value: float | None
    numerator: float | None
    denominator: float | None
    other_definition: str
    confidence: float
    settled: bool
    sheet: str
    cell: str
    report: str
    sha256: str
    sender: str | None
    person: str
    at: datetime
    reported_on: date | None
    withdrawn_at: datetime | None
    withdrawn_by: str | None
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What people settled: `columns` of one sender's reports, `units` of everyone's."""

    columns: Mapping[str, str]
    units: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoryRecord:
    """One remembered answer; `kind` is “column” or “unit”. A newer answer to its question takes it out of force."""

    id: int
    kind: str
    key: str
    value: str
    sender: str | None
    person: str
    at: datetime
    import_id: int
    report: str
    in_force: bool = True


class ReceivedRecord(NamedTuple):
    """An import that holds figures of a unit and period and counts, or `waits`.

    Errors and warnings are those of the whole report.
    """

    unit: str
    period: str
    import_id: int
    reported_on: date | None
    errors: int
    warnings: int
    waits: bool = False


class Doubt(NamedTuple):
    """A finding of a standing import in the cell of a current figure, which is told by its number of observation."""

    import_id: int
    observation: int
    code: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A finding of a standing import; `observation` is the current figure in the same cell, if there is one."""

    import_id: int
    report: str
    finding: Finding
    observation: int | None
    figure_unit: str | None
    figure_period: str | None
