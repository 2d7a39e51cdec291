"""The meeting: slides by the keyboard without the server, and a directive written in front of everybody."""

from pathlib import Path

from playwright.sync_api import Page, expect

from lib.core.directive import Subject
from lib.services import directives, importing
from lib.services.office import open_office
from lib.services.settings import Settings
from scripts.served import ROOT, dashboard

SURVEYS = ROOT / "sample_data" / "so_noi_vu" / "CCHC_Quy-3-2023.xlsx"
MOVES = 300  # milliseconds a move may take


def shown(page: Page) -> int:
    return int(page.locator(".deck .at").inner_text())


def test_slides_move_without_the_server(page: Page, filled: str):
    page.goto(f"{filled}/meeting?period=2023-Q3")
    expect(page.locator(".slide:not([hidden]) h1")).to_be_visible()
    last = page.locator(".slide").count()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.context.set_offline(True)
    for key, at in (("ArrowRight", 2), ("PageDown", 3), ("Space", 4), ("ArrowLeft", 3), ("PageUp", 2), ("End", last)):
        page.keyboard.press(key)
        assert shown(page) == at, key
    page.context.set_offline(False)
    # The page listens for new figures by itself, whatever one presses.
    assert not [url for url in asked if not url.endswith("/changes")]
    page.keyboard.press("Home")
    took = page.evaluate(
        """async () => {
          const start = performance.now();
          window.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight" }));
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          return performance.now() - start;
        }"""
    )
    assert took < MOVES
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_directive_is_written_on_a_slide(page: Page, tmp_path: Path):
    settings = Settings.from_environment({"CCHC_DATA_DIR": str(tmp_path / "data")})
    office = open_office(settings)
    data = SURVEYS.read_bytes()
    importing.save(office, importing.read(office, SURVEYS.name, data), data)
    with dashboard(tmp_path) as address:
        page.goto(f"{address}/meeting?period=2023-Q3")
        expect(page.locator(".slide:not([hidden]) h1")).to_be_visible()
        while not page.locator(".slide:not([hidden])").get_attribute("data-indicator"):
            page.keyboard.press("ArrowRight")
        at, indicator = shown(page), page.locator(".slide:not([hidden])").get_attribute("data-indicator")
        page.keyboard.press("c")
        page.keyboard.type("Báo cáo nguyên nhân, giải pháp")
        page.get_by_label("Hạn", exact=True).fill("30/9/2023")
        page.keyboard.press("Control+Enter")
        expect(page.locator(".toast")).to_have_text("Đã ghi ý kiến chỉ đạo.")
        assert shown(page) == at
        expect(page.locator(".slide:not([hidden]) .decision")).to_contain_text("Báo cáo nguyên nhân, giải pháp")
        page.keyboard.press("End")
        expect(page.locator(".slide:not([hidden])")).to_contain_text("Báo cáo nguyên nhân, giải pháp")
        page.keyboard.press("Escape")
        expect(page.get_by_role("heading", name="Cần chú ý")).to_be_visible()
    found = directives.of(office, indicator=indicator)
    assert [(one.text, one.subject) for one in found][:1] == [
        ("Báo cáo nguyên nhân, giải pháp", Subject(indicator=indicator))
    ]
