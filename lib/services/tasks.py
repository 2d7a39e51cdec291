"""The tasks of the plan as they stand on a day: what pages, meeting and briefing ask.

`day` is the chosen period's last day, or the meeting's.
"""

from collections.abc import Mapping
from datetime import date

from lib.core.task_state import TaskState, TaskStatus
from lib.insight import task_book
from lib.insight.task_book import TaskBook
from lib.services.office import Office


def book(office: Office) -> TaskBook:
    """All versions of the list and all reports that stand, for several questions; keep it while the data stay."""
    year = office.plan.year
    return TaskBook(office.plan, office.store.tasks.lists(year), office.store.tasks.lines(year))


def current(office: Office, day: date) -> tuple[TaskStatus, ...]:
    """Every task of the version of the list in force on the day, with state, due day and the reports up to it.

    In the list's order; empty while no list is in force.
    """
    return book(office).as_of(day)


def counts(office: Office, day: date, unit: str | None = None) -> Mapping[TaskState, int]:
    """How many tasks are in each state, every state a key; with a unit, of those it leads."""
    found = current(office, day)
    return task_book.counts(found if unit is None else task_book.of_unit(found, office.plan, unit))
