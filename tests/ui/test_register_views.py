"""Directives, notes and judgements as markup: state in words, way to act, and texts that stay text."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from lib.core.directive import Act, Directive, Step, Subject
from lib.core.judgement import Judgement, Standing
from lib.core.note import Note
from lib.core.period import Period
from lib.core.unit import Kind
from lib.insight.scorecard import Scorecard
from lib.plans.folder import load_plan
from lib.ui import directive_view, directives_page_view, goal_view, links, note_view, overview_view, site
from lib.ui.directive_view import Place
from tests.ui.conftest import EVIL, PERIOD
from tests.ui.test_views import Page, at

PLAN = load_plan()
DAY = date(2023, 11, 1)
AT = datetime(2023, 10, 5, 2, 30, tzinfo=UTC)
PLACE = Place(PLAN, DAY, at)
GIVEN = Directive(
    id=7, period=PERIOD, decided_on=date(2023, 10, 5), subject=Subject(indicator="procedures.satisfaction", unit="061"),
    text=f"Rà soát {EVIL}", responsible="SNV", deadline=date(2023, 10, 31), person=EVIL, at=AT,
    steps=(Step(act=Act.GIVEN, text=f"Rà soát {EVIL}", responsible="SNV", deadline=date(2023, 10, 31), done_on=None,
                note="", person=EVIL, at=AT),),
)  # fmt: skip


def changed(**changes: object) -> Directive:
    return replace(GIVEN, **changes)


class TestOneDirective:
    @pytest.mark.parametrize(
        ("one", "said"),
        [
            pytest.param(GIVEN, "Quá hạn quá 1 ngày", id="overdue"),
            pytest.param(changed(deadline=DAY), "Sắp đến hạn hạn hôm nay", id="due today"),
            pytest.param(changed(deadline=date(2023, 12, 1)), "Đang thực hiện còn 30 ngày", id="open"),
            pytest.param(changed(deadline=None), "không ghi hạn", id="without a deadline"),
            pytest.param(changed(done_on=DAY, done_note="Xong.", done_by="Lan"), "Hoàn thành quá hạn", id="done late"),
            pytest.param(changed(done_on=date(2023, 10, 9), done_note="Xong."), "Đã hoàn thành", id="done in time"),
            pytest.param(changed(done_on=date(2023, 12, 9)), "9/12/2023 (sau ngày đang xem)", id="done after the day"),
            pytest.param(changed(withdrawn=True), "Đã rút", id="withdrawn"),
        ],
    )
    def test_its_state_is_said_in_words(self, one: Directive, said: str) -> None:
        assert said in Page(directive_view.item(PLACE, one)).text

    def test_it_says_who_what_until_when_and_where_it_was_decided(self) -> None:
        said = Page(directive_view.item(PLACE, GIVEN)).text
        for part in (
            "Sở Nội vụ",
            "hạn 31/10/2023",
            "Huyện Ba Bể",
            "họp 5/10/2023, quý III/2023",
            "09:30 ngày 5/10/2023",
        ):
            assert part in said

    def test_no_text_becomes_markup(self) -> None:
        done = changed(done_on=DAY, done_note=EVIL, done_by=EVIL)
        for one in (GIVEN, done, changed(subject=Subject(indicator=EVIL, unit=EVIL, task=EVIL), responsible=EVIL)):
            page = Page(directive_view.compact(PLACE, [one], empty=EVIL))
            assert not page.all("script")
            assert EVIL in "".join(page.words)

    @pytest.mark.parametrize(
        ("one", "acts"),
        [
            pytest.param(GIVEN, ["done", "correct", "withdraw"], id="open"),
            pytest.param(changed(done_on=DAY), ["reopen", "withdraw"], id="done"),
            pytest.param(changed(withdrawn=True), [], id="withdrawn"),
        ],
    )
    def test_only_what_can_be_done_is_offered(self, one: Directive, acts: list[str]) -> None:
        hrefs = [link["href"] or "" for link in Page(directive_view.item(PLACE, one)).all("a")]
        assert [href.partition("write=")[2].partition("&")[0] for href in hrefs if "write=" in href] == acts


@pytest.mark.parametrize(
    ("subject", "of_province", "of_district", "of_other"),
    [
        pytest.param(Subject(indicator="procedures.satisfaction"), True, True, True, id="about every unit"),
        pytest.param(Subject(indicator="procedures.satisfaction", unit="061"), True, True, False, id="about one unit"),
        pytest.param(Subject(indicator="procedures.on_time"), False, False, False, id="about another indicator"),
    ],
)
def test_a_directive_stands_beside_the_indicator_and_unit_it_is_about(
    subject: Subject, of_province: bool, of_district: bool, of_other: bool
) -> None:
    one, root = changed(subject=subject), PLAN.units.root
    for code, wanted in (("06", of_province), ("061", of_district), ("062", of_other)):
        assert directive_view.about(one, "procedures.satisfaction", PLAN.units.get(code), root, DAY) is wanted
    assert not directive_view.about(changed(withdrawn=True), "procedures.satisfaction", root, root, DAY)
    assert not directive_view.about(one, "procedures.satisfaction", root, root, date(2023, 9, 13)), "not given yet"


class TestPage:
    ALL = (
        GIVEN,
        changed(id=6, deadline=DAY, responsible="STC", subject=Subject()),
        changed(id=5, done_on=DAY),
        changed(id=4, withdrawn=True),
        changed(id=3, period=Period.parse("2023"), decided_on=date(2023, 12, 20)),
    )

    def numbers(self, **given: str) -> list[int]:
        view = directives_page_view.asked(self.ALL, PERIOD, DAY, given)
        return [one.id for one in directives_page_view.shown(self.ALL, view)]

    @pytest.mark.parametrize(
        ("given", "numbers"),
        [
            pytest.param({}, [7, 6, 5], id="all that stand, the most urgent first"),
            pytest.param({"state": "open"}, [7, 6], id="open"),
            pytest.param({"state": "overdue"}, [7], id="overdue"),
            pytest.param({"state": "done"}, [5], id="done"),
            pytest.param({"state": "withdrawn"}, [4], id="withdrawn"),
            pytest.param({"unit": "STC"}, [6], id="a unit's"),
            pytest.param({"unit": "061", "state": "done"}, [5], id="about a unit, done"),
            pytest.param({"unit": EVIL, "state": EVIL, "page": EVIL}, [7, 6, 5], id="nothing there is"),
        ],
    )
    def test_an_address_narrows_the_list(self, given: dict[str, str], numbers: list[int]) -> None:
        assert self.numbers(**given) == numbers

    def test_it_says_what_is_open_as_of_which_day_and_what_came_later(self) -> None:
        view = directives_page_view.asked(self.ALL, PERIOD, DAY, {})
        said = Page(directives_page_view.page(PLAN, self.ALL, view, [PERIOD])).text
        assert "2 ý kiến chỉ đạo còn mở, 1 quá hạn, 1 sắp đến hạn" in said
        assert "Tính đến 1/11/2023, ngày họp đã chọn" in said
        assert "1 ý kiến ghi sau ngày này" in said

    @pytest.mark.parametrize(
        ("found", "given", "said"),
        [
            pytest.param((), {}, "Chưa ghi ý kiến chỉ đạo nào. Lãnh đạo ghi trong cuộc họp", id="none ever"),
            pytest.param(ALL[-1:], {}, "Đến ngày này chưa có ý kiến chỉ đạo nào", id="none by then"),
            pytest.param(ALL[:1], {"state": "done"}, "Không có ý kiến nào như vậy. Xem tất cả", id="none like that"),
        ],
    )
    def test_an_empty_list_says_why_and_what_to_do(self, found, given: dict[str, str], said: str) -> None:
        view = directives_page_view.asked(found, PERIOD, DAY, given)
        assert said in Page(directives_page_view.page(PLAN, found, view, [PERIOD])).text

    def test_a_long_list_has_pages(self) -> None:
        many = tuple(changed(id=number) for number in range(1, 95))
        view = directives_page_view.asked(many, PERIOD, DAY, {"page": "3"})
        page = Page(directives_page_view.page(PLAN, many, view, [PERIOD]))
        assert "Trang 3/3" in page.text
        assert len([one for one in page.all("li") if "order" in (one.get("class") or "").split()]) == 94 - 80


@pytest.mark.parametrize(
    ("found", "said"),
    [
        pytest.param((), "", id="nobody ever decided anything"),
        pytest.param((changed(withdrawn=True),), "", id="only a withdrawn one"),
        pytest.param((GIVEN, changed(deadline=DAY)), "2 ý kiến chỉ đạo còn mở, 1 quá hạn", id="open ones"),
        pytest.param((changed(done_on=DAY),), "Không có ý kiến chỉ đạo nào còn mở", id="all done"),
    ],
)
def test_the_overview_has_a_line_about_what_is_open(found, said: str) -> None:
    assert Page(directive_view.overview_line(found, DAY, "2023-Q3")).text == said


def test_a_red_figure_without_measure_is_marked(card: Scorecard) -> None:
    concerns = card.attention()
    first = (concerns[0].indicator.id, concerns[0].unit.code)
    marked = Page(overview_view.attention(card, concerns, bare={first})).text
    assert marked.count("chưa có biện pháp") == 1
    assert "chưa có biện pháp" not in Page(overview_view.attention(card, concerns)).text


class TestNotes:
    NOTE = Note(
        indicator="procedures.satisfaction", unit="061", period=PERIOD, cause=EVIL, remedy="Mua máy.",
        deadline=date(2023, 12, 1), person=EVIL, at=AT,
    )  # fmt: skip

    def test_cause_remedy_and_deadline_stand_beside_the_figure_as_text(self, card: Scorecard) -> None:
        score = card.score("procedures.satisfaction", "061")
        page = Page(note_view.note_card(PLACE, score, PERIOD, self.NOTE))
        assert not page.all("script")
        for said in ("Mua máy.", "1/12/2023", "09:30 ngày 5/10/2023", EVIL):
            assert said in page.text
        assert "Giải trình của" not in page.text

    def test_an_older_note_says_of_which_period_it_is(self, card: Scorecard) -> None:
        score = card.score("procedures.satisfaction", "061")
        older = replace(self.NOTE, period=Period.parse("2023-Q2"))
        assert "Giải trình của quý II/2023." in Page(note_view.note_card(PLACE, score, PERIOD, older)).text

    def test_a_red_figure_asks_for_one_and_others_do_not(self, card: Scorecard) -> None:
        red = card.score("procedures.online_payment", "058")
        assert "chưa giải trình" in Page(note_view.note_card(PLACE, red, PERIOD, None)).text
        unknown = card.score("procedures.online_payment", "066")
        assert note_view.note_card(PLACE, unknown, PERIOD, None) == ""


class TestGoals:
    def said(self, card: Scorecard, *judgements: Judgement) -> Page:
        judged = Scorecard(card.figures, card.period, judgements)
        return Page(goal_view.goals_card(judged, "public_finance", PLACE))

    def judgement(self, **changes: object) -> Judgement:
        values = {
            "goal": "G19", "period": PERIOD, "standing": Standing.NOT_MET, "evidence": EVIL, "person": EVIL, "at": AT,
            "file_name": EVIL, "sha256": "0" * 64,
        }  # fmt: skip
        return Judgement(**{**values, **changes})

    def test_a_goal_nobody_judged_says_so_and_offers_to(self, card: Scorecard) -> None:
        page = self.said(card)
        assert "Chưa đánh giá" in page.text
        assert any("write=judgement&goal=G19" in (link["href"] or "") for link in page.all("a"))

    def test_a_judged_one_shows_standing_evidence_who_and_when_as_text(self, card: Scorecard) -> None:
        page = self.said(card, self.judgement())
        assert not page.all("script")
        for said in ("Chưa đạt", "đánh giá bởi người", EVIL, "09:30 ngày 5/10/2023", "Tệp:"):
            assert said in page.text

    def test_a_former_periods_is_marked_as_from_then(self, card: Scorecard) -> None:
        page = self.said(card, self.judgement(period=Period.parse("2023-Q2"), standing=Standing.UNDER_WAY))
        assert "Đang thực hiện" in page.text
        assert "đánh giá bởi người từ quý II/2023" in page.text


class TestMeetingDay:
    @pytest.mark.parametrize(
        ("said", "day"),
        [
            pytest.param("2023-10-05", date(2023, 10, 5), id="a day of the year"),
            pytest.param("2024-01-20", date(2024, 1, 20), id="the year after"),
            pytest.param("2022-12-15", date(2022, 12, 15), id="the first day of the administrative year"),
            pytest.param("2022-12-14", None, id="before the year"),
            pytest.param("2033-10-05", None, id="long after"),
            pytest.param("5/10/2023", None, id="another form"),
            pytest.param("", None, id="nothing"),
            pytest.param(None, None, id="not named"),
        ],
    )
    def test_only_a_day_near_the_plans_year_is_taken(self, said: str | None, day: date | None) -> None:
        assert links.meeting_day(said, 2023) == day

    def test_every_link_carries_it_until_one_says_otherwise(self) -> None:
        try:
            links.keep("2023-10-05")
            assert links.to(site.UNIT, unit="061") == "unit?unit=061&day=2023-10-05"
            assert links.to(site.UNIT, day=None) == "unit"
        finally:
            links.keep(None)
        assert links.to(site.UNIT, unit="061") == "unit?unit=061"


def test_every_kind_of_unit_can_be_made_responsible() -> None:
    from lib.ui.writing_panel import _unit_codes

    kinds = {PLAN.units.get(code).kind for code in _unit_codes(PLAN, DAY)}
    assert kinds == set(Kind)
