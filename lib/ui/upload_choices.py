"""What may be answered to a question about a report: the best proposals, then everything else."""

from collections.abc import Iterator

from lib.core.observation import Measure
from lib.core.period import periods_of
from lib.core.plan import Plan
from lib.core.unit import Kind, Unit
from lib.intake.reading import Question

MEASURES = {Measure.RATE: "tỷ lệ", Measure.NUMERATOR: "tử số", Measure.DENOMINATOR: "mẫu số"}
_PROPOSED = 3
_COMPLETE = ("figure", "scale", "doubt")  # their proposals are all the answers there are
_NONE = {"column": "Không phải số liệu", "unit": "Không phải đơn vị", "table": "Không nhận bảng này"}


def choices(plan: Plan, question: Question) -> dict[str, str]:
    """The answers as the reader takes them, each with its words, in the order of the box."""
    proposals = question.proposals if question.kind in _COMPLETE else question.proposals[:_PROPOSED]
    words = {proposal.value: proposal.label for proposal in proposals}
    if question.kind not in _COMPLETE:
        words = {value: f"{label} (gợi ý)" for value, label in words.items()}
    for value, label in _others(plan, question.kind):
        words.setdefault(value, label)
    return words


def _others(plan: Plan, kind: str) -> Iterator[tuple[str, str]]:
    if kind in _NONE:
        yield "", _NONE[kind]
    if kind == "column":
        for indicator in plan.indicators.values():
            for measure, name in MEASURES.items():
                yield f"{indicator.id}|{measure}", f"{indicator.short_name} – {name}"
    elif kind in ("unit", "table"):
        for unit in plan.units:
            yield unit.code, _full_name(plan, unit)
    elif kind == "period":
        for period in periods_of(plan.year):
            yield str(period), period.label


def _full_name(plan: Plan, unit: Unit) -> str:
    """Communes of different districts may share a name."""
    if unit.kind is Kind.COMMUNE and unit.parent:
        return f"{unit.name} ({plan.units.get(unit.parent).short_name})"
    return unit.name
