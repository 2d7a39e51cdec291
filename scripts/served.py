"""The dashboard started for a while on this machine, and the browser to look at it with."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Page

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_START_SECONDS = 90
_STOP_SECONDS = 10


class NotServing(Exception):
    """The dashboard ended or stayed silent; the message carries the end of its log."""


@contextmanager
def dashboard(
    folder: Path, plan: Path | None = None, settings: Mapping[str, str] | None = None, port: int | None = None
) -> Iterator[str]:
    """Serve the dashboard with its data in `folder`; gives its address, without a slash at the end.

    `plan` is a plan's folder, the usual one where None; `settings` are further ones of the environment.

    Raises:
        NotServing: it did not answer within 90 seconds.
    """
    folder.mkdir(parents=True, exist_ok=True)
    port = port or free_port()
    address = f"http://127.0.0.1:{port}"
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(  # noqa: S603 - our own program with arguments of our own
            [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)],
            cwd=ROOT,
            env=_environment(folder, plan) | dict(settings or {}),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            wait(process, address, folder / "server.log")
            yield address
        finally:
            _stop(process)


def find_chromium() -> str | None:
    """The browser's path: $CHROMIUM, or the first of its usual names that is installed."""
    names = (os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome")
    return next((found for name in names if name and (found := shutil.which(name))), None)


def open_page(context: BrowserContext, address: str) -> Page:
    """A new tab at this address, once it has drawn everything."""
    page = context.new_page()
    page.goto(address)
    settled(page)
    return page


def settled(page: Page) -> None:
    """Wait until Streamlit has run, the page's heading and fonts are there, and nothing moves."""
    page.locator("h1").first.wait_for()
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready.then(() => true)")
    page.wait_for_timeout(300)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _environment(folder: Path, plan: Path | None) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "CCHC_PLAN")}
    asked = {"CCHC_PLAN": str(plan)} if plan else {}
    return kept | asked | {"CCHC_DATA_DIR": str(folder / "data"), "PYTHONUNBUFFERED": "1"}


def wait(process: subprocess.Popen[bytes], address: str, log: Path) -> None:
    """Until the server answers.

    Raises:
        NotServing: it ended, or did not answer within 90 seconds; the message carries the end of its log.
    """
    end = time.monotonic() + _START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2) as answer:  # noqa: S310 - http, ours
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.2)
    raise NotServing(f"No answer at {address}:\n{log.read_text(encoding='utf-8', errors='replace')[-4000:]}")


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
