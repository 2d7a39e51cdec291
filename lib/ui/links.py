"""The page address is the one memory of what is on screen: links are made and read here."""

from collections.abc import Container
from urllib.parse import urlencode

import streamlit as st

from lib.ui.site import PageEntry

PERIOD = "period"
UNIT = "unit"
INDICATOR = "indicator"
AREA = "area"
FROM = "from"


def to(entry: PageEntry, **view: str | None) -> str:
    """The relative address of a page and its view, as it stands in an `href`; names without a value are left out."""
    query = urlencode({name: value for name, value in view.items() if value})
    return f"{entry.url or './'}{'?' + query if query else ''}"


def asked(name: str, known: Container[str]) -> str | None:
    """The value the address gives to a name; None when it gives none or one that is not known."""
    value = st.query_params.get(name)
    return value if value is not None and value in known else None
