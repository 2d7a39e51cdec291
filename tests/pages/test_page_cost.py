"""What a page may cost a reader who comes to it after another: it holds what does not vary from run to run."""

from typing import NamedTuple

import pytest

from lib.ui import site
from tests.boards import markups
from tests.statements import asked


class Cost(NamedTuple):
    """At most so many statements to the database, boards, kilobytes of boards as sent, and in them Plotly figures and elements."""

    statements: int
    boards: int
    kilobytes: int
    plots: int
    elements: int


pytestmark = pytest.mark.xdist_group("pages")  # the sample reports are read once

VIEWS = [
    pytest.param(site.OVERVIEW, {}, Cost(2, 3, 9, 0, 850), id="overview"),
    pytest.param(site.AREA, {"area": "procedures"}, Cost(2, 3, 10, 1, 900), id="area"),
    pytest.param(site.UNIT, {"unit": "061"}, Cost(2, 3, 11, 0, 1230), id="unit"),
    pytest.param(site.INDICATOR, {"indicator": "procedures.on_time"}, Cost(2, 3, 13, 1, 1800), id="indicator"),
    pytest.param(site.TASKS, {}, Cost(2, 3, 8, 0, 1450), id="tasks"),
    pytest.param(site.DIRECTIVES, {}, Cost(2, 3, 6, 0, 320), id="directives"),
    pytest.param(site.REPORTING, {}, Cost(2, 5, 8, 0, 1250), id="reporting"),
    pytest.param(site.MEETING, {}, Cost(2, 3, 83, 0, 1000), id="meeting"),
    pytest.param(site.UPLOAD, {}, Cost(2, 4, 4, 0, 80), id="upload"),
    pytest.param(site.BRIEFING, {}, Cost(4, 5, 5, 0, 125), id="briefing"),
    pytest.param(site.FORMS, {}, Cost(2, 5, 7, 0, 210), id="forms"),
    pytest.param(site.HISTORY, {}, Cost(2, 5, 5, 0, 760), id="history"),
    pytest.param(site.DICTIONARY, {}, Cost(2, 4, 4, 0, 75), id="dictionary"),
]


@pytest.mark.parametrize(("entry", "view", "most"), VIEWS)
def test_a_page_stays_within_its_cost(sample, entry, view, most):
    sample(entry, **view)
    with asked() as said:
        run = sample(entry, **view).run
    boards = run.get("bidi_component")
    size = sum(one.proto.ByteSize() for one in boards) // 1024
    shown = "".join(markups(run))
    cost = Cost(len(said), len(boards), size, shown.count("data-figure="), shown.count("<") - shown.count("</"))
    assert all(paid <= allowed for paid, allowed in zip(cost, most, strict=True)), f"{cost}, allowed {most}: {said}"
    assert 0 not in cost[:3]  # the page was drawn, and asked whether the data are still the same
