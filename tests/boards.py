"""The markup that a page sends to the browser."""

import json
from collections.abc import Iterator
from typing import Any

from streamlit.testing.v1 import AppTest

from lib.ui.board import unpacked


def markups(page: AppTest) -> Iterator[str]:
    """What each component of ours shows, in the page's order."""
    return (markup(one.proto) for one in page.get("bidi_component"))


def markup(component: Any) -> str:
    """What a component's message shows; boards come packed."""
    return unpacked(component.bytes) if component.bytes else str(json.loads(component.json)["html"])
