"""The page of reports: each cell says how a unit stands and leads to its import."""

from dataclasses import replace
from datetime import date

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.insight.scorecard import Scorecard
from lib.insight.submissions import Received, Submissions
from lib.services import scorecards
from lib.services.office import Office
from lib.store.records import Remark
from lib.ui import reporting_view, wording
from tests.ui.conftest import EVIL, PERIOD, report
from tests.ui.test_views import Page

DAY = date(2023, 9, 19)


def submissions(card: Scorecard) -> Submissions:
    came = [
        Received(unit="061", period="2023-Q3", import_id=7, reported_on=date(2023, 9, 15), warnings=2),
        Received(unit="060", period="2023-Q3", import_id=8, reported_on=date(2023, 9, 19)),
    ]
    return Submissions(card.children(), reporting_view.columns(2023, False), came, DAY)


def test_the_table_says_who_is_in_late_or_missing(card: Scorecard) -> None:
    page = Page(reporting_view.matrix(card, submissions(card), [("Huyện, thành phố", card.children())]))
    titles = [attributes.get("title") or "" for _, attributes in page.elements]
    assert "Huyện Ba Bể, quý III/2023: đã nộp ngày 15/9/2023; hạn 18/9/2023" in titles
    assert "Huyện Pác Nặm, quý III/2023: nộp muộn ngày 19/9/2023, muộn 1 ngày; hạn 18/9/2023" in titles
    assert "Huyện Na Rì, quý III/2023: chưa nộp; hạn 18/9/2023" in titles
    assert "Huyện Na Rì, năm 2023: chưa đến hạn; hạn 18/12/2023" in titles
    assert {"history?import=7", "history?import=8"} <= {link.get("href") for link in page.all("a")}
    assert "2/27" in page.text
    assert "2 lưu ý" in page.text


def test_the_columns_are_months_or_the_other_periods() -> None:
    assert len(reporting_view.columns(2023, True)) == 12
    assert [str(period) for period in reporting_view.columns(2023, False)] == [
        "2023-Q1", "2023-Q2", "2023-6M", "2023-Q3", "2023-9M", "2023-Q4", "2023",
    ]  # fmt: skip


def test_a_doubt_names_unit_and_place_and_escapes_both(card: Scorecard) -> None:
    found = Finding(
        code=Code.LARGE_CHANGE, severity=Severity.WARNING, message=f"Tăng gấp mười {EVIL}", place=Place(EVIL, "H11")
    )
    remark = Remark(import_id=7, report=EVIL, finding=found, observation=1, figure_unit="061", figure_period="2023-Q3")
    page = Page(reporting_view.doubts(card, [remark]))
    assert not page.all("script")
    assert "Thay đổi bất thường" in page.text
    assert "Ba Bể: Tăng gấp mười" in page.text
    assert "Không có số liệu bất thường" in Page(reporting_view.doubts(card, [])).text


def test_the_head_asks_for_a_district_and_keeps_the_choice(card: Scorecard) -> None:
    head = Page(reporting_view.head(card, submissions(card), [PERIOD], False, "061"))
    assert "Huyện Ba Bể: " in head.text
    assert all("unit=061" in str(option.get("value")) for option in head.all("option"))


def test_a_doubt_stands_beside_the_figure_it_touches(office: Office) -> None:
    doubted = report("Báo cáo đột biến.xlsx", PERIOD, 48.0, day=9)
    place = doubted.observations[0].place
    found = Finding(code=Code.LARGE_CHANGE, severity=Severity.WARNING, message="Tăng gấp mười", place=place)
    office.store.save(replace(doubted, findings=(found,)))
    card = scorecards.scorecard(office, PERIOD)
    seen = doubted.observations[0]
    assert wording.warnings(card.score(seen.indicator, seen.unit)) == ("thay đổi bất thường",)
    assert wording.warnings(card.score(seen.indicator, "060")) == ()


def test_the_table_goes_to_excel_a_row_a_unit_and_period(card: Scorecard) -> None:
    found = submissions(card)
    rows = reporting_view.rows(found)
    assert len(rows) == len(found.units) * len(found.periods)
    assert ["Huyện Pác Nặm", "Quý III/2023", date(2023, 9, 18), "Nộp muộn", date(2023, 9, 19), 1, None, None] in rows
    assert {len(row) for row in rows} == {len(reporting_view.SHEET)}
