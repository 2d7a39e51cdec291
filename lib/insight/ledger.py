"""The reported figures of a plan year, found by what they are about."""

from collections.abc import Mapping
from typing import NamedTuple

import pandas as pd

from lib.core.figure import Figure
from lib.core.finding import Code
from lib.core.observation import State
from lib.core.period import Period, periods_of
from lib.core.plan import Measurement, Plan

KEY = ("indicator", "unit", "period", "measurement", "to_date")
CELLS = ("state", "value", "numerator", "denominator", "observation", "other_definition")
COLUMNS = (*KEY, *CELLS)


Doubts = Mapping[int, tuple[Code, ...]]


class Basis(NamedTuple):
    """Figures of one basis may be added, averaged and compared; those of two may not.

    `to_date` tells figures counted from the start of the year from those of a single month or quarter.
    """

    measurement: Measurement
    to_date: bool


class Ledger:
    """Reported figures by indicator, unit, period and basis; read-only, so threads may share it.

    `frame` holds one row a current figure, with the columns of `COLUMNS`; other columns, and rows about indicators
    the plan does not have, are ignored. `doubts` are the findings about a figure, by its number of observation.
    """

    def __init__(self, plan: Plan, frame: pd.DataFrame, doubts: Doubts) -> None:
        self._doubts = doubts
        frame = frame[frame["indicator"].isin(list(plan.indicators))]
        indicators, units, periods, measurements, flags = (frame[column].tolist() for column in KEY)
        self._rows: Mapping[tuple[str, str, str, str, bool], int] = dict(
            zip(zip(indicators, units, periods, measurements, flags, strict=True), range(len(frame)), strict=True)
        )
        self._cells = tuple(frame[column].tolist() for column in CELLS)
        self._present = set(zip(indicators, periods, measurements, flags, strict=True))
        self._reporters = set(zip(units, periods, strict=True))
        self._codes = {period: str(period) for period in periods_of(plan.year)}
        self._from_start = {period for period in self._codes if period.is_to_date or period.opens_year}
        seen = set(periods)
        self.periods = tuple(period for period, code in self._codes.items() if code in seen)
        """The periods of the plan year that have a figure, in closing order."""

    def figure(self, indicator: str, unit: str, period: Period, basis: Basis) -> Figure | None:
        """The reported figure; one of a period that opens the year, or is to date by nature, serves both bases."""
        code = self._codes.get(period, "")
        found = self._rows.get((indicator, unit, code, basis.measurement, basis.to_date))
        if period in self._from_start:
            other = self._rows.get((indicator, unit, code, basis.measurement, not basis.to_date))
            if other is not None and (found is None or self._observation(other) > self._observation(found)):
                found = other
        return None if found is None else self._read(found, indicator, unit, period, basis)

    def holds(self, indicator: str, period: Period, basis: Basis) -> bool:
        """Whether any unit reported such a figure."""
        flags = (True, False) if period in self._from_start else (basis.to_date,)
        code = self._codes.get(period, "")
        return any((indicator, code, basis.measurement, flag) in self._present for flag in flags)

    def reported(self, unit: str, period: Period) -> bool:
        """Whether the unit reported anything at all in exactly this period."""
        return (unit, str(period)) in self._reporters

    def _observation(self, row: int) -> float:
        return _number(self._cells[4][row]) or 0

    def _read(self, row: int, indicator: str, unit: str, period: Period, basis: Basis) -> Figure | None:
        state, value, numerator, denominator, observation, definition = (cells[row] for cells in self._cells)
        no_cases = state == State.NO_CASES
        value = None if no_cases else _number(value)
        if value is None and not no_cases:
            return None
        number = _number(observation)
        return Figure(
            indicator=indicator,
            unit=unit,
            period=period,
            value=value,
            numerator=_number(numerator),
            denominator=_number(denominator),
            to_date=basis.to_date or period.is_to_date,
            state=State.NO_CASES if no_cases else State.VALUE,
            observation=None if number is None else int(number),
            measurement=basis.measurement,
            other_definition=definition if isinstance(definition, str) else "",
            doubts=() if number is None else self._doubts.get(int(number), ()),
        )


def _number(value: object) -> float | None:
    if value is None or value is pd.NA or value != value:
        return None
    return float(value)  # type: ignore[arg-type]
