"""`python -m benchmarks.store [--figures N] [--rounds N] [--engine NAME]`: what pages ask of a full store, to docs/benchmarks.md.

20 million figures take some minutes and 15 GB of disk. PostgreSQL is one of its own from Debian's package.
"""

import argparse
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import streamlit as st
from streamlit.testing.v1 import AppTest

from benchmarks import document, store_data
from benchmarks.document import machine, met, ms
from benchmarks.nation_queries import Query, Seen, Taken, taken
from benchmarks.store_data import Filled
from benchmarks.store_plans import Asked, asked, size
from lib.services import importing
from lib.services.office import Office
from lib.ui import cached, preparing, site
from lib.ui.site import PageEntry
from scripts.postgresql import postgresql
from scripts.served import ROOT

TITLE = "20 million figures in {engine}"
FIGURES = 20_000_000
AIM = 0.020
TELLING, FEW = 0.002, 3
START, READ, SAVE = "the start of a process", "a report is read", "a report is saved"
_REPORT = ROOT / "sample_data" / "huyen_thanh_pho" / "Ba_Be" / "CCHC_Quy-3-2023.xlsx"
_SERVER = {"shared_buffers": "1GB", "work_mem": "32MB", "max_wal_size": "8GB"}


_VIEWS = {
    site.AREA: {"area": "procedures"},
    site.UNIT: {"unit": "061"},
    site.INDICATOR: {"indicator": "procedures.on_time", "unit": "061"},
    site.HISTORY: {"import": "5"},
}


class Measured(NamedTuple):
    """One engine: seconds to fill it, bytes it takes, its statements, and each page's first and next showing."""

    engine: str
    filled: Filled
    seconds: float
    size: int
    asked: Sequence[tuple[Query, Asked]]
    pages: Mapping[str, tuple[Taken, Taken]]


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure what pages ask of a full store.")
    parser.add_argument("--figures", type=int, default=FIGURES, help="figures ever brought, about")
    parser.add_argument("--rounds", type=int, default=40, help="runs of each statement")
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), help="only this one")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="cchc-store-") as folder:
        for engine, address in _engines(Path(folder), wanted.engine):
            measured = _measure(engine, address, Path(folder) / engine, wanted.figures, wanted.rounds)
            lines = [*_head(measured, wanted.rounds), *_statements(measured), "", *_pages(measured)]
            print("\n".join(lines))
            document.write(TITLE.format(engine=engine), lines)


def _engines(folder: Path, only: str | None) -> Iterator[tuple[str, str]]:
    """Name and empty database of each engine, one after the other; PostgreSQL may not look into our own folder."""
    if only != "postgresql":
        file = folder / "store.sqlite3"
        yield "SQLite", f"sqlite:///{file}"
        file.unlink(missing_ok=True)
    if only != "sqlite":
        with postgresql(_SERVER, folder.parent) as server:
            if server is not None:
                yield "PostgreSQL", server.new_database()


def _measure(engine: str, address: str, folder: Path, figures: int, rounds: int) -> Measured:
    folder.mkdir()
    start = perf_counter()
    filled = store_data.fill(address, folder, figures)
    seconds = perf_counter() - start
    environment = {"DATABASE_URL": address, "CCHC_PLAN": str(filled.plan_folder), "CCHC_DATA_DIR": str(folder)}
    with _program(environment) as office:
        seen = Seen()
        with seen.of(START):
            cached.warm()
            preparing.prepare()
        _a_report(office, seen)
        pages = {}
        for number, entry in enumerate(site.PAGES):
            office.store.save(store_data.a_report(filled, number))
            pages[entry.title] = _page(entry, seen)
        database = office.store.database
        measured = [(query, asked(database.engine, query, rounds)) for query in seen.queries.values()]
        return Measured(engine, filled, seconds, size(database.engine), measured, pages)


@contextmanager
def _program(environment: Mapping[str, str]) -> Iterator[Office]:
    """The dashboard's own services in this process, over another database than before."""
    former = dict(os.environ)
    os.environ |= environment
    st.cache_resource.clear()
    office = cached.office()
    try:
        yield office
    finally:
        office.store.close()
        os.environ.clear()
        os.environ |= former


def _a_report(office: Office, seen: Seen) -> None:
    data = _REPORT.read_bytes()
    with seen.of(READ):
        reading = importing.read(office, _REPORT.name, data)
        importing.compare(office, reading)
    with seen.of(SAVE):
        importing.save(office, reading, data)


def _page(entry: PageEntry, seen: Seen) -> tuple[Taken, Taken]:
    """The page's first showing after a change of the data, and the next one."""
    run = AppTest.from_file(str(site.FRAME), default_timeout=600)
    run.switch_page(str(entry.script))
    for name, value in _VIEWS.get(entry, {}).items():
        run.query_params[name] = value
    with seen.of(entry.title):
        first = taken(run.run)
    if run.exception:
        raise RuntimeError(f"{entry.title}: {run.exception[0].message}")
    return first, taken(run.run)


def _head(measured: Measured, rounds: int) -> Iterator[str]:
    filled = measured.filled
    yield (
        f"{machine()}. {filled.figures:,} figures that a province's units ever brought, {filled.years} years, a third of them "
        f"superseded, a third taken back; {len(filled.plan.indicators)} indicators, 19 periods a year. Filled in "
        f"{measured.seconds:,.0f} s, {measured.size / 2**30:.1f} GB with indexes. Each statement that a page issued after a report had "
        f"come in ran {rounds} times as the program runs it, rows fetched to Python; some ask for one table after the other."
    )
    yield ""


def _statements(measured: Measured) -> Iterator[str]:
    yield "| statement | asked by | rows | least | p50 | p95 | how tables are reached | |"
    yield "|---|---|--:|--:|--:|--:|---|---|"
    floor = next(cost for query, cost in measured.asked if query.name == "version")
    yield f"| floor: the version, one row | | 1 | {ms(floor.least)} | {ms(floor.p50)} | {ms(floor.p95)} | | |"
    quick = 0
    for query, cost in sorted(measured.asked, key=lambda pair: -pair[1].p95):
        if cost.p95 < TELLING:
            quick += 1
            continue
        holds = "once a process" if query.pages == {START} else met(cost.p95 <= AIM)
        yield (
            f"| {query.name} | {_pages_of(query)} | {cost.rows:,} | {ms(cost.least)} | {ms(cost.p50)} | {ms(cost.p95)} | "
            f"{', '.join(cost.ways)} | {holds} |"
        )
    yield f"| {quick} others | | | | | below {ms(TELLING)} | | met |"


def _pages_of(query: Query) -> str:
    return ", ".join(sorted(query.pages)) if len(query.pages) <= FEW else f"{len(query.pages)} pages"


def _pages(measured: Measured) -> Iterator[str]:
    yield "| page, in this process, without a browser | after a report came in | of it processor time | shown again |"
    yield "|---|--:|--:|--:|"
    for title, (first, again) in measured.pages.items():
        yield f"| {title} | {ms(first.clock)} | {ms(first.busy)} | {ms(again.clock)} |"


if __name__ == "__main__":
    main()
