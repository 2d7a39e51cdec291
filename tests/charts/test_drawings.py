"""Drawings are well-formed, say their finding in words, and let no text from data become markup."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.charts.bullet import bullet
from lib.charts.gauge import counts_alt, counts_gauge, gauge, gauge_alt, scale_of
from lib.charts.heatmap import HeatCell, heatmap, heatmap_alt
from lib.charts.ranking import RankRow, ranking, ranking_alt
from lib.charts.sparkline import sparkline, sparkline_alt
from lib.charts.trend import TrendPoint, said, trend, trend_alt
from lib.charts.trend_figure import trend_figure
from lib.core.verdict import Status

EVIL = "<script>alert(1)</script>\"'&"
SVG = "{http://www.w3.org/2000/svg}"
shares = st.none() | st.floats(min_value=0, max_value=1000)


def point(number: int, value: float | None, status: Status = Status.NEAR, target: float | None = 50.0) -> TrendPoint:
    return TrendPoint(label=f"T{number}", title=f"Tháng {number}/2023", value=value, target=target, status=status)


def row(place: int | None, name: str, value: float | None, status: Status) -> RankRow:
    return RankRow(place=place, name=name, href="unit?unit=061", value=value, target=50.0, status=status)


@given(value=shares, target=shares, status=st.sampled_from(Status))
def test_a_gauge_and_its_bar_are_pictures_with_words(value: float | None, target: float | None, status: Status) -> None:
    for drawing in (gauge("Thanh toán", value, target, status), bullet("Thanh toán", value, target, status)):
        root = ElementTree.fromstring(drawing)  # noqa: S314, our own markup
        assert root.get("role") == "img"
        assert (root.get("aria-label") or "").startswith("Thanh toán: ")
        for line in root.iter(f"{SVG}rect"):
            assert 0 <= float(line.get("width", "0")) <= 100


@given(st.lists(shares, max_size=15), st.lists(shares, max_size=15))
def test_a_sparkline_stays_inside_its_frame(values: list[float | None], reference: list[float | None]) -> None:
    root = ElementTree.fromstring(sparkline("x", values, Status.MET, reference))  # noqa: S314
    for dot in root.iter(f"{SVG}circle"):
        assert 0 <= float(dot.get("cx", "-1")) <= 120
        assert 0 <= float(dot.get("cy", "-1")) <= 34


@given(st.lists(st.tuples(shares, shares), max_size=19))
def test_a_trend_can_be_drawn_from_anything(pairs: list[tuple[float | None, float | None]]) -> None:
    points = [point(number, value, target=target) for number, (value, target) in enumerate(pairs)]
    root = ElementTree.fromstring(trend("x", points))  # noqa: S314
    dots = [float(dot.get("cy", "-1")) for dot in root.iter(f"{SVG}circle")]
    assert len(dots) == sum(value is not None for value, _ in pairs)
    assert all(20 <= dot <= 230 for dot in dots), "between the top and the foot of the field"


@pytest.mark.parametrize(
    "draw",
    [
        pytest.param(lambda: gauge(EVIL, 5.0, 4.0, Status.MET), id="gauge"),
        pytest.param(lambda: counts_gauge(EVIL, {Status.MET: 1}), id="counts gauge"),
        pytest.param(lambda: bullet(EVIL, 5.0, 4.0, Status.MET), id="bullet"),
        pytest.param(lambda: sparkline(EVIL, [1.0, 2.0], Status.MET), id="sparkline"),
        pytest.param(
            lambda: trend(
                EVIL, [TrendPoint(label=EVIL, title=EVIL, value=1.0, target=2.0, status=Status.MET, note=EVIL)]
            ),
            id="trend",
        ),
        pytest.param(
            lambda: ranking(
                [RankRow(place=1, name=EVIL, href=EVIL, value=1.0, target=2.0, status=Status.MET, note=EVIL)]
            ),
            id="ranking",
        ),
        pytest.param(
            lambda: heatmap(
                [HeatCell(row="a", column="b", status=Status.MISSED, count=1, href=EVIL)],
                [("a", EVIL, EVIL)],
                [("b", EVIL, EVIL)],
            ),
            id="heat map",
        ),
    ],
)
def test_text_from_data_never_becomes_markup(draw: Callable[[], str]) -> None:
    drawing = draw()
    assert "<script" not in drawing
    ElementTree.fromstring(drawing)  # noqa: S314


@pytest.mark.parametrize(
    ("value", "target", "end"),
    [
        pytest.param(75.0, 90.0, 100.0, id="inside a hundred"),
        pytest.param(104.0, 100.0, 120.0, id="above a hundred the scale grows by twenties"),
        pytest.param(None, None, 100.0, id="nothing known"),
    ],
)
def test_where_a_scale_ends(value: float | None, target: float | None, end: float) -> None:
    assert scale_of(value, target) == end


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        pytest.param(
            gauge_alt("Hài lòng", 75.0, 90.0, Status.MISSED), "Hài lòng: 75,0%, mục tiêu 90%, chưa đạt.", id="gauge"
        ),
        pytest.param(
            gauge_alt("Hài lòng", None, 90.0, Status.NO_DATA), "Hài lòng: chưa có số liệu.", id="gauge, no figure"
        ),
        pytest.param(
            gauge_alt("Rà soát", 0.0, 20.0, Status.MISSED),
            "Rà soát: 0,0%, mục tiêu 20%, chưa đạt.",
            id="zero is a figure",
        ),
        pytest.param(
            counts_alt("Thể chế", {Status.MET: 1, Status.MISSED: 1}),
            "Thể chế: 1 trong 2 chỉ tiêu đạt (1 đạt, 1 chưa đạt).",
            id="counts",
        ),
        pytest.param(
            sparkline_alt("Ba Bể", [10.0, None, 12.5]), "Ba Bể: tăng từ 10,0% đến 12,5% qua 2 kỳ.", id="sparkline"
        ),
        pytest.param(sparkline_alt("Ba Bể", [None]), "Ba Bể: chưa có số liệu qua các kỳ.", id="sparkline, nothing"),
        pytest.param(
            trend_alt("Thanh toán", [point(1, 21.0), point(2, None), point(9, 46.3)]),
            "Thanh toán: từ 21,0% (Tháng 1/2023) đến 46,3% (Tháng 9/2023), mục tiêu 50%, gần đạt.",
            id="trend",
        ),
        pytest.param(
            ranking_alt([row(1, "Chợ Đồn", 76.3, Status.MET), row(2, "Ba Bể", 28.9, Status.MISSED)]),
            "Cao nhất Chợ Đồn 76,3%, cuối bảng Ba Bể 28,9%; 1 đơn vị chưa đạt.",
            id="ranking",
        ),
        pytest.param(
            ranking_alt([row(None, "Ba Bể", None, Status.NO_DATA)]),
            "Chưa đơn vị nào có số liệu để xếp hạng.",
            id="ranking, nothing",
        ),
        pytest.param(
            heatmap_alt(
                [
                    HeatCell(row="061", column="x", status=Status.MISSED, count=3, href=""),
                    HeatCell(row="062", column="x", status=Status.NEAR, count=2, href=""),
                ],
                {"061": "Ba Bể", "062": "Ngân Sơn"},
            ),
            "Số chỉ tiêu chưa đạt: Ba Bể 3.",
            id="heat map",
        ),
        pytest.param(
            said(
                TrendPoint(label="T9", title="Tháng 9/2023", value=46.3, target=50, status=Status.NEAR, note="ước tính")
            ),
            "Tháng 9/2023: 46,3% (ước tính), mục tiêu 50%. ▲ Gần đạt",
            id="hover",
        ),
    ],
)
def test_every_drawing_says_its_finding(sentence: str, words: str) -> None:
    assert sentence == words


def test_heat_cells_tell_missed_near_and_not_assigned_apart() -> None:
    drawing = heatmap(
        [
            HeatCell(row="061", column="procedures", status=Status.MISSED, count=3, href="unit?unit=061"),
            HeatCell(row="061", column="apparatus", status=Status.NO_DATA, count=2, href="unit?unit=061"),
        ],
        [("061", "Ba Bể", "unit?unit=061")],
        [("procedures", "TTHC", "Thủ tục hành chính"), ("apparatus", "BM", "Bộ máy"), ("direction", "CĐĐH", "Chỉ đạo")],
    )
    assert 'aria-label="Ba Bể, Thủ tục hành chính: 3 chỉ tiêu chưa đạt"' in drawing
    assert 'aria-label="Ba Bể, Bộ máy: chưa có số liệu"' in drawing
    assert 'aria-label="không giao chỉ tiêu"' in drawing


def test_the_plotly_trend_brings_no_template_and_marks_every_verdict() -> None:
    figure = trend_figure("Thanh toán", [point(1, 21.0, Status.MISSED), point(2, None), point(9, 55.0, Status.MET)])
    assert not figure.layout.template.layout.to_plotly_json()
    values = figure.data[1]
    assert list(values.y) == [21.0, None, 55.0]
    assert list(values.marker.symbol) == ["square", "triangle-up", "circle"]
    assert values.customdata[0][0] == "Tháng 1/2023: 21,0%, mục tiêu 50%. ■ Chưa đạt"


@pytest.mark.parametrize("value", [2.0, 30.0, 46.0, 48.0, 50.0, 52.0, 54.0, 57.0, 75.0, 99.0])
def test_the_words_at_the_end_of_a_trend_stand_clear_of_each_other(value: float):
    points = [
        TrendPoint(label=name, title=name, value=reached, target=50.0, status=Status.NEAR)
        for name, reached in (("T1", 30.0), ("T2", value))
    ]
    drawn = trend("Thanh toán", points)
    figure = re.search(r'<text x="[\d.]+" y="([\d.]+)" dy="5" font-size="15"', drawn)
    aim = re.search(r'<text x="636" y="([\d.]+)" text-anchor="end"', drawn)
    assert figure
    assert aim
    assert abs(float(figure[1]) + 5 - float(aim[1])) >= 11
