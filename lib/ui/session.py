"""What one person's session knows apart from the address: who works, what was saved last."""

import secrets
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from dataclasses import replace

import streamlit as st

from lib.core.account import LOCAL, Actor
from lib.core.errors import NotAllowed
from lib.core.period import Period
from lib.services import sessions
from lib.services.office import Office
from lib.services.statements import NAME_LENGTH
from lib.ui import cached
from lib.web.identity import ADDRESS_HEADER, SESSION_HEADER

_PERSON, _TOUCHED, _SAVE, _NOTICE, _ACCOUNT = "person", "touched", "last_save", "notice", "account"


Saved = Mapping[str, frozenset[tuple[str, Period]]]
_recalled: ContextVar[Saved | None] = ContextVar("recalled", default=None)


class SignedOut(NotAllowed):
    """The session of this page ended, perhaps in another tab."""

    hint = "Chưa có gì thay đổi. Tải lại trang để đăng nhập."


def key() -> str:
    """What the session of the signed-in account is stored under; empty without one. The guard alone sets it."""
    return str(st.context.headers.get(SESSION_HEADER) or "")


def signed() -> Actor | None:
    """Who works in this session, asked of the store each time; None where the account's session ended.

    Without accounts it is this machine, under the name that people type.
    """
    here = cached.office()
    if not cached.has_accounts():
        return replace(LOCAL, name=str(st.session_state.get(_PERSON) or LOCAL.name))
    origin = str(st.context.headers.get(ADDRESS_HEADER) or "")
    return sessions.who(here, key(), origin=origin) if key() else None


def actor() -> Actor:
    """The same for those who need one.

    Raises:
        SignedOut: the session ended.
    """
    found = signed()
    if found is None:
        raise SignedOut("Phiên làm việc đã kết thúc.")
    return found


def belongs_to(who: Actor | None) -> None:
    """Forget what this session held for somebody else: a lost connection may come back under another account."""
    held = who.account if who else ""
    if st.session_state.get(_ACCOUNT, held) != held:
        st.session_state.clear()
    st.session_state[_ACCOUNT] = held


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
    recall()


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
    saved = _recalled.get()
    if saved is None:
        saved = st.session_state.get(_TOUCHED, {})
    return saved.get(indicator, frozenset())


def recall() -> None:
    """Look up once for a whole run what the last save touched: pages ask for every single figure."""
    _recalled.set(st.session_state.get(_TOUCHED, {}))
