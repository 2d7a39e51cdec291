"""Markup drawn once for everybody who looks at the same view of the same data."""

from collections.abc import Callable, Hashable, Mapping
from contextvars import ContextVar
from typing import TypeVar

import streamlit as st

from lib.ui import cached

_KEPT = 160

Drawing = TypeVar("Drawing")

_view: ContextVar[Hashable] = ContextVar("view", default=None)


def look_at(page: str, query: Mapping[str, str], *others: Hashable) -> None:
    """Say what this run shows: the address, and whatever else of the session the pages' markup tells."""
    _view.set((page, tuple(sorted(query.items())), others))


def dark() -> bool:
    """Whether the reader's page is dark; what is drawn follows that by itself, but for Plotly's figures."""
    return st.context.theme.type == "dark"


def drawn(make: Callable[[], Drawing], part: str, made_of: Hashable = None) -> Drawing:
    """What `make` draws for a part of the view on screen: drawn anew only when the data have changed.

    `make` may ask for nothing but the stored data, the plan, and what `look_at` was told. Where `made_of` says what of
    the data it asks for, see `cached.told`, it is drawn anew only when that has changed.
    """
    view = _view.get()
    if view is None:
        return make()
    found: Drawing = _drawn(cached.version() if made_of is None else made_of, view, part, make)
    return found


@st.cache_resource(max_entries=_KEPT, show_spinner=False)
def _drawn(made_of: Hashable, view: Hashable, part: str, _make: Callable[[], Drawing]) -> Drawing:
    return _make()
