"""Our middleware and plain pages around an application that answers everything."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket

from lib.core.account import Role
from lib.services import accounts
from lib.services.office import Office, open_office
from lib.services.settings import Settings
from lib.web import sign_on_routes
from lib.web.guard import Guard, UploadLimits
from lib.web.identity import ADDRESS_HEADER, SESSION_HEADER
from lib.web.limits import Limit
from lib.web.security_headers import SecurityHeaders
from lib.web.signing import Signing
from tests.services.test_services_accounts import PASSWORD
from tests.services.test_services_passwords import CHEAP

HERE = ("127.0.0.1", 50000)
Client = Callable[..., TestClient]


@dataclass
class Clock:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Nobody has an account yet."""
    opened = open_office(Settings.from_environment({"CCHC_DATA_DIR": str(tmp_path)}))
    yield opened
    opened.store.close()


@pytest.fixture
def staffed(office: Office) -> Office:
    accounts.add(office, "quantri", PASSWORD, role=Role.ADMIN, seals=CHEAP)
    accounts.add(office, "hoa", PASSWORD, role=Role.OFFICER, full_name="Nguyễn Thị Hoa", seals=CHEAP)
    return office


@pytest.fixture
def client(office: Office, clock: Clock) -> Client:
    """`client(base=…, scheme=…, came_from=…, hosts=…)`; the application tells what the guard handed on."""

    def make(
        *, base: str = "", scheme: str = "http", came_from: str = HERE[0], host: str = "localhost", hosts: tuple = ()
    ) -> TestClient:
        signing = Signing(lambda: office, base, Limit(10, 60, clock), CHEAP)
        uploads = UploadLimits(Limit(5, 3600, clock), Limit(1000, 3600, clock))
        app = Starlette(
            routes=[
                *signing.routes(),
                *sign_on_routes.routes(signing, office.settings.doors),
                WebSocketRoute(f"{base}/_stcore/stream", _stream),
                Route("/{path:path}", _answer, methods=["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"]),
            ],
            middleware=[
                Middleware(SecurityHeaders, policy="default-src 'none'", base=base),
                Middleware(
                    Guard, office=lambda: office, base=base, hosts=hosts, open_paths=("/healthz",), uploads=uploads
                ),
            ],
        )
        return TestClient(
            app, base_url=f"{scheme}://{host}", client=(came_from, HERE[1]), follow_redirects=False,
            headers={"accept": "text/html"},
        )  # fmt: skip

    return make


def _answer(request: Request) -> Response:
    return JSONResponse(_handed_on(request))


async def _stream(websocket: WebSocket) -> None:
    await websocket.accept()
    await websocket.send_json(_handed_on(websocket))
    await websocket.close()


def _handed_on(connection: Request | WebSocket) -> dict[str, str | None]:
    return {name: connection.headers.get(name) for name in (SESSION_HEADER, ADDRESS_HEADER)}
