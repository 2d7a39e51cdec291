"""Accounts, their sessions, and the count of wrong passwords."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, sa.Identity(), primary_key=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        sa.Column("full_name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("unit", sa.Text),
        sa.Column("sealed", sa.Text),
        sa.Column("made_at", moment, nullable=False),
        sa.Column("disabled_at", moment),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "session",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("account_id", sa.Integer, sa.ForeignKey("account.id"), nullable=False),
        sa.Column("made_at", moment, nullable=False),
        sa.Column("seen_at", moment, nullable=False),
        sa.Column("ended_at", moment),
        sa.Column("origin", sa.Text, nullable=False),
    )
    op.create_index("session_of_account", "session", ["account_id", "made_at"])
    op.create_table(
        "attempt",
        sa.Column("name_hash", sa.String(64), primary_key=True),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("failed_at", moment, nullable=False),
    )
    op.create_index("ix_attempt_failed_at", "attempt", ["failed_at"])
