"""What a reader who holds the figures of an older version of the data has to ask for, and nothing more.

An import is never deleted, and which figures stand changes only by an import that comes to count or ceases to: what those
ever brought is all there is to ask for. Imports that lose or regain figures by it are touched, too; their figures are not.
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
    turned = imports.c.turned > version
    return Changed(
        imports=frozenset(connection.execute(sa.select(imports.c.id).where(imports.c.changed > version)).scalars()),
        figures=_figures(connection, turned),
        tasks=any(_brought(connection, turned, table) for table in (task_list, progress)),
    )


def figures_query(turned: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Every key that these imports brought, with the figure that stands there; empty columns where none does."""
    stands = observation.alias("stands")
    columns = [stands.c.id if name == "observation" else stands.c[name] for name in CurrentFigure._fields]
    return (
        sa.select(*(column.label(f"key_{column.name}") for column in KEY_COLUMNS), *columns)
        .select_from(
            imports.join(observation, observation.c.import_id == imports.c.id)
            .outerjoin(current, same_key(current, observation))
            .outerjoin(stands, stands.c.id == current.c.observation_id)
        )
        .where(turned)
    )


def _figures(connection: Connection, turned: sa.ColumnElement[bool]) -> Mapping[Key, CurrentFigure | None]:
    found: dict[Key, CurrentFigure | None] = {}
    for row in connection.execute(figures_query(turned)).all():
        stands = CurrentFigure(*row[len(KEY) :])
        found[Key(*row[: len(KEY)])] = None if stands.observation is None else stands
    return found


def _brought(connection: Connection, turned: sa.ColumnElement[bool], table: sa.Table) -> bool:
    query = sa.select(imports.c.id).join_from(imports, table, table.c.import_id == imports.c.id).where(turned)
    return connection.execute(query.limit(1)).first() is not None
