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
_CELLS = frozenset(("table-cell", "covered-table-cell"))
_ASIDE = frozenset(("annotation", "shapes", "tracked-changes", "dde-links"))
_PLAIN = frozenset(("p", "span"))
_ERRORS = {"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"}


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
        self._names: dict[str, str] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        if name in _CELLS:
            if self._depth == 1 and not self._skipped:
                self._cell = self._bare(attributes)
                self._column_repeat = _repeat(self._cell, "number-columns-repeated")
                self._text = ""
        elif name in _PLAIN:
            return
        elif name == "s":
            if _repeat(self._bare(attributes), "c") > _REPEATED_SPACES:
                raise too_large("Văn bản trong các ô quá lớn so với một báo cáo.")
        elif name == "table":
            self._depth += 1
            if self._depth == 1:
                self._start_sheet()
        elif name in _ASIDE:
            self._skipped += 1
        elif not self._skipped and self._depth <= 1:
            self._start_other(name, self._bare(attributes))

    def end(self, name: str) -> None:
        if name in _CELLS:
            if self._depth == 1 and not self._skipped:
                self._end_cell()
        elif name == "table":
            self._depth -= 1
        elif name in _ASIDE:
            self._skipped -= 1
        elif name == "table-row" and self._depth == 1 and not self._skipped:
            self._row += self._row_repeat

    def text(self, text: str) -> None:
        if self._depth == 1 and not self._skipped:
            self._text += text

    def _start_other(self, name: str, attributes: Attributes) -> None:
        if name == "table-row":
            self._row_repeat = _repeat(attributes, "number-rows-repeated")
            self._column = 0
            if attributes.get("visibility") in _NOT_SHOWN:
                self._marks.hidden_rows.append((self._row, self._row + self._row_repeat - 1))
        elif name == "table-column":
            self._table_column(attributes)
        elif name == "style":
            self._style = attributes.get("name", "")
        elif name == "font-face":
            self._faces[attributes.get("name", "")] = attributes.get("font-family", "")
        elif name == "text-properties":
            self._font(attributes)

    def _bare(self, attributes: Attributes) -> Attributes:
        """Attributes by their names without prefix, but for those that would hide others."""
        return {self._names.get(key) or self._name(key): value for key, value in attributes.items()}

    def _name(self, key: str) -> str:
        prefix, _, name = key.rpartition(":")
        self._names[key] = key if prefix == "calcext" else name
        return self._names[key]

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
        if attributes.get("visibility", "") in _NOT_SHOWN:
            self._marks.hidden_columns.append((self._columns_seen, self._columns_seen + count - 1))
        self._columns_seen += count
        self._column_styles.append((self._columns_seen, attributes.get("default-cell-style-name", "")))

    def _font(self, attributes: Attributes) -> None:
        face = attributes.get("font-name", "")
        family = self._faces.get(face, face) or attributes.get("font-family", "")
        encoding = encoding_of(family.strip("'\""))
        if encoding and self._style:
            self._encodings[self._style] = encoding

    def _end_cell(self) -> None:
        attributes, row, column = self._cell, self._row, self._column
        self._column += self._column_repeat
        kind, formula = attributes.get("value-type"), "formula" in attributes
        if "number-columns-spanned" in attributes or "number-rows-spanned" in attributes:
            self._merge(attributes, row, column)
        if not (kind or formula or self._text):
            return
        self._grow()
        if kind == "percentage":
            self._note(self._marks.percent, row, column)
        if formula:
            self._formula(attributes, row, column)
        if self._encodings:
            encoding = self._encodings.get(attributes.get("style-name") or self._column_style(column))
            if encoding:
                self._note(self._marks.legacy.setdefault(encoding, {}), row, column)

    def _merge(self, attributes: Attributes, row: int, column: int) -> None:
        rows, columns = _repeat(attributes, "number-rows-spanned"), _repeat(attributes, "number-columns-spanned")
        if rows * columns > 1 and row < limits.ROWS:
            self._marks.merges.append((row, column, row + rows - 1, column + columns - 1))
        if len(self._marks.merges) > limits.MERGES:
            raise too_large("Một trang tính có quá nhiều ô gộp.")

    def _formula(self, attributes: Attributes, row: int, column: int) -> None:
        text = self._text.strip()
        if text in _ERRORS or text.startswith("Err:") or attributes.get("calcext:value-type") == "error":
            self._note(self._marks.errors.setdefault(text or "#N/A", {}), row, column)
        elif not text and "value-type" not in attributes:
            self._note(self._marks.uncached, row, column)

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


def _repeat(attributes: Attributes, name: str) -> int:
    written = attributes.get(name)
    if not written:
        return 1
    if not written.isdecimal() or len(written) > 12:
        raise damaged()
    return max(int(written), 1)
