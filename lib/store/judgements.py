"""Judgements of goals and the files laid beside them; the newest row of a goal and period stands."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core.audit import Act
from lib.core.judgement import Judgement, Standing
from lib.core.period import Period
from lib.store import audit
from lib.store.database import bump
from lib.store.schema import evidence, judgement


def add(connection: Connection, said: Judgement, content: bytes | None) -> None:
    """Store a judgement, with the bytes of its file if it has one; the same bytes are kept once.

    Raises:
        ValueError: `content` are not the bytes that `said` names.
    """
    if (sha256(content).hexdigest() if content is not None else None) != said.sha256:
        raise ValueError(f"{said.goal}: these are not the bytes of the evidence")
    known = sa.select(evidence.c.sha256).where(evidence.c.sha256 == said.sha256)
    if content is not None and connection.execute(known).first() is None:
        connection.execute(sa.insert(evidence).values(sha256=said.sha256, size=len(content), content=content))
    _insert(connection, said)
    bump(connection)


def all_of(connection: Connection) -> list[Judgement]:
    """Every judgement ever, oldest first, with those that take one back."""
    columns = [column for column in judgement.c if column.name != "id"]
    return [_judgement(row) for row in connection.execute(sa.select(*columns).order_by(judgement.c.id))]


def standing(connection: Connection) -> list[Judgement]:
    """The newest judgement of each goal and period, unless it was taken back."""
    newest = {(one.goal, one.period): one for one in all_of(connection)}
    return [one for one in newest.values() if not one.withdrawn]


def file(connection: Connection, name: str) -> bytes | None:
    """The bytes with this SHA-256."""
    found = connection.execute(sa.select(evidence.c.content).where(evidence.c.sha256 == name)).scalar()
    return None if found is None else bytes(found)


def withdraw_samples(connection: Connection, person: str, at: datetime) -> int:
    """Take back every judgement of the sample data that stands; answers how many there were."""
    found = [one for one in standing(connection) if one.sample]
    for one in found:
        _insert(connection, replace(one, withdrawn=True, person=person, at=at))
    if found:
        bump(connection)
    return len(found)


def _insert(connection: Connection, said: Judgement) -> None:
    values = {name: getattr(said, name) for name in Judgement.__dataclass_fields__}
    stood = next((one for one in standing(connection) if (one.goal, one.period) == (said.goal, said.period)), None)
    connection.execute(sa.insert(judgement).values({**values, "period": str(said.period)}))
    subject = f"Mục tiêu {said.goal}, {said.period}" + (": rút đánh giá" if said.withdrawn else "")
    before, after = _told(stood), None if said.withdrawn else _told(said)
    audit.append(connection, Act.JUDGEMENT, subject, before=before, after=after)


def _told(said: Judgement | None) -> dict[str, str]:
    """What the audit log tells of a judgement."""
    named = ("standing", "evidence", "file_name", "sha256") if said else ()
    return {name: str(getattr(said, name)) for name in named if getattr(said, name)}


def _judgement(row: Any) -> Judgement:
    values = dict(row._mapping)
    return Judgement(period=Period.parse(values.pop("period")), standing=Standing(values.pop("standing")), **values)
