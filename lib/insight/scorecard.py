"""Everything a page asks about one period."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from lib.core.figure import Figure
from lib.core.finding import Finding
from lib.core.judgement import Judgement
from lib.core.period import Period, Span
from lib.core.plan import Plan
from lib.core.unit import Kind
from lib.core.verdict import Status
from lib.insight.answers import Touched
from lib.insight.attention import Concern, attention
from lib.insight.figures import Figures
from lib.insight.forecast import Forecast, TooEarly, forecast
from lib.insight.goals import GoalScore, goal_scores
from lib.insight.heat import Heat, heat
from lib.insight.mismatch import Known, mismatches
from lib.insight.ranking import Rank, ranks
from lib.insight.reporting import Freshness, freshness
from lib.insight.score import AreaScore, Score, tally, worst_first
from lib.insight.scores import Scores
from lib.insight.task_mismatch import task_mismatches
from lib.insight.trend import Trend, pace, trend

if TYPE_CHECKING:
    import pandas as pd


class WorkedOut(NamedTuple):
    """What a scorecard worked out, by indicator and unit; it holds no figures but those it is made of."""

    scores: dict[tuple[str, str], Score]
    rated: dict[tuple[str, str], dict[Figure, Score]]
    trends: dict[tuple[str, str], dict[Span | None, Trend]]
    mismatches: Known


class Scorecard(Scores):
    """What a page asks about one period; `unit` is a code, the province's where left out.

    Nothing is worked out before it is asked for; threads may share the object. Several periods of the same data
    share one `Figures`. `judgements` are those of all periods that stand. An unknown indicator, area or unit raises
    KeyError.
    """

    def __init__(self, figures: Figures, period: Period, judgements: Iterable[Judgement] = ()) -> None:
        super().__init__(figures, period)
        self._goals = goal_scores(self.plan, judgements, period)
        self._trends: dict[tuple[str, str], dict[Span | None, Trend]] = {}
        self._mismatches: Known = {}
        self._attention: dict[tuple[str | None, int | None, str | None], tuple[Concern, ...]] = {}

    @property
    def worked_out(self) -> WorkedOut:
        return WorkedOut(self._scores, self._rated, self._trends, self._mismatches)

    def take_over(self, known: WorkedOut, gone: Touched) -> "Scorecard":
        """Judge nothing again that an older scorecard of the period worked out and nothing touched since; answers itself."""
        self._scores, self._rated = gone.left(known.scores), gone.left(known.rated)
        self._trends, self._mismatches = gone.left(known.trends), gone.left(known.mismatches)
        return self

    @classmethod
    def of(cls, plan: Plan, stated: Iterable[Sequence[object]], period: Period) -> "Scorecard":
        """A scorecard by itself; `stated` are the current figures, each told by `lib.insight.ledger.COLUMNS`."""
        return cls(Figures(plan, stated), period)

    def goals(self, area: str | None = None) -> tuple[GoalScore, ...]:
        """The goals that a person judges, in the plan's order, with what holds as of the period, if anything does."""
        return tuple(one for one in self._goals if area in (None, one.goal.area))

    def judged_goals(self, unit: str | None = None, area: str | None = None) -> tuple[GoalScore, ...]:
        """Those somebody judged: they are the province's, so every other unit has none."""
        if unit not in (None, self.root.code):
            return ()
        return tuple(one for one in self.goals(area) if one.judgement is not None)

    def counts(self, unit: str | None = None) -> Mapping[Status, int]:
        """How many of the unit's indicators and judged goals have each status; every status is a key."""
        return tally([*self.scores(unit), *self.judged_goals(unit)])

    def area(self, area: str, unit: str | None = None) -> AreaScore:
        found = self.scores(unit, area)
        goals = self.judged_goals(unit, area)
        worst = worst_first(found)
        return AreaScore(
            area=self.plan.area(area),
            unit=unit or self.root.code,
            scores=found,
            counts=tally([*found, *goals]),
            worst=worst[0] if worst else None,
            goals=goals,
        )

    def areas(self, unit: str | None = None) -> tuple[AreaScore, ...]:
        """All areas in the plan's order, also those without an indicator for the unit."""
        return tuple(self.area(area.id, unit) for area in self.plan.areas)

    def attention(
        self, unit: str | None = None, limit: int | None = None, area: str | None = None
    ) -> tuple[Concern, ...]:
        """The unmet indicators, worst first."""
        asked = (unit, limit, area)
        if asked not in self._attention:
            self._attention[asked] = attention(self, unit, limit, area)
        return self._attention[asked]

    def ranks(self, indicator: str, kind: Kind = Kind.DISTRICT, parent: str | None = None) -> tuple[Rank, ...]:
        """Units of a kind in order of one indicator, best first; ties share a place."""
        return ranks(self, indicator, kind, parent)

    def heat(self, unit: str | None = None, kind: Kind | None = None) -> Heat:
        """Areas by the units below: the districts of the province, the communes of a district."""
        return heat(self, unit, kind)

    def freshness(self) -> Freshness:
        """The newest closing day and who has reported nothing for exactly this period."""
        return freshness(self)

    def findings(self, unit: str | None = None) -> tuple[Finding, ...]:
        """Reported totals that their children's sum or their tasks contradict; without a unit, those of all units."""
        return (*mismatches(self, unit, self._mismatches), *task_mismatches(self, unit))

    def trend(self, indicator: str, unit: str | None = None, span: Span | None = None) -> Trend:
        """The indicator along the year up to this period; without a span, the one with most figures."""
        unit = unit or self.root.code
        known = self._trends.setdefault((indicator, unit), {})
        found = known.get(span)
        return found or known.setdefault(span, trend(self.figures, indicator, unit, self.period, span))

    def trend_before(self, indicator: str, unit: str | None = None, span: Span | None = None) -> Trend | None:
        """The same course through the whole year before; None where that year has no figure of it."""
        before = self.figures.last_year
        if before is None:
            return None
        found = trend(before, indicator, unit or self.root.code, Period(before.plan.year, Span.YEAR), span)
        return found if found.known else None

    def year_change(self, figure: Figure) -> float | None:
        """The change in points since the same period one year before; None without a figure of it."""
        before = self.figures.year_before(figure)
        if before is None or before.value is None or figure.value is None:
            return None
        return figure.value - before.value

    def forecast(self, indicator: str, unit: str | None = None) -> Forecast | TooEarly | None:
        """Where the trend of the unit is heading by year end; None where the year is over or has no figure."""
        found = self.trend(indicator, unit)
        return forecast(self.plan.indicators[indicator], found, self.trend_before(indicator, unit, found.span))

    def pace(self, indicator: str, unit: str | None = None) -> float | None:
        """Points a month still needed to meet the year's target; None when met, over or unknown."""
        return pace(self.plan.indicators[indicator], self.score(indicator, unit).figure)

    def otherwise_measured(self, indicator: str, unit: str | None = None) -> tuple[Figure, ...]:
        """Reported figures that the verdict leaves aside, since somebody else measured them; never mixed with it."""
        return self.figures.otherwise_measured(indicator, unit or self.root.code, self.period)

    def table(
        self,
        units: Sequence[str] | None = None,
        indicators: Sequence[str] | None = None,
        area: str | None = None,
    ) -> "pd.DataFrame":
        """One row an indicator and unit; columns are `lib.insight.table.COLUMNS`."""
        from lib.insight.table import table  # no page needs pandas before somebody asks for a workbook

        return table(self, units, indicators, area)
