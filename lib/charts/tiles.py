"""Where each unit's tile stands when there are no borders to draw: equal tiles on a grid, placed as the units lie."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

MOST_ACROSS = 6  # more tiles side by side are too narrow for a name
_SHAPE = 1.2  # a tile's width by its height that makes the whole look like the land; drawn wider, names need room
_DIGITS = 6  # of a degree: a tenth of a metre; less is noise
_STEEPEST = 8.0  # land higher than wide, or wider than high, by more is drawn as if by so much
_EMPTY, _LONELY, _APART = 0.09, 0.35, 2.0  # what an empty place, a tile without neighbours, a part by itself cost


@dataclass(frozen=True, slots=True)
class Place:
    """A unit and where it lies, in degrees; None where nobody knows."""

    code: str
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the grid; both count from 1, rows from the north and columns from the west."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class _Point:
    """A unit on the plane, 0 to 1 from west to east and from north to south."""

    code: str
    x: float
    y: float


@lru_cache(maxsize=64)
def arrange(places: tuple[Place, ...]) -> dict[str, Spot]:
    """A spot of its own for every unit.

    Rows are cut through the units from north to south, so a unit is never above one that lies north of it, and in a
    row they stand from west to east. For each size of the grid the arrangement that moves the units least is found, and
    of the sizes the one taken that looks most like the land. Units without coordinates follow in rows of their own.
    """
    known = [place for place in places if place.latitude is not None and place.longitude is not None]
    points, slope = _plane(known)
    best: tuple[float, dict[str, Spot]] = (math.inf, {})
    for columns in range(1, min(len(points), MOST_ACROSS) + 1):
        runs = _runs(points, columns)
        fewest = math.ceil(len(points) / columns)
        for rows in range(fewest, min(len(points), max(fewest, 3 * columns) + 2) + 1):
            found = _laid(points, runs, rows, columns)
            cost = found[0] + _oddness(found[1], rows, columns, slope) if found[1] else math.inf
            best = min(best, (cost, found[1]), key=lambda one: one[0])
    spots = dict(best[1])
    below, across = max((spot.row for spot in spots.values()), default=0), columns_of(spots)
    rest = [place.code for place in places if place.code not in spots]
    across = max(across, min(len(rest), 4))
    for index, code in enumerate(rest):
        spots[code] = Spot(below + 1 + index // across, 1 + index % across)
    return spots


def columns_of(spots: dict[str, Spot]) -> int:
    return max((spot.column for spot in spots.values()), default=0)


def _plane(places: Sequence[Place]) -> tuple[list[_Point], float]:
    """The units from north to south, and how much higher than wide the land is."""
    lats = [round(place.latitude or 0.0, _DIGITS) for place in places]
    lons = [round(place.longitude or 0.0, _DIGITS) for place in places]
    if not places:
        return [], 1.0
    tall, wide = max(lats) - min(lats), max(lons) - min(lons)
    points = [
        _Point(place.code, (lon - min(lons)) / (wide or 1.0), (max(lats) - lat) / (tall or 1.0))
        for place, lat, lon in zip(places, lats, lons, strict=True)
    ]
    squeeze = math.cos(math.radians(sum(lats) / len(lats)))
    slope = tall / (wide * squeeze) if tall and wide else (1.0 if tall == wide else _STEEPEST if tall else 0.0)
    slope = min(max(slope, 1 / _STEEPEST), _STEEPEST)
    return sorted(points, key=lambda point: (point.y, point.x, point.code)), slope


_Runs = dict[tuple[int, int], tuple[float, tuple[int, ...]]]


def _runs(points: Sequence[_Point], columns: int) -> _Runs:
    """For every run of units that fits a row: what it costs across, and its columns."""
    count = len(points)
    return {
        (start, end): _row(points[start:end], columns)
        for start in range(count)
        for end in range(start + 1, min(start + columns, count) + 1)
    }


def _laid(points: Sequence[_Point], runs: _Runs, rows: int, columns: int) -> tuple[float, dict[str, Spot]]:
    """The arrangement on a grid of this size that moves the units least, with the squared tiles they move."""
    count = len(points)
    # cost[row][done]: the first `done` units lie in the rows down to this one.
    cost = [[math.inf] * (count + 1) for _ in range(rows + 1)]
    taken = [[0] * (count + 1) for _ in range(rows + 1)]
    cost[0][0] = 0.0
    for row in range(1, rows + 1):
        for (start, end), (across, _) in runs.items():
            if cost[row - 1][start] == math.inf:
                continue
            down = sum((point.y * (rows - 1) - (row - 1)) ** 2 for point in points[start:end])
            whole = cost[row - 1][start] + across + down
            if whole < cost[row][end]:
                cost[row][end], taken[row][end] = whole, start
    if cost[rows][count] == math.inf:
        return math.inf, {}
    spots: dict[str, Spot] = {}
    end = count
    for row in range(rows, 0, -1):
        start = taken[row][end]
        for point, column in zip(points[start:end], runs[start, end][1], strict=True):
            spots[point.code] = Spot(row, column + 1)
        end = start
    return cost[rows][count], spots


def _row(points: Sequence[_Point], columns: int) -> tuple[float, tuple[int, ...]]:
    """The columns of one row's units, from west to east, that move them least; answered in the units' own order."""
    order = sorted(range(len(points)), key=lambda index: (points[index].x, points[index].y, points[index].code))
    wanted = [points[index].x * (columns - 1) for index in order]
    # best[column]: the cheapest way to have the units so far in columns up to this one.
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ())] * (columns + 1)
    for want in wanted:
        nearer: list[tuple[float, tuple[int, ...]]] = [(math.inf, ())]
        for column in range(columns):
            before, chosen = best[column]
            here = (before + (want - column) ** 2, (*chosen, column))
            nearer.append(min(nearer[-1], here, key=lambda one: one[0]))
        best = nearer
    cost, found = best[columns]
    columns_found = [0] * len(points)
    for index, column in zip(order, found, strict=True):
        columns_found[index] = column
    return cost, tuple(columns_found)


def _oddness(spots: dict[str, Spot], rows: int, columns: int, slope: float) -> float:
    """What speaks against an arrangement besides the way the units moved: holes, tiles alone, a shape unlike the land's."""
    taken = set(spots.values())
    alone = sum(not _near(one, _SIDES) & taken for one in taken)
    drawn = rows / (columns * _SHAPE)
    return (
        _EMPTY * (rows * columns - len(spots))
        + _LONELY * alone * (len(taken) > 1)
        + _APART * (_parts(taken) - 1)
        + len(spots) * 0.25 * abs(math.log(drawn / slope)) ** 2
    )


_SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1))
_CORNERS = ((1, 1), (1, -1), (-1, 1), (-1, -1))


def _near(spot: Spot, ways: Sequence[tuple[int, int]]) -> set[Spot]:
    return {Spot(spot.row + down, spot.column + right) for down, right in ways}


def _parts(taken: set[Spot]) -> int:
    """How many pieces the tiles fall into, corners holding together."""
    left, parts = set(taken), 0
    while left:
        parts += 1
        edge = [left.pop()]
        while edge:
            found = _near(edge.pop(), (*_SIDES, *_CORNERS)) & left
            left -= found
            edge.extend(found)
    return parts
