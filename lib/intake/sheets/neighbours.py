"""Tables that stand beside each other under one row of heads: which columns and which words above are whose."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lib.core.text import fold
from lib.intake.sheets.headers import names_index, names_rows, says_whose
from lib.intake.sheets.sheet_rows import GAP
from lib.intake.sheets.tables import Column, Table, shown

_SAMPLE = 50
_UNIT_HEAD = re.compile(
    r"(?:ten )?(?:cac )?(?:don vi|co quan|dia phuong|dia ban|so|nganh|huyen|thanh pho|xa|phuong|thi tran)"
    r"(?:,? (?:va )?(?:don vi|co quan|dia phuong|ban|nganh|huyen|thanh pho|xa|phuong|thi tran))*"
)


def side_by_side(table: Table, lines: Sequence[int]) -> Iterator[Table]:
    """The tables of one block of heads; `lines` are the rows of the lines above it, 0-based.

    A second column of row numbers or of names of rows, with figures behind it, begins a table of its own: its figures
    belong to its own names. What stands above only one of them is its title; what stands above the first, or says whose
    paper it is, serves all. Where the heads are the same again one table was folded.
    """
    groups = _groups(table)
    if len(groups) == 1:
        yield table
        return
    heads = [[column.path[-1:] for column in group] for group in groups]
    bounds = [group[0].index for group in groups[1:]]
    for place, group in enumerate(groups):
        titles, columns = _titled(group)
        body = [row for row in table.body if any(table.text(row, column.index) for column in columns)]
        silent = frozenset(row for row in body if not any(table.speaks(row, column.index) for column in columns))
        while body and body[-1] in silent:
            body.pop()
        if body:
            above = (text for row in lines if (text := _line(table, row, bounds, place)))
            yield replace(
                table,
                context=(*above, *titles),
                columns=columns,
                body=tuple(body),
                silent=silent.intersection(body),
                folded=heads.count(heads[place]) > 1,
            )


def _groups(table: Table) -> list[tuple[Column, ...]]:
    """The columns of each table."""
    columns = table.columns
    groups: list[list[Column]] = [[]]
    for place, column in enumerate(columns):
        if groups[-1] and _begins(table, groups, columns[place:]):
            groups.append([])
        groups[-1].append(column)
    return [tuple(group) for group in groups]


def _begins(table: Table, groups: Sequence[Sequence[Column]], rest: Sequence[Column]) -> bool:
    """Whether a table of its own begins with the first of the remaining columns."""
    column, current = rest[0], groups[-1]
    head = _head(column)
    if not head or len(rest) < 2 or all(map(_is_stub, current)):
        return False
    if not any(map(_is_stub, current)) or not _has_figures(table, rest[1:]):
        return False
    if names_index(head):
        return names_rows(rest[1].path[-1:]) or _names(table, rest[1])
    if column.index > current[-1].index + 1 and names_rows((head,)):
        return True
    if _names_values(column, current):
        return False
    named = {_head(stub) for stub in groups[0] if _is_stub(stub) and not names_index(_head(stub))}
    again = head in named or (_UNIT_HEAD.fullmatch(head) and any(map(_UNIT_HEAD.fullmatch, named)))
    return bool(again) and _names(table, column)


def _names_values(column: Column, current: Sequence[Column]) -> bool:
    """Whether a column names what stands beside it under its head, as another does under the head before it.

    “Tiêu chí | Mẫu số › Tên gọi, Số lượng | Tử số › Tên gọi, Số lượng” is one table.
    """
    own = [stub for stub in current if _is_stub(stub) and len(stub.path) == 1 and not names_index(_head(stub))]
    alike = [stub for stub in current if stub.path[-1:] == column.path[-1:] and len(stub.path) > 1]
    return bool(own and alike) and len(column.path) > 1 and alike[0].path[0] != column.path[0]


def _head(column: Column) -> str:
    return fold(column.path[-1]).strip(" .:") if column.path else ""


def _is_stub(column: Column) -> bool:
    return names_rows(column.path[-1:])


def _has_figures(table: Table, columns: Sequence[Column]) -> bool:
    return any(table.speaks(row, column.index) for row in table.body[:_SAMPLE] for column in columns)


def _names(table: Table, column: Column) -> bool:
    """Whether the cells of a column are names, each once: units of measure come again and again."""
    rows = table.body[:_SAMPLE]
    texts = [text for row in rows if (text := table.text(row, column.index)) and not table.speaks(row, column.index)]
    return len(texts) > 1 and len(set(texts)) == len(texts) and 2 * len(texts) >= len(rows) // 2


def _titled(group: tuple[Column, ...]) -> tuple[tuple[str, ...], tuple[Column, ...]]:
    """What stands over the first head of a table is no part of its heads, but its title."""
    titles = group[0].path[:-1]
    columns = []
    for column in group:
        path = column.path
        while len(path) > 1 and path[0] in titles:
            path = path[1:]
        columns.append(replace(column, path=path))
    return titles, tuple(columns)


def _line(table: Table, row: int, bounds: Sequence[int], place: int) -> str:
    """What a line above says of one of the tables."""
    texts: list[list[str]] = [[] for _ in range(len(bounds) + 1)]
    for column, value in enumerate(table.sheet.rows[row]):
        text = shown(value)
        if text:
            texts[sum(column >= bound for bound in bounds)].append(text)
    said = [text for part in texts for text in part]
    shared = not any(texts[1:]) or any(map(says_whose, said))
    return GAP.join(dict.fromkeys(said if shared else texts[place]))
