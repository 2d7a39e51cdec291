"""Địa bàn: one district, department or commune; without one, the choice of all."""

from lib.core.directive import Subject
from lib.ui import (
    approval_view,
    cached,
    directive_view,
    links,
    measures,
    opening,
    site,
    task_view,
    unit_view,
    writing_panel,
)
from lib.ui.board import board
from lib.ui.directive_view import Place
from lib.ui.downloads import download

card = opening.scorecard()
periods = opening.choosable_periods(card)
code = links.asked(links.UNIT, card.plan.units)
area = links.asked(links.AREA, {area.id for area in card.plan.areas})

if code is None or code == card.root.code:
    board(lambda: unit_view.all_units(card, periods), key="units", made_of=cached.told())
else:
    unit = card.unit(code)
    day = opening.day(card)

    def here(**more: str) -> str:
        return links.to(site.UNIT, unit=code, area=area, period=str(card.period), **more)

    def drawn() -> str:
        decided = [
            one for one in cached.directives() if one.concerns(unit.code) and one.given_by(day) and not one.withdrawn
        ]
        orders = directive_view.compact(
            Place(card.plan, day, here), decided, empty="Chưa có ý kiến chỉ đạo nào về đơn vị này hoặc giao đơn vị này."
        )
        orders += task_view.of_unit(card, unit.code, day)
        waiting = cached.waiting(card.period, unit=unit.code)
        waits = approval_view.indicators(waiting, unit)
        body = unit_view.unit_body(card, unit, area, orders, measures.bare(card, day, code), waits)
        head = unit_view.unit_head(card, unit, periods, area, waits=bool(waits))
        return head + approval_view.of_unit(waiting, unit) + body

    board(drawn, key="unit", made_of=cached.told())
    codes = [code, *(below.code for below in card.children(code))]
    download(unit.name, f"don-vi-{code}", card, lambda: card.table(units=codes))
    writing_panel.directive_forms(cached.office(), card.period, day, Subject(unit=code), code)
