"""What both peers draw: the same scorecard, as few Plotly figures as it takes, tables as HTML."""

from collections.abc import Sequence
from functools import cache

import plotly.graph_objects as go

from lib.charts.palette import LIGHT
from lib.core.period import Period
from lib.core.verdict import Status
from lib.insight.figures import Figures
from lib.insight.score import Score
from lib.insight.scorecard import Scorecard
from lib.services import scorecards
from lib.services.office import Office, open_office

AREA = "procedures"
COLUMNS = ("Chỉ tiêu", "Giá trị", "Phải đạt", "Đánh giá")
_QUIET = {"template": None, "paper_bgcolor": LIGHT.card, "margin": {"l": 10, "r": 10, "t": 30, "b": 10}}


@cache
def office() -> Office:
    return open_office()


@cache
def periods() -> tuple[str, ...]:
    """Newest first."""
    return tuple(str(one) for one in sorted(scorecards.periods(office()), key=lambda one: one.order, reverse=True))


@cache
def card(period: str) -> Scorecard:
    return Scorecard(_figures(), Period.parse(period), office().store.judgements())


@cache
def _figures() -> Figures:
    return scorecards.figures(office())


def overview_gauges(of: Scorecard) -> go.Figure:
    """Seven gauges in one figure: the share of an area's indicators that are met."""
    figure = go.Figure()
    for number, area in enumerate(of.areas()):
        known = sum(count for status, count in area.counts.items() if status is not Status.NO_DATA)
        _gauge(figure, number, 7, area.area.short_name, 100 * area.counts[Status.MET] / max(known, 1), 100)
    return figure.update_layout(height=190, **_QUIET)


def area_gauges(of: Scorecard) -> go.Figure:
    scores = of.area(AREA).scores
    figure = go.Figure()
    for number, score in enumerate(scores):
        value = score.figure.value if score.figure and score.figure.value is not None else 0
        _gauge(figure, number, len(scores), of.plan.indicators[score.indicator].short_name, value, score.verdict.target)
    return figure.update_layout(height=190, **_QUIET)


def _gauge(figure: go.Figure, number: int, of: int, title: str, value: float, target: float | None) -> None:
    figure.add_trace(
        go.Indicator(
            mode="gauge+number", value=value, title={"text": title, "font": {"size": 11}}, number={"suffix": "%"},
            gauge={"axis": {"range": [0, 100]}, "threshold": {"value": target or 100}},
            domain={"x": [number / of + 0.01, (number + 1) / of - 0.01], "y": [0, 0.8]},
        )
    )  # fmt: skip


def heat(of: Scorecard) -> go.Figure:
    """Areas by districts, the share of indicators met."""
    units = of.children()
    rows = [[_share(of, area.area.id, unit.code) for unit in units] for area in of.areas()]
    figure = go.Figure(
        go.Heatmap(
            z=rows, x=[unit.short_name for unit in units], y=[area.area.short_name for area in of.areas()],
            text=[["" if one is None else f"{one:.0f}" for one in row] for row in rows], texttemplate="%{text}",
        )
    )  # fmt: skip
    return figure.update_layout(height=320, **_QUIET)


def _share(of: Scorecard, area: str, unit: str) -> float | None:
    counts = of.area(area, unit).counts
    known = sum(count for status, count in counts.items() if status is not Status.NO_DATA)
    return 100 * counts[Status.MET] / known if known else None


def trend(of: Scorecard) -> go.Figure:
    """The area's worst indicator along the year, with its target."""
    worst = of.area(AREA).worst
    course = of.trend(worst.indicator if worst else next(iter(of.plan.indicators)))
    names = [point.period.short_label for point in course.points]
    figure = go.Figure(
        [
            go.Scatter(x=names, y=[point.value for point in course.points], mode="lines+markers", name="Số liệu"),
            go.Scatter(x=names, y=[point.target for point in course.points], line={"dash": "dot"}, name="Mục tiêu"),
        ]
    )
    return figure.update_layout(height=300, **_QUIET)


def ranking(of: Scorecard) -> go.Figure:
    worst = of.area(AREA).worst
    ranks = of.ranks(worst.indicator) if worst else ()
    values = {of.unit(one.score.unit).short_name: one.score.figure.value for one in ranks if one.score.figure}
    figure = go.Figure(go.Bar(x=list(values.values()), y=list(values), orientation="h"))
    return figure.update_layout(height=300, **_QUIET)


def concerns(of: Scorecard) -> list[tuple[str, ...]]:
    return [_row(of, one.score) for one in of.attention()]


def indicators(of: Scorecard) -> list[tuple[str, ...]]:
    return [_row(of, score) for score in of.area(AREA).scores]


def _row(of: Scorecard, score: Score) -> tuple[str, ...]:
    value = score.figure.value if score.figure else None
    target = score.verdict.target
    return (
        of.plan.indicators[score.indicator].short_name,
        "" if value is None else f"{value:.1f}%",
        "" if target is None else f"{target:.1f}%",
        score.verdict.status.label,
    )


def html_table(rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{name}</th>" for name in COLUMNS)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
