"""A person at another machine, for the test of two at once: each line read from standard input is a report to save.

A line is the address of a database, a tab, and the report's lines separated by “;”, read as in
`tests.services.conftest`. What the program answers is written to standard output, one line each.
"""

import sys
from functools import cache

from lib.services import importing
from lib.services.office import Office, open_office
from lib.services.settings import Settings
from tests.services.conftest import read_lines


def main(folder: str) -> None:
    importing.read_report = read_lines
    say("ready")
    for line in sys.stdin:
        url, _, report = line.strip().partition("\t")
        data = report.replace(";", "\n").encode()
        office = _office(url, folder)
        say(importing.save(office, importing.read(office, "bao-cao.xlsx", data), data).message)


@cache
def _office(url: str, folder: str) -> Office:
    return open_office(Settings.from_environment({"DATABASE_URL": url, "CCHC_DATA_DIR": folder}))


def say(line: str) -> None:
    sys.stdout.buffer.write(f"{line}\n".encode())
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
