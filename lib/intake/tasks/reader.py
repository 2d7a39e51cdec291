"""The door: bytes in, the tasks of a list or the lines of a report out. Stores nothing, never raises for a bad file."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lib.core.finding import Finding, Severity
from lib.core.observation import Place
from lib.core.plan import Plan
from lib.core.task import Task
from lib.intake.files.grid import Sheet
from lib.intake.files.legacy import decoded
from lib.intake.files.workbook import Refused, read_workbook
from lib.intake.plan_reader import PlanReader, reader_of
from lib.intake.sheets.tables import cell_name
from lib.intake.tasks import remarks
from lib.intake.tasks.lists import tasks_of
from lib.intake.tasks.matching import TaskMatcher
from lib.intake.tasks.naming import AreaHeads, UnitCell
from lib.intake.tasks.progress import ProgressReader
from lib.intake.tasks.reading import TaskAnswers, TaskFile, TaskReading
from lib.intake.tasks.rows import read_rows
from lib.intake.tasks.surroundings import Around, around_list, around_report
from lib.intake.tasks.table_finder import find_task_tables
from lib.intake.tasks.tables import TaskTable
from lib.intake.tasks.task_row import RowsRead, TaskRow, numbered

TasksOn = Callable[[date], Sequence[Task]]


@dataclass(frozen=True, slots=True)
class TaskTables:
    """The sheets of a workbook and the tables of tasks in them."""

    sheets: tuple[Sheet, ...]
    tables: tuple[TaskTable, ...]

    @classmethod
    def of(cls, sheets: Iterable[Sheet], plan: Plan) -> "TaskTables":
        readable = tuple(map(decoded, sheets))
        return cls(readable, tuple(table for sheet in readable for table in find_task_tables(sheet, plan.year)))

    @property
    def kind(self) -> TaskFile | None:
        """A report says how far tasks are, whatever else it says; None for a workbook that is not of tasks."""
        if any(table.reports for table in self.tables):
            return TaskFile.PROGRESS
        return TaskFile.LIST if self.tables else None

    @property
    def sheet(self) -> str:
        """The name of the first sheet that is plainly of tasks; empty without one."""
        return next((table.sheet.name for table in self.tables if table.plain), "")


def read_tasks(
    name: str,
    data: bytes,
    plan: Plan,
    tasks_on: TasksOn = lambda day: (),
    *,
    kind: TaskFile | None = None,
    units: Mapping[str, str] | None = None,
    answers: TaskAnswers | None = None,
) -> TaskReading:
    """Read a list or a report; `kind` says which it is where a person knows, else its heads decide.

    `tasks_on` gives the tasks that a report up to a day is matched to. `units` are names that people settled: folded
    name to code. A report is read no further than its day while that is unknown.
    """
    blank = TaskReading(name=name, sha256=hashlib.sha256(data).hexdigest(), size=len(data))
    try:
        sheets = read_workbook(name, data).sheets
    except Refused as refusal:
        fault = Finding(code=refusal.code, severity=Severity.ERROR, message=str(refusal), hint=refusal.hint)
        return replace(blank, findings=(fault,))
    found = TaskTables.of(sheets, plan)
    if found.kind is None:
        return replace(blank, findings=(remarks.no_table(),))
    reader = _Reader(found, plan, dict(units or {}), answers or TaskAnswers())
    both = any(table.reports and table.lists for table in found.tables)
    if (kind or found.kind) is TaskFile.LIST:
        return reader.list_(replace(blank, kind=TaskFile.LIST, both=both))
    return reader.report(replace(blank, kind=TaskFile.PROGRESS, both=both), tasks_on)


class _Reader:
    def __init__(self, found: TaskTables, plan: Plan, units: dict[str, str], answers: TaskAnswers) -> None:
        self.sheets, self.tables = found.sheets, found.tables
        self.plan, self.answers = plan, answers
        self.reader: PlanReader = reader_of(plan)
        self.units = UnitCell(self.reader.names, units)
        self.spelled_out = self.reader.catalogue.reader.spelled_out

    def list_(self, blank: TaskReading) -> TaskReading:
        around = around_list(blank.name, self.sheets)
        rows, remarked = self._rows()
        listed, found = tasks_of(rows, self.plan, self.units)
        headings = [remarks.strange_heading(text, place) for read in remarked for text, place in read.strange]
        parted = [remarks.parted(row.number, parts, row.place) for read in remarked for row, parts in read.parted]
        return replace(
            self._framed(blank, around),
            tasks=tuple(one.task for one in listed),
            places={one.task.number: one.place for one in listed},
            findings=(*self._day_finding(blank, around), *headings, *found, *parted, *self._marks()),
        )

    def report(self, blank: TaskReading, tasks_on: TasksOn) -> TaskReading:
        around = around_report(blank.name, self.sheets, self.tables, self.plan, self.reader.names)
        framed = self._framed(blank, around)
        if framed.day is None:
            return replace(framed, findings=self._day_finding(blank, around))
        tasks = tasks_on(framed.day)
        if not tasks:
            return replace(framed, findings=(remarks.no_list(framed.day),))
        rows, _ = self._rows()
        percent = {sheet.name: sheet.percent for sheet in self.sheets}
        read = ProgressReader(
            self.plan, tasks, TaskMatcher(tasks, self.spelled_out), self.units, framed.day, around.sender, self.answers
        ).read(rows, percent)
        nothing = () if read.lines or read.questions else (remarks.nothing_told(),)
        return replace(
            framed,
            lines=tuple(read.lines),
            findings=(*nothing, *read.findings, *self._marks()),
            questions=tuple(read.questions),
        )

    def _rows(self) -> tuple[list[TaskRow], list[RowsRead]]:
        areas = AreaHeads(self.plan, self.spelled_out)
        read = [read_rows(table, areas) for table in self.tables]
        return numbered([row for one in read for row in one.rows]), read

    def _framed(self, blank: TaskReading, around: Around) -> TaskReading:
        entered = self.answers.day
        return replace(
            blank,
            sender=around.sender,
            reported_on=around.reported_on,
            sample=around.sample,
            day=entered or around.day,
            day_said="người nạp chọn" if entered else around.said,
        )

    def _day_finding(self, blank: TaskReading, around: Around) -> tuple[Finding, ...]:
        known = self.answers.day or around.day
        return () if known else (remarks.no_day_of_file(blank.kind is TaskFile.PROGRESS),)

    def _marks(self) -> Iterator[Finding]:
        """What Excel hides or shows as an error inside the tables."""
        for table in self.tables:
            sheet = table.sheet
            columns = {column for found in table.columns.values() for column in found}
            for (row, column), said in sheet.errors.items():
                if row in table.body and column in columns:
                    yield remarks.error_cell(said, Place(sheet.name, cell_name(row, column)))
            for row, column in sheet.uncached:
                if row in table.body and column in columns:
                    yield remarks.uncached(Place(sheet.name, cell_name(row, column)))
            for column, head in table.unread.items():
                yield remarks.unread_column(head, Place(sheet.name, cell_name(table.head, column)))
            hidden = sum(row in sheet.hidden_rows for row in table.body)
            if not sheet.visible:
                yield remarks.hidden(sheet.name)
            elif hidden:
                yield remarks.hidden_rows(hidden, sheet.name)
