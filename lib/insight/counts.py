"""The cases behind a figure: those of its own period, and those of the year up to its close."""

from lib.core.figure import Figure, Origin
from lib.core.period import Period, periods_of
from lib.insight.bases import parts_to_date
from lib.insight.figures import Figures
from lib.insight.ledger import Basis
from lib.insight.rollup import accumulate

SAME = 0.05
"""Points by which two figures of one day may differ and still tell the same: what rounding to one digit hides."""


def has_counts(figure: Figure) -> bool:
    return figure.numerator is not None and bool(figure.denominator) and figure.value is not None


def is_complete(figure: Figure) -> bool:
    """Whether no unit is missing from a made-up figure."""
    return figure.reported_children >= figure.expected_children


def counted(figures: Figures, figure: Figure) -> Figure | None:
    """The figure, or one to date that closes on the same day and says the same, with counts; None without one."""
    if has_counts(figure):
        return figure
    if not figure.counts_from_start or figure.value is None:
        return None
    twins = (one for one in _closing_with(figures, figure) if has_counts(one))
    return next((one for one in twins if abs((one.value or 0.0) - figure.value) <= SAME + 1e-9), None)


def counted_to_date(figures: Figures, figure: Figure) -> Figure | None:
    """The cases from the start of the year to the figure's close, reported or added up; None where they are unknown.

    Reported figures that leave out units give way to periods added up that do not.
    """
    if figure.counts_from_start and has_counts(figure):
        return figure
    if figure.value is None:
        return None
    found = [one for one in _closing_with(figures, figure) if has_counts(one)]
    whole = next((one for one in found if is_complete(one)), None)
    return whole or _added(figures, figure) or next(iter(found), None)


def _closing_with(figures: Figures, figure: Figure) -> list[Figure]:
    """Figures to date of the same unit and measurement that close on the same day, the unit's own first."""
    basis = Basis(figure.measurement, True)
    days = [one for one in periods_of(figure.period.year) if one.last_day == figure.period.last_day]
    found = (figures.on(figure.indicator, figure.unit, one, basis) for one in days)
    return sorted((one for one in found if one is not None), key=lambda one: one.origin is not Origin.REPORTED)


def _added(figures: Figures, figure: Figure) -> Figure | None:
    """The single periods of the year added up, if every one is there, with counts, for all units."""
    indicator = figures.plan.indicators[figure.indicator]
    for parts in parts_to_date(figure.period):
        found = [_single(figures, figure, part) for part in parts]
        if all(one is not None and is_complete(one) for one in found):
            whole = accumulate(indicator, figure.period, found)
            if isinstance(whole, Figure) and has_counts(whole):
                return whole
    return None


def _single(figures: Figures, figure: Figure, period: Period) -> Figure | None:
    return figures.on(figure.indicator, figure.unit, period, Basis(figure.measurement, False))
