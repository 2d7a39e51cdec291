"""Connections, transactions and the schema's revision."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event, exc
from sqlalchemy.engine import URL, Connection, Engine, make_url

from lib.core.errors import StoreError
from lib.store import schema
from lib.store.failures import explained

BUSY_SECONDS = 10
_WRITES = "cchc_writes"
_MIGRATING = 0x63636863  # any number of our own: PostgreSQL names its advisory locks by number


class Database:
    """One database. Reading sees a single moment; writing goes one at a time and is whole or not at all."""

    def __init__(self, url: str | URL) -> None:
        """Raises StoreError for an address that names no database we know."""
        try:
            address = _address(make_url(url))
            self.engine = _engine(address)
        except (exc.ArgumentError, ImportError) as error:
            raise StoreError(
                "DATABASE_URL không phải địa chỉ cơ sở dữ liệu dùng được.",
                hint="Dùng sqlite:///đường-dẫn hoặc postgresql://người-dùng:mật-khẩu@máy-chủ/tên.",
            ) from error
        if address.get_backend_name() not in ("sqlite", "postgresql"):
            raise StoreError("Chương trình chỉ dùng SQLite hoặc PostgreSQL.", hint="Sửa DATABASE_URL.")
        sqlite = address.get_backend_name() == "sqlite"
        # In SQLite a transaction in WAL mode sees one moment anyway.
        self._reading = self.engine if sqlite else self.engine.execution_options(isolation_level="REPEATABLE READ")
        self._writing = self.engine.execution_options(**{_WRITES: True})

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one moment of the data."""
        with explained(), self._reading.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """The one writing transaction of the moment; others wait up to BUSY_SECONDS.

        Raises:
            StoreError: another writer holds on too long, or the database refuses; nothing is changed.
        """
        with explained(), self._writing.connect() as connection, connection.begin():
            connection.execute(sa.select(schema.data_version.c.version).with_for_update()).one()
            yield connection

    @contextmanager
    def alone(self) -> Iterator[Connection]:
        """A writing transaction for changes of the schema itself; it needs no table to be there."""
        with explained(), self._writing.connect() as connection, connection.begin():
            if connection.dialect.name == "postgresql":
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_MIGRATING)))
            yield connection

    def migrate(self) -> None:
        """Bring the schema up to date; make it where there is none.

        Raises:
            StoreError: the database was made by a newer program, or refuses.
        """
        with self.read() as connection:
            if revision_of(connection) == schema.REVISION:
                return
        with self.alone() as connection:
            upgrade(connection, schema.REVISION)

    def close(self) -> None:
        self.engine.dispose()


def revision_of(connection: Connection) -> str | None:
    """The schema's revision; None for a database without our tables."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(connection: Connection, revision: str) -> None:
    """Apply the migrations up to a revision, inside the connection's transaction.

    Raises:
        StoreError: the database, or `revision`, is of a newer program, or another program's tables are in the way.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    present = revision_of(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if {revision, present} - known - {None}:
        raise StoreError(
            "Dữ liệu do một phiên bản mới hơn của chương trình tạo ra.",
            hint="Cài phiên bản mới của chương trình rồi mở lại; dữ liệu chưa bị thay đổi.",
        )
    if present is None and not schema.metadata.tables.keys().isdisjoint(sa.inspect(connection).get_table_names()):
        raise StoreError(
            "Cơ sở dữ liệu này đang chứa bảng của một chương trình khác.",
            hint="Đặt DATABASE_URL tới một cơ sở dữ liệu trống.",
        )
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def bump(connection: Connection) -> None:
    """Tell every reader's cache that the data changed."""
    table = schema.data_version
    connection.execute(sa.update(table).values(version=table.c.version + 1))


def _address(url: URL) -> URL:
    if url.drivername in ("postgres", "postgresql"):
        return url.set(drivername="postgresql+psycopg")
    return url


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        engine = sa.create_engine(url, pool_pre_ping=True)
        event.listen(engine, "connect", _prepare_postgresql)
        return engine
    if url.database and not url.database.startswith((":memory:", "file:")):
        _make_folder(Path(url.database).parent)
    engine = sa.create_engine(url, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"Không tạo được thư mục dữ liệu {folder}.", hint="Kiểm tra quyền ghi và dung lượng ổ đĩa."
        ) from error


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # Without this the driver decides itself when a transaction begins.
    connection.isolation_level = None
    for pragma in ("foreign_keys = ON", "journal_mode = WAL", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that reads first and writes later fails at once when another wrote in between.
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _prepare_postgresql(connection: Any, _record: object) -> None:
    connection.autocommit = True
    connection.execute(f"SET lock_timeout = '{BUSY_SECONDS}s'")
    connection.execute("SET timezone = 'UTC'")
    connection.autocommit = False
