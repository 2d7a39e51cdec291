"""Accounts. Wrong passwords are counted by name, whether an account has it or not: both wait alike."""

import sqlalchemy as sa

from lib.store.columns import Instant, Words, number
from lib.store.schema.metadata import metadata

PASSING = {"passing": True}
"""Marks tables of the moment: no backup holds them, so that a restored one signs nobody in."""

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
