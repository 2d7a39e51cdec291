"""Tells an open page that the data have changed since it was drawn, in this process or in another.

A figure never changes under a reader's eyes: the page says that there is something newer, and a click shows it.
"""

from collections.abc import Callable
from threading import Lock
from time import monotonic

import streamlit as st
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from lib.core.errors import StoreError
from lib.services.office import Office
from lib.ui import assets

PATH = "/changes"
ASKED_EVERY = 0.5
"""Seconds: however many pages are open, a process asks the database no oftener."""
_SAID = '<button type="button"><span role="status">Dữ liệu vừa thay đổi.</span> <b>Xem bản mới</b></button>'
_COMPONENT = st.components.v2.component(
    "cchc_newer", html='<div class="newer" hidden></div>', js=assets.loader(assets.NEWER)
)


def notice(version: int) -> None:
    """What appears on a page drawn from data of this version once there is a newer one."""
    _COMPONENT(
        key="newer", data={"html": _SAID, "version": version, "path": PATH.strip("/")}, height="content",
        on_seen_change=lambda: None,
    )  # fmt: skip


def route(office: Callable[[], Office], base: str = "") -> Route:
    """Answers open pages with the version of the data, a number that says nothing else; `base` is the program's path."""
    known = _Known(office)

    def changes(_: Request) -> Response:
        try:
            return JSONResponse({"version": known.version()}, headers={"Cache-Control": "no-store"})
        except StoreError:
            return JSONResponse({}, status_code=503)

    return Route(base + PATH, changes)


class _Known:
    """The version of the data as of half a second ago at most."""

    def __init__(self, office: Callable[[], Office]) -> None:
        self._office = office
        self._lock = Lock()
        self._version = 0
        self._until = float("-inf")

    def version(self) -> int:
        with self._lock:
            if monotonic() >= self._until:
                self._version = self._office().store.version()
                self._until = monotonic() + ASKED_EVERY
            return self._version
