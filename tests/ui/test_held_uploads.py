"""Files are bounded one by one, by the session and for the whole server."""

import anyio
import pytest
from starlette.types import Message, Receive, Scope, Send

from lib.intake.files.limits import DROP_BYTES, DROP_FILES, FILE_BYTES, MEGABYTE
from lib.ui.held_uploads import ALL_BYTES, Held, HeldUploads, held_now

FILE = "/_stcore/upload_file/s1/f1"


async def _dashboard(scope: Scope, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 204, "headers": []})


def answer(held: Held, size: str | None, *, path: str = FILE, method: str = "PUT") -> tuple[int, str]:
    """Status and words for a file that says it has so many bytes."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    headers = [] if size is None else [(b"content-length", size.encode())]
    scope = {"type": "http", "method": method, "path": path, "headers": headers}
    anyio.run(
        HeldUploads(_dashboard, held=lambda session: held if session == "s1" else Held(0, 0, 0)), scope, receive, send
    )
    return sent[0]["status"], b"".join(one.get("body", b"") for one in sent).decode()


@pytest.mark.parametrize(
    ("held", "size", "status", "said"),
    [
        pytest.param(Held(0, 0, 0), FILE_BYTES, 204, "", id="the first"),
        pytest.param(Held(DROP_FILES, 0, 0), 1, 413, "thả ít tệp hơn", id="too many files"),
        pytest.param(Held(1, DROP_BYTES - MEGABYTE, 0), MEGABYTE, 204, "", id="the last that fits"),
        pytest.param(Held(1, DROP_BYTES - MEGABYTE, 0), MEGABYTE + 1, 413, "thả ít tệp hơn", id="too much of one session"),
        pytest.param(Held(0, 0, ALL_BYTES), 1, 503, "Chờ một lát", id="too much of all"),
        pytest.param(Held(1, DROP_BYTES - MEGABYTE, 0), None, 413, "thả ít tệp hơn", id="a size not told"),
        pytest.param(Held(1, DROP_BYTES - MEGABYTE, 0), "-1", 413, "thả ít tệp hơn", id="a size that is none"),
    ],
)  # fmt: skip
def test_a_file_too_much_is_refused_with_what_to_do(held: Held, size: object, status: int, said: str) -> None:
    told = answer(held, None if size is None else str(size))
    assert told[0] == status
    assert said in told[1]


@pytest.mark.parametrize(
    ("path", "method"),
    [
        pytest.param("/upload", "GET", id="the page"),
        pytest.param(FILE, "DELETE", id="taking a file away"),
        pytest.param("/_stcore/upload_file/s2/f1", "PUT", id="another session's"),
    ],
)
def test_other_requests_pass(path: str, method: str) -> None:
    assert answer(Held(DROP_FILES, DROP_BYTES, 0), "1", path=path, method=method)[0] == 204


def test_below_a_base_path_the_limits_hold_too() -> None:
    assert answer(Held(DROP_FILES, 0, 0), "1", path=f"/cchc{FILE}")[0] == 413


def test_without_a_server_nothing_is_held() -> None:
    assert held_now("s1") == Held(0, 0, 0)
