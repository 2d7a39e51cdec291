"""Whoever calls a command wrongly is told so in Vietnamese, whatever is wrong."""

import pytest

from lib.cli.main import main
from lib.cli.usage import said
from tests.vietnamese import foreign_words


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param([], "còn thiếu: LỆNH", id="no command"),
        pytest.param(["nonsense"], "không thể là 'nonsense'", id="no such command"),
        pytest.param(["export", "out.xlsx"], "còn thiếu: --period", id="an option left out"),
        pytest.param(["export", "--period"], "sau --period phải có một giá trị", id="an option without its value"),
        pytest.param(["export", "--period", "quý 3", "out"], "“quý 3” không phải là một kỳ", id="no period"),
        pytest.param(["read"], "còn thiếu: TỆP", id="no file"),
        pytest.param(["read", "a.xlsx", "--fast"], "không hiểu: --fast", id="an unknown option"),
        pytest.param(["tasks", "import", "--kind", "x", "a"], "--kind không thể là 'x'", id="no such choice"),
        pytest.param(["tasks", "list", "--day", "mai"], "“mai” không phải là ngày", id="no day"),
        pytest.param(["plan"], "còn thiếu: LỆNH", id="a group without its command"),
    ],
)
def test_a_wrong_call_is_explained(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert told in shown.err
    assert shown.err.startswith("cách gọi: python -m lib")


@pytest.mark.parametrize("arguments", [["-h"], ["read", "-h"], ["plan", "-h"], ["form", "-h"], ["tasks", "list", "-h"]])
def test_help_speaks_vietnamese(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 0
    shown = capsys.readouterr().out
    assert "hiện trợ giúp này" in shown
    assert not {"show", "options", "usage", "message", "positional"} & foreign_words(shown)


def test_an_unknown_message_stays_as_it_is() -> None:
    assert said("something new in argparse") == "something new in argparse"
