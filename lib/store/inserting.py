"""Many rows into one table at once."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Dialect

from lib.store.columns import Words

_Column = Callable[[Sequence[Any]], Iterable[Any]]


class _Prepared(NamedTuple):
    """A statement, what its columns' types make of their values, and the driver's order of them, None for by name."""

    statement: str
    columns: tuple[_Column, ...]
    order: tuple[int, ...] | None


def insert(connection: Connection, table: sa.Table, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Insert rows that have a value for each of the columns, in their order.

    The same as `connection.execute(sa.insert(table), …)`, which goes through statement and types again for each row: of
    a thousand rows that took twice as long as the database.
    """
    told = _prepared(connection.dialect, table, tuple(columns))
    # Column by column: a thousand findings have a few hints, severities and sheets.
    cells = [made(values) for made, values in zip(told.columns, zip(*rows, strict=True), strict=False)]
    if not cells:
        return
    if told.order is None:
        by_name: list[dict[str, Any]] = [dict(zip(columns, row, strict=True)) for row in zip(*cells, strict=True)]
        connection.exec_driver_sql(told.statement, by_name)
    else:
        connection.exec_driver_sql(told.statement, list(zip(*(cells[place] for place in told.order), strict=True)))


@lru_cache(64)
def _prepared(dialect: Dialect, table: sa.Table, columns: tuple[str, ...]) -> _Prepared:
    compiled = sa.insert(table).inline().compile(dialect=dialect, column_keys=list(columns))
    order = tuple(map(columns.index, compiled.positiontup)) if compiled.positiontup else None
    return _Prepared(str(compiled), tuple(_column(table.c[name].type, dialect) for name in columns), order)


def _column(kind: sa.types.TypeEngine[Any], dialect: Dialect) -> _Column:
    process = kind.dialect_impl(dialect).bind_processor(dialect)
    if process is None:
        return list
    if isinstance(kind, Words):
        return lambda values: map({value: process(value) for value in {*values}}.get, values)
    return lambda values: map(process, values)
