"""The borders of units, as the office gave them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lib.core.finding import Finding

Ring = tuple[tuple[float, float], ...]
"""A closed line of (longitude, latitude) in degrees; its last point is not its first again."""


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """One unit's land: polygons, each an outer ring and the rings of its holes. Equal only to itself, cheap as a key."""

    code: str
    polygons: tuple[tuple[Ring, ...], ...]


@dataclass(frozen=True, slots=True)
class Borders:
    """Shapes by unit code, none where the office gave no file, and what was wrong with the file."""

    shapes: Mapping[str, Shape] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
