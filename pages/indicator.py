"""Chỉ tiêu: one indicator, all units, all periods, every figure's source; without one, the choice of all."""

import streamlit as st

from lib.core.directive import Subject
from lib.ui import (
    approval_view,
    area_view,
    cached,
    directive_view,
    drawing,
    explained_view,
    indicator_view,
    links,
    multiples_view,
    note_view,
    nothing_view,
    opening,
    pieces,
    plots,
    site,
    task_view,
    way_back,
    where_view,
    writing_panel,
)
from lib.ui.board import board
from lib.ui.directive_view import Place
from lib.ui.downloads import download
from lib.ui.source_view import source_card

card = opening.scorecard()
periods = opening.choosable_periods(card)
chosen = links.asked(links.INDICATOR, card.plan.indicators)
if chosen is None:
    board(lambda: indicator_view.all_indicators(card, periods), key="indicators", made_of=cached.told())
    st.stop()

about = card.plan.indicators[chosen]
unit = card.unit(links.asked(links.UNIT, card.plan.units) or card.root.code)
score = card.score(chosen, unit.code)
way = links.asked(links.WHERE, where_view.WAYS)
at = links.at(site.INDICATOR, indicator=about.id, unit=unit.code, period=str(card.period), where=way)


dark = drawing.dark()


def head() -> str:
    waiting = cached.waiting(card.period, indicator=about.id)
    waits = approval_view.of_indicator(waiting, card.plan, about.id, unit, card.period)
    return indicator_view.indicator_head(card, about, unit, periods, at) + waits


def course() -> str:
    """How the figure came to be where it is, and why; without a figure, what to do."""
    if score.figure is None:
        return nothing_view.nothing_card(card, about, unit, at, way_back.here(site.INDICATOR))
    trend = card.trend(about.id, unit.code)
    drawn = area_view.course_card(card, trend, plots.plot(card, trend, at, dark=dark), with_link=False)
    return pieces.stacked(drawn, explained_view.why(card, score))


def beside() -> str:
    """Where the others stand, and what is being done about this figure."""
    note = cached.notes(card.period).get((about.id, unit.code))
    place = Place(card.plan, opening.day(card), at)
    decided = [one for one in cached.directives() if directive_view.about(one, about.id, unit, card.root, place.day)]
    orders = (
        note_view.note_card(place, score, card.period, note)
        + directive_view.compact(place, decided, empty="Chưa có ý kiến chỉ đạo nào về chỉ tiêu này.", narrow=True)
        + task_view.of_indicator(card, about.id, place.day)
    )
    return pieces.stacked(where_view.where(card, about, unit, way, at, cached.office().borders), orders)


def below() -> str:
    """Every unit's course, where the figure comes from and what it means, and every figure there is."""
    figure = score.figure
    record = cached.source(figure.observation) if figure and figure.observation else None
    waits = (about.id, unit.code) in cached.waiting(card.period, indicator=about.id)
    source = source_card(card, score, record, approval_view.chip() if waits else "") if figure else ""
    return pieces.stacked(
        multiples_view.courses_card(card, about, unit, at),
        pieces.pair(source, indicator_view.definition(card, about)),
        indicator_view.matrix(card, about, unit, periods),
    )


board(
    lambda: pieces.stacked(head(), pieces.pair(course(), beside()), below()),
    key="indicator",
    made_of=cached.told(cached.data().brought.get((about.id, unit.code))),  # it tells where the figure comes from
)
codes = [one.code for one in card.plan.units if one.kind in about.levels and one.valid_on(card.period.last_day)]
download(about.short_name, f"chi-tieu-{chosen}", card, lambda: card.table(units=codes, indicators=[about.id]))
subject = Subject(indicator=chosen, unit=None if unit == card.root else unit.code)
lead = about.lead_agency if unit == card.root else unit.code
writing_panel.directive_forms(cached.office(), card.period, opening.day(card), subject, lead)
writing_panel.note_form(cached.office(), chosen, unit.code, card.period)
