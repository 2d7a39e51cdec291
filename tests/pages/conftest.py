"""Pages run without a browser, over a data folder of the test's own."""

import json
import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from lib.services.office import open_office
from lib.services.sample import load_sample
from lib.services.settings import Settings
from lib.ui import site
from tests.boards import markups

Opened = Callable[..., "Seen"]


class _Markup(HTMLParser):
    """The words and the links of markup, those for screen readers included."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag == "style"
        for name, value in attrs:
            if name == "data-figure" and value:
                self.words.extend(_plot_words(value))
            elif name in ("title", "aria-label", "alt", "placeholder") and value:
                self.words.append(value)
            elif (name == "href" or (tag == "option" and name == "value")) and value:
                self.links.append(value)

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag == "style"

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


class Seen:
    """A page as a test sees it: its words, its links, and whether it failed."""

    def __init__(self, run: AppTest) -> None:
        self.run = run
        self.failed = [one.message for one in run.exception]
        found = _Markup()
        for markup in _markups(run):
            found.feed(markup)
        self.words = "\n".join([*found.words, *_labels(run)])
        self.links = [link for link in found.links if not link.startswith(("data:", "#"))]


def _markups(run: AppTest) -> Iterator[str]:
    yield from markups(run)
    for written in (*run.markdown, *run.get("html")):
        yield getattr(written, "value", None) or written.proto.body


def _labels(run: AppTest) -> Iterator[str]:
    widgets = (
        *run.button,
        *run.text_input,
        *run.text_area,
        *run.selectbox,
        *run.radio,
        *run.checkbox,
        *run.error,
        *run.warning,
        *run.info,
    )
    for widget in widgets:
        yield getattr(widget, "label", "") or str(getattr(widget, "value", ""))
        yield from map(str, getattr(widget, "options", ()))
    for kind in ("file_uploader", "download_button", "expandable"):
        yield from (element.proto.label for element in run.get(kind))


def _plot_words(spec: str) -> Iterator[str]:
    figure = json.loads(spec)
    written = (
        *_texts(figure["data"], ("name", "text", "hovertext", "hovertemplate")),
        *_texts(figure["layout"], ("text", "ticktext")),
        *(str(said[0]) for one in figure["data"] for said in one.get("customdata", ())),
    )
    for part in written:
        yield re.sub(r"%\{[^}]*\}|<[^>]*>", " ", part)


def _texts(part: object, names: tuple[str, ...]) -> Iterator[str]:
    if isinstance(part, dict):
        for name, value in part.items():
            if name in names:
                yield from (str(one) for one in (value if isinstance(value, list) else [value]))
            else:
                yield from _texts(value, names)
    elif isinstance(part, list):
        for one in part:
            yield from _texts(one, names)


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with every sample report imported."""
    folder = tmp_path_factory.mktemp("sample")
    office = open_office(Settings.from_environment({"CCHC_DATA_DIR": str(folder)}))
    load_sample(office)
    return folder


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """`empty(entry, name=code, …)` opens a page of a dashboard without data."""
    return opener(tmp_path, None, monkeypatch)


@pytest.fixture
def sample(sample_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """`sample(entry, name=code, …)` opens a page of a dashboard with the sample data."""
    return opener(sample_folder, None, monkeypatch)


_served: list[tuple[Path, Path | None]] = []


def opener(folder: Path, plan: Path | None, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Opens pages over a data folder, by the plan in a folder or the usual one."""
    monkeypatch.setenv("CCHC_DATA_DIR", str(folder))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("CCHC_PLAN", raising=False)
    if plan is not None:
        monkeypatch.setenv("CCHC_PLAN", str(plan))
    if _served[-1:] != [(folder, plan)]:
        st.cache_resource.clear()  # what is remembered belongs to the folder of the test before
        _served.append((folder, plan))

    def open_page(entry: site.PageEntry, **view: str) -> Seen:
        run = AppTest.from_file(str(site.FRAME), default_timeout=60)
        run.switch_page(str(entry.script))
        for name, value in view.items():
            run.query_params[name] = value
        return Seen(run.run())

    return open_page
