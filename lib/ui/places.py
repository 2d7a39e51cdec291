"""Which units a page about one unit offers: up to the province, beside it, and down to what lies below it."""

from collections.abc import Callable, Container

from lib.charts.svg import text
from lib.core.unit import Kind, Unit
from lib.insight.scorecard import Scorecard
from lib.ui import links, pieces, site

Address = Callable[[str], str]
"""The address that shows the same of another unit, by its code."""

BELOW = {
    Kind.DISTRICT: "Huyện, thành phố",
    Kind.DEPARTMENT: "Sở, ban, ngành",
    Kind.COMMUNE: "Xã, phường, thị trấn",
}
LEVEL = {
    Kind.PROVINCE: "cấp tỉnh",
    Kind.DEPARTMENT: "sở, ban, ngành",
    Kind.DISTRICT: "cấp huyện",
    Kind.COMMUNE: "cấp xã",
}
WHOLE = "Toàn tỉnh"


def district_of(unit: Unit) -> str | None:
    """The code of the district on screen, if the unit is one or lies in one."""
    return unit.code if unit.kind is Kind.DISTRICT else unit.parent if unit.kind is Kind.COMMUNE else None


def groups(card: Scorecard, unit: Unit) -> list[tuple[str, tuple[Unit, ...]]]:
    """The province, the communes of the district on screen, the districts and the departments, under headings."""
    found: list[tuple[str, tuple[Unit, ...]]] = [("", (card.root,))]
    district = district_of(unit)
    if district is not None:
        found.append((f"Trực thuộc {card.unit(district).name}", card.children(district)))
    found += [(BELOW[kind], card.children(kind=kind)) for kind in (Kind.DISTRICT, Kind.DEPARTMENT)]
    return [(title, units) for title, units in found if units]


def choice(card: Scorecard, unit: Unit, address: Address, levels: Container[Kind] = tuple(Kind)) -> str:
    """The select box of the units of some levels; the one on screen is always among them."""
    offered = [
        (title, [(address(one.code), one.name) for one in members if one.kind in levels or one == unit])
        for title, members in groups(card, unit)
    ]
    return pieces.grouped_choice("Đơn vị", address(unit.code), offered)


def unit_page(card: Scorecard, code: str, area: str | None = None) -> str:
    """Where a unit as a whole is shown, or its part in one area: the province has pages of its own."""
    period = str(card.period)
    if code != card.root.code:
        return links.to(site.UNIT, unit=code, area=area, period=period)
    return links.to(site.AREA, area=area, period=period) if area else links.to(site.OVERVIEW, period=period)


def trail(card: Scorecard, unit: Unit, address: Address) -> str:
    """“Toàn tỉnh › Huyện Ba Bể › Xã Bành Trạch”; every step but the last leads there."""
    steps = [
        f'<a href="{text(address(one.code))}">{text(WHOLE if one == card.root else one.name)}</a>'
        for one in card.plan.units.ancestors(unit.code)
    ]
    last = WHOLE if unit == card.root else unit.name
    here = f'<span aria-current="location">{text(last)}</span>'
    return f'<nav class="crumbs trail" aria-label="Địa bàn">Địa bàn: {" › ".join([*steps, here])}</nav>'


def beside(card: Scorecard, unit: Unit, levels: tuple[Kind, ...]) -> tuple[Unit, ...]:
    """The units to show beside each other: those below the unit that the levels name, else its own kind."""
    if unit.kind is Kind.PROVINCE:
        kind = Kind.DISTRICT if Kind.DISTRICT in levels else Kind.DEPARTMENT
        return card.children(unit.code, kind)
    if unit.kind is Kind.DISTRICT and Kind.COMMUNE in levels:
        return card.children(unit.code, Kind.COMMUNE)
    return card.children(unit.parent, unit.kind) if unit.kind in levels else ()
