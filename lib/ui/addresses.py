"""Addresses that are no page's: Streamlit would say so in an English dialog, so the browser is sent to the start page."""

import streamlit as st
from starlette.datastructures import Headers
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from lib.ui import newer, probes, site
from lib.web.addresses import PASSWORD, SIGN_IN, SIGN_OUT

_PLAIN = (*probes.PATHS, newer.PATH, SIGN_IN, SIGN_OUT, PASSWORD)


class StrayAddresses:
    """Middleware: a browser that asks for an address without a page gets the start page's."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        base = f"/{st.get_option('server.baseUrlPath').strip('/')}".rstrip("/")
        asks_for_page = scope["type"] == "http" and "text/html" in Headers(scope=scope).get("accept", "")
        if asks_for_page and is_stray(scope["path"].removeprefix(base)):
            await RedirectResponse(f"{base}/", status_code=302)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def is_stray(path: str) -> bool:
    """Whether a path, below the base path, looks like a page's and is none; those with a dot or a folder are files."""
    name = path.strip("/")
    if not name or path in _PLAIN or site.page_at(name):
        return False
    return "/" not in name and "." not in name and not name.startswith("_")
