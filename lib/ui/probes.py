"""Routes for machines: is the process alive, can it serve, what has it counted. None of them says a secret."""

import hmac
from collections.abc import Callable

import anyio
import anyio.to_thread
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.runtime import exists, get_instance
from streamlit.runtime.stats import ACTIVE_SESSIONS_FAMILY, GaugeStat

from lib.core.errors import DashboardError
from lib.services import meters, readiness
from lib.services.office import Office
from lib.services.readiness import Part

ALIVE, READY, METRICS = "/healthz", "/readyz", "/metrics"
PATHS = (ALIVE, READY, METRICS)
PATIENCE_SECONDS = 3.0
_FRESH = {"Cache-Control": "no-store"}
_STREAMLITS_METRICS = "/_stcore/metrics"


def routes(office: Callable[[], Office], token: str) -> list[Route]:
    """`token` opens the metrics; without one there are none."""
    threads = anyio.CapacityLimiter(2)  # a database that hangs may hold two, not all

    async def alive(_: Request) -> Response:
        return JSONResponse({"alive": True}, headers=_FRESH)

    async def ready(_: Request) -> Response:
        found = await _parts(office, threads)
        well = all(part.fault is None for part in found)
        said = {part.name: part.fault or "ok" for part in found}
        return JSONResponse({"ready": well, **said}, status_code=200 if well else 503, headers=_FRESH)

    async def metrics(request: Request) -> Response:
        if not is_opened_by(token, request.headers):
            return PlainTextResponse("Not Found", status_code=404)
        counted = await anyio.to_thread.run_sync(meters.exposition, _open_sessions())
        return Response(counted, media_type=meters.CONTENT_TYPE, headers=_FRESH)

    return [Route(path, answer) for path, answer in zip(PATHS, (alive, ready, metrics), strict=True)]


def is_opened_by(token: str, headers: Headers) -> bool:
    """Whether a request carries the token: `Authorization: Bearer TOKEN`."""
    given = headers.get("authorization", "").encode()
    return bool(token) and hmac.compare_digest(given, f"Bearer {token}".encode())


class ClosedMetrics:
    """Middleware: Streamlit's own metrics, which it shows to everybody, are closed like ours."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self.app = app
        self.token = token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        closed = scope["type"] == "http" and scope["path"].rstrip("/").endswith(_STREAMLITS_METRICS)
        if closed and not is_opened_by(self.token, Headers(scope=scope)):
            await PlainTextResponse("Not Found", status_code=404)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


async def _parts(office: Callable[[], Office], threads: anyio.CapacityLimiter) -> tuple[Part, ...]:
    """A database that does not answer in time counts as one that failed."""

    def look() -> tuple[Part, ...]:
        try:
            return readiness.parts(office())
        except DashboardError as error:
            return (Part("database", str(error)),)

    with anyio.move_on_after(PATIENCE_SECONDS):
        return await anyio.to_thread.run_sync(look, abandon_on_cancel=True, limiter=threads)
    return (Part("database", f"Không trả lời trong {PATIENCE_SECONDS:.0f} giây."),)


def _open_sessions() -> int:
    if not exists():
        return 0
    stats = get_instance().stats_mgr.get_stats(family_names=[ACTIVE_SESSIONS_FAMILY])
    return sum(one.value for one in stats.get(ACTIVE_SESSIONS_FAMILY, ()) if isinstance(one, GaugeStat))
