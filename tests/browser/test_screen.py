"""What stands on the screen in the end, Streamlit's own words included: Vietnamese, in our letters, not wider than it, nothing lost."""

import pytest
from playwright.sync_api import Page

from lib.ui import site
from scripts.served import settled
from tests.vietnamese import foreign_words

VIEWS = {site.AREA: "?area=procedures", site.UNIT: "?unit=061", site.INDICATOR: "?indicator=procedures.on_time"}
every_page = pytest.mark.parametrize("entry", site.PAGES, ids=lambda entry: entry.url or "overview")
# Every text a reader can see or hear, also inside the boards' shadow trees; names of icons are pictures.
TEXTS = """() => {
  const found = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE && getComputedStyle(node.parentElement ?? node.getRootNode().host).fontSize !== "0px") {
      found.push(node.textContent);
    }
    if (node instanceof Element) {
      if (["STYLE", "SCRIPT", "NOSCRIPT"].includes(node.tagName) || node.dataset?.testid === "stIconMaterial") return;
      const style = getComputedStyle(node);
      if (style.display === "none" || style.visibility === "hidden") return;
      for (const name of ["aria-label", "title", "placeholder", "alt"]) {
        if (node.hasAttribute(name)) found.push(node.getAttribute(name));
      }
      if (node.shadowRoot) walk(node.shadowRoot);
    }
    node.childNodes.forEach(walk);
  };
  walk(document.body);
  return found.join("\\n");
}"""
LETTERS = "[...document.fonts].filter(font => font.status === 'loaded').map(font => font.family.replaceAll('\"', ''))"


@every_page
def test_a_page_is_vietnamese_whole_and_within_the_screen(entry: site.PageEntry, page: Page, filled: str):
    asked: list[str] = []
    page.on("response", lambda answer: asked.append(answer.url) if answer.status >= 400 else None)
    page.goto(f"{filled}/{entry.url}{VIEWS.get(entry, '')}")
    settled(page)
    text = page.evaluate(TEXTS)
    assert "DỮ LIỆU MẪU" in text
    assert not foreign_words(text)
    assert not foreign_words(page.title())
    assert page.evaluate("document.documentElement.lang") == "vi"
    assert "Be Vietnam Pro" in page.evaluate(LETTERS)
    assert not asked, "asked for what is not there"
    for width in (1920, 1366, 390):
        page.set_viewport_size({"width": width, "height": 800})
        page.wait_for_timeout(300)
        assert page.evaluate("document.scrollingElement.scrollWidth") <= width


@pytest.mark.parametrize(
    "size",
    [
        pytest.param((1366, 768), id="a laptop"),
        pytest.param((1920, 1080), id="a projector"),
        pytest.param((390, 844), id="a phone"),
    ],
)
def test_the_line_about_accounts_covers_nothing(page: Page, filled: str, size: tuple[int, int]):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(filled)
    settled(page)
    line, head = (page.locator(which).first.bounding_box() for which in ("p.open-to-all", ".head"))
    assert line
    assert head
    assert head["y"] >= line["y"] + line["height"] + 3
