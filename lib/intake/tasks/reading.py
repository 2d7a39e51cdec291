"""What reading a list of tasks, or a report on tasks, yields."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Literal

from lib.core.finding import Finding, Severity
from lib.core.observation import Place
from lib.core.progress import Progress
from lib.core.task import Task
from lib.intake.reading import Proposal

_NOTHING: Mapping[str, str] = MappingProxyType({})


class TaskFile(StrEnum):
    """What a file is: a list says who does what by when, a report how far it is."""

    LIST = "list"
    PROGRESS = "progress"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskAnswers:
    """What a person settled about one file; never remembered.

    `tasks`: question key to the number of a task, empty to leave the line out. `stages`: question key to a stage,
    empty to leave the line out. `day` is the one from which a list holds, or up to which a report speaks.
    """

    tasks: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    stages: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskQuestion:
    """A line that cannot be placed, or a status that cannot be judged; the line waits for the answer."""

    kind: Literal["task", "stage"]
    key: str
    text: str
    place: Place
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskReading:
    """One file as read. `kind` is None for a file that is neither list nor report.

    `day` is the one from which the list holds or up to which the report speaks, None while unknown; `day_said` are the
    words or document it was taken from. `places` tells the cell of each task by its number. `sender` is the code of
    the unit that reports, where the file says so. `both` says that the file could be read as either kind.
    """

    name: str
    sha256: str
    size: int
    kind: TaskFile | None = None
    both: bool = False
    sender: str | None = None
    reported_on: date | None = None
    sample: bool = False
    day: date | None = None
    day_said: str = ""
    tasks: tuple[Task, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)
    lines: tuple[Progress, ...] = ()
    findings: tuple[Finding, ...] = ()
    questions: tuple[TaskQuestion, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether nothing can be taken from the file because something is wrong with it."""
        return not self.tasks and not self.lines and any(one.severity is Severity.ERROR for one in self.findings)
