"""The meeting page: what its slides are made of, and the directive that is written on one of them."""

from datetime import date
from typing import Any

import streamlit as st

from lib.core.directive import Subject
from lib.core.errors import DashboardError
from lib.core.period import Period
from lib.insight.score import Score
from lib.services import directives, statements
from lib.ui import cached, session
from lib.ui.deck import GIVEN
from lib.ui.slide import Agenda
from lib.ui.source_view import short_source

_SAID = "deck_said"


def agenda(day: date) -> Agenda:
    """What the slides need besides the scorecard, as of the day of the meeting."""
    book = cached.data().figures.tasks
    return Agenda(day=day, directives=cached.directives(), source=_source, tasks=book.as_of(day))


def _source(score: Score) -> str:
    number = score.figure.observation if score.figure else None
    return short_source(score, cached.source(number) if number else None)


def said() -> dict[str, Any] | None:
    """The answer to the last directive: `number` counts them, `good` and `text` say what became of it."""
    found: dict[str, Any] | None = st.session_state.get(_SAID)
    return found


def take(period: Period, day: date, key: str) -> None:
    """Write down the directive the browser has just sent."""
    sent = st.session_state[key][GIVEN]
    try:
        directives.give(session.office(), period=period, day=day, **given(sent, day))
    except DashboardError as error:
        _answer(False, f"{error} {error.hint}".strip())
    else:
        _answer(True, "Đã ghi ý kiến chỉ đạo.")


def given(sent: dict[str, Any], day: date) -> dict[str, Any]:
    """What the browser sent, as `directives.give` takes it; nothing but the known names is looked at.

    Raises:
        StatementError: the deadline is no date.
    """

    def word(name: str) -> str:
        value = sent.get(name)
        return value if isinstance(value, str) else ""

    about = Subject(indicator=word("indicator") or None, unit=word("unit") or None, task=word("task") or None)
    return {
        "text": word("text"),
        "responsible": word("responsible"),
        "deadline": statements.day(word("deadline"), day),
        "subject": about,
    }


def _answer(good: bool, text: str) -> None:
    before = said()
    st.session_state[_SAID] = {"number": (before["number"] if before else 0) + 1, "good": good, "text": text}
