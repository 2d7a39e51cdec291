"""Every store test runs on SQLite and on PostgreSQL: the fixture `url` does."""

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy.engine import make_url

from lib.store.store import Store
from scripts.postgresql import Server


@pytest.fixture(scope="session")
def migrated(postgresql: Server) -> str:
    """The name of a database on the server that has all tables and no rows: copying it is quicker than migrating."""
    address = postgresql.new_database()
    Store.open(address).close()
    return str(make_url(address).database)


@pytest.fixture
def url(request: pytest.FixtureRequest, backend: str, new_url: Callable[[], str]) -> str:
    """A database without tables, or, for a test that opens a store on it anyway, one that need not be migrated."""
    if backend == "postgresql" and "store" in request.fixturenames:
        migrated = request.getfixturevalue("migrated")
        return str(request.getfixturevalue("postgresql").new_database(migrated))
    return new_url()


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = Store.open(url)
    yield opened
    opened.close()
