"""Lịch sử nạp: every import, its original, its withdrawal."""

import streamlit as st

from lib.services import history
from lib.ui import cached, history_panel, history_view, pieces
from lib.ui.board import board
from lib.ui.findings_view import findings_card

office = cached.office()
records = cached.imports()
page = history_panel.page_number(st.query_params.get(history_view.PAGE), history_view.pages(records))
chosen = history_panel.chosen_import(office, st.query_params.get(history_view.IMPORT))

board(pieces.head(history_view.title(records)), key="head")
if not records:
    board(history_view.nothing(), key="nothing")
    st.stop()
if chosen is not None:
    found = history.findings(office, chosen.id)
    left, right = st.columns(2, gap="small")
    with left:
        board(history_view.import_card(chosen, office.plan), key="import")
        history_panel.import_actions(office, chosen, found)
    with right:
        board(findings_card(found, "Phát hiện khi nạp"), key="findings")
board(lambda: history_view.imports_card(records, office.plan, page, chosen.id if chosen else None), key="imports")
history_panel.sample_action(records, cached.data().sample)
board(lambda: history_view.answers_note(len(history.remembered(office))), key="answers")
