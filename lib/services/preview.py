"""What reading a file gave, for `read --json` and in sentences for the command line."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Observation, State
from lib.core.plan import Plan
from lib.core.words import count, lower_first, percent
from lib.intake.reading import ColumnReading, Reading

_SEVERITIES = {Severity.ERROR: "Lỗi", Severity.WARNING: "Lưu ý", Severity.INFO: "Thông tin"}

_NAMED = 8  # columns passed over that a person is told by name


def unreadable(name: str, message: str, hint: str) -> Reading:
    """The reading of a file whose bytes could not be had at all."""
    fault = Finding(code=Code.UNREADABLE_FILE, severity=Severity.ERROR, message=message, hint=hint)
    return Reading(name=name, sha256="", size=0, findings=(fault,))


def as_json(file: str, reading: Reading) -> dict[str, Any]:
    """One object of `read --json`; `file` is the argument unchanged."""
    return {
        "file": file,
        "observations": [_observation(seen) for seen in reading.observations if seen.state is State.VALUE],
        "problems": [_problem(found) for found in reading.findings],
        "sheets": _sheets(reading),
    }


def as_text(file: str, reading: Reading, plan: Plan) -> Iterator[str]:
    """The lines of `read` for a person: what is certain, what is doubtful, what is wrong."""
    yield f"{file}: {count(len(reading.accepted))} số liệu chắc chắn, {count(len(reading.doubtful))} cần xác nhận."
    for sheet in _sheets(reading):
        taken = sum(column["indicator"] is not None for column in sheet["columns"])
        yield f"  Trang “{sheet['name']}”: nhận ra {count(taken)}/{count(len(sheet['columns']))} cột."
        yield from _passed_over([column for column in sheet["columns"] if column["indicator"] is None])
    yield from doubts(reading, plan)
    yield from findings(reading.findings)


def findings(found: Iterable[Finding]) -> Iterator[str]:
    """One line each, the grave ones first."""
    found = tuple(found)
    for severity, title in _SEVERITIES.items():
        yield from (f"  {title}: {said(one)}" for one in found if one.severity is severity)


def doubts(reading: Reading, plan: Plan) -> Iterator[str]:
    """The figures a person must look at, one a line."""
    if reading.doubtful:
        yield f"  Cần xác nhận {count(len(reading.doubtful))} số liệu:"
    for seen in reading.doubtful:
        about = plan.indicators.get(seen.indicator)
        name = seen.indicator if about is None else about.short_name
        unit = plan.units.get(seen.unit).name if seen.unit in plan.units and seen.unit else "đơn vị chưa rõ"
        period = lower_first(seen.period.label) if seen.period else "kỳ chưa rõ"
        value = "không phát sinh" if seen.state is State.NO_CASES else percent(seen.value)
        yield f"    {seen.place}: {name}, {unit}, {period}: {value}"


def said(found: Finding) -> str:
    """A finding with its place and what to do, in one line."""
    place = f"{found.place}: " if str(found.place) else ""
    return f"{place}{found.message} {found.hint}".strip()


def _passed_over(columns: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """What a reader would look for in vain."""
    if columns:
        names = [f"{column['column']} “{column['header'] or 'không có tiêu đề'}”" for column in columns[:_NAMED]]
        rest = f" và {count(len(columns) - _NAMED)} cột khác" if len(columns) > _NAMED else ""
        yield f"    Bỏ qua: {', '.join(names)}{rest}."


def _observation(seen: Observation) -> dict[str, Any]:
    return {
        "indicator": seen.indicator,
        "unit": seen.unit,
        "period": None if seen.period is None else str(seen.period),
        "value": seen.value,
        "numerator": _number(seen.numerator),
        "denominator": _number(seen.denominator),
        "decision": str(seen.decision),
        "confidence": seen.confidence,
        "source": {"sheet": seen.place.sheet, "cell": seen.place.cell},
    }


def _number(value: float | None) -> float | int | None:
    """A whole count without a decimal point."""
    return int(value) if value is not None and value == int(value) else value


def _problem(found: Finding) -> dict[str, Any]:
    return {
        "code": str(found.code),
        "severity": str(found.severity),
        "message": found.message,
        "hint": found.hint,
        "sheet": found.place.sheet,
        "cell": found.place.cell,
    }


def _sheets(reading: Reading) -> list[dict[str, Any]]:
    """One object a sheet: the layout of its first table, the columns of all its tables."""
    sheets: dict[str, dict[str, Any]] = {}
    for table in reading.tables:
        sheet = sheets.setdefault(table.sheet, {"name": table.sheet, "layout": table.layout, "columns": []})
        sheet["columns"].extend(_column(column) for column in table.columns)
    return list(sheets.values())


def _column(column: ColumnReading) -> dict[str, Any]:
    return {
        "column": column.column,
        "header": column.header,
        "indicator": column.indicator,
        "measure": None if column.measure is None else str(column.measure),
        "confidence": column.confidence,
        "decision": str(column.decision),
    }
