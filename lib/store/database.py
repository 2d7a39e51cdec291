"""Connections, transactions and the schema's revision."""

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection

from lib.core.audit import Signature
from lib.core.errors import StoreError
from lib.store import schema
from lib.store.engines import WRITES, engine_of
from lib.store.failures import explained

_REVISION = sa.text("SELECT version_num FROM alembic_version")
SIGNED = "cchc_signed"
"""The execution option of a writing transaction that tells who writes."""
_STATE = sa.select(schema.data_version.c.version, schema.audit_head.c.entries).join_from(
    schema.data_version, schema.audit_head, schema.data_version.c.id == schema.audit_head.c.id
)
_MIGRATING = 0x63636863  # any number of our own: PostgreSQL names its advisory locks by number

_moment: ContextVar[Connection | None] = ContextVar("moment", default=None)


class _Written:
    """The version of the data after the last writing of this program; shared by all who write through one database."""

    def __init__(self) -> None:
        self.version = 0


class Database:
    """One database. Reading sees a single moment; writing goes one at a time and is whole or not at all."""

    def __init__(self, url: str | URL) -> None:
        """Raises StoreError for an address that names no database we know, or a folder that cannot be made."""
        self.engine = engine_of(url)
        sqlite = self.engine.dialect.name == "sqlite"
        # In SQLite a transaction in WAL mode sees one moment anyway.
        self._reading = self.engine if sqlite else self.engine.execution_options(isolation_level="REPEATABLE READ")
        self._writing = self.engine.execution_options(**{WRITES: True})
        self._written = _Written()

    @property
    def written(self) -> int:
        """The version of the data that this program wrote last; 0 before it wrote."""
        return self._written.version

    def signed(self, signature: Signature) -> "Database":
        """The same database, in which writing is done in somebody's name."""
        found = copy.copy(self)
        found._writing = self._writing.execution_options(**{SIGNED: signature})
        return found

    @property
    def is_signed(self) -> bool:
        return SIGNED in self._writing.get_execution_options()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one moment of the data; within `one_moment` always the same."""
        held = _moment.get()
        if held is not None and held.engine is self._reading:
            with explained():
                yield held
            return
        with explained(), self._reading.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """Whatever this thread reads within it is of one moment; writing does not belong in it."""
        with self.read() as connection:
            token = _moment.set(connection)
            try:
                yield
            finally:
                _moment.reset(token)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """The one writing transaction of the moment; others wait up to BUSY_SECONDS.

        Raises:
            StoreError: another writer holds on too long, or the database refuses; nothing is changed. Where the
                connection is lost at the very end nobody knows whether it was, and the sentence says so.
            RuntimeError: the data were changed and the audit log not told; nothing is changed.
        """
        with explained(), self._writing.connect() as connection, connection.begin() as transaction:
            connection.execute(sa.select(schema.data_version.c.version).with_for_update()).one()
            _check_revision(connection)
            before = connection.execute(_STATE).one()
            yield connection
            if transaction.is_active:
                version = _check_told(connection, before)
                with explained(ending=True):
                    transaction.commit()
                self._written.version = max(version, self._written.version)

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
    return connection.execute(_REVISION).scalar()


def _check_revision(connection: Connection) -> None:
    """A program that still runs while a newer one brought the tables up to date does not know what it would write."""
    if connection.execute(_REVISION).scalar() != schema.REVISION:
        raise StoreError(
            "Cơ sở dữ liệu vừa được một phiên bản khác của chương trình nâng cấp; chưa lưu gì.",
            hint="Báo quản trị hệ thống khởi động lại chương trình bằng phiên bản mới.",
        )


def _check_told(connection: Connection, before: Any) -> int:
    """The version of the data as they are left."""
    after = connection.execute(_STATE).one()
    if after.version != before.version and after.entries == before.entries:
        raise RuntimeError("a change without an entry in the audit log")
    return int(after.version)


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


def bump(connection: Connection, *touched: sa.ColumnElement[bool], turned: int | None = None) -> int:
    """Tell every reader's cache that the data changed; `touched` say which imports did, none where something else did.

    `turned` is the number of the import that comes to count by it, or ceases to. Answers the version that the data have.
    """
    imports = schema.imports
    version = int(connection.execute(_NEXT_VERSION).scalar_one())
    # One by one: PostgreSQL would read all imports to find those of which one or the other is true.
    for which in touched:
        connection.execute(sa.update(imports).where(which).values(changed=version))
    if turned is not None:
        connection.execute(sa.update(imports).where(imports.c.id == turned).values(changed=version, turned=version))
    return version


_NEXT_VERSION = (
    sa.update(schema.data_version)
    .values(version=schema.data_version.c.version + 1)
    .returning(schema.data_version.c.version)
)
