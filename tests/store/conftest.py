"""Every store test runs on SQLite and on a PostgreSQL server of its own."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from lib.store.store import Store
from scripts.postgresql import Server
from scripts.postgresql import postgresql as served

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    with served() as server:
        if server is None:
            pytest.skip("no PostgreSQL server programs under /usr/lib/postgresql")
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def new_url(request: pytest.FixtureRequest, backend: str, tmp_path: Path) -> Callable[[], str]:
    """new_url() is the address of a database without tables, on the backend of this run."""

    def make() -> str:
        if backend == "sqlite":
            return f"sqlite:///{tmp_path / f'{next(_NUMBERS)}.sqlite3'}"
        return str(request.getfixturevalue("postgresql").new_database())

    return make


@pytest.fixture
def url(new_url: Callable[[], str]) -> str:
    return new_url()


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = Store.open(url)
    yield opened
    opened.close()
