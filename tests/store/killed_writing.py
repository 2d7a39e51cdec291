"""Writes all that can be written until it is killed, for the test of killed writers.

For every number read from standard input a process of its own writes, with things numbered from there. It writes its
id to standard output before it begins; a line follows once it is dead.
"""

import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import count
from random import Random

from lib.core.directive import Act
from lib.store.directives import step_of
from lib.store.store import Store
from tests.store.store_samples import an_import, seen
from tests.store.test_store_register import a_judgement, a_note, given
from tests.store.test_store_tasks import line, task, version

FIGURES = 40
LINES = 30
PAIR = 2
START = datetime(2023, 1, 1, tzinfo=UTC)


def main(url: str) -> None:
    for line_ in sys.stdin:
        process = os.fork()
        if process == 0:
            write_forever(url, int(line_))
        _, status = os.waitpid(process, 0)
        say(f"killed by {os.waitstatus_to_exitcode(status) * -1}")


def write_forever(url: str, first: int) -> None:
    store = Store.open(url)
    say(str(os.getpid()))
    for number in count(first):
        for write in Random(number).sample(WRITES, len(WRITES)):
            write(store, number)


def report(store: Store, number: int) -> None:
    figures = (seen(float(number), unit=f"{unit:03}") for unit in range(FIGURES))
    store.save(an_import(*figures, content=f"report {number} ".encode() * 9_000, columns={f"cột {number}": ""}))


def another_report(store: Store, number: int) -> None:
    report(store, -number)


def withdraw(store: Store, number: int) -> None:
    """Take back two reports at once, where there are two."""
    standing = [one.id for one in store.imports(9) if one.withdrawn_at is None and one.figures]
    if len(standing) >= PAIR:
        store.withdraw(standing[:PAIR], "Núi", START + timedelta(seconds=number))


def task_list(store: Store, number: int) -> None:
    tasks = [task(str(one)) for one in range(LINES)]
    store.tasks.save_list(an_import(content=f"list {number}".encode()), 2023, version(*tasks))


def progress(store: Store, number: int) -> None:
    lines = [line(str(one)) for one in range(LINES)]
    store.tasks.save_progress(an_import(content=f"progress {number}".encode()), 2023, lines)


def directive(store: Store, number: int) -> None:
    done = step_of(given(), Act.DONE, person="Núi", at=START, done_on=date(2023, 10, 9), note=f"Xong {number}.")
    store.step(store.add_directive(given()), done)


def judgement(store: Store, number: int) -> None:
    content = f"evidence {number} ".encode() * 2_000
    store.add_judgement(a_judgement(content), content)


def note(store: Store, number: int) -> None:
    store.add_note(a_note(cause=f"Lý do {number}."))


WRITES: list[Callable[[Store, int], None]] = [
    report, another_report, withdraw, task_list, progress, directive, judgement, note,
]  # fmt: skip


def say(line_: str) -> None:
    sys.stdout.write(f"{line_}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
