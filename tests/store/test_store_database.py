"""The schema, the indexes pages rely on, and what is said when the database refuses."""

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from lib.core.errors import StoreError
from lib.store import database, engines, figures, reports, schema
from lib.store.store import Store
from tests.store.store_samples import PAYMENT, an_import, seen


def test_the_migrations_make_exactly_the_tables_of_the_schema(store: Store) -> None:
    with store.database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, schema.metadata) == []


def test_the_newest_migration_is_the_schemas_revision() -> None:
    assert ScriptDirectory(Path(database.__file__).parent / "migrations").get_current_head() == schema.REVISION


def test_a_database_opens_again_with_everything_in_it(url: str) -> None:
    first = Store.open(url)
    first.save(an_import(seen(1.0)))
    first.close()
    again = Store.open(url)
    assert (again.version(), list(again.figures().value)) == (1, [1.0])
    again.close()


def test_two_programs_may_make_the_same_database_at_once(url: str) -> None:
    failed: list[BaseException] = []

    def start() -> None:
        try:
            Store.open(url).close()
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    store = Store.open(url)
    assert store.version() == 0
    store.close()


def test_a_newer_schema_is_refused_and_left_alone(store: Store, url: str) -> None:
    with store.database.write() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreError, match="phiên bản mới hơn"):
        Store.open(url)


def test_a_program_of_before_an_upgrade_writes_nothing_more(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.save(an_import(seen(1.0)))
    with store.database.alone() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreError, match="phiên bản khác") as told:
        store.save(an_import(seen(2.0), content=b"later"))
    assert "khởi động lại" in told.value.hint
    assert (store.version(), list(store.figures().value)) == (1, [1.0])


def test_another_programs_tables_are_left_alone(url: str) -> None:
    database_ = database.Database(url)
    with database_.alone() as connection:
        connection.execute(sa.text("CREATE TABLE report (mine integer)"))
    database_.close()
    with pytest.raises(StoreError, match="chương trình khác"):
        Store.open(url)


@pytest.fixture
def filled(store: Store) -> Store:
    wanted = [seen(1.0, unit=f"{unit:03}", period=f"2023-{month:02}") for unit in range(60) for month in range(1, 13)]
    for round_ in range(3):
        store.save(an_import(*wanted, content=str(round_).encode()))
    with store.database.write() as connection:
        connection.execute(sa.text("ANALYZE"))
    return store


@pytest.mark.parametrize(
    "query",
    [
        pytest.param(figures.frame_query(["2023-08"], None, None), id="all of a period"),
        pytest.param(figures.frame_query(["2023-08"], [PAYMENT], ["001"]), id="one figure"),
        pytest.param(figures.frame_query(None, [PAYMENT], ["001"]), id="a trend"),
        pytest.param(figures.history_query(PAYMENT, "001", "2023-08"), id="the history of a figure"),
        pytest.param(sa.select(schema.data_version.c.version), id="the version"),
    ],
)
def test_pages_never_scan_the_history(filled: Store, query: sa.Select[tuple[object]], backend: str) -> None:
    plan = _plan(filled, query, backend)
    scanned = [line for line in plan if "SCAN " in line or "Seq Scan" in line]
    assert [line for line in scanned if "observation" in line or "import" in line] == []


def test_periods_are_stepped_through(filled: Store, backend: str) -> None:
    assert filled.periods(range(2023, 2024)) == [f"2023-{month:02}" for month in range(1, 13)]
    assert filled.periods(range(2020, 2023)) == filled.periods(range(2024, 2030)) == []
    assert not [
        line
        for line in _plan(filled, figures.periods_query(range(2023, 2024)), backend)
        if "SCAN current_figure" in line
    ]


def test_the_list_of_imports_counts_by_index(filled: Store, backend: str) -> None:
    plan = _plan(filled, reports.import_query(), backend)
    scanned = [line for line in plan if "SCAN " in line or "Seq Scan" in line]
    assert [line for line in scanned if "observation" in line] == []


def _plan(store: Store, query: sa.Select[tuple[object]], backend: str) -> list[str]:
    words = "EXPLAIN QUERY PLAN " if backend == "sqlite" else "EXPLAIN "
    with store.database.read() as connection:
        if backend == "postgresql":
            # Tables of a test are so small that reading them whole is cheaper: ask whether an index could serve.
            connection.execute(sa.text("SET LOCAL enable_seqscan = off"))
        text = query.compile(store.database.engine, compile_kwargs={"literal_binds": True})
        return [str(row[-1]) for row in connection.exec_driver_sql(words + str(text).replace("%%", "%"))]


def test_two_saves_of_the_same_bytes_at_once_store_them_once(store: Store, url: str) -> None:
    def save() -> None:
        other = Store.open(url)
        gate.wait()
        outcomes.append(other.save(an_import(*(seen(1.0, unit=f"{unit:03}") for unit in range(200)))))
        other.close()

    outcomes: list[object] = []
    gate = threading.Barrier(4)
    threads = [threading.Thread(target=save) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcome.already for outcome in outcomes) == [False, True, True, True]
    assert len(store.imports()) == 1


def test_readers_read_while_another_writes(store: Store, url: str) -> None:
    store.save(an_import(seen(1.0), content=b"a"))
    reader = Store.open(url)
    with store.database.write() as connection:
        connection.execute(sa.delete(schema.current))
        assert (reader.version(), len(reader.figures())) == (1, 1)
        connection.rollback()
    reader.close()


def test_two_writers_and_many_readers_are_never_turned_away(store: Store, url: str) -> None:
    failed: list[BaseException] = []
    reads: list[int] = []

    def run(work: Callable[[Store], None]) -> None:
        other = Store.open(url)
        try:
            work(other)
        except BaseException as error:
            failed.append(error)
        other.close()

    def write(other: Store, name: str) -> None:
        for number in range(8):
            figures = (seen(float(number), unit=f"{unit:03}") for unit in range(100))
            other.save(an_import(*figures, content=f"{name}{number}".encode()))

    def read(other: Store) -> None:
        while writing.is_set():
            reads.append(len(other.figures()))

    writing = threading.Event()
    writing.set()
    readers = [threading.Thread(target=run, args=(read,)) for _ in range(4)]
    writers = [threading.Thread(target=run, args=(lambda other, name=name: write(other, name),)) for name in "ab"]
    for thread in [*readers, *writers]:
        thread.start()
    for thread in writers:
        thread.join()
    writing.clear()
    for thread in readers:
        thread.join()
    assert failed == []
    assert set(reads) <= {0, 100}
    assert (store.version(), len(store.imports())) == (16, 16)


def test_a_writer_that_holds_on_too_long_is_explained(
    new_url: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "BUSY_SECONDS", 1)
    url = new_url()
    first, second = Store.open(url), Store.open(url)
    with first.database.write(), pytest.raises(StoreError, match="đang bận") as refused:
        second.save(an_import(seen(1.0)))
    assert "thử lại" in refused.value.hint
    assert (second.version(), second.imports()) == (0, [])
    assert second.save(an_import(seen(1.0))).new == 1
    first.close()
    second.close()


class TestSQLite:
    """What only a file can do."""

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        return tmp_path / "new folder" / "cchc.sqlite3"

    def test_a_file_that_another_program_is_just_making_is_waited_for(self, file: Path) -> None:
        file.parent.mkdir()
        other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        ends = threading.Timer(0.3, other.execute, ["COMMIT"])
        ends.start()
        Store.open(f"sqlite:///{file}").close()
        ends.join()
        other.close()

    def test_it_is_made_with_its_folder_in_wal_mode(self, file: Path) -> None:
        store = Store.open(f"sqlite:///{file}")
        with store.database.read() as connection:
            asked = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "foreign_keys")]
        assert asked == ["wal", 1]
        store.close()

    def test_a_full_disk_is_explained_and_nothing_changes(self, file: Path) -> None:
        store = Store.open(f"sqlite:///{file}")
        with store.database.engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(StoreError, match="đã đầy"):
            store.save(an_import(*(seen(1.0, unit=f"{unit:03}") for unit in range(500)), content=b"x" * 100_000))
        assert (store.version(), store.imports(), len(store.figures())) == (0, [], 0)
        store.close()

    def test_a_read_only_database_is_explained_and_can_be_read(self, file: Path) -> None:
        first = Store.open(f"sqlite:///{file}")
        first.save(an_import(seen(1.0)))
        store = Store.open(f"sqlite:///file:{file}?mode=ro&uri=true")
        assert len(store.figures()) == 1
        with pytest.raises(StoreError, match="chỉ cho đọc"):
            store.save(an_import(seen(2.0), content=b"b"))
        store.close()
        first.close()

    def test_a_file_that_is_no_database_is_explained(self, tmp_path: Path) -> None:
        (tmp_path / "x.sqlite3").write_bytes(b"PK not a database" * 100)
        with pytest.raises(StoreError, match="bị hỏng hoặc không phải"):
            Store.open(f"sqlite:///{tmp_path / 'x.sqlite3'}")
        assert (tmp_path / "x.sqlite3").read_bytes() == b"PK not a database" * 100

    def test_a_folder_that_cannot_be_made_is_explained(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("not a folder")
        with pytest.raises(StoreError, match="Không tạo được thư mục"):
            Store.open(f"sqlite:///{tmp_path / 'file' / 'cchc.sqlite3'}")

    def test_foreign_keys_hold(self, file: Path) -> None:
        store = Store.open(f"sqlite:///{file}")
        with pytest.raises(sa.exc.IntegrityError) as refused, store.database.write() as connection:
            connection.execute(sa.insert(schema.current).values(
                period="2023", indicator=PAYMENT, unit="061", to_date=True, measurement="own", observation_id=5,
            ))  # fmt: skip
        assert isinstance(refused.value.orig, sqlite3.IntegrityError)
        store.close()


@pytest.mark.parametrize(
    ("url", "says"),
    [
        pytest.param(
            "postgresql://cchc@127.0.0.1:1/none?connect_timeout=2", "Không kết nối được", id="no server there"
        ),
        pytest.param("mysql+pymysql://x@y/z", "DATABASE_URL|SQLite hoặc PostgreSQL", id="another kind of database"),
        pytest.param("not an address", "DATABASE_URL", id="no address at all"),
    ],
)
def test_an_address_that_leads_nowhere_is_explained_without_its_password(url: str, says: str) -> None:
    with pytest.raises(StoreError, match=says):
        Store.open(url)
