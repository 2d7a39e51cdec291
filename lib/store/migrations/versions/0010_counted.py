"""How many figures an import brought and how many of them stand; with which version it came to count or ceased to."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_COUNTED = """
    UPDATE import SET
        figures = (SELECT count(*) FROM observation WHERE observation.import_id = import.id),
        standing = (SELECT count(*) FROM observation JOIN current_figure ON current_figure.observation_id = observation.id
                    WHERE observation.import_id = import.id)"""


def upgrade() -> None:
    for name in ("turned", "figures", "standing"):
        op.add_column("import", sa.Column(name, sa.Integer, nullable=False, server_default="0"))
    op.execute(_COUNTED)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ANALYZE import")  # every row is another one now
