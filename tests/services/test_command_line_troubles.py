"""The command line in front of a database that cannot be used: a sentence, what to do, exit code 1, no traceback."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from lib.cli.main import main
from lib.services.settings import DATABASE
from lib.store.archive import read_archive
from lib.store.database import Database
from lib.store.store import Store
from tests.store.store_samples import an_import, seen

COMMANDS = [
    ["read", "IN"],
    ["import", "IN"],
    ["export", "--period", "2023-Q3", "OUT.xlsx"],
    ["briefing", "--period", "2023-Q3", "OUT.docx"],
    ["form", "--unit", "061", "--period", "2023-Q3", "OUT.xlsx"],
    ["backup", "OUT.zip"],
    ["tasks", "import", "IN"],
    ["tasks", "list", "--day", "2023-09-14"],
    ["account", "list"],
    ["audit", "verify"],
    ["retention", "--apply"],
]


def newer(file: Path, patch: pytest.MonkeyPatch) -> None:
    database = Database(f"sqlite:///{file}")
    with database.alone() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()


def damaged(file: Path, patch: pytest.MonkeyPatch) -> None:
    file.write_bytes(b"PK not a database" * 1_000)


def in_the_way(file: Path, patch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(file.parent)
    file.parent.write_text("a file where the folder should be")


def away(file: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setenv("DATABASE_URL", "postgresql://cchc:bi-mat@127.0.0.1:1/none")


HARMS = [
    pytest.param(damaged, "bị hỏng", ["import", "IN"], id="a damaged file"),
    pytest.param(in_the_way, "Không tạo được thư mục dữ liệu", ["import", "IN"], id="no folder to write to"),
    pytest.param(away, "Không kết nối được máy chủ cơ sở dữ liệu", ["import", "IN"], id="no server"),
    *(
        pytest.param(newer, "phiên bản mới hơn", one, id=f"a newer program's database: {' '.join(one[:2])}")
        for one in COMMANDS
    ),
]


@pytest.mark.parametrize(("harm", "says", "arguments"), HARMS)
def test_a_database_that_cannot_be_used_is_explained(
    environment: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    harm: Callable[[Path, pytest.MonkeyPatch], None],
    says: str,
    arguments: list[str],
) -> None:
    file = environment / DATABASE
    Store.open(f"sqlite:///{file}").close()
    harm(file, monkeypatch)
    before = file.read_bytes() if file.is_file() else None
    (tmp_path / "IN").write_text("061 2023-Q3 57.3")
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert says in said.err.splitlines()[0]
    assert len(said.err.splitlines()) == 2, "what to do"
    assert "bi-mat" not in said.err
    assert (file.read_bytes() if file.is_file() else None) == before
    assert not list(tmp_path.glob("OUT*"))


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param(["backup", "FOLDER/out.zip"], "Không đọc hoặc ghi được tệp", id="backup"),
        pytest.param(["export", "--period", "2023-Q3", "FOLDER/out.xlsx"], "Không ghi được tệp", id="export"),
        pytest.param(["briefing", "--period", "2023-Q3", "FOLDER/out.docx"], "Không ghi được tệp", id="briefing"),
        pytest.param(
            ["form", "--unit", "061", "--period", "2023-Q3", "FOLDER/out.xlsx"], "Không ghi được tệp", id="form"
        ),
        pytest.param(["plan", "export", "FOLDER/out.xlsx"], "Không ghi được tệp", id="plan export"),
        pytest.param(["audit", "export", "FOLDER/out.xlsx"], "Không ghi được tệp", id="audit export"),
    ],
)
def test_a_file_that_cannot_be_written_is_explained(
    environment: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    store = Store.open(f"sqlite:///{environment / DATABASE}")
    store.save(an_import(seen(1.0)))
    store.close()
    (tmp_path / "file").write_text("a file where the folder should be")
    assert main([part.replace("FOLDER", str(tmp_path / "file")) for part in arguments]) == 1
    said = capsys.readouterr()
    assert (said.out, says in said.err) == ("", True), said.err


def test_a_database_that_takes_no_writes_can_still_be_backed_up(
    environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = environment / DATABASE
    store = Store.open(f"sqlite:///{file}")
    store.save(an_import(seen(57.3)))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///file:{file}?mode=ro&uri=true")
    assert main(["backup", str(tmp_path / "out.zip")]) == 0
    assert "Không ghi được việc này vào nhật ký: Cơ sở dữ liệu chỉ cho đọc" in capsys.readouterr().out
    store.close()
    restored = Database(f"sqlite:///{tmp_path / 'restored.sqlite3'}")
    read_archive(restored, tmp_path / "out.zip")
    assert list(Store(restored).figures().value) == [57.3]
    restored.close()
