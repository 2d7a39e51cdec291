"""The interactive trend: the only place that shows a Plotly figure."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from lib.charts import figures
from lib.charts.ahead import AheadPoint
from lib.charts.palette import DARK, LIGHT
from lib.charts.still import still
from lib.charts.svg import text
from lib.charts.trend import TrendPoint, trend_alt
from lib.charts.trend_figure import trend_figure
from lib.insight import explained
from lib.insight.forecast import Forecast, TooEarly
from lib.insight.scorecard import Scorecard
from lib.insight.trend import Trend
from lib.services.scorecards import trend_points
from lib.ui import assets, links

_KEPT = 200


def plot(card: Scorecard, trend: Trend, at: links.At, *, dark: bool) -> str:
    """One indicator's course, where it is heading and how it ran last year, as markup that the browser draws.

    A click on a figure opens its period: the page then shows where that figure comes from.
    """
    name = card.plan.indicators[trend.indicator].short_name
    found = card.forecast(trend.indicator, trend.unit)
    points, ahead, before = tuple(linked(trend, at)), tuple(ahead_points(found)), tuple(_before(card, trend))
    return (
        f'<figure class="plot" role="img" aria-label="{text(course_alt(name, trend, found))}" '
        f'data-code="{assets.PLOTLY.path}" {_figure(name, points, ahead, before, dark=dark)}'
        f'<div class="live"></div></figure>'
    )


@lru_cache(maxsize=_KEPT)
def _figure(
    name: str,
    points: tuple[TrendPoint, ...],
    ahead: tuple[AheadPoint, ...],
    before: tuple[float | None, ...],
    *,
    dark: bool,
) -> str:
    """What Plotly draws and, inside, ours: the same values are drawn once, for Plotly looks at each of them many times."""
    figure = trend_figure(name, points, DARK if dark else LIGHT, ahead=ahead, before=before)
    return f'data-figure="{text(figures.io.to_json(figure, validate=False))}">{still(figure)}'


def linked(trend: Trend, at: links.At) -> Iterator[TrendPoint]:
    """The points as drawn, each with a figure leading to its period."""
    for point, drawn in zip(trend.points, trend_points(trend), strict=True):
        yield drawn if point.value is None else replace(drawn, href=at(period=str(point.period)))


def course_alt(name: str, trend: Trend, found: Forecast | TooEarly | None) -> str:
    """What the drawing finds, its forecast included."""
    heading = explained.heading(found)
    told = f" {heading[:1].upper()}{heading[1:]}." if isinstance(found, Forecast) else ""
    return f"{trend_alt(name, trend_points(trend))}{told}"


def ahead_points(found: Forecast | TooEarly | None) -> list[AheadPoint]:
    """A forecast as the charts draw it; none where it is too early."""
    if not isinstance(found, Forecast):
        return []
    return [
        AheadPoint(label=one.period.short_label, title=one.period.label, value=one.value, low=one.low, high=one.high)
        for one in found.ahead
    ]


def _before(card: Scorecard, trend: Trend) -> list[float | None]:
    """Last year's values of the same span and basis, one a point; none where there are none."""
    before = card.trend_before(trend.indicator, trend.unit, trend.span)
    if before is None or (before.measurement, before.to_date) != (trend.measurement, trend.to_date):
        return []
    return [point.value for point in before.points]
