"""The meeting's slides: their order, what each says, and what the browser may send back."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from lib.core.directive import Subject
from lib.core.task import Task
from lib.core.task_state import TaskState, TaskStatus
from lib.core.verdict import Status
from lib.insight.scorecard import Scorecard
from lib.services import directives, scorecards
from lib.services.office import Office
from lib.services.statements import StatementError
from lib.ui.deck import deck_markup
from lib.ui.meeting_panel import given
from lib.ui.slide import Agenda, Slide
from lib.ui.slides import ROWS, slides
from tests.ui.conftest import EVIL, PERIOD, report
from tests.ui.test_views import Page

DAY = date(2023, 9, 20)
BEFORE = date(2023, 9, 15)


@pytest.fixture
def card(office: Office) -> Scorecard:
    """A quarter in which two indicators are missed."""
    office.store.save(report("Quý III, số sửa lại.xlsx", PERIOD, 20.0, day=3))
    return scorecards.scorecard(office, PERIOD)


def agenda(office: Office, day: date = DAY) -> Agenda:
    return Agenda(day=day, directives=directives.all(office), source=lambda score: f"nguồn của {score.indicator}")


def give(office: Office, day: date, text: str = "Báo cáo nguyên nhân", **more: Any) -> None:
    directives.give(office, period=PERIOD, day=day, text=text, responsible="SNV", **more)


def seen(slide: Slide) -> str:
    return Page(f"<div>{slide.title} {slide.body} {slide.foot}</div>").text


def test_the_order_is_opening_plan_areas_with_their_reds_closing(card: Scorecard, office: Office) -> None:
    shown = slides(card, agenda(office))
    places = [slide.place for slide in shown]
    areas = [area.short_name for area in card.plan.areas if card.area(area.id).total]
    assert (places[0], places[1], places[-1]) == ("Mở đầu", "Toàn tỉnh", "Kết thúc")
    assert list(dict.fromkeys(places[2:-1])) == areas


def test_every_missed_indicator_has_its_slide_worst_first(card: Scorecard, office: Office) -> None:
    missed = [
        concern.indicator.id
        for area in card.plan.areas
        for concern in card.attention(area=area.id)
        if concern.score.status is Status.MISSED
    ]
    assert missed
    shown = [slide.about.indicator for slide in slides(card, agenda(office)) if slide.about.indicator]
    assert shown == missed


def test_a_red_slide_says_how_far_whose_and_where_from(card: Scorecard, office: Office) -> None:
    slide = next(one for one in slides(card, agenda(office)) if one.about.indicator)
    concern = next(one for one in card.attention() if one.indicator.id == slide.about.indicator)
    said = seen(slide)
    assert "còn thiếu" in said
    assert concern.children[0].unit.short_name in said
    assert f"nguồn của {concern.indicator.id}" in said
    assert "Chưa có biện pháp" in said
    assert slide.responsible == concern.indicator.lead_agency


def test_the_meeting_opens_with_what_is_open_and_closes_with_what_it_decided(card: Scorecard, office: Office) -> None:
    give(office, BEFORE, "Việc cũ quá hạn", deadline=date(2023, 9, 18))
    give(office, BEFORE, "Việc cũ đã xong")
    directives.finish(office, directives.all(office)[0].id, "Xong", DAY)
    give(office, DAY, "Việc mới", subject=Subject(indicator="procedures.satisfaction"))
    first, *_, last = slides(card, agenda(office))
    assert "1 ý kiến chỉ đạo chưa thực hiện xong, 1 quá hạn" in " ".join(seen(first).split())
    assert "Việc cũ quá hạn" in seen(first)
    assert "Việc cũ đã xong" not in seen(first)
    assert "1 ý kiến chỉ đạo tại cuộc họp này" in seen(last)
    assert "Việc mới" in seen(last)
    assert "Việc cũ" not in seen(last)


def overdue(number: int, until: date) -> TaskStatus:
    task = Task(number=str(number), text=f"Nhiệm vụ {EVIL}", area="procedures", lead="STP", deadline="Quý II/2023")
    return TaskStatus(task=task, day=DAY, state=TaskState.OVERDUE, due=until)


def test_late_tasks_have_their_slide_the_longest_late_first(card: Scorecard, office: Office) -> None:
    tasks = [overdue(1, date(2023, 9, 1)), overdue(2, date(2023, 6, 30))]
    (slide,) = [one for one in slides(card, replace(agenda(office), tasks=tasks)) if one.place == "Nhiệm vụ"]
    said = seen(slide)
    assert "2 nhiệm vụ quá hạn trong 2 nhiệm vụ" in said
    assert said.index("2. Nhiệm vụ") < said.index("1. Nhiệm vụ")
    assert "Sở Tư pháp" in said
    assert slide.about == Subject()


def test_one_late_task_can_be_spoken_of(card: Scorecard, office: Office) -> None:
    late = replace(agenda(office), tasks=[overdue(7, date(2023, 6, 30))])
    (slide,) = [one for one in slides(card, late) if one.place == "Nhiệm vụ"]
    assert (slide.about, slide.responsible) == (Subject(task="7"), "STP")


def test_no_late_task_is_said_and_no_tasks_have_no_slide(card: Scorecard, office: Office) -> None:
    done = replace(overdue(1, date(2023, 6, 30)), state=TaskState.DONE_IN_TIME)
    (slide,) = [one for one in slides(card, replace(agenda(office), tasks=[done])) if one.place == "Nhiệm vụ"]
    assert "Không có nhiệm vụ nào quá hạn trong 1 nhiệm vụ." in seen(slide)
    assert [one for one in slides(card, agenda(office)) if one.place == "Nhiệm vụ"] == []


def test_more_than_a_slide_holds_goes_on_the_next(card: Scorecard, office: Office) -> None:
    for number in range(ROWS + 1):
        give(office, DAY, f"Việc {number + 1}")
    closing = [slide for slide in slides(card, agenda(office)) if slide.place == "Kết thúc"]
    assert [slide.body.count("<li") for slide in closing] == [ROWS, 1]


def test_nothing_written_becomes_markup(card: Scorecard, office: Office) -> None:
    give(office, BEFORE, EVIL)
    give(office, DAY, EVIL, subject=Subject(indicator="procedures.satisfaction"))
    shown = deck_markup(
        slides(card, agenda(office)), card.children(), house=EVIL, period=EVIL, day=EVIL, leave=EVIL, sample=True
    )
    page = Page(shown)
    assert not page.all("script")
    assert "DỮ LIỆU MẪU" in page.text
    assert len(page.all("section")) == len(slides(card, agenda(office)))


@pytest.mark.parametrize(
    ("sent", "deadline"),
    [
        pytest.param({"deadline": "25/9/2023"}, date(2023, 9, 25), id="as it is written here"),
        pytest.param({"deadline": " 05.06.2023 "}, date(2023, 6, 5), id="the day comes first"),
        pytest.param({"deadline": "30/9"}, date(2023, 9, 30), id="without the year"),
        pytest.param({"deadline": ""}, None, id="none"),
        pytest.param({}, None, id="left out"),
    ],
)
def test_a_deadline_as_it_is_written(sent: dict[str, Any], deadline: date | None) -> None:
    assert given(sent, DAY)["deadline"] == deadline


@pytest.mark.parametrize("said", ["31/2/2023", "mai", "2023-09-25", "9/2023"])
def test_a_deadline_that_is_no_day_is_refused(said: str) -> None:
    with pytest.raises(StatementError, match="không phải là một ngày"):
        given({"deadline": said}, DAY)


def test_only_words_are_taken_from_the_browser() -> None:
    sent = {"text": ["x"], "responsible": 7, "indicator": {"a": 1}, "person": "người khác", "period": "2022"}
    assert given(sent, DAY) == {"text": "", "responsible": "", "deadline": None, "subject": Subject()}
