"""A view is drawn once for all who look at it, and anew when anything that it shows may have changed."""

from contextvars import copy_context

import pytest

from lib.services import notes
from lib.services.office import Office
from lib.ui import cached, drawing
from tests.ui.conftest import PERIOD


@pytest.fixture
def looked(office: Office, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every drawing that was made."""
    monkeypatch.setattr(cached, "office", lambda: office)
    made: list[str] = []
    return made


def draw(
    made: list[str], page: str = "area", query: dict[str, str] | None = None, part: str = "head", save: str = ""
) -> str:
    def make() -> str:
        made.append(part)
        return f"{page} {query} {part}"

    def run() -> str:
        drawing.look_at(page, query or {}, save)
        return drawing.drawn(make, part)

    return copy_context().run(run)


def test_the_same_view_is_drawn_once(looked: list[str]):
    assert draw(looked) == draw(looked)
    assert looked == ["head"]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"page": "unit"}, id="another page"),
        pytest.param({"query": {"unit": "061"}}, id="another address"),
        pytest.param({"part": "table"}, id="another part of the page"),
        pytest.param({"save": "a1"}, id="another save to mark as fresh"),
    ],
)
def test_another_view_is_drawn_by_itself(looked: list[str], other: dict[str, str]):
    draw(looked)
    draw(looked, **other)
    assert len(looked) == 2


def test_a_change_of_the_data_draws_anew(looked: list[str], office: Office):
    draw(looked)
    notes.write(
        office, indicator="procedures.on_time", unit="061", period=PERIOD, cause="thiếu người", remedy="bổ sung"
    )
    draw(looked)
    assert len(looked) == 2


def test_outside_a_page_nothing_is_kept(looked: list[str]):
    assert [copy_context().run(drawing.drawn, lambda: looked.append("x") or "y", "head") for _ in range(2)] == [
        "y",
        "y",
    ]
    assert looked == ["x", "x"]
