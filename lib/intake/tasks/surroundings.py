"""What stands around the tables of tasks: whose paper it is, and which day it is about."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from lib.core.period import Period
from lib.core.plan import Plan
from lib.core.text import fold
from lib.core.words import day as written
from lib.intake.around.drafts import is_sample
from lib.intake.around.letterhead import split_letterhead
from lib.intake.around.reporter import reporting_unit
from lib.intake.around.stated_period import stated_period
from lib.intake.around.surroundings import Surroundings
from lib.intake.files.grid import Sheet
from lib.intake.sheets.sheet_rows import GAP, SheetRows
from lib.intake.tasks.tables import TaskTable
from lib.intake.texts.report_date import reported_on
from lib.intake.texts.units import Certainty, UnitNames

_LINES = 60
_UP_TO = re.compile(
    r"(?:tinh )?den(?: het)? (?:ngay )?(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})\s*(?:[/.-]|nam)\s*(\d{4})"
)
_DATED = re.compile(r"ngay\s*(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})\s*(?:[/.-]|,?\s*nam)\s*(\d{4})")
_WITH = re.compile(r"kem theo|ban hanh theo|ban hanh kem")


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """`texts` are all lines of the file's sheets and its name; `day` may be unknown, `said` tells where it is from."""

    texts: tuple[str, ...]
    sender: str | None
    reported_on: date | None
    sample: bool
    day: date | None
    said: str


def around_list(name: str, sheets: Sequence[Sheet]) -> Around:
    """Around a list: it holds from the date of the document it came with, else from its own date."""
    texts = _texts(name, sheets)
    dated = reported_on(texts)
    came_with = {day for text in texts if _WITH.search(fold(text)) for day in _days(text)}
    day = came_with.pop() if len(came_with) == 1 else dated if not came_with else None
    said = f"ngày {written(day)} ghi trong tệp" if day else ""
    return Around(texts=texts, sender=None, reported_on=dated, sample=is_sample(texts), day=day, said=said)


def around_report(
    name: str, sheets: Sequence[Sheet], tables: Sequence[TaskTable], plan: Plan, names: UnitNames
) -> Around:
    """Around a report: it speaks up to the day it names, else to the end of its period, else to its own date.

    A report written before its period ends cannot speak of what came later.
    """
    texts = _texts(name, sheets)
    dated = reported_on(texts)
    views = [_view(name, table, names) for table in tables]
    senders = {
        _headed(table, plan, names) or reporting_unit(view, names, plan.units).unit
        for table, view in zip(tables, views, strict=True)
    } - {None}
    sender = senders.pop() if len(senders) == 1 else None
    day, said = _day(texts, views, plan, dated)
    return Around(texts=texts, sender=sender, reported_on=dated, sample=is_sample(texts), day=day, said=said)


def _day(
    texts: Iterable[str], views: Iterable[Surroundings], plan: Plan, dated: date | None
) -> tuple[date | None, str]:
    up_to = {day for text in texts for day in _days(text, _UP_TO)}
    if len(up_to) == 1:
        day = up_to.pop()
        return day, f"đến ngày {written(day)}, ghi trong tệp"
    periods: set[Period] = set()
    for view in views:
        stated = stated_period(view, plan.year)
        if stated.period is not None and stated.sure:
            periods.add(stated.period)
    ends = {period.last_day for period in periods}
    if len(ends) == 1:
        last = ends.pop()
        if dated is not None and dated < last:
            return dated, f"ngày báo cáo {written(dated)}, trước khi hết kỳ"
        return last, f"hết {next(iter(periods)).label}, ngày {written(last)}"
    if not ends and dated is not None:
        return dated, f"ngày báo cáo {written(dated)}"
    return None, ""


def _headed(table: TaskTable, plan: Plan, names: UnitNames) -> str | None:
    """The unit whose name alone is a line above the table, as a letterhead has it; the province's is everybody's."""
    root = plan.units.root.code
    parts = (part for line in table.context for part in line.split(GAP))
    found = (names.find(part) for part in parts)
    return next((one.code for one in found if one.certainty is Certainty.SURE and one.code not in (None, root)), None)


def _view(name: str, table: TaskTable, names: UnitNames) -> Surroundings:
    titles, letterhead = split_letterhead(table.context, names)
    return Surroundings(
        titles=titles, letterhead=letterhead, sheet_lines=(), sheet_name=table.sheet.name, file_name=name
    )


def _texts(name: str, sheets: Iterable[Sheet]) -> tuple[str, ...]:
    found = [name]
    for sheet in sheets:
        rows = SheetRows(sheet)
        shown = [*range(min(rows.height, _LINES)), *range(max(_LINES, rows.height - _LINES), rows.height)]
        found += [sheet.name, *filter(None, map(rows.line, shown))]
    return tuple(found)


def _days(text: str, pattern: re.Pattern[str] = _DATED) -> set[date]:
    found = set()
    for match in pattern.finditer(fold(text)):
        try:
            found.add(date(int(match[3]), int(match[2]), int(match[1])))
        except ValueError:
            continue
    return found
