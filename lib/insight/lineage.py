"""Which task of one version of the list is which of another: texts are edited and numbers move."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from lib.core.likeness import likeness, misspelt
from lib.core.task import Task
from lib.core.task_list import TaskList
from lib.core.text import words

ALIKE = 0.8  # a text of the same number that shares this much of its letters is the same task, edited


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A task before and after."""

    old: Task
    new: Task


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What a version of the list brought against the one before it; tasks that only moved are not named."""

    added: tuple[Task, ...]
    edited: tuple[Edit, ...]
    dropped: tuple[Task, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.edited or self.dropped)


def difference(old: Sequence[Task], new: Sequence[Task]) -> Difference:
    """What the new version of a list adds, edits and drops."""
    former = paired(old, new)
    before = {task.number: task for task in old}
    kept = set(former.values())
    edits = (Edit(old=before[former[task.number]], new=task) for task in new if task.number in former)
    return Difference(
        added=tuple(task for task in new if task.number not in former),
        edited=tuple(edit for edit in edits if edit.old != edit.new),
        dropped=tuple(task for task in old if task.number not in kept),
    )


def paired(old: Sequence[Task], new: Sequence[Task]) -> dict[str, str]:
    """The number of each task of the new list that was in the old one, with its number there.

    The same words are the same task, wherever it moved; of several with the same words the leading unit, then the
    number tells them apart. Of the rest, the same number with most of the text, or a text that differs by a slip.
    """
    found: dict[str, str] = {}
    for key in (_by_text, _by_lead, _by_number):
        _pair(found, old, new, key)
    left = [task for task in old if task.number not in found.values()]
    for task in new:
        if task.number in found:
            continue
        near = [one for one in left if one.number == task.number and likeness(one.text, task.text) >= ALIKE]
        near = near or [one for one in left if misspelt(one.text, task.text)]
        if len(near) == 1:
            found[task.number] = near[0].number
            left.remove(near[0])
    return found


def _pair(found: dict[str, str], old: Iterable[Task], new: Iterable[Task], key: Callable[[Task], Hashable]) -> None:
    """Pair the tasks whose key stands once on either side."""
    taken = set(found.values())
    before = {task.number: key(task) for task in old if task.number not in taken}
    after = {task.number: key(task) for task in new if task.number not in found}
    once = {one for one, times in Counter(before.values()).items() if times == 1}
    once &= {one for one, times in Counter(after.values()).items() if times == 1}
    numbers = {mine: number for number, mine in before.items()}
    found.update({number: numbers[mine] for number, mine in after.items() if mine in once})


def _by_text(task: Task) -> Hashable:
    return words(task.text)


def _by_lead(task: Task) -> Hashable:
    return words(task.text), task.lead


def _by_number(task: Task) -> Hashable:
    return words(task.text), task.number


class Lineage:
    """Follows tasks through the versions of a list, from the first to the last to take over."""

    def __init__(self, lists: Iterable[TaskList]) -> None:
        self.lists = tuple(sorted(lists, key=lambda one: one.order))
        self._keys: list[dict[str, int]] = []
        self._worded: dict[tuple[str, tuple[str, ...]], int] = {}
        fresh = count()
        before: TaskList | None = None
        for version in self.lists:
            former = paired(before.tasks, version.tasks) if before else {}
            keys = {
                task.number: self._keys[-1][former[task.number]] if task.number in former else next(fresh)
                for task in version.tasks
            }
            self._keys.append(keys)
            self._worded |= {(task.number, words(task.text)): keys[task.number] for task in version.tasks}
            before = version

    def key(self, number: str, text: str) -> int | None:
        """What one task is known by in all versions; None for one that no version has in these words."""
        return self._worded.get((number, words(text)))

    def keys(self, version: TaskList) -> dict[str, int]:
        """The key of each task of a version by its number there."""
        return self._keys[self.lists.index(version)]
