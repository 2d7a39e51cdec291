"""Tài khoản: who may sign in; for administrators."""

from lib.services import accounts
from lib.ui import accounts_panel, accounts_view, session
from lib.ui.board import board

office = session.office()
found = accounts.all(office)

board(accounts_view.head(found), key="head")
if found:
    board(accounts_view.list_card(found, office.plan, office.actor), key="accounts")
else:
    board(accounts_view.nothing(), key="nothing")
accounts_panel.open_form(office.plan, found)
