"""A whole database in one file, the same for SQLite and PostgreSQL, so that either restores the other's.

The file is a zip archive: `manifest.json`, a JSON line for every row under `tables/`, every report under `reports/`
and every file of evidence under `evidence/` by its SHA-256, loaded plans under `plans/`. The archive's comment is the
SHA-256 of all bytes before it: one flipped bit is noticed.
"""

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core.audit import Act
from lib.core.errors import StoreError
from lib.store import audit, schema
from lib.store.archived_folder import restored_folder, write_folder
from lib.store.database import Database, revision_of, upgrade

FORMAT = 1
_SEAL = 64
_ROWS = 1000
_MANIFEST = "manifest.json"
_FOLDERS = {schema.report.name: "reports", schema.evidence.name: "evidence"}
"""Where the bytes of a table lie; such a table has columns `sha256` and `content`."""
_DAMAGED = "Tệp sao lưu bị hỏng hoặc không phải bản sao lưu của chương trình; chưa khôi phục gì."


def write_archive(database: Database, target: Path, plans: Path | None = None) -> None:
    """Write everything, as it was at one moment, to exactly one file; people may go on working.

    `plans` is the folder of the plans that were loaded.

    Raises:
        StoreError: the file cannot be written, or the database refuses; an older file of that name stays.
    """
    with _explained(target), _replacing(target) as part:
        with database.read() as connection, ZipFile(part, "w", ZIP_DEFLATED) as archive:
            kept = (table for table in schema.metadata.sorted_tables if not table.info.get("passing"))
            rows = {table.name: _write_table(connection, archive, table) for table in kept}
            for table in _FOLDERS:
                _write_contents(connection, archive, table)
            if plans is not None:
                write_folder(archive, plans)
            manifest = {
                "format": FORMAT,
                "revision": schema.REVISION,
                "at": datetime.now(UTC).isoformat(),
                "rows": rows,
            }
            archive.writestr(_MANIFEST, json.dumps(manifest, indent=1))
            archive.comment = b"0" * _SEAL
        with part.open("r+b") as file:
            seal = _seal_of(part)
            file.seek(-_SEAL, os.SEEK_END)
            file.write(seal)
            file.flush()
            os.fsync(file.fileno())


def read_archive(database: Database, source: Path, plans: Path | None = None) -> None:
    """Fill an absent or empty database and folder of plans from a file, all of it or nothing.

    A database that somebody signed adds to its audit log that it was restored.

    Raises:
        StoreError: the file is damaged or of a newer program, or the database holds data; nothing was changed.
    """
    with _explained(source):
        seal = _check_seal(source)
        try:
            archive = ZipFile(source)
            manifest = json.loads(archive.read(_MANIFEST))
        except (BadZipFile, KeyError, ValueError) as error:
            raise StoreError(_DAMAGED, hint="Dùng một bản sao lưu khác.") from error
        with archive, database.alone() as connection:
            if manifest["format"] > FORMAT:
                raise StoreError(
                    "Bản sao lưu do một phiên bản mới hơn của chương trình tạo ra.",
                    hint="Cài phiên bản mới rồi thử lại.",
                )
            with restored_folder(archive, plans) if plans is not None else nullcontext():
                _clear(connection)
                upgrade(connection, manifest["revision"])
                _fill(connection, archive, manifest["rows"])
                upgrade(connection, schema.REVISION)
                if database.is_signed:
                    audit.append(connection, Act.RESTORE, source.name, after={"sha256": seal, "at": manifest["at"]})


def _write_table(connection: Connection, archive: ZipFile, table: sa.Table) -> int:
    columns = [column for column in table.columns if not isinstance(column.type, sa.LargeBinary)]
    query = sa.select(*columns).order_by(*table.primary_key.columns).execution_options(yield_per=_ROWS)
    rows = 0
    with archive.open(f"tables/{table.name}.jsonl", "w") as file:
        for row in connection.execute(query):
            file.write(json.dumps(row._asdict(), ensure_ascii=False, default=_written).encode() + b"\n")
            rows += 1
    return rows


def _write_contents(connection: Connection, archive: ZipFile, table: str) -> None:
    kept = schema.metadata.tables[table]
    for name in connection.execute(sa.select(kept.c.sha256).order_by(kept.c.sha256)).scalars().all():
        content = connection.execute(sa.select(kept.c.content).where(kept.c.sha256 == name)).scalar_one()
        # Workbooks, pictures and the like are compressed in themselves.
        archive.writestr(f"{_FOLDERS[table]}/{name}", content, ZIP_STORED)


def _written(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value)}")


def _clear(connection: Connection) -> None:
    """Leave no table of ours, unless one holds data."""
    if revision_of(connection) is None:
        return
    upgrade(connection, schema.REVISION)
    for table in schema.metadata.sorted_tables:
        if table not in schema.ONE_ROW and connection.execute(sa.select(sa.literal(1)).select_from(table)).first():
            raise StoreError(
                "Cơ sở dữ liệu đã có số liệu; chỉ khôi phục vào cơ sở dữ liệu trống.",
                hint="Đặt CCHC_DATA_DIR hoặc DATABASE_URL tới nơi còn trống rồi khôi phục lại.",
            )
    schema.metadata.drop_all(connection)
    connection.execute(sa.text("DROP TABLE alembic_version"))


def _fill(connection: Connection, archive: ZipFile, rows: dict[str, int]) -> None:
    tables = sa.MetaData()
    tables.reflect(connection, only=list(rows))
    for table in tables.sorted_tables:
        connection.execute(sa.delete(table))
        read = 0
        for batch in _batches(archive, table):
            connection.execute(sa.insert(table), batch)
            read += len(batch)
        if read != rows[table.name]:
            raise StoreError(_DAMAGED, hint="Dùng một bản sao lưu khác.")
        if connection.dialect.name == "postgresql" and "id" in table.c:
            # Rows came with their numbers, so the counter does not know them yet.
            last = sa.select(sa.func.coalesce(sa.func.max(table.c.id), 0) + 1).scalar_subquery()
            name = connection.dialect.identifier_preparer.quote(table.name)
            connection.execute(sa.select(sa.func.setval(sa.func.pg_get_serial_sequence(name, "id"), last, False)))


def _batches(archive: ZipFile, table: sa.Table) -> Iterator[list[dict[str, Any]]]:
    moments = [column.name for column in table.columns if isinstance(column.type, sa.DateTime)]
    days = [column.name for column in table.columns if isinstance(column.type, sa.Date)]
    size = 1 if table.name in _FOLDERS else _ROWS
    batch: list[dict[str, Any]] = []
    with archive.open(f"tables/{table.name}.jsonl") as lines:
        for line in lines:
            row = json.loads(line)
            row |= {name: datetime.fromisoformat(row[name]) for name in moments if row[name] is not None}
            row |= {name: date.fromisoformat(row[name]) for name in days if row[name] is not None}
            if table.name in _FOLDERS:
                row["content"] = archive.read(f"{_FOLDERS[table.name]}/{row['sha256']}")
            batch.append(row)
            if len(batch) == size:
                yield batch
                batch = []
    if batch:
        yield batch


def _seal_of(file: Path) -> bytes:
    left = file.stat().st_size - _SEAL
    digest = sha256()
    with file.open("rb") as source:
        while left > 0:
            block = source.read(min(left, 1 << 20))
            digest.update(block)
            left -= len(block)
    return digest.hexdigest().encode()


def _check_seal(file: Path) -> str:
    """Answers the SHA-256 of all before the seal."""
    with file.open("rb") as source:
        size = source.seek(0, os.SEEK_END)
        source.seek(max(0, size - _SEAL))
        seal = source.read()
        if size <= _SEAL or seal != _seal_of(file):
            raise StoreError(_DAMAGED, hint="Dùng một bản sao lưu khác.")
        return seal.decode()


@contextmanager
def _replacing(target: Path) -> Iterator[Path]:
    """A file beside the target that takes its place once it is whole."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.absolute().parent)
    os.close(handle)
    part = Path(name)
    try:
        yield part
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _explained(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(
            f"Không đọc hoặc ghi được tệp {file}.", hint="Kiểm tra đường dẫn, quyền truy cập và dung lượng ổ đĩa."
        ) from error
