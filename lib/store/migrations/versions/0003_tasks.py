"""Versions of the list of tasks, and what reports say of the tasks."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def _column(name: str, kind: type[sa.types.TypeEngine[Any]] = sa.Text, *, optional: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=optional)


def _number() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, sa.Identity(), primary_key=True)


def upgrade() -> None:
    op.create_table(
        "task_list",
        sa.Column("import_id", sa.Integer, sa.ForeignKey("import.id"), primary_key=True, autoincrement=False),
        _column("year", sa.Integer),
        _column("valid_from", sa.Date),
    )
    op.create_table(
        "task",
        _number(),
        sa.Column("import_id", sa.Integer, sa.ForeignKey("task_list.import_id"), nullable=False),
        *(_column(name) for name in ("number", "text", "area", "lead", "with_units", "product", "deadline")),
        _column("indicator", optional=True),
        *(_column(name) for name in ("sheet", "cell")),
        sa.UniqueConstraint("import_id", "number", name="task_once_a_list"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "progress",
        _number(),
        sa.Column("import_id", sa.Integer, sa.ForeignKey("import.id"), nullable=False),
        _column("year", sa.Integer),
        *(_column(name) for name in ("number", "text")),
        _column("as_of", sa.Date),
        *(_column(name) for name in ("stage", "said")),
        _column("percent", sa.Double, optional=True),
        _column("done_on", sa.Date, optional=True),
        _column("in_time", sa.Boolean, optional=True),
        _column("product"),
        _column("unit", optional=True),
        *(_column(name) for name in ("sheet", "cell")),
        sa.UniqueConstraint("import_id", "number", "text", name="progress_once_a_task"),
        sqlite_autoincrement=True,
    )
