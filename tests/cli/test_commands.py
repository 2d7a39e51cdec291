"""Each command finds its function, and what a command does not need is not loaded for it."""

import subprocess
import sys
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from pathlib import Path

import pytest

from lib.cli.arguments import parser
from lib.cli.main import command

ROOT = Path(__file__).parents[2]


def commands(tree: ArgumentParser) -> Iterator[ArgumentParser]:
    """The parsers that take no further command."""
    groups = [action for action in tree._actions if isinstance(action, _SubParsersAction)]
    for group in groups:
        for inner in group.choices.values():
            yield from commands(inner)
    if not groups:
        yield tree


@pytest.mark.parametrize("found", [pytest.param(each, id=each.prog) for each in commands(parser())])
def test_every_command_calls_a_function_that_says_what_it_returns(found: ArgumentParser) -> None:
    assert command(found.get_default("command")).__annotations__["return"] is int


@pytest.mark.parametrize("module", ["pandas", "sqlalchemy", "pydantic", "lib.services.office", "lib.intake.report"])
def test_help_and_wrong_calls_load_no_services(module: str) -> None:
    told = "import sys; from lib.cli import main, arguments; arguments.parser(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", told], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert module not in loaded.split()
