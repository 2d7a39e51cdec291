"""The course of one indicator: a light SVG, and a Plotly figure for where the hand hovers."""

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from lib.charts.ahead import AheadPoint, add_ahead, add_before
from lib.charts.palette import FONT, LIGHT, PLOTLY_SYMBOL, SHAPE, Theme, fill_of, text_of, variable
from lib.charts.sparkline import path_of
from lib.charts.svg import number, picture, plain, text
from lib.core import words
from lib.core.verdict import Status

_WIDTH, _HEIGHT = 640.0, 260.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 46.0, 70.0, 20.0, 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendPoint:
    """One period: `label` for the axis, `title` for the reader, value and target in percent, `note` such as “ước tính”."""

    label: str
    title: str
    value: float | None
    target: float | None
    status: Status
    note: str = ""


def trend_alt(name: str, points: Sequence[TrendPoint]) -> str:
    known = [point for point in points if point.value is not None]
    if not known:
        return f"{name}: chưa có số liệu qua các kỳ."
    last = known[-1]
    against = f", mục tiêu {words.target(last.target)}" if last.target is not None else ""
    if len(known) == 1:
        return f"{name}: mới có một kỳ, {last.title} {words.percent(last.value)}{against}."
    first = known[0]
    return (
        f"{name}: từ {words.percent(first.value)} ({first.title}) đến {words.percent(last.value)} ({last.title}){against}, "
        f"{last.status.label.lower()}."
    )


def trend(name: str, points: Sequence[TrendPoint]) -> str:
    """An SVG of all points, oldest first, with the target as a dashed line and the last value in words."""
    top = ceiling(points)
    step = (_WIDTH - _LEFT - _RIGHT) / max(len(points) - 1, 1)

    def place(index: int, value: float | None) -> tuple[float, float] | None:
        if value is None:
            return None
        return _LEFT + index * step, _HEIGHT - _BOTTOM - value / top * (_HEIGHT - _TOP - _BOTTOM)

    spots = [place(index, point.value) for index, point in enumerate(points)]
    goals = [place(index, point.target) for index, point in enumerate(points)]
    parts = [*_grid(top), *_labels(points, step)]
    parts.append(
        f'<path d="{path_of(goals)}" fill="none" stroke="{variable("ink")}" stroke-width="1.4" stroke-dasharray="5 4"/>'
    )
    parts.append(f'<path d="{path_of(spots)}" fill="none" stroke="{variable("house")}" stroke-width="2.4"/>')
    for point, spot in zip(points, spots, strict=True):
        if spot:
            parts.append(
                f'<circle cx="{number(spot[0])}" cy="{number(spot[1])}" r="4" fill="{fill_of(point.status)}">'
                f"<title>{text(said(point))}</title></circle>"
            )
    parts.extend(_last_words(points, spots, goals))
    return picture(_WIDTH, _HEIGHT, parts, trend_alt(name, points), "trend")


def trend_figure(
    name: str,
    points: Sequence[TrendPoint],
    theme: Theme = LIGHT,
    *,
    ahead: Sequence[AheadPoint] = (),
    before: Sequence[float | None] = (),
) -> go.Figure:
    """The same as a Plotly figure; `customdata` of the value trace holds what the pointer reads.

    `ahead` goes on from the last value; `before` is last year's value at each point.
    """
    labels = [point.label for point in points]
    top = ceiling(points, [*(one.high for one in ahead), *(value for value in before if value is not None)])
    ticks = [top * part / 4 for part in range(5)]
    figure = go.Figure(layout=_layout(theme, ticks, top))
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
            customdata=[[plain(said(point))] for point in points],
            hovertemplate="%{customdata[0]}<extra></extra>",
            unselected={"marker": {"opacity": 1}},  # a click opens a period; it does not dim the others
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


def said(point: TrendPoint) -> str:
    """What the pointer reads at a point."""
    goal = f", mục tiêu {words.target(point.target)}" if point.target is not None else ""
    note = f" ({point.note})" if point.note else ""
    return f"{point.title}: {words.percent(point.value)}{note}{goal}. {SHAPE[point.status]} {point.status.label}"


def ceiling(points: Sequence[TrendPoint], more: Sequence[float] = ()) -> float:
    """Where the scale ends, in percent: a round figure above all values and targets, and `more` beside them."""
    shown = [v for point in points for v in (point.value, point.target) if v is not None]
    most = max([*shown, *more], default=100.0)
    return next((float(end) for end in (4, 8, 20, 40, 60, 80, 100, 120, 160, 200) if most <= end), most * 1.05)


def _grid(top: float) -> list[str]:
    parts = []
    for part in range(5):
        y = number(_HEIGHT - _BOTTOM - part / 4 * (_HEIGHT - _TOP - _BOTTOM))
        parts.append(
            f'<line x1="{number(_LEFT)}" x2="{number(_WIDTH - _RIGHT)}" y1="{y}" y2="{y}" '
            f'stroke="{variable("line")}" stroke-width="1"/>'
        )
        parts.append(
            f'<text x="{number(_LEFT - 8)}" y="{y}" dy="4" text-anchor="end" font-size="12" '
            f'fill="{variable("muted")}">{words.target(top * part / 4)}</text>'
        )
    return parts


def _labels(points: Sequence[TrendPoint], step: float) -> list[str]:
    every = max(1, -(-len(points) // 12))
    return [
        f'<text x="{number(_LEFT + index * step)}" y="{number(_HEIGHT - 8)}" text-anchor="middle" font-size="12" '
        f'fill="{variable("muted")}">{text(point.label)}</text>'
        for index, point in enumerate(points)
        if index % every == 0 or index == len(points) - 1
    ]


def _last_words(
    points: Sequence[TrendPoint],
    spots: Sequence[tuple[float, float] | None],
    goals: Sequence[tuple[float, float] | None],
) -> list[str]:
    """The last value and the target at the right edge, pushed apart where they would touch."""
    last = next((i for i in range(len(points) - 1, -1, -1) if spots[i]), None)
    goal = next((i for i in range(len(points) - 1, -1, -1) if goals[i]), None)
    parts, value_y = [], None
    if last is not None and (spot := spots[last]) is not None:
        value_y = spot[1]
        parts.append(
            f'<text x="{number(spot[0] + 9)}" y="{number(value_y)}" dy="5" font-size="15" font-weight="700" '
            f'fill="{text_of(points[last].status)}">{words.percent(points[last].value)}</text>'
        )
    if goal is not None and (spot := goals[goal]) is not None:
        y = _beside(spot[1], value_y)
        parts.append(
            f'<text x="{number(_WIDTH - 4)}" y="{number(y)}" text-anchor="end" font-size="12" '
            f'font-weight="600" fill="{variable("ink")}">mục tiêu {words.target(points[goal].target)}</text>'
        )
    return parts


def _beside(goal: float, value: float | None) -> float:
    """Where the target's words stand: above its line, below it where the value is above, clear of the value's words."""
    above, below = goal - 7, goal + 16
    if value is None or value > goal + 12:
        return above
    return below if value < goal - 6 else max(below, value + 18)


def _layout(theme: Theme, ticks: Sequence[float], top: float) -> dict[str, object]:
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
        "xaxis": axis | {"type": "category", "showgrid": False},
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
