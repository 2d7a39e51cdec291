"""How a page opens: the scorecard of the period in its address, or the way to the first figures."""

from datetime import date

import streamlit as st

from lib.core.account import Right
from lib.core.period import Period, periods_of
from lib.insight.scorecard import Scorecard
from lib.services.sample import load_sample
from lib.ui import cached, links, session
from lib.ui.board import board
from lib.ui.start_view import start


def asked_period() -> Period | None:
    """The period the address names, if it is one of the plan's year; else the newest with figures, None without any."""
    known = {str(period): period for period in periods_of(cached.plan().year)}
    asked = links.asked(links.PERIOD, known)
    if asked is not None:
        return known[asked]
    periods = cached.data().periods
    return periods[0] if periods else None


def asked_day() -> date | None:
    """The day of the meeting, if the address names one."""
    return links.meeting_day(st.query_params.get(links.DAY), cached.plan().year)


def day(card: Scorecard) -> date:
    """The day as of which lateness and deadlines are told: the meeting's, else the last of the period on screen."""
    return day_of(card.period)


def day_of(period: Period) -> date:
    return asked_day() or period.last_day


def scorecard() -> Scorecard:
    """The scorecard the page is about; without any figures, shows how to get some and ends the page."""
    period = asked_period()
    if period is None or not cached.data().periods:
        _show_start()
        st.stop()
    return cached.card(period)


def choosable_periods(card: Scorecard) -> tuple[Period, ...]:
    """The periods with figures, and the one on screen, newest first."""
    return periods_with(card.period)


def periods_with(period: Period) -> tuple[Period, ...]:
    """The periods with figures, and this one, newest first."""
    found = {*cached.data().periods, period}
    return tuple(sorted(found, key=lambda period: period.order, reverse=True))


def _show_start() -> None:
    board(start(cached.plan()), key="start")
    if not session.actor().may(Right.SAMPLE):
        return
    _, middle, _ = st.columns([1, 2, 1])
    place = middle.empty()
    if place.button("Nạp dữ liệu mẫu", type="primary", width="stretch", key="load_sample"):
        shown = place.progress(0.0, "Đang nạp dữ liệu mẫu…")  # takes the button's place: nobody can press it twice
        load_sample(session.office(), progress=lambda share, name: shown.progress(share, _loading(name)))
        st.rerun()


def _loading(name: str) -> str:
    return f"Đang nạp dữ liệu mẫu: {name}" if name else "Đã nạp xong."
