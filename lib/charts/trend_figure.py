"""The course of one indicator as a Plotly figure, for where the hand hovers."""

from collections.abc import Sequence

from lib.charts.ahead import AheadPoint, add_ahead, add_before
from lib.charts.figures import go
from lib.charts.palette import FONT, LIGHT, PLOTLY_SYMBOL, Theme
from lib.charts.svg import plain
from lib.charts.trend import TrendPoint, ceiling, said
from lib.core import words


def trend_figure(
    name: str,
    points: Sequence[TrendPoint],
    theme: Theme = LIGHT,
    *,
    ahead: Sequence[AheadPoint] = (),
    before: Sequence[float | None] = (),
) -> go.Figure:
    """`customdata` of the value trace holds what the pointer reads at a point, and where a click on it leads.

    `ahead` goes on from the last value; `before` is last year's value at each point.
    """
    labels = [point.label for point in points]
    top = ceiling(points, [*(one.high for one in ahead), *(value for value in before if value is not None)])
    ticks = [top * part / 4 for part in range(5)]
    count = len({*labels, *(one.label for one in ahead)})
    figure = go.Figure(layout=_layout(theme, ticks, top, count))
    figure.add_trace(
        go.Scatter(
            x=labels,
            y=[point.target for point in points],
            mode="lines",
            name="Mục tiêu",
            hoverinfo="skip",
            line={"color": theme.ink, "width": 1.5, "dash": "dash"},
            connectgaps=False,
        )
    )
    figure.add_trace(
        go.Scatter(
            x=labels,
            y=[point.value for point in points],
            mode="lines+markers",
            name=plain(name),
            connectgaps=False,
            line={"color": theme.house, "width": 2.5},
            customdata=[[plain(said(point)), point.href] for point in points],
            hovertemplate="%{customdata[0]}<extra></extra>",
            marker={
                "size": 11,
                "symbol": [PLOTLY_SYMBOL[point.status] for point in points],
                "color": [theme.tones[point.status].fill for point in points],
            },
        )
    )
    for note in _figure_notes(points, theme):
        figure.add_annotation(note)
    if before:
        add_before(figure, labels, before, theme)
    known = [(point.label, point.value) for point in points if point.value is not None]
    if ahead and known:
        add_ahead(figure, known[-1], ahead, theme)
    return figure


def _layout(theme: Theme, ticks: Sequence[float], top: float, count: int) -> dict[str, object]:
    """`count` periods stand in the middle of the width, with room for words beside the first and the last."""
    room = max(0.3, count / 20)
    axis = {"color": theme.muted, "zeroline": False, "fixedrange": True, "tickfont": {"size": 13}}
    return {
        "template": go.layout.Template(),
        "height": 270,
        "showlegend": False,
        "separators": ",.",
        "margin": {"l": 52, "r": 16, "t": 18, "b": 36},
        "hovermode": "closest",
        "dragmode": False,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": FONT, "size": 14, "color": theme.ink},
        "hoverlabel": {"bgcolor": theme.card, "bordercolor": theme.line, "font": {"family": FONT, "color": theme.ink}},
        "xaxis": axis | {"type": "category", "showgrid": False, "range": [-room, count - 1 + room]},
        "yaxis": axis
        | {
            "range": [0, top * 1.06],
            "gridcolor": theme.line,
            "tickvals": list(ticks),
            "ticktext": [words.target(tick) for tick in ticks],
        },
    }


def _figure_notes(points: Sequence[TrendPoint], theme: Theme) -> list[dict[str, object]]:
    """The target in words at the right end, the last value at its point, on opposite sides of the target line."""
    notes: list[dict[str, object]] = []
    known = [point for point in points if point.value is not None]
    aimed = [point.target for point in points if point.target is not None]
    above = bool(known and aimed and (known[-1].value or 0.0) > aimed[-1])
    if aimed:
        notes.append(
            {
                "xref": "paper",
                "x": 1,
                "y": aimed[-1],
                "xanchor": "right",
                "yanchor": "top" if above else "bottom",
                "showarrow": False,
                "text": f"mục tiêu {words.target(aimed[-1])}",
                "font": {"size": 13, "color": theme.ink},
            }
        )
    if known:
        notes.append(
            {
                "x": known[-1].label,
                "y": known[-1].value,
                "xanchor": "center",
                "yanchor": "bottom" if above else "top",
                "yshift": 9 if above else -9,
                "showarrow": False,
                "text": f"<b>{words.percent(known[-1].value)}</b>",
                "font": {"size": 16, "color": theme.tones[known[-1].status].text},
            }
        )
    return notes
