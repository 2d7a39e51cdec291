"""`python -m benchmarks.pages [--rounds N] [--peers PYTHON] [--only NAME …]`: what a browser needs for a page.

Written to docs/benchmarks.md.

PYTHON is that of an environment with benchmarks/peers/requirements.txt; without one the peers are left out. With names
of pages only those are measured, beside the floor, and nothing is written.
"""

import argparse
import os
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Browser, Page

from benchmarks import document
from benchmarks.browser import Drawn, Tab, browser
from benchmarks.document import machine, met, ms
from benchmarks.measuring import MEBI, ROOT
from benchmarks.serving import FLOOR, sample_year, serving
from scripts.served import free_port

TITLE = "Pages in a browser"
OURS, FLOORS, DASH, PANEL = "dashboard", "floor", "Dash", "Panel"
QUARTER, YEAR = "2023-Q3", "2023"
WINDOW = {"width": 1366, "height": 768}


class View(NamedTuple):
    """A page of one of the programs: its address, how another period is chosen there, and what must have come at least."""

    program: str
    path: str
    change: Callable[..., object]
    shows: str
    ready: str = "h1"


def _ours(page: Page, period: str) -> None:
    box = page.locator("label:has-text('Kỳ') select").first
    said = [one for one in box.locator("option").all() if _asks(one.get_attribute("value") or "", period)]
    box.select_option(value=said[0].get_attribute("value"))


def _asks(address: str, period: str) -> bool:
    return parse_qs(urlsplit(address).query).get("period") == [period]


def _dash(page: Page, period: str) -> None:
    page.click("#period")
    page.get_by_role("option", name=period, exact=True).click()


_FIGURE = ".js-plotly-plot .main-svg"
_SELECTED = "label:has-text('Kỳ') option[selected]:is([value*='period={period}&'], [value$='period={period}'])"
VIEWS = {
    "empty page": View(FLOORS, "", lambda page, period: page.get_by_text(period, exact=True).last.click(), "h1:text-is('{period}')"),
    "overview": View(OURS, "", _ours, _SELECTED),
    "area": View(OURS, "area?area=procedures", _ours, _SELECTED, _FIGURE),
    "district": View(OURS, "unit?unit=061", _ours, _SELECTED),
    "indicator": View(OURS, "indicator?indicator=procedures.on_time", _ours, _SELECTED, _FIGURE),
    "Dash, overview": View(DASH, "", _dash, "h1:text-is('{period}')", _FIGURE),
    "Dash, area": View(DASH, "area", _dash, "h1:text-is('{period}')", _FIGURE),
    "Panel, overview": View(PANEL, "", lambda page, period: page.select_option("select", period), "h1:text-is('{period}')"),
    "Panel, area": View(PANEL, "area", lambda page, period: page.select_option("select", period), "h1:text-is('{period}')"),
}  # fmt: skip


class Aim(NamedTuple):
    """At most: a warm load, in times of the floor, and a change of the period, in seconds."""

    drawn: float
    changed: float


_AIMS = {
    "overview": Aim(1.3, 0.2),
    "area": Aim(2.8, 0.3),
    "district": Aim(1.4, 0.2),
    "indicator": Aim(2.8, 0.3),
}
_WORDS = 1.4


class Times(NamedTuple):
    """Every round of one view."""

    cold: list[Drawn]
    warm: list[Drawn]
    changed: list[Drawn]


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure pages in a browser.")
    parser.add_argument("--rounds", type=int, default=7, help="interleaved rounds")
    parser.add_argument("--peers", type=Path, help="the Python of an environment with the peers")
    parser.add_argument("--only", nargs="+", choices=VIEWS, metavar="NAME", help=f"of {', '.join(VIEWS)}")
    asked = parser.parse_args()
    with ExitStack() as stack:
        data = sample_year(Path(stack.enter_context(tempfile.TemporaryDirectory())))
        servers = {
            FLOORS: stack.enter_context(serving(FLOOR, data)).address,
            OURS: stack.enter_context(serving(ROOT / "app.py", data)).address,
        }
        if asked.peers:
            servers[DASH] = stack.enter_context(_peer(asked.peers, "benchmarks.peers.dash_app", data))
            servers[PANEL] = stack.enter_context(_peer(asked.peers, "benchmarks.peers.panel_app", data))
        chosen = {"empty page", *(asked.only or VIEWS)}
        views = {name: view for name, view in VIEWS.items() if view.program in servers and name in chosen}
        times = {name: Times([], [], []) for name in views}
        with browser() as opened:
            for _ in range(asked.rounds):
                for name, view in views.items():
                    _round(opened, f"http://{servers[view.program]}/", view, times[name])
    lines = [*_head(asked.rounds), *_table(times), "", *_aims(times)]
    print("\n".join(lines))
    if not asked.only:
        document.write(TITLE, lines)


def _round(opened: Browser, server: str, view: View, times: Times) -> None:
    """A cold load over a slow link, then, with a full cache and no such link, a load and two changes of the period."""
    context = opened.new_context(viewport=WINDOW)  # type: ignore[arg-type]
    slow = Tab(context)
    slow.slow()
    times.cold.append(slow.load(server + view.path, view.ready))
    slow.close()
    tab = Tab(context)
    tab.load(server + view.path, view.ready)
    times.warm.append(tab.load(server + view.path, view.ready))
    for period in (QUARTER, YEAR):
        act = partial(view.change, period=period)
        times.changed.append(tab.change(act, view.shows.format(period=period)))
    context.close()


@contextmanager
def _peer(python: Path, module: str, data: Path) -> Iterator[str]:
    port = free_port()
    environment = {**os.environ, "CCHC_DATA_DIR": str(data), "DATABASE_URL": "", "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([str(python), "-m", module, str(port)], cwd=ROOT, env=environment)  # noqa: S603 - ours
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=2).close()
                break
            except OSError:
                time.sleep(0.2)
        yield f"127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def _head(rounds: int) -> Iterator[str]:
    yield (
        f"{machine()}. Chromium, {WINDOW['width']} × {WINDOW['height']}; medians of {rounds} interleaved rounds, least and most in "
        "brackets. Drawn means: the last change of anything in the page before 400 ms of quiet. Words, gauges and all but "
        "Plotly's figures count as readable when the frame with the last of them is on the screen, and are held against the "
        "same of the floor. A change counts from the press or the choice. The floor is an empty Streamlit "
        "page with the same settings; ratios are medians of each round's ratio. Cold: empty cache, 10 Mbit/s, 40 ms."
    )
    yield ""


def _table(times: Mapping[str, Times]) -> Iterator[str]:
    yield "| page | warm load | × floor | words, × floor | change of period | cold load | × floor | sent cold | long tasks, warm |"
    yield "|---|--:|--:|--:|--:|--:|--:|--:|--:|"
    for name, one in times.items():
        words = f"{_words(times, name):.2f}" if one.warm[0].words > 0 else ""
        yield (
            f"| {name} | {_spread(one.warm)} | {_ratio(times, name, 'warm'):.2f} | {words} | {_spread(one.changed)} | {_spread(one.cold)} | "
            f"{_ratio(times, name, 'cold'):.2f} | {median(two.size for two in one.cold) / MEBI:.2f} MB | "
            f"{ms(median(two.busy for two in one.warm))} |"
        )


def _aims(times: Mapping[str, Times]) -> Iterator[str]:
    yield "| aim | measured | |"
    yield "|---|--:|---|"
    aims = {name: aim for name, aim in _AIMS.items() if name in times}
    for name, aim in aims.items():
        ratio = _ratio(times, name, "warm")
        yield f"| {name}, warm: at most {aim.drawn} × the floor | {ratio:.2f} | {met(ratio <= aim.drawn)} |"
    for name in aims:
        ratio = _words(times, name)
        yield f"| {name}, words and gauges: at most {_WORDS} × the floor | {ratio:.2f} | {met(ratio <= _WORDS)} |"
    for name, aim in aims.items():
        found = median(one.seconds for one in times[name].changed)
        yield f"| {name}, change of period: at most {ms(aim.changed)} | {ms(found)} | {met(found <= aim.changed)} |"
    if "overview" in times:
        yield from _cold_aims(times)
    if "Dash, overview" in times and "overview" in times:
        against = _against(times, "overview", "Dash, overview", "warm")
        yield f"| overview, warm: at most 0.6 × Dash | {against:.2f} | {met(against <= 0.6)} |"
    for ours in ("overview", "area"):
        if ours in times and f"Dash, {ours}" in times:
            against = _against(times, ours, f"Dash, {ours}", "changed")
            yield f"| {ours}, change of period: less than Dash | {against:.2f} × | {met(against < 1)} |"


def _cold_aims(times: Mapping[str, Times]) -> Iterator[str]:
    cold, size = _ratio(times, "overview", "cold"), median(one.size for one in times["overview"].cold) / MEBI
    seconds = median(one.seconds for one in times["overview"].cold)
    yield f"| overview, cold: at most 1.5 × the floor, 2 s | {cold:.2f}, {seconds:.2f} s | {met(cold <= 1.5 and seconds <= 2)} |"
    yield f"| overview, cold: at most 1.3 MB | {size:.2f} MB | {met(size <= 1.3)} |"


def _words(times: Mapping[str, Times], name: str) -> float:
    pairs = zip(times[name].warm, times["empty page"].warm, strict=True)
    return median(one.words / floor.painted for one, floor in pairs)


def _ratio(times: Mapping[str, Times], name: str, what: str) -> float:
    return _against(times, name, "empty page", what)


def _against(times: Mapping[str, Times], name: str, other: str, what: str) -> float:
    pairs = zip(getattr(times[name], what), getattr(times[other], what), strict=True)
    return float(median(one.seconds / two.seconds for one, two in pairs))


def _spread(drawn: list[Drawn]) -> str:
    every = [one.seconds for one in drawn]
    return f"**{ms(median(every))}** ({ms(min(every))}–{ms(max(every))})"


if __name__ == "__main__":
    main()
