"""Scorecards of the stored figures."""

from collections.abc import Iterable
from dataclasses import replace

from lib.charts.trend import TrendPoint
from lib.core.period import Period, Span, periods_of
from lib.insight.answers import Touched
from lib.insight.figures import Figures
from lib.insight.ledger import COLUMNS, Cells, Row
from lib.insight.phrases import asides
from lib.insight.scorecard import Scorecard
from lib.insight.trend import Trend
from lib.services import submissions, tasks
from lib.services.office import Office
from lib.store.records import Changed, Doubt


def figures(office: Office, doubts: Iterable[Doubt] | None = None) -> Figures:
    """All current figures of the plan's year, and those of the year before to hold them against.

    Scorecards of several periods may share them. `doubts` are the store's, where one has them already.
    """
    year = [str(period) for period in periods_of(office.plan.year)]
    told = submissions.by_figure(submissions.doubts(office) if doubts is None else doubts)
    return Figures(office.plan, office.store.told(COLUMNS, year), _last_year(office), told, tasks.book(office))


def figures_after(office: Office, held: Figures, changed: Changed, doubts: Iterable[Doubt]) -> tuple[Figures, Touched]:
    """The same as `figures` out of those of an older version and what changed since; and what is to be judged anew."""
    this, before = (_changes(changed, year) for year in (office.plan.year, office.plan.year - 1))
    return held.after(
        this,
        _last_year(office) if before else held.last_year,
        submissions.by_figure(doubts),
        tasks.book(office) if changed.tasks else None,
    )


def may_be_of_other_periods(held: Figures, changed: Changed, gone: Touched) -> bool:
    """Whether there may be figures of other periods than before; of indicators that the plan does not have, one cannot tell."""
    return gone.says_otherwise or any(key.indicator not in held.plan.indicators for key in changed.figures)


def _changes(changed: Changed, year: int) -> dict[Row, Cells | None]:
    """The figures of a year among those that changed."""
    codes = {str(period) for period in periods_of(year)}
    return {
        Row(key.indicator, key.unit, key.period, key.measurement, key.to_date): None
        if one is None
        else Cells(one.state, one.value, one.numerator, one.denominator, one.observation, one.other_definition)
        for key, one in changed.figures.items()
        if key.period in codes
    }


def _last_year(office: Office) -> Figures | None:
    """Without figures of that year, which is the rule in the first one, nothing is read."""
    plan = replace(office.plan, year=office.plan.year - 1)
    stored = set(office.store.periods(range(plan.year, plan.year + 1)))
    year = [str(period) for period in periods_of(plan.year) if str(period) in stored]
    return Figures(plan, office.store.told(COLUMNS, year)) if year else None


def scorecard(office: Office, period: Period) -> Scorecard:
    return Scorecard(figures(office), period, office.store.judgements())


def periods(office: Office) -> tuple[Period, ...]:
    """The periods of the plan's year that have figures, in closing order."""
    found = set(office.store.periods(range(office.plan.year, office.plan.year + 1)))
    return tuple(period for period in periods_of(office.plan.year) if str(period) in found)


def trend(office: Office, indicator: str, until: Period, unit: str | None = None, span: Span | None = None) -> Trend:
    """One indicator along the year up to a period; the province's where no unit is given."""
    return scorecard(office, until).trend(indicator, unit, span)


def trend_points(trend: Trend) -> tuple[TrendPoint, ...]:
    """The trend as the charts draw it; periods still to come keep only their target."""
    return tuple(
        TrendPoint(
            label=point.period.short_label,
            title=point.period.label,
            value=point.value,
            target=point.target,
            status=point.status,
            note="; ".join(asides(point.figure)) if point.figure else "",
        )
        for point in trend.points
    )
