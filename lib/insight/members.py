"""Whose figures make up a unit's."""

from collections.abc import Iterator
from datetime import date

from lib.core.plan import Indicator, Plan
from lib.core.unit import Kind, Unit


class Members:
    """Of the units of one plan, each asked of it once; threads may share it."""

    def __init__(self, plan: Plan) -> None:
        self._units = plan.units
        self._below: dict[tuple[tuple[Kind, ...], str, date], tuple[str, ...]] = {}
        self._exists: dict[tuple[str, date], bool] = {}

    def of(self, indicator: Indicator, unit: str, day: date) -> tuple[str, ...]:
        """Codes of the units whose figures make up this unit's: the nearest ones below at the indicator's levels."""
        key = (indicator.levels, unit, day)
        if key not in self._below:
            self._below[key] = tuple(self._nearest(indicator, unit, day))
        return self._below[key]

    def exists(self, unit: str, day: date) -> bool:
        key = (unit, day)
        if key not in self._exists:
            self._exists[key] = self._units.get(unit, day).valid_on(day)
        return self._exists[key]

    def _nearest(self, indicator: Indicator, unit: str, day: date) -> Iterator[str]:
        for child in self._units.children(unit, day):
            if child.kind in indicator.levels:
                yield child.code
            else:
                yield from self._nearest(indicator, child.code, day)


def applies(indicator: Indicator, unit: Unit) -> bool:
    """Whether the indicator is meant for units of this kind."""
    return unit.kind in indicator.levels
