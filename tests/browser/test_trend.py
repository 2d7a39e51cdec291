"""The trend stands at once as a drawing of ours; Plotly's comes over it, at the same place, when the page can be read."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from scripts.served import settled

VIEW = "indicator?indicator=procedures.online_payment&unit=061"
LIBRARY = re.compile(r"/made/plotly\.[^/]+\.js$")
ALT = re.compile(r"^Thanh toán trực tuyến: từ ")


PATIENCE = 20_000


def drawn(page: Page) -> None:
    page.locator(".plot.drawn .main-svg").first.wait_for()


def test_the_page_is_read_before_plotly_comes_and_nothing_moves_when_it_does(page: Page, filled: str):
    held: list[Route] = []
    page.route(LIBRARY, lambda route: held.append(route))
    page.goto(f"{filled}/{VIEW}")
    figure = page.locator(".plot")
    figure.locator(".still").wait_for()
    expect(page.get_by_role("img", name=ALT)).to_be_visible()
    expect(page.get_by_role("heading", name="Định nghĩa")).to_be_visible()
    page.wait_for_timeout(1000)  # what else comes has come
    assert len(held) == 1
    places = [one.bounding_box() for one in page.locator(".card").all()]
    held[0].continue_()
    drawn(page)
    expect(figure.locator(".still")).to_be_hidden()
    assert [one.bounding_box() for one in page.locator(".card").all()] == places
    expect(page.get_by_role("img", name=ALT)).to_be_visible()


def test_a_browser_that_does_not_tell_when_it_rests_draws_it_as_well(page: Page, filled: str):
    page.add_init_script("delete window.requestIdleCallback")
    page.goto(f"{filled}/{VIEW}")
    drawn(page)


def test_where_plotly_does_not_come_our_drawing_stays(page: Page, filled: str):
    page.route(LIBRARY, lambda route: route.abort())
    page.goto(f"{filled}/{VIEW}")
    settled(page)
    expect(page.locator(".plot .still")).to_be_visible()
    expect(page.locator(".plot .still")).to_contain_text("mục tiêu 50%")
    expect(page.locator(".plot.drawn")).to_have_count(0)


@pytest.mark.parametrize("width", [1366, 1920, 390])
def test_a_change_of_period_goes_on_in_the_same_drawing(page: Page, filled: str, width: int):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{filled}/{VIEW}&period=2023")
    lines = page.locator(".plot.drawn .scatterlayer .points path.point")
    drawn(page)
    expect(lines).to_have_count(12)
    drawing = page.locator(".plot .live").element_handle()
    box = page.locator("label", has_text="Kỳ:").locator("select")
    box.select_option(label="Quý III/2023")
    expect(lines).to_have_count(9, timeout=PATIENCE)
    assert page.locator(".plot .live").evaluate("(now, before) => now === before", drawing)
    expect(page.locator(".plot.drawn")).to_have_count(1)
    inside, around = (page.locator(which).first.bounding_box() for which in (".plot .main-svg", ".plot"))
    assert inside
    assert around
    assert inside["width"] == pytest.approx(around["width"], abs=1)


@pytest.mark.parametrize("height", [pytest.param(1400, id="on the first screen"), pytest.param(700, id="below it")])
def test_the_table_at_the_end_is_read_without_plotly_and_a_browser_that_rests(page: Page, filled: str, height: int):
    page.add_init_script("window.requestIdleCallback = (then, { timeout }) => setTimeout(then, timeout)")
    page.route(LIBRARY, lambda route: route.abort())
    page.set_viewport_size({"width": 1920, "height": height})
    page.goto(f"{filled}/area?area=institutions")
    shown = page.locator(".last tbody td").first
    shown.wait_for(state="attached")
    page.wait_for_function(
        "cell => cell.checkVisibility({ contentVisibilityAuto: true }) || cell.getBoundingClientRect().top > innerHeight",
        arg=shown.element_handle(),
        timeout=PATIENCE,
    )
    shown.scroll_into_view_if_needed()
    page.wait_for_function(
        "cell => cell.checkVisibility({ contentVisibilityAuto: true })", arg=shown.element_handle(), timeout=PATIENCE
    )
