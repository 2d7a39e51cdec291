"""What falls short, worst first: since when, and whose figures pull it down."""

from dataclasses import dataclass

from lib.core.figure import Figure
from lib.core.period import Period
from lib.core.plan import Indicator
from lib.core.unit import Unit
from lib.insight.bases import basis_of
from lib.insight.score import UNMET, Score, worst_first
from lib.insight.scores import Scores

CULPRITS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A unit below whose own figure, of the same period and basis, falls short."""

    unit: Unit
    score: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """An indicator that is missed or near. `since` opens the unbroken run of such figures up to now."""

    indicator: Indicator
    unit: Unit
    score: Score
    since: Period
    children: tuple[Child, ...]

    @property
    def reason(self) -> str:
        return self.score.verdict.reason


def attention(
    scores: Scores, unit: str | None = None, limit: int | None = None, area: str | None = None
) -> tuple[Concern, ...]:
    """The unit's unmet indicators: missed before near, each by the shortfall in points, as it is shown."""
    found = worst_first(scores.scores(unit, area))[:limit]
    return tuple(
        Concern(
            indicator=scores.plan.indicators[score.indicator],
            unit=scores.unit(score.unit),
            score=score,
            since=since(scores, score.figure),
            children=weakest(scores, score.figure),
        )
        for score in found
        if score.figure is not None
    )


def since(scores: Scores, figure: Figure) -> Period:
    """The first period of the unbroken run of unmet figures, same span and basis, that ends with `figure`.

    A period without a figure ends the run: nobody knows how it was.
    """
    first = figure
    while True:
        before = scores.figures.previous(first)
        if before is None or scores.verdict(before, before.indicator).status not in UNMET:
            return first.period
        first = before


def weakest(scores: Scores, figure: Figure, limit: int = CULPRITS) -> tuple[Child, ...]:
    """The units below that fall short in the figure's own period and basis, worst first."""
    indicator = scores.plan.indicators[figure.indicator]
    day = figure.period.last_day
    basis = basis_of(figure)
    found = []
    for code in scores.figures.members.of(indicator, figure.unit, day):
        child = scores.figures.on(indicator.id, code, figure.period, basis)
        if child is not None:
            found.append(scores.rated(child, indicator.id, code))
    worst = worst_first(found)[:limit]
    return tuple(Child(unit=scores.plan.units.get(score.unit, day), score=score) for score in worst)
