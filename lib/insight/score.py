"""Scores: a figure with its verdict, and what a set of them comes to."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from lib.core.figure import Figure
from lib.core.plan import Area
from lib.core.verdict import Status, Verdict
from lib.core.words import distance
from lib.insight.goals import GoalScore

JUDGED = (Status.MET, Status.NEAR, Status.MISSED)
UNMET = (Status.MISSED, Status.NEAR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One indicator of one unit as of the asked period.

    `figure` carries its own period; `stale` tells that this is not the asked one. `previous` is the figure of the
    period before (same span, same basis) and `change` the difference to it in percentage points, None without one.
    """

    indicator: str
    unit: str
    figure: Figure | None
    verdict: Verdict
    previous: Figure | None = None
    change: float | None = None
    stale: bool = False

    @property
    def status(self) -> Status:
        return self.verdict.status

    @property
    def value(self) -> float | None:
        """In percent; None without a figure and for “Không phát sinh”."""
        return None if self.figure is None else self.figure.value

    @property
    def shown_gap(self) -> float:
        """The shortfall in points as screens word it, 0.0 when met or not judged."""
        if self.status not in UNMET or self.value is None or self.verdict.target is None:
            return 0.0
        return distance(self.value, self.verdict.target)


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaScore:
    """The indicators of one area that apply to a unit; `worst` is the one furthest from its target, if any is.

    `goals` are the province's goals that a person judged; `counts` holds them, too.
    """

    area: Area
    unit: str
    scores: tuple[Score, ...]
    counts: Mapping[Status, int]
    worst: Score | None
    goals: tuple[GoalScore, ...] = ()

    @property
    def met(self) -> int:
        return self.counts[Status.MET]

    @property
    def judged(self) -> int:
        """How many indicators and judged goals are met, near or missed."""
        return sum(self.counts[status] for status in JUDGED)

    @property
    def total(self) -> int:
        return len(self.scores) + len(self.goals)

    @property
    def share(self) -> float | None:
        """Share of the judged that are met, 0.0 to 1.0; None when none is judged."""
        return self.met / self.judged if self.judged else None

    @property
    def status(self) -> Status:
        return overall(self.counts)


def tally(scores: Iterable[Score | GoalScore]) -> Mapping[Status, int]:
    """How many scores have each status; every status is a key."""
    found = Counter(score.status for score in scores)
    return MappingProxyType({status: found[status] for status in Status})


def overall(counts: Mapping[Status, int]) -> Status:
    """The status that stands for many: the worst judgement there is, else what keeps it from being judged."""
    for status in (Status.MISSED, Status.NEAR, Status.MET, Status.NO_DATA, Status.NOT_JUDGED, Status.NO_CASES):
        if counts[status]:
            return status
    return Status.NO_DATA


def worst_first(scores: Iterable[Score]) -> list[Score]:
    """The unmet scores: missed before near, each by the shortfall in points as shown; ties keep their order."""
    unmet = [score for score in scores if score.status in UNMET]
    return sorted(unmet, key=lambda score: (UNMET.index(score.status), -score.shown_gap))
