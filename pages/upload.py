"""Nạp báo cáo: drop files, look at what they say, save. Nothing is stored before the button."""

import streamlit as st

from lib.core.account import Right
from lib.services import approval, permission
from lib.services.waiting import must_wait
from lib.ui import approval_view, cached, drop_zone, dropped, session, upload_panel, upload_view, way_back
from lib.ui.board import board

office, tray, back = cached.office(), dropped.tray(), way_back.view()
permission.require_of(session.actor(), Right.UPLOAD)
drop_zone.take(office, tray)
tray.renew(office)
chosen = tray.chosen(st.query_params.get(upload_view.FILE))

board(upload_view.head(tray, back) + upload_view.message(tray), key="head")
if chosen is None and not tray.done:
    with st.container(key="drop_large"):
        drop_zone.draw(tray)
    asked = session.office()
    sent = approval_view.sent_card(approval.sent(asked, approval_view.SENT + 1))
    board(sent + upload_view.empty_card(office.plan, waits=must_wait(asked)) + drop_zone.ahead(), key="empty")
    drop_zone.draw_ahead()
    st.stop()

left, right = st.columns([22, 78], gap="small")
with left:
    board(upload_view.file_list(tray, chosen, st.query_params.to_dict()), key="files")
    with st.container(key="drop_small"):
        drop_zone.draw(tray)
with right:
    if chosen is None:
        board(upload_view.all_done(tray, back), key="all_done")
    else:
        upload_panel.preview(office, chosen)
upload_panel.actions(office, tray, chosen, back)
