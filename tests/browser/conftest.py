"""A dashboard of its own and a Chromium to look at it, for each browser test."""

import os
import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from lib.services.office import open_office
from lib.services.sample import load_sample
from lib.services.settings import Settings
from scripts.served import CHROMIUM_ARGUMENTS, dashboard, find_chromium

ARTIFACTS = Path(__file__).parent / "artifacts"
NO_CHROMIUM = "Chromium is not installed, so nothing was looked at (install `chromium` or set CHROMIUM)"
_failed = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    if report.when == "call":
        item.stash[_failed] = report.failed
    return report


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = find_chromium()
    if chromium is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(NO_CHROMIUM)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_ARGUMENTS)
        yield running
        running.close()


@pytest.fixture
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A projector's page. It must neither ask anything outside this machine nor raise an error of its own."""
    with browser.new_context(viewport={"width": 1366, "height": 768}, locale="vi-VN") as context:
        outside = _closed_to_the_world(context)
        seen = context.new_page()
        errors: list[str] = []
        seen.on("pageerror", lambda error: errors.append(str(error)))
        seen.set_default_timeout(20_000)
        yield seen
        if request.node.stash.get(_failed, False):
            ARTIFACTS.mkdir(exist_ok=True)
            name = re.sub(r"[^\w-]+", "_", request.node.name)
            seen.screenshot(path=ARTIFACTS / f"{name}.png")
    assert not outside, f"asked the outside world: {outside}"
    assert not errors, f"errors in the page: {errors}"


def _closed_to_the_world(context: BrowserContext) -> list[str]:
    outside: list[str] = []

    def refuse(route) -> None:
        outside.append(route.request.url)
        route.abort()

    context.route(lambda url: urlsplit(url).hostname not in ("127.0.0.1", None), refuse)
    return outside


@pytest.fixture
def empty(tmp_path: Path, browser: Browser) -> Iterator[str]:
    """The address of a dashboard that has no data yet."""
    with dashboard(tmp_path) as address:
        yield address


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[str]:
    """The address of a dashboard without data; tests that share it must leave none."""
    with dashboard(tmp_path_factory.mktemp("bare")) as address:
        yield address


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[str]:
    """The address of a dashboard with the sample data; tests that share it must not change them."""
    folder = tmp_path_factory.mktemp("filled")
    shutil.copytree(_sample_data(tmp_path_factory.getbasetemp()), folder / "data")
    with dashboard(folder) as address:
        yield address


def _sample_data(own: Path) -> Path:
    """A data folder with the sample, imported by one of the processes that share the tests; `own` is this one's folder."""
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    made, making = shared / "sample", shared / "sample-making"
    try:
        (shared / "sample-claimed").mkdir()
    except FileExistsError:
        while not made.exists():  # the test's time limit ends this should the other process fail
            time.sleep(0.2)
        return made
    office = open_office(Settings.from_environment({"CCHC_DATA_DIR": str(making)}))
    load_sample(office)
    office.store.close()
    return making.rename(made)
