"""What people say: directives, judgements of goals with their evidence, notes."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def _column(name: str, kind: type[sa.types.TypeEngine[Any]] = sa.Text, *, optional: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=optional)


def _written() -> list[sa.Column[Any]]:
    """Who wrote the row and when."""
    return [_column("person"), sa.Column("at", sa.DateTime(timezone=True), nullable=False)]


def _number() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, sa.Identity(), primary_key=True)


def upgrade() -> None:
    _directives()
    _judgements()
    _notes()


def _directives() -> None:
    op.create_table(
        "directive",
        _number(),
        sa.Column("first", sa.Integer, sa.ForeignKey("directive.id")),
        _column("act"),
        _column("period"),
        _column("decided_on", sa.Date),
        *(_column(name, optional=True) for name in ("indicator", "unit", "task")),
        _column("text"),
        _column("responsible"),
        _column("deadline", sa.Date, optional=True),
        _column("done_on", sa.Date, optional=True),
        _column("note"),
        *_written(),
        _column("sample", sa.Boolean),
        sa.CheckConstraint("(act = 'given') = (first IS NULL)", name="directive_given_first"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_directive_first", "directive", ["first"])


def _judgements() -> None:
    op.create_table(
        "evidence",
        sa.Column("sha256", sa.String(64), primary_key=True),
        _column("size", sa.Integer),
        _column("content", sa.LargeBinary),
    )
    op.create_table(
        "judgement",
        _number(),
        *(_column(name) for name in ("goal", "period", "standing", "evidence")),
        _column("file_name", optional=True),
        sa.Column("sha256", sa.String(64), sa.ForeignKey("evidence.sha256")),
        *_written(),
        _column("withdrawn", sa.Boolean),
        _column("sample", sa.Boolean),
        sa.CheckConstraint("(file_name IS NULL) = (sha256 IS NULL)", name="judgement_whole_file"),
        sqlite_autoincrement=True,
    )


def _notes() -> None:
    op.create_table(
        "note",
        _number(),
        *(_column(name) for name in ("indicator", "unit", "period", "cause", "remedy")),
        _column("deadline", sa.Date, optional=True),
        *_written(),
        _column("withdrawn", sa.Boolean),
        _column("sample", sa.Boolean),
        sqlite_autoincrement=True,
    )
