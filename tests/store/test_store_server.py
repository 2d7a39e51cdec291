"""What goes wrong with a PostgreSQL server and the way to it: each ends in a sentence, and the program goes on."""

import pytest
import sqlalchemy as sa

from lib.core.errors import StoreError
from lib.store import schema
from lib.store.store import Store
from scripts.postgresql import Server
from tests.store.store_samples import an_import, seen


@pytest.fixture
def backend() -> str:
    return "postgresql"


def test_a_connection_lost_in_the_middle_changes_nothing_and_the_next_save_works(store: Store) -> None:
    with pytest.raises(StoreError, match=r"Mất kết nối .* chưa có gì thay đổi") as told, store.database.write() as mine:
        change_and_be_cut(store, mine)
    assert "thử lại" in told.value.hint
    assert store.save(an_import(seen(1.0))).new == 1
    assert store.version() == 1


def test_a_connection_lost_at_the_very_end_is_not_called_unchanged(store: Store) -> None:
    def lose(connection: sa.Connection) -> None:
        cut(store, connection)

    sa.event.listen(store.database.engine, "commit", lose, once=True)
    with pytest.raises(StoreError, match="chưa rõ đã lưu hay chưa") as told:
        store.save(an_import(seen(1.0)))
    assert "xem đã có chưa" in told.value.hint
    assert store.save(an_import(seen(1.0))).new == 1


def test_idle_connections_that_were_lost_are_made_anew(store: Store) -> None:
    with store.database.read() as one, store.database.read() as two:
        pids = [pid(one), pid(two)]
    with store.database.engine.connect() as connection:
        for lost in pids:
            if lost != pid(connection):
                connection.execute(sa.select(sa.func.pg_terminate_backend(lost)))
    assert store.save(an_import(seen(1.0))).new == 1


def test_the_program_goes_on_after_the_server_was_away(postgresql: Server, store: Store) -> None:
    store.save(an_import(seen(1.0)))
    postgresql.halt()
    try:
        for _ in range(2):
            with pytest.raises(StoreError, match=r"Không kết nối được|Mất kết nối") as told:
                store.save(an_import(seen(2.0), content=b"later"))
            assert told.value.hint
    finally:
        postgresql.launch()
    assert (store.version(), list(store.figures().value)) == (1, [1.0])
    assert store.save(an_import(seen(2.0), content=b"later")).changed == 1


def test_a_database_that_may_only_be_read_is_explained_and_can_be_read(store: Store) -> None:
    store.save(an_import(seen(1.0)))
    with store.database.write() as connection:
        name = connection.execute(sa.select(sa.func.current_database())).scalar_one()
        connection.exec_driver_sql(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    reader = Store.open(store.database.engine.url)
    assert len(reader.figures()) == 1
    with pytest.raises(StoreError, match="chỉ cho đọc"):
        reader.save(an_import(seen(2.0), content=b"later"))
    reader.close()


def test_what_the_server_refuses_is_told_apart(store: Store) -> None:
    for state, says in (
        ("53100", "Ổ đĩa chứa cơ sở dữ liệu đã đầy"),
        ("53200", "quá tải"),
        ("57014", "quá tải"),
        ("57P01", "Mất kết nối"),
        ("58030", "Không đọc hoặc ghi được ổ đĩa"),
        ("42501", "chỉ cho đọc"),
    ):
        refuse(store, state)
        with pytest.raises(StoreError, match=says) as told:
            store.save(an_import(seen(1.0)))
        assert told.value.hint
    assert (store.version(), store.imports()) == (0, [])


def test_a_fault_of_ours_is_not_blamed_on_the_server(store: Store) -> None:
    refuse(store, "23505")
    with pytest.raises(sa.exc.IntegrityError):
        store.save(an_import(seen(1.0)))


def test_neither_side_waits_for_ever_for_the_other(store: Store) -> None:
    with store.database.read() as connection:
        asked = {
            name: connection.exec_driver_sql(f"SHOW {name}").scalar()
            for name in ("lock_timeout", "idle_in_transaction_session_timeout", "TimeZone")
        }
        given = connection.connection.dbapi_connection.info.get_parameters()
    assert asked == {"lock_timeout": "10s", "idle_in_transaction_session_timeout": "5min", "TimeZone": "UTC"}
    assert (given["connect_timeout"], given["tcp_user_timeout"], given["keepalives_idle"]) == ("10", "60000", "30")


def pid(connection: sa.Connection) -> int:
    return int(connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one())


def cut(store: Store, connection: sa.Connection) -> None:
    """The server ends a connection; the answer comes once it is gone."""
    victim = pid(connection)
    with store.database.engine.connect() as other:
        other.execute(sa.select(sa.func.pg_terminate_backend(victim, 5000)))


def change_and_be_cut(store: Store, connection: sa.Connection) -> None:
    connection.execute(sa.delete(schema.data_version))
    cut(store, connection)
    connection.execute(sa.select(1))


def refuse(store: Store, state: str) -> None:
    """From now on the server answers each new report with an error of this kind."""
    with store.database.alone() as connection:
        connection.exec_driver_sql(
            "CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION 'refused' USING ERRCODE = '{state}'; END $$"
        )
        connection.exec_driver_sql("DROP TRIGGER IF EXISTS refuse ON report")
        connection.exec_driver_sql("CREATE TRIGGER refuse BEFORE INSERT ON report EXECUTE FUNCTION refuse()")


@pytest.mark.parametrize(
    ("setting", "said"),
    [pytest.param("jit", "off", id="compiled"), pytest.param("max_parallel_workers_per_gather", "0", id="shared out")],
)
def test_a_statement_that_finds_some_rows_is_neither(store: Store, setting: str, said: str) -> None:
    with store.database.read() as connection:
        assert connection.exec_driver_sql(f"SHOW {setting}").scalar() == said
