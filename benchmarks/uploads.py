"""`python -m benchmarks.uploads [--rounds N]`: from the drop of a report to what it says, and saving many; docs/benchmarks.md."""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import NamedTuple

from playwright.sync_api import Browser, FilePayload, Page

from benchmarks import document, workbooks
from benchmarks.browser import Drawn, Tab, browser
from benchmarks.document import machine, met, ms
from benchmarks.measuring import ROOT
from benchmarks.serving import FLOOR, sample_year, serving
from lib.core.plan import Plan
from lib.plans.folder import load_plan
from lib.services.office import open_office
from lib.services.settings import Settings
from lib.services.standing_figures import StandingFigures
from lib.ui import upload_saving, upload_state

TITLE = "Uploads"
PREVIEW_SECONDS = 0.600
FILES, SAVE_SECONDS = 27, 5.0
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_PATIENCE_MS = 600_000  # a slow machine is to be told as slow
_WINDOW = {"width": 1366, "height": 768}


class Saved(NamedTuple):
    """Seconds of each file, by the clock and of this process."""

    read: list[float]
    clock: list[float]
    busy: list[float]


class Times(NamedTuple):
    """Every round: a file dropped on the floor and on our page; many files dropped, and saved."""

    floor: list[Drawn]
    preview: list[Drawn]
    many: list[Drawn]
    saved: list[Drawn]


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure uploads in a browser and in the services.")
    parser.add_argument("--rounds", type=int, default=9, help="interleaved rounds; a third as many of saving")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        data = sample_year(Path(folder))
        times = Times([], [], [], [])
        with serving(FLOOR, data) as floor, serving(ROOT / "app.py", data) as ours, browser() as opened:
            for number in range(rounds + 1):  # the first one is for warming up
                _preview(opened, floor.address, ours.address, number, times)
            for number in range(-(-rounds // 3)):
                _save(opened, ours.address, number, times)
        service = _in_service(data)
    lines = [*_head(rounds, len(times.saved)), *_table(times, service), "", *_aims(times)]
    print("\n".join(lines))
    document.write(TITLE, lines)


def _preview(opened: Browser, floor: str, ours: str, number: int, times: Times) -> None:
    context = opened.new_context(viewport=_WINDOW)  # type: ignore[arg-type]
    report = _file(f"bao-cao-{number}.xlsx", workbooks.typical(_plan()) + number.to_bytes(4, "big"))
    tab = Tab(context)
    tab.load(f"http://{floor}/?drop=1", "input[type=file]")
    bare = tab.change(lambda page: _drop(page, [report]), "h1:text-is('1')")
    tab.load(f"http://{ours}/upload", "input[type=file]")
    shown = tab.change(lambda page: _drop(page, [report]), ".preview")
    context.close()
    if number:
        times.floor.append(bare)
        times.preview.append(shown)


def _save(opened: Browser, ours: str, number: int, times: Times) -> None:
    """Many files in, then saved with one click, until the view that one came from tells so."""
    context = opened.new_context(viewport=_WINDOW)  # type: ignore[arg-type]
    tab = Tab(context)
    tab.page.set_default_timeout(_PATIENCE_MS)
    tab.load(f"http://{ours}/upload", "input[type=file]")
    times.many.append(tab.change(lambda page: _drop(page, _many(number)), ".preview"))
    times.saved.append(tab.change(_save_all, f"text=/Đã lưu {FILES} tệp/"))
    context.close()


def _save_all(page: Page) -> None:
    page.get_by_role("button", name="Lưu tất cả").click()
    page.get_by_text("Đang lưu").wait_for()  # while it lasts, people see how far it is


def _drop(page: Page, files: Sequence[FilePayload]) -> None:
    page.locator("input[type=file]").first.set_input_files(list(files))


def _file(name: str, data: bytes) -> FilePayload:
    return {"name": name, "mimeType": _XLSX, "buffer": data}


def _many(round_: int) -> list[FilePayload]:
    numbers = range(FILES * round_, FILES * (round_ + 1))
    return [_file(f"bao-cao-{number}.xlsx", workbooks.without_questions(_plan(), number)) for number in numbers]


def _in_service(data: Path) -> Saved:
    """The same without browser and page, one file after the other."""
    office = open_office(Settings.from_environment({"CCHC_DATA_DIR": str(data)}))
    read, clock, busy = [], [], []
    waiting, standing = [], StandingFigures(office)
    for number in range(1000, 1000 + FILES):
        content = workbooks.without_questions(office.plan, number)
        start = perf_counter()
        waiting.append(upload_state.read_file(office, f"bao-cao-{number}.xlsx", content, standing))
        read.append(perf_counter() - start)
    saving = upload_saving.Saving(office)
    for file in waiting:
        start, started = perf_counter(), process_time()
        saving.save(file)
        clock.append(perf_counter() - start)
        busy.append(process_time() - started)
    office.store.close()
    return Saved(read, clock, busy)


@cache
def _plan() -> Plan:
    return load_plan()


def _head(rounds: int, saves: int) -> Iterator[str]:
    yield (
        f"{machine()}. Chromium, {_WINDOW['width']} × {_WINDOW['height']}; medians of {rounds} interleaved rounds, of {saves} where "
        f"{FILES} files are saved; least and most in brackets. From the drop until nothing in the page has changed for 400 ms. "
        "The floor is a Streamlit page that takes the file and shows that it has it. A typical report: 120 × 20, 678 figures "
        f"beside a year of sample data; the {FILES} have 565 figures each, the same communes by month, all of them unlike the last."
    )
    yield ""


def _table(times: Times, service: Saved) -> Iterator[str]:
    ratios = [ours.seconds / floor.seconds for ours, floor in zip(times.preview, times.floor, strict=True)]
    yield "| in the browser | time | × floor | long tasks |"
    yield "|---|--:|--:|--:|"
    yield f"| floor: a file dropped | {_spread(times.floor)} | 1.00 | {_busy(times.floor)} |"
    yield f"| a typical report dropped, until its preview is drawn | {_spread(times.preview)} | {median(ratios):.2f} | {_busy(times.preview)} |"
    yield f"| {FILES} of them dropped, until the first preview is drawn | {_spread(times.many)} | | {_busy(times.many)} |"
    yield f"| the {FILES} saved with one click, until the overview tells so | {_spread(times.saved)} | | {_busy(times.saved)} |"
    yield ""
    yield f"| in the services, {FILES} files one after the other | all | a file, median | of it processor time |"
    yield "|---|--:|--:|--:|"
    yield f"| read and held against the store | {ms(sum(service.read))} | {ms(median(service.read))} | |"
    yield f"| saved | {ms(sum(service.clock))} | {ms(median(service.clock))} | {ms(median(service.busy))} |"


def _aims(times: Times) -> Iterator[str]:
    preview, saved = (median(one.seconds for one in drawn) for drawn in (times.preview, times.saved))
    yield "| aim | measured | |"
    yield "|---|--:|---|"
    yield f"| a typical report's preview within {ms(PREVIEW_SECONDS)} | {ms(preview)} | {met(preview <= PREVIEW_SECONDS)} |"
    yield f"| {FILES} reports saved within {SAVE_SECONDS:.0f} s, with progress | {saved:.1f} s | {met(saved <= SAVE_SECONDS)} |"


def _spread(drawn: Sequence[Drawn]) -> str:
    every = [one.seconds for one in drawn]
    return f"**{ms(median(every))}** ({ms(min(every))}–{ms(max(every))})"


def _busy(drawn: Sequence[Drawn]) -> str:
    return ms(median(one.busy for one in drawn))


if __name__ == "__main__":
    main()
