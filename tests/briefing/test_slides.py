"""The PowerPoint file: a slide an area, charts that can be edited, marks on made-up figures."""

from io import BytesIO

import pytest
from pptx import Presentation
from pptx.presentation import Presentation as Deck

from lib.briefing.content import NO_DIRECTIVES, NO_SHORTFALLS, NO_TASKS, SAMPLE, Briefing
from lib.briefing.slides import slides
from lib.charts.palette import LIGHT
from lib.core.verdict import Status
from tests.briefing.made import ON_TIME, PAID, UNKNOWN, briefing, eventful


def opened(of: Briefing) -> Deck:
    return Presentation(BytesIO(slides(of)))


@pytest.fixture(scope="module")
def deck() -> Deck:
    return opened(briefing())


def titles(deck: Deck) -> list[str]:
    return [slide.shapes.title.text for slide in deck.slides]


def texts(deck: Deck) -> list[str]:
    return ["\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame) for slide in deck.slides]


def test_there_is_a_slide_for_each_part_and_its_title_is_the_finding(deck: Deck):
    made = briefing()
    assert titles(deck) == [
        made.subject, made.headline, *(area.sentence for area in made.areas), "Chỉ tiêu chưa đạt, gần đạt", "Nhiệm vụ",
        "Ý kiến chỉ đạo",
    ]  # fmt: skip
    assert round(deck.slide_width / deck.slide_height, 2) == 1.78


def test_the_charts_hold_the_numbers(deck: Deck):
    counts, results, empty = (shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart)
    assert {series.name: tuple(series.values) for series in counts.plots[0].series} == {
        "● Đạt": (1, None), "■ Chưa đạt": (1, None), "○ Chưa có số liệu": (None, 1),
    }  # fmt: skip
    reached, goals = results.plots[0].series
    assert list(results.plots[0].categories) == ["■ Thanh toán trực tuyến", "● Giải quyết đúng hạn"]
    assert (tuple(reached.values), tuple(goals.values)) == ((PAID.value, ON_TIME.value), (PAID.target, ON_TIME.target))
    assert tuple(empty.plots[0].series[0].values) == (UNKNOWN.value,)


def test_a_bar_has_the_colour_of_its_verdict(deck: Deck):
    chart = next(shape.chart for shape in deck.slides[2].shapes if shape.has_chart)
    points = chart.plots[0].series[0].points
    assert [f"#{points[place].format.fill.fore_color.rgb}".lower() for place in (0, 1)] == [
        LIGHT.tones[Status.MISSED].fill, LIGHT.tones[Status.MET].fill,
    ]  # fmt: skip


def test_every_chart_and_table_has_words(deck: Deck):
    drawn = [shape for slide in deck.slides for shape in slide.shapes if shape.has_chart or shape.has_table]
    assert len(drawn) == 4
    assert all(shape._element.nvGraphicFramePr.cNvPr.get("descr") for shape in drawn)


def test_verdicts_are_told_by_shape_and_word_too(deck: Deck):
    overview, area = texts(deck)[1:3]
    assert "● 1 đạt" in overview
    assert "■ 1 chưa đạt" in overview
    assert "■ Thanh toán trực tuyến: 38,2% (cần 50%)" in area


def test_the_source_of_each_figure_is_in_the_notes(deck: Deck):
    assert "bc.xlsx, Biểu 01, ô H11" in deck.slides[2].notes_slide.notes_text_frame.text


def test_what_there_is_none_of_is_said():
    found = "\n".join(texts(opened(briefing(shortfalls=()))))
    assert all(words in found for words in (NO_SHORTFALLS, NO_TASKS, NO_DIRECTIVES))


def test_open_directives_open_the_meeting():
    assert "Đôn đốc các huyện, 30/9/2023: Đôn đốc các huyện" in texts(opened(eventful("Đôn đốc các huyện")))[0]


def test_long_lists_go_over_several_slides():
    many = briefing(shortfalls=briefing().shortfalls * 13)
    assert [title for title in titles(opened(many)) if title.startswith("Chỉ tiêu")] == [
        f"Chỉ tiêu chưa đạt, gần đạt ({number}/3)" for number in (1, 2, 3)
    ]


@pytest.mark.parametrize("sample", [pytest.param(True, id="made-up"), pytest.param(False, id="real")])
def test_made_up_figures_are_marked_on_every_slide(sample: bool):
    assert {SAMPLE in text for text in texts(opened(briefing(sample=sample)))} == {sample}


def test_nothing_stands_outside_the_slide(deck: Deck):
    for slide in deck.slides:
        for shape in slide.shapes:
            assert min(shape.left, shape.top) >= 0
            assert shape.left + shape.width <= deck.slide_width
            assert shape.top + shape.height <= deck.slide_height
