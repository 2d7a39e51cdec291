"""Tổng quan: the whole plan on one screen."""

from lib.ui import opening
from lib.ui.board import board
from lib.ui.overview_view import overview

card = opening.scorecard()
board(overview(card, opening.choosable_periods(card)), key="overview")
