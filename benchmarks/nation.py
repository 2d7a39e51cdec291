"""`python -m benchmarks.nation`: a country's year in PostgreSQL, every page's queries on it, docs/scaling-measured.md.

Takes some minutes, 4 GB of disk and a PostgreSQL of its own from Debian's package.
"""

import argparse
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from time import perf_counter

from benchmarks import nation_data
from benchmarks.nation_data import TOGETHER, Nation
from benchmarks.nation_queries import Cost, Query, Seen, Taken, cost, opened, sizes, spread, timed
from lib.core.observation import Decision, Observation, Place, State
from lib.core.period import Period
from lib.services import importing
from lib.services.office import open_office
from lib.services.settings import Settings
from lib.store.records import NewImport
from lib.store.store import Store
from lib.ui import site
from scripts.postgresql import postgresql
from scripts.served import ROOT

TARGET = ROOT / "docs" / "scaling-measured.md"
PROVINCE = "p01"
REPORT = ROOT / "sample_data" / "huyen_thanh_pho" / "Ba_Be" / "CCHC_Quy-3-2023.xlsx"
_SETTINGS = {"shared_buffers": "1GB", "work_mem": "32MB", "max_wal_size": "4GB", "fsync": "on"}
_MIB = 1 << 20


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure a national installation.")
    parser.add_argument("--rounds", type=int, default=30, help="runs of each query")
    rounds = parser.parse_args().rounds
    with postgresql(_SETTINGS) as server, tempfile.TemporaryDirectory() as folder:
        if server is None:
            sys.exit("PostgreSQL is not installed.")
        os.environ["CCHC_DATA_DIR"] = folder
        made: list[Nation] = []
        seconds = timed(lambda: made.append(nation_data.make(server.new_database(), Path(folder))))
        nation = made[0]
        seen = Seen()
        pages = opened(nation, PROVINCE, seen, _views(nation))
        _an_upload(nation, seen)
        measured = [(one, *_costs(nation, one, rounds)) for one in seen.queries.values()]
        lines = [
            *_head(nation, seconds, rounds), *_sizes(nation), *_pages(pages), *_queries(measured), *_writes(nation, rounds),
            *_whole(nation),
        ]  # fmt: skip
    TARGET.write_text("\n".join([*lines, ""]), encoding="utf-8")
    print(TARGET.read_text(encoding="utf-8"))


def _views(nation: Nation) -> Mapping[site.PageEntry, Mapping[str, str]]:
    unit = next(iter(nation.plan.units.children(nation.plan.units.root.code))).code
    indicator = "procedures.on_time"
    return {
        site.AREA: {"area": "procedures"},
        site.UNIT: {"unit": unit},
        site.INDICATOR: {"indicator": indicator, "unit": _commune(nation)},
        site.HISTORY: {"import": "5"},
    }


def _commune(nation: Nation) -> str:
    with_figures = nation.open(PROVINCE).figures(periods=["2023-01"])
    return str(with_figures["unit"].iloc[0])


def _an_upload(nation: Nation, seen: Seen) -> None:
    """What reading and comparing a report asks, and where a figure comes from."""
    settings = {"DATABASE_URL": nation.address(PROVINCE), "CCHC_PLAN": str(nation.plan_folder)}
    office = open_office(Settings.from_environment({**os.environ, **settings}))
    commune = _commune(nation)
    with seen.of("a report is read"):
        reading = importing.read(office, REPORT.name, REPORT.read_bytes())
        importing.compare(office, reading)
    with seen.of("a figure's history"):
        office.store.history("procedures.on_time", commune, "2023-09")
    with seen.of("a figure's source"):
        office.store.sources([4_711])
    office.store.close()


def _costs(nation: Nation, query: Query, rounds: int) -> tuple[Cost, Cost]:
    return cost(nation.address(PROVINCE), query, rounds), cost(nation.address(TOGETHER), query, rounds)


def _head(nation: Nation, seconds: float, rounds: int) -> Iterator[str]:
    yield "# A country's year, measured"
    yield ""
    yield "Written by `python -m benchmarks.nation`; [scaling.md](scaling.md) says what follows from it."
    yield ""
    yield (
        f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, load {os.getloadavg()[1]:.1f} over the last five minutes, "
        f"Python {platform.python_version()}, PostgreSQL with shared_buffers {_SETTINGS['shared_buffers']}, all else as Debian "
        f"has it. {len(nation.provinces)} provinces, {nation_data.COMMUNES:,} communes, {len(nation.plan.indicators)} indicators, "
        f"{nation_data.MONTHS} months: a schema a province, and once more all in one schema, “{TOGETHER}”; made by COPY in "
        f"{seconds:,.0f} s. Each query ran up to {rounds} times, rows fetched to Python; milliseconds by the clock."
    )
    yield ""


def _sizes(nation: Nation) -> Iterator[str]:
    yield "## Sizes"
    yield ""
    yield "| table | rows, one province | with indexes | rows, together | table | indexes | bytes a row |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    one = {name: (rows, table + indexes) for name, rows, table, indexes in sizes(nation.address(PROVINCE))}
    for name, rows, table, indexes in sizes(nation.address(TOGETHER)):
        if rows > 1:
            its_rows, its_bytes = one.get(name, (0, 0))
            yield (
                f"| {name} | {its_rows:,} | {its_bytes / _MIB:.0f} MB | {rows:,} | {table / _MIB:,.0f} MB | "
                f"{indexes / _MIB:,.0f} MB | {(table + indexes) / rows:,.0f} |"
            )
    yield ""
    yield "The files of reports are left out (a name instead of 11 kB each)."
    yield ""


def _pages(pages: Mapping[str, tuple[Taken, Taken]]) -> Iterator[str]:
    yield "## Pages of one province"
    yield ""
    yield "| page | first one after a change, s | of it processor time of the program | the next one, s | of it processor time |"
    yield "|---|--:|--:|--:|--:|"
    for title, (first, following) in pages.items():
        yield f"| {title} | {first[0]:.1f} | {first[1]:.2f} | {following[0]:.2f} | {following[1]:.2f} |"
    yield ""


def _queries(measured: list[tuple[Query, Cost, Cost]]) -> Iterator[str]:
    yield "## Queries"
    yield ""
    yield (
        "| query | asked by | rows | least | p50 | p95 | blocks | how tables are reached, one province | together: rows | "
        "least | p50 | p95 | blocks | how |"
    )
    yield "|---|---|--:|--:|--:|--:|--:|---|--:|--:|--:|--:|--:|---|"
    for query, own, all_ in sorted(measured, key=lambda one: -one[1].p50):
        pages = "every page" if len(query.pages) >= len(site.PAGES) else ", ".join(sorted(query.pages))
        way = "the same" if own.way == all_.way else all_.way
        yield (
            f"| {query.name} | {pages} | {own.rows:,} | {own.least:.1f} | {own.p50:.1f} | {own.p95:.1f} | {own.blocks:,} | {own.way} | "
            f"{all_.rows:,} | {all_.least:,.1f} | {all_.p50:,.1f} | {all_.p95:,.1f} | {all_.blocks:,} | {way} |"
        )
    yield ""


def _writes(nation: Nation, rounds: int) -> Iterator[str]:
    yield "## Saving and withdrawing a report of 40 figures"
    yield ""
    yield "| | save p50, ms | p95 | withdraw p50, ms | p95 |"
    yield "|---|--:|--:|--:|--:|"
    for schema in (PROVINCE, TOGETHER):
        saves, withdrawals = _written(nation, schema, rounds)
        cells = (f"{value:.1f}" for one in (saves, withdrawals) for value in spread(one))
        yield f"| {'one province' if schema == PROVINCE else schema} | {' | '.join(cells)} |"
    yield ""


def _written(nation: Nation, schema: str, rounds: int) -> tuple[list[float], list[float]]:
    """Seconds of each save and of each withdrawal."""
    store = nation.open(schema)
    saves, withdrawals = [], []
    for number in range(rounds):
        started = perf_counter()
        saved = store.save(_report(nation, number))
        saves.append(perf_counter() - started)
        started = perf_counter()
        store.withdraw([saved.import_id or 0], "Người đo", datetime.now(UTC))
        withdrawals.append(perf_counter() - started)
    store.close()
    return saves, withdrawals


def _report(nation: Nation, number: int) -> NewImport:
    content = f"report {number}".encode()
    seen = tuple(
        Observation(
            indicator=indicator, unit="061", period=Period.parse("2023-11"), value=float(number), state=State.VALUE,
            decision=Decision.AUTO, confidence=0.97, place=Place("Biểu 01", f"H{row}"),
        )
        for row, indicator in enumerate(nation.plan.indicators, start=8)
    )  # fmt: skip
    return NewImport(
        sha256=sha256(content).hexdigest(), name="bao-cao.xlsx", content=content, plan=nation.plan.id, person="Người đo",
        at=datetime.now(UTC), observations=seen,
    )  # fmt: skip


def _whole(nation: Nation) -> Iterator[str]:
    """Every figure into memory, as a page would need it if all provinces lay in one set of tables."""
    yield "## All figures of a year in the memory of one process"
    yield ""
    yield "| | figures | seconds | peak memory of the process, MB |"
    yield "|---|--:|--:|--:|"
    for schema in (PROVINCE, TOGETHER):
        done = subprocess.run(
            [sys.executable, "-c", "from benchmarks import nation; nation.load()"],
            cwd=ROOT, env={**os.environ, "DATABASE_URL": nation.address(schema)}, check=True, capture_output=True, text=True,
        )  # fmt: skip
        yield f"| {'one province' if schema == PROVINCE else schema} | {done.stdout.strip()} |"


def load() -> None:
    """Read every current figure of DATABASE_URL; print how many, seconds, peak memory."""
    store = Store.open(os.environ["DATABASE_URL"])
    found: list[int] = []
    seconds = timed(lambda: found.append(len(store.figures())))
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
    print(f"{found[0]:,} | {seconds:.1f} | {peak:,.0f}")


if __name__ == "__main__":
    main()
