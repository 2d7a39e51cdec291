"""From the province to a commune and back, by mouse and by keyboard; a sent address shows what its sender saw."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from scripts.served import settled

PERIOD = "2023-Q3"
STEPS = (
    ("Thủ tục hành chính", r"/area\?area=procedures"),
    ("Thanh toán trực tuyến", r"indicator=procedures.online_payment"),
    ("Ba Bể: 62,4%, đạt", r"unit=061"),
    ("Bành Trạch: ", r"unit=01891"),
)


def by_mouse(link: Locator) -> None:
    link.click()


def by_keyboard(link: Locator) -> None:
    link.focus()
    link.page.keyboard.press("Tab")
    link.page.keyboard.press("Shift+Tab")  # now it is focused by the keyboard, and that must be seen
    expect(link).to_be_focused()
    shown = link.evaluate(
        "(it) => ({ wide: getComputedStyle(it).outlineWidth, style: getComputedStyle(it).outlineStyle })"
    )
    assert (shown["style"], shown["wide"]) == ("solid", "3px")
    link.page.keyboard.press("Enter")


@pytest.mark.parametrize("follow", [pytest.param(by_mouse, id="mouse"), pytest.param(by_keyboard, id="keyboard")])
def test_down_to_a_commune_and_back(page: Page, browser: Browser, filled: str, follow: Callable[[Locator], None]):
    seen = []
    page.goto(f"{filled}/?period={PERIOD}")
    settled(page)
    page.evaluate("window.loadedOnce = true")
    for name, address in STEPS:
        seen.append((page.url, page.get_by_role("heading", level=1).inner_text()))
        follow(page.get_by_role("main").get_by_role("link", name=name).first)
        page.wait_for_url(re.compile(address))
        settled(page)
    trail = page.get_by_role("navigation", name="Địa bàn")
    expect(trail).to_have_text("Địa bàn: Toàn tỉnh › Huyện Ba Bể › Xã Bành Trạch")
    assert page.evaluate("window.loadedOnce"), "a click reloaded the whole page"
    _same_to_a_colleague(browser, page)

    for address, title in reversed(seen):
        page.go_back()
        page.wait_for_url(address)
        settled(page)
        expect(page.get_by_role("heading", level=1)).to_have_text(title)


def _same_to_a_colleague(browser: Browser, page: Page) -> None:
    with browser.new_context(viewport={"width": 1366, "height": 768}, locale="vi-VN") as context:
        other = context.new_page()
        other.goto(page.url)
        settled(other)
        for part in ("h1", ".trail", ".tilemap"):
            assert other.locator(part).inner_text() == page.locator(part).inner_text()
        assert other.url == page.url


def test_the_tiles_are_reached_in_the_order_they_are_seen(page: Page, filled: str):
    page.goto(f"{filled}/indicator?indicator=procedures.online_payment&period={PERIOD}")
    settled(page)
    tiles = page.locator(".tilemap a")
    places = [box for tile in tiles.all() if (box := tile.bounding_box())]
    assert len(places) == 8
    assert places == sorted(places, key=lambda box: (round(box["y"]), round(box["x"])))
    tiles.first.focus()
    for number in range(1, 8):
        page.keyboard.press("Tab")
        expect(tiles.nth(number)).to_be_focused()


def test_a_click_on_the_trend_opens_that_period_and_back_returns(page: Page, filled: str):
    page.goto(f"{filled}/indicator?indicator=procedures.online_payment&unit=061&period={PERIOD}")
    settled(page)
    title = page.get_by_role("heading", level=1).inner_text()
    page.locator(".scatterlayer .trace path.point").first.wait_for()
    page.locator(".scatterlayer .points path.point").nth(2).click(force=True)
    page.wait_for_url(re.compile(r"period=2023-03"))
    settled(page)
    source = page.locator("section").filter(has=page.get_by_role("heading", name="Nguồn số liệu"))
    expect(source).to_contain_text("tháng 3/2023")
    page.go_back()
    page.wait_for_url(re.compile(rf"period={PERIOD}"))
    settled(page)
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
