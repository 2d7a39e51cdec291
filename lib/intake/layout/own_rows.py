"""Which rows of one office's table are its own: its only row, the sum of its fields of work, or a survey in each."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lib.core.text import fold
from lib.intake.layout.rows import RowReading, RowRole
from lib.intake.sheets.headers import names_index, names_rows
from lib.intake.sheets.tables import Column, Table
from lib.intake.terms.catalogue import Catalogue
from lib.intake.texts.units import NO_MATCH, Certainty, UnitNames

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


def with_own_sum(rows: Sequence[RowReading], table: Table, names: UnitNames, catalogue: Catalogue) -> list[RowReading]:
    """The rows of a table whose last names the office above it as their sum: “Tổng cộng UBND huyện Chợ Mới” below “Xây dựng”.

    The others are its fields of work then, whatever departments are called so. Communes are named for certain.
    """
    last = rows[-1] if rows else None
    if last is None or last.role is RowRole.GROUP or any(row.role is RowRole.UNIT for row in rows[:-1]):
        return list(rows)
    own = names.find(catalogue.reader.behind_total(last.text))
    above = {code for line in table.context for code in names.mentioned(line)}
    of_all = own.code == catalogue.plan.units.root.code  # the departments may be those of the province
    if own.certainty is not Certainty.SURE or own.code not in above or of_all:
        return list(rows)
    fields = [replace(row, unit=NO_MATCH) if row.role is RowRole.TEXT else row for row in rows[:-1]]
    return [*fields, replace(last, role=RowRole.TOTAL, unit=None)]


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
