"""Which SQL every page runs, and what PostgreSQL does for it."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from time import perf_counter, process_time
from types import FrameType
from typing import Any, NamedTuple

import psycopg
import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Engine
from streamlit.testing.v1 import AppTest

from benchmarks.nation_data import Nation
from lib.store.database import bump
from lib.ui import cached, site
from lib.ui.site import PageEntry

_ENOUGH_SECONDS = 8
_STORE = str(Path("lib") / "store")
_PLUMBING = {"database.py"}


@dataclass(slots=True)
class Query:
    """One statement with the parameters of its first run; `name` is the store's method that runs it."""

    name: str
    sql: str
    parameters: Any
    pages: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds with the rows fetched; blocks are 8 KiB, from memory or disk; `way` is how tables were reached."""

    least: float
    p50: float
    p95: float
    rows: int
    blocks: int
    way: str


class Taken(NamedTuple):
    """Seconds by the clock, and of them those in which this process worked."""

    clock: float
    busy: float


class Seen:
    """Every reading statement, told apart by its text and by who runs it."""

    def __init__(self) -> None:
        self.queries: dict[tuple[str, str], Query] = {}
        self.page = ""

    @contextmanager
    def of(self, page: str) -> Iterator[None]:
        self.page = page
        event.listen(Engine, "before_cursor_execute", self._note)
        try:
            yield
        finally:
            event.remove(Engine, "before_cursor_execute", self._note)

    def _note(self, _c: Any, _cursor: Any, sql: str, parameters: Any, _context: Any, _many: bool) -> None:
        name = _asked_by(sys._getframe())
        if name and sql.lstrip().upper().startswith(("SELECT", "WITH")) and "FOR UPDATE" not in sql:
            known = self.queries.setdefault((name, sql), Query(name, sql, parameters))
            known.pages.add(self.page)


def _asked_by(frame: FrameType | None) -> str:
    """The outermost function of the store on the stack, its door's method; none while a database is opened."""
    name = ""
    while frame is not None:
        code = frame.f_code
        if _STORE in code.co_filename and Path(code.co_filename).name not in _PLUMBING and code.co_name[0] != "<":
            name = code.co_name
        frame = frame.f_back
    return "" if name == "open" else name


def opened(
    nation: Nation, schema: str, seen: Seen, views: Mapping[PageEntry, Mapping[str, str]]
) -> dict[str, tuple[Taken, Taken]]:
    """Open every page on one schema: what its first run after a change takes, and the next one."""
    os.environ |= {"DATABASE_URL": nation.address(schema), "CCHC_PLAN": str(nation.plan_folder)}
    found = {}
    for entry in site.PAGES:
        run = AppTest.from_file(str(site.FRAME), default_timeout=600)
        run.switch_page(str(entry.script))
        for name, value in views.get(entry, {}).items():
            run.query_params[name] = value
        run.run()  # opens the office, imports what the page needs
        with cached.office().store.database.engine.begin() as connection:
            bump(connection)
        with seen.of(entry.title):
            first = taken(run.run)
        if run.exception:
            raise RuntimeError(f"{entry.title}: {run.exception[0].message}")
        found[entry.title] = (first, taken(run.run))
    return found


def taken(act: Callable[[], object]) -> Taken:
    """What doing something takes."""
    started, busy = perf_counter(), process_time()
    act()
    return Taken(perf_counter() - started, process_time() - busy)


def timed(act: Callable[[], object]) -> float:
    started = perf_counter()
    act()
    return perf_counter() - started


def spread(seconds: list[float]) -> tuple[float, float]:
    """The median and the 95th of a hundred, in milliseconds."""
    parts = quantiles(seconds, n=100, method="inclusive")
    return 1000 * parts[49], 1000 * parts[94]


def cost(address: str, query: Query, rounds: int) -> Cost:
    """Run a statement again and again, rows fetched; then ask PostgreSQL how it did it."""
    with psycopg.connect(address, cursor_factory=psycopg.ClientCursor) as connection:
        connection.execute("SET timezone = 'UTC'")
        sql: Any = query.sql
        times: list[float] = []
        rows = 0
        while len(times) < rounds and (len(times) < 3 or sum(times) < _ENOUGH_SECONDS):
            started = perf_counter()
            rows = len(connection.execute(sql, query.parameters).fetchall())
            times.append(perf_counter() - started)
        told: Any = connection.execute(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {sql}", query.parameters).fetchone()
    top = told[0][0]["Plan"]
    p50, p95 = spread(times)
    return Cost(
        1000 * min(times), p50, p95, rows, top["Shared Hit Blocks"] + top["Shared Read Blocks"], ", ".join(ways(top))
    )


def ways(node: Mapping[str, Any]) -> list[str]:
    """How the tables are reached: index or, where all of a table is read, that."""
    found: list[str] = []
    if "Relation Name" in node:
        by = node.get("Index Name") or ("all of it" if node["Node Type"].endswith("Seq Scan") else "bitmap")
        found.append(f"{node['Relation Name']}: {by}")
    elif "Index Name" in node:
        found.append(f"by {node['Index Name']}")
    for part in node.get("Plans", ()):
        found += ways(part)
    return list(dict.fromkeys(found))


def sizes(address: str) -> list[tuple[str, int, int, int]]:
    """Every table with rows: its rows, bytes, and bytes of its indexes, in the order of size."""
    query = """
        SELECT c.relname, c.reltuples::bigint, pg_table_size(c.oid), pg_indexes_size(c.oid)
        FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.reltuples > 0
        ORDER BY pg_total_relation_size(c.oid) DESC"""
    with sa.create_engine(address.replace("postgresql://", "postgresql+psycopg://")).connect() as connection:
        return [(name, rows, table, indexes) for name, rows, table, indexes in connection.execute(sa.text(query))]
