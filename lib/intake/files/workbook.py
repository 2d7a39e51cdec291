"""The door of the lowest layer: bytes in, a workbook or a refusal out."""

from lib.intake.files import limits, pool
from lib.intake.files.grid import Workbook
from lib.intake.files.refusal import Refused, empty, too_large

__all__ = ["Refused", "read_workbook", "warm"]


def read_workbook(name: str, data: bytes) -> Workbook:
    """Read a spreadsheet of any known kind, apart from this process and within bounds.

    `name` is only for the reader of the call: what a file is called does not matter for how it is read. Safe to
    call from several threads; two files are read at a time.

    Raises:
        Refused: empty, damaged, protected by a password, or too large.
    """
    if not data:
        raise empty()
    if len(data) > limits.FILE_BYTES:
        raise too_large(f"Tệp lớn hơn {limits.FILE_BYTES // limits.MEGABYTE} MB.")
    return pool.read(data)


def warm() -> None:
    """Start a reading process, so that the first file need not wait for one. Returns at once."""
    pool.warm()
