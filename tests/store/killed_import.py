"""Saves reports until it is killed, for the test of killed imports.

For every number read from standard input a process of its own saves reports numbered from there. It writes its id to
standard output before it begins; a line follows once it is dead.
"""

import os
import sys
from itertools import count

from lib.store.store import Store
from tests.store.store_samples import an_import, seen

FIGURES = 40


def main(url: str) -> None:
    for line in sys.stdin:
        process = os.fork()
        if process == 0:
            save_forever(url, int(line))
        _, status = os.waitpid(process, 0)
        say(f"killed by {os.waitstatus_to_exitcode(status) * -1}")


def save_forever(url: str, first: int) -> None:
    store = Store.open(url)
    say(str(os.getpid()))
    for number in count(first):
        figures = (seen(float(number), unit=f"{unit:03}") for unit in range(FIGURES))
        store.save(an_import(*figures, content=str(number).encode() * 20_000, columns={f"cột {number}": ""}))


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
