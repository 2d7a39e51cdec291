"""Finds the tables of tasks in a sheet: which column holds what, and where the rows begin."""

from collections.abc import Iterator, Mapping

from lib.core.task import Task
from lib.core.text import fold
from lib.intake.files.grid import Sheet
from lib.intake.sheets.sheet_rows import SheetRows
from lib.intake.sheets.tables import shown
from lib.intake.tasks.columns import Role, role_of
from lib.intake.tasks.statuses import is_blank, is_tick, read_status
from lib.intake.tasks.tables import PROGRESS, TaskTable

_DEEPEST = 4  # rows of a head
_STUBS = 6  # number and task are among so many columns from the left
_COVERED = 2_000_000  # cells under merges; no list of tasks has as many
_SAMPLED = 200  # rows that tell what a head of two meanings holds
_ATTRIBUTES = frozenset({Role.LEAD, Role.WITH, Role.PRODUCT, Role.DEADLINE, Role.PACE, Role.RESULT})


def find_task_tables(sheet: Sheet, year: int) -> list[TaskTable]:
    """The tables of tasks from top to bottom; `year` is the plan's. A sheet without one gives none."""
    return list(_Finder(sheet, year).tables())


class _Finder:
    def __init__(self, sheet: Sheet, year: int) -> None:
        self.sheet, self.sight, self.year = sheet, SheetRows(sheet), year
        self.height, self.width = self.sight.height, self.sight.width
        self.merged = dict(_merged(sheet))

    def tables(self) -> Iterator[TaskTable]:
        row, start = 0, 0
        open_: tuple[int, dict[int, tuple[str, ...]], int] | None = None
        while row < self.height:
            head = self._head_at(row)
            if head is None or (open_ is not None and not self._begins_anew(head[0], open_[1])):
                row += 1
                continue
            paths, body = head
            if open_ is not None:
                yield self._table(*open_, row, start)
                start = open_[2]
            open_ = (row, paths, body)
            row = body
        if open_ is not None:
            yield self._table(*open_, self.height, start)

    @staticmethod
    def _begins_anew(paths: Mapping[int, tuple[str, ...]], before: Mapping[int, tuple[str, ...]]) -> bool:
        """Whether heads below a table are heads: a task may sound like one, but has no “STT” beside it."""
        return paths == before or any(role_of(path) is Role.NUMBER for path in paths.values())

    def _head_at(self, top: int) -> tuple[dict[int, tuple[str, ...]], int] | None:
        """The heads that begin in a row, by column, and the first row after them."""
        if not self._may_be_head(top) or not _is_head(self._paths(top, top)):
            return None
        last = top
        while last + 1 < min(self.height, top + _DEEPEST) and self._continues(top, last + 1):
            last += 1
        paths = self._paths(top, last)
        body = last + 1
        while body < self.height and (self.sight.blank(body) or self.sight.is_numbering(body)):
            body += 1
        return (paths, body) if body < self.height else None

    def _may_be_head(self, row: int) -> bool:
        """A quick look: heads are words, and number or task stand among the first of them. Spares reading every row."""
        first = [value for value in self.sheet.rows[row] if value is not None][:_STUBS]
        if len(first) < 2 or not all(isinstance(value, str) for value in first):
            return False
        return any(role_of((shown(value),)) in (Role.NUMBER, Role.TEXT) for value in first)

    def _continues(self, top: int, row: int) -> bool:
        """Whether a row still belongs to the head: nothing of its own under number and text, heads elsewhere."""
        paths = self._paths(top, row - 1)
        stubs = [column for column, path in paths.items() if role_of(path) in (Role.NUMBER, Role.TEXT)]
        own = [column for column in range(self.width) if self.sheet.rows[row][column] is not None]
        if not own or any(column in stubs for column in own):
            return False
        if any(self.merged.get((row, column), (row, 0))[0] == top for column in stubs):
            return True
        said = {column: shown(self.sheet.rows[row][column]) for column in own}
        return all(role_of((*self._above(paths, column), text)) is not None for column, text in said.items())

    @staticmethod
    def _above(paths: Mapping[int, tuple[str, ...]], column: int) -> tuple[str, ...]:
        """The heads over a column; one that is not merged reaches over the blanks to its right."""
        return next((paths[left] for left in range(column, -1, -1) if left in paths), ())

    def _paths(self, top: int, last: int) -> dict[int, tuple[str, ...]]:
        found: dict[int, tuple[str, ...]] = {}
        above = ""
        for column in range(self.width):
            path: list[str] = []
            for row in range(top, last + 1):
                at = self.merged.get((row, column), (row, column))
                text = shown(self.sheet.rows[at[0]][at[1]])
                if row == top:
                    below = any(self.sheet.rows[lower][column] is not None for lower in range(top + 1, last + 1))
                    text = text or (above if below else "")
                    above = text
                if text and (not path or path[-1] != text):
                    path.append(text)
            if path:
                found[column] = tuple(path)
        return found

    def _table(self, top: int, paths: dict[int, tuple[str, ...]], body: int, end: int, start: int) -> TaskTable:
        columns: dict[Role, list[int]] = {}
        ticks: dict[int, str] = {}
        unread: dict[int, str] = {}
        for column, path in paths.items():
            role = self._settled(role_of(path), column, body, end)
            if role is Role.TICK and not self._ticked(column, body, end):
                role = self._unticked(path, column, body, end)
            if role is None:
                unread[column] = path[-1]
            else:
                columns.setdefault(role, []).append(column)
            if role is Role.TICK:
                ticks[column] = path[-1]
        _settle_days(columns, paths)
        return TaskTable(
            sheet=self.sheet,
            columns={role: tuple(found) for role, found in columns.items()},
            ticks=ticks,
            unread=unread,
            head=top,
            body=range(body, end),
            context=tuple(line for row in range(start, top) if (line := self.sight.line(row))),
            _merged=self.merged,
        )

    def _unticked(self, path: tuple[str, ...], column: int, body: int, end: int) -> Role | None:
        """What stands under “Đã hoàn thành” or “Hoàn thành” where it is no mark: a status, a day, a deadline."""
        leaf = fold(path[-1])
        if role_of(path[:-1]) is Role.STATUS:
            return Role.STATUS
        if leaf.startswith("da "):
            return Role.DONE_ON
        return self._settled(Role.PACE, column, body, end) if leaf == "hoan thanh" else Role.OTHER

    def _settled(self, role: Role | None, column: int, body: int, end: int) -> Role | None:
        """“Tiến độ” and “Kết quả” mean what most of their cells are."""
        if role not in (Role.PACE, Role.RESULT):
            return role
        texts = [shown(self.sheet.rows[row][column]) for row in range(body, min(end, body + _SAMPLED))]
        said = [text for text in texts if not is_blank(text)]
        stages = sum(read_status(text, self.year).stage is not None for text in said)
        if role is Role.RESULT:
            return Role.STATUS if stages > len(said) / 2 else Role.PRODUCT
        days = sum(_is_deadline(text, self.year) for text in said)
        return Role.STATUS if stages >= max(days, 1) else Role.DEADLINE

    def _ticked(self, column: int, body: int, end: int) -> bool:
        texts = [shown(self.sheet.rows[row][column]) for row in range(body, end)]
        said = [text for text in texts if not is_blank(text)]
        return all(map(is_tick, said))


def _is_head(paths: Mapping[int, tuple[str, ...]]) -> bool:
    roles = [role_of(path) for path in paths.values()]
    named = set(roles)
    tasks = any("nhiem vu" in fold(head) for path in paths.values() for head in path)
    if Role.TEXT not in named and not (Role.NUMBER in named and named & PROGRESS and tasks):
        return False
    return bool(named & (_ATTRIBUTES | PROGRESS)) and len(named - {None, Role.OTHER}) >= 2


def _settle_days(columns: dict[Role, list[int]], paths: Mapping[int, tuple[str, ...]]) -> None:
    """“Ngày hoàn thành” without a word about progress is when a task is to be finished."""
    if (
        Role.DONE_ON in columns
        and Role.DEADLINE not in columns
        and not any(r in columns for r in (Role.STATUS, Role.TICK, Role.PERCENT))
    ):
        columns[Role.DEADLINE] = columns.pop(Role.DONE_ON)


def _is_deadline(text: str, year: int) -> bool:
    task = Task(number="", text="", area="", lead="", deadline=text)
    return task.endless or task.due(year) is not None


def _merged(sheet: Sheet) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Where the value of each covered cell stands; a merge may reach beyond the rows."""
    height, width = len(sheet.rows), len(sheet.rows[0]) if sheet.rows else 0
    left = _COVERED
    for merge in sheet.merges:
        left -= (min(merge.bottom, height) - merge.top + 1) * (min(merge.right, width) - merge.left + 1)
        if left < 0:
            return
        for row in range(merge.top, min(merge.bottom, height - 1) + 1):
            for column in range(merge.left, min(merge.right, width - 1) + 1):
                yield (row, column), (merge.top, merge.left)
