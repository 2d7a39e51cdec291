"""Areas by units: how many indicators fall short in each pair."""

from collections.abc import Mapping
from dataclasses import dataclass

from lib.core.plan import Area
from lib.core.unit import Kind, Unit
from lib.core.verdict import Status
from lib.insight.score import overall, tally
from lib.insight.scores import Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """The indicators of an area for a unit; `status` is None when the area has none at the unit's level."""

    area: Area
    unit: Unit
    counts: Mapping[Status, int]
    status: Status | None

    @property
    def missed(self) -> int:
        return self.counts[Status.MISSED]

    @property
    def near(self) -> int:
        return self.counts[Status.NEAR]

    @property
    def met(self) -> int:
        return self.counts[Status.MET]

    @property
    def no_data(self) -> int:
        return self.counts[Status.NO_DATA]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heat:
    """`cells` holds every pair by area id and unit code; iterate `units` (rows) and `areas` (columns) in order."""

    units: tuple[Unit, ...]
    areas: tuple[Area, ...]
    cells: Mapping[tuple[str, str], Cell]

    def cell(self, area: str, unit: str) -> Cell:
        return self.cells[area, unit]


def heat(scores: Scores, unit: str | None = None, kind: Kind | None = None) -> Heat:
    """The units below `unit`; below the province only the districts, unless another kind is asked for."""
    at = scores.root if unit is None else scores.unit(unit)
    if kind is None:
        kind = Kind.DISTRICT if at.kind is Kind.PROVINCE else None
    units = scores.children(at.code, kind)
    areas = scores.plan.areas
    return Heat(
        units=units,
        areas=areas,
        cells={(area.id, below.code): _cell(scores, area, below) for below in units for area in areas},
    )


def _cell(scores: Scores, area: Area, unit: Unit) -> Cell:
    found = scores.scores(unit.code, area.id)
    counts = tally(found)
    return Cell(area=area, unit=unit, counts=counts, status=overall(counts) if found else None)
