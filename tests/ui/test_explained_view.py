"""The summary and the explanation of a figure on the page: what they say, and where their figures lead."""

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from lib.core.period import Period
from lib.insight.forecast import Forecast
from lib.insight.scorecard import Scorecard
from lib.insight.summary import Work, summary
from lib.services import scorecards
from lib.services.office import Office
from lib.ui import explained_view, indicator_view, overview_view, plots, summary_view
from tests.ui.conftest import PERIOD, figure, report
from tests.ui.test_views import PERIODS, Page

PAYMENT, SATISFACTION = "procedures.online_payment", "procedures.satisfaction"


def stored(office: Office, name: str, period: Period, share: float, day: int) -> None:
    office.store.save(report(name, period, share, day=day))


@pytest.fixture
def months(empty: Office) -> Iterator[Scorecard]:
    """Six months of steadily rising shares, with counts."""
    for month in range(1, 7):
        stored(empty, f"Tháng {month}.xlsx", Period.month(2023, month), 20.0 + month, month)
    return scorecards.scorecard(empty, Period.month(2023, 6))


def test_an_unmet_figure_says_whose_the_shortfall_is_and_what_it_takes(card: Scorecard) -> None:
    page = Page(explained_view.why(card, card.score(PAYMENT)))
    assert "Vì sao và cần gì" in page.text
    assert "Còn thiếu 70 hồ sơ so với mức phải đạt" in page.text
    assert "TP Bắc Kạn còn thiếu 40 hồ sơ, 40% 46,0%" in page.text
    assert "20 trong 27 đơn vị chưa có số liệu kỳ này" in page.text
    assert "Còn sớm để dự báo" in page.text
    bars = [one.get("style") for one in page.all("span") if one.get("style")]
    assert bars[0] == "width:40%"
    assert {parse_qs(urlsplit(one["href"] or "").query)["period"][0] for one in page.all("a")} == {"2023-Q3"}


def test_without_counts_nobody_gets_a_share(card: Scorecard) -> None:
    page = Page(explained_view.why(card, card.score(SATISFACTION)))
    assert "7 đơn vị chưa đạt chỉ báo tỷ lệ" not in page.text, "four of them are met or near"
    assert "chỉ báo tỷ lệ, không có tử số và mẫu số" in page.text
    assert not [one for one in page.all("span") if one.get("style")]


def test_a_met_figure_only_says_where_it_is_heading(empty: Office) -> None:
    for month in range(1, 7):
        stored(empty, f"Tháng {month}.xlsx", Period.month(2023, month), 70.0, month)
    card = scorecards.scorecard(empty, Period.month(2023, 6))
    page = Page(explained_view.why(card, card.score(PAYMENT)))
    assert "Đang đi đến đâu" in page.text
    assert "nhiều khả năng đạt mức 50%" in page.text
    assert "Còn thiếu" not in page.text


def test_nothing_known_nothing_explained(card: Scorecard) -> None:
    assert explained_view.why(card, card.score("direction.reports_on_time", "061")) == ""


def test_a_forecast_is_told_and_drawn(months: Scorecard) -> None:
    page = Page(explained_view.why(months, months.score(PAYMENT)))
    found = months.forecast(PAYMENT)
    assert isinstance(found, Forecast)
    assert "tháng 12/2023" in page.text
    assert "cứ 10 lần dự báo thì khoảng 8 lần" in page.text
    drawn = plots.ahead_points(found)
    assert [one.label for one in drawn] == ["T7", "T8", "T9", "T10", "T11", "T12"]
    alt = plots.course_alt("Thanh toán trực tuyến", months.trend(PAYMENT), found)
    assert alt.startswith("Thanh toán trực tuyến: từ 24,0%")
    assert "Dự báo riêng tháng 12/2023" in alt
    assert alt.endswith(".")


def test_too_early_is_no_part_of_a_drawing(card: Scorecard) -> None:
    found = card.forecast(PAYMENT)
    assert plots.ahead_points(found) == []
    assert "dự báo" not in plots.course_alt("Thanh toán", card.trend(PAYMENT), found).lower()


def test_a_row_of_the_list_holds_one_fact(card: Scorecard) -> None:
    assert explained_view.fact(card, card.score(PAYMENT)) == "TP Bắc Kạn 40%, Pác Nặm 30% phần thiếu"
    assert explained_view.fact(card, card.score("direction.reports_on_time")) == ""
    rows = Page(overview_view.attention(card, card.attention()))
    assert "TP Bắc Kạn 40%, Pác Nặm 30% phần thiếu" in rows.text


def test_the_figures_of_the_summary_lead_to_their_source(card: Scorecard) -> None:
    page = Page(summary_view.brief(card, work=Work(directives_open=2)))
    parted = "".join(page.words)
    assert "Đọc cả tóm tắt" + " ".join(one.text for one in summary(card, work=Work(directives_open=2))) in parted
    links = [urlsplit(one["href"] or "") for one in page.all("a")]
    assert links
    assert {one.path for one in links} == {"indicator", "directives", "reporting"}
    assert all(parse_qs(one.query).get("period") for one in links)


def test_the_overview_shows_the_summary_below_its_heading(card: Scorecard) -> None:
    page = Page(overview_view.overview(card, PERIODS))
    assert "Đọc cả tóm tắt" in page.text
    assert page.text.index("Đọc cả tóm tắt") < page.text.index("Cần chú ý")


@pytest.mark.parametrize("share", [pytest.param(42.8, id="better"), pytest.param(46.0, id="as it was")])
def test_last_year_stands_beside_the_figure(office: Office, share: float) -> None:
    before = figure(PAYMENT, "061", PERIOD.last_year(), share, "H13")
    office.store.save(replace(report("Quý III/2022.xlsx", PERIOD.last_year(), 1.0, day=9), observations=(before,)))
    card = scorecards.scorecard(office, PERIOD)
    about = card.plan.indicators[PAYMENT]
    said = f"{'+' if share < 48 else ''}{48 - share:.1f}".replace(".", ",")
    assert f"so với cùng kỳ {said} điểm" in Page(explained_view.why(card, card.score(PAYMENT, "061"))).text
    assert f"{said} điểm so với cùng kỳ" in Page(indicator_view.matrix(card, about, card.unit("061"), PERIODS)).text
    assert "cùng kỳ" not in Page(explained_view.why(card, card.score(PAYMENT, "062"))).text
