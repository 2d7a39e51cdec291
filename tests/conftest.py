"""Settings of every test, and the databases: property tests take the same examples in CI each time, others elsewhere.

A test that asks for `url` or `new_url` runs on SQLite and on a PostgreSQL server of its own.
"""

import os
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from streamlit.components.v2 import manifest_scanner

from scripts.postgresql import Server
from scripts.postgresql import postgresql as served

settings.register_profile("ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("desk", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "desk")

_NUMBERS = count(1)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A file's tests run in one process, so that what they share is made once; a file may name a wider group."""
    for item in items:
        if item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(item.path.stem))


@pytest.fixture(scope="session", autouse=True)
def installed_once() -> Iterator[None]:
    """Streamlit's test of a page looks through every installed package for components, 0.2 s at each run: once will do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield


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
