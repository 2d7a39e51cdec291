"""What a reader who holds the figures of an older version of the data has to ask for, and nothing more.

An import is never deleted, and which figures stand changes only by saving, approving or taking back imports, which touches
also the imports that lose or regain figures by it: what the touched ones ever brought is all there is to ask for.
"""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.store.keys import KEY_COLUMNS, Key, same_key
from lib.store.records import Changed, CurrentFigure
from lib.store.schema import KEY, current, imports, observation, progress, task_list


def since(connection: Connection, version: int) -> Changed:
    """What changed after a version of the data, as it is now."""
    touched = imports.c.changed > version
    return Changed(
        imports=frozenset(connection.execute(sa.select(imports.c.id).where(touched)).scalars()),
        figures=_figures(connection, touched),
        tasks=any(_brought(connection, touched, table) for table in (task_list, progress)),
    )


def figures_query(touched: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Every key that touched imports brought, with the figure that stands there; empty columns where none does."""
    stands = observation.alias("stands")
    columns = [stands.c.id if name == "observation" else stands.c[name] for name in CurrentFigure._fields]
    return (
        sa.select(*(column.label(f"key_{column.name}") for column in KEY_COLUMNS), *columns)
        .select_from(
            imports.join(observation, observation.c.import_id == imports.c.id)
            .outerjoin(current, same_key(current, observation))
            .outerjoin(stands, stands.c.id == current.c.observation_id)
        )
        .where(touched)
    )


def _figures(connection: Connection, touched: sa.ColumnElement[bool]) -> Mapping[Key, CurrentFigure | None]:
    found: dict[Key, CurrentFigure | None] = {}
    for row in connection.execute(figures_query(touched)):
        stands = CurrentFigure(*row[len(KEY) :])
        found[Key(*row[: len(KEY)])] = None if stands.observation is None else stands
    return found


def _brought(connection: Connection, touched: sa.ColumnElement[bool], table: sa.Table) -> bool:
    query = sa.select(imports.c.id).join_from(imports, table, table.c.import_id == imports.c.id).where(touched)
    return connection.execute(query.limit(1)).first() is not None
