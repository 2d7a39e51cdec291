"""Every page opens, speaks Vietnamese, and its links lead somewhere; new pages are covered since site.PAGES is read."""

from urllib.parse import parse_qsl, urlsplit

import pytest

from lib.core.period import periods_of
from lib.plans.folder import load_plan
from lib.ui import links, site
from lib.ui.where_view import WAYS
from tests.vietnamese import foreign_words

pytestmark = pytest.mark.xdist_group("pages")  # the sample reports are read once

PLAN = load_plan()
KNOWN = {
    links.AREA: {area.id for area in PLAN.areas},
    links.INDICATOR: set(PLAN.indicators),
    links.UNIT: {unit.code for unit in PLAN.units},
    links.PERIOD: {str(period) for period in periods_of(PLAN.year)},
}
STEPS = ("done", "correct", "reopen", "withdraw")
FIGURES = (site.OVERVIEW, site.AREA, site.UNIT, site.INDICATOR)
every_page = pytest.mark.parametrize("entry", site.PAGES, ids=lambda entry: entry.url or "overview")
VIEWS = [
    *(pytest.param(site.AREA, {"area": area.id}, id=area.id) for area in PLAN.areas),
    *(pytest.param(site.INDICATOR, {"indicator": code}, id=code) for code in PLAN.indicators),
    pytest.param(site.AREA, {"area": "procedures", "unit": "061"}, id="an area of a district"),
    pytest.param(site.AREA, {"area": "public_finance", "unit": "SNV"}, id="an area of a department"),
    pytest.param(site.AREA, {"area": "procedures", "unit": "01891"}, id="an area of a commune"),
    pytest.param(site.INDICATOR, {"indicator": "procedures.on_time", "unit": "01891"}, id="an indicator of a commune"),
    pytest.param(
        site.INDICATOR,
        {"indicator": "digital_government.systems_connected", "unit": "01891"},
        id="an indicator not meant for communes",
    ),
    *(
        pytest.param(site.INDICATOR, {"indicator": "procedures.on_time", "where": way}, id=f"units shown by {way}")
        for way in WAYS
    ),
    pytest.param(site.UNIT, {"unit": "061"}, id="a district"),
    pytest.param(site.UNIT, {"unit": "061", "area": "procedures"}, id="a district in one area"),
    pytest.param(site.UNIT, {"unit": "SNV"}, id="a department"),
    pytest.param(site.UNIT, {"unit": PLAN.units.children("061")[0].code}, id="a commune"),
    pytest.param(site.OVERVIEW, {"period": "2023-Q3"}, id="the plan in a quarter"),
    pytest.param(site.OVERVIEW, {"period": "2023-Q3", "day": "2023-10-05"}, id="the plan on the day of a meeting"),
    pytest.param(site.DIRECTIVES, {"state": "open", "unit": "SNV"}, id="open directives of a department"),
    pytest.param(site.DIRECTIVES, {"write": "directive"}, id="giving a directive"),
    pytest.param(site.TASKS, {"period": "2023-Q3"}, id="tasks in a quarter"),
    pytest.param(site.TASKS, {"period": "2023-Q3", "state": "overdue", "unit": "STTTT"}, id="overdue tasks of a unit"),
    pytest.param(site.TASKS, {"area": "apparatus", "month": "6", "by": "unit"}, id="tasks of an area due in June"),
    pytest.param(site.TASKS, {"state": "due_soon", "period": "2023-Q1"}, id="a state that no task is in"),
    pytest.param(site.TASKS, {"task": "1", "period": "2023-Q3"}, id="a task"),
    pytest.param(site.TASKS, {"task": "1", "write": "directive"}, id="a directive on a task"),
    pytest.param(site.TASKS, {"task": "99"}, id="a task that is not there"),
    pytest.param(site.TASKS, {"load": "1"}, id="saving tasks"),
    pytest.param(site.TASKS, {"period": "2023-01", "day": "2022-12-20"}, id="before the first list"),
    *(pytest.param(site.DIRECTIVES, {"write": form, "number": "3"}, id=f"a directive: {form}") for form in STEPS),
    pytest.param(
        site.INDICATOR, {"indicator": "procedures.satisfaction", "write": "directive"}, id="a directive on it"
    ),
    pytest.param(
        site.INDICATOR, {"indicator": "procedures.satisfaction", "unit": "060", "write": "note"}, id="a unit's note"
    ),
    pytest.param(site.AREA, {"area": "public_finance", "write": "judgement", "goal": "G19"}, id="judging a goal"),
    pytest.param(site.OVERVIEW, {"period": "2023-01"}, id="the plan in a month"),
    pytest.param(site.INDICATOR, {"indicator": "procedures.on_time", "unit": "061"}, id="an indicator of a district"),
]


@every_page
def test_a_page_opens_on_an_empty_database(entry, empty):
    seen = empty(entry)
    assert not seen.failed
    assert not foreign_words(seen.words)
    if entry in FIGURES:
        assert "Chưa có số liệu nào" in seen.words
        assert [button.label for button in seen.run.button] == ["Nạp dữ liệu mẫu"]


@every_page
def test_a_page_opens_with_sample_data_and_says_that_they_are(entry, sample):
    seen = sample(entry)
    assert not seen.failed
    assert not foreign_words(seen.words)
    assert "DỮ LIỆU MẪU" in seen.words
    assert "Chưa có số liệu nào" not in seen.words


@pytest.mark.parametrize(("entry", "view"), VIEWS)
def test_a_view_opens_in_vietnamese_and_its_links_land(entry, view, sample):
    seen = sample(entry, **view)
    assert not seen.failed
    assert not foreign_words(seen.words)
    assert seen.links
    assert [link for link in seen.links if not lands(link)] == []


@pytest.mark.parametrize("name", KNOWN)
def test_a_value_the_plan_does_not_have_is_said(name, sample):
    seen = sample(site.UNIT, **{name: "<b>không có</b>"})
    assert not seen.failed
    assert "<b>không có</b>” nêu trong địa chỉ" in seen.words


def lands(link: str) -> bool:
    """Whether an address is a page of the site and all it names exists."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or parts.path.strip("./") not in {entry.url for entry in site.PAGES}:
        return False
    view = dict(parse_qsl(parts.query))
    return all(value in KNOWN[name] for name, value in view.items() if name in KNOWN)
