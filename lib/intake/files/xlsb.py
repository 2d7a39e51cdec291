"""An .xlsb package: the marks of its sheets, record by record, and a copy with nothing but what values need."""

import io
import struct
from collections.abc import Iterator

from lib.intake.files import limits
from lib.intake.files.archive import Archive, stored
from lib.intake.files.marks import Marks, note
from lib.intake.files.references import outside
from lib.intake.files.refusal import damaged, too_large
from lib.intake.files.styles import Styles
from lib.intake.files.xls import ERRORS
from lib.intake.files.xlsx import read_relations, write_relations

_BOOK = "xl/workbook.bin"
_BUNDLE_SHEET = 156
_FONT, _FORMAT, _STYLE = 43, 44, 47
_BEGIN_CELL_STYLES, _END_CELL_STYLES = 617, 618
_STRING = 19
_BLANK, _ERROR, _STRING_REFERENCE, _FORMULA_ERROR = 1, 3, 7, 11
_ROW, _COLUMN, _MERGE = 0, 60, 176
_HIDDEN_ROW = 0x10

_CELL = struct.Struct("<LL")
_CORNERS = struct.Struct("<LLLL")

Record = tuple[int, int, int]


class Package:
    """What a binary workbook package holds; relations to places outside it are never followed.

    Raises:
        Refused: damaged, or too large.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._book = archive.read(_BOOK)
        relations = read_relations(archive.read_if_present("xl/_rels/workbook.bin.rels"), "xl")
        self._relations = {relation.id: relation for relation in relations}
        self._named = {relation.kind: relation.target for relation in relations}
        try:
            self._links = _sheet_links(self._book)
            self._parts = [self._sheet_part(link) for link in self._links]
            self._styles_part = self._part("styles")
            self._strings = self._part("sharedStrings")
            self._styles = _read_styles(self._styles_part or b"")
            self._lengths = [end - start for kind, start, end in _records(self._strings or b"") if kind == _STRING]
        except (struct.error, IndexError) as fault:
            raise damaged() from fault

    def marks(self) -> list[Marks]:
        """Marks of every sheet in the file's order; those of charts and macros are empty."""
        room, text = limits.SLOTS, limits.TEXT_BYTES
        marks: list[Marks] = []
        for part in self._parts:
            sheet = _SheetPass(self._styles, self._lengths)
            try:
                sheet.read(part or b"")
            except (struct.error, IndexError) as fault:
                raise damaged() from fault
            room -= sheet.rows * sheet.columns
            text -= sheet.text
            if room < 0:
                raise too_large("Các trang tính trải trên vùng quá rộng so với một báo cáo.")
            if text < 0:
                raise too_large("Văn bản trong các ô quá lớn so với một báo cáo.")
            marks.append(sheet.marks)
        return marks

    def copy(self) -> io.BytesIO:
        parts = {"_rels/.rels": write_relations([("rId1", "officeDocument", _BOOK)]), _BOOK: self._book}
        relations = []
        for number, (link, part) in enumerate(zip(self._links, self._parts, strict=True)):
            folder = "chartsheets" if part is None else "worksheets"
            relations.append((link, folder.removesuffix("s"), f"{folder}/sheet{number + 1}.bin"))
            if part is not None:
                parts[f"xl/{folder}/sheet{number + 1}.bin"] = part
        for kind, part in (("styles", self._styles_part), ("sharedStrings", self._strings)):
            if part:
                relations.append((f"rId{kind}", kind, f"{kind}.bin"))
                parts[f"xl/{kind}.bin"] = part
        parts["xl/_rels/workbook.bin.rels"] = write_relations(relations)
        return stored(parts)

    def _part(self, kind: str) -> bytes | None:
        target = self._named.get(kind)
        return self._archive.read_if_present(target) if target else None

    def _sheet_part(self, link: str) -> bytes | None:
        relation = self._relations.get(link)
        if relation is None or self._links.count(link) > 1:
            raise damaged()
        return self._archive.read(relation.target) if relation.kind == "worksheet" else None


def _records(part: bytes) -> Iterator[Record]:
    """Type, start and end of each record. Both numbers before a record are of variable length, low bits first."""
    place, size_of_part = 0, len(part)
    while place < size_of_part:
        kind = part[place]
        place += 1
        if kind & 0x80:
            kind = (kind & 0x7F) | part[place] << 7
            place += 1
        size, shift = 0, 0
        while True:
            byte = part[place]
            place += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80 or shift > 21:
                break
        start = place
        place += size
        if place > size_of_part:
            raise IndexError
        yield kind, start, place


def _sheet_links(book: bytes) -> list[str]:
    links = [_text(book, start + 8)[0] for kind, start, _ in _records(book) if kind == _BUNDLE_SHEET]
    if len(links) > limits.SHEETS:
        raise too_large(f"Tệp có quá nhiều trang tính ({len(links)}).")
    return links


def _text(part: bytes, place: int) -> tuple[str, int]:
    """A text with its length before it, and where it ends."""
    length = struct.unpack_from("<L", part, place)[0]
    end = place + 4 + 2 * length
    if end > len(part):
        raise IndexError
    return part[place + 4 : end].decode("utf-16-le", "replace"), end


def _read_styles(part: bytes) -> Styles:
    formats: dict[int, str] = {}
    fonts: list[str] = []
    pairs: list[tuple[int, int]] = []
    in_cells = False
    for kind, start, _ in _records(part):
        if kind == _FORMAT:
            formats[struct.unpack_from("<H", part, start)[0]] = _text(part, start + 2)[0]
        elif kind == _FONT:
            fonts.append(_text(part, start + 21)[0])
        elif kind in (_BEGIN_CELL_STYLES, _END_CELL_STYLES):
            in_cells = kind == _BEGIN_CELL_STYLES
        elif kind == _STYLE and in_cells:
            pairs.append(struct.unpack_from("<2xHH", part, start))
    return Styles.of(pairs, formats, fonts)


class _SheetPass:
    def __init__(self, styles: Styles, lengths: list[int]) -> None:
        self.marks = Marks()
        self.rows = 0
        self.columns = 0
        self.text = 0
        self._lengths = lengths
        self._percent = styles.percent
        self._legacy = styles.legacy or {}
        self._noted = styles.noted

    def read(self, part: bytes) -> None:
        row = -1
        for kind, start, _ in _records(part):
            if kind == _ROW:
                row = struct.unpack_from("<L", part, start)[0]
                if row >= limits.ROWS:
                    raise outside()
                if part[start + 11] & _HIDDEN_ROW:
                    self.marks.hidden_rows.append((row, row))
            elif _BLANK <= kind <= _FORMULA_ERROR:
                self._cell(part, kind, row, start)
            elif kind == _COLUMN:
                first, last, options = struct.unpack_from("<LL8xH", part, start)
                if options & 1:
                    self.marks.hidden_columns.append((first, min(last, limits.COLUMNS - 1)))
            elif kind == _MERGE:
                top, bottom, left, right = _CORNERS.unpack_from(part, start)
                self.marks.merges.append((top, left, bottom, right))
                if len(self.marks.merges) > limits.MERGES:
                    raise too_large("Một trang tính có quá nhiều ô gộp.")

    def _cell(self, part: bytes, kind: int, row: int, start: int) -> None:
        column, style = _CELL.unpack_from(part, start)
        style &= 0xFFFFFF
        if column >= limits.COLUMNS or row < 0:
            raise outside()
        if style in self._noted:
            if style in self._percent:
                note(self.marks.percent, row, column)
            if style in self._legacy:
                note(self.marks.legacy.setdefault(self._legacy[style], {}), row, column)
        if kind == _BLANK:
            return
        self.rows = max(self.rows, row + 1)
        self.columns = max(self.columns, column + 1)
        if kind in (_ERROR, _FORMULA_ERROR):
            note(self.marks.errors.setdefault(ERRORS.get(part[start + 8], "#N/A"), {}), row, column)
        elif kind == _STRING_REFERENCE:
            number = struct.unpack_from("<L", part, start + 8)[0]
            self.text += self._lengths[number] if number < len(self._lengths) else 0
