"""The card “Ở đâu”: the units below or beside the one on screen, as a map or in order; each leads to itself."""

from collections.abc import Sequence

from lib.charts.ranking import RankRow, ranking
from lib.charts.regions import Region, regions_alt, shades
from lib.charts.svg import text
from lib.charts.tilemap import tilemap
from lib.charts.tiles import Place, arrange
from lib.core.plan import Indicator
from lib.core.unit import Kind, Unit
from lib.insight.ranking import Rank
from lib.insight.scorecard import Scorecard
from lib.ui import links, places, wording

VERDICTS, VALUES, ORDER, DEPARTMENTS = "map", "values", "order", "departments"
WAYS = (VERDICTS, VALUES, ORDER, DEPARTMENTS)
_SAID = {VERDICTS: "Theo đánh giá", VALUES: "Theo giá trị", ORDER: "Xếp hạng", DEPARTMENTS: "Sở, ban, ngành"}


def where(card: Scorecard, about: Indicator, unit: Unit, way: str | None, at: links.At) -> str:
    """The whole card; `way` is one of `WAYS`, verdicts on a map where None or not possible here."""
    units = places.beside(card, unit, about.levels)
    possible = _ways(card, about, unit, units)
    if not possible:
        return ""
    shown = way if way in possible else possible[0]
    if shown == DEPARTMENTS:
        units = card.children(kind=Kind.DEPARTMENT)
    regions = [_region(card, about, one, unit, at(unit=one.code)) for one in units]
    named = places.BELOW[units[0].kind]
    inside = f", {card.unit(units[0].parent).name}" if units[0].parent not in (None, card.root.code) else ""
    found = regions_alt(about.short_name, regions).removeprefix(f"{about.short_name}: ")
    body = _body(card, about, units, regions, shown, at)
    starred = '<p class="note">* số của kỳ trước, số ước tính hoặc số cần xem lại; rê chuột để biết.</p>'
    return (
        f'<section class="card where"><h2>{text(named)}<small>{text(inside.removeprefix(", "))}</small></h2>'
        f"{_switch(possible, shown, at)}"
        f'<p class="found">{text(found[:1].upper() + found[1:])}</p>'
        f"{body}{starred if shown in (VERDICTS, VALUES) and any(one.note for one in regions) else ''}</section>"
    )


def _ways(card: Scorecard, about: Indicator, unit: Unit, units: Sequence[Unit]) -> tuple[str, ...]:
    found = []
    if units and units[0].kind is not Kind.DEPARTMENT:
        found += [VERDICTS, VALUES, ORDER]
    elif units:
        found.append(DEPARTMENTS)
    if unit == card.root and Kind.DEPARTMENT in about.levels and DEPARTMENTS not in found:
        found.append(DEPARTMENTS)
    return tuple(found)


def _switch(possible: Sequence[str], shown: str, at: links.At) -> str:
    if len(possible) < 2:
        return ""
    ways = "".join(
        f'<a class="filter" href="{text(at(where=way))}"{_CURRENT if way == shown else ""}>{_SAID[way]}</a>'
        for way in possible
    )
    return f'<nav class="filters" aria-label="Cách hiển thị">{ways}</nav>'


_CURRENT = ' aria-current="true"'


def _body(
    card: Scorecard, about: Indicator, units: Sequence[Unit], regions: Sequence[Region], shown: str, at: links.At
) -> str:
    if shown in (ORDER, DEPARTMENTS):
        parent = units[0].parent if units[0].kind is Kind.COMMUNE else None
        ranks = card.ranks(about.id, units[0].kind, parent)
        return ranking([_row(rank, at(unit=rank.unit.code)) for rank in ranks])
    spots = arrange(tuple(Place(one.code, one.latitude, one.longitude) for one in units))
    return tilemap(about.short_name, regions, spots, shades(regions) if shown == VALUES else None)


def _region(card: Scorecard, about: Indicator, one: Unit, unit: Unit, href: str) -> Region:
    score = card.score(about.id, one.code)
    return Region(
        code=one.code,
        name=one.short_name,
        href=href,
        value=score.value,
        status=score.status,
        note=" · ".join(wording.warnings(score)),
        here=one.code == unit.code,
    )


def _row(rank: Rank, href: str) -> RankRow:
    return RankRow(
        place=rank.place,
        name=rank.unit.short_name,
        href=href,
        value=rank.score.value,
        target=rank.score.verdict.target,
        status=rank.score.status,
        note=" · ".join(wording.warnings(rank.score)),
    )
