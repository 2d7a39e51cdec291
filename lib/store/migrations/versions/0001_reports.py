"""Reports, imports, their figures and findings, what people settled, and the figures that stand."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_AUTOINCREMENT = {"sqlite_autoincrement": True}


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, sa.Identity(), primary_key=True)


def _import_id() -> sa.Column[int]:
    return sa.Column("import_id", sa.Integer, sa.ForeignKey("import.id"), nullable=False)


def _texts(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=nullable) for name in names]


def upgrade() -> None:
    _reports()
    _figures()
    _remarks()
    version = op.create_table(
        "data_version",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.CheckConstraint("id = 1", name="data_version_one_row"),
    )
    op.bulk_insert(version, [{"id": 1, "version": 0}])


def _reports() -> None:
    op.create_table(
        "report",
        sa.Column("sha256", sa.String(64), primary_key=True),
        *_texts("name"),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("first_seen", sa.DateTime(timezone=True), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "import",
        _id(),
        sa.Column("sha256", sa.String(64), sa.ForeignKey("report.sha256"), nullable=False, index=True),
        *_texts("name", "plan"),
        *_texts("sender", nullable=True),
        *_texts("person"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reported_on", sa.Date),
        sa.Column("sample", sa.Boolean, nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True)),
        *_texts("withdrawn_by", nullable=True),
        **_AUTOINCREMENT,
    )


def _figures() -> None:
    key = ["indicator", "unit", "period", "to_date", "measurement"]
    op.create_table(
        "observation",
        _id(),
        _import_id(),
        *_texts("indicator", "unit", "period"),
        sa.Column("to_date", sa.Boolean, nullable=False),
        *_texts("measurement", "state"),
        sa.Column("value", sa.Double),
        sa.Column("numerator", sa.Double),
        sa.Column("denominator", sa.Double),
        *_texts("other_definition"),
        sa.Column("confidence", sa.Double, nullable=False),
        sa.Column("settled", sa.Boolean, nullable=False),
        *_texts("sheet", "cell"),
        sa.UniqueConstraint("import_id", *key, name="observation_once_an_import"),
        sa.CheckConstraint("(state = 'value') = (value IS NOT NULL)", name="observation_value_or_no_cases"),
        sa.CheckConstraint("(numerator IS NULL) = (denominator IS NULL)", name="observation_both_counts"),
        **_AUTOINCREMENT,
    )
    op.create_index("observation_of_key", "observation", [*key, "id"])
    op.create_table(
        "current_figure",
        *(sa.Column(name, sa.Text, primary_key=True) for name in ("period", "indicator", "unit")),
        sa.Column("to_date", sa.Boolean, primary_key=True),
        sa.Column("measurement", sa.Text, primary_key=True),
        sa.Column("observation_id", sa.Integer, sa.ForeignKey("observation.id"), nullable=False, unique=True),
    )
    op.create_index("current_figure_of_unit", "current_figure", ["indicator", "unit"])


def _remarks() -> None:
    op.create_table(
        "finding",
        _id(),
        _import_id(),
        *_texts("code", "severity", "message", "hint", "sheet", "cell"),
        *_texts("unit", "indicator", nullable=True),
    )
    op.create_index("ix_finding_import_id", "finding", ["import_id"])
    op.create_table("settled", _id(), _import_id(), *_texts("kind", "key", "value"), **_AUTOINCREMENT)
    op.create_index("ix_settled_import_id", "settled", ["import_id"])
    op.create_index("settled_of_key", "settled", ["kind", "key"])
