"""How a database is reached: addresses, and what every connection is told first."""

import os
import sqlite3
import time
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event, exc
from sqlalchemy.engine import URL, Connection, Engine, make_url

from lib.core.errors import StoreError

BUSY_SECONDS = 10
_BETWEEN_TRIALS = 0.02
WRITES = "cchc_writes"
"""The execution option of a connection that is going to write."""

# A server that vanished without a word is noticed after a minute instead of two hours.
_REACHED = {
    "connect_timeout": str(BUSY_SECONDS),
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "60000",
}
# The same the other way round: a program that vanished in mid-transaction does not keep others from writing.
_TOLD = (
    "SET timezone = 'UTC'",
    "SET idle_in_transaction_session_timeout = '5min'",
    "SET tcp_keepalives_idle = 30",
    "SET tcp_keepalives_interval = 10",
    "SET tcp_keepalives_count = 3",
    # Our statements find some rows by index. In large tables PostgreSQL expects more of them, and takes longer to compile
    # a statement and to call helpers than to answer it.
    "SET jit = off",
    # Indexes are in memory or on a disk without heads. Thought four times as dear, a row by index loses to reading all rows.
    "SET random_page_cost = 1.1",
    "SET max_parallel_workers_per_gather = 0",
)


def engine_of(url: str | URL) -> Engine:
    """Raises StoreError for an address that names no database we know, or a folder that cannot be made."""
    try:
        address = _address(make_url(url))
        kind = address.get_backend_name()
        # What a statement was given may be a seal of a password or what people wrote: nothing for a log.
        engine = (
            _sqlite(address)
            if kind == "sqlite"
            else sa.create_engine(address, pool_pre_ping=True, hide_parameters=True)
        )
    except (exc.ArgumentError, ImportError, ValueError) as error:
        raise StoreError(
            "DATABASE_URL không phải địa chỉ cơ sở dữ liệu dùng được.",
            hint="Dùng sqlite:///đường-dẫn hoặc postgresql://người-dùng:mật-khẩu@máy-chủ/tên.",
        ) from error
    if kind not in ("sqlite", "postgresql"):
        raise StoreError("Chương trình chỉ dùng SQLite hoặc PostgreSQL.", hint="Sửa DATABASE_URL.")
    if kind == "postgresql":
        event.listen(engine, "connect", _prepare_postgresql)
    return engine


def _address(url: URL) -> URL:
    if url.drivername in ("postgres", "postgresql"):
        url = url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() == "postgresql":
        if "@" in (url.host or ""):  # else the rest of the password is looked up as a server, and told as its name
            raise StoreError(
                "Mật khẩu trong DATABASE_URL có ký tự @ viết thẳng.", hint="Viết ký tự @ trong mật khẩu là %40."
            )
        return url.set(query={**_REACHED, **url.query})
    return url


def _prepare_postgresql(connection: Any, _record: object) -> None:
    connection.autocommit = True
    for command in (f"SET lock_timeout = '{BUSY_SECONDS}s'", *_TOLD):
        connection.execute(command)
    connection.autocommit = False


def _sqlite(url: URL) -> Engine:
    engine = sa.create_engine(url, connect_args={"timeout": BUSY_SECONDS}, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    if url.database and not url.database.startswith((":memory:", "file:")):
        file = Path(url.database).absolute()
        _make_folder(file.parent)
        event.listen(engine, "begin", _SameFile(file))
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
    # FULL: what a person was told is saved is still there after a power cut.
    for pragma in ("foreign_keys = ON", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    _keep_a_log(connection)


def _keep_a_log(connection: Any) -> None:
    # SQLite waits for others everywhere but here, where several programs make one file at the same moment.
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
        time.sleep(_BETWEEN_TRIALS)


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that reads first and writes later fails at once when another wrote in between.
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


class _SameFile:
    """Refuses to go on with a file that was moved, deleted or replaced: what is written to it nobody would find."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known: tuple[int, int] | None = None

    def __call__(self, _connection: Connection) -> None:
        found = self._found()
        self._known = self._known or found
        if found is None or found != self._known:
            raise StoreError(
                "Tệp cơ sở dữ liệu đã bị chuyển đi, xóa hoặc thay trong khi chương trình chạy; chưa lưu gì.",
                hint=f"Đưa tệp về {self._file} rồi khởi động lại chương trình.",
            )

    def _found(self) -> tuple[int, int] | None:
        try:
            stat = os.stat(self._file)
        except OSError:
            return None
        return stat.st_dev, stat.st_ino
