"""One slide of a meeting, and what slides are made of besides the scorecard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from lib.core.directive import Directive, Subject
from lib.core.task_state import TaskStatus
from lib.insight.score import Score
from lib.insight.scorecard import Scorecard

WHOLE = Subject()

Source = Callable[[Score], str]
"""Where a score's figure comes from, as plain text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """`title`, `body` and `foot` are markup; a directive given here is `about` its subject, for `responsible` to do."""

    place: str
    title: str
    body: str
    foot: str = ""
    about: Subject = WHOLE
    responsible: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What the slides are made of besides the scorecard: directives and tasks as of `day`, and where figures come from."""

    day: date
    directives: Sequence[Directive]
    source: Source
    tasks: Sequence[TaskStatus] = ()

    @property
    def standing(self) -> list[Directive]:
        """Those that were open when the meeting began: given before its day."""
        return [one for one in self.directives if one.open_on(self.day) and one.decided_on < self.day]

    def decided(self, card: Scorecard) -> list[Directive]:
        """Those given in this meeting, in the order they were given."""
        found = [one for one in self.directives if not one.withdrawn and one.decided_on == self.day]
        return sorted((one for one in found if one.period == card.period), key=lambda one: one.id)

    def about(self, indicator: str) -> list[Directive]:
        """Those on an indicator that are not done, newest first."""
        found = [one for one in self.directives if one.subject.indicator == indicator]
        return [one for one in found if not one.withdrawn and not one.done_by_day(self.day)]
