"""What is done outside the database's tables is told, too; who may reads, verifies and exports the log."""

import csv
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
import sqlalchemy as sa

from lib.cli.main import main
from lib.core.account import Actor, Role
from lib.core.audit import Act, Break, Head
from lib.core.errors import NotAllowed, StoreError
from lib.services import audit, backup, importing, plans
from lib.services.audit import AuditExportError
from lib.services.office import Office, open_office
from lib.services.plan_workbook import plan_workbook
from lib.services.settings import Settings
from lib.services.workbooks import table_workbook
from lib.store.audit import Wanted
from tests.people import by

ALL = Wanted()
FORMULA = "=cmd|' /C calc'!A0"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """The office that the command line opens, too."""
    monkeypatch.setenv("CCHC_DATA_DIR", str(tmp_path / "data"))
    for name in ("DATABASE_URL", "CCHC_PLAN"):
        monkeypatch.delenv(name, raising=False)
    office = open_office()
    yield office
    office.store.close()


def last(office: Office) -> tuple[str, str, str]:
    entry = audit.entries(office, ALL)[0]
    return entry.act, entry.subject, entry.who


def test_a_backup_is_told_before_it_is_made_and_a_failed_one_once_more(here: Office, tmp_path: Path) -> None:
    backup.backup(by(here, "Núi"), tmp_path / "sao-luu.zip")
    assert last(here) == (Act.BACKUP, "sao-luu.zip", "Núi")
    with pytest.raises(StoreError):
        backup.backup(here, tmp_path / "none" / "sao-luu.zip")
    assert [bool(entry.after) for entry in audit.entries(here, ALL)] == [True, False, False]


def test_a_restore_is_told_at_the_end_of_the_restored_log(here: Office, tmp_path: Path) -> None:
    backup.backup(here, tmp_path / "sao-luu.zip")
    settings = Settings.from_environment({"CCHC_DATA_DIR": str(tmp_path / "other")})
    backup.restore(settings, tmp_path / "sao-luu.zip", Actor(name="Núi", role=None))
    restored = open_office(settings)
    assert [entry.act for entry in audit.entries(restored, ALL)] == [Act.RESTORE, Act.BACKUP]
    assert last(restored)[2] == "Núi"
    assert audit.verify(restored, noted=audit.head(here)) is None
    restored.store.close()


def test_a_loaded_plan_is_told_a_refused_one_is_not(here: Office) -> None:
    assert plans.load_workbook(here, "x.xlsx", table_workbook("x", ["a"], [["b"]])).folder is None
    assert audit.number(here, ALL) == 0
    loaded = plans.load_workbook(by(here, "Núi"), "x.xlsx", plan_workbook(here.plan), "ban_sao")
    assert loaded.folder is not None
    assert last(here) == (Act.PLAN, "ban_sao", "Núi")


def test_whoever_may_not_read_it_learns_nothing_of_it(here: Office, tmp_path: Path) -> None:
    leader = here.by(Actor(name="Lan", account="lan", role=Role.LEADER))
    for read in (
        lambda: audit.number(leader, ALL), lambda: audit.entries(leader, ALL), lambda: audit.people(leader),
        lambda: audit.head(leader), lambda: audit.verify(leader), lambda: audit.export(leader, tmp_path / "a.csv"),
    ):  # fmt: skip
        with pytest.raises(NotAllowed):
            read()
    assert audit.number(here.by(Actor(name="Hoa", account="hoa", role=Role.ADMIN)), ALL) == 0


def test_verify_prints_what_an_office_writes_down(here: Office, capsys: pytest.CaptureFixture[str]) -> None:
    here.store.audit.record(Act.PLAN, "x")
    assert main(["audit", "verify"]) == 0
    shown = capsys.readouterr().out
    head = audit.head(here)
    assert "nguyên vẹn: 1 mục" in shown
    assert f"{head.entries}:{head.hash}" in shown
    here.store.audit.record(Act.PLAN, "y")
    assert main(["audit", "verify", "--noted", f"1:{head.hash}"]) == 0
    assert main(["audit", "verify", "--noted", f"1:{'0' * 64}"]) == 1


def test_an_empty_log_gives_nothing_to_write_down(here: Office, capsys: pytest.CaptureFixture[str]) -> None:
    assert audit.head(here).entries == 0
    assert main(["audit", "verify"]) == 0
    assert capsys.readouterr().out == "Nhật ký nguyên vẹn: 0 mục.\n"


def test_verify_names_the_first_entry_that_was_touched(here: Office, capsys: pytest.CaptureFixture[str]) -> None:
    for subject in "abc":
        here.store.audit.record(Act.PLAN, subject)
    with here.store.database.write() as connection:
        connection.execute(sa.text("DROP TRIGGER audit_entry_no_update"))
        connection.execute(sa.text("UPDATE audit_entry SET subject = 'x' WHERE number >= 2"))
    assert audit.verify(here) == Break(2, "nội dung mục này đã bị sửa")
    assert main(["audit", "verify"]) == 1
    assert "mục số 2" in capsys.readouterr().out


@pytest.mark.parametrize("said", ["1", "1:abc", "x:y"])
def test_a_head_is_written_as_verify_prints_it(said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["audit", "verify", "--noted", said])
    assert "không phải là số mục và mã" in capsys.readouterr().err


def test_an_exported_log_holds_all_and_no_formula(here: Office, tmp_path: Path) -> None:
    by(here, FORMULA).store.audit.record(Act.IMPORT, FORMULA, after={"text": "x" * 40_000})
    by(here, "Lan").store.audit.record(Act.NOTE, "b")
    assert main(["audit", "export", str(tmp_path / "nhat-ky.xlsx")]) == 0
    sheet = openpyxl.load_workbook(BytesIO((tmp_path / "nhat-ky.xlsx").read_bytes())).active
    assert sheet is not None
    first = sheet[2]
    assert [sheet.cell(row, 1).value for row in (2, 3)] == [1, 2]
    assert (first[2].value, first[2].data_type, first[2].quotePrefix) == (FORMULA, "s", True)
    assert str(first[9].value).endswith(".csv)"), "a cut text says where the whole one is"
    assert audit.export(here, tmp_path / "nhat-ky.csv") == 2
    with (tmp_path / "nhat-ky.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == list(audit.COLUMNS)
    assert rows[1][2] == f"'{FORMULA}"
    assert len(rows[1][9]) > 40_000
    assert rows[2][11] == audit.head(here).hash


@pytest.mark.parametrize("name", ["nhat-ky.txt", "none/nhat-ky.csv"])
def test_an_export_that_cannot_be_is_explained(here: Office, tmp_path: Path, name: str) -> None:
    with pytest.raises(AuditExportError):
        audit.export(here, tmp_path / name)


def test_an_unnamed_act_of_a_newer_program_is_shown_as_it_is() -> None:
    assert (audit.act_label("later"), audit.role_label("later")) == ("later", "later")


def test_an_import_is_told_in_the_name_of_who_asks(office: Office) -> None:
    data = b"061 2023-Q3 57.3"
    importing.save(by(office, "Lý Thị Sông"), importing.read(office, "a.xlsx", data), data)
    assert last(office) == (Act.IMPORT, "Lần nạp 1: a.xlsx", "Lý Thị Sông")
    assert audit.head(office).entries == 1
    assert audit.head(office) != Head()
