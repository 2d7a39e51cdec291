"""Versions of the list of tasks: each holds from a day on, until the next one does."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from lib.core.observation import Place
from lib.core.task import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskList:
    """One version. The plan's own list has the `import_id` 0 and no file, person or time (UTC).

    `places` tells the cell of each task by its number.
    """

    valid_from: date
    tasks: tuple[Task, ...]
    places: Mapping[str, Place] = field(default_factory=dict)
    import_id: int = 0
    report: str = ""
    person: str = ""
    at: datetime | None = None
    sample: bool = False

    @property
    def order(self) -> tuple[date, int]:
        """Versions in the order in which they take over; of two for one day the one saved last."""
        return self.valid_from, self.import_id


def in_force(lists: Iterable[TaskList], day: date) -> TaskList | None:
    """The version that holds on a day; None before the first."""
    begun = (one for one in lists if one.valid_from <= day)
    return max(begun, key=lambda one: one.order, default=None)
