"""Reports, who brought them when, their figures, findings and answers."""

import sqlalchemy as sa

from lib.core.approval import Approval
from lib.store.columns import Instant, Words, number, of_import, place, said
from lib.store.schema.metadata import metadata

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
    # The versions of the data with which it, or which of its figures stand, changed last, and with which it came to
    # count, or ceased to; see `lib.store.changed`.
    sa.Column("changed", sa.Integer, nullable=False, server_default="0"),
    sa.Column("turned", sa.Integer, nullable=False, server_default="0"),
    # How many figures it brought, and how many of them stand: the list of imports shows both of each.
    sa.Column("figures", sa.Integer, nullable=False, server_default="0"),
    sa.Column("standing", sa.Integer, nullable=False, server_default="0"),
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
