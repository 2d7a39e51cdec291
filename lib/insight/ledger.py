"""The reported figures of a plan year, found by what they are about."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import pandas as pd

from lib.core.figure import Figure
from lib.core.observation import State
from lib.core.period import Period, periods_of
from lib.core.plan import Measurement, Plan

COLUMNS = (
    "indicator", "unit", "period", "measurement", "to_date", "state", "value", "numerator", "denominator",
    "observation", "other_definition",
)
_KEY = COLUMNS[:5]

_Key = tuple[str, str, str, str, bool]


class Basis(NamedTuple):
    """Figures of one basis may be added, averaged and compared; those of two may not.

    `to_date` tells figures counted from the start of the year from those of a single month or quarter.
    """

    measurement: Measurement
    to_date: bool


class Ledger:
    """Reported figures by indicator, unit, period and basis; read-only, so threads may share it.

    `frame` holds one row a current figure, with the columns of `COLUMNS`; others are ignored.
    """

    def __init__(self, plan: Plan, frame: pd.DataFrame) -> None:
        keys = [frame[column].tolist() for column in _KEY]
        self._rows: Mapping[_Key, int] = dict(zip(zip(*keys, strict=True), range(len(frame)), strict=True))
        self._cells = {column: frame[column].tolist() for column in COLUMNS[5:]}
        self._present = {(key[0], key[2], key[3], bool(key[4])) for key in self._rows}
        self._reporters = {(key[1], key[2]) for key in self._rows if key[0] in plan.indicators}
        self._periods = {period for _, period in self._reporters}
        self.year = plan.year

    def figure(self, indicator: str, unit: str, period: Period, basis: Basis) -> Figure | None:
        """The reported figure; one of a period that opens the year, or is to date by nature, serves both bases."""
        found = None
        for to_date in _flags(period, basis):
            row = self._rows.get((indicator, unit, str(period), basis.measurement, to_date))
            if row is not None and (found is None or self._later(row, found)):
                found = row
        return None if found is None else self._read(found, indicator, unit, period, basis)

    def holds(self, indicator: str, period: Period, basis: Basis) -> bool:
        """Whether any unit reported such a figure."""
        code = str(period)
        return any((indicator, code, basis.measurement, flag) in self._present for flag in _flags(period, basis))

    def reported(self, unit: str, period: Period) -> bool:
        """Whether the unit reported anything at all in exactly this period."""
        return (unit, str(period)) in self._reporters

    def periods(self) -> Iterator[Period]:
        """The periods of the plan year that have a figure, in closing order."""
        return (period for period in periods_of(self.year) if str(period) in self._periods)

    def _later(self, row: int, other: int) -> bool:
        observations = self._cells["observation"]
        return (_number(observations[row]) or 0) > (_number(observations[other]) or 0)

    def _read(self, row: int, indicator: str, unit: str, period: Period, basis: Basis) -> Figure | None:
        cell = {column: values[row] for column, values in self._cells.items()}
        state = State(cell["state"])
        value = _number(cell["value"])
        if state is State.VALUE and value is None:
            return None
        number = _number(cell["observation"])
        return Figure(
            indicator=indicator,
            unit=unit,
            period=period,
            value=None if state is State.NO_CASES else value,
            numerator=_number(cell["numerator"]),
            denominator=_number(cell["denominator"]),
            to_date=basis.to_date or period.is_to_date,
            state=state,
            observation=None if number is None else int(number),
            measurement=basis.measurement,
            other_definition=cell["other_definition"] if isinstance(cell["other_definition"], str) else "",
        )


def _flags(period: Period, basis: Basis) -> tuple[bool, ...]:
    return (True, False) if period.is_to_date or period.opens_year else (basis.to_date,)


def _number(value: object) -> float | None:
    if value is None or value is pd.NA or value != value:
        return None
    return float(value)  # type: ignore[arg-type]
