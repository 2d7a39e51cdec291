"""Reads one report from bytes to observations, findings and questions; stores nothing, never raises for a bad file."""

import hashlib
from functools import partial

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Observation, Place
from lib.core.plan import Plan
from lib.core.text import fold
from lib.core.unit import Kind
from lib.intake.around.drafts import is_sample
from lib.intake.around.letterhead import split_letterhead
from lib.intake.around.reporter import Reporter, reporting_unit
from lib.intake.around.stated_period import stated_period, titles_contradict
from lib.intake.around.surroundings import Surroundings
from lib.intake.checks.doubts import settle_doubts
from lib.intake.checks.questions import ask_columns, ask_period, table_reading
from lib.intake.checks.repeats import settle_repeats
from lib.intake.checks.roll import check_roll
from lib.intake.checks.subtotals import check_subtotals
from lib.intake.checks.sums import check_sums
from lib.intake.checks.totals import check_totals
from lib.intake.collector import collector
from lib.intake.figures.assembling import Assembled, assemble
from lib.intake.figures.attribution import Setting
from lib.intake.figures.unread import unread
from lib.intake.figures.waits import Waits
from lib.intake.files.grid import Sheet, Workbook
from lib.intake.files.legacy import decoded
from lib.intake.files.workbook import Refused, read_workbook
from lib.intake.layout.layouts import lay_out
from lib.intake.layout.outlines import outlined
from lib.intake.layout.sections import sections
from lib.intake.meaning.fractions import told_once
from lib.intake.meaning.mapping import map_lines
from lib.intake.plan_reader import PlanReader, reader_of
from lib.intake.reading import Question, Reading, Settled, TableReading
from lib.intake.sheets.sheet_rows import GAP
from lib.intake.sheets.table_finder import find_tables
from lib.intake.sheets.tables import Table, shown
from lib.intake.tasks.reader import TaskTables
from lib.intake.terms.surveys import measurement
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
        found_table = False
        sheets = [(sheet, self._tables(sheet)) for sheet in map(decoded, self.workbook.sheets)]
        for sheet, tables in sheets:
            lines = _lines(sheet)
            texts += [sheet.name, *lines]
            beside = tuple(line for other, found in sheets if other is not sheet for line in _titles(other, found))
            for number, table in enumerate(tables):
                found_table = True
                around = self._around(tables, number, sheet, lines, beside)
                reporter = reporting_unit(around, self.names, self.plan.units)
                if reporter.unit:
                    senders.append(reporter.unit)
                self._read_table(table, around, reporter)
        task_sheet = self._task_sheet()
        self._explain_nothing(found_table, task_sheet)
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
        self, tables: list[Table], number: int, sheet: Sheet, lines: list[str], beside: tuple[str, ...]
    ) -> Surroundings:
        """The lines above a table are its own; those above the sheet's first table serve the later ones too."""
        table = tables[number]
        first = tables[0].context if number else ()
        titles, letterhead = split_letterhead(table.context, self.names)
        if table.section:
            titles = (*titles, table.section)
        return Surroundings(
            titles=titles,
            letterhead=letterhead,
            sheet_lines=(*first, *lines[:_LINES_ABOVE]) if not table.context else first,
            sheet_name=sheet.name,
            file_name=self.name,
            other_sheets=beside,
        )

    def _read_table(self, table: Table, around: Surroundings, reporter: Reporter) -> None:
        sheet = table.sheet.name
        kind = self.plan.units.get(reporter.unit).kind if reporter.unit and reporter.sure else None
        called = (sheet, around.file_stem)
        outline = outlined(table, around.titles, self.names, self.plan.units, self.catalogue, kind, called)
        laid_out = told_once(lay_out(outline))
        own_report = kind is not None and kind is not Kind.PROVINCE
        evidence = self.reader.belonging.evidence(around, own_report=own_report)
        belongs = partial(self.reader.belonging.holds, evidence=evidence)
        mapped = map_lines(laid_out, self.catalogue, self.settled.columns, belongs)
        stated = stated_period(around, self.plan.year)
        times = (slot.time for line in laid_out.lines for slot in line.cells)
        draft = around.is_draft
        setting = Setting(
            plan=self.plan,
            names=self.names,
            stated=stated,
            contradicted=titles_contradict(around, times, self.plan.year),
            reporter=reporter,
            title=around.title,
            measurement=measurement((*around.titles, *around.letterhead, sheet, self.name)),
            surveyed=self.reader.surveyed,
            monetary=self.reader.monetary,
            settled=self.settled,
            sheet=sheet,
            final=table.sheet.visible and not draft,
            period_key=fold(f"{sheet}|{around.title}")[:200],
        )
        done = assemble(laid_out, mapped.bundles, setting, unread(laid_out, mapped.bundles, self.catalogue))
        check_totals(laid_out, mapped.bundles, done, self.catalogue, sheet)
        check_roll(laid_out, mapped.bundles, done, self.plan, sheet)
        check_subtotals(laid_out, mapped.bundles, done, sheet)
        check_sums(laid_out, mapped.bundles, done, sheet)
        ask_columns(laid_out, mapped, done, self.plan, sheet)
        ask_period(done, setting)
        done.waits.asked_by(mapped.keys)
        self._keep(done)
        self._note_hidden(table, done)
        if draft and done.observations:
            self._note_draft(sheet)
        if laid_out.too_many:
            self.findings.append(_list_of_other_things(table))
        self.tables.append(table_reading(laid_out, mapped, done, setting))

    def _keep(self, done: Assembled) -> None:
        self.observations += done.observations
        self.findings += done.findings
        self.waits.update(done.waits)
        for key, question in done.questions.items():
            self.questions.setdefault(key, question)

    def _note_hidden(self, table: Table, done: Assembled) -> None:
        if not done.observations:
            return
        sheet = table.sheet
        hidden_rows = [row + 1 for row in table.body if row in sheet.hidden_rows]
        if not sheet.visible:
            self._say(
                Code.HIDDEN, Severity.WARNING, f"Sheet “{sheet.name}” đang bị ẩn; số liệu cần người xem.", sheet.name
            )
        elif hidden_rows:
            self._say(
                Code.HIDDEN,
                Severity.INFO,
                f"Có {len(hidden_rows)} dòng bị ẩn trong bảng; số liệu ở đó cần người xem.",
                sheet.name,
            )

    def _note_draft(self, sheet: str) -> None:
        if not any(found.code is Code.DRAFT for found in self.findings):
            self._say(
                Code.DRAFT,
                Severity.WARNING,
                "Báo cáo tự ghi là bản nháp, dự thảo, số ước hoặc kế hoạch; số liệu cần người xem.",
                sheet,
            )

    def _say(self, code: Code, severity: Severity, message: str, sheet: str) -> None:
        hint = _HINTS[code]
        self.findings.append(Finding(code=code, severity=severity, message=message, hint=hint, place=Place(sheet)))

    def _task_sheet(self) -> str:
        """The first sheet without figures that is plainly of tasks."""
        with_figures = {seen.place.sheet for seen in self.observations}
        others = (sheet for sheet in self.workbook.sheets if sheet.name not in with_figures)
        return TaskTables.of(others, self.plan).sheet

    def _explain_nothing(self, found_table: bool, task_sheet: str) -> None:
        if task_sheet and self.observations:
            self.findings.append(_tasks_beside(task_sheet))
        if self.observations or any(found.severity is Severity.ERROR for found in self.findings):
            return
        if task_sheet:
            self.findings.append(_tasks_instead(task_sheet))
        elif not found_table:
            self.findings.append(
                Finding(
                    code=Code.NO_TABLE,
                    severity=Severity.ERROR,
                    message="Không thấy bảng số liệu nào trong tệp.",
                    hint="Bảng cần có dòng tiêu đề và ít nhất một dòng số liệu.",
                )
            )
        elif not any(found.code is Code.AMBIGUOUS_COLUMN for found in self.findings):
            self.findings.append(
                Finding(
                    code=Code.NO_INDICATOR,
                    severity=Severity.ERROR,
                    message="Các bảng trong tệp không có số liệu của chỉ tiêu nào trong kế hoạch.",
                    hint="Kiểm tra có đúng tệp báo cáo cải cách hành chính không.",
                )
            )


_HINTS = {
    Code.HIDDEN: "Bỏ ẩn trong Excel nếu muốn xem.",
    Code.DRAFT: "Nạp bản chính thức, hoặc nhận từng số nếu đây là số cuối cùng.",
}


def _tasks_instead(sheet: str) -> Finding:
    return Finding(
        code=Code.NO_INDICATOR,
        severity=Severity.ERROR,
        message=f"Trang “{sheet}” là danh sách hoặc tiến độ nhiệm vụ, không phải số liệu của chỉ tiêu.",
        hint="Nạp tệp này ở trang Nhiệm vụ.",
        place=Place(sheet),
    )


def _tasks_beside(sheet: str) -> Finding:
    return Finding(
        code=Code.IGNORED_PART,
        severity=Severity.WARNING,
        message=f"Trang “{sheet}” là danh sách hoặc tiến độ nhiệm vụ, không được đọc ở đây.",
        hint="Nạp thêm tệp này ở trang Nhiệm vụ.",
        place=Place(sheet),
    )


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


def _list_of_other_things(table: Table) -> Finding:
    return Finding(
        code=Code.NO_INDICATOR,
        severity=Severity.WARNING,
        message=f"Một bảng trên trang “{table.sheet.name}” có quá nhiều nội dung khác nhau nên không đọc.",
        hint="Nếu bảng có số liệu của kế hoạch thì tách riêng các dòng đó thành một bảng.",
        place=Place(table.sheet.name),
    )
