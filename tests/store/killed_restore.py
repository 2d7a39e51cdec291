"""Restores a backup until it is killed, for the test of killed restores.

For every address read from standard input a process of its own restores into that database. It writes its id to
standard output before it begins and “done” once it is through, then waits to be killed; a line follows its end.
"""

import os
import signal
import sys
from pathlib import Path

from lib.store.archive import read_archive
from lib.store.database import Database


def main(source: Path, plans: Path) -> None:
    for line in sys.stdin:
        process = os.fork()
        if process == 0:
            say(str(os.getpid()))
            read_archive(Database(line.strip()), source, plans)
            say("done")
            signal.pause()
        os.waitpid(process, 0)
        say("ended")


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
