"""Reads one report from bytes to observations, findings and questions; stores nothing, never raises for a bad file."""

import hashlib

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Observation
from lib.core.plan import Plan
from lib.intake.around.drafts import is_sample
from lib.intake.around.letterhead import split_letterhead
from lib.intake.around.reporter import reporting_unit
from lib.intake.around.surroundings import Surroundings
from lib.intake.checks import notices
from lib.intake.checks.doubts import settle_doubts
from lib.intake.checks.repeats import settle_repeats
from lib.intake.collector import collector
from lib.intake.figures.waits import Waits
from lib.intake.files.grid import Sheet, Workbook
from lib.intake.files.legacy import decoded
from lib.intake.files.workbook import Refused, read_workbook
from lib.intake.layout.sections import sections
from lib.intake.plan_reader import PlanReader, reader_of
from lib.intake.reading import Question, Reading, Settled, TableReading
from lib.intake.sheets.sheet_rows import GAP
from lib.intake.sheets.table_finder import find_tables
from lib.intake.sheets.tables import Table, shown
from lib.intake.table_reader import TableMapped, TableRead, map_table, read_table
from lib.intake.tasks.reader import TaskTables
from lib.intake.texts.report_date import reported_on

_LINES_ABOVE = 60


@collector.at_rest()
def read_report(
    name: str, data: bytes, plan: Plan, memory: Settled | None = None, answers: Settled | None = None
) -> Reading:
    """Read a report; `answers` are of this upload, `memory` of earlier ones from the same sender."""
    digest = hashlib.sha256(data).hexdigest()
    try:
        workbook = read_workbook(name, data)
    except Refused as refusal:
        finding = Finding(code=refusal.code, severity=Severity.ERROR, message=str(refusal), hint=refusal.hint)
        return Reading(name=name, sha256=digest, size=len(data), findings=(finding,))
    settled = (answers or Settled()).over(memory or Settled())
    return _Report(name, digest, len(data), workbook, reader_of(plan), settled).reading()


class _Report:
    def __init__(
        self, name: str, digest: str, size: int, workbook: Workbook, reader: PlanReader, settled: Settled
    ) -> None:
        self.name, self.digest, self.size, self.workbook = name, digest, size, workbook
        self.reader, self.plan, self.names, self.catalogue = reader, reader.plan, reader.names, reader.catalogue
        self.settled = settled
        self.tables: list[TableReading] = []
        self.observations: list[Observation] = []
        self.findings: list[Finding] = []
        self.questions: dict[tuple[str, str], Question] = {}
        self.waits = Waits()

    def reading(self) -> Reading:
        texts: list[str] = [self.name]
        senders: list[str] = []
        found: list[TableMapped] = []
        sheets = [(sheet, self._tables(sheet)) for sheet in map(decoded, self.workbook.sheets)]
        for sheet, tables in sheets:
            lines = _lines(sheet)
            texts += [sheet.name, *lines]
            beside = tuple(_titles(other, on_it) for other, on_it in sheets if other is not sheet)
            for number, table in enumerate(tables):
                around = self._around(tables, number, sheet, lines, beside)
                reporter = reporting_unit(around, self.names, self.plan.units)
                if reporter.unit:
                    senders.append(reporter.unit)
                found.append(map_table(table, around, reporter, self.reader, self.settled))
        sure = frozenset().union(*(each.mapped.sure for each in found))
        for each in found:
            self._keep(read_table(each, sure, self.reader, self.settled))
        task_sheet = self._task_sheet()
        self._explain_nothing(bool(found), task_sheet)
        self.observations, repeats = settle_repeats(self.observations, self.plan)
        self.findings += repeats
        self.observations, doubts = settle_doubts(
            self.observations, self.waits, self.questions, self.settled.doubts, self.plan
        )
        return Reading(
            name=self.name,
            sha256=self.digest,
            size=self.size,
            sender=max(set(senders), key=senders.count) if senders else None,
            reported_on=reported_on(texts),
            sample=is_sample(texts),
            tables=tuple(self.tables),
            observations=tuple(self.observations),
            findings=tuple(self.findings),
            questions=(*self.questions.values(), *doubts),
            task_sheet=task_sheet,
        )

    def _tables(self, sheet: Sheet) -> list[Table]:
        return [part for table in find_tables(sheet) for part in sections(table, self.names, self.catalogue)]

    def _around(
        self, tables: list[Table], number: int, sheet: Sheet, lines: list[str], beside: tuple[tuple[str, ...], ...]
    ) -> Surroundings:
        """The lines above a table are its own; those above the sheet's first table serve the later ones too."""
        table = tables[number]
        first = tables[0].context if number else ()
        before = next((above.context for above in reversed(tables[:number]) if above.context), ())
        titles, letterhead = split_letterhead(table.context, self.names)
        if table.section:
            titles = (*titles, table.section)
        return Surroundings(
            titles=titles,
            letterhead=letterhead,
            sheet_lines=(*before, *lines[:_LINES_ABOVE]) if not table.context else first,
            sheet_name=sheet.name,
            file_name=self.name,
            other_sheets=beside,
            before=first if table.context else before,
            section=table.section,
        )

    def _keep(self, read: TableRead) -> None:
        done = read.done
        self.observations += done.observations
        self.findings += done.findings
        told = any(found.code is Code.DRAFT for found in self.findings)
        self.findings += (notice for notice in read.notices if not (told and notice.code is Code.DRAFT))
        self.waits.update(done.waits)
        for key, question in done.questions.items():
            self.questions.setdefault(key, question)
        self.tables.append(read.reading)

    def _task_sheet(self) -> str:
        """The first sheet without figures that is plainly of tasks."""
        with_figures = {seen.place.sheet for seen in self.observations}
        others = (sheet for sheet in self.workbook.sheets if sheet.name not in with_figures)
        return TaskTables.of(others, self.plan).sheet

    def _explain_nothing(self, found_table: bool, task_sheet: str) -> None:
        if task_sheet and self.observations:
            self.findings.append(notices.tasks_beside(task_sheet))
        if self.observations or any(found.severity is Severity.ERROR for found in self.findings):
            return
        if task_sheet:
            self.findings.append(notices.tasks_instead(task_sheet))
        elif not found_table:
            self.findings.append(notices.no_table())
        elif not any(found.code is Code.AMBIGUOUS_COLUMN for found in self.findings):
            self.findings.append(notices.no_indicator())


def _titles(sheet: Sheet, tables: list[Table]) -> tuple[str, ...]:
    """The name of a sheet and what stands above its tables."""
    return (sheet.name, *(line for table in tables for line in table.context))


def _lines(sheet: Sheet) -> list[str]:
    """The first text lines of a sheet, wherever they stand."""
    lines = []
    for row in sheet.rows[:_LINES_ABOVE]:
        texts = dict.fromkeys(shown(value) for value in row if isinstance(value, str))
        if texts:
            lines.append(GAP.join(texts))
    return lines
