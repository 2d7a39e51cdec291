"""Reads one table, step by step: lines and slots, their meaning, figures, checks and questions."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from lib.core.finding import Finding
from lib.core.text import fold
from lib.core.unit import Kind
from lib.intake.around.drafts import is_provisional
from lib.intake.around.gauged import title_of_gauges
from lib.intake.around.letterhead import is_foreign
from lib.intake.around.reporter import Reporter
from lib.intake.around.scope import level_said, sums_up_communes
from lib.intake.around.stated_period import Stated, is_of_other_time, stated_period, titles_contradict
from lib.intake.around.surroundings import Surroundings
from lib.intake.checks import notices
from lib.intake.checks.holders import check_holders
from lib.intake.checks.parted import check_parted
from lib.intake.checks.questions import ask_columns, ask_period, table_reading
from lib.intake.checks.restated import tell_restated
from lib.intake.checks.roll import check_roll
from lib.intake.checks.subtotals import check_subtotals
from lib.intake.checks.sums import check_sums
from lib.intake.checks.totals import check_totals
from lib.intake.figures.assembled import Assembled
from lib.intake.figures.assembling import assemble
from lib.intake.figures.attribution import Setting
from lib.intake.figures.unread import unread
from lib.intake.layout.layouts import lay_out
from lib.intake.layout.lines import LaidOut, Line, resolve_time
from lib.intake.layout.outlines import outlined
from lib.intake.meaning.fractions import told_once
from lib.intake.meaning.mapping import Mapped, map_lines
from lib.intake.plan_reader import PlanReader
from lib.intake.reading import Settled, TableReading
from lib.intake.sheets.tables import Table, lines_below
from lib.intake.terms.surveys import measurement
from lib.intake.texts.mention import UNTOLD, Strength


class TableRead(NamedTuple):
    """What one table came to; `notices` are about all of it."""

    done: Assembled
    reading: TableReading
    notices: tuple[Finding, ...]


class TableMapped(NamedTuple):
    """A table of a report with what stands around it and what it was found to measure."""

    around: Surroundings
    reporter: Reporter
    laid_out: LaidOut
    mapped: Mapped


def map_table(
    table: Table, around: Surroundings, reporter: Reporter, reader: PlanReader, settled: Settled
) -> TableMapped:
    """Find out what a table measures; `settled` is what a person said."""
    kind = reader.plan.units.get(reporter.unit).kind if reporter.unit and reporter.sure else None
    laid_out = _laid_out(table, around, kind or _own_kind(reporter, reader), _sender(around, reporter, reader), reader)
    return TableMapped(around, reporter, laid_out, _mapped(laid_out, around, kind, reader, settled))


def _own_kind(reporter: Reporter, reader: PlanReader) -> Kind | None:
    """A department that leads no indicator can report of itself alone, though only a letterhead names it."""
    if reporter.unit is None or reporter.rivals:
        return None
    leads = any(indicator.lead_agency == reporter.unit for indicator in reader.plan.indicators.values())
    kind = reader.plan.units.get(reporter.unit).kind
    return kind if kind is Kind.DEPARTMENT and not leads else None


def _sender(around: Surroundings, reporter: Reporter, reader: PlanReader) -> str:
    """The name of the unit that a table is of, where it is spelled out around it; “Tư pháp” alone may be a field of work."""
    said = any(reporter.unit in reader.names.mentioned(text) for text in (*around.all_texts, around.file_stem))
    return reader.plan.units.get(reporter.unit).name if reporter.unit and said else ""


def read_table(found: TableMapped, sure: frozenset[str], reader: PlanReader, settled: Settled) -> TableRead:
    """Read a mapped table; what nothing says to be the plan's is not taken of the indicators that the file has for `sure`."""
    around, reporter, laid_out, mapped = found
    foreign = mapped.foreign & sure
    mapped = mapped.without(foreign)
    setting = _setting(laid_out, around, reporter, reader, settled)
    done = assemble(laid_out, mapped.bundles, setting, unread(laid_out, mapped.bundles, reader.catalogue))
    _check(laid_out, mapped, done, setting, reader)
    told = list(_notices(laid_out, around, done))
    if foreign:
        told.append(notices.not_of_the_plan(around.sheet_name, sorted(foreign), reader.plan))
    return TableRead(done, table_reading(laid_out, mapped, done, setting), tuple(told))


def _laid_out(table: Table, around: Surroundings, kind: Kind | None, sender: str, reader: PlanReader) -> LaidOut:
    called = (around.sheet_name, around.file_stem)
    outline = outlined(
        table, around.titles, reader.names, reader.plan.units, reader.catalogue, kind, called, around.letterhead, sender
    )
    return told_once(lay_out(outline))


def _mapped(laid_out: LaidOut, around: Surroundings, kind: Kind | None, reader: PlanReader, settled: Settled) -> Mapped:
    own_report = kind is not None and kind is not Kind.PROVINCE
    evidence = reader.belonging.evidence(around, own_report=own_report)
    belongs = partial(reader.belonging.holds, evidence=evidence)
    stated, year = stated_period(around, reader.plan.year), reader.plan.year
    return map_lines(
        laid_out, reader.catalogue, settled.columns, belongs, partial(_is_other_time, stated=stated, year=year)
    )


def _is_other_time(line: Line, *, stated: Stated, year: int) -> bool:
    """Whether all figures of a line are of a month or quarter of their own, and not of the table's."""
    if stated.period is None or not stated.sure:
        return False
    times = {slot.time for slot in line.cells}
    if None in times or any(time is UNTOLD or time.strength is Strength.YEAR for time in times if time):
        return False
    return all(resolve_time(time, stated, year)[0] != stated.period for time in times)


def _setting(
    laid_out: LaidOut, around: Surroundings, reporter: Reporter, reader: PlanReader, settled: Settled
) -> Setting:
    year, sheet, notes = reader.plan.year, around.sheet_name, tuple(lines_below(laid_out.table))
    stated = stated_period(around, year)
    if stated.period is not None and any(is_of_other_time(note, stated) for note in notes):
        stated = replace(stated, sure=False)
    times = (slot.time for slot in laid_out.slots)
    return Setting(
        plan=reader.plan,
        names=reader.names,
        stated=stated,
        contradicted=titles_contradict(around, times, year),
        reporter=reporter,
        title=around.title,
        measurement=measurement((*around.titles, *around.letterhead, sheet, around.file_name)),
        surveyed=reader.surveyed,
        monetary=reader.monetary,
        settled=settled,
        sheet=sheet,
        final=laid_out.table.sheet.visible and not (around.is_draft or is_provisional(notes)),
        period_key=fold(f"{sheet}|{around.title}")[:200],
        foreign=is_foreign((*around.titles, *around.letterhead), reader.names),
        gauged=title_of_gauges(around.titles, (" ".join(column.path) for column in laid_out.table.columns)),
        sum_of_communes=sums_up_communes(notes),
        level=level_said((*around.titles, *around.letterhead, sheet, around.file_stem)),
    )


def _check(laid_out: LaidOut, mapped: Mapped, done: Assembled, setting: Setting, reader: PlanReader) -> None:
    plan, sheet = reader.plan, setting.sheet
    check_totals(laid_out, mapped.bundles, done, reader.catalogue, sheet)
    check_roll(laid_out, mapped.bundles, done, plan, sheet)
    check_subtotals(laid_out, mapped.bundles, done, sheet)
    check_holders(laid_out, mapped.bundles, done, reader.catalogue, sheet)
    tell_restated(mapped.bundles, done, plan, sheet)
    check_sums(laid_out, mapped.bundles, done, sheet)
    check_parted(laid_out, mapped.bundles, done, sheet)
    ask_columns(laid_out, mapped, done, plan, sheet)
    ask_period(done, setting)
    done.waits.asked_by(mapped.keys)


def _notices(laid_out: LaidOut, around: Surroundings, done: Assembled) -> Iterator[Finding]:
    table = laid_out.table
    if done.observations:
        if (hidden := notices.hidden(table)) is not None:
            yield hidden
        if around.is_draft or is_provisional(lines_below(table)):
            yield notices.draft(around.sheet_name)
    if laid_out.parted.loose:
        yield notices.without_a_whole(around.sheet_name, laid_out.parted.loose)
    if laid_out.too_many:
        yield notices.list_of_other_things(table)
