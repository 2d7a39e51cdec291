"""Địa bàn: one district, department or commune; without one, the choice of all."""

from lib.ui import links, opening, unit_view
from lib.ui.board import board
from lib.ui.downloads import download

card = opening.scorecard()
periods = opening.choosable_periods(card)
code = links.asked(links.UNIT, card.plan.units)
area = links.asked(links.AREA, {area.id for area in card.plan.areas})

if code is None or code == card.root.code:
    board(unit_view.all_units(card, periods), key="units")
else:
    unit = card.unit(code)
    board(unit_view.unit_head(card, unit, periods, area) + unit_view.unit_body(card, unit, area), key="unit")
    codes = [code, *(below.code for below in card.children(code))]
    download(unit.name, f"don-vi-{code}", card, card.table(units=codes))
