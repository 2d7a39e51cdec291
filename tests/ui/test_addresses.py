"""What the server does with addresses nobody gave out."""

import anyio
import pytest
from starlette.types import Message, Receive, Scope, Send

from lib.ui import site
from lib.ui.addresses import StrayAddresses, is_stray


async def _dashboard(scope: Scope, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})


def asked(path: str, accept: str = "text/html") -> tuple[int, str | None]:
    """Status and address sent on to."""
    answers: list[Message] = []

    async def send(message: Message) -> None:
        answers.append(message)

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    scope = {"type": "http", "method": "GET", "path": path, "headers": [(b"accept", accept.encode())]}
    anyio.run(StrayAddresses(_dashboard), scope, receive, send)
    start = answers[0]
    return start["status"], dict(start["headers"]).get(b"location", b"").decode() or None


@pytest.mark.parametrize("entry", site.PAGES, ids=lambda entry: entry.url or "start")
def test_a_page_is_not_stray(entry: site.PageEntry) -> None:
    assert not is_stray(f"/{entry.url}")
    assert not is_stray(f"/{entry.url}/")


@pytest.mark.parametrize(
    ("path", "stray"),
    [
        pytest.param("/nonsense", True, id="no page"),
        pytest.param("/tong-quan", True, id="a guess"),
        pytest.param("/", False, id="the start page"),
        pytest.param("/favicon.png", False, id="a file"),
        pytest.param("/app/static/icon.svg", False, id="a file in a folder"),
        pytest.param("/_stcore/health", False, id="the server's own"),
        pytest.param("/readyz", False, id="one for machines, looked at by a person"),
    ],
)
def test_which_addresses_are_stray(path: str, stray: bool) -> None:
    assert asked(path) == ((302, "/") if stray else (200, None))


def test_only_a_browser_that_wants_a_page_is_sent_away() -> None:
    assert asked("/nonsense", accept="application/json") == (200, None)
