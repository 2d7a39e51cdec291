"""Every store test runs on SQLite and on PostgreSQL: the fixture `url` does."""

from collections.abc import Iterator

import pytest

from lib.store.store import Store


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = Store.open(url)
    yield opened
    opened.close()
