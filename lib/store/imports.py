"""Saving a report and taking it back, inside a writing transaction."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection

from lib.core.errors import StoreError
from lib.core.finding import Finding
from lib.core.observation import Observation
from lib.store import memory
from lib.store.database import bump
from lib.store.keys import (
    FACT_COLUMNS,
    KEY_COLUMNS,
    Facts,
    Key,
    check,
    facts_of,
    key_of,
    read_facts,
    read_key,
    same_key,
)
from lib.store.records import NewImport, Outcome
from lib.store.schema import KEY, current, finding, imports, observation, report


def save(connection: Connection, new: NewImport) -> Outcome:
    """Store what these bytes did not bring before; figures of this import then stand.

    Raises:
        ValueError: a figure is undecided or has no key, or one key comes twice.
    """
    fresh, known = _split(new, of_bytes(connection, new.sha256))
    learned = memory.unknown(connection, new)
    if not fresh and not learned:
        return Outcome(import_id=None, same=known, already=stands(connection, new.sha256))
    import_id = enter(connection, new)
    if fresh:
        connection.execute(sa.insert(observation), [_row(import_id, seen, seen in new.settled) for seen in fresh])
    memory.learn(connection, import_id, learned)
    created, changed, same = _compared(connection, import_id)
    _make_current(connection, sa.select(*KEY_COLUMNS, observation.c.id).where(observation.c.import_id == import_id))
    bump(connection)
    return Outcome(import_id=import_id, new=created, changed=changed, same=same + known)


def enter(connection: Connection, new: NewImport) -> int:
    """Store the bytes, who brings them, and what was found in them; answers the number of the import."""
    _store_report(connection, new)
    import_id = _store_import(connection, new)
    if new.findings:
        connection.execute(sa.insert(finding), [_finding_row(import_id, found) for found in new.findings])
    return import_id


def withdraw(connection: Connection, import_id: int, person: str, at: datetime) -> None:
    """Take an import back; for each of its figures the newest one of another import that stands returns.

    Raises:
        StoreError: there is no such import, or it is withdrawn already.
    """
    marked = connection.execute(
        sa.update(imports)
        .where(imports.c.id == import_id, imports.c.withdrawn_at.is_(None))
        .values(withdrawn_at=at, withdrawn_by=person)
    )
    if marked.rowcount == 0:
        raise StoreError("Lần nhập này không còn hiệu lực hoặc không có.", hint="Tải lại trang lịch sử nhập.")
    mine = observation.alias("mine")
    of_import = sa.select(mine.c.id).where(mine.c.import_id == import_id)
    connection.execute(sa.delete(current).where(current.c.observation_id.in_(of_import)))
    former = (
        sa.select(*KEY_COLUMNS, sa.func.max(observation.c.id))
        .select_from(
            mine.join(observation, same_key(mine, observation)).join(imports, imports.c.id == observation.c.import_id)
        )
        .where(mine.c.import_id == import_id, imports.c.withdrawn_at.is_(None))
        .group_by(*KEY_COLUMNS)
    )
    _make_current(connection, former)
    bump(connection)


def samples(connection: Connection) -> list[int]:
    """The numbers of the imports of made-up figures that stand."""
    query = sa.select(imports.c.id).where(imports.c.sample, imports.c.withdrawn_at.is_(None)).order_by(imports.c.id)
    return list(connection.execute(query).scalars())


def of_bytes(connection: Connection, sha256: str) -> dict[Key, Facts]:
    """What standing imports of these bytes brought, the newest facts of each key."""
    rows = connection.execute(
        sa.select(*KEY_COLUMNS, *FACT_COLUMNS)
        .join_from(observation, imports, imports.c.id == observation.c.import_id)
        .where(imports.c.sha256 == sha256, imports.c.withdrawn_at.is_(None))
        .order_by(observation.c.id)
    )
    return {read_key(row): read_facts(row) for row in rows}


def _split(new: NewImport, known: dict[Key, Facts]) -> tuple[list[Observation], int]:
    """The figures these bytes did not bring before, and how many they did."""
    fresh: dict[Key, Observation] = {}
    for seen in new.observations:
        check(seen)
        key = key_of(seen)
        if key in fresh:
            raise ValueError(f"{seen.place}: {key} comes twice in one import")
        fresh[key] = seen
    changed = [seen for key, seen in fresh.items() if known.get(key) != facts_of(seen)]
    return changed, len(fresh) - len(changed)


def stands(connection: Connection, sha256: str) -> bool:
    """Whether an import of these bytes is not withdrawn."""
    query = sa.select(imports.c.id).where(imports.c.sha256 == sha256, imports.c.withdrawn_at.is_(None)).limit(1)
    return connection.execute(query).first() is not None


def _store_report(connection: Connection, new: NewImport) -> None:
    if connection.execute(sa.select(report.c.sha256).where(report.c.sha256 == new.sha256)).first() is None:
        connection.execute(
            sa.insert(report).values(
                sha256=new.sha256, name=new.name, size=len(new.content), first_seen=new.at, content=new.content
            )
        )


def _store_import(connection: Connection, new: NewImport) -> int:
    taken = ("sha256", "name", "plan", "sender", "person", "at", "reported_on", "sample")
    values = {name: getattr(new, name) for name in taken}
    return int(connection.execute(sa.insert(imports).values(values).returning(imports.c.id)).scalar_one())


def _row(import_id: int, seen: Observation, settled: bool) -> dict[str, Any]:
    return {
        "import_id": import_id,
        **key_of(seen)._asdict(),
        **facts_of(seen)._asdict(),
        "confidence": seen.confidence,
        "settled": settled,
        "sheet": seen.place.sheet,
        "cell": seen.place.cell,
    }


def _finding_row(import_id: int, found: Finding) -> dict[str, Any]:
    return {
        "import_id": import_id,
        "code": str(found.code),
        "severity": str(found.severity),
        "message": found.message,
        "hint": found.hint,
        "sheet": found.place.sheet,
        "cell": found.place.cell,
        "unit": found.unit,
        "indicator": found.indicator,
    }


def _compared(connection: Connection, import_id: int) -> tuple[int, int, int]:
    """How many figures of an import are new, other than and the same as those that stand until now."""
    before = observation.alias("before")
    rows = connection.execute(
        sa.select(*FACT_COLUMNS, before.c.id.label("before"), *(before.c[name].label(f"old_{name}") for name in _FACTS))
        .select_from(
            observation.outerjoin(current, same_key(current, observation)).outerjoin(
                before, before.c.id == current.c.observation_id
            )
        )
        .where(observation.c.import_id == import_id)
    ).all()
    created = sum(row.before is None for row in rows)
    same = sum(
        row.before is not None and read_facts(row) == Facts(*(getattr(row, f"old_{name}") for name in _FACTS))
        for row in rows
    )
    return created, len(rows) - created - same, same


_FACTS = Facts._fields


def _make_current(connection: Connection, figures: sa.Select[Any]) -> None:
    """Let the selected figures (key, observation) stand."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    statement = insert(current).from_select([*KEY, "observation_id"], figures)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=list(KEY), set_={"observation_id": statement.excluded.observation_id}
        )
    )
