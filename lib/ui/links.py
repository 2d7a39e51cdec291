"""The page address is the one memory of what is on screen: links are made and read here."""

from collections.abc import Callable, Container, Mapping
from contextvars import ContextVar
from datetime import date
from functools import lru_cache
from urllib.parse import urlencode

import streamlit as st

from lib.ui.site import PageEntry

PERIOD = "period"
UNIT = "unit"
INDICATOR = "indicator"
AREA = "area"
FROM = "from"
WHERE = "where"  # how the units beside each other are shown
DAY = "day"

_kept: ContextVar[Mapping[str, str] | None] = ContextVar("kept", default=None)


def keep(day: str | None) -> None:
    """Let every link of this run carry the day of the meeting, wherever it leads."""
    _kept.set({DAY: day} if day else {})


def to(entry: PageEntry, **view: str | None) -> str:
    """The relative address of a page and its view, as it stands in an `href`; names without a value are left out."""
    shown = dict(view)
    for name, value in (_kept.get() or {}).items():
        shown.setdefault(name, value)
    query = "&".join(_asks(name, value) for name, value in shown.items() if value)
    return f"{entry.url or './'}{'?' + query if query else ''}"


@lru_cache(maxsize=4096)
def _asks(name: str, value: str) -> str:
    return urlencode({name: value})


At = Callable[..., str]
"""The address of what is on screen with something in it changed: `at(unit="061")`."""


def at(entry: PageEntry, **view: str | None) -> At:
    """The addresses around one view of a page."""
    return lambda **changes: to(entry, **(view | changes))


def asked(name: str, known: Container[str]) -> str | None:
    """The value the address gives to a name; None when it gives none or one that is not known."""
    value = st.query_params.get(name)
    return value if value is not None and value in known else None


def meeting_day(said: str | None, year: int) -> date | None:
    """The day of a meeting about a year's plan, held in that year or the one after it; None for anything else."""
    try:
        day = date.fromisoformat(said or "")
    except ValueError:
        return None
    return day if date(year - 1, 12, 15) <= day <= date(year + 1, 12, 31) else None
