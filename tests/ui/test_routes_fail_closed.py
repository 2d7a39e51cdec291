"""A bug behind any route tells the reader nothing of the program."""

from collections.abc import Callable

import pytest
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient

from lib.services.doors import Doors, Provider, Proxy
from lib.services.office import Office
from lib.ui import front, newer, probes, serving

SECRET = "bi-mat-cua-may-chu"
TOKEN = "mot-dau-hieu-rat-dai"
DOORS = Doors(
    provider=Provider(
        metadata_url="http://localhost:1/", client_id="cchc", redirect_uri="http://localhost/sign-in/province/back"
    ),
    proxy=Proxy(),
    roles={},
)


def broken() -> Office:
    raise RuntimeError(SECRET)


def routes(office: Callable[[], Office]) -> list[Route]:
    """Every route of ours, as app.py gives them to the server."""
    shown = front.routes(serving.STREAMLIT)
    found = [*shown, *probes.routes(office, TOKEN), newer.route(office), *serving.routes(office, DOORS)]
    return [route for route in found if isinstance(route, Route)]


@pytest.mark.parametrize("path", [route.path for route in routes(broken)])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_bug_behind_a_route_tells_nothing(path: str, method: str) -> None:
    server = Starlette(routes=routes(broken), middleware=serving.middleware(broken))
    client = TestClient(server, raise_server_exceptions=False, base_url="http://localhost")
    answer = client.request(method, path, follow_redirects=False)
    assert SECRET not in answer.text
    assert "Traceback" not in answer.text
    assert ".py" not in answer.text
