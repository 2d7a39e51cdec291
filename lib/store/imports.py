"""Saving a report and taking it back, inside a writing transaction."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core.approval import Approval
from lib.core.audit import Act
from lib.core.errors import StoreError
from lib.core.finding import Finding
from lib.core.observation import Observation
from lib.store import audit, memory
from lib.store.database import bump
from lib.store.inserting import insert
from lib.store.keys import Facts, Key, check, facts_of, key_of
from lib.store.records import NewImport, Outcome
from lib.store.reports import SAMPLE_STANDS
from lib.store.retention import KEPT
from lib.store.schema import finding, imports, observation, report
from lib.store.standing import (
    effect,
    fall_back,
    figures_of,
    let_stand,
    of_bytes,
    recount,
    sharing,
    stands,
    waiting_of_bytes,
)


class _Stated(NamedTuple):
    """A figure of a report, and what it says."""

    seen: Observation
    facts: Facts


_A_SAMPLE = sa.select(imports.c.id).where(*SAMPLE_STANDS).limit(1)


def save(connection: Connection, new: NewImport) -> Outcome:
    """Store what these bytes did not bring before; figures of this import then stand, unless it has to wait.

    Raises:
        ValueError: a figure is undecided or has no key, or one key comes twice.
    """
    stated = _stated(new)
    fresh = _fresh(stated, of_bytes(connection, new.sha256))
    known = len(stated) - len(fresh)
    learned = memory.unknown(connection, new)
    if not fresh and not learned:
        return Outcome(import_id=None, same=known, already=stands(connection, new.sha256))
    if new.waits:
        return _hold(connection, new, stated)
    import_id = enter(connection, new)
    _store_figures(connection, import_id, new, fresh)
    memory.learn(connection, import_id, learned)
    version = bump(connection, same_bytes(new), sharing(import_id), turned=import_id)
    done = let_stand(connection, import_id)
    recount(connection)
    tell(connection, Act.IMPORT, import_id, new, done.counts(known), before=done.before, after=done.after)
    return Outcome(
        import_id=import_id, new=len(done.new), changed=len(done.changed), same=done.same + known, touched=done.touched,
        version=version,
    )  # fmt: skip


def _hold(connection: Connection, new: NewImport, stated: Mapping[Key, _Stated]) -> Outcome:
    """Store all of an import, so that approving it later is saving it then; nothing of it counts before."""
    told = {key: figure.facts for key, figure in stated.items()}
    for held in waiting_of_bytes(connection, new.sha256):
        if figures_of(connection, held) == told and memory.answers_of(connection, held) == memory.answers(new):
            return Outcome(import_id=None, same=len(told), already=True, waits=True)
    import_id = enter(connection, new)
    _store_figures(connection, import_id, new, stated)
    memory.learn(connection, import_id, memory.answers(new))
    version = bump(connection, same_bytes(new))
    recount(connection)
    done = effect(connection, import_id)
    tell(connection, Act.IMPORT, import_id, new, {"waits": len(told)})
    return Outcome(
        import_id=import_id, new=len(done.new), changed=len(done.changed), same=done.same, waits=True, version=version
    )


def _store_figures(connection: Connection, import_id: int, new: NewImport, figures: Mapping[Key, _Stated]) -> None:
    # What nobody settled is not looked up: a figure takes longer to hash than to store.
    settled = new.settled.__contains__ if new.settled else lambda _seen: False
    insert(
        connection, observation, _COLUMNS,
        (
            (import_id, *key, *facts, seen.confidence, settled(seen), seen.place.sheet, seen.place.cell)
            for key, (seen, facts) in figures.items()
        ),
    )  # fmt: skip


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
    changed = {"figures": after} if after else {}
    audit.append(connection, act, about, before={"figures": before} if before else None, after=source | changed)
    if new.answers:
        audit.append(
            connection, Act.SETTLE, about, after={kind: audit.some(said) for kind, said in new.answers.items()}
        )


def enter(connection: Connection, new: NewImport) -> int:
    """Store the bytes, who brings them, and what was found in them; answers the number of the import."""
    _store_report(connection, new)
    import_id = _store_import(connection, new)
    insert(connection, finding, _FOUND, (_finding_row(import_id, found) for found in new.findings))
    return import_id


def withdraw(connection: Connection, import_id: int, person: str, at: datetime) -> None:
    """Take an import back; for each of its figures the newest one of another import that stands returns.

    Raises:
        StoreError: there is no such import, or it is withdrawn or refused already.
    """
    was = connection.execute(sa.select(imports).where(imports.c.id == import_id)).first()
    marked = connection.execute(
        sa.update(imports)
        .where(imports.c.id == import_id, imports.c.withdrawn_at.is_(None), imports.c.approval != Approval.REFUSED)
        .values(withdrawn_at=at, withdrawn_by=person)
    )
    if marked.rowcount == 0 or was is None:
        raise StoreError("Lần nhập này không còn hiệu lực hoặc không có.", hint="Tải lại trang lịch sử nhập.")
    fall_back(connection, import_id)
    bump(connection, sharing(import_id), turned=import_id)
    recount(connection)
    before = {"sha256": was.sha256, "person": was.person, "figures": was.standing}
    audit.append(connection, Act.WITHDRAW, f"Lần nạp {import_id}: {was.name}", before=before)


def has_samples(connection: Connection) -> bool:
    """Whether any import of made-up figures stands or waits."""
    return connection.execute(_A_SAMPLE).first() is not None


def samples(connection: Connection) -> list[int]:
    """The numbers of the imports of made-up figures that stand or wait."""
    query = sa.select(imports.c.id).where(*SAMPLE_STANDS).order_by(imports.c.id)
    return list(connection.execute(query).scalars())


def same_bytes(new: NewImport) -> sa.ColumnElement[bool]:
    """The imports that a save touches: bytes that had been removed are there again for all of theirs."""
    return imports.c.sha256 == new.sha256


def _stated(new: NewImport) -> dict[Key, _Stated]:
    """The figures of an import by what tells them apart, in the report's order."""
    stated: dict[Key, _Stated] = {}
    for seen in new.observations:
        check(seen)
        key = key_of(seen)
        if key in stated:
            raise ValueError(f"{seen.place}: {key} comes twice in one import")
        stated[key] = _Stated(seen, facts_of(seen))
    return stated


def _fresh(stated: Mapping[Key, _Stated], known: Mapping[Key, Facts]) -> dict[Key, _Stated]:
    """The figures these bytes did not bring before."""
    return {key: figure for key, figure in stated.items() if known.get(key) != figure.facts}


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
    taken = ("sha256", "name", "plan", "sender", "person", "at", "reported_on", "sample", "unit")
    values = {name: getattr(new, name) for name in taken}
    values["approval"] = Approval.WAITING if new.waits else Approval.APPROVED
    return int(connection.execute(sa.insert(imports).values(values).returning(imports.c.id)).scalar_one())


_COLUMNS = ("import_id", *Key._fields, *Facts._fields, "confidence", "settled", "sheet", "cell")
_FOUND = ("import_id", "code", "severity", "message", "hint", "sheet", "cell", "unit", "indicator")


def _finding_row(import_id: int, found: Finding) -> tuple[object, ...]:
    said = (str(found.code), str(found.severity), found.message, found.hint)
    return import_id, *said, found.place.sheet, found.place.cell, found.unit, found.indicator
