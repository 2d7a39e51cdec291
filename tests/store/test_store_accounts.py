"""Accounts, sessions and wrong passwords as the databases keep them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
import sqlalchemy as sa

from lib.core import lockout
from lib.core.account import Role
from lib.core.errors import StoreError
from lib.store import schema
from lib.store.account_records import NewAccount
from lib.store.archive import read_archive, write_archive
from lib.store.database import Database
from lib.store.store import Store

NOW = datetime(2023, 9, 1, 8, tzinfo=UTC)
NAME = "0" * 64


def made(name: str, role: Role = Role.ADMIN) -> NewAccount:
    return NewAccount(name=name, full_name="Lê An", role=role, unit=None, sealed="$argon2id$…", made_at=NOW)


@pytest.fixture
def staffed(store: Store) -> Store:
    store.accounts.add(made("quantri"))
    store.accounts.open_session("quantri", "k" * 64, NOW, "10.0.0.9")
    return store


def test_a_session_brings_its_account(staffed: Store) -> None:
    found = staffed.accounts.session("k" * 64)
    assert found is not None
    assert (found.account.name, found.made_at, found.seen_at, found.origin) == ("quantri", NOW, NOW, "10.0.0.9")
    assert staffed.accounts.all()[0].signed_in_at == NOW
    assert "argon2" not in repr(found)
    assert "kkk" not in repr(found)


def test_what_happened_to_a_session_is_not_told_twice(staffed: Store) -> None:
    staffed.accounts.end_session("k" * 64, NOW)
    staffed.accounts.end_session("k" * 64, NOW + timedelta(hours=1))
    with staffed.database.read() as connection:
        assert connection.execute(sa.select(schema.session.c.ended_at)).scalar_one() == NOW


def test_a_session_is_not_opened_for_a_locked_account(staffed: Store) -> None:
    staffed.accounts.add(made("hoa", Role.OFFICER))
    staffed.accounts.change("hoa", NOW, disabled_at=NOW)
    with pytest.raises(StoreError, match="vừa bị khóa"):
        staffed.accounts.open_session("hoa", "h" * 64, NOW, "")


def test_guesses_at_the_same_moment_are_all_counted(store: Store) -> None:
    waits: list[timedelta] = []
    guesses = [Thread(target=lambda: waits.append(store.accounts.wait(NAME, NOW))) for _ in range(6)]
    for guess in guesses:
        guess.start()
    for guess in guesses:
        guess.join()
    assert sorted(waits) == [timedelta(0)] * lockout.FREE + [lockout.FIRST] * (6 - lockout.FREE)


def test_names_nobody_tried_for_a_day_are_forgotten(store: Store) -> None:
    store.accounts.wait(NAME, NOW)
    store.accounts.wait("1" * 64, NOW + lockout.FORGOTTEN)
    with store.database.read() as connection:
        assert connection.execute(sa.select(schema.attempt.c.name_hash)).scalars().all() == ["1" * 64]


def test_a_backup_holds_accounts_but_nobody_signed_in(staffed: Store, tmp_path: Path) -> None:
    staffed.accounts.wait(NAME, NOW)
    write_archive(staffed.database, tmp_path / "out.zip")
    url = f"sqlite:///{tmp_path / 'restored.sqlite3'}"
    database = Database(url)
    read_archive(database, tmp_path / "out.zip")
    database.close()
    restored = Store.open(url)
    assert [one.name for one in restored.accounts.all()] == ["quantri"]
    assert restored.accounts.session("k" * 64) is None
    assert restored.accounts.wait(NAME, NOW) == timedelta(0)
    restored.close()


def known(name: str, role: Role = Role.OFFICER, subject: str = "s" * 64, full_name: str = "Lý Mai") -> NewAccount:
    return NewAccount(name=name, full_name=full_name, role=role, unit=None, subject=subject, made_at=NOW)


def test_a_person_of_another_system_is_known_by_subject_whatever_the_name(staffed: Store) -> None:
    first = staffed.accounts.admit(known("mai"))
    again = staffed.accounts.admit(known("mai.lt", Role.LEADER, full_name="Lý Thị Mai"))
    assert (again.id, again.name) == (first.id, "mai")
    assert (again.full_name, again.role) == ("Lý Thị Mai", Role.LEADER)


def test_what_is_told_anew_unchanged_writes_nothing(staffed: Store) -> None:
    staffed.accounts.admit(known("mai"))
    before = staffed.audit.head()
    staffed.accounts.admit(known("mai"))
    assert staffed.audit.head() == before


@pytest.mark.parametrize(
    "person",
    [
        pytest.param(known("quantri", subject="t" * 64), id="the name of an account with a password"),
        pytest.param(known("lan", subject="t" * 64), id="the name of another's account"),
        pytest.param(known("khoa", subject="u" * 64), id="a disabled account"),
    ],
)
def test_a_person_takes_nobodys_account(staffed: Store, person: NewAccount) -> None:
    staffed.accounts.admit(known("lan"))
    staffed.accounts.admit(known("khoa", subject="u" * 64))
    staffed.accounts.change("khoa", NOW, disabled_at=NOW)
    before, head = staffed.accounts.all(), staffed.audit.head()
    with pytest.raises(StoreError):
        staffed.accounts.admit(person)
    assert (staffed.accounts.all(), staffed.audit.head()) == (before, head)


def test_another_system_does_not_take_the_last_administrator_away(staffed: Store) -> None:
    staffed.accounts.admit(known("mai", Role.ADMIN))
    staffed.accounts.change("quantri", NOW, disabled_at=NOW)
    with pytest.raises(StoreError, match="quản trị"):
        staffed.accounts.admit(known("mai", Role.LEADER))
    assert staffed.accounts.named("mai").role is Role.ADMIN


def test_two_first_sign_ons_at_once_make_one_account(staffed: Store) -> None:
    found: list[int] = []
    threads = [Thread(target=lambda: found.append(staffed.accounts.admit(known("mai")).id)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert len(set(found)) == 1
