"""`python -m benchmarks.decade [--rounds N]`: what pages cost over ten years of a large province beside one year of it."""

import argparse
import asyncio
import os
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

from benchmarks import document
from benchmarks.decade_data import fill
from benchmarks.document import machine, met, ms
from benchmarks.load import VIEWS
from benchmarks.measuring import ROOT
from benchmarks.nation_data import larger_plan
from benchmarks.readers import reader
from benchmarks.serving import Server, sample_year, serving
from lib.plans.folder import load_plan
from lib.services.settings import DATABASE
from lib.ui.site import PageEntry

TITLE = "Ten years beside one"
YEARS = 10
RATIO = 1.3
START_SECONDS, SAMPLE_START_SECONDS = 5.0, 3.0
STARTS = 3


class Cost(NamedTuple):
    """One look at a page: seconds by the clock, and of the server's processor."""

    seconds: float
    busy: float


_Costs = Mapping[int, Mapping[str, Cost]]


class Years(NamedTuple):
    """A server over so many figures; `starts` are from its start to the end of its first page, in seconds."""

    figures: int
    starts: Sequence[float]
    shown_again: Mapping[str, Cost]
    after_a_change: Mapping[str, Cost]


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure pages over ten years of figures beside one year.")
    parser.add_argument("--rounds", type=int, default=20, help="looks at each page")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        plan_folder = larger_plan(Path(folder))
        os.environ["CCHC_PLAN"] = str(plan_folder)
        plan = load_plan(plan_folder)
        folders = {years: Path(folder) / f"years{years}" for years in (1, YEARS)}
        figures = {years: fill(data, plan, years) for years, data in folders.items()}
        starts = {years: [_start(data) for _ in range(STARTS)] for years, data in folders.items()}
        again, changed = _measured(folders, rounds)
        del os.environ["CCHC_PLAN"]
        (sample := Path(folder) / "sample").mkdir()
        sample_starts = [_start(data) for data in [sample_year(sample)] * STARTS]
    found = {years: Years(figures[years], starts[years], again[years], changed[years]) for years in folders}
    lines = [*_told(found[1], found[YEARS]), "", *_starts(found[1], found[YEARS], sample_starts)]
    print("\n".join(lines))
    document.write(TITLE, lines)


def _start(data: Path) -> float:
    """Seconds from the start of the program to the end of its first page."""
    began = perf_counter()
    with serving(ROOT / "app.py", data) as server:
        asyncio.run(_look(server, "", ""))
        return perf_counter() - began


def _measured(folders: Mapping[int, Path], rounds: int) -> tuple[_Costs, _Costs]:
    """Pages shown again, and after a change. Both servers run at once and are looked at in turn, so that a busy machine
    slows them alike.
    """
    with ExitStack() as stack:
        servers = {years: stack.enter_context(serving(ROOT / "app.py", data)) for years, data in folders.items()}
        for server in servers.values():
            asyncio.run(_look(server, "", ""))
            server.rest()
        again: dict[int, dict[str, Cost]] = {years: {} for years in folders}
        changed: dict[int, dict[str, Cost]] = {years: {} for years in folders}
        for entry, query in VIEWS.items():
            for shown, touched in ((again, None), (changed, folders)):
                costs = asyncio.run(_costs(servers, entry, query, rounds, touched))
                for years, cost in costs.items():
                    shown[years][entry.title] = cost
    return again, changed


async def _look(server: Server, page: str, query: str) -> None:
    async with reader(server.address) as tab:
        await tab.look(page, query)


async def _costs(
    servers: Mapping[int, Server], entry: PageEntry, query: str, rounds: int, changed: Mapping[int, Path] | None
) -> dict[int, Cost]:
    """Medians by the clock, means of processor time; before each look the data of `changed` folders count as changed."""
    seconds: dict[int, list[float]] = {years: [] for years in servers}
    busy = dict.fromkeys(servers, 0.0)
    async with reader(servers[1].address) as one, reader(servers[YEARS].address) as ten:
        tabs = {1: one, YEARS: ten}
        for tab in tabs.values():
            for _ in range(2):
                await tab.look(entry.url, query)
        for _ in range(rounds):
            for years, tab in tabs.items():
                if changed:
                    _change(changed[years])
                before = servers[years].processor_seconds()
                seconds[years].append((await tab.look(entry.url, query)).seconds)
                busy[years] += servers[years].processor_seconds() - before
    return {years: Cost(median(seconds[years]), busy[years] / rounds) for years in servers}


def _change(data: Path) -> None:
    with closing(sqlite3.connect(data / DATABASE, timeout=10)) as connection, connection:
        connection.execute("UPDATE data_version SET version = version + 1")


def _told(one: Years, ten: Years) -> Iterator[str]:
    yield (
        f"{machine()}. 136 units, 40 indicators, 19 periods a year in SQLite: {one.figures:,} figures in one year, "
        f"{ten.figures:,} in {YEARS}, looked at in turn."
    )
    yield ""
    yield "| page | shown again, one year | ten years | processor time | | ratio | after a change, one year | ten years | |"
    yield "|---|--:|--:|--:|--:|--:|--:|--:|---|"
    for name, short in one.shown_again.items():
        long, before, after = ten.shown_again[name], one.after_a_change[name], ten.after_a_change[name]
        ratio = long.busy / short.busy
        yield (
            f"| {name} | {ms(short.seconds)} | {ms(long.seconds)} | {ms(short.busy)} | {ms(long.busy)} | {ratio:.2f} | "
            f"{ms(before.busy)} | {ms(after.busy)} | {met(ratio <= RATIO)} |"
        )
    yield ""
    yield f"Aim: processor time within {RATIO} times."


def _starts(one: Years, ten: Years, sample: Sequence[float]) -> Iterator[str]:
    yield "| from the start of the program to the end of the first page | median | least–most | aim | |"
    yield "|---|--:|--:|--:|---|"
    for name, starts, aim in (
        ("a year of sample data", sample, SAMPLE_START_SECONDS),
        ("one year", one.starts, START_SECONDS),
        (f"{YEARS} years", ten.starts, START_SECONDS),
    ):
        took = median(starts)
        yield (
            f"| {name} | {took:.1f} s | {min(starts):.1f} s–{max(starts):.1f} s | {aim:.0f} s | {met(took <= aim)} |"
        )


if __name__ == "__main__":
    main()
