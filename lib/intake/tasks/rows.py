"""The rows of a table of tasks: headings, tasks, parts of tasks, and what runs over several rows."""

import re
from dataclasses import replace

from lib.core.observation import Place
from lib.core.text import fold, words
from lib.intake.sheets.headers import CLOSING
from lib.intake.sheets.tables import cell_name, shown
from lib.intake.tasks.columns import Role
from lib.intake.tasks.marks import Level, level_of, plain_number, split
from lib.intake.tasks.naming import AreaHeads
from lib.intake.tasks.tables import Cell, TaskTable
from lib.intake.tasks.task_row import RowsRead, TaskRow

_COLUMN_NUMBER = re.compile(r"\(?\s*(?:\d{1,2}|[a-z])\s*\)?", re.IGNORECASE)
_SIGNED = re.compile(r"^(?:noi nhan|tm\.|t/m|kt\.|tl\.|tuq\.|ky thay)")
_PLACE_AND_DAY = re.compile(r"^[a-z .]{3,30}, ?ngay\b.{0,12}\bthang\b")
_LIKELY_GROUP = 14  # words: a heading is short
_VALUES = tuple(role for role in Role if role not in (Role.NUMBER, Role.TEXT, Role.AREA, Role.OTHER))


def read_rows(table: TaskTable, areas: AreaHeads) -> RowsRead:
    """The tasks of a table, in its order."""
    return _Reader(table, areas).read()


class _Reader:
    def __init__(self, table: TaskTable, areas: AreaHeads) -> None:
        self.table, self.areas = table, areas
        self.found = RowsRead()
        self.area = areas.find(table.sheet.name) or ""
        self.area_level = Level.LETTER
        self.group = self.heading = ""
        self.parent: TaskRow | None = None
        self.children: list[TaskRow] = []

    def read(self) -> RowsRead:
        for row in self.table.body:
            if self._is_empty(row):
                continue
            mark, text, cell = self._said(row)
            values, cells, ticked = self._values(row)
            if self._closes(row, values, named=bool(text or mark)):
                break
            if not text and not mark:
                self._goes_on(values, cells)
            elif values and (self._own_values(row) or level_of(mark) not in (Level.SMALL, Level.BULLET)):
                self._item(row, mark, text, cell, values, cells, ticked)
            elif text:
                self._line(row, mark, text, cell)
        self._close_parent()
        return self.found

    def _item(
        self, row: int, mark: str, text: str, cell: Cell,
        values: dict[Role, tuple[str, ...]], cells: dict[Role, Cell], ticked: tuple[str, ...],
    ) -> None:  # fmt: skip
        level = level_of(mark)
        one = TaskRow(
            number="" if level is Level.BULLET else plain_number(mark), text=text, bare=text, area=self._area_at(row), group=self.group,
            heading=self.heading, level=level, place=Place(self.table.sheet.name, cell_name(cell.row, cell.column)),
            row=row, values=values, cells=cells, ticked=ticked,
        )  # fmt: skip
        if self.parent is not None and self._shares_number(row, self.parent):
            if not self.children:  # rows of one number are equals: the first is a task like the others
                self.children.append(replace(self.parent, number=f"{self.parent.number}.1"))
            self.children.append(replace(one, number=f"{self.parent.number}.{len(self.children) + 1}"))
            return
        if self.parent is not None and _below(one, self.parent):
            self.children.append(self._child(one, self.parent))
            return
        self._close_parent()
        self.parent = one

    def _child(self, one: TaskRow, parent: TaskRow) -> TaskRow:
        number = one.number
        if one.level in (Level.BULLET, Level.NONE):
            number = f"{parent.number}.{len(self.children) + 1}"
        elif one.level is Level.SMALL:
            number = f"{parent.number}{one.number}"
        inherited = {role: said for role, said in parent.values.items() if role not in one.values}
        return replace(
            one, number=number, text=f"{parent.bare.rstrip(' .:;')}: {one.bare}",
            values={**inherited, **one.values}, cells={**parent.cells, **one.cells},
        )  # fmt: skip

    def _line(self, row: int, mark: str, text: str, cell: Cell) -> None:
        """A text alone: a heading, a part of the task above, or a task of which nothing else is said."""
        level = level_of(mark)
        area = self.areas.find(text)
        if level in (Level.SMALL, Level.BULLET) and self.parent is not None:
            if self.children:
                self.children[-1] = _longer(self.children[-1], mark, text)
            else:
                self.parent = _longer(self.parent, mark, text)
            return
        alone = level is Level.NONE and area is None and not self._is_wide(cell)
        if alone and self.parent is not None and (text[:1].islower() or len(words(text)) > _LIKELY_GROUP):
            self.parent = _longer(self.parent, "", text)
            return
        if level in (Level.NUMBER, Level.DOTTED) and not (area is not None and self._heads(row, mark, text)):
            self._item(row, mark, text, cell, {}, {}, ())
            return
        self._close_parent()
        self._open_group(mark, level, text, area, cell)

    def _open_group(self, mark: str, level: Level, text: str, area: str | None, cell: Cell) -> None:
        self.group, self.heading = mark.strip(" .)/-"), text
        if area is not None:
            self.area, self.area_level = area, level
        elif level <= self.area_level or not self.area:
            self.area = ""
            self.found.strange.append((text, Place(self.table.sheet.name, cell_name(cell.row, cell.column))))

    def _goes_on(self, values: dict[Role, tuple[str, ...]], cells: dict[Role, Cell]) -> None:
        """More of the task above, in the next row: a second product with its own deadline."""
        last = self.children[-1] if self.children else self.parent
        if last is None:
            return
        more = {role: (*last.values.get(role, ()), *said) for role, said in values.items()}
        longer = replace(last, values={**last.values, **more}, cells={**cells, **last.cells})
        if self.children:
            self.children[-1] = longer
        else:
            self.parent = longer

    def _close_parent(self) -> None:
        if self.parent is not None:
            if self.children:
                self.found.rows.extend(self.children)
                self.found.parted.append((self.parent, len(self.children)))
            else:
                self.found.rows.append(self.parent)
        self.parent, self.children = None, []

    def _said(self, row: int) -> tuple[str, str, Cell]:
        """The mark and the words of a row, and the cell of the words; texts of merged cells count where they stand."""
        numbers = [cell for cell in self.table.cells(row, Role.NUMBER) if cell.own and cell.text]
        texts = [cell for cell in self.table.cells(row, Role.TEXT) if cell.text]
        own = [cell for cell in texts if cell.own]
        number = numbers[0].text if numbers else ""
        if numbers and (len(words(number)) > 2 or (own and own[0].column == numbers[0].column)):
            mark, text = split(number)  # a heading merged over all columns begins in the first
            return mark, text, numbers[0]
        if not own:
            cell = numbers[0] if numbers else self.table.cell(row, 0)
            return number, self._alone(row, cell) if numbers else "", cell
        text = " – ".join(dict.fromkeys(cell.text for cell in texts))
        if number:
            return number, text, own[-1]
        mark, rest = split(text)
        return mark, rest, own[-1]

    def _alone(self, row: int, number: Cell) -> str:
        """The one text beside a number: a heading may stand in any column."""
        beside = [shown(value) for column, value in enumerate(self.table.sheet.rows[row]) if column != number.column]
        said = [text for text in beside if text]
        return said[0] if len(said) == 1 and level_of(number.text) <= Level.ROMAN else ""

    def _values(self, row: int) -> tuple[dict[Role, tuple[str, ...]], dict[Role, Cell], tuple[str, ...]]:
        """What a row says of its task; what a merged cell says belongs to the task that the merge begins with,

        unless the rows below it are tasks of their own."""
        values: dict[Role, tuple[str, ...]] = {}
        cells: dict[Role, Cell] = {}
        starts = {cell.row for cell in self.table.cells(row, Role.TEXT) if cell.text}
        whole = {(cell.row, cell.column) for cell in self.table.cells(row, Role.TEXT)}
        for role in _VALUES:
            if role is Role.TICK:
                continue
            said = [cell for cell in self.table.cells(row, role) if cell.text and (cell.row, cell.column) not in whole]
            said = [cell for cell in said if cell.own or row in starts]
            if said:
                lines = role in (Role.LEAD, Role.WITH)
                values[role] = tuple(dict.fromkeys(cell.lines if lines else cell.text for cell in said))
                cells[role] = said[0]
        ticked = [cell for cell in self.table.cells(row, Role.TICK) if cell.own and cell.text.strip(" -–.")]
        if ticked:
            values[Role.TICK] = tuple(self.table.ticks[cell.column] for cell in ticked)
            cells[Role.TICK] = ticked[0]
        return values, cells, values.get(Role.TICK, ())

    def _area_at(self, row: int) -> str:
        said = next((cell.text for cell in self.table.cells(row, Role.AREA) if cell.text), "")
        return (self.areas.find(said) or "") if said else self.area

    def _is_empty(self, row: int) -> bool:
        columns = (column for found in self.table.columns.values() for column in found)
        said = [text for column in columns if (text := shown(self.table.sheet.rows[row][column]))]
        return not said or (len(said) > 2 and all(map(_COLUMN_NUMBER.fullmatch, said))) or _is_total(said)

    def _is_wide(self, cell: Cell) -> bool:
        return self.table.cell(cell.row, cell.column + 1).column == cell.column if self._has(cell.column + 1) else False

    def _has(self, column: int) -> bool:
        return column < len(self.table.sheet.rows[0])

    def _heads(self, row: int, mark: str, text: str) -> bool:
        """Whether a numbered row that names an area stands over tasks, and is none itself: below it the count restarts."""
        following = (self._said(below)[:2] for below in range(row + 1, min(row + 4, self.table.body.stop)))
        below = next((mark for mark, said in following if said), "")
        restarts = plain_number(below) in ("1", f"{plain_number(mark)}.1") or level_of(below) in (
            Level.SMALL,
            Level.BULLET,
        )
        return restarts and len(words(text)) <= _LIKELY_GROUP

    def _own_values(self, row: int) -> bool:
        """Whether anything about the task is written in this very row."""
        return any(cell.own and cell.text for role in _VALUES for cell in self.table.cells(row, role))

    def _shares_number(self, row: int, parent: TaskRow) -> bool:
        """Whether the number of the task above is merged over this row, too."""
        return any(not cell.own and cell.row == parent.row and cell.text for cell in self.table.cells(row, Role.NUMBER))

    def _closes(self, row: int, values: dict[Role, tuple[str, ...]], *, named: bool) -> bool:
        """Whether the table ends above: a place for signatures, notes. A task of such words has a deadline."""
        own = [fold(text) for value in self.table.sheet.rows[row] if (text := shown(value))]
        if any(_SIGNED.match(text) or (not named and _PLACE_AND_DAY.match(text)) for text in own):
            return True
        return CLOSING.match(own[0]) is not None and len(own) <= 2 and Role.DEADLINE not in values


def _is_total(said: list[str]) -> bool:
    return fold(said[0]).startswith(("tong cong", "tong so", "cong:", "tong:"))


def _below(one: TaskRow, parent: TaskRow) -> bool:
    """Whether a row is a part of the task above it."""
    if one.level in (Level.SMALL, Level.BULLET):
        return parent.level < one.level or parent.level is Level.NONE
    if one.level is Level.DOTTED:
        return one.number.startswith(f"{parent.number}.")
    return False


def _longer(one: TaskRow, mark: str, text: str) -> TaskRow:
    said = f"{mark} {text}".strip()
    return replace(one, text=f"{one.text.rstrip(' .;')}; {said}", bare=f"{one.bare.rstrip(' .;')}; {said}")
