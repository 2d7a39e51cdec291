"""Many rows at once are stored as SQLAlchemy stores them, in both engines."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.engine import Connection

from lib.store.columns import Instant, Words
from lib.store.inserting import insert
from lib.store.store import Store
from tests.effort import OVER_STORES
from tests.statements import asked

TABLE = sa.Table(
    "scratch", sa.MetaData(),
    sa.Column("id", sa.Integer, sa.Identity(), primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("said", Words),
    sa.Column("value", sa.Double),
    sa.Column("flag", sa.Boolean, nullable=False),
    sa.Column("at", Instant),
)  # fmt: skip
TOLD = ("at", "said", "flag", "name", "value")  # not the table's order
rows = st.lists(
    st.tuples(
        st.none() | st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),
        st.none() | st.sampled_from(["", "Biểu 01", "a\x00b", "\ud800"]) | st.text(max_size=5),
        st.booleans(),
        st.sampled_from(["061", "Bạch Thông", "%s %(name)s ? :name"]),
        st.none() | st.floats(allow_nan=False, allow_infinity=False, allow_subnormal=False),
    ),
    max_size=5,
)


@pytest.fixture
def connection(store: Store) -> Iterator[Connection]:
    with store.database.alone() as connection:
        TABLE.create(connection)
        yield connection


@OVER_STORES
@given(told=rows)
def test_rows_come_out_as_if_they_had_been_inserted_alone(
    connection: Connection, told: list[tuple[object, ...]]
) -> None:
    insert(connection, TABLE, TOLD, iter(told))
    found = _taken(connection)
    for row in told:
        connection.execute(sa.insert(TABLE).values(dict(zip(TOLD, row, strict=True))))
    assert repr(found) == repr(_taken(connection))
    assert len(found) == len(told)


def test_as_many_rows_as_there_are_take_one_statement(connection: Connection) -> None:
    with asked() as said:
        insert(connection, TABLE, ("name", "flag"), [(str(number), True) for number in range(1000)])
        insert(connection, TABLE, ("name", "flag"), [])
    assert len(said) == 1
    assert len(_taken(connection)) == 1000


def _taken(connection: Connection) -> list[tuple[object, ...]]:
    found = connection.execute(sa.select(TABLE).order_by(TABLE.c.id)).all()
    connection.execute(sa.delete(TABLE))
    return [tuple(row)[1:] for row in found]
