"""From the province to a commune and back, by mouse and by keyboard; a sent address shows what its sender saw."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from lib.core.plan import Plan
from lib.core.unit import Kind
from lib.plans.folder import DEFAULT, load_plan
from lib.services.office import open_office
from lib.services.sample import SAMPLE, load_sample
from lib.services.settings import Settings
from scripts.served import dashboard, settled

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


def test_land_on_a_map_with_borders_is_a_link_like_any_other(page: Page, tmp_path: Path):
    plan = shutil.copytree(DEFAULT, tmp_path / DEFAULT.name)
    (plan / "borders.geojson").write_text(json.dumps(_squares(load_plan())), encoding="utf-8")
    data = tmp_path / "data"
    office = open_office(Settings.from_environment({"CCHC_DATA_DIR": str(data), "CCHC_PLAN": str(plan)}))
    load_sample(office, folder=SAMPLE / "huyen_thanh_pho" / "Ba_Be")
    with dashboard(tmp_path, plan) as address:
        page.goto(f"{address}/indicator?indicator=procedures.online_payment&period={PERIOD}")
        settled(page)
        page.evaluate("window.loadedOnce = true")
        land = page.locator(".bordermap a.land")
        expect(land).to_have_count(8)
        ba_be = page.locator('.land[href*="unit=061"]')
        ba_be.click()
        page.wait_for_url(re.compile("unit=061"))
        settled(page)
        page.go_back()
        settled(page)
        ba_be.focus()
        page.keyboard.press("Tab")
        page.keyboard.press("Shift+Tab")
        assert ba_be.locator("path").evaluate("(it) => getComputedStyle(it).strokeWidth") == "5px", "focus is seen"
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile("unit=061"))
        assert page.evaluate("window.loadedOnce"), "a click reloaded the whole page"


def _squares(plan: Plan) -> dict[str, object]:
    """Borders without a border: a square around the place of every district."""
    features = []
    for unit in plan.units.of_kind(Kind.DISTRICT):
        assert unit.longitude is not None
        assert unit.latitude is not None
        corners = ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))
        ring = [[unit.longitude + 0.04 * right, unit.latitude + 0.04 * up] for right, up in corners]
        geometry = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "properties": {"code": unit.code}, "geometry": geometry})
    return {"type": "FeatureCollection", "features": features}
