"""What may take a moment longer gives way to the pages that somebody is waiting for on the same machine."""

import os
import sys
from contextlib import suppress

NICENESS = 10


def give_way() -> None:
    """Let other programs go first from now on; a process that gives way already stays as it is. Not on Windows."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, max(NICENESS, os.getpriority(os.PRIO_PROCESS, 0)))
