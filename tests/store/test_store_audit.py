"""Every change of the data is told to the audit log in the same transaction, and nothing there is ever changed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from json import loads
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import exc

from lib.core.audit import Act, Head, Signature
from lib.core.directive import Act as Step
from lib.core.errors import StoreError
from lib.core.progress import Progress, Stage
from lib.core.task import Task
from lib.core.task_list import TaskList
from lib.store import audit, schema
from lib.store.archive import read_archive, write_archive
from lib.store.audit import NAMED, Wanted
from lib.store.database import Database, bump
from lib.store.directives import step_of
from lib.store.store import Store
from tests.store.store_samples import NOON, PAYMENT, an_import, seen
from tests.store.test_store_register import a_judgement, a_note, given

LAN = Signature(who="Lan", account="lan", role="officer", origin="10.0.0.7")
ALL = Wanted()


@pytest.fixture
def signed(store: Store) -> Store:
    return store.signed(LAN)


def newest(store: Store) -> tuple[str, str, object, object]:
    """Act, subject, before and after of the last entry."""
    entry = store.audit.entries(ALL, 1)[0]
    return entry.act, entry.subject, *(loads(said) if said else None for said in (entry.before, entry.after))


def acts(store: Store) -> list[str]:
    return [entry.act for entry in reversed(store.audit.entries(ALL, 100))]


def test_an_entry_says_who_when_and_from_where(signed: Store) -> None:
    before = datetime.now(UTC)
    signed.save(an_import(seen(57.3)))
    (entry,) = signed.audit.entries(ALL, 10)
    assert (entry.who, entry.account, entry.role, entry.origin) == ("Lan", "lan", "officer", "10.0.0.7")
    assert before <= entry.at <= datetime.now(UTC)
    assert signed.audit.head() == Head(1, entry.hash)


def test_where_nobody_signed_the_program_did(store: Store) -> None:
    store.save(an_import(seen(57.3)))
    assert store.audit.entries(ALL, 10)[0].who == "chương trình"


def test_an_import_tells_its_changed_figures_and_what_was_answered(signed: Store) -> None:
    first = an_import(seen(57.3), seen(1.0, unit="062"), seen(3.0, unit="063"))
    signed.save(first)
    answers = {"columns": {"cột": PAYMENT}}
    figures = seen(60.0, numerator=3.0, denominator=5.0), seen(None, unit="062"), seen(3.0, unit="063")
    signed.save(an_import(*figures, content=b"later", answers=answers))
    act, subject, before, after = newest(signed)
    assert (act, subject, before, after) == (Act.SETTLE, f"Lần nạp 2: {first.name}", None, answers)
    entry = signed.audit.entries(Wanted(act=Act.IMPORT), 1)[0]
    named = [f"{PAYMENT} {unit} 2023-Q3" for unit in ("061", "062")]
    assert loads(entry.before) == {"figures": dict(zip(named, ["57.3", "1"], strict=True))}
    after = loads(entry.after)
    assert after["figures"] == dict(zip(named, ["60 (3/5)", "no_cases"], strict=True))
    assert (after["new"], after["changed"], after["same"]) == (0, 2, 1)


def test_of_many_changes_some_are_named_and_the_rest_counted() -> None:
    assert audit.some({str(number): number for number in range(NAMED)}) == {str(n): n for n in range(NAMED)}
    assert audit.some({str(number): number for number in range(NAMED + 7)})["…"] == 7


def _withdrawn(store: Store) -> None:
    store.save(an_import(seen(1.0)))
    store.withdraw([1], "Lan", NOON)


def _forgotten(store: Store) -> None:
    store.save(an_import(seen(1.0), columns={"cột": PAYMENT}))
    store.forget(store.remembered()[0].id)


def _step(store: Store) -> None:
    store.add_directive(given())
    store.step(1, step_of(given(), Step.DONE, person="Lan", at=NOON, done_on=NOON.date(), note="Xong."))


def _corrected(store: Store) -> None:
    store.add_directive(given())
    store.step(1, step_of(given(), Step.CORRECTED, person="Lan", at=NOON, text="Việc khác."))


def _tasks(store: Store) -> None:
    version = TaskList(valid_from=NOON.date(), tasks=(Task(number="1", text="Việc", area="", lead="SNV"),))
    store.tasks.save_list(an_import(), 2023, version)


def _progress(store: Store) -> None:
    line = Progress(number="1", text="Việc", as_of=NOON.date(), stage=Stage.DONE)
    store.tasks.save_progress(an_import(), 2023, [line])


def _noted(store: Store) -> None:
    store.add_note(a_note())
    store.add_note(a_note(withdrawn=True))


@pytest.mark.parametrize(
    ("do", "act", "subject", "before", "after"),
    [
        pytest.param(_withdrawn, Act.WITHDRAW, "Lần nạp 1", {"figures": 1, "person": "Lý Thị Sông"}, {}, id="withdraw"),
        pytest.param(_forgotten, Act.FORGET, "cột", {"kind": "column", "value": PAYMENT}, {}, id="forget an answer"),
        pytest.param(
            lambda store: store.add_directive(given()), Act.DIRECTIVE, "Ý kiến chỉ đạo 1: ghi ý kiến", {},
            {"act": "given", "text": given().text}, id="a directive",
        ),
        pytest.param(
            _corrected, Act.DIRECTIVE, "Ý kiến chỉ đạo 1: sửa", {"text": given().text}, {"text": "Việc khác."},
            id="a corrected directive",
        ),
        pytest.param(
            _step, Act.DIRECTIVE, "ghi hoàn thành", {}, {"done_on": "2023-09-20", "note": "Xong."}, id="a directive done"
        ),
        pytest.param(
            lambda store: store.add_judgement(a_judgement()), Act.JUDGEMENT, "Mục tiêu G19, 2023-Q3", {},
            {"standing": "met"}, id="a judgement",
        ),
        pytest.param(_noted, Act.NOTE, "rút giải trình", {"cause": a_note().cause}, {}, id="a note taken back"),
        pytest.param(_tasks, Act.TASKS, "Lần nạp 1", {}, {"tasks": 1, "valid_from": "2023-09-20"}, id="a list of tasks"),
        pytest.param(_progress, Act.PROGRESS, "Lần nạp 1", {}, {"tasks": {"1": "done 2023-09-20"}}, id="progress"),
        pytest.param(
            lambda store: store.audit.record(Act.BACKUP, "sao-luu.zip"), Act.BACKUP, "sao-luu.zip", {}, {}, id="a backup"
        ),
    ],
)  # fmt: skip
def test_each_act_tells_what_changed(
    signed: Store,
    do: Callable[[Store], None],
    act: Act,
    subject: str,
    before: dict[str, object],
    after: dict[str, object],
) -> None:
    do(signed)
    found_act, found_subject, *said = newest(signed)
    assert found_act == act
    assert subject in found_subject
    for found, expected in zip(said, (before, after), strict=True):
        assert (found or {}).items() >= expected.items()  # type: ignore[attr-defined]
    assert signed.audit.first_break() is None


def test_taking_the_sample_back_tells_each_thing(signed: Store) -> None:
    signed.save(an_import(seen(1.0), sample=True))
    signed.add_directive(replace(given(), sample=True))
    signed.add_note(a_note(sample=True))
    signed.withdraw_sample("Lan", NOON)
    assert acts(signed)[3:] == [Act.WITHDRAW, Act.DIRECTIVE, Act.NOTE]


def test_what_changes_nothing_tells_nothing(signed: Store) -> None:
    signed.save(an_import(seen(1.0)))
    signed.save(an_import(seen(1.0)))
    with pytest.raises(StoreError):
        signed.withdraw([9], "Lan", NOON)
    assert acts(signed) == [Act.IMPORT]


def test_a_change_that_tells_nothing_is_refused(signed: Store) -> None:
    """Whoever writes a new method of the store and forgets the log meets this in its first test."""
    with pytest.raises(RuntimeError, match="audit log"), signed.database.write() as connection:
        bump(connection)
    assert signed.version() == 0


@pytest.mark.parametrize("statement", ["UPDATE audit_entry SET who = 'Núi'", "DELETE FROM audit_entry"])
def test_the_database_itself_refuses_to_touch_an_entry(signed: Store, statement: str) -> None:
    signed.save(an_import(seen(1.0)))
    with pytest.raises(exc.DBAPIError, match="never changed"), signed.database.write() as connection:
        connection.exec_driver_sql(statement)
    assert signed.audit.first_break() is None


def _without_guards(store: Store) -> None:
    """As whoever owns the database can."""
    with store.database.write() as connection:
        if connection.dialect.name == "sqlite":
            for verb in ("update", "delete"):
                connection.exec_driver_sql(f"DROP TRIGGER audit_entry_no_{verb}")
        else:
            connection.exec_driver_sql("ALTER TABLE audit_entry DISABLE TRIGGER USER")


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        pytest.param("UPDATE audit_entry SET who = 'Núi' WHERE number = 2", 2, id="another's name"),
        pytest.param("UPDATE audit_entry SET before = '' WHERE number = 3", 3, id="what was before is gone"),
        pytest.param("DELETE FROM audit_entry WHERE number = 2", 2, id="an entry is gone"),
        pytest.param("DELETE FROM audit_entry WHERE number > 2", 3, id="the last ones are gone"),
        pytest.param("UPDATE audit_entry SET number = 9 WHERE number = 1", 1, id="an entry moved to the end"),
        pytest.param("UPDATE audit_head SET entries = 2", 3, id="the count beside it"),
    ],
)
def test_what_somebody_does_in_the_database_is_found(signed: Store, statement: str, number: int) -> None:
    for value in (1.0, 2.0, 3.0):
        signed.save(an_import(seen(value), content=str(value).encode()))
    _without_guards(signed)
    with signed.database.write() as connection:
        connection.exec_driver_sql(statement)
    broken = signed.audit.first_break()
    assert broken is not None
    assert broken.number == number


def test_odd_texts_are_kept_as_they_are_hashed(store: Store) -> None:
    odd = "\x00\ud800%_\\'\"\n<b>"
    store.signed(Signature(who=odd, origin=odd)).audit.record(Act.PLAN, odd, after={odd: odd})
    assert store.audit.first_break() is None
    assert store.audit.number(Wanted(text="<b>")) == 1


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def many(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A log that is only read."""
    sqlite = f"sqlite:///{tmp_path_factory.mktemp('many') / 'cchc.sqlite3'}"
    url = sqlite if request.param == "sqlite" else str(request.getfixturevalue("postgresql").new_database())
    store = Store.open(url)
    for who, act, subject in (
        ("Lan", Act.IMPORT, "Lần nạp 1: Huyện Ba Bể.xlsx"),
        ("Núi", Act.WITHDRAW, "Lần nạp 1: Huyện Ba Bể.xlsx"),
        ("Lan", Act.NOTE, "100% hồ sơ"),
    ):
        store.signed(Signature(who=who)).audit.record(act, subject)
    yield store
    store.close()


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        pytest.param(Wanted(), [3, 2, 1], id="all, newest first"),
        pytest.param(Wanted(who="Lan"), [3, 1], id="who"),
        pytest.param(Wanted(act=Act.WITHDRAW), [2], id="what"),
        pytest.param(Wanted(text="BA BE"), [2, 1], id="text, whatever its case and marks"),
        pytest.param(Wanted(text="núi ba"), [2], id="all words, wherever they stand"),
        pytest.param(Wanted(text="100%"), [3], id="a percent sign is no wildcard"),
        pytest.param(Wanted(text="1_: huyện"), [], id="nor is a line"),
        pytest.param(Wanted(since=datetime.now(UTC) + timedelta(days=1)), [], id="from tomorrow"),
        pytest.param(Wanted(until=datetime.now(UTC) + timedelta(days=1)), [3, 2, 1], id="until tomorrow"),
        pytest.param(Wanted(until=datetime.now(UTC) - timedelta(days=1)), [], id="until yesterday"),
        pytest.param(Wanted(who="Lan", act=Act.NOTE, text="ho so"), [3], id="all at once"),
    ],
)
def test_entries_are_looked_for(many: Store, wanted: Wanted, found: list[int]) -> None:
    assert [entry.number for entry in many.audit.entries(wanted, 10)] == found
    assert many.audit.number(wanted) == len(found)
    assert [entry.number for entry in many.audit.entries(wanted, 1, 1)] == found[1:2]


def test_the_people_of_the_log(many: Store) -> None:
    assert many.audit.people() == ["Lan", "Núi"]


@pytest.fixture(params=["sqlite", "postgresql"])
def other(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    sqlite = f"sqlite:///{tmp_path / 'other.sqlite3'}"
    url = sqlite if request.param == "sqlite" else request.getfixturevalue("postgresql").new_database()
    database = Database(url)
    yield database
    database.close()


def test_the_chain_goes_on_after_a_restore(signed: Store, other: Database, tmp_path: Path) -> None:
    signed.save(an_import(seen(1.0)))
    head = signed.audit.head()
    write_archive(signed.database, tmp_path / "sao-luu.zip")
    read_archive(other.signed(LAN), tmp_path / "sao-luu.zip")
    restored = Store(other)
    restored.save(an_import(seen(2.0), content=b"later"))
    assert acts(restored) == [Act.IMPORT, Act.RESTORE, Act.IMPORT]
    assert restored.audit.first_break(noted=head) is None
    with pytest.raises(exc.DBAPIError, match="never changed"), other.write() as connection:
        connection.execute(sa.delete(schema.audit_entry))
