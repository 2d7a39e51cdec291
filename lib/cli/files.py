"""What commands share: the bytes of a path, and the office as asked by who is at the keyboard."""

import getpass
from pathlib import Path

from lib.core.account import Actor
from lib.core.errors import DashboardError
from lib.intake.files.limits import FILE_BYTES
from lib.services.office import Office, open_office


class UnreadableFile(DashboardError):
    """A path on the command line leads to no file that can be read."""

    hint = "Kiểm tra đường dẫn và quyền đọc."


def content(file: str) -> bytes:
    """The file's bytes, one more than allowed where it is too large.

    Raises:
        UnreadableFile: there is no such file, or it may not be read.
    """
    try:
        with Path(file).open("rb") as source:
            # One byte more than allowed is enough to be refused as too large.
            return source.read(FILE_BYTES + 1)
    except OSError as error:
        raise UnreadableFile("Không mở được tệp.") from error


def office_here() -> Office:
    """Plan and database, asked by who is at the keyboard.

    Raises:
        PlanError: the plan folder cannot be used.
        StoreError: the database cannot be opened or made.
    """
    return open_office().by(keyboard())


def keyboard() -> Actor:
    """Who is at the keyboard, as far as the system knows: whoever may run commands here has all rights."""
    try:
        name = getpass.getuser()
    except (OSError, ImportError, KeyError):
        name = "Dòng lệnh"
    return Actor(name=name, role=None, origin="dòng lệnh")
