"""One reading process, seen from the program that started it."""

import logging
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, cast

from lib.intake.files import frames, limits
from lib.intake.files.grid import Sheet, Workbook
from lib.intake.files.refusal import Refused, damaged, not_started, too_large
from lib.intake.files.watch import Watch, resident
from lib.intake.files.wire import unpack_end, unpack_sheet

_LOG = logging.getLogger(__name__)
_ROOT = Path(__file__).resolve().parents[3]
_START = "import sys; sys.path[:] = sys.argv[1:]; from lib.intake.files.worker import main; main()"
_KEPT_VARIABLES = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_GRACE_SECONDS = 1.0


class Process:
    """One reading process. Used by one thread at a time."""

    def __init__(self) -> None:
        path = dict.fromkeys([str(_ROOT), *(str(Path(entry).resolve()) for entry in sys.path if entry)])
        try:
            # -I and -S: no variable, user folder or start-up file of this machine decides what runs there.
            self._process = subprocess.Popen(  # noqa: S603 - this program's own interpreter and module
                [sys.executable, "-I", "-S", "-c", _START, *path],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=_ROOT,
                env={name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as fault:
            raise not_started() from fault
        self._input = cast(BinaryIO, self._process.stdin)
        self._output = cast(BinaryIO, self._process.stdout)
        self._files = 0

    @property
    def pid(self) -> int:
        return self._process.pid

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def is_fit(self) -> bool:
        """Whether it may read another file."""
        return self.is_alive() and self._files < limits.WARM_FILES and resident(self.pid) < limits.WARM_BYTES

    def read(self, data: bytes) -> Workbook:
        """Raises Refused; the process may be gone then."""
        self._files += 1
        with Watch(self._process, limits.SECONDS, limits.WORKER_BYTES) as watch:
            try:
                frames.write(self._input, frames.FILE, data)
                return self._receive()
            except (OSError, frames.Broken):
                self.kill()
            except Refused:
                raise
            except BaseException:
                # Half an answer may still stand in the pipe.
                self.kill()
                raise
        raise self._why(watch.reason)

    def _receive(self) -> Workbook:
        sheets: list[Sheet] = []
        left = limits.ANSWER_BYTES
        while message := frames.read(self._output, left):
            letter, body = message
            if letter == frames.END:
                kind = unpack_end(body)
                return Workbook(kind=kind, sheets=tuple(sheets))
            left -= len(body)
            sheets.append(unpack_sheet(body))
        raise frames.Broken

    def close(self) -> None:
        """Let it end by itself, which it does at the end of its input; else kill it."""
        with suppress(OSError):
            self._input.close()
        try:
            self._process.wait(_GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
        self._output.close()

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._input, self._output):
            with suppress(OSError):
                pipe.close()

    def _why(self, reason: str) -> Refused:
        code = self._process.wait()
        _LOG.warning("The reading process ended in the middle of a file: %s", reason or f"exit code {code}")
        if reason == "time":
            return too_large(f"Đọc tệp quá {limits.SECONDS:.0f} giây nên đã dừng.")
        if reason == "memory" or code < 0:
            return too_large("Đọc tệp này cần quá nhiều bộ nhớ nên đã dừng; tệp quá lớn hoặc bị hỏng.")
        return not_started() if self._files == 1 else damaged()
