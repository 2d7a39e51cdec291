"""Bundles go out compressed and say so; everything else goes as it was."""

import gzip
from collections.abc import Mapping

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from lib.ui.compressing import CompressedBundles

SCRIPT = "const answer = 42;\n" * 500
BUNDLE = "/static/js/index.Ab3x.js"


@pytest.fixture
def asked() -> list[str]:
    """The addresses that reached the server behind the middleware."""
    return []


@pytest.fixture
def client(asked: list[str]) -> TestClient:
    def answer(request: Request) -> Response:
        asked.append(request.url.path)
        if "missing" in request.url.path:
            return PlainTextResponse("Not Found", status_code=404)
        return Response(SCRIPT, media_type="text/javascript", headers={"ETag": '"1"', "Accept-Ranges": "bytes"})

    return TestClient(CompressedBundles(Starlette(routes=[Route("/{path:path}", answer)])))


def raw(
    client: TestClient, path: str, headers: Mapping[str, str] | None = None
) -> tuple[Mapping[str, str], bytes, int]:
    with client.stream("GET", path, headers={"Accept-Encoding": "gzip, br", **(headers or {})}) as answer:
        return answer.headers, b"".join(answer.iter_raw()), answer.status_code


@pytest.mark.parametrize(
    "path",
    [BUNDLE, "/static/css/index.Zz.css", "/cchc/static/js/PlotlyChart.9-_x.js", "/app/static/made/board.0a1b.js"],
)
def test_a_bundle_is_compressed_once_and_says_so(client: TestClient, asked: list[str], path: str):
    for _ in range(2):
        headers, body, status = raw(client, path)
        assert (status, headers["content-encoding"], headers["vary"]) == (200, "gzip", "Accept-Encoding")
        assert int(headers["content-length"]) == len(body) < len(SCRIPT) / 10
        assert headers["etag"] == 'W/"1"'
        assert "accept-ranges" not in headers
        assert gzip.decompress(body).decode() == SCRIPT
    assert asked == [path]


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        pytest.param(BUNDLE, {"Accept-Encoding": "identity"}, id="a browser that takes nothing compressed"),
        pytest.param(BUNDLE, {"Range": "bytes=0-9"}, id="a part of a file"),
        pytest.param(BUNDLE, {"If-None-Match": '"1"'}, id="has it changed"),
        pytest.param("/static/media/font.woff2", {}, id="compressed by itself"),
        pytest.param("/app/static/fonts/a.js", {}, id="another folder"),
        pytest.param("/static/js/a/b.js", {}, id="not a bundle"),
    ],
)
def test_everything_else_goes_as_it_was(client: TestClient, path: str, headers: dict[str, str]):
    told, body, _ = raw(client, path, headers)
    assert "content-encoding" not in told
    assert body.decode() == SCRIPT


def test_a_failure_is_not_kept(client: TestClient, asked: list[str]):
    for _ in range(2):
        headers, body, status = raw(client, "/static/js/missing.js")
        assert (status, body, headers.get("content-encoding")) == (404, b"Not Found", None)
    assert len(asked) == 2
