"""How the entries of a plan refer to each other: codes stand once, and what they name is there."""

from collections.abc import Container, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from lib.core.finding import Code
from lib.core.text import words
from lib.core.unit import Unit, Units
from lib.plans.entries import KEYS, Entry, Fault, Part, UnitEntry, tidy

Valid = Mapping[Part, Sequence[tuple[int, Any]]]


def faults(document: Mapping[Part, Sequence[Entry]], valid: Valid, *, whole_tree: bool) -> Iterator[Fault]:
    """What is wrong between entries; `valid` has those that are right by themselves, with their rows.

    An entry that is at fault by itself still counts as named, so that one slip is told once. The tree of units is
    looked at only when all its entries are valid.
    """
    named = {part: {tidy(raw[key]) for raw in document[part] if _is_text(raw, key)} for part, key in KEYS.items()}
    for part in (Part.AREA, Part.INDICATOR):
        if not document[part]:
            yield Fault(part, 0, "", Code.MISSING_VALUE, f"kế hoạch phải có ít nhất một {_NAMES[part]}")
    yield from _twice(valid)
    yield from _unknown(valid, named)
    yield from _too_many(document, valid)
    if whole_tree:
        yield from _tree(valid[Part.UNIT])


def _is_text(raw: Entry, key: str) -> bool:
    return isinstance(raw, Mapping) and isinstance(raw.get(key), str)


_NAMES = {Part.AREA: "lĩnh vực", Part.INDICATOR: "chỉ tiêu", Part.UNIT: "đơn vị"}


def _twice(valid: Valid) -> Iterator[Fault]:
    for part, key in KEYS.items():
        if part is not Part.UNIT:  # a unit may stand twice, with other dates
            yield from _repeated(part, key, valid)
    for part in (Part.AREA, Part.INDICATOR):
        yield from _repeated(part, "short_name", valid)


def _repeated(part: Part, field: str, valid: Valid) -> Iterator[Fault]:
    seen: set[object] = set()
    for row, entry in valid[part]:
        value = getattr(entry, field)
        same = words(value) if field == "short_name" else value
        if same in seen:
            yield Fault(part, row, field, Code.DUPLICATE, f"“{value}” có hai lần")
        seen.add(same)


def _unknown(valid: Valid, named: Mapping[Part, Container[object]]) -> Iterator[Fault]:
    def missing(part: Part, row: int, field: str, code: str, wanted: Part, what: str) -> Iterator[Fault]:
        if code not in named[wanted]:
            found = Code.UNKNOWN_UNIT if wanted is Part.UNIT else Code.UNKNOWN_ENTRY
            yield Fault(part, row, field, found, f"không có {what} “{code}”")

    for row, entry in valid[Part.INDICATOR]:
        yield from missing(Part.INDICATOR, row, "id", entry.id.partition(".")[0], Part.AREA, "lĩnh vực")
        yield from missing(Part.INDICATOR, row, "lead_agency", entry.lead_agency, Part.UNIT, "cơ quan chủ trì")
    for part in (Part.GOAL, Part.TASK):
        for row, entry in valid[part]:
            yield from missing(part, row, "area", entry.area, Part.AREA, "lĩnh vực")
            if entry.indicator is not None:
                yield from missing(part, row, "indicator", entry.indicator, Part.INDICATOR, "chỉ tiêu")
    for row, entry in valid[Part.TASK]:
        yield from missing(Part.TASK, row, "lead", entry.lead, Part.UNIT, "cơ quan chủ trì")
        for code in entry.with_units:
            if " " not in code:  # words such as “Các sở, ban, ngành” stand for many
                yield from missing(Part.TASK, row, "with_units", code, Part.UNIT, "đơn vị phối hợp")
    for row, entry in valid[Part.UNIT]:
        if entry.parent is not None:
            yield from missing(Part.UNIT, row, "parent", entry.parent, Part.UNIT, "đơn vị cấp trên")


def _too_many(document: Mapping[Part, Sequence[Entry]], valid: Valid) -> Iterator[Fault]:
    for row, head in valid[Part.HEAD]:
        for part, field, what in (
            (Part.GOAL, "goals_in_plan", "mục tiêu"),
            (Part.TASK, "tasks_in_plan", "nhiệm vụ"),
        ):
            stated, given = getattr(head, field), len(document[part])
            if given > stated:
                yield Fault(Part.HEAD, row, field, Code.OUT_OF_RANGE, f"là {stated}, ít hơn {given} {what} đã nêu")


def _tree(entries: Sequence[tuple[int, UnitEntry]]) -> Iterator[Fault]:
    roots = {entry.code for _, entry in entries if entry.parent is None}
    if len(roots) != 1:
        said = f"phải có đúng một đơn vị không có cấp trên, đang có {len(roots)}"
        yield Fault(Part.UNIT, 0, "", Code.PLAN_FAULT, said)
    seen: dict[str, list[UnitEntry]] = {}
    for row, entry in entries:
        if entry.valid_from and entry.valid_to and entry.valid_from > entry.valid_to:
            yield Fault(Part.UNIT, row, "valid_from", Code.PLAN_FAULT, "sau ngày hết hiệu lực")
        if any(_overlap(entry, other) for other in seen.setdefault(entry.code, [])):
            yield Fault(Part.UNIT, row, "code", Code.DUPLICATE, "hai dòng cùng mã có hiệu lực cùng lúc")
        seen[entry.code].append(entry)
    yield from _circles(entries)


def _circles(entries: Sequence[tuple[int, UnitEntry]]) -> Iterator[Fault]:
    units = Units(Unit(code=one.code, name=one.name, kind=one.kind, parent=one.parent) for _, one in entries)
    for row, entry in entries:
        seen = {entry.code}
        parent = entry.parent
        while parent is not None and parent in units:
            if parent == entry.code:
                yield Fault(Part.UNIT, row, "parent", Code.PLAN_FAULT, "cấp trên nối thành vòng")
            if parent in seen:
                break
            seen.add(parent)
            parent = units.get(parent).parent


def _overlap(one: UnitEntry, other: UnitEntry) -> bool:
    starts = max(one.valid_from or date.min, other.valid_from or date.min)
    ends = min(one.valid_to or date.max, other.valid_to or date.max)
    return starts <= ends
