"""Readers without a browser: they open a page as Streamlit's own script does and take in all it sends."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from time import perf_counter
from typing import NamedTuple

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

PATIENCE_SECONDS = 60.0


class Sent(NamedTuple):
    """What one look at a page brought: time until the script had finished, bytes and messages on the wire, elements by kind."""

    seconds: float
    size: int
    messages: int
    elements: Mapping[str, int]


class Reader:
    """One open tab."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection

    async def look(self, page: str, query: str = "") -> Sent:
        """Ask for a page by its address, '' for the start page, and wait until all of it is there.

        Raises:
            TimeoutError: it took longer than PATIENCE_SECONDS.
            RuntimeError: the script failed.
        """
        asked = BackMsg()
        asked.rerun_script.query_string = query
        asked.rerun_script.page_name = page
        start = perf_counter()
        await self._connection.send(asked.SerializeToString())
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await self._taken(start)

    async def _taken(self, start: float) -> Sent:
        size, messages = 0, 0
        elements: dict[str, int] = {}
        while True:
            data = await self._connection.recv()
            said = ForwardMsg.FromString(data if isinstance(data, bytes) else data.encode())
            size, messages = size + len(data), messages + 1
            kind = said.WhichOneof("type")
            if kind == "delta" and said.delta.WhichOneof("type") == "new_element":
                name = str(said.delta.new_element.WhichOneof("type"))
                elements[name] = elements.get(name, 0) + 1
            elif kind == "script_finished":
                if said.script_finished != ForwardMsg.ScriptFinishedStatus.FINISHED_SUCCESSFULLY:
                    raise RuntimeError(ForwardMsg.ScriptFinishedStatus.Name(said.script_finished))
                return Sent(perf_counter() - start, size, messages, elements)


@asynccontextmanager
async def reader(address: str, headers: Mapping[str, str] | None = None) -> AsyncIterator[Reader]:
    """A tab at a server such as `127.0.0.1:8501`; it is closed at the end."""
    async with connect(
        f"ws://{address}/_stcore/stream", additional_headers=headers or {}, max_size=None, compression=None
    ) as connection:
        yield Reader(connection)
