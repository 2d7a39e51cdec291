"""Accounts from the command line; without a terminal the password is the first line of standard input."""

import io
from pathlib import Path

import pytest

from lib.cli import accounts as commands
from lib.cli.main import main
from lib.services import accounts, passwords
from lib.services.office import open_office

PASSWORD = "bò vàng lên núi"


@pytest.fixture(autouse=True)
def cheap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty data folder, and seals that cost little."""
    monkeypatch.setenv("CCHC_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("CCHC_PLAN", raising=False)
    monkeypatch.setattr(passwords.SEALS, "_hasher", passwords.Seals(rounds=1, memory=8, lanes=1)._hasher)


def run(*words: str, typed: str = "", monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    return main(["account", *words])


def test_an_account_from_its_making_to_its_locking(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = run(
        "add", "quantri", "--role", "admin", "--full-name", "Lê An", typed=f"{PASSWORD}\n", monkeypatch=monkeypatch
    )
    assert made == 0
    assert "Từ bây giờ ai cũng phải đăng nhập" in capsys.readouterr().out
    assert run("add", "babe", "--role", "unit", "--unit", "061", "--without-password", monkeypatch=monkeypatch) == 0
    assert "Từ bây giờ" not in capsys.readouterr().out
    assert run("role", "babe", "--role", "officer", monkeypatch=monkeypatch) == 0
    assert run("password", "babe", typed="rừng thông xanh\r\n", monkeypatch=monkeypatch) == 0
    assert run("disable", "babe", monkeypatch=monkeypatch) == 0
    capsys.readouterr()
    assert run("list", monkeypatch=monkeypatch) == 0
    said = capsys.readouterr().out
    assert said.splitlines() == [
        "babe\tbabe\tChuyên viên\t\tđã khóa\tchưa đăng nhập",
        "quantri\tLê An\tQuản trị\t\tđang hoạt động\tchưa đăng nhập",
    ]
    assert run("enable", "babe", monkeypatch=monkeypatch) == 0
    assert [one.disabled_at for one in accounts.all(open_office())] == [None, None]


def test_a_list_without_accounts_says_how_the_first_is_made(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("list", monkeypatch=monkeypatch) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert accounts.COMMAND in said.err


@pytest.mark.parametrize(
    ("words", "typed", "told"),
    [
        pytest.param(["add", "hoa", "--role", "officer"], PASSWORD, "tài khoản quản trị", id="no administrator yet"),
        pytest.param(["add", "quantri", "--role", "admin"], "ngắn\n", "ít nhất 12 ký tự", id="a short password"),
        pytest.param(["add", "quantri", "--role", "admin"], "", "ít nhất 12 ký tự", id="no password"),
        pytest.param(["disable", "ai"], "", "Không có tài khoản “ai”.\nXem lại danh sách", id="nobody"),
    ],
)  # fmt: skip
def test_what_is_refused_is_said_and_changes_nothing(
    words: list[str], typed: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*words, typed=typed, monkeypatch=monkeypatch) == 1
    said = capsys.readouterr()
    assert told in said.err
    assert said.out == ""
    assert not accounts.exist(open_office())


def test_a_role_that_is_none_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["account", "add", "hoa", "--role", "boss"])
    assert "--role không thể là 'boss', chỉ có thể là: 'leader'" in capsys.readouterr().err


def test_at_a_terminal_the_password_is_typed_twice(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter([PASSWORD, "bò vàng xuống núi"])
    monkeypatch.setattr(commands.sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(commands, "getpass", lambda asked: next(answers))
    assert main(["account", "add", "quantri", "--role", "admin"]) == 1
    assert "Hai lần gõ không giống nhau" in capsys.readouterr().err
