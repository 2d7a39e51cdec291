"""`python -m benchmarks.load [--seconds N]`: what a server pays for its readers, written to docs/benchmarks.md."""

import argparse
import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from benchmarks import document
from benchmarks.crowd import Seen
from benchmarks.document import machine, met, ms
from benchmarks.measuring import MEBI, ROOT
from benchmarks.readers import reader
from benchmarks.serving import FLOOR, Server, sample_year, serving
from lib.ui import site

TITLE = "Readers of one server"
RERUN_SECONDS = 0.020
CROWDS = {50: 0.100, 100: 0.250}
READER_BYTES = 0.3 * MEBI
BESIDE = 20
BESIDE_RATIO = 2.0
UPLOADERS = 2
VIEWS = {
    site.OVERVIEW: "", site.AREA: "area=procedures", site.UNIT: "unit=061", site.INDICATOR: "indicator=procedures.on_time",
    site.TASKS: "", site.DIRECTIVES: "", site.REPORTING: "", site.MEETING: "", site.UPLOAD: "", site.BRIEFING: "",
    site.FORMS: "", site.HISTORY: "", site.DICTIONARY: "",
}  # fmt: skip


class Rerun(NamedTuple):
    """One page again and again: processor time of the server a rerun, median of the answers, what was sent."""

    busy: float
    seconds: float
    size: int
    messages: int


class Crowd(NamedTuple):
    """So many tabs for a while; times in seconds, `memory` in bytes a tab."""

    seen: Seen
    memory: float

    def share(self, percent: int) -> float:
        return quantiles(self.seen.seconds, n=100, method="inclusive")[percent - 1]


class Beside(NamedTuple):
    """Readers alone and beside processes that upload; `saved` are each process' seconds a save, and what was refused."""

    idle: Crowd
    beside: Crowd
    saved: Sequence[tuple[list[float], list[str]]]

    @property
    def ratio(self) -> float:
        return self.beside.share(95) / self.idle.share(95)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure a server with many readers.")
    parser.add_argument("--seconds", type=float, default=60, help="how long each crowd clicks")
    parser.add_argument("--rounds", type=int, default=20, help="reruns of each page")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as other:
        data = sample_year(Path(folder))
        with serving(FLOOR, data) as server:
            _prepared(server)
            floor = asyncio.run(_reruns(server, "", "", asked.rounds))
            floors = {readers: _crowd(server, readers, asked.seconds) for readers in CROWDS}
            elsewhere = _beside_uploads(server, Path(shutil.copytree(data, Path(other) / "data")), asked.seconds)
        with serving(ROOT / "app.py", data) as server:
            _prepared(server)
            pages = {
                entry.title: asyncio.run(_reruns(server, entry.url, query, asked.rounds))
                for entry, query in VIEWS.items()
            }
            crowds = {readers: _crowd(server, readers, asked.seconds) for readers in CROWDS}
            here = _beside_uploads(server, data, asked.seconds)
    lines = [f"{machine()}. A client without a browser; the floor is an empty page with the same settings.", ""]
    lines += [*_pages(floor, pages), "", *_crowds(floors, crowds), "", *_beside(elsewhere, here)]
    print("\n".join(lines))
    document.write(TITLE, lines)


def _prepared(server: Server) -> None:
    """Show a first page and wait for all that the server does after it."""
    asyncio.run(_reruns(server, "", "", 1))
    server.rest()


async def _reruns(server: Server, page: str, query: str, rounds: int) -> Rerun:
    async with reader(server.address) as tab:
        for _ in range(3):
            await tab.look(page, query)
        before = server.processor_seconds()
        sent = [await tab.look(page, query) for _ in range(rounds)]
        busy = (server.processor_seconds() - before) / rounds
    return Rerun(busy, median(one.seconds for one in sent), sent[-1].size, sent[-1].messages)


def _crowd(server: Server, readers: int, seconds: float) -> Crowd:
    """Half of the tabs in each of two processes of their own."""
    before = server.memory()
    halves = [
        _run("benchmarks.crowd", server.address, readers // 2, seconds, seed, environment=dict(os.environ))
        for seed in range(2)
    ]
    found = [Seen(*json.loads(one.communicate()[0])) for one in halves]
    seen = Seen([one for half in found for one in half.seconds], [one for half in found for one in half.errors])
    return Crowd(seen, (server.memory() - before) / readers)


def _beside_uploads(server: Server, data: Path, seconds: float) -> Beside:
    """Uploads go to this data folder, which need not be the server's."""
    idle = _crowd(server, BESIDE, seconds)
    uploads = [_uploader(data, seconds, seed) for seed in range(UPLOADERS)]
    beside = _crowd(server, BESIDE, seconds)
    return Beside(idle, beside, [json.loads(one.communicate()[0]) for one in uploads])


def _uploader(data: Path, seconds: float, seed: int) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "CCHC_DATA_DIR": str(data), "DATABASE_URL": ""}
    return _run("benchmarks.uploader", seconds, seed, environment=environment)


def _run(module: str, *arguments: object, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", module, *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE)  # noqa: S603 - our own program


def _pages(floor: Rerun, pages: dict[str, Rerun]) -> Iterator[str]:
    yield "| page, shown again | processor time of the server | answer | sent | messages | |"
    yield "|---|--:|--:|--:|--:|---|"
    yield f"| floor | {ms(floor.busy)} | {ms(floor.seconds)} | {floor.size / 1024:.0f} KB | {floor.messages} | |"
    for name, one in pages.items():
        yield (
            f"| {name} | {ms(one.busy)} | {ms(one.seconds)} | {one.size / 1024:.0f} KB | {one.messages} | "
            f"{met(one.busy <= RERUN_SECONDS)} |"
        )
    yield ""
    yield f"Aim: at most {ms(RERUN_SECONDS)} of processor time a rerun."


def _crowds(floors: dict[int, Crowd], crowds: dict[int, Crowd]) -> Iterator[str]:
    yield "| readers, 5 s between clicks | clicks | p50 | p95 | floor's p95 | errors | memory a reader | aim | |"
    yield "|--:|--:|--:|--:|--:|--:|--:|--:|---|"
    for readers, one in crowds.items():
        holds = one.share(95) <= CROWDS[readers] and not one.seen.errors and one.memory <= READER_BYTES
        yield (
            f"| {readers} | {len(one.seen.seconds):,} | {ms(one.share(50))} | {ms(one.share(95))} | "
            f"{ms(floors[readers].share(95))} | {len(one.seen.errors)} | {one.memory / MEBI:.2f} MB | "
            f"p95 {ms(CROWDS[readers])}, {READER_BYTES / MEBI:.1f} MB | {met(holds)} |"
        )


def _beside(floor: Beside, ours: Beside) -> Iterator[str]:
    done = [one for saves, _ in ours.saved for one in saves]
    refused = [one for _, errors in ours.saved for one in errors]
    holds = ours.ratio <= BESIDE_RATIO and not refused and not ours.beside.seen.errors
    yield f"| {BESIDE} readers on SQLite | p50 | p95 | errors | floor's p50 | floor's p95 |"
    yield "|---|--:|--:|--:|--:|--:|"
    for name, one, empty in (
        ("alone", ours.idle, floor.idle),
        (f"beside {UPLOADERS} processes that upload without a pause", ours.beside, floor.beside),
    ):
        yield (
            f"| {name} | {ms(one.share(50))} | {ms(one.share(95))} | {len(one.seen.errors)} | {ms(empty.share(50))} | "
            f"{ms(empty.share(95))} |"
        )
    yield ""
    yield (
        f"{len(done):,} saves, median {ms(median(done))}, {len(refused)} refused; the readers' p95 is {ours.ratio:.1f} times "
        f"the one alone, aim {BESIDE_RATIO:.0f}: {met(holds)}. The uploading processes read and save on the same cores; the "
        f"floor's readers look at an empty page meanwhile, and wait {floor.ratio:.1f} times as long as alone."
    )


if __name__ == "__main__":
    main()
