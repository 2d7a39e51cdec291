"""What units upload waits for an officer where the plan says so; everything else counts at once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from lib.core.account import LOCAL, Actor, Role
from lib.core.approval import Approval
from lib.core.errors import DashboardError, StoreError
from lib.core.observation import Place
from lib.core.period import Period
from lib.core.progress import Progress, Stage
from lib.core.unit import Kind
from lib.intake.reading import Settled
from lib.intake.tasks.reading import TaskFile, TaskReading
from lib.services import approval, history, importing, submissions, task_importing, tasks
from lib.services.importing import Saved
from lib.services.office import Office, open_office
from lib.services.settings import Settings
from tests.services.conftest import INDICATOR, read_lines
from tests.services.test_permissions import a_task

DISTRICT = Actor(name="Nông Thị Bể", account="babe", role=Role.UNIT, unit="061", origin="10.0.0.7")
COMMUNE = replace(DISTRICT, account="bocbo", unit="01864")
DEPARTMENT = replace(DISTRICT, account="snv", unit="SNV")
OFFICER = Actor(name="Hoàng Văn Núi", account="nui", role=Role.OFFICER, origin="10.0.0.8")
LEADER = replace(OFFICER, role=Role.LEADER)
ALL = (Kind.DEPARTMENT, Kind.DISTRICT, Kind.COMMUNE)
KEY = (INDICATOR, "061", "2023-Q3")


@pytest.fixture
def office(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setattr(importing, "read_report", read_lines)
    opened = open_office(Settings.from_environment({"CCHC_DATA_DIR": str(tmp_path), "DATABASE_URL": url}))
    yield opened
    opened.store.close()


def save(office: Office, actor: Actor, report: str, answers: Settled | None = None) -> Saved:
    data, by = report.encode(), office.by(actor)
    return importing.save(by, importing.read(by, "bao-cao.xlsx", data, answers), data, answers=answers)


def shown(office: Office) -> dict[str, float]:
    frame = office.store.figures()
    return dict(zip(frame.unit, frame.value, strict=True))


@pytest.mark.parametrize(
    ("kinds", "actor", "waits"),
    [
        pytest.param(ALL, DISTRICT, True, id="a district's"),
        pytest.param(ALL, LEADER, False, id="a leader's"),
        pytest.param(ALL, OFFICER, False, id="an officer's"),
        pytest.param(ALL, LOCAL, False, id="at this machine without accounts"),
        pytest.param((), DISTRICT, False, id="by a plan without the key"),
        pytest.param((Kind.COMMUNE,), DISTRICT, False, id="where only communes wait"),
    ],
)
def test_whose_reports_wait(office: Office, kinds: tuple[Kind, ...], actor: Actor, waits: bool) -> None:
    office = replace(office, plan=replace(office.plan, approval=kinds))
    saved = save(office, actor, "061 2023-Q3 61.5")
    assert saved.waits is waits
    assert ("chờ chuyên viên duyệt" in saved.message) is waits
    assert shown(office) == ({} if waits else {"061": 61.5})


def test_this_office_lets_every_kind_of_unit_wait(office: Office) -> None:
    assert office.plan.approval == ALL


def test_a_waiting_report_is_looked_into_before_it_is_approved(office: Office) -> None:
    save(office, OFFICER, "061 2023-Q2 50\n061 2023-Q3 61.5")
    save(office, DISTRICT, "061 2023-Q2 50\n061 2023-Q3 70\n061 2023-6M 55\nwarning")
    (record,) = approval.waiting(office)
    assert (record.person, record.unit, record.figures, record.warnings) == (DISTRICT.name, "061", 3, 1)
    kinds = [
        (str(one.observation.period), one.kind, one.old.value if one.old else None)
        for one in approval.changes(office, record)
    ]
    assert kinds == [("2023-Q2", "same", 50.0), ("2023-Q3", "changed", 61.5), ("2023-6M", "new", None)]
    quarter, half = Period.parse("2023-Q3"), Period.parse("2023-6M")
    assert set(approval.figures(office, quarter)) == set(approval.figures(office, half)) == {(INDICATOR, "061")}
    assert (approval.figures(office, quarter, "other"), approval.figures(office, quarter, unit="062")) == ({}, {})
    done = approval.approve(office.by(OFFICER), [record.id])
    assert done.message == "Đã duyệt 1 báo cáo: 1 số liệu mới, 1 thay đổi, 1 giữ nguyên."
    assert (approval.waiting(office), approval.figures(office, quarter)) == ((), {})


def test_a_refused_report_tells_its_unit_why(office: Office) -> None:
    saved = save(office, DISTRICT, "061 2023-Q3 70")
    assert saved.import_id is not None
    approval.refuse(office.by(OFFICER), saved.import_id, "  Nhầm kỳ,\r\nđề nghị gửi lại. ")
    (mine,) = approval.sent(office.by(DISTRICT), 5)
    assert approval.sent(office.by(OFFICER), 5) == ()
    assert (mine.approval, mine.decided_by) == (Approval.REFUSED, OFFICER.name)
    assert mine.reason == "Nhầm kỳ,\nđề nghị gửi lại."
    assert shown(office) == {}
    assert history.original(office, mine.id) is not None


def test_a_refusal_without_a_reason_is_not_one(office: Office) -> None:
    saved = save(office, DISTRICT, "061 2023-Q3 70")
    assert saved.import_id is not None
    with pytest.raises(DashboardError, match="Chưa ghi lý do"):
        approval.refuse(office.by(OFFICER), saved.import_id, " \n")
    assert len(approval.waiting(office)) == 1


def test_the_same_bytes_again_are_told_so(office: Office) -> None:
    save(office, DISTRICT, "061 2023-Q3 70")
    again = save(office, DISTRICT, "061 2023-Q3 70")
    assert (again.import_id, again.waits) == (None, True)
    assert again.message == "Báo cáo này đã gửi và đang chờ chuyên viên duyệt; không có gì thay đổi."
    assert len(approval.waiting(office)) == 1


def test_a_unit_answers_its_own_questions_and_nobody_learns_before_approval(office: Office) -> None:
    answers = Settled(columns={"cột": f"{INDICATOR}|rate"})
    saved = save(office, DISTRICT, "sender 061\n061 2023-Q3 70 ?cột", answers)
    assert saved.import_id is not None
    assert history.remembered(office) == []
    approval.approve(office.by(OFFICER), [saved.import_id])
    assert [one.key for one in history.remembered(office)] == ["cột"]
    assert shown(office) == {"061": 70.0}


def test_of_two_the_one_approved_last_gives_the_figure(office: Office) -> None:
    first, second = (save(office, DISTRICT, f"061 2023-Q3 {value}").import_id for value in (70, 80))
    assert first is not None
    assert second is not None
    approval.approve(office.by(OFFICER), [second])
    approval.approve(office.by(OFFICER), [first])
    assert shown(office) == {"061": 70.0}


def test_a_report_is_handed_in_while_it_waits(office: Office) -> None:
    save(office, DISTRICT, "061 2023-Q3 70")
    (received,) = submissions.received(office)
    assert (received.unit, received.waits) == ("061", True)


def test_progress_of_tasks_waits_too(office: Office) -> None:
    office = replace(office, plan=replace(office.plan, tasks=(a_task("061"),)))
    line = Progress(number="1", text="Việc", as_of=date(2023, 10, 5), stage=Stage.DONE, place=Place("a", "B1"))
    reading = TaskReading(
        name="tien-do.xlsx", sha256=sha256(b"x").hexdigest(), size=1, day=line.as_of, kind=TaskFile.PROGRESS, lines=(line,)
    )  # fmt: skip
    saved = task_importing.save(office.by(DISTRICT), reading, b"x")
    assert saved.import_id is not None
    assert saved.message == "Đã gửi tiến độ của 1 nhiệm vụ, chờ chuyên viên duyệt mới được dùng."
    again = task_importing.save(office.by(DISTRICT), reading, b"x")
    assert (again.import_id, again.message.startswith("Báo cáo này đã gửi")) == (None, True)
    (before,) = tasks.current(office, line.as_of)
    assert not before.reports
    approval.approve(office.by(OFFICER), [saved.import_id])
    (after,) = tasks.current(office, line.as_of)
    assert after.reports


def test_what_was_decided_already_cannot_be_decided_again(office: Office) -> None:
    saved = save(office, DISTRICT, "061 2023-Q3 70")
    assert saved.import_id is not None
    approval.approve(office.by(OFFICER), [saved.import_id])
    with pytest.raises(StoreError, match="không còn chờ duyệt"):
        approval.refuse(office.by(OFFICER), saved.import_id, "Nhầm.")
