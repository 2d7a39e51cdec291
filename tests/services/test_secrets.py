"""A password in DATABASE_URL, and what a failing statement was given, reach no message, no log and no page."""

import logging
import traceback
from pathlib import Path

import pytest
import sqlalchemy as sa

from lib.cli.main import main
from lib.core.errors import StoreError
from lib.services.office import open_office
from lib.services.settings import Settings
from lib.store import schema
from lib.store.store import Store

SECRET = "mat-khau-rat-dai"
ADDRESSES = [
    pytest.param(f"postgresql://cchc:{SECRET}@127.0.0.1:1/cchc", id="nobody answers"),
    pytest.param(f"postgresql://cchc:{SECRET}@khong-co.invalid/cchc", id="no such server"),
    pytest.param(f"postgresql://cchc:{SECRET}@127.0.0.1:cong/cchc", id="a port that is no number"),
    pytest.param(f"postgresql://cchc:a@{SECRET}@127.0.0.1:1/cchc", id="an at sign in the password"),
    pytest.param(f"postgresql://cchc:a/{SECRET}@127.0.0.1:1/cchc", id="a stroke in the password"),
    pytest.param(f"postgresql://cchc@127.0.0.1:1/cchc?password={SECRET}", id="the password behind"),
    pytest.param(f"postgresql://cchc:{SECRET}@127.0.0.1:1/cchc?lạ=1", id="an option nobody knows"),
    pytest.param(f"mysql://cchc:{SECRET}@127.0.0.1/cchc", id="a database without driver"),
    pytest.param(f"postgresql:cchc:{SECRET}", id="half an address"),
    pytest.param(SECRET, id="the password alone"),
    pytest.param(f"sqlite:////tmp/\0/{SECRET}", id="no path"),
]


def settings(address: str, folder: Path) -> Settings:
    return Settings.from_environment({"DATABASE_URL": address, "CCHC_DATA_DIR": str(folder)})


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_database_out_of_reach_is_told_without_its_password(
    address: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(StoreError) as caught:
        open_office(settings(address, tmp_path))
    assert caught.value.hint
    assert SECRET not in "".join(traceback.format_exception(caught.value)) + caught.value.hint + caplog.text
    assert SECRET not in repr(settings(address, tmp_path))


def test_the_command_line_tells_it_without_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CCHC_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("DATABASE_URL", f"postgresql://cchc:a@{SECRET}@127.0.0.1:1/cchc")
    assert main(["tasks", "list", "--day", "2023-09-14"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "%40" in told.err
    assert SECRET not in told.err
    assert "Traceback" not in told.err


def test_a_statement_that_fails_keeps_what_it_was_given_to_itself(tmp_path: Path) -> None:
    store = Store.open(f"sqlite:///{tmp_path / 'cchc.sqlite3'}")
    row = {"name": "lan", "full_name": SECRET, "role": "leader", "sealed": SECRET}
    with pytest.raises(sa.exc.IntegrityError) as caught, store.database.write() as connection:
        connection.execute(sa.insert(schema.account).values(row))
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    store.close()
