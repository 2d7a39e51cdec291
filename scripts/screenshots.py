"""Takes the pictures in docs/screens: every page with the sample data, on a laptop, a projector and a phone."""

import io
import tempfile
from pathlib import Path

import openpyxl
from playwright.sync_api import Browser, FilePayload, Page, sync_playwright

from lib.ui import site
from scripts.served import CHROMIUM_ARGUMENTS, ROOT, dashboard, find_chromium, open_page, settled

SCREENS = ROOT / "docs" / "screens"
SIZES = ((1366, 768), (1920, 1080), (390, 844))
REPORTS = ROOT / "sample_data" / "huyen_thanh_pho"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
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
                    _drop(page)
                _picture(page, entry.url or "overview")
                page.close()


def _drop(page: Page) -> None:
    """Three files as they come in: one with a corrected figure, one known already, one broken."""
    files = [
        FilePayload(name="Ba Bể - Quý III (sửa).xlsx", mimeType=SHEET, buffer=_corrected()),
        FilePayload(
            name="Na Rì - Quý III.xlsx",
            mimeType=SHEET,
            buffer=(REPORTS / "Na_Ri" / "CCHC_Quy-3-2023.xlsx").read_bytes(),
        ),
        FilePayload(name="Chợ Mới.xlsx", mimeType=SHEET, buffer=_corrected()[:2000]),
    ]
    page.locator("input[type=file]").first.set_input_files(files)
    page.get_by_role("link", name="Ba Bể").click()
    page.get_by_role("heading", name="So với số liệu đang có").wait_for()
    settled(page)


def _corrected() -> bytes:
    book = openpyxl.load_workbook(REPORTS / "Ba_Be" / "CCHC_Quy-3-2023.xlsx")
    sheet = book.worksheets[0]
    sheet["D26"], sheet["D27"] = 1410, 66.01
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


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
