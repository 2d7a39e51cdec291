"""What lies ahead of a course and what lay a year behind it, as drawn."""

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
