"""Every service that writes, driven by every role: what a role may not do is refused, and nothing is changed.

A service that writes and stands in no row fails the first test, so that nobody forgets to ask for the right.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from lib.core.account import LOCAL, Actor, Role
from lib.core.errors import NotAllowed
from lib.core.judgement import Standing
from lib.core.observation import Place
from lib.core.period import Period
from lib.core.progress import Progress, Stage
from lib.core.task import Task
from lib.intake.reading import Settled
from lib.intake.tasks.reading import TaskAnswers, TaskFile, TaskReading
from lib.services import (
    accounts,
    approval,
    backup,
    directives,
    history,
    importing,
    judgements,
    notes,
    plans,
    retention,
    sample,
    sample_register,
    sessions,
    sign_on,
    task_importing,
)
from lib.services.doors import Doors
from lib.services.office import Office, open_office
from lib.services.passwords import SEALS, Seals
from lib.services.settings import Settings
from lib.services.sign_on import Told
from lib.store.store import Store
from sample_data import register
from tests.services.conftest import INDICATOR, read_lines
from tests.services.writing_services import writing_services

Q3, DAY, GOAL = Period.parse("2023-Q3"), date(2023, 10, 5), "G19"
OWN, OTHERS = "061", "062"
PASSWORD = "chín con cá vàng bơi"
KEY = sessions.key_of("token")
STAGES = TaskAnswers(stages={"x": "done"})
ANSWERS = Settled(columns={"x": f"{INDICATOR}|rate"})
LEADER, UNIT, OFFICER, ADMIN = Role
EVERYBODY = frozenset(Role)


@dataclass(frozen=True)
class Row:
    """One thing that a service does. `roles` are those that may; a unit's account is of OWN."""

    service: Callable[..., object]
    what: str
    roles: frozenset[Role]
    act: Callable[[Office, Path], object]

    @property
    def name(self) -> str:
        return f"{self.service.__module__.rpartition('.')[2]}.{self.service.__name__}"

    @property
    def label(self) -> str:
        return f"{self.name}, {self.what}" if self.what else self.name


def save(
    unit: str, answers: Settled | None = None, reported_on: date | None = None
) -> Callable[[Office, Path], object]:
    def act(office: Office, folder: Path) -> object:
        data = f"{unit} 2023-Q3 61.5".encode() + (b" ?x" if answers else b"")
        reading = importing.read(office, "bao-cao.xlsx", data, answers)
        return importing.save(office, reading, data, answers=answers, reported_on=reported_on)

    return act


def tasks(
    lead: str = "", unit: str | None = None, answers: TaskAnswers | None = None
) -> Callable[[Office, Path], object]:
    """A report on the task that `lead` leads, else a list of tasks."""

    def act(office: Office, folder: Path) -> object:
        office = replace(office, plan=replace(office.plan, tasks=(a_task(lead),)))
        about = {"number": "1", "text": "Việc"}
        line = Progress(**about, as_of=DAY, stage=Stage.DONE, unit=unit, place=Place("a", "B1"))
        reading = TaskReading(
            name="nhiem-vu.xlsx", sha256=sha256(b"x").hexdigest(), size=1, day=DAY,
            kind=TaskFile.PROGRESS if lead else TaskFile.LIST,
            tasks=() if lead else (a_task(OWN),), lines=(line,) if lead else (),
        )  # fmt: skip
        return task_importing.save(office, reading, b"x", answers=answers)

    return act


def a_task(lead: str) -> Task:
    return Task(number="1", text="Việc", area="direction", lead=lead)


def at_once(act: Callable[[Office, Path], object]) -> Callable[[Office, Path], object]:
    """The same under a plan by which nothing waits."""
    return lambda office, folder: act(replace(office, plan=replace(office.plan, approval=())), folder)


def write(unit: str) -> Callable[[Office, Path], object]:
    return lambda office, _: notes.write(
        office, indicator=INDICATOR, unit=unit, period=Q3, cause="Thiếu máy.", remedy=""
    )


def judge(office: Office, _: Path) -> object:
    return judgements.judge(office, goal=GOAL, period=Q3, standing=Standing.MET, evidence="Kết luận.")


def give(office: Office, _: Path) -> object:
    return directives.give(office, period=Q3, day=DAY, text="Rà soát.", responsible="SNV")


def load_register(office: Office, folder: Path) -> object:
    return sample_register.load(office, folder / "sample" / register.NAME)


def load_sample(office: Office, folder: Path) -> object:
    return sample.load_sample(office, folder=folder / "sample")


def restore(office: Office, folder: Path) -> object:
    settings = Settings.from_environment({"CCHC_DATA_DIR": str(folder / "restored")})
    return backup.restore(settings, folder / "sao-luu.zip", office.actor)


def remove_expired(office: Office, _: Path) -> object:
    return retention.remove(replace(office, settings=replace(office.settings, retention_years=1)))


def may(*roles: Role) -> frozenset[Role]:
    return frozenset(roles)


ROWS = (
    Row(importing.save, "its own report", may(LEADER, UNIT, OFFICER), save(OWN)),
    Row(importing.save, "a commune's below it", may(LEADER, UNIT, OFFICER), save("01888")),
    Row(importing.save, "another unit's report", may(LEADER, OFFICER), save(OTHERS)),
    Row(importing.save, "another's figure in its own", may(LEADER, OFFICER), save(f"{OWN} 2023-Q2 5\n{OTHERS}")),
    Row(importing.save, "answers to its questions, which wait", may(UNIT, OFFICER), save(OWN, ANSWERS)),
    Row(importing.save, "answers where nothing waits", may(OFFICER), at_once(save(OWN, ANSWERS))),
    Row(importing.save, "another date of it", may(OFFICER), save(OWN, reported_on=DAY)),
    Row(task_importing.save, "a list", may(OFFICER), tasks()),
    Row(task_importing.save, "on a task it leads", may(LEADER, UNIT, OFFICER), tasks(OWN)),
    Row(task_importing.save, "on a task all lead", may(LEADER, UNIT, OFFICER), tasks("Các huyện", OWN)),
    Row(task_importing.save, "on a task all lead, for another", may(LEADER, OFFICER), tasks("Các huyện", OTHERS)),
    Row(task_importing.save, "on a task all lead, for nobody", may(LEADER, OFFICER), tasks("Các huyện")),
    Row(task_importing.save, "on another's task", may(LEADER, OFFICER), tasks("SNV", OWN)),
    Row(task_importing.save, "answers to its questions, which wait", may(UNIT, OFFICER), tasks(OWN, answers=STAGES)),
    Row(task_importing.save, "answers where nothing waits", may(OFFICER), at_once(tasks(OWN, answers=STAGES))),
    Row(task_importing.save, "its day", may(OFFICER), tasks(OWN, answers=TaskAnswers(day=DAY))),
    Row(approval.approve, "", may(OFFICER), lambda office, _: approval.approve(office, [2])),
    Row(approval.refuse, "", may(OFFICER), lambda office, _: approval.refuse(office, 2, "Nhầm kỳ.")),
    Row(history.withdraw, "an import", may(OFFICER), lambda office, _: history.withdraw(office, 1)),
    Row(history.forget, "an answer", may(OFFICER), lambda office, _: history.forget(office, 1)),
    Row(directives.give, "", may(LEADER), give),
    Row(
        directives.correct, "", may(LEADER),
        lambda office, _: directives.correct(office, 1, text="Khác.", responsible="SNV", deadline=None),
    ),
    Row(directives.withdraw, "", may(LEADER), lambda office, _: directives.withdraw(office, 1, "Nhầm.")),
    Row(directives.finish, "", may(LEADER, OFFICER), lambda office, _: directives.finish(office, 1, "Xong.", DAY)),
    Row(directives.reopen, "", may(LEADER, OFFICER), lambda office, _: directives.reopen(office, 2, "Chưa đủ.")),
    Row(judgements.judge, "", may(LEADER, OFFICER), judge),
    Row(judgements.withdraw, "", may(LEADER, OFFICER), lambda office, _: judgements.withdraw(office, GOAL, Q3)),
    Row(notes.write, "on itself", may(UNIT, OFFICER), write(OWN)),
    Row(notes.write, "on another", may(OFFICER), write(OTHERS)),
    Row(notes.withdraw, "on itself", may(UNIT, OFFICER), lambda office, _: notes.withdraw(office, INDICATOR, OWN, Q3)),
    Row(notes.withdraw, "on another", may(OFFICER), lambda office, _: notes.withdraw(office, INDICATOR, "063", Q3)),
    Row(sample.load_sample, "", may(OFFICER, ADMIN), load_sample),
    Row(sample.withdraw_sample, "", may(OFFICER, ADMIN), lambda office, _: sample.withdraw_sample(office)),
    Row(sample_register.load, "asks by what it calls", may(OFFICER), load_register),
    Row(plans.load_workbook, "", may(ADMIN), lambda office, _: plans.load_workbook(office, "x.xlsx", b"no workbook")),
    Row(backup.backup, "", may(ADMIN), lambda office, folder: backup.backup(office, folder / "made.zip")),
    Row(backup.restore, "", may(ADMIN), restore),
    Row(retention.remove, "", may(ADMIN), remove_expired),
    Row(accounts.add, "", may(ADMIN), lambda office, _: accounts.add(office, "moi", None, role=LEADER)),
    Row(accounts.appoint, "", may(ADMIN), lambda office, _: accounts.appoint(office, "lan", LEADER)),
    Row(accounts.set_password, "", may(ADMIN), lambda office, _: accounts.set_password(office, "lan", f"{PASSWORD}!")),
    Row(accounts.disable, "", may(ADMIN), lambda office, _: accounts.disable(office, "lan")),
    Row(accounts.enable, "", may(ADMIN), lambda office, _: accounts.enable(office, "lan")),
    Row(accounts.end_sessions, "", may(ADMIN), lambda office, _: accounts.end_sessions(office, "lan")),
    Row(sessions.sign_in, "", EVERYBODY, lambda office, _: sessions.sign_in(office, "lan", PASSWORD, origin="")),
    Row(
        sessions.open_for, "who has proved itself", EVERYBODY,
        lambda office, _: sessions.open_for(
            office, office.store.accounts.session(KEY).account, origin="", now=datetime.now(UTC)
        ),
    ),
    Row(
        sign_on.sign_on, "who is vouched for", EVERYBODY,
        lambda office, _: sign_on.sign_on(
            office, Doors(roles={"x": Role.LEADER}),
            Told(source="proxy", subject="mai", account=["mai"], role=["x"]), origin="",
        ),
    ),
    Row(sessions.who, "", EVERYBODY, lambda office, _: sessions.who(office, KEY, origin="")),
    Row(sessions.forgive, "asked by who asked before", EVERYBODY, lambda office, _: sessions.forgive(office, "lan")),
    Row(sessions.sign_out, "", EVERYBODY, lambda office, _: sessions.sign_out(office, KEY)),
    Row(
        sessions.change_password, "its own", EVERYBODY,
        lambda office, _: sessions.change_password(office, KEY, PASSWORD, f"{PASSWORD}!"),
    ),
)  # fmt: skip


def test_every_service_that_writes_stands_in_a_row() -> None:
    found = writing_services()
    assert {"importing.save", "directives.give", "backup.restore", "sample.load_sample"} <= found, "finds none any more"
    assert found == {row.name for row in ROWS}


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office in which there is something to withdraw, finish, reopen, forget; copied for every test."""
    folder = tmp_path_factory.mktemp("prepared")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(importing, "read_report", read_lines)
        patch.setattr(SEALS, "_hasher", Seals(rounds=1, memory=8, lanes=1)._hasher)
        office = open_office(Settings.from_environment({"CCHC_DATA_DIR": str(folder)}))
        save(OWN, ANSWERS)(office, folder)
        save("063")(office.by(replace(person(UNIT), unit="063")), folder)
        for _ in range(2):
            give(office, folder)
        directives.finish(office, 2, "Xong.", DAY)
        judge(office, folder)
        for unit in (OWN, "063"):
            write(unit)(office, folder)
        accounts.add(office, "hoa", PASSWORD, role=ADMIN)
        accounts.add(office, "lan", PASSWORD, role=OFFICER)
        office.store.accounts.open_session("lan", KEY, datetime.now(UTC), "")
        backup.backup(office, folder / "sao-luu.zip")
        entry = {
            "indicator": INDICATOR,
            "unit": OTHERS,
            "period": "2023-Q3",
            "cause": "x",
            "remedy": "",
            "deadline": None,
        }
        (folder / "sample").mkdir()
        (folder / "sample" / "a.xlsx").write_bytes(b"062 2023-Q3 50\nsample")
        (folder / "sample" / register.NAME).write_text(
            json.dumps({"directives": [], "judgements": [], "notes": [entry]})
        )
        office.store.close()
        yield office


@pytest.fixture
def office(prepared: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    shutil.copytree(prepared.settings.data_folder, tmp_path, dirs_exist_ok=True)
    monkeypatch.setattr(importing, "read_report", read_lines)
    monkeypatch.setattr(SEALS, "_hasher", Seals(rounds=1, memory=8, lanes=1)._hasher)
    settings = Settings.from_environment({"CCHC_DATA_DIR": str(tmp_path)})
    store = Store.open(settings.database_url)
    yield replace(prepared, settings=settings, store=store, actor=LOCAL)
    store.close()


@pytest.mark.parametrize("row", [pytest.param(row, id=row.label) for row in ROWS if row.roles != EVERYBODY])
def test_roles_that_may_not_are_refused_and_change_nothing(office: Office, tmp_path: Path, row: Row) -> None:
    def everything() -> tuple[object, ...]:
        return office.store.version(), office.store.audit.head(), office.store.accounts.all(), {*tmp_path.rglob("*")}

    before = everything()
    for role in EVERYBODY - row.roles:
        with pytest.raises(NotAllowed):
            row.act(office.by(person(role)), tmp_path)
    assert everything() == before


@pytest.mark.parametrize(
    ("row", "role"),
    [
        pytest.param(row, role, id=f"{row.label}: {role or 'at this machine'}")
        for row in ROWS
        for role in (*sorted(row.roles), None)
    ],
)
def test_roles_that_may_can(office: Office, tmp_path: Path, row: Row, role: Role | None) -> None:
    row.act(office.by(person(role)), tmp_path)


def person(role: Role | None) -> Actor:
    if role is None:
        return LOCAL
    return Actor(name="Hoa", account="hoa", role=role, unit=OWN if role is UNIT else None, origin="10.0.0.7")


def test_a_refused_report_names_the_units_it_may_not_bring(office: Office, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed, match="Tài khoản của Huyện Ba Bể không được nạp báo cáo cho Huyện Ngân Sơn"):
        save(OTHERS)(office.by(person(UNIT)), tmp_path)
