"""Scorecards of the stored figures."""

from lib.core.period import Period, Span, periods_of
from lib.insight.figures import Figures
from lib.insight.scorecard import Scorecard
from lib.insight.trend import Trend
from lib.services.office import Office


def figures(office: Office) -> Figures:
    """All current figures of the plan's year; scorecards of several periods may share them."""
    year = [str(period) for period in periods_of(office.plan.year)]
    return Figures(office.plan, office.store.figures(year))


def scorecard(office: Office, period: Period) -> Scorecard:
    return Scorecard(figures(office), period, office.store.judgements())


def periods(office: Office) -> tuple[Period, ...]:
    """The periods of the plan's year that have figures, in closing order."""
    found = set(office.store.periods())
    return tuple(period for period in periods_of(office.plan.year) if str(period) in found)


def trend(office: Office, indicator: str, until: Period, unit: str | None = None, span: Span | None = None) -> Trend:
    """One indicator along the year up to a period; the province's where no unit is given."""
    return scorecard(office, until).trend(indicator, unit, span)
