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
    held = {"version": version}
    return Changed(
        imports=frozenset(connection.execute(_TOUCHED, held).scalars()),
        figures=_figures(connection, version),
        tasks=any(connection.execute(query, held).first() for query in _TASKS),
    )


def _figures(connection: Connection, version: int) -> Mapping[Key, CurrentFigure | None]:
    found: dict[Key, CurrentFigure | None] = {}
    for row in connection.execute(_FIGURES, {"version": version}).all():
        stands = CurrentFigure(*row[len(KEY) :])
        found[Key(*row[: len(KEY)])] = None if stands.observation is None else stands
    return found


def _figures_query() -> sa.Select[Any]:
    """Every key that imports which turned brought, with the figure that stands there; empty columns where none does."""
    stands = observation.alias("stands")
    columns = [stands.c.id if name == "observation" else stands.c[name] for name in CurrentFigure._fields]
    return (
        sa.select(*(column.label(f"key_{column.name}") for column in KEY_COLUMNS), *columns)
        .select_from(
            imports.join(observation, observation.c.import_id == imports.c.id)
            .outerjoin(current, same_key(current, observation))
            .outerjoin(stands, stands.c.id == current.c.observation_id)
        )
        .where(_TURNED)
    )


def _brought_query(table: sa.Table) -> sa.Select[Any]:
    """Whether imports that turned brought rows of a table."""
    query = sa.select(imports.c.id).join_from(imports, table, table.c.import_id == imports.c.id)
    return query.where(_TURNED).limit(1)


# Put together once: every process asks all of them after every change.
_TURNED = imports.c.turned > sa.bindparam("version")
_TOUCHED = sa.select(imports.c.id).where(imports.c.changed > sa.bindparam("version"))
_FIGURES = _figures_query()
_TASKS = (_brought_query(task_list), _brought_query(progress))
