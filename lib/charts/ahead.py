"""What lies around a course: where it is heading, and how it ran the year before."""

from collections.abc import Sequence
from dataclasses import dataclass

from lib.charts.figures import go
from lib.charts.palette import Theme
from lib.core import words


@dataclass(frozen=True, slots=True, kw_only=True)
class AheadPoint:
    """A period to come: `label` as on the axis, the expected value and the ends of its range in percent."""

    label: str
    title: str
    value: float
    low: float
    high: float


def add_ahead(figure: go.Figure, last: tuple[str, float], ahead: Sequence[AheadPoint], theme: Theme) -> None:
    """A dotted line on from the last value (label, percent) in a light band."""
    labels = [last[0], *(one.label for one in ahead)]
    edge = {"color": "rgba(0,0,0,0)", "width": 0}
    band = [
        go.Scatter(x=labels, y=[last[1], *(one.high for one in ahead)], mode="lines", line=edge, hoverinfo="skip"),
        go.Scatter(
            x=labels,
            y=[last[1], *(one.low for one in ahead)],
            mode="lines",
            line=edge,
            fill="tonexty",
            fillcolor=_faint(theme.house),
            hoverinfo="skip",
        ),
    ]
    line = go.Scatter(
        x=labels,
        y=[last[1], *(one.value for one in ahead)],
        mode="lines",
        name="Dự báo",
        line={"color": theme.house, "width": 2, "dash": "dot"},
        customdata=[[""], *([said(one)] for one in ahead)],
        hovertemplate="%{customdata[0]}<extra></extra>",
    )
    figure.add_traces([*band, line])


def add_before(figure: go.Figure, labels: Sequence[str], values: Sequence[float | None], theme: Theme) -> None:
    """Last year's course as a thin grey line."""
    figure.add_trace(
        go.Scatter(
            x=list(labels),
            y=list(values),
            mode="lines",
            name="Cùng kỳ năm trước",
            connectgaps=False,
            line={"color": theme.muted, "width": 1.3},
            customdata=[[words.percent(value)] for value in values],
            hovertemplate="Cùng kỳ năm trước: %{customdata[0]}<extra></extra>",
        )
    )


def said(point: AheadPoint) -> str:
    """What the pointer reads at a period to come."""
    return (
        f"Dự báo {words.lower_first(point.title)}: {words.percent(point.value)} ({words.span(point.low, point.high)})"
    )


def _faint(colour: str) -> str:
    """A #rrggbb colour, nearly clear."""
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return f"rgba({red},{green},{blue},0.14)"
