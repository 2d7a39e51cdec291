"""Finds the header block of a table: where it starts, which rows it has, where the body begins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lib.core.text import fold
from lib.intake.sheets.sheet_rows import ROWS_OF_HEADER, SheetRows, is_year_or_month
from lib.intake.sheets.tables import shown

_INDEX_HEADS = re.compile(r"(?:stt|tt|so tt|so thu tu|no\.?|#|s\.t\.t|t\.t)")
_STUB_HEADS = re.compile(
    r"(?:ten )?(?:don vi|co quan|dia phuong|dia ban|huyen|xa|noi dung|chi tieu(?! giao)|tieu chi|linh vuc|nhiem vu|muc tieu|ten|danh muc|"
    r"ma\b|ubnd|so, (?:ban|nganh)|phong|don vi bao cao|thang$|quy$|ky$|nam$|ky bao cao|don vi tinh|dvt)"
)
_MOTTO = re.compile(
    r"cong hoa xa hoi|doc lap\s*[-–]\s*tu do|mau so\s*[:\d]|^so\s*:|/(?:bc|kh|qd|cv|tb)-|^(?:mau|bieu)(?: so)?\s*(?:[ivx]+\.)?[\d.]+[a-z]?\s*[/-]\s*[a-z]"
)
CLOSING = re.compile(
    r"^(?:ghi chu|nguoi lap|nguoi bao cao|nguoi tong hop|lap bieu|noi nhan|thu truong|tm\.|t/m|kt\.|tl\.|chu tich|giam doc|xac nhan"
    r"|ky,? (?:ten|ghi ro)|\(ky|chanh van phong|truong phong|nguon\s*:|luu y|\* )"
)
DATED = re.compile(r"ngay\s*[\d.…]*\s*thang\s*[\d.…]*\s*nam")
GROUP_MARK = re.compile(r"[IVX]{1,5}|[A-Z]|\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ][.)]|[-+*•]", re.ASCII)
_ENTRY = re.compile(r"[^:]{2,30}:\s*\S")  # “Kỳ báo cáo: Tháng 02/2023”, “exported_at: 2023-02-15 23:10”
_JOINED_WORDS = re.compile(r"(?:[A-Z][a-z]+){2,}", re.ASCII)
_JOINED_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORDS_OF_STUB_HEAD = 4
_WORDS_OF_TITLE = 6
_ROWS_TO_LOOK_AT = 5


def names_index(head: str) -> bool:
    """Whether a folded head stands over row numbers: “STT”."""
    return _INDEX_HEADS.fullmatch(head) is not None


def spaced(head: str) -> str:
    """A head with the names that a program gives its fields as words: “TyLeDungHan” is “Ty Le Dung Han”."""
    return _JOINED_WORD.sub(" ", head) if _JOINED_WORDS.fullmatch(head) else head


def says_whose(line: str) -> bool:
    """Whether a line above a table is the motto, the number or the date of the whole paper."""
    bare = fold(line)
    return bool(_MOTTO.search(bare) or DATED.search(bare))


def names_rows(path: tuple[str, ...]) -> bool:
    """Whether a head stands over row numbers or the names of rows: “STT”, “Đơn vị”."""
    head = fold(path[0]) if path else ""
    return bool(_INDEX_HEADS.fullmatch(head) or _STUB_HEADS.match(head))


@dataclass(frozen=True, slots=True)
class Header:
    """The rows of a header block, its row of column numbers if any, and the first row after it."""

    rows: tuple[int, ...]
    numbering: int | None
    body: int


class HeaderFinder:
    """Tells where header blocks start and end."""

    def __init__(self, rows: SheetRows) -> None:
        self.sight = rows
        self.sheet, self.width, self.height = rows.sheet, rows.width, rows.height

    def header_at(self, top: int) -> Header | None:
        """The header block that starts in a row, if one does and a body follows it."""
        if not self._could_head(top):
            return None
        rows = [top]
        row = top + 1
        numbering = None
        while row < self.height and len(rows) <= ROWS_OF_HEADER:
            if self.sight.blank(row):
                if any((row, column) in self.sight.origin for column in range(self.width)):
                    rows.append(row)
                    row += 1
                    continue
                row += 1
                break
            if self.sight.is_technical(row):
                rows.append(row)
                row += 1
                continue
            if self.sight.is_numbering(row) and not self._under_months(row, rows):
                numbering = row
                row += 1
                while row < self.height and self.sight.is_numbering(row) and not self.sight.row_speaks(row):
                    row += 1  # “(3)=(4)+(5)” under “A | 1 | 2”
                break
            if not self._continues(row, rows):
                break
            rows.append(row)
            row += 1
        told = [row for row in rows if not self.sight.is_technical(row)]
        return Header(tuple(told or rows), numbering, row) if self._body_follows(row, top) else None

    def _could_head(self, row: int) -> bool:
        labels = self.sight.labels(row)
        if len({text for _, text in labels if not GROUP_MARK.fullmatch(text)}) < 2 or any(
            _MOTTO.search(fold(text)) for _, text in labels
        ):
            return False
        if all(_ENTRY.match(text) for _, text in labels):
            return False
        if labels[0][1].endswith(":") or CLOSING.match(fold(labels[0][1])) or self._is_title(row, labels):
            return False
        return all(is_year_or_month(value) for value in self.sight.figures(row))

    def _is_title(self, row: int, labels: Sequence[tuple[int, str]]) -> bool:
        """Whether a row is the title of the heads below, with something beside it: “TỔNG HỢP … QUÝ III/2023 | Mẫu 2”."""
        column, first = labels[0]
        long = len(first.split()) >= _WORDS_OF_TITLE or 2 * self.sight.wide.get((row, column), 1) > self.width
        if not _ENTRY.match(first) and (not long or names_rows((first,))):
            return False
        below = (self.sight.labels(lower) for lower in range(row + 1, min(row + _ROWS_TO_LOOK_AT, self.height)))
        return any(len(heads) > len(labels) and column <= heads[0][0] and names_rows((heads[0][1],)) for heads in below)

    def _continues(self, row: int, above: Sequence[int]) -> bool:
        """Whether a row still belongs to the header: labels beyond the stub, or under merged heads."""
        if not all(is_year_or_month(value) for value in self.sight.figures(row)):
            return False
        stubs = self.stub_columns(above)
        labels = self.sight.labels(row)
        if labels and labels[0][1].endswith(":"):
            return False
        beyond = [text for column, text in labels if column not in stubs]
        if not beyond and self.sight.figures(row):
            years = not labels and self.sight.are_years(row) and self._body_follows(row + 1, above[0])
            return years or self._under_months(row, above)
        if self._is_counted(row, above):
            return False
        covered = any(self.sight.origin.get((row, column), (row, 0))[0] in above for column in stubs)
        if covered:
            return True
        in_stub = [text for column, text in labels if column in stubs]
        return bool(beyond) and (
            not in_stub or all(_STUB_HEADS.match(fold(t)) or _INDEX_HEADS.fullmatch(fold(t)) for t in in_stub)
        )

    def _is_counted(self, row: int, above: Sequence[int]) -> bool:
        """Whether a row has a number of its own below “STT”: the small counts of a first row may look like months."""
        numbered = (
            column for upper in above for column, text in self.sight.labels(upper) if _INDEX_HEADS.fullmatch(fold(text))
        )
        return any(isinstance(self.sheet.rows[row][column], int | float) for column in numbered)

    def stub_columns(self, rows: Sequence[int]) -> set[int]:
        """The columns at the left whose heads name rows; “Nhiệm vụ trong kế hoạch …” over three columns names none."""
        stubs: set[int] = set()
        for column, text in sorted((column, text) for row in reversed(rows) for column, text in self.sight.labels(row)):
            name = fold(text)
            names_rows = _STUB_HEADS.match(name) is not None and len(name.split()) <= _WORDS_OF_STUB_HEAD
            if not _INDEX_HEADS.fullmatch(name) and not (names_rows and not (stubs and self._is_parted(column, rows))):
                break
            stubs.add(column)
        first = min((column for row in rows for column, _ in self.sight.labels(row)), default=0)
        if not stubs and self._is_over_heads(first, rows):
            return stubs
        return stubs or self._without_head(first, max(rows) + 1) or {first}

    def _without_head(self, first: int, below: int) -> set[int]:
        """The columns left of all heads in which the rows below have their names."""
        rows = [row for row in range(below, min(below + _ROWS_TO_LOOK_AT, self.height)) if self.sight.row_speaks(row)]
        return {column for row in rows for column, _ in self.sight.labels(row) if column < first}

    def _is_over_heads(self, column: int, rows: Sequence[int]) -> bool:
        """Whether the first head of a table without names for its rows spans others: “Hồ sơ đã giải quyết” over “Tổng số”."""
        wide = any(self.sight.wide.get((row, column), 1) > 1 for row in rows)
        below = max(rows) + 1
        under = shown(self.sheet.rows[below][column]) if below < self.height else ""
        return wide and self._is_parted(column, rows) and not GROUP_MARK.fullmatch(under)

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
            at = self.sight.origin.get((row, column), (row, column))
            text = shown(self.sheet.rows[at[0]][at[1]])
            if text:
                return text
            for left in range(column - 1, -1, -1):
                text = shown(self.sheet.rows[row][left])
                if text:
                    return text
        return ""

    def _body_follows(self, row: int, top: int) -> bool:
        """Whether a row of figures comes soon; a row of many words before it is a head, unless only the one above begins as heads do."""
        seen = 0
        while row < self.height and seen < 4:
            if not self.sight.blank(row):
                if self.sight.row_speaks(row):
                    return True
                labels = self.sight.labels(row)
                if CLOSING.match(fold(labels[0][1])) or (len(labels) > 2 and not self._heads_rows(top, row)):
                    return False
                seen += 1
            row += 1
        return False

    def _heads_rows(self, top: int, row: int) -> bool:
        """Whether the first of two rows of words names rows and the other does not."""
        first, second = (names_rows((self.sight.labels(each)[0][1],)) for each in (top, row))
        return first and not second

    def with_banner(self, header: Header, lines: list[int]) -> Header:
        """Take in a lone head above the block that spans some of its columns: “Kết quả giải quyết” over C to F."""
        above = header.rows[0] - 1
        if above < 0 or self.sight.blank(above):
            return header
        labels = self.sight.labels(above)
        stubs = self.stub_columns(header.rows)
        if len(labels) != 1 or labels[0][0] <= min(stubs, default=-1):
            return header
        spans = self.sight.wide.get((above, labels[0][0]), 1)
        if spans < 2 or spans >= self.width:
            return header
        if lines:
            lines.pop()
        return Header((above, *header.rows), header.numbering, header.body)
