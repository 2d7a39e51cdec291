"""What people say. Rows are only added: the newest of a directive, of a goal and period, of a figure stands."""

import sqlalchemy as sa

from lib.store.columns import Words, number, said
from lib.store.schema.metadata import metadata

directive = sa.Table(
    "directive", metadata,
    number(),
    sa.Column("first", sa.Integer, sa.ForeignKey("directive.id"), index=True),
    sa.Column("act", sa.Text, nullable=False),
    sa.Column("period", sa.Text, nullable=False),
    sa.Column("decided_on", sa.Date, nullable=False),
    sa.Column("indicator", sa.Text),
    sa.Column("unit", sa.Text),
    sa.Column("task", Words),
    sa.Column("text", Words, nullable=False),
    sa.Column("responsible", sa.Text, nullable=False),
    sa.Column("deadline", sa.Date),
    sa.Column("done_on", sa.Date),
    sa.Column("note", Words, nullable=False),
    *said(),
    sa.Column("sample", sa.Boolean, nullable=False),
    sa.CheckConstraint("(act = 'given') = (first IS NULL)", name="directive_given_first"),
    sqlite_autoincrement=True,
)  # fmt: skip

evidence = sa.Table(
    "evidence", metadata,
    sa.Column("sha256", sa.String(64), primary_key=True),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
)  # fmt: skip

judgement = sa.Table(
    "judgement", metadata,
    number(),
    sa.Column("goal", Words, nullable=False),
    sa.Column("period", sa.Text, nullable=False),
    sa.Column("standing", sa.Text, nullable=False),
    sa.Column("evidence", Words, nullable=False),
    sa.Column("file_name", Words),
    sa.Column("sha256", sa.String(64), sa.ForeignKey("evidence.sha256")),
    *said(),
    sa.Column("withdrawn", sa.Boolean, nullable=False),
    sa.Column("sample", sa.Boolean, nullable=False),
    sa.CheckConstraint("(file_name IS NULL) = (sha256 IS NULL)", name="judgement_whole_file"),
    sqlite_autoincrement=True,
)  # fmt: skip

note = sa.Table(
    "note", metadata,
    number(),
    sa.Column("indicator", sa.Text, nullable=False),
    sa.Column("unit", sa.Text, nullable=False),
    sa.Column("period", sa.Text, nullable=False),
    sa.Column("cause", Words, nullable=False),
    sa.Column("remedy", Words, nullable=False),
    sa.Column("deadline", sa.Date),
    *said(),
    sa.Column("withdrawn", sa.Boolean, nullable=False),
    sa.Column("sample", sa.Boolean, nullable=False),
    sqlite_autoincrement=True,
)  # fmt: skip
