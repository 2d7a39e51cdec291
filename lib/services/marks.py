"""What is said about a report that goes back to its sender: the findings in words, and the order to mark them."""

from collections.abc import Iterable
from dataclasses import dataclass

from lib.core.finding import Finding, Severity
from lib.core.plan import Plan
from lib.core.words import count

SEVERITIES = {Severity.ERROR: "Lỗi", Severity.WARNING: "Lưu ý", Severity.INFO: "Thông tin"}
_RANK = {severity: number for number, severity in enumerate(SEVERITIES)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One finding in words; `sheet` and `cell` are empty where the whole file or sheet is meant."""

    severity: Severity
    sheet: str
    cell: str
    message: str
    hint: str
    unit: str
    indicator: str

    @property
    def at_fault(self) -> bool:
        """Whether its cell is to be coloured; what is only good to know stands in the list."""
        return self.severity is not Severity.INFO

    @property
    def note(self) -> str:
        return f"{SEVERITIES[self.severity]}: {self.message} {self.hint}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What the marking process is asked for; `macros` says that the file's name promises them."""

    name: str
    macros: bool
    marks: tuple[Mark, ...]


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Errors first, then as the report has them; the same sentence about the same cell once."""
    once = {(found.severity, found.place, found.message): found for found in findings}
    return sorted(once.values(), key=lambda found: _RANK[found.severity])


def marks_of(findings: Iterable[Finding], plan: Plan) -> tuple[Mark, ...]:
    """The findings in words, in order."""
    return tuple(_mark(found, plan) for found in in_order(findings))


def tally(marks: Iterable[Mark]) -> str:
    """“2 lỗi, 3 lưu ý”."""
    severities = [mark.severity for mark in marks]
    numbers = {name.lower(): severities.count(severity) for severity, name in SEVERITIES.items()}
    return ", ".join(f"{count(number)} {name}" for name, number in numbers.items() if number)


def _mark(found: Finding, plan: Plan) -> Mark:
    unit, indicator = found.unit or "", found.indicator or ""
    return Mark(
        severity=found.severity,
        sheet=found.place.sheet,
        cell=found.place.cell,
        message=found.message,
        hint=found.hint,
        unit=plan.units.get(unit).name if unit in plan.units else unit,
        indicator=plan.indicators[indicator].short_name if indicator in plan.indicators else indicator,
    )
