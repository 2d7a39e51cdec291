"""The course of one indicator as a Plotly figure, for where the hand hovers."""

from collections.abc import Iterator, Sequence
from typing import Any

from lib.charts.ahead import AheadPoint, add_ahead, add_before
from lib.charts.figures import go
from lib.charts.palette import FONT, LIGHT, PLOTLY_SYMBOL, Theme
from lib.charts.scale import Scale
from lib.charts.svg import plain
from lib.charts.trend import TrendPoint, said, scale_of
from lib.core import words

_CLOSE = 4
"""Periods ahead: with no more of them the words of the last value could touch those at the right end."""


SECOND = "second"
"""Words named so are left out where there is little room: what they say stands in words elsewhere."""


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
    ends = scale_of(points, [*(end for one in ahead for end in (one.low, one.high)), *before])
    count = len({*labels, *(one.label for one in ahead)})
    figure = go.Figure(layout=_layout(theme, ends, count))
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
    known = [(point.label, point.value) for point in points if point.value is not None]
    heading = ahead if known else ()
    for note in _notes(points, heading, theme):
        figure.add_annotation(note)
    if before:
        add_before(figure, labels, before, theme)
    if heading:
        add_ahead(figure, known[-1], heading, theme)
    return figure


def _layout(theme: Theme, ends: Scale, count: int) -> dict[str, object]:
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
        "xaxis": axis | {"type": "category", "tickangle": 0, "showgrid": False, "range": [-room, count - 1 + room]},
        "yaxis": axis
        | {
            "range": [ends.low, ends.top + 0.06 * ends.span],
            "gridcolor": theme.line,
            "tickvals": ends.ticks,
            "ticktext": [words.target(tick) for tick in ends.ticks],
        },
    }


def _notes(points: Sequence[TrendPoint], ahead: Sequence[AheadPoint], theme: Theme) -> Iterator[dict[str, Any]]:
    """In words the target and the forecast, at the right end, and the last value, each on its side of the target's line."""
    known = [point for point in points if point.value is not None]
    target = next((point.target for point in reversed(points) if point.target is not None), None)
    end = ahead[-1].value if ahead else known[-1].value if known else None
    close = 0 < len(ahead) <= _CLOSE
    at_end = {"xref": "paper", "x": 1, "xanchor": "right"}
    if target is not None:
        above = not _is_above(end, target)
        yield _note(f"mục tiêu {words.target(target)}", target, theme.ink, above=above, apart=0) | at_end
    if known:
        last = known[-1]
        note = _note(
            f"<b>{words.percent(last.value)}</b>",
            last.value,
            theme.tones[last.status].text,
            above=_is_above(last.value, last.target),
            size=16,
        )
        aside = {"xanchor": "right", "xshift": -12} if close else {"xanchor": "center"}
        yield note | {"x": last.label} | aside
    if ahead:
        above = _is_above(end, target)
        edge = ahead[-1].high if above else ahead[-1].low
        rarer = {"name": SECOND} if close else {}
        yield _note(f"dự báo {words.percent(end)}", edge, theme.house, above=above, apart=6) | at_end | rarer


def _is_above(value: float | None, target: float | None) -> bool:
    return target is not None and value is not None and value > target


def _note(
    said: str, height: float | None, colour: str, *, above: bool, apart: int = 9, size: int = 13
) -> dict[str, Any]:
    """Words so many pixels above or below a height, in percent."""
    return {
        "text": said,
        "y": height,
        "yanchor": "bottom" if above else "top",
        "yshift": apart if above else -apart,
        "showarrow": False,
        "font": {"size": size, "color": colour},
    }
