"""Tables whose rows are no fields of work though their heads name what is measured: an office's own row, a survey in each."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lib.core.text import fold
from lib.intake.layout.rows import RowReading, RowRole
from lib.intake.sheets.headers import names_index, names_rows
from lib.intake.sheets.tables import Column, Table
from lib.intake.terms.catalogue import Catalogue

_GOOD_FIT = 0.8
_MOST_ROWS = 8

_Path = tuple[str, ...]


def with_own_row(rows: Sequence[RowReading], table: Table, values: Iterable[Column]) -> list[RowReading]:
    """The rows of a table that names no unit; the only one is the sender's though nothing is written before its figures."""
    lone = rows[0] if len(rows) == 1 else None
    unnamed = any(names_rows(column.path) and not names_index(fold(column.path[0])) for column in table.columns)
    if lone is None or lone.role is not RowRole.GROUP or lone.text or unnamed:
        return list(rows)  # below “Đơn vị” a name is missing
    filled = sum(table.said(lone.row, column.index).is_figure for column in values)
    return [replace(lone, role=RowRole.TEXT)] if filled > 1 else [lone]


def each_tells_more(rows: Sequence[RowReading], heads: Sequence[_Path], catalogue: Catalogue) -> bool:
    """Whether each row says of what its heads speak, and no two the same: “Về giải quyết TTHC › Số phiếu hài lòng”.

    A field of work makes another figure of each: “Đất đai › Số hồ sơ đúng hạn”.
    """
    if not 0 < len(rows) <= _MOST_ROWS:
        return False
    if len(rows) == 1 and not rows[0].text:
        return True
    named = [_named(row, heads, catalogue) for row in rows]
    return None not in named and len(set(named)) == len(named)


def _named(row: RowReading, heads: Sequence[_Path], catalogue: Catalogue) -> str | None:
    """The indicator that a row names with one of the heads."""
    read = catalogue.reader.read(row.text)
    if read.unknown or not read.things - catalogue.plan.vocabulary.holders:  # “UBND cấp xã” are others than the sender
        return None
    fits = (
        (fit, target.indicator)
        for head in heads
        for target, fit in zip(
            catalogue.targets, catalogue.fits(catalogue.essence(catalogue.heading((*row.path, *head)))), strict=True
        )
    )
    fit, indicator = max(fits, default=(0.0, ""))
    return indicator if fit >= _GOOD_FIT else None
