"""The interactive trend: the only place that shows a Plotly figure."""

import streamlit as st

from lib.charts.palette import DARK, LIGHT, Theme
from lib.charts.trend import trend_alt, trend_figure
from lib.insight.trend import Trend
from lib.ui.area_view import trend_points

_QUIET = {"displayModeBar": False, "displaylogo": False, "scrollZoom": False}


def plot_trend(name: str, trend: Trend, *, key: str) -> None:
    """Draw one indicator's course; `key` stays the same while the page does."""
    points = trend_points(trend)
    st.plotly_chart(
        trend_figure(name, points, _theme()), theme=None, config=_QUIET, key=key, alt=trend_alt(name, points)
    )


def _theme() -> Theme:
    return DARK if st.context.theme.type == "dark" else LIGHT
