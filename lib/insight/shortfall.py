"""How many cases an unmet figure lacks, and which units lack them."""

from dataclasses import dataclass

from lib.core.figure import Figure
from lib.core.plan import Direction, Indicator
from lib.core.unit import Unit
from lib.core.verdict import target_of
from lib.insight.bases import basis_of
from lib.insight.counts import counted, has_counts
from lib.insight.score import UNMET, Score
from lib.insight.scores import Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A unit below that misses the target: what it lacks, and its share (0 to 1) of what all such units lack.

    Both are None where it reported no counts; `share` also where another unit below the target reported none.
    """

    unit: Unit
    score: Score
    cases: float | None
    share: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortfall:
    """What a figure lacks to its target, in cases of `indicator.counted`; above an upper limit, what is too many.

    `figure` is the one whose counts are used. `cases` is None where it has none. `parts` are the units below that
    miss the target in its own period and basis, the largest lack first; units without counts come last.
    `members` of them should report, `silent` did not.
    """

    indicator: Indicator
    figure: Figure
    cases: float | None
    parts: tuple[Part, ...]
    members: int
    silent: int

    @property
    def shared(self) -> tuple[Part, ...]:
        """The parts with a share; either all parts have one or none has."""
        return tuple(part for part in self.parts if part.share is not None)

    @property
    def uncounted(self) -> int:
        """Units below the target that reported a rate only."""
        return sum(part.cases is None for part in self.parts)


def shortfall(scores: Scores, score: Score) -> Shortfall | None:
    """What an unmet score lacks and whose it is; None for a score that is met or not judged.

    Units above the target make up for none of it: the shares are of what the units below the target lack together.
    """
    if score.figure is None or score.status not in UNMET:
        return None
    indicator = scores.plan.indicators[score.indicator]
    figure = counted(scores.figures, score.figure) or score.figure
    day, basis = figure.period.last_day, basis_of(figure)
    members = scores.figures.members.of(indicator, score.unit, day)
    found = [scores.figures.on(indicator.id, code, figure.period, basis) for code in members]
    rated = [scores.rated(one, indicator.id, one.unit) for one in found if one is not None]
    return Shortfall(
        indicator=indicator,
        figure=figure,
        cases=lack(indicator, figure),
        parts=_parts(scores, indicator, [one for one in rated if one.status in UNMET]),
        members=len(members),
        silent=sum(one is None for one in found),
    )


def lack(indicator: Indicator, figure: Figure) -> float | None:
    """The cases missing to the target that holds at the figure's close, or those above a limit; None without counts."""
    if not has_counts(figure):
        return None
    owed = target_of(indicator, figure.period) / 100 * (figure.denominator or 0.0) - (figure.numerator or 0.0)
    return owed if indicator.direction is Direction.AT_LEAST else -owed


def _parts(scores: Scores, indicator: Indicator, unmet: list[Score]) -> tuple[Part, ...]:
    lacks = {score.unit: lack(indicator, score.figure) for score in unmet if score.figure is not None}
    known = [cases for cases in lacks.values() if cases is not None]
    whole = sum(known) if len(known) == len(lacks) else 0.0
    parts = [
        Part(
            unit=scores.unit(score.unit),
            score=score,
            cases=(cases := lacks[score.unit]),
            share=cases / whole if cases is not None and whole > 0 else None,
        )
        for score in unmet
    ]
    return tuple(sorted(parts, key=lambda part: (part.cases is None, -(part.cases or 0.0), -part.score.verdict.gap)))
