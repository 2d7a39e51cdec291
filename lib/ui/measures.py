"""Which red figures nobody does anything about, for the pages that list what needs attention."""

from collections.abc import Hashable
from datetime import date

import streamlit as st

from lib.core.period import Period
from lib.insight.measures import without_measure
from lib.insight.scorecard import Scorecard
from lib.ui import cached


def bare(card: Scorecard, day: date, unit: str | None = None) -> frozenset[tuple[str, str]]:
    """The missed (indicator, unit) of a unit with neither an unfinished task nor an open directive as of a day."""
    return _bare(cached.told(), str(card.period), day, unit)


@st.cache_resource(max_entries=40, show_spinner=False)
def _bare(told: Hashable, period: str, day: date, unit: str | None) -> frozenset[tuple[str, str]]:
    card = cached.card(Period.parse(period))
    to_do = [status.task for status in cached.data().figures.tasks.as_of(day) if not status.state.finished]
    return without_measure(card, card.attention(unit), cached.directives(), to_do, day)
