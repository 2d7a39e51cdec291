"""Which figures stand: those of an import when it comes to count, the former ones when it does no longer."""

from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection

from lib.core.plan import Measurement
from lib.store import audit
from lib.store.keys import FACT_COLUMNS, KEY_COLUMNS, Facts, Key, same_key
from lib.store.schema import KEY, STANDS, WAITS, current, data_version, imports, observation


class Change(NamedTuple):
    """A figure of an import, and the one that stands until now."""

    import_id: int
    key: Key
    facts: Facts
    before: Facts | None

    @property
    def named(self) -> str:
        period, indicator, unit, to_date, measurement = self.key
        more = ("to date" if to_date else "", measurement if measurement != Measurement.OWN else "")
        return " ".join(filter(None, (indicator, unit, period, *more)))


class Effect(NamedTuple):
    """What letting figures stand does: keys that had no figure before, figures with another value, with the same value."""

    new: tuple[Key, ...]
    changed: tuple[Change, ...]
    same: int

    def counts(self, known: int = 0) -> dict[str, object]:
        """For the audit log; `known` figures had come before."""
        return {"new": len(self.new), "changed": len(self.changed), "same": self.same + known}

    @property
    def touched(self) -> tuple[Key, ...]:
        return (*self.new, *(one.key for one in self.changed))

    @property
    def before(self) -> dict[str, str]:
        """What figures with another value said before, for the audit log: the first ones by name, the others counted."""
        return audit.some_of(((one.named, one.before.said) for one in self.changed if one.before), len(self.changed))

    @property
    def after(self) -> dict[str, str]:
        """What they say now, likewise."""
        return audit.some_of(((one.named, one.facts.said) for one in self.changed), len(self.changed))


def effect(connection: Connection, import_id: int) -> Effect:
    """What the figures of an import are beside those that stand."""
    found = changes(connection, observation.c.import_id == import_id)
    changed = tuple(one for one in found if one.before not in (None, one.facts))
    created = tuple(one.key for one in found if one.before is None)
    return Effect(created, changed, len(found) - len(created) - len(changed))


def let_stand(connection: Connection, import_id: int) -> Effect:
    """Let the figures of an import stand; answers what that did."""
    done = effect(connection, import_id)
    _make_current(connection, sa.select(*KEY_COLUMNS, observation.c.id).where(observation.c.import_id == import_id))
    return done


def fall_back(connection: Connection, import_id: int) -> None:
    """For each figure of an import that counts no longer the newest one that does returns."""
    mine = observation.alias("mine")
    of_import = sa.select(mine.c.id).where(mine.c.import_id == import_id)
    connection.execute(sa.delete(current).where(current.c.observation_id.in_(of_import)))
    former = (
        sa.select(*KEY_COLUMNS, sa.func.max(observation.c.id))
        .select_from(
            mine.join(observation, same_key(mine, observation)).join(imports, imports.c.id == observation.c.import_id)
        )
        .where(mine.c.import_id == import_id, STANDS)
        .group_by(*KEY_COLUMNS)
    )
    _make_current(connection, former)


def recount(connection: Connection) -> None:
    """Count anew what each import brought and has standing that the latest change of the data touched."""
    mine = observation.c.import_id == imports.c.id
    standing = observation.join(current, current.c.observation_id == observation.c.id)
    connection.execute(
        sa.update(imports)
        .where(imports.c.changed == sa.select(data_version.c.version).scalar_subquery())
        .values(
            figures=sa.select(sa.func.count()).select_from(observation).where(mine).scalar_subquery(),
            standing=sa.select(sa.func.count()).select_from(standing).where(mine).scalar_subquery(),
        )
    )


def sharing(import_id: int) -> sa.ColumnElement[bool]:
    """Imports with a figure that stands where this one has one: they lose it when this one comes to count, and are those
    that got it back when it counts no longer.
    """
    mine, stands = observation.alias("mine"), observation.alias("stands")
    query = (
        sa.select(stands.c.import_id)
        .select_from(mine.join(current, same_key(mine, current)).join(stands, stands.c.id == current.c.observation_id))
        .where(mine.c.import_id == import_id)
    )
    return imports.c.id.in_(query)


def of_bytes(connection: Connection, sha256: str) -> dict[Key, Facts]:
    """What imports of these bytes that count brought, the newest facts of each key."""
    return _facts(connection, imports.c.sha256 == sha256, STANDS)


def figures_of(connection: Connection, import_id: int) -> dict[Key, Facts]:
    """What one import brought, whether it counts or not."""
    return _facts(connection, imports.c.id == import_id)


def _facts(connection: Connection, *wanted: sa.ColumnElement[bool]) -> dict[Key, Facts]:
    rows = connection.execute(
        sa.select(*KEY_COLUMNS, *FACT_COLUMNS)
        .join_from(observation, imports, imports.c.id == observation.c.import_id)
        .where(*wanted)
        .order_by(observation.c.id)
    ).all()
    return {Key(*row[: len(KEY)]): Facts(*row[len(KEY) :]) for row in rows}


def waiting_of_bytes(connection: Connection, sha256: str) -> list[int]:
    """The numbers of the imports of these bytes that wait."""
    return list(connection.execute(sa.select(imports.c.id).where(imports.c.sha256 == sha256, WAITS)).scalars())


def stands(connection: Connection, sha256: str) -> bool:
    """Whether an import of these bytes counts."""
    query = sa.select(imports.c.id).where(imports.c.sha256 == sha256, STANDS).limit(1)
    return connection.execute(query).first() is not None


def changes(connection: Connection, *wanted: sa.ColumnElement[bool]) -> list[Change]:
    """The wanted figures, each beside the one that stands until now."""
    before = observation.alias("before")
    old = [before.c[name].label(f"old_{name}") for name in Facts._fields]
    rows = connection.execute(
        sa.select(*KEY_COLUMNS, *FACT_COLUMNS, *old, observation.c.import_id, before.c.id.label("before"))
        .select_from(
            observation.outerjoin(current, same_key(current, observation)).outerjoin(
                before, before.c.id == current.c.observation_id
            )
        )
        .where(*wanted)
        .order_by(observation.c.id)
    ).all()
    key, facts = len(KEY), len(KEY) + len(Facts._fields)
    return [
        Change(
            row[-2],
            Key(*row[:key]),
            Facts(*row[key:facts]),
            None if row[-1] is None else Facts(*row[facts:-2]),
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
