"""One component shows a screen's HTML and SVG; its links are real anchors that are followed without reloading."""

import gzip
from collections.abc import Callable, Hashable

import streamlit as st

from lib.ui import assets
from lib.ui.allowed import for_reader
from lib.ui.drawing import drawn

_COMPONENT = st.components.v2.component(
    "cchc_board", html='<div class="board">\n</div>', js=assets.loader(assets.BOARD)
)


def board(html: str | Callable[[], str], *, key: str, made_of: Hashable = None) -> None:
    """Show a screen made of our own markup, in which every text from data is already escaped.

    What depends on the stored data, the address and who looks at it alone comes as a function, which is called only
    when it must be; see `drawn` for `made_of`.
    """
    shown = packed(html) if isinstance(html, str) else drawn(lambda: packed(html()), key, made_of)
    _COMPONENT(key=key, data=shown, width="stretch", height="content")


def packed(markup: str) -> bytes:
    """Markup as it goes to the reader: a tenth of its size, so that the server has as much less to copy at every rerun."""
    return gzip.compress(for_reader(markup).encode(), mtime=0)


def unpacked(sent: bytes) -> str:
    """The markup that was sent."""
    return gzip.decompress(sent).decode()
