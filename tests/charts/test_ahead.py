"""What lies ahead of a course and what lay a year behind it, as drawn."""

import re

import pytest

from lib.charts.ahead import AheadPoint, said
from lib.charts.trend import TrendPoint
from lib.charts.trend_figure import trend_figure
from lib.core.verdict import Status

POINTS = [
    TrendPoint(label=f"T{n}", title=f"Tháng {n}/2023", value=v, target=50.0, status=Status.MISSED)
    for n, v in ((8, 30.0), (9, 32.0), (10, None))
]
AHEAD = [AheadPoint(label="T10", title="Tháng 10/2023", value=33.4, low=30.2, high=71.6)]


def test_a_band_and_a_dotted_line_go_on_from_the_last_value() -> None:
    figure = trend_figure("Thanh toán", POINTS, ahead=AHEAD)
    _, _, high, low, line = figure.data
    assert (list(high.y), list(low.y), list(line.y)) == ([32.0, 71.6], [32.0, 30.2], [32.0, 33.4])
    assert list(line.x) == ["T9", "T10"]
    assert (low.fill, line.line.dash) == ("tonexty", "dot")
    assert figure.layout.yaxis.range[1] > 71.6, "the band is seen whole"
    assert "dự báo 33,4%" in [note.text for note in figure.layout.annotations]


def test_last_year_is_a_thin_line_of_its_own() -> None:
    figure = trend_figure("Thanh toán", POINTS, before=[70.0, None, 90.0])
    line = figure.data[2]
    assert list(line.y) == [70.0, None, 90.0]
    assert line.hovertemplate.startswith("Cùng kỳ năm trước")
    assert figure.layout.yaxis.range[1] > 90


def test_without_either_the_drawing_is_as_before() -> None:
    assert len(trend_figure("Thanh toán", POINTS).data) == 2
    empty = [TrendPoint(label="T1", title="Tháng 1", value=None, target=50.0, status=Status.NO_DATA)]
    assert len(trend_figure("Thanh toán", empty, ahead=AHEAD).data) == 2, "nothing goes on from nothing"


def test_what_the_pointer_reads_ahead() -> None:
    assert said(AHEAD[0]) == "Dự báo tháng 10/2023: 33,4% (30–72%)"


@pytest.mark.parametrize(
    ("last", "forecast", "sides"),
    [
        pytest.param(97.6, 97.8, {"mục tiêu 95%": "top", "97,6%": "bottom", "dự báo 97,8%": "bottom"}, id="above"),
        pytest.param(92.1, 92.5, {"mục tiêu 95%": "bottom", "92,1%": "top", "dự báo 92,5%": "top"}, id="below"),
        pytest.param(92.1, 96.0, {"mục tiêu 95%": "top", "92,1%": "top", "dự báo 96,0%": "bottom"}, id="crossing"),
    ],
)
@pytest.mark.parametrize("months", [1, 4, 5])
def test_the_words_at_the_right_end_stand_on_both_sides_of_the_target(
    last: float, forecast: float, sides: dict[str, str], months: int
) -> None:
    points = [
        TrendPoint(label=f"T{n}", title="x", value=last if n <= 12 - months else None, target=95.0, status=Status.NEAR)
        for n in range(1, 13)
    ]
    ahead = [
        AheadPoint(label=f"T{n}", title="x", value=forecast, low=forecast - 1, high=forecast + 1)
        for n in range(13 - months, 13)
    ]
    notes = {re.sub("</?b>", "", note.text): note for note in trend_figure("x", points, ahead=ahead).layout.annotations}
    assert {said: note.yanchor for said, note in notes.items()} == sides
    middle = next(note for said, note in notes.items() if said[0].isdigit())
    assert middle.xanchor == ("center" if months == 5 else "right"), "clear of those at the right end"
