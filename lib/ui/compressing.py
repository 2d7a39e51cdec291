"""Streamlit's scripts and styles go over the wire compressed; Streamlit itself sends them as they are."""

import gzip
import re
from collections import OrderedDict
from typing import NamedTuple

import anyio.to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_BUNDLE = re.compile(r"/static/(?:js|css|made)/[^/]+\.(?:js|css)$")
"""Their names carry a hash of what is in them: what was compressed once stays right."""
_LEVEL = 6
_KEPT_BYTES = 16 << 20


class _Packed(NamedTuple):
    headers: list[tuple[bytes, bytes]]
    body: bytes


class CompressedBundles:
    """Middleware: each bundle is compressed when it is first asked for and kept, so that no later reader pays for it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._kept: OrderedDict[str, _Packed] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _asks_for_bundle(scope):
            await self.app(scope, receive, send)
            return
        packed = self._kept.get(scope["path"])
        if packed is None:
            start, body = await self._answer(scope, receive)
            if start["status"] != 200 or "content-encoding" in Headers(raw=start["headers"]):
                await _send(send, start, body)
                return
            packed = await anyio.to_thread.run_sync(_pack, start["headers"], body)
            self._keep(scope["path"], packed)
        else:
            self._kept.move_to_end(scope["path"])
        await _send(send, {"type": "http.response.start", "status": 200, "headers": packed.headers}, packed.body)

    async def _answer(self, scope: Scope, receive: Receive) -> tuple[Message, bytes]:
        start: Message = {}
        parts: list[bytes] = []

        async def take(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            elif message["type"] == "http.response.body":
                parts.append(message.get("body", b""))

        await self.app(scope, receive, take)
        return start, b"".join(parts)

    def _keep(self, path: str, packed: _Packed) -> None:
        self._kept[path] = packed
        while len(self._kept) > 1 and sum(len(one.body) for one in self._kept.values()) > _KEPT_BYTES:
            self._kept.popitem(last=False)


def _asks_for_bundle(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET" or not _BUNDLE.search(scope["path"]):
        return False
    headers = Headers(scope=scope)
    # Whoever asks for a part, or whether it has changed, gets Streamlit's own answer.
    plain = "range" in headers or "if-none-match" in headers or "if-modified-since" in headers
    return not plain and "gzip" in headers.get("accept-encoding", "")


def _pack(headers: list[tuple[bytes, bytes]], body: bytes) -> _Packed:
    small = gzip.compress(body, _LEVEL, mtime=0)
    said = MutableHeaders(raw=list(headers))
    said["content-encoding"] = "gzip"
    said["content-length"] = str(len(small))
    said.add_vary_header("Accept-Encoding")
    if "etag" in said:
        said["etag"] = f"W/{said['etag'].removeprefix('W/')}"
    del said["accept-ranges"]
    return _Packed(said.raw, small)


async def _send(send: Send, start: Message, body: bytes) -> None:
    await send(start)
    await send({"type": "http.response.body", "body": body})
