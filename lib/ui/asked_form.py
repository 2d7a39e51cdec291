"""The form that an address asks to open, and what it is about: a link opens it, Back closes it."""

from enum import StrEnum

import streamlit as st

WRITE, NUMBER, GOAL = "write", "number", "goal"


class Form(StrEnum):
    DIRECTIVE = "directive"
    DONE = "done"
    CORRECT = "correct"
    REOPEN = "reopen"
    WITHDRAW = "withdraw"
    NOTE = "note"
    JUDGEMENT = "judgement"


def asked() -> Form | None:
    """The form the address names, if there is such a form."""
    value = st.query_params.get(WRITE)
    return Form(value) if value in set(Form) else None


def leave() -> None:
    """Close the form: the address names it no longer."""
    for name in (WRITE, NUMBER, GOAL):
        st.query_params.pop(name, None)
