"""Từ điển: what people settled once and for all, who did, and how to have it asked again."""

import streamlit as st

from lib.ui import cached, dictionary_panel, dictionary_view
from lib.ui.board import board

office = cached.office()
entries = dictionary_view.entries(cached.learned())
view = dictionary_panel.wanted(entries, office.plan)

board(dictionary_view.head(entries, view, office.plan), key="head")
if not entries:
    board(dictionary_view.empty_card(), key="empty")
    st.stop()
dictionary_panel.search_box(view)
shown = dictionary_view.found(entries, view, office.plan)
board(
    dictionary_view.list_card(shown, view, office.plan) if shown else dictionary_view.nothing_found(view), key="entries"
)
dictionary_panel.forgetting(office, entries)
