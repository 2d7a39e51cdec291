"""Reads a plan folder (`plan.toml`, `units.csv`, `vocabulary.toml`) into a validated Plan."""

import csv
import tomllib
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from lib.core.errors import PlanError
from lib.core.plan import (
    Area,
    Bands,
    Basis,
    DenominatorKind,
    Direction,
    Goal,
    Indicator,
    Measurement,
    Plan,
    Trajectory,
)
from lib.core.text import clean, fold
from lib.core.unit import Kind, Unit, Units
from lib.core.vocabulary import Vocabulary

PLANS = Path(__file__).parent
DEFAULT = PLANS / "backan_2023"

_Model = TypeVar("_Model", bound=BaseModel)
_Value = TypeVar("_Value")


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Bands(_Entry):
    share: float = Field(gt=0, le=1)
    points: float = Field(ge=0, le=100)


class _Area(_Entry):
    id: str = Field(pattern=r"^[a-z_]+$")
    name: str = Field(min_length=1)
    short_name: str = Field(min_length=1)
    letters: str = Field(min_length=1, max_length=6)


class _Indicator(_Entry):
    name: str = Field(min_length=1)
    short_name: str = Field(min_length=1, max_length=40)
    direction: Direction
    target: float = Field(gt=0, le=1000)
    basis: Basis
    trajectory: Trajectory
    numerator: str = Field(min_length=1)
    denominator: str = Field(min_length=1)
    denominator_kind: DenominatorKind
    levels: tuple[Kind, ...] = Field(min_length=1)
    lead_agency: str
    counted: str = ""
    note: str = ""
    bands: _Bands | None = None
    measurement: Measurement | None = None
    synonyms: tuple[str, ...] = ()
    numerator_synonyms: tuple[str, ...] = ()
    denominator_synonyms: tuple[str, ...] = ()
    other_denominators: tuple[str, ...] = ()


class _Goal(_Entry):
    id: str
    area: str
    text: str = Field(min_length=1)
    target: str = ""
    indicator: str | None = None


class _Plan(_Entry):
    title: str
    province: str
    year: int = Field(ge=2000, le=2100)
    goals_in_plan: int
    tasks_in_plan: int
    bands: _Bands
    area: list[_Area] = Field(min_length=1)
    indicator: dict[str, _Indicator] = Field(min_length=1)
    goal: list[_Goal] = []


class _Vocabulary(_Entry):
    abbreviations: dict[str, str] = {}
    facets: dict[str, tuple[str, ...]] = {}
    roles: dict[str, tuple[str, ...]] = {}
    optional: frozenset[str] = frozenset()
    harmless: frozenset[str] = frozenset()
    kindred: frozenset[str] = frozenset()
    opposed: frozenset[str] = frozenset()
    definitions: tuple[frozenset[str], ...] = ()
    monetary: frozenset[str] = frozenset()
    parts: tuple[frozenset[str], ...] = ()
    surveyed: frozenset[str] = frozenset()


def load_plan(folder: Path = DEFAULT) -> Plan:
    """Read one plan folder.

    Raises:
        PlanError: a file is missing or an entry is at fault; the message names file, entry and fault.
    """
    raw = _validated(folder / "plan.toml", _Plan)
    units = _units(folder / "units.csv")
    vocabulary = _validated(folder / "vocabulary.toml", _Vocabulary)
    file = folder / "plan.toml"
    plan = Plan(
        id=folder.name,
        title=raw.title,
        province=raw.province,
        year=raw.year,
        goals_in_plan=raw.goals_in_plan,
        tasks_in_plan=raw.tasks_in_plan,
        bands=Bands(raw.bands.share, raw.bands.points),
        areas=tuple(Area(**area.model_dump()) for area in raw.area),
        indicators={code: _indicator(file, code, entry) for code, entry in raw.indicator.items()},
        goals=tuple(Goal(**goal.model_dump()) for goal in raw.goal),
        units=units,
        vocabulary=_folded(vocabulary),
    )
    _check_references(file, plan)
    return plan


def _indicator(file: Path, code: str, entry: _Indicator) -> Indicator:
    area, dot, name = code.partition(".")
    if not (dot and name):
        raise PlanError(f"{file.name}, chỉ tiêu “{code}”: mã phải có dạng lĩnh_vực.tên.")
    fields = {name: getattr(entry, name) for name in _Indicator.model_fields}
    bands = fields.pop("bands")
    return Indicator(id=code, area=area, bands=Bands(bands.share, bands.points) if bands else None, **fields)


def _check_references(file: Path, plan: Plan) -> None:
    areas = [area.id for area in plan.areas]
    _unique(file, "lĩnh vực", areas)
    _unique(file, "mục tiêu", [goal.id for goal in plan.goals])
    for indicator in plan.indicators.values():
        _known(file, f"chỉ tiêu “{indicator.id}”", "lĩnh vực", indicator.area, areas)
        _known(file, f"chỉ tiêu “{indicator.id}”", "cơ quan chủ trì", indicator.lead_agency, plan.units)
    for goal in plan.goals:
        _known(file, f"mục tiêu “{goal.id}”", "lĩnh vực", goal.area, areas)
        if goal.indicator is not None:
            _known(file, f"mục tiêu “{goal.id}”", "chỉ tiêu", goal.indicator, plan.indicators)
    if len(plan.goals) > plan.goals_in_plan:
        raise PlanError(f"{file.name}: có {len(plan.goals)} mục tiêu, nhiều hơn goals_in_plan = {plan.goals_in_plan}.")


def _known(file: Path, entry: str, what: str, code: str, known: Iterable[str] | Units) -> None:
    if code not in known:
        raise PlanError(f"{file.name}, {entry}: không có {what} “{code}”.")


def _unique(file: Path, what: str, codes: Iterable[str]) -> None:
    seen: set[str] = set()
    for code in codes:
        if code in seen:
            raise PlanError(f"{file.name}: {what} “{code}” có hai lần.")
        seen.add(code)


def _validated(file: Path, model: type[_Model]) -> _Model:
    try:
        return model.model_validate(tomllib.loads(_text(file)))
    except tomllib.TOMLDecodeError as error:
        raise PlanError(f"{file.name}: không đúng cú pháp TOML ({error}).") from error
    except ValidationError as error:
        fault = error.errors()[0]
        entry = ".".join(str(part) for part in fault["loc"])
        said = _FAULTS.get(fault["type"], fault["msg"]).format(**fault.get("ctx", {})).replace("' or '", "' hoặc '")
        raise PlanError(f"{file.name}, mục “{entry}”: {said}.") from error


_FAULTS = {
    "missing": "thiếu",
    "extra_forbidden": "không có mục nào tên như vậy",
    "enum": "phải là {expected}",
    "greater_than": "phải lớn hơn {gt}",
    "greater_than_equal": "phải từ {ge} trở lên",
    "less_than_equal": "không được quá {le}",
    "too_short": "không được để trống",
    "string_too_short": "không được để trống",
    "string_too_long": "dài quá {max_length} ký tự",
    "string_pattern_mismatch": "không đúng dạng {pattern}",
    "string_type": "phải là chữ trong ngoặc kép",
    "float_type": "phải là số",
    "int_type": "phải là số nguyên",
}


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise PlanError(f"Thư mục kế hoạch thiếu tệp {file.name}: {file.parent}.") from error
    except UnicodeDecodeError as error:
        raise PlanError(f"{file.name}: không phải văn bản UTF-8.") from error


_COLUMNS = ("code", "name", "kind", "parent", "aliases", "valid_from", "valid_to", "latitude", "longitude")


def _units(file: Path) -> Units:
    rows = csv.DictReader(_text(file).splitlines())
    missing = [name for name in _COLUMNS if name not in (rows.fieldnames or ())]
    if missing:
        raise PlanError(f"{file.name}: thiếu cột {', '.join(missing)}.")
    units = Units(_unit(file, number, row) for number, row in enumerate(rows, start=2))
    _check_tree(file, units)
    return units


def _unit(file: Path, number: int, row: Mapping[str, str]) -> Unit:
    def read(column: str, parse: Callable[[str], _Value]) -> _Value | None:
        text = (row[column] or "").strip()
        try:
            return parse(text) if text else None
        except ValueError as error:
            raise PlanError(f"{file.name}, dòng {number}, cột {column}: “{text}” không hợp lệ.") from error

    if None in row or None in row.values():
        raise PlanError(f"{file.name}, dòng {number}: không đủ hoặc thừa ô so với dòng tiêu đề.")
    kind = read("kind", Kind)
    if not row["code"] or not row["name"] or kind is None:
        raise PlanError(f"{file.name}, dòng {number}: thiếu code, name hoặc kind.")
    valid_from, valid_to = read("valid_from", date.fromisoformat), read("valid_to", date.fromisoformat)
    if valid_from and valid_to and valid_from > valid_to:
        raise PlanError(f"{file.name}, dòng {number}: valid_from sau valid_to.")
    return Unit(
        code=row["code"].strip(),
        name=clean(row["name"]),
        kind=kind,
        parent=row["parent"].strip() or None,
        aliases=tuple(clean(alias) for alias in row["aliases"].split(";") if alias.strip()),
        valid_from=valid_from,
        valid_to=valid_to,
        latitude=read("latitude", float),
        longitude=read("longitude", float),
    )


def _check_tree(file: Path, units: Units) -> None:
    roots = {unit.code for unit in units if unit.parent is None}
    if len(roots) != 1:
        raise PlanError(f"{file.name}: phải có đúng một đơn vị không có cấp trên, đang có {len(roots)}.")
    for unit in units:
        if unit.parent is not None:
            _known(file, f"đơn vị “{unit.code}”", "đơn vị cấp trên", unit.parent, units)
        seen = {unit.code}
        parent = unit.parent
        while parent is not None:
            if parent in seen:
                raise PlanError(f"{file.name}, đơn vị “{unit.code}”: cấp trên nối thành vòng.")
            seen.add(parent)
            parent = units.get(parent).parent
    forms: dict[str, list[Unit]] = {}
    for unit in units:
        for other in forms.setdefault(unit.code, []):
            if _overlap(unit, other):
                raise PlanError(f"{file.name}, đơn vị “{unit.code}”: hai dòng có hiệu lực cùng lúc.")
        forms[unit.code].append(unit)


def _overlap(one: Unit, other: Unit) -> bool:
    starts = max(one.valid_from or date.min, other.valid_from or date.min)
    ends = min(one.valid_to or date.max, other.valid_to or date.max)
    return starts <= ends


def _folded(raw: _Vocabulary) -> Vocabulary:
    return Vocabulary(
        abbreviations={fold(short): fold(full) for short, full in raw.abbreviations.items()},
        facets={name: tuple(fold(phrase) for phrase in phrases) for name, phrases in raw.facets.items()},
        roles={name: tuple(fold(phrase) for phrase in phrases) for name, phrases in raw.roles.items()},
        optional=raw.optional,
        harmless=raw.harmless,
        kindred=raw.kindred,
        opposed=raw.opposed,
        definitions=raw.definitions,
        monetary=raw.monetary,
        parts=raw.parts,
        surveyed=raw.surveyed,
    )
