"""The marks of an .xlsx sheet by searching its bytes: in a fraction of the time expat takes, for XML as Excel writes it.

What is searched for are the few cells that matter, so most bytes are only passed over. That is sound only if the
part is written plainly; `read_marks` makes sure of it first and otherwise leaves the sheet to `sheet_xml`.
"""

import re
from collections.abc import Iterator

from lib.intake.files import limits, markup, sheet_xml
from lib.intake.files.marks import Columns, Marks
from lib.intake.files.quotients import quotient_of
from lib.intake.files.references import at_most, column_letters, column_number, range_corners, row_number
from lib.intake.files.refusal import too_large
from lib.intake.files.styles import Styles

_HEAD = re.compile(
    rb"""(?:\xef\xbb\xbf)?\s*(?:<\?xml(?:\s+(?!encoding)[a-z]+=["'][^"']*["'])*(?:\s+encoding=["'](?i:utf-8)["'])?"""
    rb"""(?:\s+[a-z]+=["'][^"']*["'])*\s*\?>)?\s*<worksheet[\s>]"""
)
_PLAIN = r'(?: [\w:]++="[^"<>&]*+")*+ ?/?>'  # what stands behind the name of a tag
_ODD_TAG = re.compile(rf"<(?:col|mergeCell)(?!{_PLAIN})[\s/>]".encode())
_ODD_ROW = re.compile(rf'<row(?!(?=[^>]* r="[1-9][0-9]{{0,6}}"){_PLAIN})[\s/>]'.encode())
_ROW = re.compile(rb"<row(?=[\s/>])([^>]*)>")
_LAST_ROW = re.compile(rb'<row\s[^>]*?\br="([0-9]+)"')
_HIDDEN = re.compile(rb'\shidden="(?:1|true|on)"')
_ATTRIBUTE = re.compile(rb'\s([a-z]+)="([^"]*)"', re.IGNORECASE)
_COLUMN = re.compile(rb"<col(\s[^>]*)>")
_MERGE = re.compile(rb'<mergeCell\s[^>]*?ref="([^"]+)"')
_ERROR = re.compile(rb'<c r="([A-Z]+)([0-9]+)"[^>]*?\st="e"[^>]*(?<!/)>(.*?)</c>', re.DOTALL)
_RESULT = re.compile(rb"<v(?:\s[^>]*)?>([^<]+)</v>")
_UNCACHED = re.compile(
    rb'<c r="([A-Z]+)([0-9]+)"([^>]*)>\s*<f(?:\s[^>]*/>|/>|(?:\s[^>]*)?>([^<]*)</f>)\s*(<v\s*/>|<v>\s*</v>)?\s*</c>'
)
_MANY_STYLES = 40


def read_marks(part: bytes, styles: Styles, room: int) -> Marks:
    """Marks of one sheet whose cells with content must fit into `room` slots counted from A1.

    Raises:
        Refused: damaged, or larger than `room`.
    """
    bounds = _plain_bounds(part, styles, room)
    if bounds is None:
        return sheet_xml.read_marks(part, styles, room)
    start, end = bounds
    marks = Marks()
    marks.merges.extend(_merges(part, end))
    marks.hidden_columns.extend(_hidden_columns(part, start))
    marks.hidden_rows.extend(_hidden_rows(part, start, end))
    _note_styles(part, start, end, styles, marks)
    _note_errors(part, start, end, marks)
    _note_uncached(part, start, end, marks)
    return marks


def _plain_bounds(part: bytes, styles: Styles, room: int) -> tuple[int, int] | None:
    """Where the cells start and end, if searching is sound here and they surely fit."""
    if not _HEAD.match(part) or markup.has_declaration(part) or 0 in styles.noted:
        return None
    start = part.find(b"<sheetData")
    end = part.rfind(b"</sheetData>")
    if start < 0 or end < start or part.count(b"<sheetData", start) != 1:
        return None
    if _ODD_TAG.search(part, 0, start) or _ODD_TAG.search(part, end) or _ODD_ROW.search(part, start, end):
        return None
    last = part.rfind(b"<row ", start, end)
    found = _LAST_ROW.match(part, last, end) if last >= 0 else None
    rows = min(int(found[1]), limits.ROWS) if found else 1
    columns = min(limits.COLUMNS, room // max(rows, 1))
    if not rows or not columns:
        return None
    bounded = f"{at_most(column_letters(columns - 1))}{at_most(str(rows))}"
    odd_cell = re.compile(rf'<c(?! r="{bounded}"{_PLAIN})[\s/>]'.encode())
    return None if odd_cell.search(part, start, end) else (start, end)


def _merges(part: bytes, end: int) -> Iterator[tuple[int, int, int, int]]:
    for number, found in enumerate(_MERGE.finditer(part, end)):
        if number >= limits.MERGES:
            raise too_large("Một trang tính có quá nhiều ô gộp.")
        yield range_corners(found[1].decode("utf-8", "replace"))


def _hidden_columns(part: bytes, start: int) -> Iterator[tuple[int, int]]:
    for found in _COLUMN.finditer(part, 0, start):
        attributes = dict(_ATTRIBUTE.findall(found[1]))
        if _HIDDEN.search(found[1]) and attributes.get(b"min", b"").isdigit() and attributes.get(b"max", b"").isdigit():
            first, last = int(attributes[b"min"]), int(attributes[b"max"])
            yield max(first, 1) - 1, min(last, limits.COLUMNS) - 1


def _hidden_rows(part: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    if part.find(b"hidden=", start, end) < 0:
        return
    for found in _ROW.finditer(part, start, end):
        if _HIDDEN.search(found[1]):
            attributes = dict(_ATTRIBUTE.findall(found[1]))
            row = row_number(attributes[b"r"])
            yield row, row


def _note_styles(part: bytes, start: int, end: int, styles: Styles, marks: Marks) -> None:
    if not styles.noted:
        return
    numbers = "[0-9]+" if len(styles.noted) > _MANY_STYLES else "|".join(map(str, sorted(styles.noted)))
    styled = re.compile(rf'<c r="([A-Z]+)([0-9]+)"[^>]*?\ss="({numbers})"'.encode())
    gathered: dict[bytes, dict[bytes, list[int]]] = {}
    for letters, digits, style in styled.findall(part, start, end):
        columns = gathered.get(style)
        if columns is None:
            columns = gathered[style] = {}
        rows = columns.get(letters)
        if rows is None:
            columns[letters] = [int(digits) - 1]
        else:
            rows.append(int(digits) - 1)
    for style, columns in gathered.items():
        if int(style) in styles.percent:
            _add(marks.percent, columns)
        encoding = styles.encoding(int(style))
        if encoding:
            _add(marks.legacy.setdefault(encoding, {}), columns)


def _note_errors(part: bytes, start: int, end: int, marks: Marks) -> None:
    if part.find(b't="e"', start, end) < 0:
        return
    for letters, digits, content in _ERROR.findall(part, start, end):
        result = _RESULT.search(content)
        if result:
            name = result[1].decode("utf-8", "replace").strip()
            _add(marks.errors.setdefault(name, {}), {letters: [int(digits) - 1]})


def _note_uncached(part: bytes, start: int, end: int, marks: Marks) -> None:
    if part.find(b"<f", start, end) < 0:
        return
    for letters, digits, attributes, formula, value in _UNCACHED.findall(part, start, end):
        if not (value and b't="str"' in attributes):
            row = int(digits) - 1
            _add(marks.uncached, {letters: [row]})
            quotient = quotient_of(formula.decode("utf-8", "replace"))
            if quotient is not None:
                marks.quotients[row, column_number(letters.decode())] = quotient


def _add(target: Columns, columns: dict[bytes, list[int]]) -> None:
    for letters, rows in columns.items():
        target.setdefault(column_number(letters.decode()), []).extend(rows)
