"""One task as a table tells it, and the numbers that tell tasks apart."""

from collections import Counter
from dataclasses import dataclass, field, replace

from lib.core.observation import Place
from lib.intake.tasks.columns import Role
from lib.intake.tasks.marks import Level
from lib.intake.tasks.tables import Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """One task: `text` with the words of the heading it is a part of, `bare` its own.

    `values` are the texts under each head, several where the task runs over several rows; `cells` where they stand.
    `group` is the mark of the heading above, `heading` its words. `parts` counts the sub-tasks that came of it.
    """

    number: str
    text: str
    bare: str
    area: str
    group: str
    heading: str
    level: Level
    place: Place
    row: int
    values: dict[Role, tuple[str, ...]] = field(default_factory=dict)
    cells: dict[Role, Cell] = field(default_factory=dict)
    ticked: tuple[str, ...] = ()

    def value(self, role: Role) -> str:
        return "; ".join(dict.fromkeys(self.values.get(role, ())))


@dataclass(slots=True)
class RowsRead:
    """The tasks of a table; `parted` are tasks that are counted as their sub-tasks, `strange` headings of no area."""

    rows: list[TaskRow] = field(default_factory=list)
    parted: list[tuple[TaskRow, int]] = field(default_factory=list)
    strange: list[tuple[str, Place]] = field(default_factory=list)


def numbered(rows: list[TaskRow]) -> list[TaskRow]:
    """The rows with numbers that tell them apart, where headings restart the count: “I.1”, “II.1”."""
    restart = Counter((row.place.sheet, row.heading, row.number) for row in rows)
    counts = Counter(row.number for row in rows)
    if not any(counts[row.number] > 1 for row in rows) or any(times > 1 for times in restart.values()):
        return rows
    sheets = len({row.place.sheet for row in rows})
    return [replace(row, number=f"{_prefix(row, sheets)}{row.number}" if row.number else "") for row in rows]


def _prefix(row: TaskRow, sheets: int) -> str:
    """What stands before a number that starts anew: the heading's mark, the sheet where there are several."""
    parts = [row.place.sheet] if sheets > 1 else []
    return "".join(f"{part}." for part in (*parts, row.group) if part)
