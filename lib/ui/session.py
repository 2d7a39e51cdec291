"""What one person's session remembers apart from the address: dropped files, a name, what was saved last."""

from collections.abc import Iterable, Mapping

import streamlit as st

from lib.core.figure import Figure, Origin
from lib.core.period import Period
from lib.core.unit import Units
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


def ask_person(key: str) -> None:
    """A box for the name; each page has its own `key`, the name is one."""

    def remember() -> None:
        st.session_state[_PERSON] = " ".join(str(st.session_state[key]).split())

    st.text_input("Người nạp", person(), max_chars=NAME_LENGTH, key=key, on_change=remember, autocomplete="name")


def remember_saved(done: Iterable[Done]) -> None:
    """Keep which figures the last save touched, for the marks on the pages that show them."""
    touched: dict[str, set[tuple[str, Period]]] = {}
    for one in done:
        for indicator, unit, period in one.touched:
            touched.setdefault(indicator, set()).add((unit, period))
    st.session_state[_TOUCHED] = touched


def say_once(notice: str) -> None:
    """Leave a sentence for the page that comes next; it is shown as Markdown, so no text of a report may be in it."""
    st.session_state[_NOTICE] = notice


def take_notice() -> str | None:
    """The sentence to show once, if there is one."""
    notice: str | None = st.session_state.pop(_NOTICE, None)
    return notice


def is_fresh(figure: Figure | None, units: Units) -> bool:
    """Whether the last save of this session stored the figure, or one that it is made of."""
    saved: Mapping[str, set[tuple[str, Period]]] = st.session_state.get(_TOUCHED, {})
    touched = saved.get(figure.indicator) if figure else None
    if figure is None or not touched:
        return False
    if figure.origin is Origin.REPORTED:
        return (figure.unit, figure.period) in touched
    return any(_within(period, figure) and _below(unit, figure.unit, units) for unit, period in touched)


def _within(part: Period, figure: Figure) -> bool:
    whole = figure.period
    if part.year != whole.year or part.last_day > whole.last_day:
        return False
    return figure.counts_from_start or part.first_day >= whole.first_day


def _below(unit: str, whole: str, units: Units) -> bool:
    return unit == whole or any(one.code == whole for one in units.ancestors(unit))
