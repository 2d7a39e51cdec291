"""No view is a dead end: a figure tells how it came about, a missing one where to go, a point of the trend opens its period."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from lib.charts.palette import DARK, LIGHT
from lib.core.period import Period
from lib.insight.scorecard import Scorecard
from lib.services import history, scorecards
from lib.services.office import Office
from lib.ui import area_view, links, multiples_view, nothing_view, plots, site, source_view
from tests.ui.conftest import EVIL, PERIOD, figure, report
from tests.ui.test_views import Page

PAYMENT = "procedures.online_payment"
at = links.at(site.INDICATOR, indicator=PAYMENT, unit="061", period=str(PERIOD))


def nothing(card: Scorecard, indicator: str, unit: str) -> Page:
    return Page(nothing_view.nothing_card(card, card.plan.indicators[indicator], card.unit(unit), at, "indicator?x=1"))


@pytest.mark.parametrize(
    ("indicator", "unit", "said"),
    [
        pytest.param(PAYMENT, "066", "Huyện Na Rì chưa báo cáo chỉ tiêu này đến hết quý III/2023.", id="not reported"),
        pytest.param(
            "digital_government.systems_connected", "01891",
            "Chỉ tiêu này chỉ giao cho cấp tỉnh, sở, ban, ngành; không giao cho cấp xã.", id="not meant for it",
        ),
    ],
)  # fmt: skip
def test_a_missing_figure_says_why(card: Scorecard, indicator: str, unit: str, said: str) -> None:
    assert said in nothing(card, indicator, unit).text


def test_a_missing_figure_leads_on(card: Scorecard) -> None:
    page = nothing(card, PAYMENT, "066")
    pages = [urlsplit(link["href"] or "").path for link in page.all("a")]
    assert pages == ["upload", "forms", "indicator", "unit", "reporting"]
    assert "from=indicator%3Fx%3D1" in (page.all("a")[0]["href"] or ""), "an upload comes back to this view"
    assert "Toàn tỉnh : 49,0%, gần đạt." in page.text


def test_who_is_not_meant_is_not_asked_to_report(card: Scorecard) -> None:
    page = nothing(card, "digital_government.systems_connected", "01891")
    assert "upload" not in [urlsplit(link["href"] or "").path for link in page.all("a")]


def test_a_figure_of_a_later_period_is_offered(office: Office) -> None:
    earlier = scorecards.scorecard(office, Period.parse("2023-Q1"))
    assert "Đã có số của kỳ sau: Quý II/2023" in nothing(earlier, PAYMENT, "061").text


def panel(office: Office) -> str:
    card = scorecards.scorecard(office, PERIOD)
    score = card.score(PAYMENT, "061")
    assert score.figure is not None
    assert score.figure.observation is not None
    return Page(source_view.source_card(card, score, history.source_of(office, score.figure.observation))).text


def test_a_figure_shows_the_sum_it_comes_from(office: Office) -> None:
    said = panel(office)
    assert "480 số hồ sơ thanh toán trực tuyến" in said
    assert "480 / 1.000 × 100 = 48,0%" in said


def test_another_denominator_is_named_with_a_figure_without_counts(card: Scorecard, office: Office) -> None:
    score = card.score("procedures.satisfaction", "061")
    said = Page(source_view.source_card(card, score, None)).text
    assert f"chia cho {EVIL} (khác định nghĩa của kế hoạch)" in said
    assert "không có tử số, mẫu số; chỉ có tỷ lệ" in said


def corrected(office: Office, value: float, day: int) -> None:
    new = figure(PAYMENT, "061", PERIOD, value, "H13", counted=True)
    at = datetime(2023, 10, day, 18, 30, tzinfo=UTC)
    office.store.save(replace(report(f"Sửa {day}", PERIOD, 0.0, day=day), at=at, observations=(new,)))


def test_a_corrected_figure_says_from_what_and_when(office: Office) -> None:
    assert "Đã sửa từ" not in panel(office)
    corrected(office, 51.0, 4)
    corrected(office, 52.5, 9)
    said = panel(office)
    assert "Đã sửa từ 51,0% ngày 10/10/2023 Đã sửa từ 48,0% ngày 5/10/2023" in said, "days as in Vietnam"


def test_a_withdrawn_correction_changed_nothing(office: Office) -> None:
    corrected(office, 51.0, 4)
    history.withdraw(office, office.store.imports()[0].id)
    assert "Đã sửa từ" not in panel(office)
    assert "51,0%" in panel(office), "it is still told that it was there"


@pytest.mark.parametrize(
    ("period", "opened"),
    [
        pytest.param("Quý II", "2023-Q2", id="a figure"),
        pytest.param("Quý I", None, id="a period without one"),
        pytest.param("Quý IV", None, id="what lies ahead"),
    ],
)
def test_a_click_on_the_trend_opens_the_period(card: Scorecard, period: str, opened: str | None) -> None:
    markup = plots.plot(card, card.trend(PAYMENT, "061"), at, dark=False)
    drawn = json.loads(Page(markup).all("figure")[0]["data-figure"] or "")
    course = next(one for one in drawn["data"] if one.get("customdata"))
    _, address = course["customdata"][course["x"].index(period)]
    assert parse_qs(urlsplit(address).query).get("period", [None]) == [opened]


@pytest.mark.parametrize(
    ("dark", "ink"), [pytest.param(False, LIGHT.ink, id="light"), pytest.param(True, DARK.ink, id="dark")]
)
def test_the_trend_is_drawn_in_the_colours_of_the_page(card: Scorecard, dark: bool, ink: str) -> None:
    markup = plots.plot(card, card.trend(PAYMENT, "061"), at, dark=dark)
    drawing = Page(markup).all("figure")[0]
    assert json.loads(drawing["data-figure"] or "")["layout"]["font"]["color"] == ink
    assert (drawing["aria-label"] or "").startswith("Thanh toán trực tuyến: từ")


def test_courses_stand_worst_first_with_the_silent_last(card: Scorecard) -> None:
    about = card.plan.indicators[PAYMENT]
    page = Page(multiples_view.courses_card(card, about, card.root, at))
    names = [(link["title"] or "").split(":")[0] for link in page.all("a")]
    assert names == ["TP Bắc Kạn", "Pác Nặm", "Ba Bể", "Ngân Sơn", "Bạch Thông", "Chợ Đồn", "Chợ Mới", "Na Rì"]
    assert "yếu nhất trước" in page.text


def test_one_unit_alone_has_no_courses_beside_it(card: Scorecard) -> None:
    about = card.plan.indicators["digital_government.systems_connected"]
    assert multiples_view.courses_card(card, about, card.unit("01891"), at) == ""


def test_communes_that_report_by_quarter_are_laid_side_by_side_though_their_district_reports_by_month(
    office: Office,
) -> None:
    months = [
        figure(PAYMENT, "061", Period.month(2023, one), 40.0 + one, f"B{one}", counted=True) for one in range(1, 8)
    ]
    quarters = [
        figure(PAYMENT, unit, PERIOD, value, f"C{unit}", counted=True)
        for unit, value in (("01888", 51.0), ("01891", 48.0))
    ]
    office.store.save(replace(report("Ba Bể", PERIOD, 0.0, day=5), observations=(*months, *quarters)))
    card = scorecards.scorecard(office, PERIOD)
    page = Page(multiples_view.courses_card(card, card.plan.indicators[PAYMENT], card.unit("061"), at))
    assert "từ Quý I đến Quý IV" in page.text
    names = [(link["title"] or "").split(":")[0] for link in page.all("a")]
    assert names[:2] == ["Bành Trạch", "Chợ Rã"]
    assert len(names) == 15


def test_last_year_stands_lightly_beside_this_one(office: Office) -> None:
    about = scorecards.scorecard(office, PERIOD).plan.indicators[PAYMENT]

    def shown() -> str:
        card = scorecards.scorecard(office, PERIOD)
        return Page(multiples_view.courses_card(card, about, card.root, at)).text

    assert "năm trước" not in shown()
    before = [figure(PAYMENT, "061", Period.parse(f"2022-Q{one}"), 30.0 + one, f"D{one}") for one in (2, 3)]
    office.store.save(replace(report("Năm 2022", PERIOD, 0.0, day=6), observations=tuple(before)))
    assert "nét mảnh: năm trước" in shown()


def test_a_missing_figure_in_the_table_of_an_area_leads_to_what_to_do(card: Scorecard) -> None:
    page = Page(area_view.area_table(card, "procedures", "06"))
    bare = [link for link in page.all("a") if link.get("title") == "Chưa có số liệu"]
    assert any("unit=066" in (link["href"] or "") for link in bare), "the district that reported nothing"
