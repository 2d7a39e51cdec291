"""Reads one report from bytes to observations, findings and questions; stores nothing, never raises for a bad file."""

import hashlib
from collections.abc import Iterable

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Decision, Measure, Observation, Place
from lib.core.plan import Plan
from lib.core.text import fold
from lib.intake.assembling import Assembled, assemble
from lib.intake.attribution import Setting
from lib.intake.bundles import Bundle
from lib.intake.catalogue import Catalogue
from lib.intake.checks import check_totals, settle_repeats
from lib.intake.context import (
    Reporter,
    Stated,
    Surroundings,
    is_sample,
    measurement,
    reported_on,
    reporting_unit,
    split_letterhead,
    stated_period,
)
from lib.intake.grid import Sheet, Workbook
from lib.intake.layouts import lay_out
from lib.intake.legacy import decoded
from lib.intake.lines import LaidOut, Line
from lib.intake.mapping import Mapped, map_lines
from lib.intake.reading import ColumnReading, Proposal, Question, Reading, Settled, TableReading
from lib.intake.tables import Table, find_tables, shown
from lib.intake.units import UnitNames
from lib.intake.workbook import Refused, read_workbook

_LINES_ABOVE = 60


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


class PlanReader:
    """What reading needs of a plan, prepared once: names of units, facets of indicators."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.names = UnitNames(plan.units)
        self.catalogue = Catalogue(plan)
        surveyed = plan.vocabulary.surveyed
        self.surveyed = frozenset(
            target.indicator
            for target in self.catalogue.targets
            if any(surveyed & wording.things for wording in target.wordings)
        )


_READERS: dict[int, PlanReader] = {}


def reader_of(plan: Plan) -> PlanReader:
    """The prepared reader of a plan; the same plan object gets the same reader."""
    reader = _READERS.get(id(plan))
    if reader is None or reader.plan is not plan:
        reader = _READERS[id(plan)] = PlanReader(plan)
    return reader


class _Report:
    def __init__(
        self, name: str, digest: str, size: int, workbook: Workbook, reader: PlanReader, settled: Settled
    ) -> None:
        self.name, self.digest, self.size, self.workbook = name, digest, size, workbook
        self.plan, self.names, self.catalogue, self.surveyed = (
            reader.plan,
            reader.names,
            reader.catalogue,
            reader.surveyed,
        )
        self.settled = settled
        self.tables: list[TableReading] = []
        self.observations: list[Observation] = []
        self.findings: list[Finding] = []
        self.questions: dict[tuple[str, str], Question] = {}

    def reading(self) -> Reading:
        texts: list[str] = [self.name]
        senders: list[str] = []
        found_table = False
        for sheet in map(decoded, self.workbook.sheets):
            tables = find_tables(sheet)
            lines = _lines(sheet)
            texts += [sheet.name, *lines]
            for number, table in enumerate(tables):
                found_table = True
                around = self._around(tables, number, sheet, lines)
                reporter = reporting_unit(around, self.names, self.plan.units)
                if reporter.unit:
                    senders.append(reporter.unit)
                self._read_table(table, around, reporter)
        self._explain_nothing(found_table)
        self.observations, repeats = settle_repeats(self.observations, self.plan)
        self.findings += repeats
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
            questions=self._counted(),
        )

    def _around(self, tables: list[Table], number: int, sheet: Sheet, lines: list[str]) -> Surroundings:
        """The lines above a table are its own; those above the sheet's first table serve the later ones too."""
        table = tables[number]
        first = tables[0].context if number else ()
        titles, letterhead = split_letterhead(table.context, self.names)
        return Surroundings(
            titles=titles,
            letterhead=letterhead,
            sheet_lines=(*first, *lines[:_LINES_ABOVE]) if not table.context else first,
            sheet_name=sheet.name,
            file_name=self.name,
        )

    def _read_table(self, table: Table, around: Surroundings, reporter: Reporter) -> None:
        sheet = table.sheet.name
        laid_out = lay_out(table, around.titles, self.names, self.plan.units, self.catalogue)
        mapped = map_lines(laid_out, self.catalogue, self.settled.columns)
        stated = stated_period(around, self.plan.year)
        setting = Setting(
            plan=self.plan,
            names=self.names,
            stated=stated,
            reporter=reporter,
            title=around.title,
            measurement=measurement((*around.titles, *around.letterhead, sheet, self.name)),
            surveyed=self.surveyed,
            settled=self.settled,
            sheet=sheet,
            visible=table.sheet.visible,
            period_key=fold(f"{sheet}|{around.title}")[:200],
        )
        done = assemble(laid_out, mapped.bundles, setting)
        check_totals(laid_out, mapped.bundles, done, self.plan, sheet)
        self._keep(done)
        self._ask_columns(laid_out, mapped, sheet)
        self._ask_period(done, setting, stated)
        self._note_hidden(table, done)
        self.tables.append(self._table_reading(laid_out, mapped, done, setting, around))

    def _keep(self, done: Assembled) -> None:
        self.observations += done.observations
        self.findings += done.findings
        for key, question in done.questions.items():
            self.questions.setdefault(key, question)

    def _ask_columns(self, laid_out: LaidOut, mapped: Mapped, sheet: str) -> None:
        by_line = {id(line): line for line in laid_out.lines}
        for key, proposals in mapped.proposals.items():
            self._ask_column(by_line[key], mapped.keys[key], proposals, sheet)

    def _ask_column(
        self, line: Line, remembered_by: str, proposals: tuple[tuple[str, Measure, float], ...], sheet: str
    ) -> None:
        cell = next(iter(line.cells.values()))
        place = Place(sheet, cell.name)
        names = [self._meaning(indicator, measure) for indicator, measure, _ in proposals]
        header = line.heading.text or "(không có tiêu đề)"
        self.findings.append(
            Finding(
                code=Code.AMBIGUOUS_COLUMN,
                severity=Severity.WARNING,
                place=place,
                message=f"Chưa chắc “{header}” là số liệu nào; có thể là {' hoặc '.join(f'“{name}”' for name in names)}.",
                hint="Chọn ý nghĩa của cột này; lần sau chương trình sẽ nhớ.",
            )
        )
        options = tuple(
            Proposal(f"{indicator}|{measure}", name, round(score, 2))
            for (indicator, measure, score), name in zip(proposals, names, strict=True)
        )
        key = ("column", remembered_by)
        question = Question(
            kind="column",
            key=key[1],
            text=f"“{header}” là số liệu nào?",
            place=place,
            proposals=options,
            figures=len(line.cells),
        )
        self.questions.setdefault(key, question)

    def _meaning(self, indicator: str, measure: Measure) -> str:
        words = {Measure.RATE: "tỷ lệ", Measure.NUMERATOR: "tử số", Measure.DENOMINATOR: "mẫu số"}
        return f"{self.plan.indicators[indicator].short_name} – {words[measure]}"

    def _ask_period(self, done: Assembled, setting: Setting, stated: Stated) -> None:
        answered = setting.settled.periods.get(setting.period_key)
        undated = [seen for seen in done.observations if seen.period is None or not stated.sure]
        if answered or stated.sure or not undated or all(slot.time for _, slot in done.slots):
            return
        place = Place(setting.sheet, undated[0].place.cell)
        known = ", ".join(period.label for period in stated.candidates)
        message = (
            f"Chưa chắc kỳ báo cáo: {known}."
            if known
            else "Không thấy kỳ báo cáo trong tiêu đề, tên sheet hay tên tệp."
        )
        self.findings.append(
            Finding(
                code=Code.UNKNOWN_PERIOD,
                severity=Severity.WARNING,
                message=message,
                hint="Chọn kỳ báo cáo của bảng này.",
                place=place,
            )
        )
        key = ("period", setting.period_key)
        proposals = tuple(Proposal(str(period), period.label, 0.5) for period in stated.candidates[:3])
        self.questions.setdefault(
            key,
            Question(
                kind="period",
                key=setting.period_key,
                text=f"Bảng trên sheet “{setting.sheet}” là số liệu của kỳ nào?",
                place=place,
                proposals=proposals,
                figures=len(undated),
            ),
        )

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
                Code.HIDDEN, Severity.INFO, f"Có {len(hidden_rows)} dòng bị ẩn trong bảng, vẫn được đọc.", sheet.name
            )

    def _say(self, code: Code, severity: Severity, message: str, sheet: str = "") -> None:
        hint = "Bỏ ẩn trong Excel nếu muốn xem." if code is Code.HIDDEN else ""
        self.findings.append(Finding(code=code, severity=severity, message=message, hint=hint, place=Place(sheet)))

    def _explain_nothing(self, found_table: bool) -> None:
        if self.observations or any(found.severity is Severity.ERROR for found in self.findings):
            return
        if not found_table:
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

    def _table_reading(
        self, laid_out: LaidOut, mapped: Mapped, done: Assembled, setting: Setting, around: Surroundings
    ) -> TableReading:
        taken = {
            id(claim.line): (bundle, claim.measure, claim.score) for bundle in mapped.bundles for claim in bundle.claims
        }
        columns = [
            self._column_reading(line, mapped.keys.get(id(line), ""), taken.get(id(line))) for line in laid_out.lines
        ]
        units = dict.fromkeys(seen.unit for seen in done.observations if seen.unit is not None)
        periods = {seen.period for seen in done.observations}
        period = setting.stated.period if setting.stated.period or len(periods) != 1 else next(iter(periods))
        return TableReading(
            sheet=setting.sheet,
            layout=laid_out.layout,
            title=around.title,
            period=period,
            units=tuple(units),
            columns=tuple(columns),
        )

    @staticmethod
    def _column_reading(line: Line, key: str, taken: tuple[Bundle, Measure, float] | None) -> ColumnReading:
        if taken is None:
            return ColumnReading(
                column=line.label,
                header=line.heading.text,
                indicator=None,
                measure=None,
                confidence=0.0,
                decision=Decision.AUTO if line.heading.excluded else Decision.CONFIRM,
                key=key,
            )
        bundle, measure, _ = taken
        return ColumnReading(
            column=line.label,
            header=line.heading.text,
            indicator=bundle.indicator,
            measure=measure,
            confidence=bundle.confidence,
            decision=bundle.decision,
            key=key,
        )

    def _counted(self) -> tuple[Question, ...]:
        return tuple(self.questions.values())


def _lines(sheet: Sheet) -> list[str]:
    """The first text lines of a sheet, wherever they stand."""
    lines = []
    for row in sheet.rows[:_LINES_ABOVE]:
        texts = dict.fromkeys(shown(value) for value in row if isinstance(value, str))
        if texts:
            lines.append("   ".join(texts))
    return lines


def place_order(findings: Iterable[Finding]) -> list[Finding]:
    """Errors first, then by place."""
    rank = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
    return sorted(findings, key=lambda found: (rank[found.severity], found.place))
