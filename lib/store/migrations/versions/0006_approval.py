"""What a unit uploads may wait for an officer; everything that is there already stands as it stood."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    for column in (
        sa.Column("unit", sa.Text),
        sa.Column("approval", sa.Text, nullable=False, server_default="approved"),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
        sa.Column("decided_by", sa.Text),
        sa.Column("reason", sa.Text),
    ):
        op.add_column("import", column)
    op.create_index("import_approval", "import", ["approval"])
