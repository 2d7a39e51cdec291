"""Finds the tables of a sheet: body rows, column paths and the lines of text above."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lib.core.text import fold
from lib.intake.files.grid import Sheet
from lib.intake.sheets.bare_lists import bare_list_at
from lib.intake.sheets.headers import CLOSING, DATED, GROUP_MARK, Header, HeaderFinder, names_index, names_rows, spaced
from lib.intake.sheets.neighbours import side_by_side
from lib.intake.sheets.sheet_rows import SheetRows
from lib.intake.sheets.tables import Column, Table, shown

_COLUMN_MARK = re.compile(r"\(\s*\d{1,2}\s*\)(?:\s*=\s*[\d()+\-*/:,. x%]+)?$")

_LEAST_FILLED = 2


def find_tables(sheet: Sheet) -> list[Table]:
    """All tables from top to bottom; a sheet without one gives none."""
    return list(_TableFinder(sheet).tables())


class _TableFinder:
    def __init__(self, sheet: Sheet) -> None:
        self.sheet, self.sight = sheet, SheetRows(sheet)
        self.heads = HeaderFinder(self.sight)
        self.height, self.width = self.sight.height, self.sight.width

    def tables(self) -> Iterator[Table]:
        above: list[int] = []
        row = 0
        while row < self.height:
            header = self.heads.header_at(row)
            bare = bare_list_at(self.sight, row) if header is None else None
            if bare is not None:
                yield Table(sheet=self.sheet, context=self._lines(above), columns=bare.columns, body=bare.rows)
                row, above = bare.rows[-1] + 1, []
                continue
            if header is None:
                if not self.sight.blank(row):
                    above.append(row)
                row += 1
                continue
            header = self.heads.with_banner(header, above)
            body, silent, row = self._body(header, self._lines(above))
            if body:
                columns = self._columns(header, body)
                own = columns[: _headless_behind_gap(columns)]
                yield from side_by_side(
                    Table(sheet=self.sheet, context=self._lines(above), columns=own, body=body, silent=silent), above
                )
                if len(own) < len(columns):
                    yield from self._aside(columns[len(own)].index, header.body, row)
                above = []

    def _aside(self, left: int, top: int, end: int) -> Iterator[Table]:
        """The tables right of one whose heads do not reach that far, in the rows of its body."""
        blank = [None] * self.width
        rows = [
            [*blank[:left], *row[left:]] if top <= number < end else blank for number, row in enumerate(self.sheet.rows)
        ]
        yield from find_tables(replace(self.sheet, rows=rows))

    def _lines(self, rows: Sequence[int]) -> tuple[str, ...]:
        return tuple(line for row in rows if (line := self.sight.line(row)))

    def _body(self, header: Header, above: Sequence[str]) -> tuple[tuple[int, ...], frozenset[int], int]:
        """The body rows, those of them without a figure, and the row after which to look for the next table."""
        heads = self._repeatable(header)
        body: list[int] = []
        silent: list[int] = []
        row = header.body
        last = header.body
        repeated = False
        while row < self.height:
            if self.sight.blank(row):
                row += 1
                continue
            speaks = self.sight.row_speaks(row)
            if (repeated and self.sight.is_numbering(row)) or (not speaks and self._is_head_again(row, heads, above)):
                repeated = True
                row += 1
                last = row
                continue
            if speaks:
                body.append(row)
                repeated = False
                row += 1
                last = row
                continue
            labels = self.sight.labels(row)
            if labels and self._ends_body(labels):
                break
            if not self._goes_on(row, header, body, repeated) and self.heads.header_at(row) is not None:
                break
            body.append(row)
            silent.append(row)
            repeated = False
            row += 1
        while body and silent and body[-1] == silent[-1] and not self._is_filled_as_above(body):
            body.pop()
            silent.pop()
        return tuple(body), frozenset(silent), max(last, header.body)

    def _repeatable(self, header: Header) -> frozenset[str]:
        """The lines of a head that stand again where a table goes on on the next page."""
        rows = header.rows if header.numbering is None else (*header.rows, header.numbering)
        return frozenset(line for row in rows if (line := self.sight.line(row)))

    def _is_head_again(self, row: int, heads: frozenset[str], above: Sequence[str]) -> bool:
        """Whether a row is one of the head's, or the title's with the head below it."""
        line = self.sight.line(row)
        while line not in heads and line in above and row + 1 < self.height:
            row += 1
            line = self.sight.line(row)
        return line in heads

    def _goes_on(self, row: int, header: Header, body: Sequence[int], repeated: bool) -> bool:
        """Whether a row with words where its figure should stand is one of the body, and no head of another table.

        It follows without a gap, does not begin as heads do, and has nothing where head and rows above have nothing; or
        it repeats a word of the row above. What is numbered where the table has its numbers, “II | Thủ tục hành chính”, is no head.
        """
        first, text = self.sight.labels(row)[0]
        if GROUP_MARK.fullmatch(text) and any(
            names_index(fold(self.sight.head_text(head, first))) for head in header.rows
        ):
            return True
        follows = repeated or row == (body[-1] + 1 if body else header.body)
        if not follows or (body and self._is_title(body[-1])):
            return False
        said, above = self.sheet.rows[row], self.sheet.rows[row - 1]
        if body and any(value is not None and value == other for value, other in zip(said, above, strict=True)):
            return True
        labels = self.sight.labels(row)
        heads = {(column, fold(text)) for upper in header.rows for column, text in self.sight.labels(upper)}
        if any((column, fold(text)) in heads for column, text in labels):
            return False  # “Loại dịch vụ”, “Số phiếu” under “Lĩnh vực”, “Số phiếu”
        tops = self.sight.labels(header.rows[0])
        if names_rows((labels[0][1],)) or not names_rows((tops[0][1],)):
            return False
        others = (*header.rows, *body)
        return all(any(self.sheet.rows[other][column] is not None for other in others) for column, _ in labels)

    def _is_filled_as_above(self, body: Sequence[int]) -> bool:
        """Whether the last row has all that the one above has, words for its figure included: “3O,5”."""
        if len(body) < 2 or body[-1] != body[-2] + 1:
            return False
        last, above = ([value is not None for value in self.sheet.rows[row]] for row in (body[-1], body[-2]))
        return last == above and sum(last) >= _LEAST_FILLED

    def _is_title(self, row: int) -> bool:
        """Whether a row of one text behind a gap may be the title of another table."""
        return not self.sight.row_speaks(row) and len(self.sight.labels(row)) == 1 and self.sight.blank(row - 1)

    @staticmethod
    def _ends_body(labels: list[tuple[int, str]]) -> bool:
        first = fold(labels[0][1])
        return bool(CLOSING.match(first) or any(DATED.search(fold(text)) for _, text in labels))

    def _columns(self, header: Header, body: tuple[int, ...]) -> tuple[Column, ...]:
        used = [
            column
            for column in range(self.width)
            if any(self.sight.head_text(row, column) for row in header.rows)
            or any(self.sheet.rows[row][column] is not None for row in body[:50])
        ]
        filled = {row: self._filled(row, header.rows) for row in header.rows}
        columns = []
        for column in used:
            path: list[str] = []
            for row in header.rows:
                text = spaced(_head(filled[row].get(column, "")))
                if text and (not path or path[-1] != text):
                    path.append(text)
            number = shown(self.sheet.rows[header.numbering][column]) if header.numbering is not None else ""
            if number and not self.sight.is_column_mark(number):
                path.append(spaced(number))
                number = ""
            columns.append(Column(column, tuple(path), number))
        return tuple(columns)

    def _filled(self, row: int, rows: Sequence[int]) -> dict[int, str]:
        """The texts of one header row by column; an unmerged parent reaches over the blanks to its right."""
        texts = {column: self.sight.head_text(row, column) for column in range(self.width)}
        below = [lower for lower in rows if lower > row]
        current, stubs = "", self.heads.stub_columns(rows)
        for column in range(self.width):
            own = self.sheet.rows[row][column]
            if (row, column) in self.sight.origin:
                current = ""
            elif own is not None:
                current = texts[column] if column not in stubs else ""
            elif current and any(self.sheet.rows[lower][column] is not None for lower in below):
                if not any(
                    self.sight.head_text(upper, column) != self.sight.head_text(upper, column - 1)
                    for upper in rows
                    if upper < row
                ):
                    texts[column] = current
                else:
                    current = ""
            elif own is None and not texts[column]:
                current = ""
        return texts


def _headless_behind_gap(columns: Sequence[Column]) -> int:
    """Where the columns begin, if any, that stand apart and have no head: how many belong to the table."""
    place = len(columns)
    while place and not columns[place - 1].path:
        place -= 1
    apart = (at for at in range(max(place, 1), len(columns)) if columns[at].index > columns[at - 1].index + 1)
    return next(apart, len(columns))


def _head(text: str) -> str:
    return _COLUMN_MARK.sub("", text).strip()
