"""Borders made ready to draw: flattened, fitted into a frame, simplified without a gap between neighbours."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from lib.core.borders import Ring, Shape

WIDTH = 560.0
_MOST_HEIGHT, _MARGIN, _GRID = 430.0, 6.0, 1.25  # _GRID: what lies closer together than this is one point
_LINES = 24  # how many lines a label's place is looked for on

_Spot = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Outline:
    """`path` is SVG path data, (x, y) the middle of the widest stretch, `room` its width; all in the frame's units."""

    path: str
    x: float
    y: float
    room: float


@dataclass(frozen=True, slots=True)
class Frame:
    """A map of `width` by `height`; `outlines` by unit code."""

    width: float
    height: float
    outlines: dict[str, Outline]


@lru_cache(maxsize=32)
def framed(shapes: tuple[Shape, ...]) -> Frame:
    """All shapes in one frame. Every point is moved to the nearest point of one grid, so what two neighbours share
    stays shared; that also bounds how much is drawn, however fine the borders are.
    """
    points = [point for shape in shapes for ring in _rings(shape) for point in ring]
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    squeeze = math.cos(math.radians((south + north) / 2))
    wide, tall = max((east - west) * squeeze, 1e-6), max(north - south, 1e-6)
    scale = min((WIDTH - 2 * _MARGIN) / wide, (_MOST_HEIGHT - 2 * _MARGIN) / tall)
    width, height = wide * scale + 2 * _MARGIN, tall * scale + 2 * _MARGIN

    def placed(ring: Ring) -> list[_Spot]:
        return _clean(
            (
                round((_MARGIN + (x - west) * squeeze * scale) / _GRID),
                round((_MARGIN + (north - y) * scale) / _GRID),
            )
            for x, y in ring
        )

    outlines = {shape.code: _outline([placed(ring) for ring in _rings(shape)]) for shape in shapes}
    return Frame(width, height, outlines)


def _rings(shape: Shape) -> Iterator[Ring]:
    for polygon in shape.polygons:
        yield from polygon


def _clean(spots: Iterable[_Spot]) -> list[_Spot]:
    """Without repeated points; what lies on a straight line stays, since a neighbour may turn there."""
    kept: list[_Spot] = []
    for spot in spots:
        if not kept or kept[-1] != spot:
            kept.append(spot)
    if len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    return kept


def _outline(rings: Sequence[Sequence[_Spot]]) -> Outline:
    drawn = [ring for ring in rings if len(ring) > 2]
    x, y, room = _label(drawn or rings)
    return Outline("".join(map(_path, drawn)), x * _GRID, y * _GRID, room * _GRID)


def _path(ring: Sequence[_Spot]) -> str:
    """Path data in whole steps of the grid; the drawing scales them (`STEP`)."""
    steps = [f"{after[0] - before[0]} {after[1] - before[1]}" for before, after in pairwise(ring)]
    return f"M{ring[0][0]} {ring[0][1]}l{' '.join(steps)}z"


STEP = _GRID


def _label(rings: Sequence[Sequence[_Spot]]) -> tuple[float, float, float]:
    """The middle of the widest stretch of land on some lines across, those near the middle of the land preferred."""
    spots = [spot for ring in rings for spot in ring]
    top, bottom = min(y for _, y in spots), max(y for _, y in spots)
    best = (sum(x for x, _ in spots) / len(spots), (top + bottom) / 2, 0.0)
    most = 0.0
    for line in range(1, _LINES):
        y = top + (bottom - top) * line / _LINES
        weight = 1 - 0.8 * abs(line / _LINES - 0.5) * 2
        for left, right in _stretches(rings, y):
            if (right - left) * weight > most:
                most, best = (right - left) * weight, ((left + right) / 2, y, right - left)
    return best


def _stretches(rings: Sequence[Sequence[_Spot]], y: float) -> list[tuple[float, float]]:
    """Where a line across at this height runs over land."""
    crossings = []
    for ring in rings:
        for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
            if (y0 <= y) != (y1 <= y):
                crossings.append(x0 + (y - y0) * (x1 - x0) / (y1 - y0))
    crossings.sort()
    return list(zip(crossings[::2], crossings[1::2], strict=False))
