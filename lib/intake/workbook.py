"""The door of the lowest layer: bytes in, a workbook or a refusal out."""

from lib.intake.files import limits
from lib.intake.files.contents import kind_and_contents
from lib.intake.files.refusal import Refused, empty, too_large
from lib.intake.files.wire import pack_sheet, unpack_sheet
from lib.intake.grid import Workbook

__all__ = ["Refused", "read_workbook"]


def read_workbook(name: str, data: bytes) -> Workbook:
    """Read a spreadsheet of any known kind; what it is called does not matter for how it is read.

    Raises:
        Refused: empty, damaged, protected by a password, or too large; the message does not repeat the name.
    """
    if not data:
        raise empty()
    if len(data) > limits.FILE_BYTES:
        raise too_large(f"Tệp lớn hơn {limits.FILE_BYTES // limits.MEGABYTE} MB.")
    kind, contents = kind_and_contents(data)
    return Workbook(kind=str(kind), sheets=tuple(unpack_sheet(pack_sheet(content)) for content in contents))
