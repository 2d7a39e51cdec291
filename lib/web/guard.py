"""Middleware: nobody comes past it who may not. What is not named here as open is closed."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import anyio.to_thread
from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from lib.core.errors import DashboardError
from lib.services import accounts
from lib.services.office import Office
from lib.web import addresses, other_doors, plain_page
from lib.web.hosts import is_allowed
from lib.web.identity import ADDRESS_HEADER, SESSION_HEADER, Standing, Visitor, visitor
from lib.web.limits import Limit, network

# Letters, pictures and the program of the screen itself: the same for everybody, and nothing of the office's.
_STATIC = ("/app/static/", "/static/")
_UPLOADS = "/_stcore/upload_file/"
_INNER = ("/_stcore/", "/media/", "/component/", "/app/")
_OURS = (addresses.SIGN_IN, addresses.SIGN_OUT)
_HOST_UNKNOWN = "Máy chủ này không phục vụ dưới tên đó."
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class UploadLimits:
    """Uploads of one session, or of one machine where there are no accounts; all within an hour's rolling count."""

    times: Limit
    total: Limit


class Guard:
    """Lets in members, and whoever sits at this machine while there are no accounts.

    `open_paths` answer anybody and must tell nothing; `hosts` are the names served, all where there are none.
    """

    def __init__(
        self,
        app: ASGIApp,
        office: Callable[[], Office],
        base: str,
        hosts: Iterable[str],
        open_paths: Iterable[str],
        uploads: UploadLimits,
    ) -> None:
        self.app, self.office, self.base, self.uploads = app, office, base, uploads
        self.hosts = tuple(hosts)
        self.open_paths = frozenset(open_paths)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        headers = MutableHeaders(scope=scope)
        for name in (SESSION_HEADER, ADDRESS_HEADER):
            del headers[name]
        refused = await self._refused(scope, HTTPConnection(scope))
        if refused is None:
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008, "reason": ""})
        else:
            await refused(scope, receive, send)

    async def _refused(self, scope: Scope, connection: HTTPConnection) -> Response | None:
        """The answer to who may not come in; None lets the request pass."""
        path = scope["path"].removeprefix(self.base)
        if path in self.open_paths:
            return None
        if self.hosts and not is_allowed(connection.headers.get("host", ""), self.hosts):
            return PlainTextResponse(_HOST_UNKNOWN, status_code=400)
        if path.startswith(_STATIC):
            return None
        try:
            found = await anyio.to_thread.run_sync(visitor, self.office(), connection, self.base)
        except DashboardError as error:
            _log.warning("nobody can be let in: %s", error)
            return plain_page.failed(self.base, error)
        if found.standing is Standing.OUTSIDER:
            return plain_page.closed(self.base, accounts.COMMAND)
        if path in _OURS or path in other_doors.paths(self.office().settings.doors):
            return None
        if found.standing is Standing.STRANGER:
            return self._asked_to_sign_in(scope, connection, path)
        if path.startswith(_UPLOADS) and (late := self._too_much(found, connection, scope["method"])):
            return late
        _introduce(scope, found)
        return None

    def _asked_to_sign_in(self, scope: Scope, connection: HTTPConnection, path: str) -> Response:
        wants_page = scope["type"] == "http" and scope["method"] in ("GET", "HEAD")
        if not wants_page or path.startswith(_INNER) or "text/html" not in connection.headers.get("accept", ""):
            return PlainTextResponse("Hãy đăng nhập.", status_code=403)
        query = scope["query_string"].decode("latin-1")
        back = addresses.sign_in(self.base, scope["path"] + (f"?{query}" if query else ""))
        return RedirectResponse(back, status_code=303)

    def _too_much(self, found: Visitor, connection: HTTPConnection, method: str) -> Response | None:
        if method not in ("PUT", "POST"):
            return None
        size = connection.headers.get("content-length", "")
        if not size.isascii() or not size.isdecimal():
            return PlainTextResponse("Phải nêu độ dài của tệp.", status_code=411)
        who = found.key or network(found.address)
        seconds = self.uploads.times.take(who) or self.uploads.total.take(who, int(size))
        if not seconds:
            return None
        said = f"Đã gửi quá nhiều tệp. Thử lại sau {seconds} giây."
        return PlainTextResponse(said, status_code=429, headers={"Retry-After": str(seconds)})


def _introduce(scope: Scope, found: Visitor) -> None:
    headers = MutableHeaders(scope=scope)
    headers[SESSION_HEADER] = found.key
    headers[ADDRESS_HEADER] = found.address
