"""How much of what was dropped the server holds in memory: bounded for one session and for all together.

Streamlit bounds each file alone, and holds as many of them as a browser sends.
"""

from collections.abc import Callable
from typing import NamedTuple

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.runtime import exists, get_instance
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager

from lib.core.words import count
from lib.intake.files.limits import DROP_BYTES, DROP_FILES, FILE_BYTES, MEGABYTE

ALL_BYTES = 4 * DROP_BYTES
_UPLOAD = "/_stcore/upload_file/"
_OWN = f"Đang giữ quá nhiều tệp chưa đọc: mỗi lần đến {count(DROP_FILES)} tệp, {count(DROP_BYTES // MEGABYTE)} MB. Tải lại trang rồi thả ít tệp hơn."
_OTHERS = "Máy chủ đang nhận quá nhiều tệp cùng lúc. Chờ một lát rồi thả lại."


class Held(NamedTuple):
    """Files and bytes of one session, bytes of all."""

    files: int
    own: int
    all: int


class HeldUploads:
    """Middleware: a file that would be too much is refused before it is read, in words that say what to do."""

    def __init__(self, app: ASGIApp, held: Callable[[str], Held] | None = None) -> None:
        self.app = app
        self.held = held or held_now

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        session = _session(scope)
        refused = refusal(self.held(session), _size(Headers(scope=scope))) if session else None
        if refused:
            status, said = refused
            await PlainTextResponse(said, status_code=status)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def refusal(held: Held, size: int) -> tuple[int, str] | None:
    """Status and sentence for a file of so many bytes; None where there is room."""
    if held.files >= DROP_FILES or held.own + size > DROP_BYTES:
        return 413, _OWN
    return (503, _OTHERS) if held.all + size > ALL_BYTES else None


def held_now(session: str) -> Held:
    """What the running server holds."""
    manager = get_instance().uploaded_file_mgr if exists() else None
    if not isinstance(manager, MemoryUploadedFileManager):
        return Held(0, 0, 0)
    own = [len(file.data) for file in list(manager.file_storage.get(session, {}).values())]
    everything = sum(one.byte_length for family in manager.get_stats().values() for one in family)
    return Held(len(own), sum(own), everything)


def _session(scope: Scope) -> str:
    """Whose file a request brings; empty for other requests."""
    if scope["type"] != "http" or scope["method"] not in ("PUT", "POST"):
        return ""
    _, found, rest = scope["path"].partition(_UPLOAD)
    return rest.partition("/")[0] if found else ""


def _size(headers: Headers) -> int:
    """What a request says it brings; without a word, the most that one may."""
    said = headers.get("content-length", "")
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 12 else FILE_BYTES
