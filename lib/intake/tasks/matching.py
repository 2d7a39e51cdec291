"""Which task of the list a line of a report speaks of: by number and by words, and never by a guess."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from lib.core.likeness import likeness, opens, shared
from lib.core.likeness import misspelt as near
from lib.core.task import Task
from lib.intake.tasks.marks import plain_number

_MOST = 0.6  # a shortened text under the right number has most of its words from the task
_PROPOSED = 3


@dataclass(frozen=True, slots=True)
class Match:
    """`task` is None where no task fits, or more than one; `likely` are then those to choose from, best first."""

    task: Task | None
    likely: tuple[Task, ...] = ()


class TaskMatcher:
    """The tasks of a list, found by number and words; `spelled_out` writes abbreviations in full."""

    def __init__(self, tasks: Iterable[Task], spelled_out: Callable[[str], tuple[str, ...]]) -> None:
        self._tasks = tuple(tasks)
        self._full = {task.number: _joined(spelled_out, task.text) for task in self._tasks}
        self._wordings = {
            # a part of a task carries the words of the whole before its own
            task.number: (self._full[task.number], _joined(spelled_out, task.text.rpartition(": ")[2]))
            for task in self._tasks
        }
        self._spelled_out = spelled_out
        self._numbers: dict[str, list[Task]] = {}
        for task in self._tasks:
            self._numbers.setdefault(plain_number(task.number).lower(), []).append(task)

    def find(self, number: str, text: str, lead: str | None = None) -> Match:
        """The task of a line; `lead` is the unit that the line says leads it, or that reports.

        Its words decide; of tasks with the same words the number, then the leading unit. A number decides without
        words, and together with words that are mostly the task's and no other's.
        """
        numbered = self._numbers.get(plain_number(number).lower(), []) if number else []
        if not text:
            return Match(numbered[0]) if len(numbered) == 1 else Match(None, tuple(numbered[:_PROPOSED]))
        said = _joined(self._spelled_out, text)
        worded = self._worded(said)
        for narrowed in (
            worded,
            [one for one in worded if one in numbered],
            [one for one in worded if one.lead == lead],
        ):
            if len(narrowed) == 1:
                return self._agreed(narrowed[0], numbered, said)
        if worded:
            return Match(None, tuple(worded[:_PROPOSED]))
        if len(numbered) == 1 and self._is_shortened(said, numbered[0]):
            return Match(numbered[0])
        return Match(None, self._likely(said, numbered))

    def _agreed(self, task: Task, numbered: Sequence[Task], said: str) -> Match:
        """The words name one task exactly; only where its number is another's with nearly these words, one asks."""
        rivals = [one for one in numbered if one != task and self._is_shortened(said, one)]
        exact = said in self._wordings[task.number]
        return Match(None, (task, *rivals)) if rivals and not exact else Match(task)

    def _worded(self, said: str) -> list[Task]:
        """The tasks whose words these are: all of them, but for a slip, or their beginning."""
        for fits in (_is, near, _opens):
            found = [one for one in self._tasks if any(fits(said, text) for text in self._wordings[one.number])]
            if found:
                return found
        return []

    def _is_shortened(self, said: str, task: Task) -> bool:
        mine = shared(said, self._full[task.number])
        others = (shared(said, self._full[one.number]) for one in self._tasks if one != task)
        return mine >= _MOST and all(mine > other for other in others)

    def _likely(self, said: str, numbered: Sequence[Task]) -> tuple[Task, ...]:
        ranked = sorted(self._tasks, key=lambda task: -likeness(said, self._full[task.number]))
        return tuple(dict.fromkeys((*numbered, *ranked)))[:_PROPOSED]


def _is(said: str, text: str) -> bool:
    return said == text


def _opens(said: str, text: str) -> bool:
    return opens(said, text) or opens(text, said)


def _joined(spelled_out: Callable[[str], tuple[str, ...]], text: str) -> str:
    return " ".join(spelled_out(text))
