"""The script around every page: its head, its bar, and what happens when it fails."""

import streamlit as st

from lib.services import meters
from lib.ui import (
    allowed,
    cached,
    drawing,
    entries,
    errors,
    first_page,
    left_view,
    links,
    newer,
    refused_view,
    session,
    site,
    unknown,
    way_back,
)
from lib.ui.bar_view import bar
from lib.ui.board import board
from lib.ui.opening import asked_day, asked_period
from lib.web import forms, signing

page = st.navigation(entries.pages(), position="hidden")  # our own bar keeps the period in every link and fits a phone
address = page.url_path or "overview"
with first_page.drawing(), errors.shown_to_reader(), meters.rerun(address), cached.one_moment():
    plan = cached.plan()
    st.set_page_config(
        page_title=f"{page.title} · CCHC {plan.province} {plan.year}",
        page_icon=str(site.ICON),
        layout="wide",
        initial_sidebar_state="collapsed",
    )
    here = site.page_at(page.url_path) or site.OVERVIEW
    who = session.signed()
    session.belongs_to(who)
    if who is None:
        board(left_view.left(here, st.query_params.to_dict()), key="left")
        st.stop()
    meeting = asked_day()
    links.keep(meeting.isoformat() if meeting else None)
    session.recall()
    drawing.look_at(here.url, st.query_params.to_dict(), session.last_save(), who.role, who.unit, drawing.dark())
    shown = bar(
        plan,
        here,
        area=links.asked(links.AREA, {area.id for area in plan.areas}),
        period=str(asked_period() or "") or None,
        sample=cached.data().sample,
        back=way_back.here(here),
        actor=who,
        leave=forms.token_for(session.key(), signing.SIGN_OUT),
        waiting=cached.waiting_reports(),
    )
    allowed.look_as(who, plan)
    with st.container(key="bar"):
        # The slides of a meeting fill the window; the board still puts Streamlit's own English words into Vietnamese.
        board("" if here is site.MEETING else shown, key="bar_board")
    newer.notice(cached.version())
    if stray := unknown.notice(plan, st.query_params.to_dict()):
        board(stray, key="unknown")
    if notice := session.take_notice():
        st.toast(notice, icon=":material/check_circle:")
    if closed := refused_view.refused(here, who):
        board(closed, key="refused")
        st.stop()
    page.run()
