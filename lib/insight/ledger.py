"""The reported figures of a plan year, found by what they are about."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from typing import NamedTuple, TypeVar

from lib.core.figure import Figure
from lib.core.finding import Code
from lib.core.observation import State
from lib.core.period import Period, periods_of
from lib.core.plan import Measurement, Plan

COLUMNS = (
    "indicator", "unit", "period", "measurement", "to_date",
    "state", "value", "numerator", "denominator", "observation", "other_definition",
)  # fmt: skip
"""What is told of a reported figure: what tells it from others (`Row`), and what it states (`Cells`)."""
_OF_ROW = 5
Doubts = Mapping[int, tuple[Code, ...]]
Counted = TypeVar("Counted")


class Basis(NamedTuple):
    """Figures of one basis may be added, averaged and compared; those of two may not.

    `to_date` tells figures counted from the start of the year from those of a single month or quarter.
    """

    measurement: Measurement
    to_date: bool


class Row(NamedTuple):
    """What tells one reported figure from another."""

    indicator: str
    unit: str
    period: str
    measurement: str
    to_date: bool


class Cells(NamedTuple):
    """What a figure states; a missing number is None."""

    state: object
    value: object
    numerator: object
    denominator: object
    observation: object
    other_definition: object


class Ledger:
    """Reported figures by indicator, unit, period and basis; read-only, so threads may share it.

    `stated` are the current figures, each told by `COLUMNS`; those of indicators that the plan does not have are
    ignored. `doubts` are the findings about a figure, by its number of observation.
    """

    def __init__(self, plan: Plan, stated: Iterable[Sequence[object]], doubts: Doubts) -> None:
        self._plan = plan
        self._doubts = doubts
        # Plain tuples of plain values: the garbage collector need not look at them again and again.
        self._rows: dict[tuple[object, ...], tuple[object, ...]] = {
            tuple(told[:_OF_ROW]): tuple(told[_OF_ROW:]) for told in stated if told[0] in plan.indicators
        }
        rows = self._rows
        self._present = Counter((indicator, period, source, flag) for indicator, _, period, source, flag in rows)
        self._reporters = Counter((unit, period) for _, unit, period, _, _ in rows)
        self._codes = {period: str(period) for period in periods_of(plan.year)}
        self._from_start = {period for period in self._codes if period.is_to_date or period.opens_year}

    @property
    def periods(self) -> tuple[Period, ...]:
        """The periods of the plan year that have a figure, in closing order."""
        seen = {period for _, period in self._reporters}
        return tuple(period for period, code in self._codes.items() if code in seen)

    def after(self, changes: Mapping[Row, Cells | None], doubts: Doubts) -> "Ledger":
        """The ledger with some figures as they are now, None for one that stands no longer, and all doubts anew."""
        found = copy(self)
        found._doubts = doubts
        found._rows, found._present, found._reporters = dict(self._rows), self._present.copy(), self._reporters.copy()
        for row, cells in changes.items():
            if row.indicator in self._plan.indicators:
                found._put(row, cells)
        return found

    def differs(self, row: Row, cells: Cells | None) -> bool:
        """Whether a figure is another one here than stated; what an observation says never changes."""
        held = self._rows.get(row)
        if held is None or cells is None:
            return held is not cells
        return Cells(*held).observation != cells.observation

    def restated(self, row: Row, cells: Cells | None, doubts: Doubts) -> bool:
        """Whether a figure that differs says the same as the one here, and only comes from another report.

        Not where it has a twin on the other basis: of the two the later one is shown.
        """
        held = self._rows.get(row)
        if held is None or cells is None or (*row[:-1], not row.to_date) in self._rows:
            return False
        one, two = _stated(Cells(*held), self._doubts), _stated(cells, doubts)
        return one == two

    def _put(self, row: Row, cells: Cells | None) -> None:
        step = (cells is not None) - (row in self._rows)
        if cells is None:
            self._rows.pop(row, None)
        else:
            self._rows[tuple(row)] = tuple(cells)
        _count(self._present, (row.indicator, row.period, row.measurement, row.to_date), step)
        _count(self._reporters, (row.unit, row.period), step)

    def has_like(self, row: Row) -> bool:
        """Whether anybody reported its indicator for its period, measurement and whether to date."""
        return (row.indicator, row.period, row.measurement, row.to_date) in self._present

    def figure(self, indicator: str, unit: str, period: Period, basis: Basis) -> Figure | None:
        """The reported figure; one of a period that opens the year, or is to date by nature, serves both bases."""
        code = self._codes.get(period, "")
        found = self._rows.get((indicator, unit, code, basis.measurement, basis.to_date))
        if period in self._from_start:
            other = self._rows.get((indicator, unit, code, basis.measurement, not basis.to_date))
            if other is not None and (found is None or _observation(other) > _observation(found)):
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

    def _read(
        self, cells: tuple[object, ...], indicator: str, unit: str, period: Period, basis: Basis
    ) -> Figure | None:
        state, value, numerator, denominator, observation, definition = cells
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


def _count(counts: Counter[Counted], key: Counted, step: int) -> None:
    counts[key] += step
    if not counts[key]:
        del counts[key]


def _stated(cells: Cells, doubts: Doubts) -> tuple[object, ...]:
    """All that a figure says but where it comes from."""
    numbers = (_number(cells.value), _number(cells.numerator), _number(cells.denominator))
    definition = cells.other_definition if isinstance(cells.other_definition, str) else ""
    return str(cells.state), *numbers, definition, doubts.get(int(_number(cells.observation) or 0), ())


def _observation(cells: tuple[object, ...]) -> float:
    return _number(Cells(*cells).observation) or 0


def _number(value: object) -> float | None:
    if value is None or value != value:
        return None
    return float(value)  # type: ignore[arg-type]
