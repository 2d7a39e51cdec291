"""Scripts and styles of our components have addresses of their own, which change with what is in them."""

import re
from importlib.metadata import version

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from lib.ui import assets

ALL = [pytest.param(asset, id=asset.name.partition(".")[0]) for asset in (assets.BOARD, assets.NEWER, assets.DECK)]


@pytest.fixture
def client() -> TestClient:
    return TestClient(Starlette(routes=[assets.route("", assets.named("index", "css", "a {}"))]))


@pytest.mark.parametrize("asset", ALL)
def test_a_browser_keeps_it_for_good(client: TestClient, asset: assets.Asset):
    answer = client.get(f"/{asset.path}")
    assert answer.text == asset.body
    assert answer.headers["content-type"].startswith("text/javascript")
    assert "immutable" in answer.headers["cache-control"]


@pytest.mark.parametrize("asset", ALL)
def test_it_exports_what_the_loader_takes_from_it(asset: assets.Asset):
    assert len(re.findall(r"export default (?:async )?function", asset.body)) == 1
    assert asset.body.count("export const style") == 1
    assert f'"{asset.path}"' in assets.loader(asset)
    assert len(assets.loader(asset)) < 500


def test_other_text_has_another_address():
    assert len({assets.named("a", "css", body).name for body in ("a {}", "b {}", "a {}")}) == 2


def test_what_is_not_there_is_said_so(client: TestClient):
    assert client.get("/app/static/made/board.000000000000.js").status_code == 404
    assert client.get(f"/{assets.named('index', 'css', 'a {}').path}").headers["content-type"].startswith("text/css")


def test_plotly_is_served_as_its_package_brings_it(client: TestClient):
    answer = client.get(f"/{assets.PLOTLY.path}")
    assert answer.content == assets.PLOTLY.file.read_bytes()
    assert answer.headers["content-type"].startswith("text/javascript")
    assert "immutable" in answer.headers["cache-control"]
    assert version("plotly") in assets.PLOTLY.name, "another version has another address"
