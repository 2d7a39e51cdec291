"""Lịch sử nạp: every import, its original, its withdrawal."""

import streamlit as st

from lib.services import history
from lib.ui import cached, history_panel, history_view, pieces
from lib.ui.board import board
from lib.ui.findings_view import findings_card

office = cached.office()
counts = cached.import_counts()
pages = history_view.pages(counts.every)
page = history_panel.page_number(st.query_params.get(history_view.PAGE), pages)
records = cached.imports(history_view.LINES, (page - 1) * history_view.LINES)
latest = next(iter(records if page == 1 else cached.imports(1, 0)), None)
chosen = history_panel.chosen_import(office, st.query_params.get(history_view.IMPORT))

board(pieces.head(history_view.title(counts, latest)), key="head")
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
board(
    lambda: history_view.imports_card(records, office.plan, page, pages, chosen.id if chosen else None), key="imports"
)
history_panel.sample_action(counts.samples, cached.data().sample)
board(lambda: history_view.answers_note(len(history.remembered(office))), key="answers")
