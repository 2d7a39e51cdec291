"""The page of blank forms: its address says which form, its links change one part of it."""

from html.parser import HTMLParser

import pytest
from streamlit.testing.v1 import AppTest

from lib.core.period import Period
from lib.plans.folder import load_plan
from lib.services.office import Office
from lib.ui import forms_view, links, site
from tests.boards import markups

PLAN = load_plan()
QUARTER = Period.parse("2023-Q3")


class Ticks(HTMLParser):
    """The tick boxes of the table: whether each is on, and where a click leads."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.found: list[tuple[bool, str]] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if said.get("role") == "checkbox":
            self.found.append((said["aria-checked"] == "true", said["href"] or ""))


@pytest.mark.parametrize(
    ("who", "areas", "kept", "count"),
    [
        pytest.param(None, None, "06/district", 7, id="nothing asked"),
        pytest.param("no such unit", "no such area", "06/district", 7, id="nothing there is"),
        pytest.param("SNV", "procedures", "SNV", 1, id="a department's procedures"),
        pytest.param("01858", None, "01858", 4, id="only the areas a commune reports"),
        pytest.param("01858", "direction", "01858", 4, id="an area the commune does not report"),
        pytest.param("061/commune", "procedures,apparatus", "061/commune", 2, id="the communes of a district"),
    ],
)
def test_an_address_says_which_form(who: str | None, areas: str | None, kept: str, count: int) -> None:
    wanted = forms_view.wish(PLAN, QUARTER, who, areas)
    assert (wanted.who, len(wanted.areas)) == (kept, count)


def test_a_click_takes_an_area_out_and_another_brings_it_back() -> None:
    every = forms_view.wish(PLAN, QUARTER, "061", None)
    on, out = Ticks(forms_view.contents(PLAN, every)).found[0]
    assert on
    assert "areas=institutions%2Cprocedures" in out
    rest = forms_view.wish(PLAN, QUARTER, "061", ",".join(every.areas[1:]))
    off, back = Ticks(forms_view.contents(PLAN, rest)).found[0]
    assert not off
    assert "areas" not in back


def test_the_last_area_stays() -> None:
    one = forms_view.wish(PLAN, QUARTER, "061", "procedures")
    ticks = Ticks(forms_view.contents(PLAN, one)).found
    assert len(ticks) == 6
    assert not any(on for on, _ in ticks)


def test_the_page_offers_the_form_its_address_asks_for(empty: Office) -> None:
    page = AppTest.from_file(str(site.FRAME), default_timeout=60).run()
    page.switch_page(f"../../{site.FORMS.path}")
    for name, value in {forms_view.WHO: "061", links.PERIOD: "2023-06", forms_view.AREAS: "procedures"}.items():
        page.query_params[name] = value
    page.run()
    shown = "".join(markups(page))
    assert not page.exception
    assert "Biểu mẫu: huyện Ba Bể, tháng 6/2023</h1>" in shown
    assert [button.proto.label for button in page.get("download_button")] == ["Tải biểu mẫu Excel"]
