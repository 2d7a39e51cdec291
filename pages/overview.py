"""Tổng quan: the whole plan on one screen."""

from lib.ui import cached, directive_view, measures, opening, summary_view
from lib.ui.board import board
from lib.ui.downloads import download
from lib.ui.overview_view import overview

card = opening.scorecard()
day = opening.day(card)
orders = directive_view.overview_line(cached.directives(), day, str(card.period))
board(
    overview(card, opening.choosable_periods(card), orders, measures.bare(card, day), summary_view.work(day)),
    key="overview",
)
codes = [card.root.code, *(below.code for below in card.children())]
download("Tổng quan", "tong-quan", card, lambda: card.table(units=codes))
