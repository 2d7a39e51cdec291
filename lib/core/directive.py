"""What the leader decided in a meeting: who does what by when, and what became of it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from lib.core.period import Period

SOON = timedelta(days=7)
"""From this long before its deadline a directive is due soon."""


class DirectiveState(StrEnum):
    """Ordered by how much it asks of a reader."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    OPEN = "open"
    DONE = "done"

    @property
    def label(self) -> str:
        return _STATES[self]


_STATES = {
    DirectiveState.OVERDUE: "Quá hạn",
    DirectiveState.DUE_SOON: "Sắp đến hạn",
    DirectiveState.OPEN: "Đang thực hiện",
    DirectiveState.DONE: "Đã hoàn thành",
}


class Act(StrEnum):
    """What somebody did to a directive."""

    GIVEN = "given"
    CORRECTED = "corrected"
    DONE = "done"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        return _ACTS[self]


_ACTS = {
    Act.GIVEN: "Ghi ý kiến",
    Act.CORRECTED: "Sửa",
    Act.DONE: "Ghi hoàn thành",
    Act.REOPENED: "Mở lại",
    Act.WITHDRAWN: "Rút",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a directive is about, by code; all empty for the whole plan."""

    indicator: str | None = None
    unit: str | None = None
    task: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of a directive's history: how it stood after somebody did something, and why.

    `at` is the moment it was written down (UTC).
    """

    act: Act
    text: str
    responsible: str
    deadline: date | None
    done_on: date | None
    note: str
    person: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Directive:
    """A directive as it stands now; `steps` is its history, oldest first.

    `period` is the one the meeting was about and `decided_on` the day of the meeting, which may come after the period's
    end. `responsible` is the code of the unit that must do it. `person` wrote it down first, at `at` (UTC).
    """

    id: int
    period: Period
    decided_on: date
    subject: Subject
    text: str
    responsible: str
    deadline: date | None
    person: str
    at: datetime
    done_on: date | None = None
    done_note: str = ""
    done_by: str | None = None
    withdrawn: bool = False
    sample: bool = False
    steps: tuple[Step, ...] = ()

    def given_by(self, day: date) -> bool:
        """Whether it was given as of a day: decided by then, or about a period that had ended by then.

        The second lets whoever looks at a period, as of its end, see what the meeting about it decided.
        """
        return min(self.decided_on, self.period.last_day) <= day

    def done_by_day(self, day: date) -> bool:
        return self.done_on is not None and self.done_on <= max(day, self.decided_on)

    def open_on(self, day: date) -> bool:
        """Whether it was given and not yet done as of a day; a withdrawn one never is."""
        return not self.withdrawn and self.given_by(day) and not self.done_by_day(day)

    def state_on(self, day: date) -> DirectiveState:
        """How it stood on a day: the deadline's own day is still in time."""
        if self.done_by_day(day):
            return DirectiveState.DONE
        if self.deadline is None:
            return DirectiveState.OPEN
        if self.deadline < day:
            return DirectiveState.OVERDUE
        return DirectiveState.DUE_SOON if self.deadline - day <= SOON else DirectiveState.OPEN

    @property
    def late(self) -> bool:
        """Whether it was done after its deadline."""
        return self.done_on is not None and self.deadline is not None and self.done_on > self.deadline

    def concerns(self, unit: str) -> bool:
        """Whether a unit must do it, or it is about that unit."""
        return unit in (self.responsible, self.subject.unit)


def urgent_first(directive: Directive, day: date) -> tuple[object, ...]:
    """A key for sorting: overdue, due soon, open, done.

    Of those to be done the nearest deadline comes first, those without one last; of those done, the newest.
    """
    state = directive.state_on(day)
    order = tuple(DirectiveState).index(state)
    if state is DirectiveState.DONE and directive.done_on is not None:
        return (order, -directive.done_on.toordinal(), -directive.id)
    return (order, directive.deadline or date.max, directive.decided_on, directive.id)
