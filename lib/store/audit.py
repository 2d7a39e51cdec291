"""The audit log in the database: every writing transaction adds what it changed; nothing is ever taken away."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, fields
from datetime import UTC, datetime
from itertools import islice
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core.audit import PROGRAM, Act, Break, Entry, Head, Signature, chained, first_break, told
from lib.core.text import fold
from lib.store.columns import storable
from lib.store.database import SIGNED, Database
from lib.store.schema import audit_entry, audit_head

NAMED = 200
"""So many changes of one kind an entry tells one by one; the rest are counted."""
_SEARCHED = 4000  # folded characters of an entry that a search looks at
_ROWS = 1000
_ENTRY = [audit_entry.c[field.name] for field in fields(Entry)]


class Wanted(NamedTuple):
    """Which entries one looks for; None and empty ask for all. `since` counts, `until` does not (both aware)."""

    who: str = ""
    act: Act | None = None
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None


def append(
    connection: Connection,
    act: Act,
    subject: str,
    *,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Add what this writing transaction changed, in the name of who signed the store.

    `subject` says in a few words what it was done to; `before` and `after` hold what changed, small, without secrets.
    """
    signed: Signature = connection.get_execution_options().get(SIGNED, PROGRAM)
    entry = chained(
        head(connection),
        Entry(
            number=0, at=datetime.now(UTC), act=act, subject=storable(subject), before=storable(told(before)),
            after=storable(told(after)), previous="",
            **{name: storable(value) for name, value in zip(_SIGNS, astuple(signed), strict=True)},
        ),
    )  # fmt: skip
    values = {field.name: getattr(entry, field.name) for field in fields(Entry)}
    said = (entry.who, entry.account, entry.origin, entry.subject, entry.before, entry.after)
    folded = fold(" ".join(said)[:_SEARCHED])
    connection.execute(sa.insert(audit_entry).values(**values, folded=folded))
    connection.execute(sa.update(audit_head).values(entries=entry.number, hash=entry.hash))


_SIGNS = [field.name for field in fields(Signature)]


def some(values: Mapping[str, Any]) -> dict[str, Any]:
    """The first NAMED of them, and the number of those left out under “…”."""
    return some_of(values.items(), len(values))


def some_of(pairs: Iterable[tuple[str, Any]], number: int) -> dict[str, Any]:
    """The same of so many pairs, of which those left out need not be worded."""
    kept = dict(islice(pairs, NAMED))
    return {**kept, "…": number - NAMED} if number > NAMED else kept


def head(connection: Connection) -> Head:
    return Head(*connection.execute(sa.select(audit_head.c.entries, audit_head.c.hash)).one())


class AuditStore:
    """The log's part of the store. Every method is one transaction and may raise StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(
        self,
        act: Act,
        subject: str,
        *,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
    ) -> None:
        """Add what was done outside the database's tables."""
        with self._database.write() as connection:
            append(connection, act, subject, before=before, after=after)

    def head(self) -> Head:
        with self._database.read() as connection:
            return head(connection)

    def acts_after(self, number: int) -> tuple[int, frozenset[str]]:
        """The number of the last entry, and what was done after that of a given number."""
        with self._database.read() as connection:
            rows = connection.execute(_ACTS_AFTER, {"number": number}).all()
        return max((last for _, last in rows), default=number), frozenset(act for act, _ in rows)

    def number(self, wanted: Wanted) -> int:
        """How many entries there are of those one looks for."""
        with self._database.read() as connection:
            if wanted == Wanted():
                return head(connection).entries
            query = sa.select(sa.func.count()).select_from(audit_entry).where(*_conditions(wanted))
            return int(connection.execute(query).scalar_one())

    def entries(self, wanted: Wanted, limit: int, offset: int = 0) -> list[Entry]:
        """Those one looks for, newest first."""
        query = sa.select(*_ENTRY).where(*_conditions(wanted)).order_by(audit_entry.c.number.desc())
        with self._database.read() as connection:
            return list(map(_entry, connection.execute(query.limit(limit).offset(offset))))

    def all(self) -> Iterator[Entry]:
        """The whole log as of one moment, oldest first, a few rows at a time."""
        with self._database.read() as connection:
            yield from _all(connection)

    def people(self) -> list[str]:
        """Every name in the log, in the order of the letters."""
        with self._database.read() as connection:
            return sorted(connection.execute(people_query()).scalars())

    def first_break(self, noted: Head | None = None) -> Break | None:
        """Where the chain does not hold; see `lib.core.audit.first_break`. Reads the log in one pass."""
        with self._database.read() as connection:
            return first_break(_all(connection), head(connection), noted)


_ACTS_AFTER = (
    sa.select(audit_entry.c.act, sa.func.max(audit_entry.c.number))
    .where(audit_entry.c.number > sa.bindparam("number"))
    .group_by(audit_entry.c.act)
)


def people_query() -> sa.Select[Any]:
    """Steps from one name to the next along the index, instead of reading every entry."""
    steps = sa.select(sa.func.min(audit_entry.c.who).label("who")).cte("steps", recursive=True)
    inner = audit_entry.alias()
    after = sa.select(sa.func.min(inner.c.who)).where(inner.c.who > steps.c.who).scalar_subquery()
    found = steps.union_all(sa.select(after).where(steps.c.who.is_not(None)))
    return sa.select(found.c.who).where(found.c.who.is_not(None))


def _all(connection: Connection) -> Iterator[Entry]:
    query = sa.select(*_ENTRY).order_by(audit_entry.c.number).execution_options(yield_per=_ROWS)
    yield from map(_entry, connection.execute(query))


def _entry(row: Any) -> Entry:
    return Entry(**row._mapping)


def _conditions(wanted: Wanted) -> list[sa.ColumnElement[bool]]:
    found = [audit_entry.c.folded.contains(word, autoescape=True) for word in fold(wanted.text).split()]
    if wanted.who:
        found.append(audit_entry.c.who == wanted.who)
    if wanted.act is not None:
        found.append(audit_entry.c.act == wanted.act)
    if wanted.since is not None:
        found.append(audit_entry.c.at >= wanted.since)
    if wanted.until is not None:
        found.append(audit_entry.c.at < wanted.until)
    return found
