"""When the first page is out: what no page needs at once waits for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

import anyio

NOBODY_SECONDS = 5.0
"""After so long without a reader nobody is kept waiting."""
REST_SECONDS = 1.0
"""The reader's browser asks for scripts and pictures right after the page."""
_LOOK_SECONDS = 0.05
_drawn = Event()


@contextmanager
def drawing() -> Iterator[None]:
    """One run of a page, also one that ends early or fails."""
    try:
        yield
    finally:
        _drawn.set()


async def out(drawn: Event = _drawn) -> None:
    """Wait until a page was drawn and its reader's browser has what it needs, or nobody came."""
    with anyio.move_on_after(NOBODY_SECONDS):
        while not drawn.is_set():
            await anyio.sleep(_LOOK_SECONDS)
        await anyio.sleep(REST_SECONDS)
