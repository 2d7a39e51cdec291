"""What waits is shown as waiting: to officers a list, to units what became of it, to leaders a notice beside the old figure."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from lib.core.account import Actor, Role
from lib.core.approval import Approval
from lib.core.period import Period
from lib.core.plan import Plan
from lib.insight.scorecard import Scorecard
from lib.insight.submissions import Received, Submissions
from lib.services import approval, scorecards
from lib.services.office import Office
from lib.store.records import ImportRecord
from lib.ui import (
    approval_view,
    bar_view,
    history_view,
    reporting_view,
    session,
    site,
    unit_view,
    upload_saving,
    upload_state,
    upload_view,
)
from lib.ui.upload_state import Standing
from lib.ui.upload_tray import Tray
from tests.ui.conftest import EVIL, PERIOD, report
from tests.ui.report_bytes import on_time
from tests.ui.test_views import Page

PAID = "procedures.online_payment"
DISTRICT = Actor(name="Nông Văn Bể", account="babe", role=Role.UNIT, unit="061")
OFFICER = Actor(name="Hoa", account="hoa", role=Role.OFFICER)
LEADER = Actor(name="Lan", account="lan", role=Role.LEADER)


@pytest.fixture
def waiting(office: Office) -> Office:
    """Two reports for the third quarter wait: 90 and 80 percent more than what stands."""
    for number, share in enumerate((90.0, 80.0), start=3):
        new = report(f"Bổ sung {number} {EVIL}.xlsx", PERIOD, share, day=number)
        office.store.save(replace(new, observations=new.observations[4:6], unit="061", waits=True))
    return office


@pytest.fixture
def record(waiting: Office) -> ImportRecord:
    return approval.waiting(waiting)[0]


def open_page(monkeypatch: pytest.MonkeyPatch, actor: Actor, **query: str) -> AppTest:
    monkeypatch.setattr(session, "actor", lambda: actor)
    monkeypatch.setattr(session, "signed", lambda: actor)
    page = AppTest.from_file(str(site.APPROVAL.script), default_timeout=30)
    page.query_params.update(query)
    return page.run()


def pressed(page: AppTest, key: str) -> AppTest:
    page.button(key=key).click()
    return page.run()


def test_an_officer_approves_one(waiting: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    page = pressed(open_page(monkeypatch, OFFICER, **{"import": "4"}), "approve")
    assert not page.exception
    assert [one.id for one in approval.waiting(waiting)] == [3]
    assert waiting.store.import_(4).decided_by == "Hoa"


def test_an_officer_approves_all_after_being_told_what_that_does(
    waiting: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = pressed(open_page(monkeypatch, OFFICER), "approve_all")
    assert len(approval.waiting(waiting)) == 2
    assert any("báo cáo nạp sau được dùng" in one.value for one in page.text)
    page.button(key="approve_all").click()
    pressed(page, "confirm")
    assert approval.waiting(waiting) == ()


def test_refusing_asks_for_a_reason(waiting: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    page = pressed(open_page(monkeypatch, OFFICER), "refuse")
    page.text_area(key="refuse_reason").set_value("Nhầm kỳ.")
    page.button(key="refuse").click()  # a test runs the whole page anew, which keeps a dialog open only so
    pressed(page, "confirm")
    assert waiting.store.import_(3).reason == "Nhầm kỳ."


def test_the_page_is_for_officers(plan: Plan) -> None:
    def shown(actor: Actor) -> Page:
        return Page(
            bar_view.bar(plan, site.OVERVIEW, area=None, period=None, sample=False, back="", actor=actor, waiting=2)
        )

    assert "Chờ duyệt (2)" in shown(OFFICER).text
    for actor in (LEADER, DISTRICT):
        assert "Chờ duyệt" not in shown(actor).text
        assert not [one for one in shown(actor).all("b") if one.get("class") == "count"]


def test_names_of_files_stay_text(waiting: Office, record: ImportRecord) -> None:
    refused = replace(record, approval=Approval.REFUSED, reason=EVIL, decided_by=EVIL, decided_at=record.at)
    for markup in (
        approval_view.waiting_list([record], record, waiting.plan),
        approval_view.sent_card([record, refused]),
        approval_view.decision(refused),
        history_view.import_card(refused, waiting.plan),
    ):
        assert not Page(markup).all("script")
        assert EVIL in Page(markup).text


def test_a_unit_sees_what_became_of_its_reports(record: ImportRecord) -> None:
    moment = datetime(2023, 10, 1, tzinfo=UTC)
    refused = replace(record, approval=Approval.REFUSED, reason="Nhầm kỳ.", decided_at=moment, decided_by="Hoa")
    approved = replace(record, approval=Approval.APPROVED, decided_at=moment, decided_by="Hoa")
    told = Page(approval_view.sent_card([record, refused, approved])).text
    for said in ("Chờ duyệt", "Không duyệt", "Lý do: Nhầm kỳ.", "Đã duyệt"):
        assert said in told
    assert approval_view.sent_card([]) == ""


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        pytest.param("061", "Huyện Ba Bể đã nộp số liệu mới cho quý III/2023", id="of the unit"),
        pytest.param("BK", "1 đơn vị trực thuộc đã nộp số liệu mới (Ba Bể)", id="of one below"),
        pytest.param("060", "", id="of another"),
    ],
)
def test_a_leader_reads_that_a_newer_figure_waits(waiting: Office, unit: str, said: str) -> None:
    plan = waiting.plan
    code = plan.units.root.code if unit == "BK" else unit
    found = approval_view.of_indicator(
        approval.figures(waiting, PERIOD, indicator=PAID), plan, PAID, plan.units.get(code), PERIOD
    )
    assert said in Page(found).text
    assert bool(found) is bool(said)


def test_no_page_shows_the_value_that_waits(waiting: Office) -> None:
    card = scorecards.scorecard(waiting, PERIOD)
    unit = card.unit("061")
    figures = approval.figures(waiting, PERIOD, unit="061")
    body = unit_view.unit_body(card, unit, None, waits=approval_view.indicators(figures, unit))
    page = Page(
        unit_view.unit_head(card, unit, [PERIOD], None, waits=True) + body + approval_view.of_unit(figures, unit)
    )
    assert "48,0%" in page.text
    assert "chờ duyệt" in page.text
    assert "92,0%" not in page.text
    assert "đã nộp 2 số liệu mới" in page.text


def test_the_table_of_reports_has_a_state_of_its_own(card: Scorecard) -> None:
    came = [
        Received(unit="061", period="2023-Q3", import_id=7, reported_on=PERIOD.due_day, waits=True),
        Received(unit="060", period="2023-Q3", import_id=8, reported_on=PERIOD.due_day),
        Received(unit="060", period="2023-Q3", import_id=9, reported_on=None, waits=True),
    ]
    found = Submissions(card.children(), [Period.parse("2023-Q3")], came, PERIOD.due_day)
    page = Page(reporting_view.matrix(card, found, [("Huyện, thành phố", card.children())]))
    titles = [attributes.get("title") or "" for _, attributes in page.elements]
    assert "Huyện Ba Bể, quý III/2023: đã nộp, chờ duyệt ngày 18/9/2023; hạn 18/9/2023" in titles
    assert "Có bản mới hơn chờ duyệt" in titles
    assert {"history?import=7", "history?import=8", "history?import=9"} <= {one.get("href") for one in page.all("a")}


def test_the_history_tells_why_a_report_is_not_used(waiting: Office, record: ImportRecord) -> None:
    refused = replace(record, approval=Approval.REFUSED, reason="Nhầm kỳ.", decided_at=record.at, decided_by="Hoa")
    assert "2 số, chưa dùng, chờ chuyên viên duyệt" in Page(history_view.import_card(record, waiting.plan)).text
    told = Page(history_view.import_card(refused, waiting.plan)).text
    for said in ("không dùng vì không được duyệt", "không duyệt : Nhầm kỳ.", "Hoa"):
        assert said in told
    assert "số liệu của nó chưa từng được dùng" in history_view.consequence(record)
    assert "chờ duyệt" in Page(history_view.imports_card([record], waiting.plan, 1, 1, None)).text


def test_a_file_that_waits_is_not_sent_again_and_one_that_was_refused_may_be(office: Office) -> None:
    district, data = office.by(DISTRICT), on_time(units=("Huyện Ba Bể",))
    file = upload_state.read_file(district, "bao-cao.xlsx", data)
    done = upload_saving.save(district, file)
    assert (done.saved.waits, done.touched) == (True, frozenset())
    tray = Tray(done=[done])
    assert upload_view.title(tray) == "Nạp báo cáo: đã gửi 1 số liệu, chờ duyệt"
    again = upload_state.read_file(district, "bao-cao.xlsx", data)
    assert again.standing is Standing.ALREADY
    assert "đang chờ chuyên viên duyệt" in upload_view.earlier(again)
    approval.refuse(office.by(OFFICER), 3, "Nhầm kỳ.")
    again = upload_state.read_file(district, "bao-cao.xlsx", data)
    assert again.standing is not Standing.ALREADY
    assert "Lý do: Nhầm kỳ." in Page(upload_view.earlier(again)).text
