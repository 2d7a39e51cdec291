"""Nhật ký: who changed what, when and from where; for those who may read it."""

from lib.services import audit
from lib.ui import audit_panel, audit_view, session
from lib.ui.board import board

office = session.office()
view, number = audit_panel.shown(office)

board(audit_view.head(view, number, audit.people(office)), key="head")
audit_panel.boxes(office.plan, view)
if number:
    found = audit.entries(office, view.wanted, view.page)
    board(audit_view.list_card(found, view, number, office.plan), key="entries")
    audit_panel.download(office, view, number)
else:
    board(audit_view.nothing(view), key="nothing")
