"""Provinces may share a PostgreSQL database, each in a schema of its own that its DATABASE_URL names."""

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import make_url

from lib.store import schema
from lib.store.store import Store
from scripts.postgresql import Server
from tests.store.store_samples import an_import, seen

PROVINCES = ("p01", "p02")


@pytest.fixture
def addresses(postgresql: Server) -> list[str]:
    url = postgresql.new_database()
    with psycopg.connect(url) as connection:
        for name in PROVINCES:
            connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(name)))
    return [
        make_url(url).update_query_dict({"options": f"-csearch_path={name}"}).render_as_string() for name in PROVINCES
    ]


def test_what_one_province_saves_the_other_does_not_see(addresses: list[str]) -> None:
    ours, theirs = (Store.open(address) for address in addresses)
    before = theirs.version()
    ours.save(an_import(seen()))
    assert (len(ours.figures()), len(theirs.figures())) == (1, 0)
    assert theirs.version() == before


def test_a_province_has_tables_of_its_own(addresses: list[str]) -> None:
    for address in addresses:
        store = Store.open(address)
        assert store.revision() == schema.REVISION
        store.close()
        Store.open(address).close()  # the tables are found again
