"""The interactive trend: the only place that shows a Plotly figure."""

from collections.abc import Hashable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

import plotly.graph_objects as go
import streamlit as st

from lib.charts.ahead import AheadPoint
from lib.charts.palette import DARK, LIGHT
from lib.charts.trend import trend_alt, trend_figure
from lib.core.period import Period
from lib.insight import explained
from lib.insight.forecast import Forecast, TooEarly
from lib.insight.scorecard import Scorecard
from lib.insight.trend import Trend
from lib.services.scorecards import trend_points
from lib.ui import cached, links

_KEPT = 64
_QUIET = {"displayModeBar": False, "displaylogo": False, "scrollZoom": False}


class Course(NamedTuple):
    """A drawing and what it finds."""

    figure: go.Figure
    alt: str


def plot_trend(card: Scorecard, trend: Trend, *, key: str) -> None:
    """Draw one indicator's course, where it is heading and how it ran last year; `key` stays while the page does.

    A click on a figure opens its period: the page then shows where that figure comes from.
    """
    dark = st.context.theme.type == "dark"
    asked = (trend.indicator, trend.unit, str(trend.span), str(card.period))
    course = _course(cached.version(), asked, dark, card, trend)
    st.plotly_chart(
        course.figure, theme=None, config=_QUIET, key=key, alt=course.alt,
        on_select=partial(_open_period, key, trend), selection_mode="points",
    )  # fmt: skip


@st.cache_resource(max_entries=_KEPT, show_spinner=False)
def _course(version: int, asked: Hashable, dark: bool, _card: Scorecard, _trend: Trend) -> Course:
    """Worked out once for all readers; `asked` tells this trend from every other one of the same data."""
    name = _card.plan.indicators[_trend.indicator].short_name
    found = _card.forecast(_trend.indicator, _trend.unit)
    figure = trend_figure(
        name, trend_points(_trend), DARK if dark else LIGHT, ahead=ahead_points(found), before=_before(_card, _trend)
    )
    return Course(figure, course_alt(name, _trend, found))


def _open_period(key: str, trend: Trend) -> None:
    period = period_clicked(trend, st.session_state[key].selection.points)
    if period is not None:
        st.query_params[links.PERIOD] = str(period)


def period_clicked(trend: Trend, points: Sequence[Mapping[str, object]]) -> Period | None:
    """The period of the first point that has a figure; what lies ahead and last year's course have none to open."""
    known = {point.period.short_label: point.period for point in trend.known}
    clicked = (known.get(str(point.get("x"))) for point in points)
    return next((period for period in clicked if period is not None), None)


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
