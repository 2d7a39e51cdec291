"""Screens are whole, their links land, their pictures speak, and no text from data becomes markup."""

from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest

from lib.core.period import Period
from lib.core.plan import Plan
from lib.core.verdict import Status
from lib.insight.scorecard import Scorecard
from lib.services import history, scorecards
from lib.services.office import Office
from lib.ui import (
    area_view,
    bar_view,
    goal_view,
    indicator_view,
    links,
    overview_view,
    pieces,
    site,
    source_view,
    start_view,
    unit_view,
    where_view,
)
from lib.ui.directive_view import Place
from tests.ui.conftest import EVIL, PERIOD, figure, report

VOID = {"br", "path", "circle", "rect", "line", "input"}
PERIODS = (PERIOD, Period.parse("2023-Q2"))


at = links.at(site.AREA, period=str(PERIOD))


class Page(HTMLParser):
    """What a browser would make of the markup: elements with attributes, and unbalanced tags as an error."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(markup)
        assert not self._open, f"never closed: {self._open}"

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"{tag} closed, but nothing is open"
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def screens(card: Scorecard) -> Iterator[tuple[str, str]]:
    yield "overview", overview_view.overview(card, PERIODS)
    yield "units", unit_view.all_units(card, PERIODS)
    yield "indicators", indicator_view.all_indicators(card, PERIODS)
    yield "start", start_view.start(card.plan)
    for entry in site.PAGES:
        yield (
            f"bar on {entry.url}",
            bar_view.bar(card.plan, entry, area="procedures", period="2023-Q3", sample=True, back=""),
        )
    for area in card.plan.areas:
        for unit in ("06", "061", "SNV", "01888"):
            name = f"area {area.id} of {unit}"
            yield (
                name,
                area_view.area_head(card, area.id, unit, PERIODS, at) + area_view.gauges(card, area.id, unit, None, at),
            )
            yield (
                name,
                area_view.area_table(card, area.id, unit)
                + goal_view.goals_card(card, area.id, Place(card.plan, PERIOD.last_day, at)),
            )
    for code in ("061", "SNV", "01834"):
        unit = card.unit(code)
        yield (
            f"unit {code}",
            unit_view.unit_head(card, unit, PERIODS, None) + unit_view.unit_body(card, unit, "procedures"),
        )
    for about in card.plan.indicators.values():
        unit = card.unit("061")
        yield (
            about.id,
            indicator_view.indicator_head(card, about, unit, PERIODS, at) + indicator_view.definition(card, about),
        )
        yield about.id, indicator_view.matrix(card, about, unit, PERIODS)
        yield about.id, area_view.course_head(card, card.trend(about.id, "061"), with_link=True)
        for code in ("06", "061", "01888", "SNV"):
            for way in where_view.WAYS:
                yield f"{about.id} {code} {way}", where_view.where(card, about, card.unit(code), way, at)


def test_every_screen_is_whole_speaks_and_leads_somewhere(card: Scorecard) -> None:
    for name, markup in screens(card):
        page = Page(markup)
        assert not page.all("script"), name
        for picture in page.all("svg"):
            assert picture.get("aria-hidden") == "true" or (
                picture.get("role") == "img" and picture.get("aria-label")
            ), name
        for link in page.all("a"):
            parts = urlsplit(link["href"] or "")
            assert site.page_at(parts.path.strip("./")) is not None or parts.path in ("upload", "history"), (name, link)
            assert parse_qs(parts.query).get("unit", ["06"])[0] in card.plan.units, name
        for option in page.all("option"):
            assert urlsplit(option["value"] or "").query, name


def test_a_page_has_one_heading_and_it_says_the_finding(card: Scorecard) -> None:
    page = Page(overview_view.overview(card, PERIODS))
    assert len(page.all("h1")) == 1
    assert "Chưa có chỉ tiêu nào trong 32 chỉ tiêu đạt" in page.text
    assert "31 trong 40 mục tiêu có trong văn bản công khai" in page.text


def test_the_overview_names_who_is_silent_and_what_falls_short(card: Scorecard) -> None:
    page = Page(overview_view.overview(card, PERIODS))
    assert "20 đơn vị chưa nộp" in page.text
    assert "Huyện Na Rì" in page.text
    assert "Thanh toán trực tuyến" in page.text
    assert "từ 7/27 đơn vị" in page.text


def test_no_number_is_written_the_english_way(card: Scorecard) -> None:
    for name, markup in screens(card):
        assert "." not in "".join(word for word in Page(markup).text.split() if word.endswith("%")), name


@pytest.mark.parametrize(
    ("area", "said"),
    [
        pytest.param("institutions", "Kế hoạch không nêu con số cho lĩnh vực này", id="read as qualitative"),
        pytest.param("procedures", "Cải cách thủ tục hành chính", id="numbers in the plan"),
    ],
)
def test_an_area_without_numbers_in_the_plan_says_how_it_is_read(card: Scorecard, area: str, said: str) -> None:
    assert said in Page(area_view.area_head(card, area, "06", PERIODS, at)).text


def test_goals_without_a_number_are_listed_for_a_person(card: Scorecard) -> None:
    judged = [goal for goal in card.plan.goals if goal.indicator is None]
    assert judged, "the plan has goals only a person can judge"
    for goal in judged:
        assert (
            "người có trách nhiệm đánh giá"
            in Page(goal_view.goals_card(card, goal.area, Place(card.plan, PERIOD.last_day, at))).text
        )


def test_a_unit_shows_its_place_among_its_own_kind(card: Scorecard) -> None:
    page = Page(unit_view.unit_body(card, card.unit("065"), None))
    assert "1/7" in page.text


def test_a_reported_figure_names_file_sheet_cell_person_and_time(office: Office, card: Scorecard) -> None:
    score = card.score("procedures.online_payment", "061")
    assert score.figure is not None
    assert score.figure.observation is not None
    panel = source_view.source_card(card, score, history.source_of(office, score.figure.observation))
    said = Page(panel).text
    assert f"Quý III {EVIL}.xlsx" in said
    assert "Biểu 01 , ô H13" in said
    assert "480 / 1.000" in said
    assert "Nguyễn Thị Hoa, 10:04 ngày 2/9/2023" in said, "stored as UTC, shown as in Vietnam"
    assert "Chưa từng có giá trị khác" in said


def test_former_values_stay_visible(office: Office) -> None:
    corrected = figure("procedures.online_payment", "061", PERIOD, 51.0, "H13", counted=True)
    first = office.store.imports()[0]
    office.store.save(replace(report(f"{first.name} sửa", PERIOD, 46.0, day=3), observations=(corrected,)))
    card = scorecards.scorecard(office, PERIOD)
    score = card.score("procedures.online_payment", "061")
    assert score.figure is not None
    assert score.figure.observation is not None
    said = Page(source_view.source_card(card, score, history.source_of(office, score.figure.observation))).text
    assert "51,0%" in said
    assert "Giá trị trước đây" in said
    assert "48,0%" in said
    assert "đã được thay" in said


def test_a_summed_figure_lists_what_it_is_made_of(card: Scorecard) -> None:
    said = Page(source_view.source_card(card, card.score("procedures.online_payment"), None)).text
    assert "tổng hợp từ 7/27 đơn vị" in said
    assert "Huyện Ba Bể 480/1.000 48,0%" in said
    assert "Huyện Na Rì chưa có số liệu" in said


def test_a_missing_figure_says_so(card: Scorecard) -> None:
    said = Page(source_view.source_card(card, card.score("direction.reports_on_time", "061"), None)).text
    assert "Chưa có số liệu" in said


def test_an_older_figure_tells_its_age(office: Office) -> None:
    later = scorecards.scorecard(office, Period.parse("2023-12"))
    said = Page(unit_view.unit_body(later, later.unit("061"), "procedures")).text
    assert "số của quý III/2023" in said


def test_counts_without_a_judgement_share_the_grey() -> None:
    counts = {Status.MET: 2, Status.NO_DATA: 1, Status.NO_CASES: 1, Status.NOT_JUDGED: 1}
    assert pieces.merged(counts) == {"met": 2, "near": 0, "missed": 0, "grey": 3}
    assert "3 Chưa có" in Page(pieces.counts_strip(counts)).text


def test_the_bar_keeps_the_period_and_warns_of_sample_data(plan: Plan) -> None:
    page = Page(bar_view.bar(plan, site.OVERVIEW, area=None, period="2023-6M", sample=True, back=""))
    assert all("period=2023-6M" in (link["href"] or "") for link in page.all("a"))
    assert "DỮ LIỆU MẪU" in page.text
    assert (
        "DỮ LIỆU MẪU" not in Page(bar_view.bar(plan, site.OVERVIEW, area=None, period=None, sample=False, back="")).text
    )
    assert sum(link.get("aria-current") == "page" for link in page.all("a")) == 1
