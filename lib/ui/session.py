"""What one person's session knows apart from the address: who works, what was saved last."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import replace

import streamlit as st

from lib.core.account import LOCAL, Actor
from lib.core.period import Period
from lib.services.office import Office
from lib.services.statements import NAME_LENGTH
from lib.ui import cached

_PERSON, _TOUCHED, _SAVE, _NOTICE = "person", "touched", "last_save", "notice"


def actor() -> Actor:
    """Who works in this session: without accounts this machine, under the name that people type."""
    return replace(LOCAL, name=str(st.session_state.get(_PERSON) or LOCAL.name))


def office() -> Office:
    """The office as asked by who works here; all that writes goes through it, and asks for it when it writes."""
    return cached.office().by(actor())


def named(name: str) -> Office:
    """The same under a name just typed, which is remembered once something was written; an account has its own."""
    who = actor()
    return cached.office().by(who if who.account else replace(who, name=" ".join(name.split())))


def name_person(name: str) -> None:
    """Remember who writes; an empty name is forgotten."""
    st.session_state[_PERSON] = " ".join(name.split())


def ask_person(label: str, key: str) -> None:
    """A box for the name, which an account does not need; each place has its own `key`, the name is one."""
    if actor().account:
        return

    def remember() -> None:
        name_person(str(st.session_state[key]))

    st.text_input(
        label, actor().name, max_chars=NAME_LENGTH, key=key, on_change=remember, autocomplete="name", width=290
    )


def name_box(label: str, key: str) -> str:
    """The same inside a form, which tells the name when it is sent."""
    who = actor().name
    if actor().account:
        return who
    return st.text_input(label, who, max_chars=NAME_LENGTH, key=key, autocomplete="name")


def remember_saved(touched: Iterable[tuple[str, str, Period]]) -> None:
    """Keep which figures the last save touched, as indicator, unit and period, for the marks on the pages that show them."""
    saved: dict[str, set[tuple[str, Period]]] = {}
    for indicator, unit, period in touched:
        saved.setdefault(indicator, set()).add((unit, period))
    st.session_state[_TOUCHED] = {indicator: frozenset(keys) for indicator, keys in saved.items()}
    st.session_state[_SAVE] = secrets.token_hex(8)


def last_save() -> str:
    """Tells one save from every other; '' before the first one of this session."""
    return str(st.session_state.get(_SAVE, ""))


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
