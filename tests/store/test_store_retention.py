"""The bytes of reports that were taken back long ago can be removed; nothing else ever goes."""

from datetime import timedelta
from pathlib import Path

import pytest

from lib.core.audit import Act
from lib.store.archive import read_archive, write_archive
from lib.store.audit import Wanted
from lib.store.database import Database
from lib.store.store import Store
from tests.store.store_samples import NOON, an_import, seen

LONG_AGO, LATELY = NOON - timedelta(days=3_000), NOON - timedelta(days=30)
LIMIT = NOON - timedelta(days=365)


def save(store: Store, content: bytes, value: float = 1.0) -> int:
    number = store.save(an_import(seen(value), content=content, name=f"{content.decode()}.xlsx")).import_id
    assert number is not None
    return number


@pytest.fixture
def filled(store: Store) -> Store:
    """Five reports: taken back long ago, lately, again and again, brought again, and replaced by the next."""
    store.withdraw([save(store, b"long ago")], "Núi", LONG_AGO)
    store.withdraw([save(store, b"lately")], "Núi", LATELY)
    for at in (LONG_AGO, LATELY):
        store.withdraw([save(store, b"again and again")], "Núi", at)
    store.withdraw([save(store, b"brought again")], "Núi", LONG_AGO)
    save(store, b"replaced")
    save(store, b"brought again", 2.0)
    return store


def files(store: Store) -> dict[str, bytes | None]:
    return {one.name: store.content(one.sha256) for one in store.imports()}


def test_only_what_was_taken_back_long_ago_and_for_good_is_removed(filled: Store) -> None:
    before, figures, version = filled.imports(), filled.figures(), filled.version()
    assert [one.name for one in filled.expired(LIMIT)] == ["long ago.xlsx"]
    assert filled.version() == version, "asking changes nothing"
    assert [one.name for one in filled.remove_expired(LIMIT)] == ["long ago.xlsx"]
    assert {name for name, content in files(filled).items() if content is None} == {"long ago.xlsx"}
    assert [one.name for one in filled.imports() if not one.kept] == ["long ago.xlsx"]
    assert [(one.id, one.size, one.figures) for one in filled.imports()] == [(o.id, o.size, o.figures) for o in before]
    assert filled.figures().equals(figures)
    assert filled.version() == version + 1, "pages ask again"


def test_the_log_tells_of_every_file_and_holds(filled: Store) -> None:
    removed = filled.remove_expired(NOON)
    told = filled.audit.entries(Wanted(act=Act.RETENTION), 9)
    assert sorted(one.subject for one in told) == sorted(one.name for one in removed)
    assert all(one.sha256 in entry.before for one, entry in zip(removed, reversed(told), strict=True))
    assert filled.audit.first_break() is None


def test_what_is_removed_is_not_removed_again(filled: Store) -> None:
    filled.remove_expired(LIMIT)
    entries = filled.audit.head().entries
    assert filled.remove_expired(LIMIT) == []
    assert filled.audit.head().entries == entries


def test_the_same_file_brought_again_has_its_bytes_again(filled: Store) -> None:
    filled.remove_expired(LIMIT)
    save(filled, b"long ago")
    assert files(filled)["long ago.xlsx"] == b"long ago"
    assert all(one.kept for one in filled.imports())


def test_a_backup_tells_what_was_removed(filled: Store, tmp_path: Path) -> None:
    filled.remove_expired(LIMIT)
    write_archive(filled.database, tmp_path / "backup")
    restored = Store(Database(f"sqlite:///{tmp_path / 'restored.sqlite3'}"))
    read_archive(restored.database, tmp_path / "backup")
    assert files(restored) == files(filled)
    assert restored.imports() == filled.imports()
    restored.close()
