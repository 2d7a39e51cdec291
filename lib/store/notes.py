"""What units say about their figures; the newest row of an indicator, unit and period stands."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core.audit import Act
from lib.core.note import Note
from lib.core.period import Period
from lib.store import audit
from lib.store.database import bump
from lib.store.schema import note


def add(connection: Connection, said: Note) -> None:
    values = {name: getattr(said, name) for name in Note.__dataclass_fields__}
    about = (said.indicator, said.unit, said.period)
    stood = next((one for one in standing(connection) if (one.indicator, one.unit, one.period) == about), None)
    connection.execute(sa.insert(note).values({**values, "period": str(said.period)}))
    bump(connection)
    subject = " ".join(map(str, about)) + (": rút giải trình" if said.withdrawn else "")
    before, after = _told(stood), None if said.withdrawn else _told(said)
    audit.append(connection, Act.NOTE, subject, before=before, after=after)


def all_of(connection: Connection) -> list[Note]:
    """Every note ever, oldest first, with those that take one back."""
    columns = [column for column in note.c if column.name != "id"]
    return [_note(row) for row in connection.execute(sa.select(*columns).order_by(note.c.id))]


def standing(connection: Connection) -> list[Note]:
    """The newest note of each figure, unless it was taken back."""
    newest = {(one.indicator, one.unit, one.period): one for one in all_of(connection)}
    return [one for one in newest.values() if not one.withdrawn]


def withdraw_samples(connection: Connection, person: str, at: datetime) -> int:
    """Take back every note of the sample data that stands; answers how many there were."""
    found = [one for one in standing(connection) if one.sample]
    for one in found:
        add(connection, replace(one, withdrawn=True, person=person, at=at))
    return len(found)


def _told(said: Note | None) -> dict[str, str]:
    """What the audit log tells of a note."""
    named = ("cause", "remedy", "deadline") if said else ()
    return {name: str(getattr(said, name)) for name in named if getattr(said, name)}


def _note(row: Any) -> Note:
    values = dict(row._mapping)
    return Note(period=Period.parse(values.pop("period")), **values)
