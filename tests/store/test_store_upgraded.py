"""A database of any former version is brought up to date at the start, with all that is in it, or not at all."""

from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import op
from alembic.script import ScriptDirectory

from lib.core.errors import StoreError
from lib.store import database, schema
from lib.store.database import Database, revision_of, upgrade
from lib.store.store import Store
from tests.store.store_samples import NOON, an_import, seen
from tests.store.test_store_register import a_judgement, a_note, given
from tests.store.test_store_tasks import line, task, version

Rows = dict[str, list[dict[str, object]]]
_SCRIPTS = ScriptDirectory(str(Path(database.__file__).parent / "migrations"))
FORMER = sorted(script.revision for script in _SCRIPTS.walk_revisions() if script.revision != schema.REVISION)


def fill(store: Store) -> None:
    store.save(an_import(seen(0.1 + 0.2), seen(None, unit="062"), columns={"cột": ""}))
    second = store.save(an_import(seen(2.0, numerator=1.0, denominator=50.0), content=bytes(range(256)))).import_id
    assert second is not None
    store.withdraw([second], "Hoàng Văn Núi", NOON)
    store.tasks.save_list(an_import(content=b"list"), 2023, version(task()))
    store.tasks.save_progress(an_import(content=b"progress"), 2023, [line()])
    store.add_directive(given())
    store.add_judgement(a_judgement(b"%PDF"), b"%PDF")
    store.add_note(a_note())


def rows_of(connection: sa.Connection, tables: sa.MetaData) -> Rows:
    return {
        table.name: [
            dict(row._mapping) for row in connection.execute(sa.select(table).order_by(*table.primary_key.columns))
        ]
        for table in tables.sorted_tables
        if table.name != "alembic_version"
    }


def insert(connection: sa.Connection, table: sa.Table, rows: list[dict[str, object]]) -> None:
    for row in rows:
        connection.execute(sa.insert(table).values({column.name: row[column.name] for column in table.columns}))
    if rows and "id" in table.c and connection.dialect.name == "postgresql":
        # Rows came with their numbers, so the counter does not know them yet.
        counter = sa.func.pg_get_serial_sequence(f'"{table.name}"', "id")
        connection.execute(sa.select(sa.func.setval(counter, max(row["id"] for row in rows))))


def as_of(revision: str, url: str, data: Rows) -> Rows:
    """Make a database as a former version left it, with the rows it knew; answers them as they are there."""
    old = Database(url)
    with old.alone() as connection:
        upgrade(connection, revision)
        tables = sa.MetaData()
        tables.reflect(connection)
        for table in tables.sorted_tables:
            if table.name in data:
                # What the migration itself laid in, such as the version of the data.
                if connection.execute(sa.select(sa.func.count()).select_from(table)).scalar():
                    connection.execute(sa.delete(table))
                insert(connection, table, data[table.name])
        left = rows_of(connection, tables)
    old.close()
    return left


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Rows:
    store = Store.open(f"sqlite:///{tmp_path_factory.mktemp('today') / 'cchc.sqlite3'}")
    fill(store)
    with store.database.read() as connection:
        rows = rows_of(connection, schema.metadata)
    store.close()
    return rows


@pytest.mark.parametrize("revision", FORMER)
def test_everything_of_a_former_version_is_there(revision: str, url: str, data: Rows) -> None:
    left = as_of(revision, url, data)
    store = Store.open(url)
    with store.database.read() as connection:
        assert revision_of(connection) == schema.REVISION
        tables = sa.MetaData()
        tables.reflect(connection, only=list(left))
        found = rows_of(connection, tables)
    for name, rows in left.items():
        assert [{key: row[key] for key in old} for row, old in zip(found[name], rows, strict=True)] == rows
    assert list(store.figures().value)[:1] == [0.1 + 0.2]
    assert store.waiting() == []
    assert [(one.figures, one.standing) for one in reversed(store.imports())] == [(2, 2), (1, 0), (0, 0), (0, 0)][
        : len(left["import"])
    ]
    store.save(an_import(seen(9.0), content=b"later"))
    assert 9.0 in list(store.figures().value)
    store.close()


@pytest.mark.parametrize("revision", FORMER[:1])
def test_an_upgrade_that_fails_leaves_the_former_version(
    revision: str, url: str, data: Rows, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = as_of(revision, url, data)
    made = op.create_table

    def fail(name: str, *more: object, **options: object) -> object:
        made(name, *more, **options)
        raise sa.exc.OperationalError("CREATE TABLE", {}, DiskFull())

    monkeypatch.setattr(op, "create_table", fail)
    with pytest.raises(StoreError, match="đã đầy"):
        Store.open(url)
    monkeypatch.undo()
    old = Database(url)
    with old.read() as connection:
        assert revision_of(connection) == revision
        tables = sa.MetaData()
        tables.reflect(connection)
        assert rows_of(connection, tables) == left
    old.close()
    Store.open(url).close()


class DiskFull(Exception):
    sqlite_errorname = "SQLITE_FULL"
