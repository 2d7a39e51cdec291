"""Trình chiếu: the meeting's slides over the whole window, and the box for what is decided."""

from lib.core import words
from lib.core.account import Right
from lib.ui import cached, links, meeting_panel, opening, session, site
from lib.ui.deck import deck, deck_markup
from lib.ui.drawing import drawn
from lib.ui.slides import slides

KEY = "deck"

card, office = opening.scorecard(), cached.office()
day = opening.day(card)


def markup() -> str:
    return deck_markup(
        slides(card, meeting_panel.agenda(day)),
        card.children(),
        house=f"CCHC {card.plan.province} {card.plan.year}",
        period=card.period.label,
        day=words.day(day),
        leave=links.to(site.OVERVIEW, period=str(card.period)),
        sample=cached.data().sample,
        writes=session.actor().may(Right.DIRECT),
    )


deck(drawn(markup, KEY), said=meeting_panel.said(), on_given=lambda: meeting_panel.take(card.period, day, KEY), key=KEY)
