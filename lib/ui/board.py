"""One component shows a screen's HTML and SVG; its links are real anchors that are followed without reloading."""

from collections.abc import Callable

import streamlit as st

from lib.ui import assets
from lib.ui.allowed import for_reader
from lib.ui.drawing import drawn

_COMPONENT = st.components.v2.component(
    "cchc_board", html='<div class="board">\n</div>', js=assets.loader(assets.BOARD)
)


def board(html: str | Callable[[], str], *, key: str) -> None:
    """Show a screen made of our own markup, in which every text from data is already escaped.

    What depends on the stored data and the address alone comes as a function, which is called only when it must be.
    """
    shown = for_reader(html if isinstance(html, str) else drawn(html, key))
    _COMPONENT(key=key, data={"html": shown}, width="stretch", height="content")
