"""Tổng quan: the whole plan on one screen."""

from lib.ui import cached, directive_view, measures, opening, summary_view, tasks_view
from lib.ui.board import board
from lib.ui.downloads import download
from lib.ui.overview_view import overview

card = opening.scorecard()
day = opening.day(card)


def drawn() -> str:
    lines = (
        directive_view.overview_line(cached.directives(), day, str(card.period)),
        tasks_view.overview_line(card.plan, card.figures.tasks.as_of(day), str(card.period)),
    )
    orders = " · ".join(filter(None, lines))
    return overview(card, opening.choosable_periods(card), orders, measures.bare(card, day), summary_view.work(day))


board(drawn, key="overview", made_of=cached.told())
codes = [card.root.code, *(below.code for below in card.children())]
download("Tổng quan", "tong-quan", card, lambda: card.table(units=codes))
