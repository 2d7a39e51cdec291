"""Tasks. A list and a report on tasks are imports like any other: bytes, person, withdrawal stand there."""

import sqlalchemy as sa

from lib.store.columns import Words, number, of_import, place
from lib.store.schema.metadata import metadata

task_list = sa.Table(
    "task_list", metadata,
    sa.Column("import_id", sa.Integer, sa.ForeignKey("import.id"), primary_key=True, autoincrement=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("valid_from", sa.Date, nullable=False),
)  # fmt: skip

task = sa.Table(
    "task", metadata,
    number(),
    sa.Column("import_id", sa.Integer, sa.ForeignKey("task_list.import_id"), nullable=False),
    sa.Column("number", Words, nullable=False),
    sa.Column("text", Words, nullable=False),
    sa.Column("area", sa.Text, nullable=False),
    sa.Column("lead", Words, nullable=False),
    sa.Column("with_units", Words, nullable=False),
    sa.Column("product", Words, nullable=False),
    sa.Column("deadline", Words, nullable=False),
    sa.Column("indicator", sa.Text),
    *place(),
    sa.UniqueConstraint("import_id", "number", name="task_once_a_list"),
    sqlite_autoincrement=True,
)  # fmt: skip

progress = sa.Table(
    "progress", metadata,
    number(),
    of_import(),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("number", Words, nullable=False),
    sa.Column("text", Words, nullable=False),
    sa.Column("as_of", sa.Date, nullable=False),
    sa.Column("stage", sa.Text, nullable=False),
    sa.Column("said", Words, nullable=False),
    sa.Column("percent", sa.Double),
    sa.Column("done_on", sa.Date),
    sa.Column("in_time", sa.Boolean),
    sa.Column("product", Words, nullable=False),
    sa.Column("unit", sa.Text),
    *place(),
    sa.UniqueConstraint("import_id", "number", "text", name="progress_once_a_task"),
    sa.Index("progress_of_year", "year"),
    sqlite_autoincrement=True,
)  # fmt: skip
