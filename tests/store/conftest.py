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
def store(request: pytest.FixtureRequest, backend: str, new_url: Callable[[], str]) -> Iterator[Store]:
    if backend == "sqlite":
        address = new_url()
    else:
        migrated = request.getfixturevalue("migrated")
        address = request.getfixturevalue("postgresql").new_database(migrated)
    opened = Store.open(address)
    yield opened
    opened.close()
