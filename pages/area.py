"""Lĩnh vực: one of the seven areas, for the province or one unit."""

import streamlit as st

from lib.ui import area_view, cached, goal_view, judging_panel, links, nothing_view, opening, site, way_back, where_view
from lib.ui.board import board
from lib.ui.directive_view import Place
from lib.ui.downloads import download
from lib.ui.plots import plot_trend

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

board(
    lambda: (
        area_view.area_head(card, area, unit, opening.choosable_periods(card), at)
        + area_view.gauges(card, area, unit, chosen, at)
    ),
    key="area",
)
if chosen:
    left, right = st.columns([58, 42], gap="small")
    about = card.plan.indicators[chosen]
    with left:
        if card.score(chosen, unit).figure is None:
            back = way_back.here(site.AREA)
            board(lambda: nothing_view.nothing_card(card, about, card.unit(unit), at, back), key="nothing")
        else:
            with st.container(key="chart", border=True):
                trend = card.trend(chosen, unit)
                board(lambda: area_view.course_head(card, trend, with_link=True), key="course")
                plot_trend(card, trend, key="trend")
    with right:
        board(lambda: where_view.where(card, about, card.unit(unit), way, at, cached.office().borders), key="where")
place = Place(card.plan, opening.day(card), at)
board(lambda: area_view.area_table(card, area, unit) + goal_view.goals_card(card, area, place), key="table")
judging_panel.judgement_form(cached.office(), card.period)
codes = [unit, *(below.code for below in card.children(unit))]
download(card.plan.area(area).name, f"linh-vuc-{area}", card, lambda: card.table(units=codes, area=area))
