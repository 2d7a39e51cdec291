"""The marks of the sheets of an .xls file (Excel 5 to 2003), record by record."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from lib.intake.files import limits
from lib.intake.files.marks import Marks, note
from lib.intake.files.refusal import damaged, encrypted, too_large
from lib.intake.files.styles import Styles

ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}

_BOF, _EOF, _FILEPASS, _BOUNDSHEET = 0x809, 0x0A, 0x2F, 0x85
_FONT, _FORMAT, _XF = 0x31, 0x41E, 0xE0
_ROW, _COLINFO, _MERGED = 0x208, 0x7D, 0xE5
_FORMULA, _BOOLERR, _BLANK, _MULBLANK, _MULRK = 0x06, 0x205, 0x201, 0xBE, 0xBD
_VALUES = frozenset((0x203, 0x27E, 0xFD, 0x204, 0xD6, _FORMULA, _BOOLERR))
_BIFF8 = 0x0600
_WORKSHEET = 0
_HIDDEN_ROW = 0x20
_RECALCULATED_ALWAYS = 1
_SKIPPED_FONT = 4

_HEAD = struct.Struct("<HH")
_CELL = struct.Struct("<HHH")
_MULTIPLE = struct.Struct("<HH")
_CORNERS = struct.Struct("<HHHH")

Record = tuple[int, int, int]


@dataclass(slots=True)
class _Globals:
    sheets: list[tuple[int, bool]] = field(default_factory=list)
    formats: dict[int, str] = field(default_factory=dict)
    fonts: list[str] = field(default_factory=list)
    pairs: list[tuple[int, int]] = field(default_factory=list)


def read_marks(stream: bytes) -> list[Marks]:
    """Marks of every sheet in the file's order; those of charts and macros are empty.

    Raises:
        Refused: damaged, protected by a password, or too large.
    """
    try:
        book = _read_globals(stream)
        if len(book.sheets) > limits.SHEETS:
            raise too_large(f"Tệp có quá nhiều trang tính ({len(book.sheets)}).")
        styles = Styles.of(book.pairs, book.formats, book.fonts)
        room = limits.SLOTS
        marks: list[Marks] = []
        for offset, is_worksheet in book.sheets:
            sheet = _SheetPass(stream, styles)
            if is_worksheet:
                sheet.read(offset)
                room -= sheet.rows * sheet.columns
            if room < 0:
                raise too_large("Các trang tính trải trên vùng quá rộng so với một báo cáo.")
            marks.append(sheet.marks)
        return marks
    except (struct.error, IndexError) as fault:
        raise damaged() from fault


def _records(stream: bytes, place: int) -> Iterator[Record]:
    """Type, start and end of each record from a place on, without those of charts inside the sheet."""
    depth = 0
    while place + 4 <= len(stream):
        kind, size = _HEAD.unpack_from(stream, place)
        start = place + 4
        place = start + size
        if kind == _BOF:
            depth += 1
        elif kind == _EOF:
            depth -= 1
            if depth <= 0:
                return
        if depth == 1:
            yield kind, start, place


def _read_globals(stream: bytes) -> _Globals:
    kind, version = struct.unpack_from("<H2xH", stream)
    if kind != _BOF:
        raise damaged()
    wide = version == _BIFF8
    book = _Globals()
    for kind, start, end in _records(stream, 0):
        if kind == _FILEPASS:
            raise encrypted()
        if kind == _BOUNDSHEET:
            offset, _, sheet_kind = struct.unpack_from("<LBB", stream, start)
            book.sheets.append((offset, sheet_kind == _WORKSHEET))
        elif kind == _FORMAT:
            number = struct.unpack_from("<H", stream, start)[0]
            book.formats[number] = _text(stream, start + 2, 2, wide) if wide else _text(stream, start + 2, 1, wide)
        elif kind == _FONT:
            book.fonts.append(_text(stream, start + 14, 1, wide))
            if len(book.fonts) == _SKIPPED_FONT:
                # No font has number 4: Excel counts 0 to 3, then from 5.
                book.fonts.append("")
        elif kind == _XF and end - start >= 4:
            font, number = struct.unpack_from("<HH", stream, start)
            book.pairs.append((number, font))
    return book


def _text(stream: bytes, place: int, length_bytes: int, wide: bool) -> str:
    length = int.from_bytes(stream[place : place + length_bytes], "little")
    place += length_bytes
    if not wide:
        return stream[place : place + length].decode("latin-1")
    if stream[place] & 1:
        return stream[place + 1 : place + 1 + 2 * length].decode("utf-16-le", "replace")
    return stream[place + 1 : place + 1 + length].decode("latin-1")


class _SheetPass:
    def __init__(self, stream: bytes, styles: Styles) -> None:
        self.marks = Marks()
        self.rows = 0
        self.columns = 0
        self._stream = stream
        self._percent = styles.percent
        self._legacy = styles.legacy or {}
        self._noted = styles.noted

    def read(self, offset: int) -> None:
        stream = self._stream
        for kind, start, end in _records(stream, offset):
            if kind in _VALUES:
                row, column, style = _CELL.unpack_from(stream, start)
                self._grow(row, column)
                self._style(row, column, style)
                if kind == _FORMULA:
                    self._formula(row, column, start)
                elif kind == _BOOLERR and stream[start + 7]:
                    self._error(row, column, stream[start + 6])
            elif kind == _BLANK:
                self._style(*_CELL.unpack_from(stream, start))
            elif kind in (_MULRK, _MULBLANK):
                self._several(kind, start, end)
            elif kind == _ROW:
                if stream[start + 12] & _HIDDEN_ROW:
                    row = _HEAD.unpack_from(stream, start)[0]
                    self.marks.hidden_rows.append((row, row))
            elif kind == _COLINFO:
                first, last, options = struct.unpack_from("<HH4xH", stream, start)
                if options & 1:
                    self.marks.hidden_columns.append((first, min(last, limits.COLUMNS)))
            elif kind == _MERGED:
                self._merges(start)

    def _grow(self, row: int, column: int) -> None:
        if row >= self.rows:
            self.rows = row + 1
        if column >= self.columns:
            self.columns = column + 1

    def _style(self, row: int, column: int, style: int) -> None:
        if style in self._noted:
            if style in self._percent:
                note(self.marks.percent, row, column)
            if style in self._legacy:
                note(self.marks.legacy.setdefault(self._legacy[style], {}), row, column)

    def _several(self, kind: int, start: int, end: int) -> None:
        """Cells side by side in one record: a style each, and a number each unless they are blank."""
        step = 6 if kind == _MULRK else 2
        row, first = _MULTIPLE.unpack_from(self._stream, start)
        count = (end - start - 6) // step
        if kind == _MULRK and count > 0:
            self._grow(row, first + count - 1)
        for number in range(count):
            place = start + 4 + number * step
            self._style(row, first + number, self._stream[place] | self._stream[place + 1] << 8)

    def _formula(self, row: int, column: int, start: int) -> None:
        result = self._stream[start + 6 : start + 14]
        if result[6:] != b"\xff\xff":
            return
        if result[0] == 2:
            self._error(row, column, result[2])
        elif result[0] == 3 and self._stream[start + 14] & _RECALCULATED_ALWAYS:
            # An empty text that is to be computed on opening: written by a program, never computed.
            note(self.marks.uncached, row, column)

    def _error(self, row: int, column: int, code: int) -> None:
        note(self.marks.errors.setdefault(ERRORS.get(code, "#N/A"), {}), row, column)

    def _merges(self, start: int) -> None:
        count = struct.unpack_from("<H", self._stream, start)[0]
        for number in range(count):
            top, bottom, left, right = _CORNERS.unpack_from(self._stream, start + 2 + 8 * number)
            self.marks.merges.append((top, left, bottom, right))
        if len(self.marks.merges) > limits.MERGES:
            raise too_large("Một trang tính có quá nhiều ô gộp.")
