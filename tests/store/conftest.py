"""Every store test runs on SQLite and on a PostgreSQL server of its own."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from lib.store.store import Store

_NUMBERS = count(1)


class Server:
    """A throw-away PostgreSQL server on a socket in a folder of its own."""

    def __init__(self, programs: Path) -> None:
        self.programs = programs
        self.folder = Path(tempfile.mkdtemp(prefix="cchc-pg-", dir="/tmp"))
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")

    def run(self, *command: str) -> None:
        # PostgreSQL refuses to run as root.
        who = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        program, *rest = command
        subprocess.run(
            [*who, str(self.programs / program), *rest], cwd=self.folder, check=True, stdout=subprocess.DEVNULL
        )

    def start(self) -> None:
        self.run("initdb", "-D", str(self.folder / "data"), "-U", "cchc", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-k {self.folder} -c listen_addresses='' -c fsync=off"
        self.run(
            "pg_ctl", "start", "-w", "-D", str(self.folder / "data"), "-l", str(self.folder / "log"), "-o", options
        )

    def stop(self) -> None:
        try:
            self.run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", str(self.folder / "data"))
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    def new_database(self) -> str:
        name = f"t{next(_NUMBERS)}"
        self.run("createdb", "-h", str(self.folder), "-U", "cchc", name)
        return f"postgresql://cchc@/{name}?host={self.folder}"


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        pytest.skip("no PostgreSQL server programs under /usr/lib/postgresql")
    server = Server(found[-1].parent)
    server.start()
    yield server
    server.stop()


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
