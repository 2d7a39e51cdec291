"""Chờ duyệt: what units uploaded and an officer has not approved yet."""

import streamlit as st

from lib.services import approval
from lib.ui import approval_panel, approval_view, cached, pieces
from lib.ui.board import board

office = cached.office()
records = approval.waiting(office)

board(pieces.head(approval_view.title(records)), key="head")
if not records:
    board(approval_view.nothing(), key="nothing")
    st.stop()
chosen = approval_panel.chosen(records, st.query_params.get(approval_view.IMPORT))
left, right = st.columns([22, 78], gap="small")
with left:
    board(approval_view.waiting_list(records, chosen, office.plan), key="files")
with right:
    approval_panel.look_into(office, chosen)
    approval_panel.actions(office, records, chosen)
