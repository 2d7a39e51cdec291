"""Reads a plan folder (`plan.toml`, `units.csv`, `vocabulary.toml`, perhaps `tasks.csv`) into a validated Plan."""

import csv
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any

from lib.core.errors import PlanError
from lib.core.plan import Plan
from lib.plans.document import plan_of
from lib.plans.entries import KEYS, Entry, Fault, Part

PLANS = Path(__file__).parent
DEFAULT = PLANS / "backan_2023"
PLAN, UNITS, TASKS, VOCABULARY = "plan.toml", "units.csv", "tasks.csv", "vocabulary.toml"
UNIT_COLUMNS = ("code", "name", "kind", "parent", "aliases", "valid_from", "valid_to", "latitude", "longitude")
TASK_COLUMNS = ("number", "text", "area", "lead", "with_units", "product", "deadline", "indicator")
_MOST_SHOWN = 10
LISTS = frozenset({"aliases", "with_units"})

_FILES = {
    Part.HEAD: PLAN,
    Part.AREA: PLAN,
    Part.INDICATOR: PLAN,
    Part.GOAL: PLAN,
    Part.UNIT: UNITS,
    Part.TASK: TASKS,
    Part.ABBREVIATION: VOCABULARY,
    Part.VOCABULARY: VOCABULARY,
}
_NAMES = {
    Part.AREA: "lĩnh vực",
    Part.INDICATOR: "chỉ tiêu",
    Part.GOAL: "mục tiêu",
    Part.UNIT: "đơn vị",
    Part.TASK: "nhiệm vụ",
    Part.ABBREVIATION: "từ viết tắt",
}


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows of a CSV file and the line each of them ends on."""

    rows: Sequence[Entry] = ()
    lines: Sequence[int] = field(default=())


def load_plan(folder: Path = DEFAULT) -> Plan:
    """Read one plan folder.

    Raises:
        PlanError: a file is missing or an entry is at fault; the message names file, entry and fault, one a line.
    """
    raw = _toml(folder / PLAN)
    tables = {
        Part.UNIT: _table(folder / UNITS, UNIT_COLUMNS),
        Part.TASK: _table(folder / TASKS, TASK_COLUMNS) if (folder / TASKS).exists() else _Table(),
    }
    vocabulary = _toml(folder / VOCABULARY)
    abbreviations = _named(VOCABULARY, vocabulary, "abbreviations")
    document: dict[Part, Sequence[Entry]] = {
        Part.AREA: _listed(PLAN, raw, "area"),
        Part.INDICATOR: [_indicator(code, entry) for code, entry in _named(PLAN, raw, "indicator").items()],
        Part.GOAL: _listed(PLAN, raw, "goal"),
        Part.UNIT: tables[Part.UNIT].rows,
        Part.TASK: tables[Part.TASK].rows,
        Part.ABBREVIATION: [{"short": short, "full": full} for short, full in abbreviations.items()],
        Part.VOCABULARY: [vocabulary],
        Part.HEAD: [raw],
    }
    checked = plan_of(folder.name, document)
    if checked.plan is None:
        raise PlanError(_sentences(checked.faults, document, tables))
    return checked.plan


def _sentences(faults: Sequence[Fault], document: Mapping[Part, Sequence[Entry]], tables: Mapping[Part, _Table]) -> str:
    """One line a fault; of very many the first ones."""
    shown = [_sentence(fault, document[fault.part], tables.get(fault.part)) for fault in faults[:_MOST_SHOWN]]
    more = len(faults) - len(shown)
    return "\n".join([*shown, f"Còn {more} lỗi khác."] if more else shown)


def _sentence(fault: Fault, entries: Sequence[Entry], table: _Table | None) -> str:
    where = [_FILES[fault.part]]
    if fault.row < len(entries):
        if table is not None:
            where.append(f"dòng {table.lines[fault.row]}")
        entry = entries[fault.row]
        if fault.part in KEYS and isinstance(entry, Mapping):
            where.append(f"{_NAMES[fault.part]} “{entry.get(KEYS[fault.part], '')}”")
    if fault.field:
        where.append(f"{'mục' if table is None else 'cột'} “{fault.field}”")
    return f"{', '.join(where)}: {fault.said}."


def _indicator(code: str, entry: object) -> Entry:
    return {"id": code, **entry} if isinstance(entry, Mapping) else {"id": code}


def _toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(_text(file))
    except tomllib.TOMLDecodeError as error:
        raise PlanError(f"{file.name}: không đúng cú pháp TOML ({error}).") from error


def _listed(file: str, raw: dict[str, Any], name: str) -> list[Any]:
    found = raw.pop(name, [])
    if not isinstance(found, list):
        raise PlanError(f"{file}, mục “{name}”: phải là danh sách, viết [[{name}]].")
    return found


def _named(file: str, raw: dict[str, Any], name: str) -> dict[str, Any]:
    found = raw.pop(name, {})
    if not isinstance(found, dict):
        raise PlanError(f"{file}, mục “{name}”: phải là bảng, viết [{name}].")
    return found


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise PlanError(f"Thư mục kế hoạch thiếu tệp {file.name}: {file.parent}.") from error
    except UnicodeDecodeError as error:
        raise PlanError(f"{file.name}: không phải văn bản UTF-8.") from error


def _table(file: Path, columns: Sequence[str]) -> _Table:
    reader = csv.DictReader(StringIO(_text(file), newline=""))
    missing = [name for name in columns if name not in (reader.fieldnames or ())]
    if missing:
        raise PlanError(f"{file.name}: thiếu cột {', '.join(missing)}.")
    rows: list[Entry] = []
    lines: list[int] = []
    for row in reader:
        if None in row or None in row.values():
            raise PlanError(f"{file.name}, dòng {reader.line_num}: không đủ hoặc thừa ô so với dòng tiêu đề.")
        rows.append({name: _cell(name, value) for name, value in row.items() if value.strip() and name in columns})
        lines.append(reader.line_num)
    return _Table(rows, lines)


def _cell(name: str, value: str) -> object:
    return [item for item in value.split(";") if item.strip()] if name in LISTS else value.strip()
