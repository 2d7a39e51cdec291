"""A map without borders: one tile a unit, placed as the units lie; every tile leads to its unit."""

from collections.abc import Mapping, Sequence

from lib.charts.regions import Region, Shades, figure, ground, regions_alt, said, scale
from lib.charts.svg import text
from lib.charts.tiles import Spot, columns_of

_CURRENT = ' aria-current="true"'


def tilemap(name: str, regions: Sequence[Region], spots: Mapping[str, Spot], steps: Shades | None = None) -> str:
    """An HTML list read from north to south, so that the keyboard goes through it as the eye does.

    `spots` are the tiles' places by code (`lib.charts.tiles.arrange`); with `steps` tiles are coloured by value.
    """
    order = sorted(regions, key=lambda region: (spots[region.code].row, spots[region.code].column))
    tiles = "".join(_tile(region, spots[region.code], steps) for region in order)
    across = columns_of(dict(spots)) or 1
    return (
        f'<ol class="tilemap" style="--across:{across}" aria-label="{text(regions_alt(name, regions))}">{tiles}</ol>'
        f"{scale(steps)}"
    )


def _tile(region: Region, spot: Spot, steps: Shades | None) -> str:
    told = text(said(region))
    return (
        f'<li style="grid-area:{spot.row}/{spot.column}"><a class="tile {ground(region, steps)}" href="{text(region.href)}" '
        f'title="{told}" aria-label="{told}"{_CURRENT if region.here else ""}>'
        f'<span class="name">{text(region.name)}</span>{figure(region)}</a></li>'
    )
