"""How long a statement takes on a database, and by which way it reached the tables."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from time import perf_counter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Engine

from benchmarks.nation_queries import Query, spread, ways

_ENOUGH_SECONDS = 20
ALL = "all of it"


@dataclass(frozen=True, slots=True)
class Asked:
    """Seconds with the rows fetched to Python, of all runs but the first; `ways` are how tables were reached."""

    least: float
    p50: float
    p95: float
    rows: int
    ways: tuple[str, ...]


def asked(engine: Engine, query: Query, rounds: int) -> Asked:
    """Run a statement again and again as the program would, then ask the database how it goes about it."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        times: list[float] = []
        while len(times) < rounds + 1 and (len(times) < 4 or sum(times) < _ENOUGH_SECONDS):
            start = perf_counter()
            cursor.execute(query.sql, query.parameters)
            rows = len(cursor.fetchall())
            times.append(perf_counter() - start)
        found = _ways(engine, cursor, query)
    finally:
        connection.close()
    p50, p95 = spread(times[1:])
    return Asked(min(times[1:]), p50 / 1000, p95 / 1000, rows, tuple(dict.fromkeys(found)))


def _ways(engine: Engine, cursor: Any, query: Query) -> Iterable[str]:
    if engine.dialect.name == "postgresql":
        cursor.execute(f"EXPLAIN (FORMAT JSON) {query.sql}", query.parameters)
        top: Mapping[str, Any] = cursor.fetchone()[0][0]["Plan"]
        return ways(top)
    cursor.execute(f"EXPLAIN QUERY PLAN {query.sql}", query.parameters)
    return list(_told(row[-1] for row in cursor.fetchall()))


_STEP = re.compile(
    r"^(SEARCH|SCAN) (\S+)(?: USING (?:AUTOMATIC )?(?:COVERING )?(?:PARTIAL )?(INDEX \S+|INTEGER PRIMARY KEY))?"
)


def _told(steps: Iterable[str]) -> Iterator[str]:
    """SQLite's own words in the form of those about PostgreSQL."""
    for step in steps:
        if (found := _STEP.match(step)) and not found[2].startswith("("):
            by = (found[3] or "").removeprefix("INDEX ")
            yield f"{found[2]}: {ALL if found[1] == 'SCAN' and not by else by or ALL}{' from end to end' if found[1] == 'SCAN' and by else ''}"


def size(engine: Engine) -> int:
    """Bytes of the database with its indexes."""
    counted = {
        "sqlite": "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
        "postgresql": "SELECT pg_database_size(current_database())",
    }
    with engine.connect() as connection:
        return int(connection.execute(sa.text(counted[engine.dialect.name])).scalar_one())
