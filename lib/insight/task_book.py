"""The tasks of a plan as they stand on any day, out of all versions of the list and all progress reports."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from lib.core.period import Period
from lib.core.plan import Plan
from lib.core.progress import Progress
from lib.core.task_list import TaskList, in_force
from lib.core.task_state import TaskState, TaskStatus, status_on
from lib.insight.lineage import Difference, Lineage, difference

COMPLETED = "direction.tasks_completed"
"""The indicator that the tasks themselves answer, where a plan has it."""


class TaskBook:
    """All versions that stand, with the plan's own as the first, and all progress lines that stand.

    Nothing is worked out before it is asked for, and each day once; threads may share the object.
    """

    def __init__(self, plan: Plan, lists: Iterable[TaskList] = (), lines: Iterable[Progress] = ()) -> None:
        self.plan = plan
        own = [TaskList(valid_from=Period.parse(str(plan.year)).first_day, tasks=plan.tasks)] if plan.tasks else []
        self._lineage = Lineage([*own, *lists])
        self._lines: dict[int, list[Progress]] = {}
        stray = []
        for line in lines:
            key = self._lineage.key(line.number, line.text)
            if key is None:
                stray.append(line)
            else:
                self._lines.setdefault(key, []).append(line)
        self.stray: tuple[Progress, ...] = tuple(stray)
        """Lines about tasks that no standing version has: their list was withdrawn."""
        self._days: dict[date, tuple[TaskStatus, ...]] = {}

    @property
    def versions(self) -> tuple[TaskList, ...]:
        """Every version, in the order in which they take over."""
        return self._lineage.lists

    def list_on(self, day: date) -> TaskList | None:
        """The version in force; None before the first."""
        return in_force(self.versions, day)

    def as_of(self, day: date) -> tuple[TaskStatus, ...]:
        """Every task of the version in force on a day with its state, in the list's order; none before the first."""
        if day not in self._days:
            version = self.list_on(day)
            keys = self._lineage.keys(version) if version else {}
            self._days[day] = tuple(
                status_on(task, self._lines.get(keys[task.number], ()), day, self.plan.year)
                for task in (version.tasks if version else ())
            )
        return self._days[day]

    def change(self, version: TaskList) -> Difference | None:
        """What a version changed in the one before it; None for the first."""
        at = self.versions.index(version)
        return difference(self.versions[at - 1].tasks, version.tasks) if at else None

    def unlisted(self, day: date) -> tuple[Progress, ...]:
        """Lines up to a day about tasks that the version in force on it no longer has, newest first."""
        version = self.list_on(day)
        listed = set(self._lineage.keys(version).values()) if version else set()
        gone = (line for key, lines in self._lines.items() if key not in listed for line in lines)
        found = [line for line in (*gone, *self.stray) if line.as_of <= day]
        return tuple(sorted(found, key=lambda line: (line.as_of, line.import_id), reverse=True))

    def completed(self, unit: str, day: date) -> tuple[int, int] | None:
        """How many tasks a unit has finished of those it leads; the province's are all.

        None where nothing is to be finished, and where no report speaks of any: unfinished is not unreported.
        """
        led = [one for one in of_unit(self.as_of(day), self.plan, unit) if one.counted]
        if not any(one.reports or one.state.finished for one in led):
            return None
        return sum(one.state.finished for one in led), len(led)


def counts(tasks: Iterable[TaskStatus]) -> Mapping[TaskState, int]:
    """How many tasks are in each state; every state is a key."""
    found = Counter(one.state for one in tasks)
    return MappingProxyType({state: found[state] for state in TaskState})


def of_unit(tasks: Iterable[TaskStatus], plan: Plan, unit: str) -> tuple[TaskStatus, ...]:
    """The tasks that a unit leads; of the province, all."""
    return tuple(one for one in tasks if unit in (plan.units.root.code, one.task.lead))


def of_indicator(tasks: Iterable[TaskStatus], indicator: str) -> tuple[TaskStatus, ...]:
    """The tasks that work towards an indicator."""
    return tuple(one for one in tasks if one.task.indicator == indicator)


def most_pressing(tasks: Iterable[TaskStatus]) -> list[TaskStatus]:
    """In the order of the states, within one the nearest deadline first: of the overdue the longest overdue."""
    order = tuple(TaskState)
    return sorted(tasks, key=lambda one: (order.index(one.state), one.due or date.max))
