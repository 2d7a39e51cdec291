"""Asking for figures. Current ones are found by index; the history is opened for one key at a time."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core.approval import Approval
from lib.core.observation import Decision, Observation, Place, State
from lib.core.period import Period
from lib.core.plan import Measurement
from lib.store.keys import Key, read_key
from lib.store.records import CurrentFigure, FigureRecord
from lib.store.schema import KEY, current, imports, observation

if TYPE_CHECKING:
    import pandas as pd

_AT_ONCE = 500

_FRAME = {
    "indicator": "str", "unit": "str", "period": "str", "to_date": "bool", "measurement": "str", "state": "str",
    "value": "float64", "numerator": "float64", "denominator": "float64", "observation": "int64",
    "import_id": "int64", "other_definition": "str", "settled": "bool",
}  # fmt: skip

_SOURCE = tuple(
    imports.c[name]
    for name in ("name", "sha256", "sender", "person", "at", "reported_on", "withdrawn_at", "withdrawn_by")
)
_STANDING = current.join(observation, observation.c.id == current.c.observation_id)


def frame_query(
    periods: Sequence[str] | None, indicators: Sequence[str] | None, units: Sequence[str] | None
) -> sa.Select[Any]:
    """Current figures in a settled order; None asks for all."""
    query = sa.select(*map(_column, _FRAME)).select_from(_STANDING)
    for column, wanted in ((current.c.period, periods), (current.c.indicator, indicators), (current.c.unit, units)):
        if wanted is not None:
            query = query.where(column.in_(wanted))
    return query.order_by(
        current.c.period, current.c.indicator, current.c.unit, current.c.to_date, current.c.measurement
    )


def told_query(columns: Sequence[str], periods: Sequence[str]) -> sa.Select[Any]:
    """These columns of the current figures of some periods, in no order."""
    return sa.select(*map(_column, columns)).select_from(_STANDING).where(current.c.period.in_(periods))


def _column(name: str) -> sa.ColumnElement[Any]:
    if name == "observation":
        return observation.c.id
    return (current if name in KEY else observation).c[name]


def frame(connection: Connection, query: sa.Select[Any]) -> "pd.DataFrame":
    import pandas as pd  # takes longer to load than a year of figures

    rows = connection.execute(query).all()
    columns = zip(*rows, strict=True) if rows else ([] for _ in _FRAME)
    return pd.DataFrame(
        {
            name: pd.Series(list(values), dtype=kind)
            for (name, kind), values in zip(_FRAME.items(), columns, strict=True)
        }
    )


def records(connection: Connection, query: sa.Select[Any]) -> list[CurrentFigure]:
    return [CurrentFigure(*row) for row in connection.execute(query).all()]


def periods(connection: Connection, years: range) -> list[str]:
    """The codes of all periods of these years with a current figure."""
    return list(connection.execute(periods_query(years)).scalars())


@cache
def periods_query(years: range) -> sa.Select[Any]:
    """Steps from one period to the next along the index, instead of reading every row of it; codes start with the year."""
    start = sa.select(sa.func.min(current.c.period).label("period")).where(current.c.period >= str(years.start))
    first = start.cte("steps", recursive=True)
    inner = current.alias()
    after = (
        sa.select(sa.func.min(inner.c.period))
        .where(inner.c.period > first.c.period, inner.c.period < str(years.stop))
        .scalar_subquery()
    )
    steps = first.union_all(sa.select(after).where(first.c.period.is_not(None)))
    return sa.select(steps.c.period).where(steps.c.period < str(years.stop))


def history_query(indicator: str, unit: str, period: str) -> sa.Select[Any]:
    wanted = (observation.c.indicator == indicator, observation.c.unit == unit, observation.c.period == period)
    # As a plain comparison it would lead SQLite from the imports to their figures instead of the other way round.
    counts = sa.func.coalesce(imports.c.approval, "") == Approval.APPROVED
    return _records().where(*wanted, counts).order_by(observation.c.id.desc())


def history(connection: Connection, indicator: str, unit: str, period: str) -> list[FigureRecord]:
    """Every figure that ever counted for an indicator, unit and period, newest first."""
    return [_record(row._asdict()) for row in connection.execute(history_query(indicator, unit, period))]


def by_number(connection: Connection, numbers: Iterable[int]) -> dict[int, FigureRecord]:
    """Figures by their number of observation; unknown numbers are left out."""
    wanted = list(dict.fromkeys(numbers))
    found: dict[int, FigureRecord] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        query = _records().where(observation.c.id.in_(wanted[start : start + _AT_ONCE]))
        found |= {row.id: _record(row._asdict()) for row in connection.execute(query).all()}
    return found


def standing(connection: Connection, keys: Iterable[Key]) -> dict[Key, FigureRecord]:
    """The current figure of each key that has one."""
    wanted = set(keys)
    query = sa.select(observation).select_from(_STANDING)
    for name in ("period", "indicator", "unit"):
        query = query.where(current.c[name].in_(sorted({getattr(key, name) for key in wanted})))
    found = {key: row for row in connection.execute(query).all() if (key := read_key(row)) in wanted}
    # Imports are few beside their figures: joined, each would be looked up for every figure.
    brought = sa.select(imports.c.id, *_SOURCE).where(imports.c.id.in_({row.import_id for row in found.values()}))
    sources = {number: source for number, *source in connection.execute(brought).all()}
    names = [column.name for column in _SOURCE]
    return {
        key: _record({**row._mapping, **dict(zip(names, sources[row.import_id], strict=True)), "standing": row.id})
        for key, row in found.items()
    }


def of_import(connection: Connection, import_id: int) -> list[Observation]:
    """The figures that an import brought, whether they count or not, in the report's order."""
    query = sa.select(observation).where(observation.c.import_id == import_id).order_by(observation.c.id)
    return [
        Observation(
            indicator=row.indicator, unit=row.unit, period=Period.parse(row.period), value=row.value,
            state=State(row.state), decision=Decision.AUTO, confidence=row.confidence,
            place=Place(row.sheet, row.cell), numerator=row.numerator, denominator=row.denominator,
            other_definition=row.other_definition, to_date=row.to_date, measurement=Measurement(row.measurement),
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def _records() -> sa.Select[Any]:
    return sa.select(observation, *_SOURCE, current.c.observation_id.label("standing")).select_from(
        observation.join(imports, imports.c.id == observation.c.import_id).outerjoin(
            current, current.c.observation_id == observation.c.id
        )
    )


def _record(row: Mapping[str, Any]) -> FigureRecord:
    values = dict(row)
    return FigureRecord(
        observation=values.pop("id"),
        period=Period.parse(values.pop("period")),
        measurement=Measurement(values.pop("measurement")),
        state=State(values.pop("state")),
        report=values.pop("name"),
        current=values.pop("standing") is not None,
        **values,
    )
