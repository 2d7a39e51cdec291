"""That data changed, and what was changed."""

import sqlalchemy as sa

from lib.store.columns import Instant
from lib.store.schema.metadata import metadata

data_version = sa.Table(
    "data_version", metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.CheckConstraint("id = 1", name="data_version_one_row"),
)  # fmt: skip

# The database refuses to change or to delete an entry; `folded` is what a search looks at.

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
