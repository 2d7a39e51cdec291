"""Tài khoản: who may sign in; for administrators."""

import streamlit as st

from lib.services import accounts
from lib.ui import accounts_panel, accounts_view, session, site
from lib.ui.board import board

office = session.office()
found = accounts.all(office)

st.html(site.REPORTS_STYLE)
board(accounts_view.head(found), key="head")
if found:
    board(accounts_view.list_card(found, office.plan, office.actor), key="accounts")
else:
    board(accounts_view.nothing(), key="nothing")
accounts_panel.open_form(office.plan, found)
