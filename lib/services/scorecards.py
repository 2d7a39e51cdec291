"""Scorecards of the stored figures."""

from dataclasses import replace

from lib.charts.trend import TrendPoint
from lib.core.period import Period, Span, periods_of
from lib.insight.figures import Figures
from lib.insight.phrases import asides
from lib.insight.scorecard import Scorecard
from lib.insight.trend import Trend
from lib.services import submissions, tasks
from lib.services.office import Office


def figures(office: Office) -> Figures:
    """All current figures of the plan's year, and those of the year before to hold them against.

    Scorecards of several periods may share them.
    """
    year = [str(period) for period in periods_of(office.plan.year)]
    doubts = submissions.doubts(submissions.remarks(office))
    return Figures(office.plan, office.store.figures(year), _last_year(office), doubts, tasks.book(office))


def _last_year(office: Office) -> Figures | None:
    """Without figures of that year, which is the rule in the first one, nothing is read."""
    plan = replace(office.plan, year=office.plan.year - 1)
    stored = set(office.store.periods())
    year = [str(period) for period in periods_of(plan.year) if str(period) in stored]
    return Figures(plan, office.store.figures(year)) if year else None


def scorecard(office: Office, period: Period) -> Scorecard:
    return Scorecard(figures(office), period, office.store.judgements())


def periods(office: Office) -> tuple[Period, ...]:
    """The periods of the plan's year that have figures, in closing order."""
    found = set(office.store.periods())
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
