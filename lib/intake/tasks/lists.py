"""The tasks of a list, with everything doubtful about them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from lib.core.finding import Finding
from lib.core.likeness import same
from lib.core.observation import Place
from lib.core.plan import Plan
from lib.core.task import Task
from lib.core.text import words
from lib.intake.sheets.tables import cell_name
from lib.intake.tasks import remarks
from lib.intake.tasks.columns import Role
from lib.intake.tasks.naming import Named, UnitCell, split_roles
from lib.intake.tasks.task_row import TaskRow


@dataclass(frozen=True, slots=True)
class ListedTask:
    """A task and the cell of its words."""

    task: Task
    place: Place


def tasks_of(
    rows: Sequence[TaskRow], plan: Plan, units: UnitCell
) -> tuple[tuple[ListedTask, ...], tuple[Finding, ...]]:
    """Every row as a task, and what is doubtful. Nothing is left out: what is not known stays as written or empty."""
    findings: list[Finding] = []
    found = [_Row(row, plan, units, findings).listed() for row in _with_numbers(rows, findings)]
    findings += _repeated(found)
    if found and not any(one.task.area for one in found):
        findings.append(remarks.no_areas(Place(found[0].place.sheet)))
    return tuple(found), tuple(findings)


class _Row:
    def __init__(self, row: TaskRow, plan: Plan, units: UnitCell, findings: list[Finding]) -> None:
        self.row, self.plan, self.units, self.findings = row, plan, units, findings

    def listed(self) -> ListedTask:
        row = self.row
        lead, with_units = self._who()
        task = Task(
            number=row.number,
            text=row.text,
            area=row.area,
            lead=lead,
            with_units=with_units,
            product=row.value(Role.PRODUCT),
            deadline=row.value(Role.DEADLINE),
            indicator=self._indicator(),
        )
        if not row.text:
            self.findings.append(remarks.no_text(row.number, row.place))
        self._look_at_deadline(task)
        return ListedTask(task, row.place)

    def _who(self) -> tuple[str, tuple[str, ...]]:
        leading, helping = split_roles("; ".join(self.row.values.get(Role.LEAD, ())))
        lead = self.units.read(leading)
        helpers = self.units.read("; ".join((helping, *self.row.values.get(Role.WITH, ()))))
        number, place = self.row.number, self._place(Role.LEAD)
        for said in helpers.words:
            if not Named((), (said,)).many:
                self.findings.append(remarks.unknown_helper(number, said, self._place(Role.WITH)))
        helping_codes = (*helpers.codes, *helpers.words)
        if not lead.codes and not lead.words:
            self.findings.append(remarks.no_lead(number, self.row.place))
            return "", helping_codes
        if not lead.codes:
            said = "; ".join(lead.words)
            remark = remarks.many_leads if lead.many else remarks.unknown_lead
            self.findings.append(remark(number, said, place))
            return said, helping_codes
        first, *others = (*lead.codes, *lead.words)
        if others:
            self.findings.append(
                remarks.several_leads(number, self._name(first), ", ".join(map(self._name, others)), place)
            )
        return first, tuple(dict.fromkeys((*others, *(one for one in helping_codes if one != first))))

    def _indicator(self) -> str | None:
        """The indicator that the list names for the task, by its code or one of its names."""
        said = self.row.value(Role.INDICATOR)
        if not said:
            return None
        for one in self.plan.indicators.values():
            if any(same(said, name) for name in (one.id, one.short_name, one.name, *one.synonyms)):
                return one.id
        self.findings.append(remarks.unknown_indicator(self.row.number, said, self._place(Role.INDICATOR)))
        return None

    def _name(self, code: str) -> str:
        return self.plan.units.get(code).name if code in self.plan.units else f"“{code}”"

    def _look_at_deadline(self, task: Task) -> None:
        place = self._place(Role.DEADLINE)
        due = task.due(self.plan.year)
        if not task.deadline:
            self.findings.append(remarks.no_deadline(task.number, self.row.place))
        elif task.endless:
            return
        elif due is None:
            self.findings.append(remarks.no_due_day(task.number, task.deadline, place))
        elif due.year < self.plan.year:
            self.findings.append(remarks.other_year(task.number, task.deadline, self.plan.year, place))
        elif self._is_first_of_month():
            self.findings.append(remarks.month_as_day(task.number, task.deadline, place))

    def _is_first_of_month(self) -> bool:
        """A typed “6/2023” becomes the first of June in Excel."""
        cell = self.row.cells.get(Role.DEADLINE)
        value = cell.value if cell else None
        return isinstance(value, date | datetime) and value.day == 1

    def _place(self, role: Role) -> Place:
        cell = self.row.cells.get(role)
        return Place(self.row.place.sheet, cell_name(cell.row, cell.column)) if cell else self.row.place


def _with_numbers(rows: Sequence[TaskRow], findings: list[Finding]) -> Iterator[TaskRow]:
    """Every row with a number of its own, and a word where the list gave none or gave one twice."""
    if rows and not any(row.number for row in rows):
        findings.append(remarks.counted_numbers(len(rows), Place(rows[0].place.sheet)))
        yield from (replace(row, number=str(at)) for at, row in enumerate(rows, start=1))
        return
    taken = {row.number for row in rows}
    seen: Counter[str] = Counter()
    for at, row in enumerate(rows, start=1):
        number = row.number
        if not number:
            number = _free(f"({at})", taken)
            findings.append(remarks.no_number(number, row.place))
        seen[number] += 1
        if seen[number] > 1:
            kept = _free(f"{number} ({seen[number]})", taken)
            findings.append(remarks.twice(number, kept, row.place))
            number = kept
        taken.add(number)
        yield replace(row, number=number)


def _free(wanted: str, taken: set[str]) -> str:
    while wanted in taken:
        wanted += "'"
    return wanted


def _repeated(found: Iterable[ListedTask]) -> Iterator[Finding]:
    seen: dict[tuple[object, ...], str] = {}
    for one in found:
        key = (words(one.task.text), one.task.lead)
        if one.task.text and key in seen:
            yield remarks.same_text(one.task.number, seen[key], one.place)
        seen.setdefault(key, one.task.number)
