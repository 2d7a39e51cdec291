"""One indicator of one unit along the year, beside its target."""

import math
from dataclasses import dataclass

from lib.core.figure import Figure, Origin
from lib.core.period import Period, Span, periods_of
from lib.core.plan import Direction, Indicator, Measurement, Trajectory
from lib.core.verdict import Status, target_of
from lib.insight.figures import Figures
from lib.insight.ledger import Basis

FAMILIES = {
    Span.MONTH: (Span.MONTH,),
    Span.QUARTER: (Span.QUARTER,),
    Span.YEAR: (Span.HALF, Span.NINE, Span.YEAR),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """`value` and `target` in percent. Without a figure only the target stands; its status is NO_DATA."""

    period: Period
    target: float
    value: float | None
    status: Status
    figure: Figure | None

    @property
    def origin(self) -> Origin | None:
        return None if self.figure is None else self.figure.origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """All periods of one span in the plan year, in order; none after the asked period has a value.

    `span` is MONTH, QUARTER or YEAR, the last for 6 months, 9 months and the year. `to_date` tells whether the
    values count from the start of the year, `sloping` whether the target grows with the year.
    """

    indicator: str
    unit: str
    span: Span
    measurement: Measurement
    to_date: bool
    sloping: bool
    points: tuple[Point, ...]

    @property
    def known(self) -> tuple[Point, ...]:
        """The points with a value."""
        return tuple(point for point in self.points if point.value is not None)


def trend(figures: Figures, indicator: str, unit: str, until: Period, span: Span | None = None) -> Trend:
    """The line of one basis only; without a span, the one with most values, months before quarters before sums."""
    if span is not None:
        family = Span.YEAR if span in FAMILIES[Span.YEAR] else span
        return _line(figures, indicator, unit, until, family)
    lines = [_line(figures, indicator, unit, until, family) for family in FAMILIES]
    return max(lines, key=lambda line: len(line.known))


def pace(indicator: Indicator, figure: Figure | None) -> float | None:
    """Points to gain (or, for an upper limit, to lose) each month to meet the year's target, rounded up to 0.1.

    None when the target is met, the year is over, or the figure does not tell where the year stands.
    """
    if figure is None or figure.value is None:
        return None
    if indicator.trajectory is Trajectory.CUMULATIVE and not figure.counts_from_start:
        return None
    months = 12 - figure.period.last_month
    at_least = indicator.direction is Direction.AT_LEAST
    short = indicator.target - figure.value if at_least else figure.value - indicator.target
    if months == 0 or short <= 1e-9:
        return None
    return math.ceil(short / months * 10 - 1e-9) / 10


def _line(figures: Figures, indicator: str, unit: str, until: Period, family: Span) -> Trend:
    about = figures.plan.indicators[indicator]
    periods = [period for period in periods_of(figures.plan.year) if period.span in FAMILIES[family]]
    bases = _bases(figures, about, unit, until, periods)
    lines = {basis: _figures(figures, about, unit, until, periods, basis) for basis in bases}
    basis = max(bases, key=lambda one: sum(figure is not None for figure in lines[one]))
    return Trend(
        indicator=indicator,
        unit=unit,
        span=family,
        measurement=basis.measurement,
        to_date=basis.to_date,
        sloping=about.trajectory is Trajectory.CUMULATIVE,
        points=tuple(
            _point(figures, about, period, figure) for period, figure in zip(periods, lines[basis], strict=True)
        ),
    )


def _bases(
    figures: Figures, indicator: Indicator, unit: str, until: Period, periods: list[Period]
) -> tuple[Basis, ...]:
    """Only the measurement of the figure the score shows, so that the line ends where the score stands."""
    shown = figures.as_of(indicator.id, unit, until)
    measurement = indicator.measurement or Measurement.OWN if shown is None else shown.measurement
    if all(period.is_to_date for period in periods):
        return (Basis(measurement, True),)
    cumulative = indicator.trajectory is Trajectory.CUMULATIVE
    return Basis(measurement, cumulative), Basis(measurement, not cumulative)


def _figures(
    figures: Figures, indicator: Indicator, unit: str, until: Period, periods: list[Period], basis: Basis
) -> list[Figure | None]:
    return [
        _figure(figures, indicator, unit, period, basis) if period.last_day <= until.last_day else None
        for period in periods
    ]


def _figure(figures: Figures, indicator: Indicator, unit: str, period: Period, basis: Basis) -> Figure | None:
    found = figures.on(indicator.id, unit, period, basis)
    counts = found is None and basis.to_date and basis.measurement is Measurement.OWN
    return figures.stand_in(indicator.id, unit, period) if counts else found


def _point(figures: Figures, indicator: Indicator, period: Period, figure: Figure | None) -> Point:
    return Point(
        period=period,
        target=target_of(indicator, period),
        value=None if figure is None else figure.value,
        status=Status.NO_DATA if figure is None else figures.verdict(figure).status,
        figure=figure,
    )
