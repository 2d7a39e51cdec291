"""What stands until Plotly has come shows what its figure shows, at the same places."""

import re
import xml.etree.ElementTree as ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.charts.ahead import AheadPoint
from lib.charts.palette import DARK, LIGHT, Theme
from lib.charts.still import still
from lib.charts.trend_figure import trend_figure
from lib.core.verdict import Status
from tests.charts.test_drawings import EVIL, point, shares

POINTS = [point(1, 21.0, Status.MISSED), point(2, None), point(3, 48.0), point(4, 55.0, Status.MET)]
AHEAD = [AheadPoint(label="T5", title="Tháng 5/2023", value=57.0, low=52.0, high=62.0)]


def drawn(markup: str) -> ElementTree.Element:
    return ElementTree.fromstring(markup)  # noqa: S314, our own markup


def texts(root: ElementTree.Element) -> list[str]:
    return [text.text or "" for text in root.iter("text")]


@given(st.lists(st.tuples(shares, shares), max_size=19))
def test_it_can_be_drawn_from_anything(pairs: list[tuple[float | None, float | None]]) -> None:
    points = [point(number, value, target=target) for number, (value, target) in enumerate(pairs)]
    root = drawn(still(trend_figure("x", points)))
    marks = [one for one in root.iter("svg") if one.get("x")]
    assert len(marks) == sum(value is not None for value, _ in pairs)
    for mark in marks:
        for place in ("x", "y"):
            assert 0 < float((mark.get(place) or "").removesuffix("%")) <= 100


@pytest.mark.parametrize("theme", [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")])
def test_words_and_colours_are_the_figures(theme: Theme) -> None:
    figure = trend_figure("Thanh toán", POINTS, theme, ahead=AHEAD, before=[20.0, 25.0, 30.0, 35.0])
    markup = still(figure)
    said = [re.sub("</?b>", "", note.text) for note in figure.layout.annotations]
    assert said == ["mục tiêu 50%", "55,0%", "dự báo 57,0%"]
    assert texts(drawn(markup))[-3:] == said
    assert [one for one in texts(drawn(markup)) if one.startswith("T")] == ["T1", "T2", "T3", "T4", "T5"]
    for colour in (theme.tones[Status.MISSED].fill, theme.tones[Status.MET].fill, theme.house, theme.muted, theme.ink):
        assert colour in markup


def test_every_verdict_has_its_shape_and_the_forecast_its_band() -> None:
    root = drawn(still(trend_figure("Thanh toán", POINTS, ahead=AHEAD)))
    shapes = [one[0].get("d") or "" for one in root.iter("svg") if one.get("x")]
    assert len(set(shapes)) == len(shapes) == 3
    assert [one.get("fill") for one in root.iter("path") if (one.get("fill") or "").startswith("rgba")] == [
        "rgba(27,74,120,0.14)"
    ]


def test_the_lowest_value_is_at_the_foot_and_periods_run_evenly() -> None:
    root = drawn(still(trend_figure("x", [point(1, 0.0), point(2, 100.0), point(3, 50.0)])))
    spots = [
        (float((one.get("x") or "").rstrip("%")), float((one.get("y") or "").rstrip("%")))
        for one in root.iter("svg")
        if one.get("x")
    ]
    assert spots[0][1] == 100
    assert spots[0][1] - spots[2][1] == pytest.approx(spots[2][1] - spots[1][1], abs=0.02)
    assert spots[1][0] == pytest.approx(50)


def test_no_text_becomes_markup() -> None:
    points = [point(1, 21.0), point(2, 55.0)]
    assert EVIL not in still(
        trend_figure(EVIL, points, ahead=[AheadPoint(label=EVIL, title="x", value=1, low=0, high=2)])
    )
