"""What the command line writes goes to a terminal, which takes orders from control characters: names of files have none."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import TextIOBase
from typing import TextIO, cast

from lib.core.text import without_controls

_UNSEEN = re.compile(r"[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]")


class _Plain(TextIOBase):
    """A stream that leaves out what is no text."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, said: str) -> int:
        self._stream.write(without_controls(said))
        return len(said)

    def flush(self) -> None:
        self._stream.flush()

    def fileno(self) -> int:
        return self._stream.fileno()


@contextmanager
def plain_streams() -> Iterator[None]:
    """Let nothing but text reach standard output and standard error."""
    with redirect_stdout(cast(TextIO, _Plain(sys.stdout))), redirect_stderr(cast(TextIO, _Plain(sys.stderr))):
        yield


def escaped(json: str) -> str:
    """JSON with those characters as escapes, so that a program that reads it gets every text as it was."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json)
