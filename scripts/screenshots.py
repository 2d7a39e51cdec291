"""Takes the pictures in docs/screens: every page with the sample data, on a laptop, a projector and a phone."""

import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from lib.ui import site
from scripts.served import CHROMIUM_ARGUMENTS, ROOT, dashboard, find_chromium, open_page, settled

SCREENS = ROOT / "docs" / "screens"
SIZES = ((1366, 768), (1920, 1080), (390, 844))
WORKBOOK = ROOT / "sample_data" / "huyen_thanh_pho" / "Ba_Be" / "CCHC_Quy-3-2023.xlsx"
# What a page is about when its picture is taken; the others say enough without.
VIEWS = {
    site.AREA.url: "?area=procedures",
    site.UNIT.url: "?unit=061",
    site.INDICATOR.url: "?indicator=procedures.online_payment&unit=061",
}


def take(address: str, browser: Browser) -> None:
    """Fill the empty dashboard at `address` by its own button, and look at each of its pages in each size."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    with browser.new_context(viewport={"width": 1366, "height": 768}, locale="vi-VN") as context:
        page = open_page(context, address)
        _picture(page, "start")
        page.get_by_role("button", name="Nạp dữ liệu mẫu").click()
        page.get_by_text("Cần chú ý").first.wait_for(timeout=600_000)
    for width, height in SIZES:
        with browser.new_context(viewport={"width": width, "height": height}, locale="vi-VN") as context:
            for entry in site.PAGES:
                page = open_page(context, f"{address}/{entry.url}{VIEWS.get(entry.url, '')}")
                if entry is site.UPLOAD:
                    page.locator("input[type=file]").first.set_input_files(WORKBOOK)
                    page.wait_for_timeout(5000)
                    settled(page)
                _picture(page, entry.url or "overview")
                page.close()


def _picture(page: Page, name: str) -> None:
    size = page.viewport_size
    if size is None:
        raise ValueError("a picture needs a window of a known size")
    file = SCREENS / f"{name}-{size['width']}x{size['height']}.png"
    page.screenshot(path=file, animations="disabled")
    print(file.relative_to(ROOT))


def main() -> None:
    chromium = find_chromium()
    if chromium is None:
        raise SystemExit("Chromium is not installed; set CHROMIUM to its path if it has another name.")
    with tempfile.TemporaryDirectory() as folder, dashboard(Path(folder)) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_ARGUMENTS)
        take(address, browser)
        browser.close()


if __name__ == "__main__":
    main()
