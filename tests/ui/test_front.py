"""The page around every screen asks for what all of them need, and for nothing that none of them shows."""

import gzip
import re
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from lib.ui import assets, chunks, front, site

ROOT = site.ROOT
PAGES = [pytest.param(entry, id=entry.url or "overview") for entry in site.PAGES]
# Names that Streamlit's bundles hold as an example, or draw as a picture.
NO_ICONS = {"icon_name", "star_filled"}


def client(base: str = "") -> TestClient:
    return TestClient(Starlette(routes=front.routes(chunks.STREAMLIT, base)))


@pytest.fixture(scope="module")
def page() -> str:
    return client().get("/").text


def files_named(page: str) -> set[str]:
    return set(re.findall(r'(?:href|src)="\./((?:static|app)/[^"]+)"', page))


@pytest.mark.parametrize("entry", PAGES)
def test_every_screen_has_the_page(entry: site.PageEntry, page: str):
    assert client().get(f"/{entry.url}").text == page


def test_the_page_is_streamlits_with_what_is_added(page: str):
    theirs = (chunks.STREAMLIT / "index.html").read_text(encoding="utf-8")
    ours = f"<script>{front.SERVER}</script>"
    added = [one for one in re.findall(r"<script.*?</script>", page, re.DOTALL) if one not in theirs]
    assert added == [ours]
    assert page.index(ours) < page.index("</head>")  # before Streamlit's own, which is a module
    scripts = {name for name in files_named(theirs) if name.startswith("static/js/")}
    assert scripts < files_named(page)
    # In the body, so that nothing Streamlit writes into the head overrules it.
    assert page.index("<body><style>") < page.index('<div id="root">')
    assert site.STYLE.read_text(encoding="utf-8") in page


def test_every_file_it_names_is_there(page: str):
    ours, theirs = client(), chunks.STREAMLIT
    for name in files_named(page):
        answer = ours.get(f"/{name}").status_code if name.startswith("app/") else 200 * (theirs / name).is_file()
        assert answer == 200, name


def test_it_names_what_a_board_needs_before_there_is_one(page: str):
    named = files_named(page)
    assert {assets.BOARD.path, assets.NEWER.path} < named
    assert any("/BidiComponent." in name for name in named)
    assert set(chunks.chunks(chunks.STREAMLIT, front.NEEDED)) - files_named(page) == set()
    assert not any("Plotly" in name or "DataFrame" in name for name in named)


def test_letters_that_no_screen_shows_are_not_asked_for(page: str):
    assert "media/Source" not in page
    sheet = client().get(f"/{next(name for name in files_named(page) if name.endswith('.css'))}").text
    assert "SourceSans" not in sheet
    assert front.ICONS in sheet
    assert "MaterialSymbols-" not in sheet
    assert "url(../../../static/media/KaTeX" in sheet
    assert "url(../media" not in sheet


@pytest.mark.parametrize("accepted", ["gzip, br", "identity"])
def test_it_goes_out_as_the_browser_takes_it(accepted: str, page: str):
    with client().stream("GET", "/area", headers={"Accept-Encoding": accepted}) as answer:
        body = b"".join(answer.iter_raw())
        packed = answer.headers.get("content-encoding") == "gzip"
    assert packed is ("gzip" in accepted)
    assert (gzip.decompress(body) if packed else body).decode() == page
    assert answer.headers["vary"] == "Accept-Encoding"


def test_below_a_path_the_page_and_its_files_are_there():
    below = client("/cchc")
    paths = ("/cchc/", "/cchc/area", f"/cchc/{assets.BOARD.path}", "/cchc/app/static/icon.svg", "/area")
    assert [below.get(path).status_code for path in paths] == [200, 200, 200, 200, 404]


def test_a_streamlit_that_looks_otherwise_is_left_as_it_is(tmp_path: Path):
    html = "<html><head></head><body><div id=root></div></body></html>"
    (tmp_path / "index.html").write_text(html)
    answer = TestClient(Starlette(routes=front.routes(tmp_path))).get("/").text
    assert answer.endswith("<div id=root></div></body></html>")
    assert assets.BOARD.path in answer


def icons_in(folder: Path, pattern: str) -> set[str]:
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in folder.rglob(pattern))
    return {name for text in texts for name in re.findall(r":material/([a-z0-9_]+):", text)}


@pytest.mark.parametrize(
    ("folder", "pattern"),
    [
        pytest.param(ROOT / "lib", "*.py", id="our screens"),
        pytest.param(ROOT / "pages", "*.py", id="our pages"),
        pytest.param(chunks.STREAMLIT / "static" / "js", "*.js", id="Streamlit's own"),
    ],
)
def test_every_icon_is_among_those_we_bring(folder: Path, pattern: str):
    brought = set((site.STATIC / front.ICONS).with_suffix(".txt").read_text(encoding="utf-8").split())
    assert icons_in(folder, pattern) <= brought | NO_ICONS
