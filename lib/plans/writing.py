"""Writes a plan as a folder that `load_plan` reads: whole or not at all."""

import csv
import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path
from secrets import token_hex

from lib.core.errors import PlanError
from lib.core.plan import Plan
from lib.plans.borders import BORDERS
from lib.plans.document import Document, document_of
from lib.plans.entries import Entry, Part
from lib.plans.folder import PLAN, TASK_COLUMNS, TASKS, UNIT_COLUMNS, UNITS, VOCABULARY, load_plan

_HINT = "Kiểm tra quyền ghi và chỗ trống của thư mục dữ liệu; chưa có gì thay đổi."


def write_plan(plan: Plan, folder: Path, borders: bytes | None = None) -> None:
    """Write the plan to a new folder, beside it a file of borders if one is given; its parent is made when it is not there.

    Raises:
        PlanError: the folder is there already, or cannot be written; nothing was changed.
    """
    if folder.exists():
        raise PlanError(f"Đã có kế hoạch “{folder.name}”.", hint="Đặt tên khác bằng --id; kế hoạch cũ giữ nguyên.")
    draft = folder.with_name(f".{folder.name}.{token_hex(4)}")
    try:
        draft.mkdir(parents=True)
    except OSError as error:
        raise PlanError(f"Không tạo được thư mục {folder.parent}.", hint=_HINT) from error
    try:
        for name, text in _files(document_of(plan)).items():
            (draft / name).write_text(text, encoding="utf-8", newline="\n")
        if borders is not None:
            (draft / BORDERS).write_bytes(borders)
        if replace(load_plan(draft), id=plan.id) != plan:
            raise PlanError("Kế hoạch ghi ra không giống kế hoạch đọc vào.", hint="Báo người bảo trì chương trình.")
        draft.rename(folder)
    except OSError as error:
        raise PlanError(f"Không ghi được kế hoạch vào {folder}.", hint=_HINT) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _files(document: Document) -> Mapping[str, str]:
    files = {
        PLAN: _plan_toml(document),
        UNITS: _csv(UNIT_COLUMNS, document[Part.UNIT]),
        VOCABULARY: _vocabulary_toml(document),
    }
    return files | ({TASKS: _csv(TASK_COLUMNS, document[Part.TASK])} if document[Part.TASK] else {})


def _plan_toml(document: Document) -> str:
    (head,) = document[Part.HEAD]
    blocks = [_lines({name: value for name, value in head.items() if name != "bands"})]
    blocks.append(["[bands]", *_lines(_table(head["bands"]))])
    for area in document[Part.AREA]:
        blocks.append(["[[area]]", *_lines(area)])
    for indicator in document[Part.INDICATOR]:
        rest = {name: value for name, value in indicator.items() if name != "id"}
        blocks.append([f"[indicator.{_value(indicator['id'])}]", *_lines(rest)])
    for goal in document[Part.GOAL]:
        blocks.append(["[[goal]]", *_lines(goal)])
    return _text(blocks)


def _vocabulary_toml(document: Document) -> str:
    (vocabulary,) = document[Part.VOCABULARY]
    tables = {name: _table(value) for name, value in vocabulary.items() if isinstance(value, Mapping)}
    blocks = [_lines({name: value for name, value in vocabulary.items() if name not in tables})]
    shorts = {str(entry["short"]): entry["full"] for entry in document[Part.ABBREVIATION]}
    for name, table in {"abbreviations": shorts, **tables}.items():
        blocks.append([f"[{name}]", *(f"{_value(key)} = {_value(value)}" for key, value in table.items())])
    return _text(blocks)


def _table(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _lines(entry: Entry) -> list[str]:
    return [f"{name} = {_value(value)}" for name, value in entry.items()]


def _text(blocks: Iterable[Sequence[str]]) -> str:
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _value(value: object) -> str:
    """A value as TOML writes it."""
    match value:
        case str():
            return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
        case int() | float():
            return repr(value)
        case tuple() | list():
            return f"[{', '.join(_value(item) for item in value)}]"
        case frozenset():
            return _value(sorted(value))
        case Mapping():
            return f"{{ {', '.join(_lines(value))} }}"
    raise TypeError(f"{type(value).__name__} has no form in TOML")


def _csv(columns: Sequence[str], entries: Iterable[Entry]) -> str:
    file = StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(entry.get(name)) for name in columns] for entry in entries)
    return file.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, tuple | list):
        return ";".join(str(item) for item in value)
    if isinstance(value, float):
        return repr(value)
    return value.isoformat() if isinstance(value, date) else str("" if value is None else value)
