"""What each entry of a plan must look like, wherever it was written down."""

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated, NamedTuple

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import ErrorDetails, PydanticCustomError

from lib.core.errors import PlanError
from lib.core.finding import Code
from lib.core.phrases import lists_of, written_out
from lib.core.plan import Basis, DenominatorKind, Direction, Measurement, Trajectory
from lib.core.text import clean
from lib.core.unit import Kind

Entry = Mapping[str, object]
_NO_CHARACTERS = "\ufffe\uffff"


class Part(StrEnum):
    """The lists that a plan is made of; HEAD and VOCABULARY hold one entry."""

    HEAD = "head"
    AREA = "area"
    INDICATOR = "indicator"
    GOAL = "goal"
    UNIT = "unit"
    TASK = "task"
    ABBREVIATION = "abbreviation"
    VOCABULARY = "vocabulary"


KEYS = {
    Part.AREA: "id",
    Part.INDICATOR: "id",
    Part.GOAL: "id",
    Part.UNIT: "code",
    Part.TASK: "number",
    Part.ABBREVIATION: "short",
}


class Fault(NamedTuple):
    """What is wrong with an entry: `row` counts from 0, `field` is dotted and empty when the whole entry is meant.

    `said` is the end of a Vietnamese sentence whose beginning names entry and field.
    """

    part: Part
    row: int
    field: str
    code: Code
    said: str


def tidy(value: object) -> object:
    """A text without what no file keeps: control characters and stray white space."""
    if not isinstance(value, str):
        return value
    spaced = clean(value)
    return "".join(one for one in spaced if unicodedata.category(one) != "Cc" and one not in _NO_CHARACTERS).strip()


def _whole(value: object) -> object:
    """A list is written with semicolons between its items, so none may stand inside."""
    value = tidy(value)
    if isinstance(value, str) and ";" in value:
        raise PydanticCustomError("semicolon", "“{value}” không được chứa dấu chấm phẩy", {"value": value})
    return value


def _day(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return date.fromisoformat(value.strip())
    except ValueError as error:
        raise PydanticCustomError(
            "day", "“{value}” không phải là ngày (viết như 2025-06-30)", {"value": value}
        ) from error


Text = Annotated[str, Field(max_length=4000), BeforeValidator(tidy)]
Said = Annotated[str, Field(min_length=1, max_length=4000), BeforeValidator(tidy)]
Short = Annotated[str, Field(min_length=1, max_length=40), BeforeValidator(tidy)]
Item = Annotated[str, Field(min_length=1, max_length=400), BeforeValidator(_whole)]
Items = Annotated[tuple[Item, ...], Field(max_length=75)]
Day = Annotated[date, BeforeValidator(_day)]


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class BandsEntry(Model):
    share: float = Field(gt=0, le=1)
    points: float = Field(ge=0, le=100)


class HeadEntry(Model):
    title: Said
    province: Said
    year: int = Field(ge=2000, le=2100)
    goals_in_plan: int = Field(ge=0)
    tasks_in_plan: int = Field(ge=0)
    bands: BandsEntry
    approval: tuple[Kind, ...] = ()


def _area_code(value: object) -> object:
    if not (isinstance(value, str) and value and set(value) <= _CODE_LETTERS):
        raise PydanticCustomError("area_code", "mã chỉ gồm chữ cái thường không dấu và dấu gạch dưới")
    return value


def _indicator_code(value: object) -> object:
    area, dot, name = str(value).partition(".")
    if not (dot and area and name and set(area) <= _CODE_LETTERS and set(name) <= _CODE_LETTERS | _DIGITS):
        raise PydanticCustomError("indicator_code", "mã phải có dạng lĩnh_vực.tên, chữ thường không dấu")
    return value


_CODE_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz_")
_DIGITS = frozenset("0123456789")


class AreaEntry(Model):
    id: Annotated[str, BeforeValidator(_area_code)]
    name: Said
    short_name: Short
    letters: Annotated[str, Field(min_length=1, max_length=6), BeforeValidator(tidy)]


class IndicatorEntry(Model):
    id: Annotated[str, BeforeValidator(_indicator_code)]
    name: Said
    short_name: Short
    direction: Direction
    target: float = Field(gt=0, le=1000)
    basis: Basis
    trajectory: Trajectory
    numerator: Said
    denominator: Said
    denominator_kind: DenominatorKind
    levels: tuple[Kind, ...] = Field(min_length=1)
    lead_agency: Said
    counted: Text = ""
    note: Text = ""
    bands: BandsEntry | None = None
    measurement: Measurement | None = None
    synonyms: Items = ()
    numerator_synonyms: Items = ()
    denominator_synonyms: Items = ()
    other_denominators: Items = ()


class GoalEntry(Model):
    id: Said
    area: Said
    text: Said
    target: Text = ""
    indicator: Said | None = None


class UnitEntry(Model):
    code: Item
    name: Said
    kind: Kind
    parent: Said | None = None
    aliases: Items = ()
    valid_from: Day | None = None
    valid_to: Day | None = None
    latitude: float | None = Field(None, ge=-90, le=90)
    longitude: float | None = Field(None, ge=-180, le=180)


class TaskEntry(Model):
    number: Said
    text: Said
    area: Said
    lead: Said
    with_units: Items = ()
    product: Text = ""
    deadline: Text = ""
    indicator: Said | None = None


class AbbreviationEntry(Model):
    short: Said
    full: Said


class VocabularyEntry(Model):
    facets: dict[str, tuple[Said, ...]] = {}
    roles: dict[str, tuple[Said, ...]] = {}
    senses: tuple[Annotated[tuple[Said, ...], Field(min_length=3)], ...] = ()
    lists: dict[str, tuple[Said, ...]] = {}
    alone: dict[str, tuple[Said, ...]] = {}
    optional: frozenset[str] = frozenset()
    harmless: frozenset[str] = frozenset()
    kindred: frozenset[str] = frozenset()
    opposed: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    everyday: frozenset[str] = frozenset()
    unmistakable: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    picking: frozenset[str] = frozenset()
    belonging: tuple[Said, ...] = ()
    asked_at: tuple[Said, ...] = ()
    holders: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()
    levelled: frozenset[str] = frozenset()
    level_names: dict[str, tuple[Said, ...]] = {}
    fields_of_work: dict[str, tuple[Said, ...]] = {}
    contrary: dict[str, frozenset[str]] = Field(default_factory=dict)
    narrowing: frozenset[str] = frozenset()
    broader: dict[str, frozenset[str]] = Field(default_factory=dict)
    over: dict[str, frozenset[str]] = Field(default_factory=dict)
    aims: frozenset[str] = frozenset()
    offered: dict[str, frozenset[str]] = Field(default_factory=dict)
    definitions: tuple[frozenset[str], ...] = ()
    monetary: frozenset[str] = frozenset()
    parts: tuple[tuple[str, ...], ...] = ()
    surveyed: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()

    @model_validator(mode="after")
    def _can_be_written_out(self) -> "VocabularyEntry":
        try:
            lists = lists_of(self.lists)
            tables = (self.facets, self.roles, self.alone, self.level_names, self.fields_of_work)
            for wordings in (wordings for table in tables for wordings in table.values()):
                written_out(wordings, lists)
        except PlanError as error:
            raise PydanticCustomError("phrase", "{said}", {"said": str(error)}) from error
        return self


def faults_of(part: Part, row: int, error: ValidationError) -> Iterator[Fault]:
    """Everything that pydantic finds wrong with an entry, in Vietnamese."""
    for found in error.errors():
        field = ".".join(str(step) for step in found["loc"])
        yield Fault(part, row, field, _CODES.get(found["type"], Code.PLAN_FAULT), _said(found))


def _said(found: ErrorDetails) -> str:
    said = _FAULTS.get(found["type"])
    if said is None:
        return found["msg"]  # it is written out already, and may quote a bracket
    return said.format(**found.get("ctx", {})).replace("' or '", "' hoặc '")


_FAULTS = {
    "missing": "thiếu",
    "extra_forbidden": "không có mục nào tên như vậy",
    "enum": "phải là {expected}",
    "greater_than": "phải lớn hơn {gt}",
    "greater_than_equal": "phải từ {ge} trở lên",
    "less_than_equal": "không được quá {le}",
    "too_short": "không được để trống",
    "too_long": "có nhiều hơn {max_length} mục",
    "string_too_short": "không được để trống",
    "string_too_long": "dài quá {max_length} ký tự",
    "string_type": "phải là chữ",
    "float_type": "phải là số",
    "float_parsing": "phải là số",
    "finite_number": "phải là số",
    "int_type": "phải là số nguyên",
    "int_parsing": "phải là số nguyên",
    "int_from_float": "phải là số nguyên",
    "date_type": "phải là ngày",
    "tuple_type": "phải là danh sách",
    "frozen_set_type": "phải là danh sách",
    "dict_type": "phải là bảng",
    "model_type": "phải là bảng",
}
_CODES = {
    "missing": Code.MISSING_VALUE,
    "too_short": Code.MISSING_VALUE,
    "string_too_short": Code.MISSING_VALUE,
    "enum": Code.UNKNOWN_CHOICE,
    "greater_than": Code.OUT_OF_RANGE,
    "greater_than_equal": Code.OUT_OF_RANGE,
    "less_than_equal": Code.OUT_OF_RANGE,
    "float_type": Code.NOT_A_NUMBER,
    "float_parsing": Code.NOT_A_NUMBER,
    "finite_number": Code.NOT_A_NUMBER,
    "int_type": Code.NOT_A_NUMBER,
    "int_parsing": Code.NOT_A_NUMBER,
    "int_from_float": Code.NOT_A_NUMBER,
}
