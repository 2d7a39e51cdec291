"""Xuất báo cáo: the briefing of a period as Word, PDF, PowerPoint and Excel."""

import streamlit as st

from lib.services import briefing
from lib.ui import briefing_view, cached, opening
from lib.ui.board import board

card = opening.scorecard()
office, shelf = cached.office(), cached.briefings()

board(lambda: briefing_view.head(card, opening.choosable_periods(card)), key="head")
left, right = st.columns([62, 38], gap="small")
with left:
    board(briefing_view.contents(), key="contents")
with right:
    board(lambda: briefing_view.state(card), key="state")
    place = st.empty()
    files = shelf.take(office, card.period)
    if files is None and place.button("Soạn báo cáo", type="primary", width="stretch", key="make"):
        shown = place.progress(0.0, "Đang soạn báo cáo…")  # takes the button's place: nobody can press it twice
        files = shelf.make(office, card.period, lambda share, said: shown.progress(share, said))
        place.empty()
    for kind, content in (files or {}).items():
        st.download_button(
            f"Tải tệp {kind.label}", content, file_name=briefing.file_name(card.period, kind), mime=kind.mime,
            key=f"download-{kind}", icon=":material/download:", on_click="ignore", width="stretch",
        )  # fmt: skip
