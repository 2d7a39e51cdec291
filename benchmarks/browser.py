"""A browser with a stop-watch: a page is drawn when nothing in it has changed for a while."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, sync_playwright

from scripts.served import CHROMIUM_ARGUMENTS, find_chromium

QUIET_MS = 400
PATIENCE_MS = 60_000
SLOW_LINK = {"offline": False, "latency": 40, "downloadThroughput": 10e6 / 8, "uploadThroughput": 10e6 / 8}
"""10 Mbit/s, 40 ms."""
_WATCH = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
_STILL = f"() => window.__clock && window.__clock.last > 0 && performance.now() - window.__clock.last > {QUIET_MS}"


class Drawn(NamedTuple):
    """Seconds until the last change, until it and the last of our words could be seen, of long tasks on the way, bytes over the wire."""

    seconds: float
    painted: float
    words: float
    busy: float
    size: int


@contextmanager
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=find_chromium(), args=list(CHROMIUM_ARGUMENTS))
        yield opened
        opened.close()


class Tab:
    """A tab of a context whose cache the loads share."""

    def __init__(self, context: BrowserContext) -> None:
        self.page: Page = context.new_page()
        self.page.add_init_script(_WATCH)
        self.page.set_default_timeout(PATIENCE_MS)
        self._wire: CDPSession = context.new_cdp_session(self.page)
        self._size = 0
        self._wire.send("Network.enable")
        self._wire.on("Network.loadingFinished", lambda said: self._add(said["encodedDataLength"]))
        self._wire.on(
            "Network.webSocketFrameReceived", lambda said: self._add(len(said["response"]["payloadData"]) * 3 // 4)
        )

    def slow(self) -> None:
        self._wire.send("Network.emulateNetworkConditions", SLOW_LINK)

    def load(self, address: str, ready: str) -> Drawn:
        """Open an address and wait until `ready` is there and nothing changes any more."""
        self._size = 0
        self.page.goto(address, wait_until="commit")
        self.page.wait_for_selector(ready, state="attached")
        return self._drawn()

    def change(self, act: Callable[[Page], object], shows: str) -> Drawn:
        """Do something and wait until the page shows a text and nothing changes any more.

        The time counts from the last press or choice: finding it on the page is the driver's work, not the reader's.
        """
        self._size = 0
        self.page.evaluate("() => { window.__clock.tasks = window.__clock.acted = 0; }")
        act(self.page)
        self.page.wait_for_selector(shows, state="attached")
        found = self._drawn("acted")
        if not self.page.evaluate("() => window.__clock.acted"):
            raise AssertionError("the page was told of no press and no choice")
        return found

    def close(self) -> None:
        self.page.close()

    def _drawn(self, since: str = "") -> Drawn:
        self.page.wait_for_function(_STILL, polling=50)
        clock = self.page.evaluate("() => window.__clock")
        start = clock[since] if since else 0.0
        seconds, painted, words = ((clock[name] - start) / 1000 for name in ("last", "painted", "words"))
        return Drawn(seconds, painted, words, clock["tasks"] / 1000, self._size)

    def _add(self, size: float) -> None:
        self._size += int(size)
