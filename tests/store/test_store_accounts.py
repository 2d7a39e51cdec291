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
from lib.store.accounts import NewAccount
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
