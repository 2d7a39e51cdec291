"""What is needed each month until year end to meet the year's target, beside what is reached now."""

from dataclasses import dataclass
from enum import StrEnum

from lib.core.figure import Figure
from lib.core.plan import DenominatorKind, Direction, Indicator, Trajectory
from lib.insight.counts import counted, counted_to_date, has_counts, is_complete
from lib.insight.figures import Figures
from lib.insight.score import Score


class Kind(StrEnum):
    """`gain`: so many more cases each month. `raise`: a stock must grow by so many. `lower`: it must shrink.

    `ceiling`: cases of a kind that is limited; no more than so many may come.
    """

    GAIN = "gain"
    RAISE = "raise"
    LOWER = "lower"
    CEILING = "ceiling"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """Cases a month of `indicator.counted`. `figure` holds the counts it starts from: `months` remain after it.

    `now` is what is reached each month so far, None where nothing earlier is known. `expected` is the year's
    denominator: of a flow, twelve times the average month so far; of a stock, the latest. `best` is the share in
    percent that would be reached if all cases still to come were good, where even that is short of the target.
    `complete` is False where units are missing from the counts.
    """

    indicator: Indicator
    figure: Figure
    kind: Kind
    needed: float
    now: float | None
    months: int
    expected: float
    best: float | None = None

    @property
    def complete(self) -> bool:
        return is_complete(self.figure)


def need(figures: Figures, score: Score) -> Need | None:
    """None without counts to date, in the year's last month, and where the year's target is already safe.

    The months count from the close of the figure's own period: what came later is not known.
    """
    if score.figure is None or score.figure.period.last_month == 12:
        return None
    indicator = figures.plan.indicators[score.indicator]
    if indicator.trajectory is Trajectory.CUMULATIVE or indicator.denominator_kind is DenominatorKind.FLOW:
        return _of_flow(figures, indicator, score.figure)
    return _of_stock(figures, indicator, score.figure)


def _of_flow(figures: Figures, indicator: Indicator, figure: Figure) -> Need | None:
    """Cases that add up through the year."""
    whole = counted_to_date(figures, figure)
    if whole is None:
        return None
    numerator, denominator = whole.numerator or 0.0, whole.denominator or 0.0
    gone = whole.period.last_month
    flows = indicator.denominator_kind is DenominatorKind.FLOW
    expected = denominator * 12 / gone if flows else denominator
    owed = indicator.target / 100 * expected - numerator
    at_least = indicator.direction is Direction.AT_LEAST
    if at_least and owed <= 0:
        return None
    open_cases = expected - denominator if flows else expected - numerator
    return Need(
        indicator=indicator,
        figure=whole,
        kind=Kind.GAIN if at_least else Kind.CEILING,
        needed=owed / (12 - gone),
        now=numerator / gone,
        months=12 - gone,
        expected=expected,
        best=100 * (numerator + open_cases) / expected if at_least and owed > open_cases + 1e-9 else None,
    )


def _of_stock(figures: Figures, indicator: Indicator, figure: Figure) -> Need | None:
    """A state that is to rise or to fall until year end; the whole is taken to stay as large as it is."""
    shown = counted(figures, figure)
    if shown is None:
        return None
    numerator, whole = shown.numerator or 0.0, shown.denominator or 0.0
    at_least = indicator.direction is Direction.AT_LEAST
    owed = indicator.target / 100 * whole - numerator
    owed = owed if at_least else -owed
    if owed <= 1e-9:
        return None
    rise = _monthly_rise(figures, shown)
    months = 12 - shown.period.last_month
    return Need(
        indicator=indicator,
        figure=shown,
        kind=Kind.RAISE if at_least else Kind.LOWER,
        needed=owed / months,
        now=rise if at_least or rise is None else -rise,
        months=months,
        expected=whole,
    )


def _monthly_rise(figures: Figures, figure: Figure) -> float | None:
    """By how much the numerator has risen a month since the period before of the same span and basis."""
    before = figures.previous(figure)
    if before is None or not has_counts(before) or not (is_complete(before) and is_complete(figure)):
        return None
    gone = figure.period.last_month - before.period.last_month
    return ((figure.numerator or 0.0) - (before.numerator or 0.0)) / gone
