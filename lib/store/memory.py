"""What people settled, remembered for the next report: columns for the same sender, names of units for all."""

from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core.approval import Approval
from lib.core.audit import Act
from lib.core.errors import StoreError
from lib.store import audit
from lib.store.database import bump
from lib.store.records import Memory, MemoryRecord, NewImport
from lib.store.schema import STANDS, imports, settled

_COLUMN, _UNIT = "column", "unit"
_JOINED = settled.join(imports, imports.c.id == settled.c.import_id)
# Answers of a withdrawn import may be why it was withdrawn: they are asked again. Those of one that waits are not
# learned yet.


def recall(connection: Connection, sender: str | None) -> Memory:
    """The newest answer to each key. An unknown sender has only the answers given for unknown senders."""
    columns = _newest(connection, settled.c.kind == _COLUMN, imports.c.sender.is_not_distinct_from(sender))
    units = _newest(connection, settled.c.kind == _UNIT)
    return Memory(columns=columns, units=units)


def answers(new: NewImport) -> dict[str, dict[str, str]]:
    """The answers of an import, by kind."""
    return {kind: dict(said) for kind, said in ((_COLUMN, new.columns), (_UNIT, new.units)) if said}


def unknown(connection: Connection, new: NewImport) -> dict[str, dict[str, str]]:
    """The answers of an import that memory does not hold yet, by kind."""
    return _unknown(connection, answers(new), new.sender)


def _unknown(
    connection: Connection, said: Mapping[str, Mapping[str, str]], sender: str | None
) -> dict[str, dict[str, str]]:
    if not said:
        return {}
    memory = recall(connection, sender)
    known = {_COLUMN: memory.columns, _UNIT: memory.units}
    fresh = {kind: _other(pairs, known[kind]) for kind, pairs in said.items()}
    return {kind: pairs for kind, pairs in fresh.items() if pairs}


def answers_of(connection: Connection, import_id: int) -> dict[str, dict[str, str]]:
    """The answers that came with an import, by kind."""
    found: dict[str, dict[str, str]] = {}
    for row in connection.execute(sa.select(settled).where(settled.c.import_id == import_id).order_by(settled.c.id)):
        found.setdefault(row.kind, {})[row.key] = row.value
    return found


def take_up(connection: Connection, import_id: int, sender: str | None) -> None:
    """Learn the answers of an import that comes to count as if they had been given now."""
    fresh = _unknown(connection, answers_of(connection, import_id), sender)
    connection.execute(sa.delete(settled).where(settled.c.import_id == import_id))
    learn(connection, import_id, fresh)


def learn(connection: Connection, import_id: int, answers: Mapping[str, Mapping[str, str]]) -> None:
    rows = [
        {"import_id": import_id, "kind": kind, "key": key, "value": value}
        for kind, pairs in answers.items()
        for key, value in pairs.items()
    ]
    if rows:
        connection.execute(sa.insert(settled), rows)


def remembered(connection: Connection) -> list[MemoryRecord]:
    """Every answer in force, newest first."""
    return [record for record in learned(connection) if record.in_force]


def learned(connection: Connection) -> list[MemoryRecord]:
    """Every answer, newest first; those that a newer one to the same question replaced are not in force."""
    records: list[MemoryRecord] = []
    answered: set[tuple[str, str, str | None]] = set()
    rows = connection.execute(
        sa.select(
            settled.c.id, settled.c.kind, settled.c.key, settled.c.value, settled.c.import_id,
            imports.c.sender, imports.c.person, imports.c.at, imports.c.name.label("report"),
        )
        .select_from(_JOINED)
        .where(STANDS)
        .order_by(settled.c.id.desc())
    )  # fmt: skip
    for row in rows:
        question = (row.kind, row.key, row.sender if row.kind == _COLUMN else None)
        records.append(MemoryRecord(**row._mapping, in_force=question not in answered))
        answered.add(question)
    return records


def forget(connection: Connection, answer: int) -> None:
    """Forget an answer and all older ones to the same question, so that it is asked again.

    Raises:
        StoreError: there is no such answer.
    """
    row = connection.execute(
        sa.select(settled.c.kind, settled.c.key, settled.c.value, imports.c.sender)
        .select_from(_JOINED)
        .where(settled.c.id == answer)
    ).first()
    if row is None:
        raise StoreError("Không có câu trả lời này trong phần đã ghi nhớ.", hint="Tải lại trang.")
    alike = (
        sa.select(settled.c.id)
        .select_from(_JOINED)
        .where(settled.c.kind == row.kind, settled.c.key == row.key, imports.c.approval == Approval.APPROVED)
    )
    if row.kind == _COLUMN:
        alike = alike.where(imports.c.sender.is_not_distinct_from(row.sender))
    connection.execute(sa.delete(settled).where(settled.c.id.in_(alike)))
    bump(connection)
    before = {"kind": row.kind, "value": row.value, "sender": row.sender}
    audit.append(connection, Act.FORGET, row.key, before=before)


def _newest(connection: Connection, *conditions: sa.ColumnElement[bool]) -> dict[str, str]:
    rows = connection.execute(
        sa.select(settled.c.key, settled.c.value).select_from(_JOINED).where(STANDS, *conditions).order_by(settled.c.id)
    )
    return {row.key: row.value for row in rows}


def _other(answers: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    return {key: value for key, value in answers.items() if known.get(key) != value}
