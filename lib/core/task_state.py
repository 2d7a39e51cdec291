"""How a task stands on a day: the one place that says what is late."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import takewhile

from lib.core import words
from lib.core.progress import Progress, Stage
from lib.core.task import Task

SOON = timedelta(days=15)
"""From this long before its deadline a task is due soon."""


class TaskState(StrEnum):
    """Ordered by how much it asks of a reader."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    IN_PROGRESS = "in_progress"
    NOT_DUE = "not_due"
    UNDATED = "undated"
    ONGOING = "ongoing"
    DONE_LATE = "done_late"
    DONE = "done"
    DONE_IN_TIME = "done_in_time"

    @property
    def label(self) -> str:
        return _LABELS[self]

    @property
    def finished(self) -> bool:
        return self in (TaskState.DONE_LATE, TaskState.DONE, TaskState.DONE_IN_TIME)


_LABELS = {
    TaskState.OVERDUE: "Quá hạn",
    TaskState.DUE_SOON: "Sắp đến hạn",
    TaskState.IN_PROGRESS: "Đang làm",
    TaskState.NOT_DUE: "Chưa đến hạn",
    TaskState.UNDATED: "Chưa rõ thời hạn",
    TaskState.ONGOING: "Thường xuyên",
    TaskState.DONE_LATE: "Hoàn thành quá hạn",
    TaskState.DONE: "Hoàn thành, chưa rõ đúng hạn",
    TaskState.DONE_IN_TIME: "Hoàn thành đúng hạn",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskStatus:
    """A task as it stands on `day`.

    `due` is its last day to be in time, None for one that never ends or whose deadline names no day. `done_on` is the
    day it was finished, where a report tells. `reports` are the lines that speak of a day up to `day`, newest first.
    """

    task: Task
    day: date
    state: TaskState
    due: date | None
    done_on: date | None = None
    reports: tuple[Progress, ...] = ()

    @property
    def counted(self) -> bool:
        """Whether it can be finished at all; a task that never ends has no part in shares of finished ones."""
        return self.state is not TaskState.ONGOING

    @property
    def days_late(self) -> int:
        """Days past the deadline, of an open task up to `day`; 0 when in time or unknown."""
        until = self.done_on if self.state.finished else self.day
        return max(0, (until - self.due).days) if self.due is not None and until is not None else 0

    @property
    def reason(self) -> str:
        """The state in a sentence, with the days it rests on."""
        return _reason(self)


def status_on(task: Task, lines: Iterable[Progress], day: date, year: int) -> TaskStatus:
    """How a task stands on a day; `lines` are those about it, in any order; `year` is the plan's.

    The latest report that speaks of a day up to `day` counts, of two of the same day the one saved last. A day of
    completion up to `day` counts also where only a later report tells it.
    """
    ordered = sorted(lines, key=lambda line: (line.as_of, line.import_id))
    known = [line for line in ordered if line.as_of <= day]
    later = [line for line in ordered if line.as_of > day]
    due = task.due(year)
    done, done_on, in_time = _completion(known, later, due, day)
    if task.endless:
        state = TaskState.ONGOING
    elif done:
        state = _finished(in_time)
    else:
        underway = bool(known) and known[-1].stage is not Stage.NOT_STARTED
        state = _open(due, day, underway=underway)
    return TaskStatus(
        task=task, day=day, state=state, due=due, done_on=done_on if done else None, reports=tuple(reversed(known))
    )


def _open(due: date | None, day: date, *, underway: bool) -> TaskState:
    if due is None:
        return TaskState.UNDATED
    if due < day:
        return TaskState.OVERDUE
    if due - day <= SOON:
        return TaskState.DUE_SOON
    return TaskState.IN_PROGRESS if underway else TaskState.NOT_DUE


def _finished(in_time: bool | None) -> TaskState:
    if in_time is None:
        return TaskState.DONE
    return TaskState.DONE_IN_TIME if in_time else TaskState.DONE_LATE


def _completion(
    known: Sequence[Progress], later: Sequence[Progress], due: date | None, day: date
) -> tuple[bool, date | None, bool | None]:
    """Whether it is done, the day where one is told, and whether that was in time as far as can be known."""
    run = list(takewhile(lambda line: _done_by(line, day), reversed(known)))
    if not run:
        told = next((line.done_on for line in later if line.done_on is not None and _done_by(line, day)), None)
        return told is not None, told, None if told is None or due is None else told <= due
    done_on = next((line.done_on for line in run if line.done_on is not None), None)
    if due is None:
        return True, done_on, None
    if done_on is not None:
        return True, done_on, done_on <= due
    if run[-1].as_of <= due:
        return True, None, True
    if any(line.as_of >= due and line.stage is not Stage.DONE for line in known[: len(known) - len(run)]):
        return True, None, False
    return True, None, next((line.in_time for line in run if line.in_time is not None), None)


def _done_by(line: Progress, day: date) -> bool:
    return line.stage is Stage.DONE and (line.done_on is None or line.done_on <= day)


def _reason(status: TaskStatus) -> str:
    due = f"hạn {words.day(status.due)}" if status.due else ""
    done = f"xong ngày {words.day(status.done_on)}" if status.done_on else "báo cáo không ghi ngày xong"
    left = (status.due - status.day).days if status.due else 0
    match status.state:
        case TaskState.OVERDUE:
            said = status.reports[0].stage.label.lower() if status.reports else "chưa có báo cáo tiến độ"
            return f"Quá hạn {status.days_late} ngày ({due}); {said}."
        case TaskState.DUE_SOON:
            return f"Còn {left} ngày ({due})." if left else f"Đến hạn đúng ngày {words.day(status.day)}."
        case TaskState.IN_PROGRESS:
            return f"Đang thực hiện, còn {left} ngày ({due})."
        case TaskState.NOT_DUE:
            return f"Còn {left} ngày ({due})."
        case TaskState.UNDATED:
            return (
                f"Thời hạn “{status.task.deadline}” không nêu ngày." if status.task.deadline else "Không có thời hạn."
            )
        case TaskState.ONGOING:
            return f"{status.task.deadline}: không có ngày kết thúc nên không tính vào tỷ lệ hoàn thành."
        case TaskState.DONE_LATE:
            late = f", quá hạn {status.days_late} ngày" if status.days_late else ", quá hạn"
            return f"Hoàn thành{late} ({due}, {done})."
        case TaskState.DONE_IN_TIME:
            return f"Hoàn thành đúng hạn ({due}, {done})."
    return f"Hoàn thành; {done}, {due or 'không có thời hạn'} nên chưa rõ có đúng hạn không."
