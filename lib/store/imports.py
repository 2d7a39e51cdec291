"""Saving a report and taking it back, inside a writing transaction."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection

from lib.core.audit import Act
from lib.core.errors import StoreError
from lib.core.finding import Finding
from lib.core.observation import Observation
from lib.core.plan import Measurement
from lib.store import audit, memory
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
from lib.store.retention import KEPT
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
    changes = _changes(connection, import_id)
    created = sum(one.before is None for one in changes)
    changed = [one for one in changes if one.before not in (None, one.facts)]
    same = len(changes) - created - len(changed)
    _make_current(connection, sa.select(*KEY_COLUMNS, observation.c.id).where(observation.c.import_id == import_id))
    bump(connection)
    counts = {"new": created, "changed": len(changed), "same": same + known}
    tell(
        connection, Act.IMPORT, import_id, new, counts,
        before={one.named: one.before.said for one in changed if one.before},
        after={one.named: one.facts.said for one in changed},
    )  # fmt: skip
    return Outcome(import_id=import_id, new=created, changed=len(changed), same=same + known)


def tell(
    connection: Connection,
    act: Act,
    import_id: int,
    new: NewImport,
    counts: Mapping[str, object],
    *,
    before: Mapping[str, str] | None = None,
    after: Mapping[str, str] | None = None,
) -> None:
    """Tell the audit log what an import brought and what was answered for it; `before` and `after` by what changed."""
    about = f"Lần nạp {import_id}: {new.name}"
    source = {"sha256": new.sha256, "sender": new.sender, **counts}
    changed = {"figures": audit.some(after)} if after else {}
    audit.append(
        connection, act, about, before={"figures": audit.some(before)} if before else None, after=source | changed
    )
    if new.answers:
        audit.append(
            connection, Act.SETTLE, about, after={kind: audit.some(said) for kind, said in new.answers.items()}
        )


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
    mine = observation.alias("mine")
    of_import = sa.select(mine.c.id).where(mine.c.import_id == import_id)
    stood = sa.select(sa.func.count()).select_from(current).where(current.c.observation_id.in_(of_import))
    was = connection.execute(sa.select(imports).where(imports.c.id == import_id)).first()
    figures = connection.execute(stood).scalar_one()
    marked = connection.execute(
        sa.update(imports)
        .where(imports.c.id == import_id, imports.c.withdrawn_at.is_(None))
        .values(withdrawn_at=at, withdrawn_by=person)
    )
    if marked.rowcount == 0 or was is None:
        raise StoreError("Lần nhập này không còn hiệu lực hoặc không có.", hint="Tải lại trang lịch sử nhập.")
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
    before = {"sha256": was.sha256, "person": was.person, "figures": figures}
    audit.append(connection, Act.WITHDRAW, f"Lần nạp {import_id}: {was.name}", before=before)


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
    known = connection.execute(sa.select(KEPT).where(report.c.sha256 == new.sha256)).first()
    if known is None:
        connection.execute(
            sa.insert(report).values(
                sha256=new.sha256, name=new.name, size=len(new.content), first_seen=new.at, content=new.content
            )
        )
    elif not known[0]:
        connection.execute(sa.update(report).where(report.c.sha256 == new.sha256).values(content=new.content))


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


class _Change(NamedTuple):
    """A figure of an import, and the one that stands until now."""

    key: Key
    facts: Facts
    before: Facts | None

    @property
    def named(self) -> str:
        period, indicator, unit, to_date, measurement = self.key
        more = ("to date" if to_date else "", measurement if measurement != Measurement.OWN else "")
        return " ".join(filter(None, (indicator, unit, period, *more)))


def _changes(connection: Connection, import_id: int) -> list[_Change]:
    """Every figure that an import brought beside the one that it supersedes."""
    before = observation.alias("before")
    old = [before.c[name].label(f"old_{name}") for name in Facts._fields]
    rows = connection.execute(
        sa.select(*KEY_COLUMNS, *FACT_COLUMNS, before.c.id.label("before"), *old)
        .select_from(
            observation.outerjoin(current, same_key(current, observation)).outerjoin(
                before, before.c.id == current.c.observation_id
            )
        )
        .where(observation.c.import_id == import_id)
        .order_by(observation.c.id)
    )
    return [
        _Change(
            read_key(row),
            read_facts(row),
            None if row.before is None else Facts(*(getattr(row, f"old_{name}") for name in Facts._fields)),
        )
        for row in rows
    ]


def _make_current(connection: Connection, figures: sa.Select[Any]) -> None:
    """Let the selected figures (key, observation) stand."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    statement = insert(current).from_select([*KEY, "observation_id"], figures)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=list(KEY), set_={"observation_id": statement.excluded.observation_id}
        )
    )
