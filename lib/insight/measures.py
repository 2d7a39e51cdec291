"""What is red and nobody does anything about: no task, no open directive."""

from collections.abc import Iterable, Sequence
from datetime import date

from lib.core.directive import Directive
from lib.core.task import Task
from lib.core.verdict import Status
from lib.insight.attention import Concern
from lib.insight.scores import Scores


def without_measure(
    scores: Scores, concerns: Iterable[Concern], directives: Sequence[Directive], tasks: Sequence[Task], day: date
) -> frozenset[tuple[str, str]]:
    """The missed ones among the concerns, as (indicator, unit), that neither a task nor an open directive answers.

    A directive about an indicator answers for the unit that it names, for every unit if it names none, and for the
    whole province in any case. A task answers for its lead, for the units it names as helpers, and for the province.
    Give only tasks still to be done: what is done answers no more, since the figure is red in spite of it.
    """
    open_ones = [one for one in directives if one.open_on(day)]
    return frozenset(
        (concern.indicator.id, concern.unit.code)
        for concern in concerns
        if concern.score.status is Status.MISSED
        and not any(_ordered(scores, one, concern) for one in open_ones)
        and not any(_planned(scores, one, concern) for one in tasks)
    )


def _ordered(scores: Scores, directive: Directive, concern: Concern) -> bool:
    if directive.subject.indicator != concern.indicator.id:
        return False
    return concern.unit == scores.root or directive.subject.unit in (None, concern.unit.code)


def _planned(scores: Scores, task: Task, concern: Concern) -> bool:
    if task.indicator != concern.indicator.id:
        return False
    return concern.unit == scores.root or concern.unit.code in (task.lead, *task.with_units)
