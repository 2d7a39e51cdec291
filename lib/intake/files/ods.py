"""An .ods file: the marks of its sheets, and a copy with nothing but what values need."""

import io

from lib.intake.files import limits, markup
from lib.intake.files.archive import Archive, stored
from lib.intake.files.marks import Columns, Marks
from lib.intake.files.markup import Attributes
from lib.intake.files.references import outside
from lib.intake.files.refusal import damaged, encrypted, too_large
from lib.intake.files.styles import encoding_of

_MIME = b"application/vnd.oasis.opendocument.spreadsheet"
_MANIFEST = "META-INF/manifest.xml"
_REPEATED_SPACES = 10_000
_NOT_SHOWN = frozenset(("collapse", "filter"))
_NAMES = {"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"}


class Package:
    """What an OpenDocument spreadsheet holds.

    Raises:
        Refused: damaged, protected by a password, or too large.
    """

    def __init__(self, archive: Archive) -> None:
        manifest = archive.read_if_present(_MANIFEST)
        if manifest and b"encryption-data" in manifest:
            raise encrypted()
        self._content = archive.read("content.xml")
        markup.refuse_document_type(self._content)

    def marks(self) -> list[Marks]:
        """Marks of every sheet in the file's order."""
        document = _Document()
        markup.parse(self._content, document.start, document.end, document.text)
        return document.sheets

    def copy(self) -> io.BytesIO:
        manifest = (
            b'<?xml version="1.0" encoding="UTF-8"?>'
            b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            b'<manifest:file-entry manifest:full-path="/" manifest:media-type="' + _MIME + b'"/>'
            b"</manifest:manifest>"
        )
        return stored({"mimetype": _MIME, _MANIFEST: manifest, "content.xml": self._content})


class _Document:
    """Follows rows and columns with their repeats; nothing is ever written out as often as it is repeated."""

    def __init__(self) -> None:
        self.sheets: list[Marks] = []
        self._marks = Marks()
        self._depth = 0
        self._skipped = 0
        self._row = self._column = 0
        self._row_repeat = self._column_repeat = 1
        self._columns_seen = 0
        self._room = limits.SLOTS
        self._rows_used = self._columns_used = 0
        self._style = ""
        self._encodings: dict[str, str] = {}
        self._faces: dict[str, str] = {}
        self._column_styles: list[tuple[int, str]] = []
        self._cell: Attributes = {}
        self._text = ""

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "s" and _repeat(attributes, "c") > _REPEATED_SPACES:
            raise too_large("Văn bản trong các ô quá lớn so với một báo cáo.")
        if name == "table":
            self._depth += 1
            if self._depth == 1:
                self._start_sheet()
        elif name in ("annotation", "shapes", "tracked-changes", "dde-links"):
            self._skipped += 1
        if self._skipped or self._depth > 1:
            return
        if name in ("table-cell", "covered-table-cell"):
            self._start_cell(attributes)
        elif name == "table-row":
            self._row_repeat = _repeat(attributes, "number-rows-repeated")
            self._column = 0
            if _value(attributes, "visibility") in _NOT_SHOWN:
                self._marks.hidden_rows.append((self._row, self._row + self._row_repeat - 1))
        elif name == "table-column":
            self._table_column(attributes)
        elif name == "style":
            self._style = _value(attributes, "name")
        elif name == "font-face":
            self._faces[_value(attributes, "name")] = _value(attributes, "font-family")
        elif name == "text-properties":
            self._font(attributes)

    def end(self, name: str) -> None:
        if name == "table":
            self._depth -= 1
        elif name in ("annotation", "shapes", "tracked-changes", "dde-links"):
            self._skipped -= 1
        if self._skipped or self._depth > 1:
            return
        if name in ("table-cell", "covered-table-cell"):
            self._end_cell()
        elif name == "table-row":
            self._row += self._row_repeat

    def text(self, text: str) -> None:
        if self._depth == 1 and not self._skipped:
            self._text += text

    def _start_sheet(self) -> None:
        if len(self.sheets) >= limits.SHEETS:
            raise too_large(f"Tệp có quá nhiều trang tính (hơn {limits.SHEETS}).")
        self._marks = Marks()
        self.sheets.append(self._marks)
        self._row = self._column = self._columns_seen = 0
        self._rows_used = self._columns_used = 0
        self._column_styles = []

    def _table_column(self, attributes: Attributes) -> None:
        count = _repeat(attributes, "number-columns-repeated")
        if _value(attributes, "visibility") in _NOT_SHOWN:
            self._marks.hidden_columns.append((self._columns_seen, self._columns_seen + count - 1))
        self._columns_seen += count
        self._column_styles.append((self._columns_seen, _value(attributes, "default-cell-style-name")))

    def _font(self, attributes: Attributes) -> None:
        face = _value(attributes, "font-name")
        family = self._faces.get(face, face) or _value(attributes, "font-family")
        encoding = encoding_of(family.strip("'\""))
        if encoding and self._style:
            self._encodings[self._style] = encoding

    def _start_cell(self, attributes: Attributes) -> None:
        self._cell = attributes
        self._column_repeat = _repeat(attributes, "number-columns-repeated")
        self._text = ""

    def _end_cell(self) -> None:
        attributes, row, column = self._cell, self._row, self._column
        self._column += self._column_repeat
        kind = _value(attributes, "value-type")
        formula = _value(attributes, "formula")
        spanned = _repeat(attributes, "number-rows-spanned"), _repeat(attributes, "number-columns-spanned")
        if spanned != (1, 1) and row < limits.ROWS:
            self._marks.merges.append((row, column, row + spanned[0] - 1, column + spanned[1] - 1))
            if len(self._marks.merges) > limits.MERGES:
                raise too_large("Một trang tính có quá nhiều ô gộp.")
        if not (kind or formula or self._text):
            return
        self._grow()
        if kind == "percentage":
            self._note(self._marks.percent, row, column)
        text = self._text.strip()
        if formula and (text in _NAMES or text.startswith("Err:") or _is_error(attributes)):
            self._note(self._marks.errors.setdefault(text or "#N/A", {}), row, column)
        elif formula and not kind and not text:
            self._note(self._marks.uncached, row, column)
        encoding = self._encodings.get(_value(attributes, "style-name") or self._column_style(column))
        if encoding:
            self._note(self._marks.legacy.setdefault(encoding, {}), row, column)

    def _grow(self) -> None:
        rows, columns = self._row + self._row_repeat, self._column
        if rows > limits.ROWS or columns > limits.COLUMNS:
            raise outside()
        self._rows_used, self._columns_used = max(self._rows_used, rows), max(self._columns_used, columns)
        if self._rows_used * self._columns_used > self._room:
            raise too_large("Trang tính trải trên vùng quá rộng so với một báo cáo.")

    def _note(self, columns: Columns, row: int, column: int) -> None:
        for number in range(column, column + self._column_repeat):
            columns.setdefault(number, []).extend(range(row, row + self._row_repeat))

    def _column_style(self, column: int) -> str:
        return next((style for end, style in self._column_styles if column < end), "")


def _value(attributes: Attributes, name: str) -> str:
    """An attribute by its name without prefix."""
    for key, value in attributes.items():
        if key.endswith(name) and key[-len(name) - 1 : -len(name)] in (":", ""):
            return value
    return ""


def _is_error(attributes: Attributes) -> bool:
    return any(key == "calcext:value-type" and value == "error" for key, value in attributes.items())


def _repeat(attributes: Attributes, name: str) -> int:
    written = _value(attributes, name)
    if not written:
        return 1
    if not written.isdecimal() or len(written) > 12:
        raise damaged()
    return max(int(written), 1)
