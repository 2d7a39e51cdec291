"""Whether a figure departs from the unit's own earlier ones further than they explain.

The rule is plain on purpose: an officer has to see why a figure is pointed at. It knows nothing of a place, an
indicator or a year; what is usual is read from the earlier figures alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from statistics import median

from lib.core.figure import Figure
from lib.core.plan import DenominatorKind, Indicator, Trajectory

ENOUGH = 4
"""Earlier figures from which their spread is learned; the spread of fewer says nothing."""
USUAL = 15.0
"""Points that any figure may move, however steady it was: a changed procedure or a quiet month does as much."""
SPREAD = 4.0
"""Median absolute deviations: 2.7 standard deviations of an even scatter, and one outlier does not widen them."""
SUDDEN = 30.0
"""Points from the latest figure, where the spread is not known: such a step is rare and worth a look."""
CHANCE = 3.0
"""Standard errors of the difference of two shares: among 8 cases, half of them more or fewer are no news."""
TIMES = 5.0
"""How many times more or fewer cases than usual: less is a season, more a slipped column or another unit's line."""
FEW = 30
"""Cases below which their number comes and goes by chance."""
CORRECTED = 10.0
"""Points that a correction of the same figure seldom takes: the cases are the same ones, counted again."""
CORRECTED_TIMES = 2.0
"""How many times more or fewer cases a correction seldom finds."""


class Way(StrEnum):
    """`unusual`: far from what was usual. `sudden`: far from the latest, too few are known to say more.

    `fallen`: a figure counted from the start of the year lies below an earlier one of that year. `cases`: the
    share may be right, but it is counted among far more or far fewer cases.
    """

    UNUSUAL = "unusual"
    SUDDEN = "sudden"
    FALLEN = "fallen"
    CASES = "cases"


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """`usual` is the median of the `number` earlier figures: percent, or for `cases` a number of cases."""

    way: Way
    usual: float
    latest: Figure
    number: int


def departure(indicator: Indicator, figure: Figure, earlier: Sequence[Figure]) -> Departure | None:
    """How a figure departs from `earlier` ones, oldest first, of the same unit, span, basis and definition.

    Figures without a value are passed over.
    """
    known = [one for one in earlier if one.value is not None]
    if figure.value is None or not known:
        return None
    if indicator.trajectory is Trajectory.CUMULATIVE and figure.counts_from_start:
        return _of_growing(figure, figure.value, known) or _of_cases(indicator, figure, known)
    return _of_share(figure, figure.value, known) or _of_cases(indicator, figure, known)


def replaced(figure: Figure, old: Figure) -> bool:
    """Whether a figure that takes the place of `old`, for the same period, is further from it than corrections are."""
    if figure.value is None or old.value is None:
        return old.value is not None
    if abs(figure.value - old.value) > CORRECTED:
        return True
    least, most = sorted((figure.denominator or 0.0, old.denominator or 0.0))
    return least > 0 and most >= FEW and most > CORRECTED_TIMES * least


def _of_share(figure: Figure, value: float, known: Sequence[Figure]) -> Departure | None:
    latest, values = known[-1], [one.value or 0.0 for one in known]
    usual = median(values)
    chance = CHANCE * _standard_error(figure, latest)
    if len(values) < ENOUGH:
        far = abs(value - values[-1]) > max(SUDDEN, chance)
        return Departure(way=Way.SUDDEN, usual=usual, latest=latest, number=len(values)) if far else None
    band = max(USUAL, SPREAD * median(abs(one - usual) for one in values), chance)
    far = min(abs(value - usual), abs(value - values[-1])) > band
    return Departure(way=Way.UNUSUAL, usual=usual, latest=latest, number=len(values)) if far else None


def _of_growing(figure: Figure, value: float, known: Sequence[Figure]) -> Departure | None:
    """What grows through the year is held against the same time of other years, and may hardly fall within one."""
    this_year = [one for one in known if one.period.year == figure.period.year]
    if this_year:
        latest = this_year[-1]
        before = latest.value or 0.0
        if before - value > max(USUAL, CHANCE * _standard_error(figure, latest)):
            return Departure(way=Way.FALLEN, usual=before, latest=latest, number=len(this_year))
    same_time = [one for one in known if one.period.number == figure.period.number and one not in this_year]
    return _of_share(figure, value, same_time) if same_time else None


def _of_cases(indicator: Indicator, figure: Figure, known: Sequence[Figure]) -> Departure | None:
    counted = [one for one in known if one.denominator]
    if not figure.denominator or not counted:
        return None
    cases = [_pace(indicator, one) for one in counted]
    usual, now = median(cases), _pace(indicator, figure)
    if max(now, usual) <= TIMES * min(now, usual) * (1 + 1e-9):
        return None
    if max(figure.denominator, median(one.denominator or 0.0 for one in counted)) < FEW:
        return None
    shown = usual * figure.denominator / now
    return Departure(way=Way.CASES, usual=shown, latest=counted[-1], number=len(counted))


def _pace(indicator: Indicator, figure: Figure) -> float:
    """Cases a month where they add up through the year; else as many as there are."""
    cases = figure.denominator or 0.0
    if indicator.denominator_kind is DenominatorKind.STOCK:
        return cases
    return cases / (figure.period.last_month if figure.counts_from_start else figure.period.months)


def _standard_error(figure: Figure, latest: Figure) -> float:
    """In points, of the difference of two shares that have one cause; 0 where counts are missing.

    One case on either side is added, so that 3 of 3 does not pass for certain.
    """
    if not figure.denominator or not latest.denominator:
        return 0.0
    cases = figure.denominator + latest.denominator
    met = sum((one.value or 0.0) / 100 * (one.denominator or 0.0) for one in (figure, latest))
    share = min(max((met + 1) / (cases + 2), 0.0), 1.0)
    return 100 * sqrt(share * (1 - share) * (1 / figure.denominator + 1 / latest.denominator))
