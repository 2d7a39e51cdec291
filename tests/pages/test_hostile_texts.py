"""No page and no file makes more of a text from a workbook, a person or an address than a text.

New pages and new columns of text are covered by themselves, and so is every file that a page offers.
"""

from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
import streamlit as st

from lib.core.period import Period
from lib.plans.folder import DEFAULT, load_plan
from lib.services import briefing
from lib.services.briefing import Format
from lib.services.office import open_office
from lib.services.settings import Settings
from lib.ui import site
from tests.hostile import MARKUP
from tests.pages.conftest import opener
from tests.pages.poison import faults, poisoned_plan, poisoned_store
from tests.pages.poisoned_files import NAME, XLSX, file_faults, report, task_list

pytestmark = pytest.mark.xdist_group("pages")  # the sample reports are read once

STEPS = ("done", "correct", "withdraw")
VIEWS = [
    *(pytest.param(entry, {}, id=entry.url or "overview") for entry in site.PAGES),
    pytest.param(site.AREA, {"area": "public_finance", "write": "judgement", "goal": "G19"}, id="judging a goal"),
    pytest.param(site.INDICATOR, {"indicator": "procedures.satisfaction", "unit": "060", "write": "note"}, id="a note"),
    pytest.param(site.INDICATOR, {"indicator": "procedures.on_time", "where": "map"}, id="a map"),
    pytest.param(site.UNIT, {"unit": "061", "area": "procedures"}, id="a district"),
    pytest.param(site.DIRECTIVES, {"write": "directive"}, id="giving a directive"),
    *(pytest.param(site.DIRECTIVES, {"write": step, "number": "3"}, id=step) for step in STEPS),
    pytest.param(site.HISTORY, {"import": "1"}, id="a withdrawn import"),
    pytest.param(site.HISTORY, {"import": "3"}, id="an import"),
    pytest.param(site.TASKS, {"by": "unit"}, id="tasks by unit"),
    pytest.param(site.FORMS, {"who": "061"}, id="a form"),
]
NAMES = (
    *("period", "unit", "indicator", "area", "from", "where", "day", "write", "number", "goal", "task", "state", "month"),
    *("by", "page", "import", "file", "who", "areas", "span", "text", "sender", "forget", "act", "q", "since", "until"),
)  # fmt: skip
OPENING = {"write", "load"}
"""Names that open a form; of another value they do nothing."""


@pytest.fixture(scope="session")
def poisoned_folders(sample_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    target = tmp_path_factory.mktemp("poisoned")
    return poisoned_store(sample_folder, target / "data"), poisoned_plan(target / "plan")


@pytest.fixture
def poisoned(poisoned_folders, monkeypatch):
    """`poisoned(entry, name=code, …)` opens a page of a dashboard in which every text is hostile."""
    return opener(*poisoned_folders, monkeypatch)


@pytest.fixture
def offered(monkeypatch):
    """The files that pages offer, as (name, what gives the bytes)."""
    found, button = [], st.download_button

    def noted(label, data, file_name=None, **more):
        found.append((file_name, data))
        return button(label, data, file_name=file_name, **more)

    monkeypatch.setattr(st, "download_button", noted)
    return found


@pytest.mark.parametrize(("entry", "view"), VIEWS)
def test_a_page_and_its_files_show_hostile_texts_as_texts(entry, view, poisoned, offered):
    seen = poisoned(entry, **view)
    assert not seen.failed
    assert faults(seen.run) == []
    for name, data in offered:
        assert file_faults(name, data() if callable(data) else data) == []


@pytest.mark.parametrize("well_named", [pytest.param(True, id="plan as it is"), pytest.param(False, id="hostile plan")])
def test_a_dropped_report_is_shown_as_texts(well_named, poisoned_folders, monkeypatch, offered):
    data, hostile = poisoned_folders
    plan = load_plan(DEFAULT if well_named else hostile)
    page = opener(data, None if well_named else hostile, monkeypatch)(site.UPLOAD).run
    file = report(plan.indicators["procedures.on_time"])
    page.file_uploader[0].set_value([(NAME, file, XLSX), (f"2{NAME}", b"PK\x03\x04", XLSX)])
    page.run()
    assert not page.exception
    assert page.selectbox or not well_named  # it asks about the units
    assert faults(page) == []
    assert offered or not well_named
    for name, data in offered:
        assert file_faults(name, data()) == []


def test_a_dropped_list_of_tasks_is_shown_as_texts(poisoned):
    page = poisoned(site.TASKS, load="1").run
    page.file_uploader[0].set_value((NAME, task_list(), XLSX))
    page.run()
    assert not page.exception
    assert "task_put_away" in [button.key for button in page.button]
    assert faults(page) == []


@pytest.mark.parametrize("kind", [Format.SHEETS])
def test_a_briefing_holds_hostile_texts_as_texts(kind, poisoned_folders):
    data, plan = poisoned_folders
    office = open_office(Settings.from_environment({"CCHC_DATA_DIR": str(data), "CCHC_PLAN": str(plan)}))
    (content,) = briefing.make(office, Period.parse("2023-Q3"), (kind,)).values()
    office.store.close()
    assert file_faults(f"bao-cao.{kind}", content) == []


@pytest.mark.parametrize("entry", [pytest.param(entry, id=entry.url or "overview") for entry in site.PAGES])
def test_an_address_is_only_a_text(entry, sample):
    names = set(NAMES)
    while names:  # those that the page's own links give are tried, too
        seen = sample(entry, **dict.fromkeys(names, f"javascript:{MARKUP}"))
        assert not seen.failed
        assert faults(seen.run) == []
        linked = {name for link in seen.links for name, _ in parse_qsl(urlsplit(link).query)}
        names = names | linked if not linked <= names | OPENING else set()
