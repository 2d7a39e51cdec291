"""How the entries of a plan refer to each other: codes stand once, and what they name is there."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from lib.core.finding import Code
from lib.core.text import words
from lib.core.unit import Unit, Units
from lib.plans.entries import KEYS, Entry, Fault, Part, UnitEntry, tidy

Valid = Mapping[Part, Sequence[tuple[int, Any]]]


def faults(document: Mapping[Part, Sequence[Entry]], valid: Valid, *, whole_tree: bool) -> Iterator[Fault]:
    """What is wrong between entries; `valid` has those that are right by themselves, with their rows.

    An entry that is at fault by itself is looked at too, and counts as named. The tree of units is looked at only
    when all its entries are valid.
    """
    for part in (Part.AREA, Part.INDICATOR):
        if not document[part]:
            yield Fault(part, 0, "", Code.MISSING_VALUE, f"kế hoạch phải có ít nhất một {_NAMES[part]}")
    yield from _twice(document)
    yield from _unknown(document)
    yield from _too_many(document, valid)
    if whole_tree:
        yield from _tree(valid[Part.UNIT])


_NAMES = {Part.AREA: "lĩnh vực", Part.INDICATOR: "chỉ tiêu"}
# Which fields name an entry of another list, and what that is called there.
_REFERENCES = (
    (Part.INDICATOR, "lead_agency", Part.UNIT, "cơ quan chủ trì"),
    (Part.GOAL, "area", Part.AREA, "lĩnh vực"),
    (Part.GOAL, "indicator", Part.INDICATOR, "chỉ tiêu"),
    (Part.TASK, "area", Part.AREA, "lĩnh vực"),
    (Part.TASK, "indicator", Part.INDICATOR, "chỉ tiêu"),
    (Part.TASK, "lead", Part.UNIT, "cơ quan chủ trì"),
    (Part.UNIT, "parent", Part.UNIT, "đơn vị cấp trên"),
)


def _texts(entries: Sequence[Entry], name: str) -> Iterator[tuple[int, str]]:
    """The rows and texts of a field, where there is one; a list gives each of its texts."""
    for row, entry in enumerate(entries):
        value = entry.get(name) if isinstance(entry, Mapping) else None
        for said in value if isinstance(value, list | tuple) else (value,):
            if isinstance(said, str) and (text := str(tidy(said))):
                yield row, text


def _twice(document: Mapping[Part, Sequence[Entry]]) -> Iterator[Fault]:
    for part, key in KEYS.items():
        if part is not Part.UNIT:  # a unit may stand twice, with other dates
            yield from _repeated(part, key, document[part])
    for part in (Part.AREA, Part.INDICATOR):
        yield from _repeated(part, "short_name", document[part])


def _repeated(part: Part, name: str, entries: Sequence[Entry]) -> Iterator[Fault]:
    seen: set[object] = set()
    for row, said in _texts(entries, name):
        same = words(said) if name == "short_name" else said
        if same in seen:
            yield Fault(part, row, name, Code.DUPLICATE, f"“{said}” có hai lần")
        seen.add(same)


def _unknown(document: Mapping[Part, Sequence[Entry]]) -> Iterator[Fault]:
    named = {part: {said for _, said in _texts(document[part], key)} for part, key in KEYS.items()}
    for part, name, wanted, what in _REFERENCES:
        for row, said in _texts(document[part], name):
            if said not in named[wanted]:
                code = Code.UNKNOWN_UNIT if wanted is Part.UNIT else Code.UNKNOWN_ENTRY
                yield Fault(part, row, name, code, f"không có {what} “{said}”")
    for row, said in _texts(document[Part.INDICATOR], "id"):
        area, dot, _ = said.partition(".")
        if dot and area not in named[Part.AREA]:
            yield Fault(Part.INDICATOR, row, "id", Code.UNKNOWN_ENTRY, f"không có lĩnh vực “{area}”")
    for row, said in _texts(document[Part.TASK], "with_units"):
        if " " not in said and said not in named[Part.UNIT]:  # words such as “Các sở, ban, ngành” stand for many
            yield Fault(Part.TASK, row, "with_units", Code.UNKNOWN_UNIT, f"không có đơn vị phối hợp “{said}”")


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
