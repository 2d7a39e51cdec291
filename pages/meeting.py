"""Trình chiếu: the meeting's slides over the whole window, and the box for what is decided."""

from lib.core import words
from lib.insight.score import Score
from lib.services import directives
from lib.ui import cached, links, meeting_panel, opening, site
from lib.ui.deck import deck, deck_markup
from lib.ui.slides import Agenda, slides
from lib.ui.source_view import short_source

KEY = "deck"

card, office = opening.scorecard(), cached.office()
day = opening.day(card)


def source(score: Score) -> str:
    number = score.figure.observation if score.figure else None
    return short_source(score, cached.source(number) if number else None)


shown = deck_markup(
    slides(card, Agenda(day=day, directives=directives.all(office), source=source)),
    card.children(),
    house=f"CCHC {card.plan.province} {card.plan.year}",
    period=card.period.label,
    day=words.day(day),
    leave=links.to(site.OVERVIEW, period=str(card.period)),
    sample=cached.data().sample,
)
deck(shown, said=meeting_panel.said(), on_given=lambda: meeting_panel.take(office, card.period, day, KEY), key=KEY)
