"""Files that need not be kept any longer: the bytes of reports that were taken back long ago.

The report's row, its imports, their figures, findings and answers stay: only the bytes go, so that what was shown when,
and why no longer, can always be told. A row whose bytes are fewer than its size has lost them.
"""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core.approval import Approval
from lib.core.audit import Act
from lib.core.words import local
from lib.store import audit
from lib.store.database import bump
from lib.store.records import Expired
from lib.store.schema import imports, report

KEPT = sa.func.length(report.c.content) == report.c.size
"""Whether the bytes of a report are there."""
_ENDED = sa.case((imports.c.approval == Approval.REFUSED, imports.c.decided_at), else_=imports.c.withdrawn_at)
"""When an import was taken back or refused."""


def expired(connection: Connection, before: datetime) -> list[Expired]:
    """Reports of which every import was taken back or refused before a moment, and whose bytes are there; oldest first."""
    last = sa.func.max(_ENDED)
    query = (
        sa.select(report.c.sha256, report.c.name, report.c.size, last.label("withdrawn_at"))
        .join_from(report, imports, imports.c.sha256 == report.c.sha256)
        .where(KEPT, report.c.size > 0)
        .group_by(report.c.sha256, report.c.name, report.c.size)
        .having(sa.func.count() == sa.func.count(_ENDED), last < before)
        .order_by(last, report.c.sha256)
    )
    return [Expired(*row) for row in connection.execute(query)]


def remove(connection: Connection, before: datetime) -> list[Expired]:
    """Remove the bytes of those reports; answers which they were."""
    found = expired(connection, before)
    for one in found:
        connection.execute(sa.update(report).where(report.c.sha256 == one.sha256).values(content=b""))
        about = {"sha256": one.sha256, "size": one.size, "withdrawn_on": f"{local(one.withdrawn_at):%Y-%m-%d}"}
        audit.append(connection, Act.RETENTION, one.name, before=about)
    if found:
        gone = sa.select(report.c.sha256).where(sa.not_(KEPT))
        bump(connection, imports.c.sha256.in_(gone))
    return found
