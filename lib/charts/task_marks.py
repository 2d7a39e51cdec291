"""The sign of a task's state: a shape of its own, in the colour of the verdict that it comes nearest to."""

from collections.abc import Mapping

from lib.charts.palette import css_name, fill_of, variable
from lib.core.task_state import TaskState
from lib.core.verdict import Status

_TONE: Mapping[TaskState, Status] = {
    TaskState.OVERDUE: Status.MISSED,
    TaskState.DUE_SOON: Status.NEAR,
    TaskState.DONE_LATE: Status.MET,
    TaskState.DONE: Status.MET,
    TaskState.DONE_IN_TIME: Status.MET,
}
_RING = '<circle cx="6" cy="6" r="4.3" fill="none" stroke="{0}" stroke-width="1.7"/>'
_DISC = '<circle cx="6" cy="6" r="5" fill="{0}"/>'
_SHAPES: Mapping[TaskState, str] = {
    TaskState.OVERDUE: '<path d="M1 1h10v10H1Z" fill="{0}"/>',
    TaskState.DUE_SOON: '<path d="M6 0.8 11.6 11H0.4Z" fill="{0}"/>',
    TaskState.IN_PROGRESS: _RING + '<circle cx="6" cy="6" r="1.8" fill="{0}"/>',
    TaskState.NOT_DUE: _RING,
    TaskState.UNDATED: '<path d="M1.8 1.8h8.4v8.4H1.8Z" fill="none" stroke="{0}" stroke-width="1.7"/>',
    TaskState.ONGOING: '<path d="M6 1 11 6 6 11 1 6Z" fill="none" stroke="{0}" stroke-width="1.7"/>',
    TaskState.DONE_LATE: _DISC + '<path d="M2.6 9.4 9.4 2.6" stroke="{1}" stroke-width="2"/>',
    TaskState.DONE: _DISC + '<circle cx="6" cy="6" r="2" fill="{1}"/>',
    TaskState.DONE_IN_TIME: _DISC,
}


def shape(state: TaskState) -> str:
    """The sign on a field of 12 by 12."""
    return _SHAPES[state].format(fill_of(_TONE.get(state, Status.NO_DATA)), variable("card"))


def task_mark(state: TaskState, size: float = 0.72) -> str:
    """The sign before its word; `size` in em. Hidden from screen readers: the word speaks."""
    return (
        f'<svg class="mark" aria-hidden="true" viewBox="0 0 12 12" width="{size}em" height="{size}em" '
        f'xmlns="http://www.w3.org/2000/svg">{shape(state)}</svg>'
    )


def tone(state: TaskState) -> str:
    """The class that colours the state's word."""
    return css_name(_TONE.get(state, Status.NO_DATA))
