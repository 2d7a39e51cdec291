"""In a real browser, too, texts from a workbook, a person and an address stay texts: nothing of them runs."""

from playwright.sync_api import Page, expect

from lib.plans.folder import load_plan
from scripts.served import settled
from tests.hostile import MARKUP, PROBE
from tests.pages.poisoned_files import XLSX, report

FILE = f"={MARKUP}.xlsx".replace("/", "_")


def test_no_text_becomes_a_script(page: Page, empty: str):
    page.add_init_script(f"window.{PROBE} = () => {{ window.ran = true; }};")
    page.goto(f"{empty}/upload?from={MARKUP[:200]}")
    settled(page)
    content = report(load_plan().indicators["procedures.on_time"])
    page.locator("input[type=file]").set_input_files([{"name": FILE, "mimeType": XLSX, "buffer": content}])
    page.get_by_text("Cần anh chị chọn").wait_for()
    page.get_by_role("combobox").first.click()  # the lists of answers, too
    page.keyboard.press("Escape")
    unharmed(page)

    page.goto(f"{empty}/directives?period=2023-Q3&write=directive&unit={MARKUP[:100]}")
    page.get_by_label("Nội dung chỉ đạo").fill(MARKUP)
    page.get_by_label("Đơn vị thực hiện").fill("Sở Nội vụ")
    page.keyboard.press("Enter")
    page.get_by_label("Thời hạn").fill("**<b>mai</b>**")
    page.get_by_role("button", name="Ghi ý kiến").click()
    expect(page.get_by_role("alert")).to_contain_text("“**<b>mai</b>**” không phải là một ngày")
    unharmed(page)
    page.get_by_label("Thời hạn").fill("31/10/2023")
    page.get_by_role("button", name="Ghi ý kiến").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("1 ý kiến chỉ đạo còn mở")
    expect(page.get_by_role("listitem").filter(has_text="<img src=x onerror")).to_have_count(1)
    unharmed(page)


def unharmed(page: Page) -> None:
    """Nothing ran, nothing was made an element, nothing leads to a script."""
    settled(page)
    assert page.evaluate("window.ran") is None
    for made in ("img[src=x]", "svg[onload]", f"script:text('{PROBE}')", "[href^=javascript]", f"[href*='//{PROBE}']"):
        expect(page.locator(made)).to_have_count(0)
    assert page.evaluate("[...document.links].filter((one) => one.origin !== location.origin).length") == 0
