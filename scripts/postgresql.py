"""A PostgreSQL server of its own for tests and measurements, gone when they end."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
from psycopg.sql import SQL, Identifier

_NUMBERS = count(1)
_MEMORY = "/dev/shm"  # noqa: S108 - a folder with a random name is made in it
_THROW_AWAY = {"listen_addresses": "", "fsync": "off", "full_page_writes": "off", "autovacuum": "off"}
"""Nothing outlives the machine's memory, so nothing need be written as if it should."""


class Server:
    """A throw-away PostgreSQL server on a socket in a folder of its own; `options` are its settings, name to value.

    The folder lies in memory, where there is such a place, unless `home` says where.
    """

    def __init__(self, programs: Path, options: Mapping[str, str] | None = None, home: Path | None = None) -> None:
        self.programs = programs
        self.options = {**_THROW_AWAY, **(options or {})}
        in_memory = _MEMORY if os.access(_MEMORY, os.W_OK) else None
        self.folder = Path(tempfile.mkdtemp(prefix="cchc-pg-", dir=home or in_memory))
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")

    def run(self, *command: str) -> None:
        # PostgreSQL refuses to run as root.
        who = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        program, *rest = command
        subprocess.run(  # noqa: S603 - programs of the package, with arguments of our own
            [*who, str(self.programs / program), *rest], cwd=self.folder, check=True, stdout=subprocess.DEVNULL
        )

    def start(self) -> None:
        self.run("initdb", "-D", str(self.folder / "data"), "-U", "cchc", "-A", "trust", "-E", "UTF8", "--no-sync")
        self.launch()

    def launch(self) -> None:
        """Start the server, or start it again after `halt`."""
        options = " ".join([f"-k {self.folder}", *(f"-c {name}='{value}'" for name, value in self.options.items())])
        self.run(
            "pg_ctl", "start", "-w", "-D", str(self.folder / "data"), "-l", str(self.folder / "log"), "-o", options
        )

    def halt(self) -> None:
        """Stop the server as if it had died; its databases stay."""
        self.run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", str(self.folder / "data"))

    def stop(self) -> None:
        try:
            self.halt()
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    def new_database(self, like: str = "template0") -> str:
        """The address of a new database, a copy of another one that nobody is connected to; by default without tables."""
        name = f"t{next(_NUMBERS)}"
        with psycopg.connect(host=str(self.folder), user="cchc", dbname="postgres", autocommit=True) as connection:
            made = SQL("CREATE DATABASE {} TEMPLATE {}").format(Identifier(name), Identifier(like))
            connection.execute(made)
        return f"postgresql://cchc@/{name}?host={self.folder}"


def find_server() -> Path | None:
    """The folder of the newest server programs that Debian's package installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


@contextmanager
def postgresql(options: Mapping[str, str] | None = None, home: Path | None = None) -> Iterator[Server | None]:
    """A running server, its folder made in `home`; None where none is installed."""
    programs = find_server()
    if programs is None:
        yield None
        return
    server = Server(programs, options, home)
    server.start()
    try:
        yield server
    finally:
        server.stop()
