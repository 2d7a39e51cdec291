"""Whom of another system an account belongs to."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("account", sa.Column("subject", sa.String(64)))
    op.create_index("account_subject", "account", ["subject"], unique=True)
