"""What one person's session remembers apart from the address: dropped files, a name, what was saved last."""

from collections.abc import Iterable, Mapping

import streamlit as st

from lib.core.period import Period
from lib.ui.upload_state import Done, Tray

PERSON = "Máy này"
_TRAY, _PERSON, _TOUCHED, _NOTICE = "tray", "person", "touched", "notice"
NAME_LENGTH = 80


def tray() -> Tray:
    """The files dropped in this session."""
    if _TRAY not in st.session_state:
        st.session_state[_TRAY] = Tray()
    kept: Tray = st.session_state[_TRAY]
    return kept


def person() -> str:
    """Who saves and withdraws; there are no accounts, so people say it themselves."""
    return str(st.session_state.get(_PERSON) or PERSON)


def name_person(name: str) -> None:
    """Remember who writes; an empty name is forgotten."""
    st.session_state[_PERSON] = " ".join(name.split())


def ask_person(label: str, key: str) -> None:
    """A box for the name; each place has its own `key`, the name is one."""

    def remember() -> None:
        name_person(str(st.session_state[key]))

    st.text_input(label, person(), max_chars=NAME_LENGTH, key=key, on_change=remember, autocomplete="name", width=290)


def remember_saved(done: Iterable[Done]) -> None:
    """Keep which figures the last save touched, for the marks on the pages that show them."""
    saved: dict[str, set[tuple[str, Period]]] = {}
    for one in done:
        for indicator, unit, period in one.touched:
            saved.setdefault(indicator, set()).add((unit, period))
    st.session_state[_TOUCHED] = {indicator: frozenset(keys) for indicator, keys in saved.items()}


def say_once(notice: str) -> None:
    """Leave a sentence for the page that comes next; it is shown as Markdown, so no text of a report may be in it."""
    st.session_state[_NOTICE] = notice


def take_notice() -> str | None:
    """The sentence to show once, if there is one."""
    notice: str | None = st.session_state.pop(_NOTICE, None)
    return notice


def touched(indicator: str) -> frozenset[tuple[str, Period]]:
    """The units and periods for which the last save of this session stored the indicator."""
    saved: Mapping[str, frozenset[tuple[str, Period]]] = st.session_state.get(_TOUCHED, {})
    return saved.get(indicator, frozenset())
