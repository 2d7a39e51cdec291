"""Runs one command. Standard output carries only the result, everything else goes to standard error."""

import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from io import TextIOWrapper

from lib.cli.arguments import parser
from lib.cli.plain import plain_streams
from lib.core.errors import DashboardError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0, 1 for a failure that was explained, 2 for a wrong call."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    with plain_streams():
        return _run(arguments)


def _run(arguments: Sequence[str] | None) -> int:
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    asked = parser().parse_args(arguments)
    try:
        code = int(command(asked.command)(asked))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the result has enough of it; Python would complain when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except DashboardError as error:
        sys.stderr.write(f"{error}\n{error.hint}\n" if error.hint else f"{error}\n")
        return 1
    return code


def command(name: str) -> Callable[[Namespace], int]:
    """The function of a command, “reports.read”; its module brings services that take a second to load, which help needs not."""
    module, function = name.split(".")
    found: Callable[[Namespace], int] = getattr(import_module(f"lib.cli.{module}"), function)
    return found
