"""Judges figures as of one period, each once."""

from lib.core.figure import Figure
from lib.core.period import Period
from lib.core.plan import Indicator, Plan
from lib.core.unit import Kind, Unit
from lib.core.verdict import Verdict, judge
from lib.insight.figures import Figures
from lib.insight.members import applies
from lib.insight.score import Score


class Scores:
    """The scores of every unit as of `period`; threads may share the object. Unknown codes raise KeyError."""

    def __init__(self, figures: Figures, period: Period) -> None:
        self.figures = figures
        self.plan: Plan = figures.plan
        self.period = period
        self._scores: dict[tuple[str, str], Score] = {}
        self._rated: dict[tuple[str, str], dict[Figure, Score]] = {}

    @property
    def root(self) -> Unit:
        return self.unit(self.plan.units.root.code)

    def unit(self, code: str) -> Unit:
        """The unit as it stands at the period's end."""
        return self.plan.units.get(code, self.period.last_day)

    def children(self, code: str | None = None, kind: Kind | None = None) -> tuple[Unit, ...]:
        """The units directly below that exist at the period's end, in the plan's order."""
        return self.plan.units.children(code or self.root.code, self.period.last_day, kind)

    def indicators(self, unit: str | None = None, area: str | None = None) -> tuple[Indicator, ...]:
        """The indicators meant for the unit's kind, in the plan's order."""
        at = self.root if unit is None else self.unit(unit)
        return tuple(
            indicator
            for indicator in self.plan.indicators.values()
            if applies(indicator, at) and area in (None, indicator.area)
        )

    def score(self, indicator: str, unit: str | None = None) -> Score:
        """The judged figure as of the period, also of an indicator not meant for the unit's kind."""
        key = (indicator, unit or self.root.code)
        found = self._scores.get(key)
        if found is None:
            found = self._scores[key] = self.rated(self.figures.as_of(*key, self.period), *key)
        return found

    def scores(self, unit: str | None = None, area: str | None = None) -> tuple[Score, ...]:
        """The scores of all indicators meant for the unit, in the plan's order."""
        return tuple(self.score(indicator.id, unit) for indicator in self.indicators(unit, area))

    def verdict(self, figure: Figure | None, indicator: str) -> Verdict:
        if figure is not None:
            return self.figures.verdict(figure)
        about = self.plan.indicators[indicator]
        return judge(about, None, self.plan.bands_of(about))

    def rated(self, figure: Figure | None, indicator: str, unit: str) -> Score:
        """A given figure judged and held against the one before it."""
        if figure is None:
            return self._rate(None, indicator, unit)
        known = self._rated.setdefault((indicator, unit), {})
        found = known.get(figure)
        return found or known.setdefault(figure, self._rate(figure, indicator, unit))

    def _rate(self, figure: Figure | None, indicator: str, unit: str) -> Score:
        previous = None if figure is None else self.figures.previous(figure)
        change = None
        if figure is not None and previous is not None and figure.value is not None and previous.value is not None:
            change = figure.value - previous.value
        return Score(
            indicator=indicator,
            unit=unit,
            figure=figure,
            verdict=self.verdict(figure, indicator),
            previous=previous,
            change=change,
            stale=figure is not None and figure.period != self.period,
        )
