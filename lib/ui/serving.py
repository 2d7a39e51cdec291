"""What stands before the pages: Streamlit's settings on one side, `lib.web` on the other."""

import gc
import socket
from collections.abc import Callable

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from lib.services.doors import Doors
from lib.services.office import Office
from lib.ui import front, probes
from lib.ui.chunks import STREAMLIT
from lib.web import binding, sign_on_routes
from lib.web.guard import Guard, UploadLimits
from lib.web.limits import Limit
from lib.web.security_headers import SecurityHeaders, screen_policy
from lib.web.signing import Signing

_MEGABYTE = 1024 * 1024
_ALIVE = "/_stcore/health"
_STREAMLITS_METRICS = "/_stcore/metrics"  # closed by the token of the metrics instead
TRIES, TRIES_SECONDS = 10, 60
UPLOADS, UPLOAD_BYTES, UPLOAD_SECONDS = 1000, 1000 * _MEGABYTE, 3600


def base() -> str:
    """The path below which the program lies: empty, or “/name”."""
    return f"/{(st.get_option('server.baseUrlPath') or '').strip('/')}".rstrip("/")


def check(office: Office) -> None:
    """Refuse to answer other machines while there is no account.

    Raises:
        OpenToAll: others could reach it, and there is no account.
    """
    binding.check(office, st.get_option("server.address"))


def answer_at_once() -> None:
    """Let small messages go out without waiting.

    Streamlit opens its socket in a way that has the system hold a small message back until the reader's machine has
    acknowledged the one before, which that puts off for 40 ms and more. Each connection takes this from the socket that
    listens, and nothing but the collector of garbage knows where Streamlit keeps that.
    """
    for held in gc.get_objects():
        if issubclass(type(held), socket.socket) and _listens(held):  # some objects answer for another when asked
            held.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _listens(one: socket.socket) -> bool:
    internet = one.family in (socket.AF_INET, socket.AF_INET6) and one.type == socket.SOCK_STREAM
    return internet and one.fileno() >= 0 and one.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN) != 0


def routes(office: Callable[[], Office], doors: Doors | None) -> list[BaseRoute]:
    """The plain pages."""
    signing = Signing(office, base(), Limit(TRIES, TRIES_SECONDS))
    return [*signing.routes(), *sign_on_routes.routes(signing, doors)]


def middleware(office: Callable[[], Office]) -> list[Middleware]:
    """What every request goes through first, outermost first."""
    uploads = UploadLimits(Limit(UPLOADS, UPLOAD_SECONDS), Limit(UPLOAD_BYTES, UPLOAD_SECONDS))
    policy = screen_policy(front.inline_scripts(STREAMLIT))
    return [
        Middleware(SecurityHeaders, policy=policy, base=base()),
        Middleware(
            Guard, office=office, base=base(), hosts=st.get_option("server.allowedHosts") or (),
            open_paths=(*probes.PATHS, _ALIVE, _STREAMLITS_METRICS), uploads=uploads,
        ),
    ]  # fmt: skip
