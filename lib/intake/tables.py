"""Finds the tables of a sheet: header block, column paths, body rows, and the lines of text above."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lib.core.text import clean, fold
from lib.intake.grid import Sheet, Value
from lib.intake.numbers import Said, say

_INDEX_HEADS = re.compile(r"(?:stt|tt|so tt|so thu tu|no\.?|#|s\.t\.t|t\.t)")
_STUB_HEADS = re.compile(
    r"(?:ten )?(?:don vi|co quan|dia phuong|dia ban|huyen|xa|noi dung|chi tieu(?! giao)|tieu chi|linh vuc|nhiem vu|muc tieu|ten|danh muc|"
    r"ma\b|ubnd|so, (?:ban|nganh)|phong|don vi bao cao|thang$|quy$|ky$|nam$|ky bao cao|don vi tinh|dvt)"
)
_MOTTO = re.compile(r"cong hoa xa hoi|doc lap\s*[-–]\s*tu do|mau so\s*[:\d]|^so\s*:|/(?:bc|kh|qd|cv|tb)-")
_CLOSING = re.compile(
    r"^(?:ghi chu|nguoi lap|nguoi bao cao|nguoi tong hop|lap bieu|noi nhan|thu truong|tm\.|t/m|kt\.|tl\.|chu tich|giam doc|xac nhan"
    r"|ky,? (?:ten|ghi ro)|\(ky|chanh van phong|truong phong|nguon\s*:|luu y|\* )"
)
_DATED = re.compile(r"ngay\s*[\d.…]*\s*thang\s*[\d.…]*\s*nam")
_NUMBERING = re.compile(r"\(?\s*(\d{1,2})\s*\)?(?:\s*=.*)?|\(?[a-z]\)?", re.IGNORECASE)
_COLUMN_MARK = re.compile(r"\(\s*\d{1,2}\s*\)(?:\s*=\s*[\d()+\-*/:,. x%]+)?$")
_GROUP_MARK = re.compile(r"[IVX]{1,5}|[A-Z]|\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ][.)]|[-+*•]", re.ASCII)
_ROWS_OF_HEADER = 8
_WORDS_OF_STUB_HEAD = 4


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its header texts from top to bottom, and what the row of column numbers says of it."""

    index: int
    path: tuple[str, ...]
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of a sheet. `context` are the lines above it, nearest last; `body` are 0-based rows."""

    sheet: Sheet
    context: tuple[str, ...]
    columns: tuple[Column, ...]
    body: tuple[int, ...]

    def said(self, row: int, column: int) -> Said:
        return said_at(self.sheet, row, column)

    def text(self, row: int, column: int) -> str:
        """The cell's own words; a number reads as it would be typed."""
        return shown(self.sheet.rows[row][column])


def find_tables(sheet: Sheet) -> list[Table]:
    """All tables from top to bottom; a sheet without one gives none."""
    return list(_Finder(sheet).tables())


def said_at(sheet: Sheet, row: int, column: int) -> Said:
    """What one cell says, number format and missing values considered."""
    at = (row, column)
    return say(
        sheet.rows[row][column],
        percent=at in sheet.percent,
        error=sheet.errors.get(at, ""),
        uncached=at in sheet.uncached,
    )


def shown(value: Value) -> str:
    """A cell's value as text."""
    match value:
        case None:
            return ""
        case str():
            return clean(value)
        case float() if value.is_integer():
            return str(int(value))
        case date():
            return f"{value.day}/{value.month}/{value.year}"
    return str(value)


@dataclass(frozen=True, slots=True)
class _Header:
    rows: tuple[int, ...]
    numbering: int | None
    body: int


class _Finder:
    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.height = len(sheet.rows)
        self.width = len(sheet.rows[0]) if sheet.rows else 0
        self.origin: dict[tuple[int, int], tuple[int, int]] = {}
        self.wide: dict[tuple[int, int], int] = {}
        for merge in sheet.merges:
            if merge.bottom - merge.top < _ROWS_OF_HEADER * 2 and merge.bottom < self.height:
                self.wide[merge.top, merge.left] = merge.right - merge.left + 1
                for row in range(merge.top, merge.bottom + 1):
                    for column in range(merge.left, min(merge.right, self.width - 1) + 1):
                        self.origin[row, column] = (merge.top, merge.left)

    def tables(self) -> Iterator[Table]:
        row, context = 0, []
        while row < self.height:
            header = self._header_at(row)
            if header is None:
                line = self._line(row)
                if line:
                    context.append(line)
                row += 1
                continue
            header = self._with_banner(header, context)
            body, row = self._body(header)
            if body:
                yield Table(sheet=self.sheet, context=tuple(context), columns=self._columns(header, body), body=body)
                context = []

    def _line(self, row: int) -> str:
        texts = dict.fromkeys(shown(value) for value in self.sheet.rows[row] if value is not None)
        return "   ".join(text for text in texts if text)

    def _labels(self, row: int) -> list[tuple[int, str]]:
        """The words of a row that are no figures, at the columns where they stand."""
        return [
            (column, shown(value))
            for column, value in enumerate(self.sheet.rows[row])
            if value is not None and not self._speaks(row, column, value)
        ]

    def _speaks(self, row: int, column: int, value: Value) -> bool:
        if isinstance(value, float | int) and not isinstance(value, bool):
            return True
        if value is None:
            return (row, column) in self.sheet.errors or (row, column) in self.sheet.uncached
        return isinstance(value, str) and say(value).speaks

    def _row_speaks(self, row: int) -> bool:
        return any(self._speaks(row, column, value) for column, value in enumerate(self.sheet.rows[row]))

    def _figures(self, row: int) -> list[Value]:
        return [value for column, value in enumerate(self.sheet.rows[row]) if self._speaks(row, column, value)]

    def _blank(self, row: int) -> bool:
        return all(value is None for value in self.sheet.rows[row])

    def _header_at(self, top: int) -> _Header | None:
        """The header block that starts in a row, if one does and a body follows it."""
        if not self._could_head(top):
            return None
        rows = [top]
        row = top + 1
        numbering = None
        while row < self.height and len(rows) <= _ROWS_OF_HEADER:
            if self._blank(row):
                if any((row, column) in self.origin for column in range(self.width)):
                    rows.append(row)
                    row += 1
                    continue
                row += 1
                break
            if self._is_numbering(row) and not self._under_months(row, rows):
                numbering = row
                row += 1
                break
            if not self._continues(row, rows):
                break
            rows.append(row)
            row += 1
        return _Header(tuple(rows), numbering, row) if self._body_follows(row) else None

    def _could_head(self, row: int) -> bool:
        labels = self._labels(row)
        if len({text for _, text in labels if not _GROUP_MARK.fullmatch(text)}) < 2 or any(
            _MOTTO.search(fold(text)) for _, text in labels
        ):
            return False
        if labels[0][1].endswith(":") or _CLOSING.match(fold(labels[0][1])):
            return False
        return all(_is_year_or_month(value) for value in self._figures(row))

    def _continues(self, row: int, above: Sequence[int]) -> bool:
        """Whether a row still belongs to the header: labels beyond the stub, or under merged heads."""
        if not all(_is_year_or_month(value) for value in self._figures(row)):
            return False
        stubs = self._stub_columns(above)
        labels = self._labels(row)
        if labels and labels[0][1].endswith(":"):
            return False
        beyond = [text for column, text in labels if column not in stubs]
        if not beyond and self._figures(row):
            return self._under_months(row, above)
        covered = any(self.origin.get((row, column), (row, 0))[0] in above for column in stubs)
        if covered:
            return True
        in_stub = [text for column, text in labels if column in stubs]
        return bool(beyond) and (
            not in_stub or all(_STUB_HEADS.match(fold(t)) or _INDEX_HEADS.fullmatch(fold(t)) for t in in_stub)
        )

    def _stub_columns(self, rows: Sequence[int]) -> set[int]:
        """The columns at the left whose heads name rows; “Nhiệm vụ trong kế hoạch …” over three columns names none."""
        stubs: set[int] = set()
        for column, text in sorted((column, text) for row in reversed(rows) for column, text in self._labels(row)):
            name = fold(text)
            names_rows = _STUB_HEADS.match(name) is not None and len(name.split()) <= _WORDS_OF_STUB_HEAD
            if not _INDEX_HEADS.fullmatch(name) and not (names_rows and not (stubs and self._is_parted(column, rows))):
                break
            stubs.add(column)
        return stubs or {min((column for row in rows for column, _ in self._labels(row)), default=0)}

    def _is_parted(self, column: int, rows: Sequence[int]) -> bool:
        """Whether a head has heads of its own below it, side by side."""
        below = max(rows) + 1
        return (
            column + 1 < self.width
            and below < self.height
            and any(
                self.sheet.rows[row][column] is not None
                and self.sheet.rows[row][column + 1] is not None
                and self.sheet.rows[rows[0]][column + 1] is None
                for row in (*rows[1:], below)
            )
        )

    def _under_months(self, row: int, above: Sequence[int]) -> bool:
        columns = [column for column, value in enumerate(self.sheet.rows[row]) if value is not None]
        parents = {fold(self._text_above(column, above)) for column in columns[:3]}
        return any(parent.startswith(("thang", "cac thang", "nam", "quy")) for parent in parents) and columns[0] > 0

    def _text_above(self, column: int, rows: Sequence[int]) -> str:
        for row in reversed(rows):
            at = self.origin.get((row, column), (row, column))
            text = shown(self.sheet.rows[at[0]][at[1]])
            if text:
                return text
            for left in range(column - 1, -1, -1):
                text = shown(self.sheet.rows[row][left])
                if text:
                    return text
        return ""

    def _is_numbering(self, row: int) -> bool:
        texts = [shown(value) for value in self.sheet.rows[row] if value is not None]
        marks = [_NUMBERING.fullmatch(text) for text in texts]
        if len(texts) < 2 or not all(marks):
            return False
        numbers = [int(mark[1]) for mark in marks if mark and mark[1]]
        return (
            len(numbers) >= 2
            and numbers == sorted(set(numbers))
            and numbers[0] <= 3
            and numbers[-1] - numbers[0] < 2 * len(numbers)
        )

    def _body_follows(self, row: int) -> bool:
        seen = 0
        while row < self.height and seen < 4:
            if not self._blank(row):
                if self._row_speaks(row):
                    return True
                if len(self._labels(row)) > 2 or _CLOSING.match(fold(self._labels(row)[0][1])):
                    return False
                seen += 1
            row += 1
        return False

    def _with_banner(self, header: _Header, context: list[str]) -> _Header:
        """Take in a lone head above the block that spans some of its columns: “Kết quả giải quyết” over C to F."""
        above = header.rows[0] - 1
        if above < 0 or self._blank(above):
            return header
        labels = self._labels(above)
        stubs = self._stub_columns(header.rows)
        if len(labels) != 1 or labels[0][0] <= min(stubs):
            return header
        spans = self.wide.get((above, labels[0][0]), 1)
        if spans < 2 or spans >= self.width:
            return header
        if context:
            context.pop()
        return _Header((above, *header.rows), header.numbering, header.body)

    def _body(self, header: _Header) -> tuple[tuple[int, ...], int]:
        """The body rows, and the row after which to look for the next table."""
        heads = {self._line(row) for row in header.rows}
        body: list[int] = []
        row = header.body
        last = header.body
        repeated = False
        while row < self.height:
            if self._blank(row):
                row += 1
                continue
            if self._row_speaks(row):
                if not (repeated and self._is_numbering(row)):
                    body.append(row)
                repeated = False
                row += 1
                last = row
                continue
            if self._line(row) in heads:
                repeated = True
                row += 1
                last = row
                continue
            labels = self._labels(row)
            if (labels and self._ends_body(labels)) or self._header_at(row) is not None:
                break
            body.append(row)
            row += 1
        while body and not self._row_speaks(body[-1]):
            body.pop()
        return tuple(body), max(last, header.body)

    @staticmethod
    def _ends_body(labels: list[tuple[int, str]]) -> bool:
        first = fold(labels[0][1])
        return bool(_CLOSING.match(first) or any(_DATED.search(fold(text)) for _, text in labels))

    def _columns(self, header: _Header, body: tuple[int, ...]) -> tuple[Column, ...]:
        used = [
            column
            for column in range(self.width)
            if any(self._head_text(row, column) for row in header.rows)
            or any(self.sheet.rows[row][column] is not None for row in body[:50])
        ]
        filled = {row: self._filled(row, header.rows) for row in header.rows}
        columns = []
        for column in used:
            path: list[str] = []
            for row in header.rows:
                text = _head(filled[row].get(column, ""))
                if text and (not path or path[-1] != text):
                    path.append(text)
            number = shown(self.sheet.rows[header.numbering][column]) if header.numbering is not None else ""
            columns.append(Column(column, tuple(path), number))
        return tuple(columns)

    def _head_text(self, row: int, column: int) -> str:
        at = self.origin.get((row, column), (row, column))
        return _head_value(self.sheet.rows[at[0]][at[1]])

    def _filled(self, row: int, rows: Sequence[int]) -> dict[int, str]:
        """The texts of one header row by column; an unmerged parent reaches over the blanks to its right."""
        texts = {column: self._head_text(row, column) for column in range(self.width)}
        below = [lower for lower in rows if lower > row]
        current, stubs = "", self._stub_columns(rows)
        for column in range(self.width):
            own = self.sheet.rows[row][column]
            if (row, column) in self.origin:
                current = ""
            elif own is not None:
                current = texts[column] if column not in stubs else ""
            elif current and any(self.sheet.rows[lower][column] is not None for lower in below):
                if not any(
                    self._head_text(upper, column) != self._head_text(upper, column - 1)
                    for upper in rows
                    if upper < row
                ):
                    texts[column] = current
                else:
                    current = ""
            elif own is None and not texts[column]:
                current = ""
        return texts


def _head_value(value: Value) -> str:
    if isinstance(value, date):
        return f"Tháng {value.month}/{value.year}"
    return shown(value)


def _head(text: str) -> str:
    return _COLUMN_MARK.sub("", text).strip()


def _is_year_or_month(value: Value) -> bool:
    if isinstance(value, str):
        return bool(re.fullmatch(r"\s*(?:20[1-4]\d|0?[1-9]|1[0-2])\s*", value))
    if isinstance(value, float | int):
        return float(value).is_integer() and (1 <= value <= 12 or 2015 <= value <= 2045)
    return False


def column_letters(column: int) -> str:
    """Excel's name of a 0-based column: 0 is “A”, 27 is “AB”."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_name(row: int, column: int) -> str:
    """Excel's name of a cell: (0, 0) is “A1”."""
    return f"{column_letters(column)}{row + 1}"
