"""The reading process: files come in over standard input, sheets go out over standard output, nothing else happens.

It ends when its standard input does, so it never outlives the program that started it.
"""

import gc
import os
import sys
import traceback
from contextlib import suppress
from typing import BinaryIO

from lib.intake.files import frames, limits
from lib.intake.files.contents import kind_and_contents
from lib.intake.files.priority import give_way
from lib.intake.files.refusal import Refused, damaged, too_large
from lib.intake.files.wire import pack_end, pack_refusal, pack_sheet

_OPEN_FILES = 32


def main() -> None:
    """Serve until the input ends."""
    source, target = _take_pipes()
    give_way()
    _bound_memory()
    # Reading makes millions of objects and no cycles worth looking for while it runs.
    gc.disable()
    gc.freeze()
    with suppress(BrokenPipeError, frames.Broken):
        while message := frames.read(source, limits.FILE_BYTES):
            _bound_time()
            _answer(message[1], target)
            del message
            gc.collect()


def _answer(data: bytes, target: BinaryIO) -> None:
    sent = 0
    try:
        kind, contents = kind_and_contents(data)
        for content in contents:
            sheet = pack_sheet(content)
            sent += len(sheet)
            if sent > limits.ANSWER_BYTES:
                raise too_large("Nội dung của tệp quá lớn so với một báo cáo.")
            frames.write(target, frames.SHEET, sheet)
        end = pack_end(kind)
    except Refused as refused:
        end = pack_refusal(refused)
    except MemoryError:
        end = pack_refusal(too_large("Đọc tệp này cần quá nhiều bộ nhớ."))
    except BrokenPipeError:
        raise
    except Exception:
        end = pack_refusal(damaged(), traceback.format_exc())
    frames.write(target, frames.END, end)


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The two pipes under other numbers, so that nothing a library prints gets between the messages."""
    source, target = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(source, os.O_BINARY)
        msvcrt.setmode(target, os.O_BINARY)
    return os.fdopen(source, "rb"), os.fdopen(target, "wb")


def _bound_memory() -> None:
    if sys.platform == "win32":
        return
    import resource

    bounds = {
        resource.RLIMIT_AS: limits.WORKER_BYTES,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: _OPEN_FILES,
    }
    for kind, bound in bounds.items():
        # A system may not know a bound, or hold a lower one already.
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (bound, bound))


def _bound_time() -> None:
    """Should the program that watches the clock die, the processor's own clock ends this file."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime + limits.SECONDS) + 1
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, most))
