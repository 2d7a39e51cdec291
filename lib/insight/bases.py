"""On which bases there may be figures: as somebody reported, or added up from the start of the year."""

from collections.abc import Iterator

from lib.core.figure import Figure
from lib.core.period import Period, Span
from lib.core.plan import Indicator, Measurement, Trajectory
from lib.insight.ledger import Basis, Ledger

_BEFORE = {Span.YEAR: Span.NINE, Span.NINE: Span.HALF}


class Bases:
    """Of the figures of one ledger; threads may share it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._possible: dict[tuple[str, Period], tuple[Basis, ...]] = {}

    def of(self, indicator: Indicator, period: Period) -> tuple[Basis, ...]:
        """The bases in which there may be a figure, best first; to date comes first where only that is judged."""
        key = (indicator.id, period)
        if key not in self._possible:
            order = (indicator.measurement,) if indicator.measurement else tuple(Measurement)
            cumulative = indicator.trajectory is Trajectory.CUMULATIVE
            flags = (True,) if period.is_to_date else (cumulative, not cumulative)
            bases = (Basis(measurement, flag) for measurement in order for flag in flags)
            self._possible[key] = tuple(basis for basis in bases if self.may_hold(indicator, period, basis))
        return self._possible[key]

    def may_hold(self, indicator: Indicator, period: Period, basis: Basis) -> bool:
        """Whether anybody's figure could have this period and basis; spares walking the tree for nothing."""
        if self._ledger.holds(indicator.id, period, basis):
            return True
        if not basis.to_date or indicator.trajectory is not Trajectory.CUMULATIVE:
            return False
        single = Basis(basis.measurement, False)
        return any(
            all(self._ledger.holds(indicator.id, part, single) for part in parts) for parts in parts_to_date(period)
        )


def basis_of(figure: Figure) -> Basis:
    return Basis(figure.measurement, figure.to_date or figure.period.is_to_date)


def period_before(period: Period) -> Period | None:
    """The period before of the same span in the same year; 9 months follow 6, the year 9 months."""
    if period.span in _BEFORE:
        return Period(period.year, _BEFORE[period.span])
    return Period(period.year, period.span, period.number - 1) if period.number > 1 else None


def parts_to_date(period: Period) -> Iterator[tuple[Period, ...]]:
    """The quarters, if they close with the period, and the months from the start of the year to its end."""
    if period.last_month % 3 == 0:
        yield tuple(Period.quarter(period.year, number + 1) for number in range(period.last_month // 3))
    yield tuple(Period.month(period.year, number + 1) for number in range(period.last_month))
