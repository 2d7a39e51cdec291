"""The card “Ở đâu”: the units below or beside the one on screen, as a map or in order; each leads to itself."""

from collections.abc import Sequence

from lib.charts.bordermap import bordermap
from lib.charts.outlines import framed
from lib.charts.ranking import RankRow, ranking
from lib.charts.regions import Region, Shades, regions_alt, shades
from lib.charts.svg import mark, text
from lib.charts.tilemap import tilemap
from lib.charts.tiles import Place, arrange
from lib.core.borders import Borders
from lib.core.plan import Indicator
from lib.core.unit import Kind, Unit
from lib.core.verdict import Status
from lib.insight.ranking import Rank
from lib.insight.scorecard import Scorecard
from lib.ui import links, places, wording

VERDICTS, VALUES, ORDER, DEPARTMENTS = "map", "values", "order", "departments"
WAYS = (VERDICTS, VALUES, ORDER, DEPARTMENTS)
NO_BORDERS = Borders()
_SAID = {VERDICTS: "Theo đánh giá", VALUES: "Theo giá trị", ORDER: "Xếp hạng", DEPARTMENTS: "Sở, ban, ngành"}


def where(
    card: Scorecard, about: Indicator, unit: Unit, way: str | None, at: links.At, borders: Borders = NO_BORDERS
) -> str:
    """The whole card; `way` is one of `WAYS`, verdicts on a map where None or not possible here.

    Units without borders stand as tiles under those that have some, or all as tiles.
    """
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
    if shown in (ORDER, DEPARTMENTS):
        parent = units[0].parent if units[0].kind is Kind.COMMUNE else None
        ranks = card.ranks(about.id, units[0].kind, parent)
        body = ranking([_row(rank, unit, at(unit=rank.unit.code)) for rank in ranks])
    else:
        body = _map(about, units, regions, shades(regions) if shown == VALUES else None, borders)
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


def _map(
    about: Indicator, units: Sequence[Unit], regions: Sequence[Region], steps: Shades | None, borders: Borders
) -> str:
    """Land where there are borders, tiles for the rest; what is wrong with the file of borders stands below."""
    shapes = tuple(borders.shapes[one.code] for one in units if one.code in borders.shapes)
    bare = [one for one in units if one.code not in borders.shapes]
    drawn = bordermap(about.short_name, regions, framed(shapes), steps) if shapes else ""
    if bare:
        spots = arrange(tuple(Place(one.code, one.latitude, one.longitude) for one in bare))
        codes = {one.code for one in bare}
        tiles = tilemap(
            about.short_name, [one for one in regions if one.code in codes], spots, None if drawn else steps
        )
        drawn += f'<p class="note">Chưa có ranh giới:</p>{tiles}' if shapes else tiles
    return drawn + _faults(borders)


def _faults(borders: Borders) -> str:
    if not borders.findings:
        return ""
    told = "".join(f"<li>{text(one.message)}</li>" for one in borders.findings)
    return (
        f'<details class="fold"><summary class="near">{mark(Status.NEAR)}Tệp ranh giới có {len(borders.findings)} lỗi'
        f'</summary><ul class="goals">{told}</ul><p class="note">{text(borders.findings[0].hint)}</p></details>'
    )


def _region(card: Scorecard, about: Indicator, one: Unit, unit: Unit, href: str) -> Region:
    score = card.score(about.id, one.code)
    return Region(
        code=one.code,
        name=one.short_name,
        href=href,
        value=score.value,
        status=score.status,
        gap=score.shown_gap,
        note=" · ".join(wording.warnings(score)),
        here=one.code == unit.code,
    )


def _row(rank: Rank, unit: Unit, href: str) -> RankRow:
    return RankRow(
        place=rank.place,
        name=rank.unit.short_name,
        href=href,
        value=rank.score.value,
        target=rank.score.verdict.target,
        status=rank.score.status,
        note=" · ".join(wording.warnings(rank.score)),
        here=rank.unit.code == unit.code,
    )
