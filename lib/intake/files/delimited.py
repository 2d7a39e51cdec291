"""Text with delimiters, in the encodings and with the marks that Vietnamese offices' programs write."""

import csv
import io
import re
import unicodedata
from collections import Counter

from lib.intake.files import limits
from lib.intake.files.marks import Rows
from lib.intake.files.refusal import damaged, empty, other_format, too_large
from lib.intake.files.sniffing import refuse_markup

_MARKS = ",;\t|"
_SAMPLE_LINES = 60
_CELL_CHARACTERS = 131_072
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x19\x1b-\x1f]")
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
# Windows-1258 writes tones as marks after the letter; TCVN3 has its own letters where 1258 has signs.
_TONE_1258 = re.compile(rb"[AEIOUYaeiouy\xc2\xca\xd4\xc3\xd5\xdd\xe2\xea\xf4\xe3\xf5\xfd][\xcc\xd2\xde\xec\xf2]")
_LETTER_TCVN3 = re.compile(rb"[\xa8-\xae\xb5-\xb9]")


def read_rows(data: bytes) -> Rows:
    """Rows of texts and None, rectangular. Numbers stay as written.

    Raises:
        Refused: not text, markup under another name, or too large.
    """
    text = decode(data)
    if _CONTROL.search(text):
        raise damaged()
    refuse_markup(text)
    if not text.strip():
        raise empty()
    named = _SEPARATOR_LINE.match(text)
    if named:
        text = text[named.end() :]
    mark = named[1] if named else mark_of(text)
    return _split(text, mark)


def decode(data: bytes) -> str:
    """UTF-8 or UTF-16 with or without a byte order mark, else Windows-1258; TCVN3 bytes stay as they look."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded(data, "utf-16").lstrip("\ufeff")
    even, odd = data[:2000:2].count(0), data[1:2000:2].count(0)
    if max(even, odd) > len(data[:2000]) // 8:
        return _decoded(data, "utf-16-le" if odd > even else "utf-16-be")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    if len(_LETTER_TCVN3.findall(data)) <= len(_TONE_1258.findall(data)):
        try:
            return unicodedata.normalize("NFC", data.decode("cp1258"))
        except UnicodeDecodeError:
            pass
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def mark_of(text: str) -> str:
    """The delimiter that splits the first lines most evenly; a comma where none does."""
    sample = "".join(text.splitlines(keepends=True)[:_SAMPLE_LINES])
    best, best_score = ",", 0.0
    for mark in _MARKS:
        try:
            widths = Counter(len(row) for row in csv.reader(io.StringIO(sample), delimiter=mark) if row)
        except csv.Error:
            continue
        (width, lines), *_ = widths.most_common(1) or [(1, 0)]
        if width < 2:
            wide = [(count, size) for size, count in widths.items() if size > 1]
            lines, width = max(wide, default=(0, 1))
        score = lines / max(widths.total(), 1) + min(width, 100) / 1000 if width > 1 else 0.0
        if score > best_score:
            best, best_score = mark, score
    return best


def _split(text: str, mark: str) -> Rows:
    csv.field_size_limit(_CELL_CHARACTERS)
    rows: Rows = []
    width = 0
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=mark):
            rows.append([unicodedata.normalize("NFC", value) or None for value in row])
            width = max(width, len(row))
            if len(rows) * width > limits.SLOTS or len(rows) > limits.ROWS or width > limits.COLUMNS:
                raise too_large("Tệp có quá nhiều dòng hoặc cột so với một báo cáo.")
    except csv.Error as fault:
        raise other_format("Tệp văn bản có dấu nháy kép không khép nên không tách được thành cột.") from fault
    return [row + [None] * (width - len(row)) for row in rows]


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as fault:
        raise damaged() from fault
