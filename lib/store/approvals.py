"""An officer's word on an import that waits.

Approving is saving at that moment: figures, answers and lines take the next numbers, so that among reports on the same
thing the one approved last gives it; what the same bytes brought meanwhile is left out, as a save leaves it out.
"""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core.approval import Approval
from lib.core.audit import Act
from lib.core.errors import StoreError
from lib.store import audit, memory, tasks
from lib.store.database import bump
from lib.store.keys import Facts, read_facts, read_key, same_key
from lib.store.records import Outcome, WaitingFigure
from lib.store.schema import WAITS, current, imports, observation
from lib.store.standing import let_stand, of_bytes, recount, sharing


def approve(connection: Connection, import_id: int, person: str, at: datetime) -> Outcome:
    """Let an import that waits count from now on.

    Raises:
        StoreError: there is no such import, or it does not wait any longer.
    """
    waiting = _waiting(connection, import_id)
    known = _take_up_figures(connection, import_id, waiting.sha256)
    lines = tasks.take_up(connection, import_id, waiting.sha256)
    memory.take_up(connection, import_id, waiting.sender)
    _decide(connection, import_id, Approval.APPROVED, person, at)
    version = bump(connection, sharing(import_id), turned=import_id)
    done = let_stand(connection, import_id)
    recount(connection)
    counts = {**done.counts(known), **(tasks.told(lines) if lines else {})}
    before = {"figures": done.before} if done.before else {}
    after = {"figures": done.after} if done.after else {}
    audit.append(
        connection, Act.APPROVE, _about(waiting),
        before={"approval": Approval.WAITING, **before},
        after={"approval": Approval.APPROVED, "sha256": waiting.sha256, "person": waiting.person, **counts, **after},
    )  # fmt: skip
    return Outcome(
        import_id=import_id, new=len(done.new), changed=len(done.changed), same=done.same + known, touched=done.touched,
        version=version,
    )  # fmt: skip


def refuse(connection: Connection, import_id: int, person: str, reason: str, at: datetime) -> None:
    """Keep an import that waits, with its report and the reason why it does not count.

    Raises:
        StoreError: there is no such import, or it does not wait any longer.
    """
    waiting = _waiting(connection, import_id)
    _decide(connection, import_id, Approval.REFUSED, person, at, reason)
    bump(connection, imports.c.id == import_id)
    audit.append(
        connection, Act.REFUSE, _about(waiting),
        before={"approval": Approval.WAITING},
        after={"approval": Approval.REFUSED, "sha256": waiting.sha256, "person": waiting.person, "reason": reason},
    )  # fmt: skip


def figures(
    connection: Connection, period: str, indicator: str | None = None, unit: str | None = None
) -> list[WaitingFigure]:
    """What waits for a period and would change what stands, the oldest first; of one indicator or unit, or of all."""
    return [WaitingFigure(*row) for row in connection.execute(_figures_query(period, indicator, unit)).all()]


def _figures_query(period: str, indicator: str | None, unit: str | None) -> sa.Select[Any]:
    """The figures of imports that wait beside those that stand; what says the same stays in the database."""
    about = {"period": period, "indicator": indicator, "unit": unit}
    wanted = [observation.c[name] == value for name, value in about.items() if value is not None]
    before = observation.alias("before")
    differs = (before.c[name].is_distinct_from(observation.c[name]) for name in Facts._fields)
    return (
        sa.select(observation.c.import_id, *(observation.c[name] for name in WaitingFigure._fields[1:]))
        .select_from(
            observation.outerjoin(current, same_key(current, observation)).outerjoin(
                before, before.c.id == current.c.observation_id
            )
        )
        .where(observation.c.import_id.in_(sa.select(imports.c.id).where(WAITS)), *wanted, sa.or_(*differs))
        .order_by(observation.c.id)
    )


def _waiting(connection: Connection, import_id: int) -> Any:
    found = connection.execute(sa.select(imports).where(imports.c.id == import_id, WAITS)).first()
    if found is None:
        raise StoreError(
            "Lần nạp này không còn chờ duyệt: đã được duyệt, từ chối hoặc rút.",
            hint="Tải lại trang để xem danh sách mới.",
        )
    return found


def _decide(
    connection: Connection, import_id: int, said: Approval, person: str, at: datetime, reason: str | None = None
) -> None:
    connection.execute(
        sa.update(imports)
        .where(imports.c.id == import_id)
        .values(approval=said, decided_at=at, decided_by=person, reason=reason)
    )


def _take_up_figures(connection: Connection, import_id: int, sha256: str) -> int:
    """Give the figures of an import the next numbers; answers how many the same bytes brought meanwhile."""
    known = of_bytes(connection, sha256)
    mine = observation.c.import_id == import_id
    rows = connection.execute(sa.select(observation).where(mine).order_by(observation.c.id)).all()
    fresh = [row._asdict() for row in rows if known.get(read_key(row)) != read_facts(row)]
    connection.execute(sa.delete(observation).where(mine))
    for row in fresh:
        del row["id"]
    if fresh:
        connection.execute(sa.insert(observation), fresh)
    return len(rows) - len(fresh)


def _about(waiting: Any) -> str:
    return f"Lần nạp {waiting.id}: {waiting.name}"
