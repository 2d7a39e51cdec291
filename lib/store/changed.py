"""What a reader who holds the figures of an older version of the data has to ask for, and nothing more.

An import is never deleted, and which figures stand changes only by an import that comes to count or ceases to: what those
ever brought is all there is to ask for. Imports that lose or regain figures by it are touched, too; their figures are not.
"""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core.approval import Approval
from lib.store.keys import KEY_COLUMNS, Key, same_key
from lib.store.records import Changed, CurrentFigure
from lib.store.schema import KEY, current, imports, observation, progress, task_list


def since(connection: Connection, version: int) -> Changed:
    """What changed after a version of the data, as it is now."""
    rows = connection.execute(_TOUCHED, {"version": version}).all()
    turned = [row.id for row in rows if row.turned > version]
    figures: dict[Key, CurrentFigure | None] = {}
    tasks = False
    for start in range(0, len(turned), _AT_ONCE):
        some = {"turned": turned[start : start + _AT_ONCE]}
        figures |= _figures(connection, some)
        tasks = tasks or bool(connection.execute(_TASKS, some).first())
    return Changed(
        imports=frozenset(row.id for row in rows),
        standing=frozenset(row.id for row in rows if row.turned > version or row.approval != Approval.APPROVED),
        figures=figures,
        tasks=tasks,
        samples=any(row.sample and row.turned > version for row in rows),
        waiting=any(row.approval == Approval.WAITING for row in rows),
    )


def _figures(connection: Connection, turned: Mapping[str, list[int]]) -> dict[Key, CurrentFigure | None]:
    found: dict[Key, CurrentFigure | None] = {}
    for row in connection.execute(_FIGURES, turned).all():
        stands = CurrentFigure(*row[len(KEY) :])
        found[Key(*row[: len(KEY)])] = None if stands.observation is None else stands
    return found


def _figures_query() -> sa.Select[Any]:
    """Every key that some imports brought, with the figure that stands there; empty columns where none does."""
    stands = observation.alias("stands")
    columns = [stands.c.id if name == "observation" else stands.c[name] for name in CurrentFigure._fields]
    return (
        sa.select(*(column.label(f"key_{column.name}") for column in KEY_COLUMNS), *columns)
        .select_from(
            observation.outerjoin(current, same_key(current, observation)).outerjoin(
                stands, stands.c.id == current.c.observation_id
            )
        )
        .where(observation.c.import_id.in_(_SOME))
    )


def _brought_query(table: sa.Table) -> sa.Select[Any]:
    """Whether some imports brought rows of a table."""
    return sa.select(table.c.import_id).where(table.c.import_id.in_(_SOME)).limit(1)


_AT_ONCE = 500
# Put together once: every process asks all of them after every change. Imports are told by number: joined by what
# changed when, PostgreSQL read every figure there is until it had gathered statistics.
_SOME: sa.BindParameter[list[int]] = sa.bindparam("turned", expanding=True)
_TOUCHED = sa.select(imports.c.id, imports.c.turned, imports.c.sample, imports.c.approval).where(
    imports.c.changed > sa.bindparam("version")
)
_FIGURES = _figures_query()
_TASKS = sa.union_all(*(sa.select(_brought_query(table).subquery().c.import_id) for table in (task_list, progress)))
