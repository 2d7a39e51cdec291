"""Lĩnh vực: one of the seven areas, for the province or one unit."""

from lib.ui import (
    area_view,
    cached,
    drawing,
    goal_view,
    judging_panel,
    links,
    nothing_view,
    opening,
    pieces,
    plots,
    site,
    way_back,
    where_view,
)
from lib.ui.board import board
from lib.ui.directive_view import Place
from lib.ui.downloads import download

card = opening.scorecard()
area = links.asked(links.AREA, {area.id for area in card.plan.areas}) or card.plan.areas[0].id
unit = links.asked(links.UNIT, card.plan.units) or card.root.code
found = card.area(area, unit)
indicators = [score.indicator for score in found.scores]
first = found.worst.indicator if found.worst else next(iter(indicators), None)
asked = links.asked(links.INDICATOR, indicators)
chosen = asked or first
way = links.asked(links.WHERE, where_view.WAYS)
at = links.at(site.AREA, area=area, unit=unit, indicator=asked, period=str(card.period), where=way)
dark = drawing.dark()


def gauges() -> str:
    head = area_view.area_head(card, area, unit, opening.choosable_periods(card), at)
    return head + area_view.gauges(card, area, unit, chosen, at)


def middle(indicator: str) -> str:
    """The course of one indicator, and where the units stand in it."""
    about, here = card.plan.indicators[indicator], card.unit(unit)
    if card.score(indicator, unit).figure is None:
        course = nothing_view.nothing_card(card, about, here, at, way_back.here(site.AREA))
    else:
        trend = card.trend(indicator, unit)
        course = area_view.course_card(card, trend, plots.plot(card, trend, at, dark=dark), with_link=True)
    return pieces.pair(course, where_view.where(card, about, here, way, at, cached.office().borders), wide=True)


def drawn() -> str:
    place = Place(card.plan, opening.day(card), at)
    below = area_view.area_table(card, area, unit) + goal_view.goals_card(card, area, place)
    return pieces.stacked(gauges(), middle(chosen) if chosen else "", below)


board(drawn, key="area", made_of=cached.told())
judging_panel.judgement_form(cached.office(), card.period)
codes = [unit, *(below.code for below in card.children(unit))]
download(card.plan.area(area).name, f"linh-vuc-{area}", card, lambda: card.table(units=codes, area=area))
