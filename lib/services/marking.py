"""The marking of one report, done in a process of its own: other people's styles and drawings are parsed here."""

import json
import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime, timedelta
from io import BytesIO
from itertools import zip_longest

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from lib.core.finding import Severity
from lib.core.words import count
from lib.intake.files import frames, limits
from lib.intake.files.archive import Archive
from lib.intake.files.contents import kind_and_contents
from lib.intake.files.grid import Sheet, Value
from lib.intake.files.sniffing import Kind
from lib.intake.files.wire import pack_sheet, unpack_sheet
from lib.services import kept_book
from lib.services.marked_book import MacroWorkbook, add_cover, mark_cells
from lib.services.marks import Mark, Order
from lib.services.rebuilt_book import rebuilt

ORDER, FILE, MADE = b"O", b"F", b"M"
SLOTS = 250_000  # cells of a report, empty ones between them included; real ones have a few thousand
PARTS_BYTES = 48 * limits.MEGABYTE  # of an .xlsx file, inflated
_SAME_MOMENT = timedelta(milliseconds=2)
_COLOURS = "Ô tô đỏ là lỗi, ô tô vàng là lưu ý; đưa chuột vào ô để đọc ghi chú."
_KEPT = (
    "Các trang sau là bản sao của tệp gốc: giá trị, công thức và định dạng ô giữ nguyên; "
    "hình vẽ, hộp chữ có thể không còn. "
) + _COLOURS
_LINKS = "{} ô lấy số từ tệp khác: giữ giá trị đang có, bỏ liên kết."
_REBUILT = (
    "Tệp gốc dạng {} nên các trang sau được dựng lại từ giá trị trong tệp, không có công thức và kiểu chữ của tệp gốc. "
)
_UNKEPT = "Không giữ được định dạng của tệp gốc; các trang sau được dựng lại từ giá trị trong tệp, không có công thức. "


class TooLarge(Exception):
    """The report has more cells than are marked."""


def marked(order: Order, data: bytes) -> bytes:
    """The report with its findings in it.

    Raises:
        TooLarge, Refused: it is not marked.
    """
    kind, contents = kind_and_contents(data)
    sheets: list[Sheet] = []
    slots = 0
    for content in contents:
        sheets.append(unpack_sheet(pack_sheet(content)))
        slots += sum(map(len, sheets[-1].rows))
        if slots > SLOTS:
            raise TooLarge
    if kind is Kind.XLSX and _inflated(data) <= PARTS_BYTES:
        # openpyxl may stumble over anything in a file that Excel and our own reader take.
        try:
            made = _kept(order, data)
            if same_values(sheets, made):
                return made
        except Exception:
            traceback.print_exc()  # for the log of the program that asked
    told = _UNKEPT if kind is Kind.XLSX else _REBUILT.format(f".{kind}")
    book, by_name = rebuilt(sheets, macros=order.macros)
    return _finished(book, by_name, order, [told + _COLOURS])


def listed(order: Order, why: str) -> bytes:
    """Only the findings, with the reason why they do not stand in the report."""
    book = MacroWorkbook() if order.macros else Workbook()
    for empty in list(book.worksheets):
        book.remove(empty)
    return _finished(book, {}, order, [why])


def same_values(sheets: Sequence[Sheet], made: bytes) -> bool:
    """Whether a marked workbook, read again, holds in every cell what the sheets hold."""
    again = [unpack_sheet(pack_sheet(content)) for content in kind_and_contents(made)[1]][1:]
    return len(again) == len(sheets) and all(map(_same_sheet, sheets, again))


def packed(order: Order) -> bytes:
    return json.dumps(asdict(order)).encode()


def unpacked(message: bytes) -> Order:
    told = json.loads(message)
    marks = (Mark(**{**one, "severity": Severity(one["severity"])}) for one in told["marks"])
    return Order(name=told["name"], macros=told["macros"], marks=tuple(marks))


def main() -> None:
    """Read one order and one file from standard input, write the workbook to standard output."""
    _bound_memory()
    source, target = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that a library prints gets into the answer
    order, file = frames.read(source, limits.ANSWER_BYTES), frames.read(source, limits.FILE_BYTES)
    if order is None or file is None:
        raise frames.Broken
    frames.write(target, MADE, marked(unpacked(order[1]), file[1]))


def _kept(order: Order, data: bytes) -> bytes:
    book = kept_book.open_book(data, macros=order.macros)
    results = kept_book.results_of(data)
    settled = kept_book.settle_other_files(book, results)
    sheets = {sheet.title: sheet for sheet in book.worksheets}
    mark_cells(sheets, order.marks)
    said = [_KEPT, *([_LINKS.format(count(settled))] if settled else [])]
    add_cover(book, order.name, said, order.marks, {name: name for name in sheets})
    return kept_book.saved(book, results)


def _finished(book: Workbook, sheets: dict[str, Worksheet], order: Order, said: Sequence[str]) -> bytes:
    mark_cells(sheets, order.marks)
    add_cover(book, order.name, said, order.marks, {name: sheet.title for name, sheet in sheets.items()})
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _inflated(data: bytes) -> int:
    archive = Archive(data)
    return sum(len(archive.read(name)) for name in archive.names())


def _same_sheet(one: Sheet, other: Sheet) -> bool:
    rows = zip_longest(one.rows, other.rows, fillvalue=())
    return (
        one.name == other.name
        and dict(one.errors) == dict(other.errors)
        and set(one.uncached) == set(other.uncached)
        and all(_same(a, b) for left, right in rows for a, b in zip_longest(left, right))
    )


def _same(one: Value, other: Value) -> bool:
    if isinstance(one, datetime) and isinstance(other, datetime):
        return abs(one - other) < _SAME_MOMENT
    return one == other


def _bound_memory() -> None:
    if sys.platform == "win32":
        return
    import resource

    for kind, bound in ((resource.RLIMIT_AS, limits.WORKER_BYTES), (resource.RLIMIT_CORE, 0)):
        # A system may not know a bound, or hold a lower one already.
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (bound, bound))
