"""The tables; `columns` has the types that clean texts from reports and keep every time in UTC."""

import sqlalchemy as sa

from lib.core.approval import Approval
from lib.store.columns import Instant, Words, number, of_import, place, said

REVISION = "0009"
"""The newest migration; a database at this revision has exactly these tables."""


metadata = sa.MetaData()
PASSING = {"passing": True}
"""Marks tables of the moment: no backup holds them, so that a restored one signs nobody in."""


report = sa.Table(
    "report", metadata,
    sa.Column("sha256", sa.String(64), primary_key=True),
    sa.Column("name", Words, nullable=False),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("first_seen", Instant, nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
)  # fmt: skip

imports = sa.Table(
    "import", metadata,
    number(),
    sa.Column("sha256", sa.String(64), sa.ForeignKey("report.sha256"), nullable=False, index=True),
    sa.Column("name", Words, nullable=False),
    sa.Column("plan", Words, nullable=False),
    sa.Column("sender", Words),
    *said(),
    sa.Column("reported_on", sa.Date),
    sa.Column("sample", sa.Boolean, nullable=False),
    sa.Column("withdrawn_at", Instant),
    sa.Column("withdrawn_by", Words),
    sa.Column("unit", sa.Text),
    sa.Column("approval", sa.Text, nullable=False, server_default=str(Approval.APPROVED)),
    sa.Column("decided_at", Instant),
    sa.Column("decided_by", Words),
    sa.Column("reason", Words),
    # The version of the data with which it, or which of its figures stand, changed last; see `lib.store.changed`.
    sa.Column("changed", sa.Integer, nullable=False, server_default="0"),
    sa.Index("import_changed", "changed"),
    sa.Index("import_of_plan", "plan"),
    sa.Index("import_of_unit", "unit"),
    sqlite_autoincrement=True,
)  # fmt: skip
STANDS = sa.and_(imports.c.approval == Approval.APPROVED, imports.c.withdrawn_at.is_(None))
"""What an import brought counts: it is not taken back, and does not wait for an officer."""
# An index of those alone that wait, were taken back or are samples: a query that names them as here finds them by it.
_WAITING = sa.literal(str(Approval.WAITING), literal_execute=True)
WAITS = sa.and_(imports.c.approval == _WAITING, imports.c.withdrawn_at.is_(None))
_ARE_WAITING = sa.text(f"approval = '{Approval.WAITING}'")
sa.Index("import_waiting", imports.c.id, sqlite_where=_ARE_WAITING, postgresql_where=_ARE_WAITING)
_TAKEN_BACK = sa.text("withdrawn_at IS NOT NULL")
sa.Index("import_withdrawn", imports.c.id, sqlite_where=_TAKEN_BACK, postgresql_where=_TAKEN_BACK)
sa.Index("import_sample", imports.c.id, sqlite_where=sa.text("sample = 1"), postgresql_where=sa.text("sample"))

observation = sa.Table(
    "observation", metadata,
    number(),
    of_import(),
    sa.Column("indicator", sa.Text, nullable=False),
    sa.Column("unit", sa.Text, nullable=False),
    sa.Column("period", sa.Text, nullable=False),
    sa.Column("to_date", sa.Boolean, nullable=False),
    sa.Column("measurement", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("value", sa.Double),
    sa.Column("numerator", sa.Double),
    sa.Column("denominator", sa.Double),
    sa.Column("other_definition", Words, nullable=False),
    sa.Column("confidence", sa.Double, nullable=False),
    sa.Column("settled", sa.Boolean, nullable=False),
    *place(),
    sa.UniqueConstraint(
        "import_id", "indicator", "unit", "period", "to_date", "measurement", name="observation_once_an_import"
    ),
    sa.CheckConstraint("(state = 'value') = (value IS NOT NULL)", name="observation_value_or_no_cases"),
    sa.CheckConstraint("(numerator IS NULL) = (denominator IS NULL)", name="observation_both_counts"),
    sqlite_autoincrement=True,
)  # fmt: skip
sa.Index(
    "observation_of_key",
    observation.c.indicator, observation.c.unit, observation.c.period, observation.c.to_date,
    observation.c.measurement, observation.c.id,
)  # fmt: skip
sa.Index("observation_of_cell", observation.c.import_id, observation.c.cell)

current = sa.Table(
    "current_figure", metadata,
    sa.Column("period", sa.Text, primary_key=True),
    sa.Column("indicator", sa.Text, primary_key=True),
    sa.Column("unit", sa.Text, primary_key=True),
    sa.Column("to_date", sa.Boolean, primary_key=True),
    sa.Column("measurement", sa.Text, primary_key=True),
    sa.Column("observation_id", sa.Integer, sa.ForeignKey("observation.id"), nullable=False, unique=True),
    sa.Index("current_figure_of_unit", "indicator", "unit"),
)  # fmt: skip

KEY = ("period", "indicator", "unit", "to_date", "measurement")
"""What tells one figure from another; the newest import that stands gives its value."""

finding = sa.Table(
    "finding", metadata,
    number(),
    of_import(index=True),
    sa.Column("code", sa.Text, nullable=False),
    sa.Column("severity", sa.Text, nullable=False),
    sa.Column("message", Words, nullable=False),
    sa.Column("hint", Words, nullable=False),
    *place(),
    sa.Column("unit", Words),
    sa.Column("indicator", Words),
)  # fmt: skip

settled = sa.Table(
    "settled", metadata,
    number(),
    of_import(index=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("key", Words, nullable=False),
    sa.Column("value", Words, nullable=False),
    sa.Index("settled_of_key", "kind", "key"),
    sqlite_autoincrement=True,
)  # fmt: skip

# Tasks. A list and a report on tasks are imports like any other: bytes, person, withdrawal stand there.

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

# What people say. Rows are only added: the newest of a directive, of a goal and period, of a figure stands.

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

# Accounts. Wrong passwords are counted by name, whether an account has it or not: both wait alike.

account = sa.Table(
    "account", metadata,
    number(),
    sa.Column("name", sa.Text, nullable=False, unique=True),
    sa.Column("full_name", Words, nullable=False),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("unit", sa.Text),
    sa.Column("sealed", sa.Text),
    sa.Column("made_at", Instant, nullable=False),
    sa.Column("disabled_at", Instant),
    sa.Column("subject", sa.String(64)),
    sa.Index("account_subject", "subject", unique=True),
    sqlite_autoincrement=True,
)  # fmt: skip

session = sa.Table(
    "session", metadata,
    sa.Column("key", sa.String(64), primary_key=True),
    sa.Column("account_id", sa.Integer, sa.ForeignKey("account.id"), nullable=False),
    sa.Column("made_at", Instant, nullable=False),
    sa.Column("seen_at", Instant, nullable=False),
    sa.Column("ended_at", Instant),
    sa.Column("origin", Words, nullable=False),
    sa.Index("session_of_account", "account_id", "made_at"),
    info=PASSING,
)  # fmt: skip

attempt = sa.Table(
    "attempt", metadata,
    sa.Column("name_hash", sa.String(64), primary_key=True),
    sa.Column("failures", sa.Integer, nullable=False),
    sa.Column("failed_at", Instant, nullable=False, index=True),
    info=PASSING,
)  # fmt: skip

data_version = sa.Table(
    "data_version", metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.CheckConstraint("id = 1", name="data_version_one_row"),
)  # fmt: skip

# What was changed. The database refuses to change or to delete an entry; `folded` is what a search looks at.

audit_entry = sa.Table(
    "audit_entry", metadata,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("who", sa.Text, nullable=False),
    sa.Column("account", sa.Text, nullable=False),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("origin", sa.Text, nullable=False),
    sa.Column("act", sa.Text, nullable=False),
    sa.Column("subject", sa.Text, nullable=False),
    sa.Column("before", sa.Text, nullable=False),
    sa.Column("after", sa.Text, nullable=False),
    sa.Column("previous", sa.String(64), nullable=False),
    sa.Column("hash", sa.String(64), nullable=False),
    sa.Column("folded", sa.Text, nullable=False),
    sa.Index("audit_entry_at", "at"),
    sa.Index("audit_entry_who", "who"),
)  # fmt: skip

audit_head = sa.Table(
    "audit_head", metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("entries", sa.Integer, nullable=False),
    sa.Column("hash", sa.String(64), nullable=False),
    sa.CheckConstraint("id = 1", name="audit_head_one_row"),
)  # fmt: skip

ONE_ROW = (data_version, audit_head)
"""Tables that hold no data of their own."""
