"""The HTML around every screen: Streamlit's own page, which also asks at once for what every screen needs.

Streamlit's page fetches 170 KB of letters that no screen shows and 375 KB of icons, of which we show twelve, before
anything can be seen; and asks for the script that shows a board only once the board is there.
"""

import gzip
import os
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from lib.ui import assets, site
from lib.ui.assets import Asset
from lib.ui.chunks import chunks, preload, preload_font
from lib.web import security_headers

ICONS = "fonts/MaterialSymbols.woff2"
LETTERS = tuple(f"fonts/BeVietnamPro-{weight}.woff2" for weight in ("Regular", "SemiBold", "Bold"))
NEEDED = ("BidiComponent", "DownloadButton")
"""Chunks of Streamlit that every screen needs and its page does not name."""
SERVER = """
window.__streamlit = {
  BACKEND_BASE_URL: new URL("./", window.location.href).href,
  HOST_CONFIG: { allowedOrigins: [window.location.origin], useExternalAuthToken: false },
}
"""
"""Says where the server is and who may speak to the page: Streamlit's page would ask both below the screen's own address, then
above it, before it opens the connection."""
_OTHER_LETTERS = re.compile(r'<link\s+rel="preload"\s+href="\./static/media/[^"]*"\s+as="font"[^>]*>')
_SHEET = re.compile(r'href="\./(static/css/index\.[^"]+\.css)"')
_OTHER_FACES = re.compile(r"@font-face\{font-family:Source (?:Sans|Serif);[^}]*\}")
_ICONS = re.compile(r"url\([^)]*/MaterialSymbols-[^)]*\.woff2\)")
_MEDIA = re.compile(r"url\(\.\./media/")
_OURS = {
    '<html lang="en">': '<html lang="vi">',
    "<title>Streamlit</title>": "<title>CCHC</title>",
    'href="./favicon.png"': f'href="./app/static/{site.ICON.name}"',
}
_KEPT = {"Cache-Control": "public, max-age=86400"}
_FRESH = {"Cache-Control": "no-cache", "Vary": "Accept-Encoding"}


def inline_scripts(streamlit: Path) -> tuple[str, ...]:
    """The scripts that stand in the page itself: Streamlit's and ours."""
    return (*security_headers.inline_scripts((streamlit / "index.html").read_text(encoding="utf-8")), SERVER)


def routes(streamlit: Path, base: str = "") -> list[BaseRoute]:
    """Answers with the page at every screen's address, and with the static files it names.

    `streamlit` is the folder of Streamlit's own page, `base` the path below which the program lies.
    """
    html = (streamlit / "index.html").read_text(encoding="utf-8")
    sheet = _sheet(streamlit, html)
    page = _page(streamlit, html, sheet).encode()
    answer = partial(_answer, page, gzip.compress(page, mtime=0))
    return [
        assets.route(base, *([sheet] if sheet else [])),
        # Streamlit looks for static files beside its script, which is not where ours are.
        Mount(f"{base}/app/static", _KeptFiles(directory=site.STATIC)),
        *(Route(f"{base}/{entry.url}", answer) for entry in site.PAGES),
    ]


class _KeptFiles(StaticFiles):
    """Letters and pictures: a browser does not ask after them at each page."""

    def file_response(
        self, full_path: str | os.PathLike[str], stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        found = super().file_response(full_path, stat_result, scope, status_code)
        found.headers.update(_KEPT)
        return found


def _answer(page: bytes, small: bytes, request: Request) -> Response:
    if "gzip" in request.headers.get("accept-encoding", ""):
        return Response(small, media_type="text/html", headers=_FRESH | {"Content-Encoding": "gzip"})
    return Response(page, media_type="text/html", headers=_FRESH)


def _page(streamlit: Path, html: str, sheet: Asset | None) -> str:
    html = _OTHER_LETTERS.sub("", html)
    for theirs, ours in _OURS.items():
        html = html.replace(theirs, ours, 1)
    if sheet:
        html = _SHEET.sub(f'href="./{sheet.path}"', html)
    style = "".join(one.read_text(encoding="utf-8") for one in (site.STYLE, site.REPORTS_STYLE))
    html = html.replace("</head>", f"<script>{SERVER}</script>{''.join(_links(streamlit, html))}</head>", 1)
    # What Streamlit writes into the head later must not overrule our style.
    return html.replace("<body>", f"<body><style>{style}</style>", 1)


def _links(streamlit: Path, html: str) -> Iterator[str]:
    for path in (*chunks(streamlit, NEEDED), assets.BOARD.path, assets.NEWER.path):
        if path not in html:
            yield preload(path)
    yield from map(preload_font, LETTERS)


def _sheet(streamlit: Path, html: str) -> Asset | None:
    """Streamlit's style sheet with our few icons; None where it is not found."""
    named = _SHEET.search(html)
    if named is None:
        return None
    text = (streamlit / named[1]).read_text(encoding="utf-8")
    text = _ICONS.sub(f"url(../{ICONS})", _OTHER_FACES.sub("", text))
    return assets.named("index", "css", _MEDIA.sub("url(../../../static/media/", text))
