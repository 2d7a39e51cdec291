"""With which version of the data an import changed last; nobody has read a version before this one."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("import", sa.Column("changed", sa.Integer, nullable=False, server_default="0"))
    op.create_index("import_changed", "import", ["changed"])
