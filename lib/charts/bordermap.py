"""A map with borders: every unit is coloured land with its name, and leads to itself."""

from collections.abc import Mapping, Sequence

from lib.charts.outlines import STEP, Frame
from lib.charts.regions import Region, Shades, figure, ground, regions_alt, said, scale
from lib.charts.svg import number, text

_CURRENT = ' aria-current="true"'
_NARROW = 340.0  # on a phone the map is this wide, and labels do not shrink with it
_LETTER, _LINE = 8.0, 17.0  # a letter's width and a line's height in a label, in pixels


def bordermap(name: str, regions: Sequence[Region], frame: Frame, steps: Shades | None = None) -> str:
    """An SVG of links under labels that keep their size on every screen; regions without an outline are left out.

    With `steps` land is coloured by value.
    """
    drawn = sorted(
        (region for region in regions if region.code in frame.outlines),
        key=lambda region: (frame.outlines[region.code].y, frame.outlines[region.code].x),
    )
    lands = "".join(_land(region, frame, steps) for region in drawn)
    heights = _heights(drawn, frame)
    labels = "".join(_label(region, frame, heights[region.code], steps) for region in drawn)
    return (
        f'<div class="bordermap" style="aspect-ratio:{number(frame.width)}/{number(frame.height)};'
        f'--wide:{number(frame.width)}px">'
        f'<svg role="group" aria-label="{text(regions_alt(name, regions))}" '
        f'viewBox="0 0 {number(frame.width)} {number(frame.height)}" xmlns="http://www.w3.org/2000/svg">{lands}</svg>'
        f'<div aria-hidden="true">{labels}</div></div>{scale(steps)}'
    )


def _land(region: Region, frame: Frame, steps: Shades | None) -> str:
    told = text(said(region))
    return (
        f'<a class="land {ground(region, steps)}" href="{text(region.href)}" aria-label="{told}"'
        f"{_CURRENT if region.here else ''}><title>{told}</title>"
        f'<path transform="scale({number(STEP)})" fill-rule="evenodd" d="{frame.outlines[region.code].path}"/></a>'
    )


def _label(region: Region, frame: Frame, height: float, steps: Shades | None) -> str:
    x, y = frame.outlines[region.code].x / frame.width * 100, height / frame.height * 100
    return (
        f'<span class="label {ground(region, steps)}" style="left:{number(x)}%;top:{number(y)}%">'
        f'<span class="name">{text(region.name)}</span>{figure(region)}</span>'
    )


def _heights(regions: Sequence[Region], frame: Frame) -> Mapping[str, float]:
    """How far down each label stands: pushed apart from those above it that it would cover on a narrow screen."""
    unit = frame.width / min(frame.width, _NARROW)
    heights: dict[str, float] = {}
    set_down: list[tuple[float, float, float]] = []
    for region in regions:
        outline = frame.outlines[region.code]
        half = max(len(region.name), 8) * _LETTER * unit / 2
        tall = 2 * _LINE * unit
        y = outline.y
        for x, other, width in set_down:
            if abs(x - outline.x) < half + width and abs(y - other) < tall:
                y = other + tall
        heights[region.code] = min(y, frame.height - tall / 2)
        set_down.append((outline.x, heights[region.code], half))
    return heights
