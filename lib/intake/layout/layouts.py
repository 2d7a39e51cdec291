"""Lays a table out as lines and slots, whichever way it runs."""

from collections.abc import Sequence
from dataclasses import replace

from lib.core.text import fold
from lib.intake.layout.column_lines import ColumnLines
from lib.intake.layout.column_parts import Parted
from lib.intake.layout.interludes import interludes
from lib.intake.layout.labels import AMONG_WHICH
from lib.intake.layout.level_parts import commune_provisos, level_provisos, summed_level_provisos
from lib.intake.layout.lines import LaidOut, Layout
from lib.intake.layout.narrowing import narrowed_rows
from lib.intake.layout.outlines import Outline
from lib.intake.layout.own_rows import each_tells_more
from lib.intake.layout.row_lines import RowLines
from lib.intake.layout.row_parts import RowParts
from lib.intake.layout.row_provisos import provisos
from lib.intake.layout.rows import RowReading, RowRole
from lib.intake.layout.untold_heads import untold_provisos

_GOOD_FIT = 0.7
_ROWS_LOOKED_AT = 40
_BY_ROWS = frozenset({Layout.LONG, Layout.CRITERIA_IN_ROWS, Layout.UNITS_IN_COLUMNS})


def lay_out(outline: Outline) -> LaidOut:
    """Find out which way the table runs, and lay it out; a list of what is bought, with its prices, measures nothing."""
    if any("price" in outline.catalogue.reader.read(part).roles for head in outline.heads for part in head.path):
        return LaidOut(table=outline.table, layout=Layout.CRITERIA_IN_ROWS, lines=(), named=frozenset(outline.named()))
    layout = _layout_of(outline)
    if layout in _BY_ROWS:
        return _by_rows(outline, layout)
    if layout is Layout.FIELDS_IN_ROWS:
        outline = _with_totals_of_fields(outline)
    return _by_columns(outline, layout)


def _by_rows(outline: Outline, layout: Layout) -> LaidOut:
    found = RowLines(outline, layout)
    in_rows = layout is Layout.CRITERIA_IN_ROWS
    return LaidOut(
        table=outline.table,
        layout=layout,
        lines=tuple(line for line in found.lines() if line.cells),
        named=frozenset(outline.named()),
        too_many=found.too_many,
        groups=_groups(outline),
        twice=tuple(found.twice),
        provisos=dict(provisos(outline.table, outline.stub))
        | dict(narrowed_rows(outline, criteria=True))
        | (_criteria_provisos(outline) if in_rows else {}),
        parted=_parted(outline),
    )


def _criteria_provisos(outline: Outline) -> dict[int, str]:
    return dict(summed_level_provisos(outline)) | dict(commune_provisos(outline)) | dict(untold_provisos(outline))


def _by_columns(outline: Outline, layout: Layout) -> LaidOut:
    parted: dict[int, str] = {}
    of_units = layout is Layout.UNITS_IN_ROWS
    if of_units or layout is Layout.PERIODS_IN_ROWS:
        outline = replace(outline, rows=_row_parts(outline, of_times=not of_units).without())
        parted = dict(_row_parts(outline, of_times=not of_units).told())
    found = ColumnLines(outline, layout)
    return LaidOut(
        table=outline.table,
        layout=layout,
        lines=tuple(line for line in found.lines() if line.cells),
        named=frozenset(outline.named()),
        groups=_groups(outline),
        nameless=tuple(found.nameless()) if of_units else (),
        parts=parted,
        provisos=dict(provisos(outline.table, outline.stub))
        | dict(narrowed_rows(outline))
        | (dict(level_provisos(outline)) if layout is Layout.FIELDS_IN_ROWS else {})
        | (dict(interludes(outline)) if of_units else {}),
        parted=_parted(outline),
    )


def _row_parts(outline: Outline, *, of_times: bool) -> RowParts:
    return RowParts(outline.table, outline.stub, outline.rows, outline.names, outline.catalogue, of_times=of_times)


def _parted(outline: Outline) -> Parted:
    """Which columns only part others; what parts of other things stand without a whole is of no interest."""
    said = (*(row.path for row in outline.rows), *((title,) for title in outline.titles))
    measures = bool(outline.parted.loose) and outline.best_fit(said) >= _GOOD_FIT
    return outline.parted if measures else replace(outline.parted, loose=())


def _groups(outline: Outline) -> frozenset[int]:
    return frozenset(row.row for row in outline.rows if row.role is RowRole.GROUP)


def _with_totals_of_fields(outline: Outline) -> Outline:
    """A row that sums the fields that the title names is a total: “Cộng 03 lĩnh vực đất đai, xây dựng, đầu tư”."""
    reader = outline.catalogue.reader
    titled = reader.read(outline.title).things

    def sums(text: str) -> bool:
        said = reader.read(text).things
        return bool(reader.behind_total(text) and said) and said <= titled

    rows = [replace(row, role=RowRole.TOTAL) if sums(row.text) else row for row in outline.rows]
    return replace(outline, rows=rows)


def _layout_of(outline: Outline) -> Layout:
    rows = [row for row in outline.rows if row.role not in (RowRole.GROUP, RowRole.TOTAL)]
    named = [row for row in rows if row.role is RowRole.UNIT]
    measured = outline.best_fit(row.path for row in rows if row.role is RowRole.TEXT)
    if _rows_measure(outline, _beside_names(outline, rows, named)):
        return Layout.LONG
    if len(named) > 1 or (named and (2 * len(named) >= len(rows) or measured < _GOOD_FIT)):
        return Layout.UNITS_IN_ROWS
    if any(head.match for head in outline.heads):
        return Layout.UNITS_IN_COLUMNS
    across = outline.best_fit(head.path for head in outline.heads)
    timed = bool(rows) and all(row.time is not None and row.role is RowRole.TEXT for row in rows)
    if timed and (measured < _GOOD_FIT or across >= _GOOD_FIT):
        return Layout.PERIODS_IN_ROWS
    if _is_parted_by_holders(outline, rows) or _are_parts_of_one(outline, rows):
        return Layout.FIELDS_IN_ROWS
    by_rows = measured >= across or across < _GOOD_FIT
    if not by_rows and all(row.role is not RowRole.TOTAL for row in outline.rows):
        by_rows = each_tells_more(rows, [head.path for head in outline.heads], outline.catalogue)
    return Layout.CRITERIA_IN_ROWS if by_rows else Layout.FIELDS_IN_ROWS


def _are_parts_of_one(outline: Outline, rows: Sequence[RowReading]) -> bool:
    """Whether the rows stand below one of all and say that they are of it: “Chung”, “Trong đó: trực tuyến”."""
    if not any(row.role is RowRole.TOTAL for row in outline.rows):
        return False
    return bool(rows) and all(fold(row.text).startswith(AMONG_WHICH) for row in rows)


def _is_parted_by_holders(outline: Outline, rows: Sequence[RowReading]) -> bool:
    """Whether the rows name kinds of offices, of which the heads count something: “UBND xã, thị trấn”.

    A row that counts offices says so: “Tổng số cơ quan, đơn vị”.
    """
    holders = outline.catalogue.plan.vocabulary.holders
    said = [row.text for row in rows if row.role is RowRole.TEXT and row.text]
    read_one_by_one = map(outline.catalogue.reader.read, said)  # most often the first row tells that they do not
    if not said or not all(read.things and read.things <= holders and not read.roles for read in read_one_by_one):
        return False
    return outline.best_fit(head.path for head in outline.heads) >= _GOOD_FIT


def _beside_names(
    outline: Outline, rows: Sequence[RowReading], named: Sequence[RowReading]
) -> Sequence[tuple[str, ...]]:
    """What stands beside the units of rows, or beside their times where they name no unit."""
    stub = outline.stub
    if stub.text is None:
        return ()
    if stub.units or stub.code is not None:
        return [(outline.table.text(row.row, stub.text),) for row in named[:_ROWS_LOOKED_AT]]
    return [row.path for row in rows if row.role is RowRole.TEXT] if stub.times and not named else ()


def _rows_measure(outline: Outline, paths: Sequence[tuple[str, ...]]) -> bool:
    """Whether words beside units or times name an indicator, and the heads over the figures do not.

    Under “Số hồ sơ giải quyết đúng hạn” the words “Trong đó: hồ sơ trực tuyến” tell of which part that is.
    """
    return outline.best_share(paths) >= _GOOD_FIT > outline.best_share(head.path for head in outline.heads)
