"""What a page asks is found by index, however long the history is."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    # Nearly all imports are approved: whoever went by this index read nearly all of them.
    op.drop_index("import_approval", "import")
    waiting = sa.text("approval = 'waiting'")
    op.create_index("import_waiting", "import", ["id"], sqlite_where=waiting, postgresql_where=waiting)
    withdrawn = sa.text("withdrawn_at IS NOT NULL")
    op.create_index("import_withdrawn", "import", ["id"], sqlite_where=withdrawn, postgresql_where=withdrawn)
    op.create_index(
        "import_sample", "import", ["id"], sqlite_where=sa.text("sample = 1"), postgresql_where=sa.text("sample")
    )
    op.create_index("import_of_plan", "import", ["plan"])
    op.create_index("import_of_unit", "import", ["unit"])
    op.create_index("observation_of_cell", "observation", ["import_id", "cell"])
    op.create_index("progress_of_year", "progress", ["year"])
    op.create_index("audit_entry_who", "audit_entry", ["who"])
