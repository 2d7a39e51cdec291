"""A plan as lists of plain entries: the shape between Plan and whatever it is written in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, fields
from typing import Any, TypeVar

from pydantic import ValidationError

from lib.core.plan import Area, Bands, Goal, Indicator, Plan
from lib.core.task import Task
from lib.core.text import words
from lib.core.unit import Unit, Units
from lib.core.vocabulary import Vocabulary
from lib.plans import entries, references
from lib.plans.entries import Entry, Fault, Model, Part

Document = Mapping[Part, Sequence[Entry]]
_Model = TypeVar("_Model", bound=Model)
_MODELS: Mapping[Part, type[Model]] = {
    Part.HEAD: entries.HeadEntry,
    Part.AREA: entries.AreaEntry,
    Part.INDICATOR: entries.IndicatorEntry,
    Part.GOAL: entries.GoalEntry,
    Part.UNIT: entries.UnitEntry,
    Part.TASK: entries.TaskEntry,
    Part.ABBREVIATION: entries.AbbreviationEntry,
    Part.VOCABULARY: entries.VocabularyEntry,
}


@dataclass(frozen=True, slots=True)
class Checked:
    """`plan` is None exactly when there are faults; these are all that were found, in the document's order."""

    plan: Plan | None
    faults: tuple[Fault, ...]


def plan_of(plan_id: str, document: Document) -> Checked:
    """Validate every entry by itself, then how they refer to each other."""
    faults: list[Fault] = []
    valid: dict[Part, list[tuple[int, Any]]] = {part: [] for part in Part}
    for part, model in _MODELS.items():
        for row, raw in enumerate(document[part]):
            try:
                valid[part].append((row, model.model_validate(raw)))
            except ValidationError as error:
                faults += entries.faults_of(part, row, error)
    whole = not any(fault.part is Part.UNIT for fault in faults)
    faults += references.faults(document, valid, whole_tree=whole)
    if faults:
        order = list(Part)
        return Checked(None, tuple(sorted(faults, key=lambda fault: (order.index(fault.part), fault.row))))
    return Checked(_plan(plan_id, {part: [entry for _, entry in found] for part, found in valid.items()}), ())


def _plan(plan_id: str, valid: Mapping[Part, Sequence[Any]]) -> Plan:
    head = valid[Part.HEAD][0]
    units = Units(Unit(**_fields(entry)) for entry in valid[Part.UNIT])
    abbreviations = {entry.short: entry.full for entry in valid[Part.ABBREVIATION]}
    return Plan(
        id=plan_id,
        title=head.title,
        province=head.province,
        year=head.year,
        goals_in_plan=head.goals_in_plan,
        tasks_in_plan=head.tasks_in_plan,
        bands=Bands(head.bands.share, head.bands.points),
        approval=head.approval,
        areas=tuple(Area(**_fields(entry)) for entry in valid[Part.AREA]),
        indicators={entry.id: _indicator(entry) for entry in valid[Part.INDICATOR]},
        goals=tuple(Goal(**_fields(entry)) for entry in valid[Part.GOAL]),
        units=units,
        tasks=tuple(_tasks(valid[Part.TASK], units)),
        vocabulary=Vocabulary(abbreviations=abbreviations, **_fields(valid[Part.VOCABULARY][0])),
    )


def _indicator(entry: entries.IndicatorEntry) -> Indicator:
    values = _fields(entry)
    if entry.bands is not None:
        values["bands"] = Bands(entry.bands.share, entry.bands.points)
    return Indicator(area=entry.id.partition(".")[0], **values)


def _tasks(found: Iterable[entries.TaskEntry], units: Units) -> Iterator[Task]:
    """Tasks whose helpers are codes wherever words name a unit; a name that two units share stays as written."""
    codes: dict[tuple[str, ...], set[str]] = {}
    for unit in units:
        for name in (unit.name, *unit.aliases):
            codes.setdefault(words(name), set()).add(unit.code)
    for entry in found:
        helpers = (item if item in units else _only(codes.get(words(item)), item) for item in entry.with_units)
        yield Task(**{**_fields(entry), "with_units": tuple(helpers)})


def _only(codes: Set[str] | None, otherwise: str) -> str:
    return next(iter(codes)) if codes and len(codes) == 1 else otherwise


def _fields(entry: Model) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in type(entry).model_fields}


def document_of(plan: Plan) -> Document:
    """The entries of a plan, without those that say nothing; `plan_of` makes the same plan of them."""
    head = {name: getattr(plan, name) for name in ("title", "province", "year", "goals_in_plan", "tasks_in_plan")}
    head |= {"approval": plan.approval} if plan.approval else {}
    vocabulary = _entry(plan.vocabulary)
    vocabulary.pop("abbreviations", None)
    return {
        Part.HEAD: [head | {"bands": _entry(plan.bands)}],
        Part.AREA: [_entry(area) for area in plan.areas],
        Part.INDICATOR: [_entry(indicator, without="area") for indicator in plan.indicators.values()],
        Part.GOAL: [_entry(goal) for goal in plan.goals],
        Part.UNIT: [_entry(unit) for unit in plan.units],
        Part.TASK: [_entry(task) for task in plan.tasks],
        Part.ABBREVIATION: [{"short": short, "full": full} for short, full in plan.vocabulary.abbreviations.items()],
        Part.VOCABULARY: [vocabulary],
    }


def _entry(value: Any, without: str = "") -> dict[str, Any]:
    found = {field.name: getattr(value, field.name) for field in fields(value) if field.name != without}
    return {
        name: _entry(inner) if isinstance(inner, Bands) else inner
        for name, inner in found.items()
        if inner is not None and inner != "" and inner != () and inner != frozenset()
    }
