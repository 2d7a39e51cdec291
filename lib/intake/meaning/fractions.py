"""Counts written as a fraction in one cell, with their percentage in the next: one figure, not two."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lib.intake.layout.lines import Cell, LaidOut, Line, Slot
from lib.intake.meaning.beside import is_bare
from lib.intake.meaning.proof import matches
from lib.intake.sheets.numbers import Said, Saying

_PLAIN = frozenset({"count", "total", "actual"})


def told_once(laid_out: LaidOut) -> LaidOut:
    """The table without the shares that fractions beside them state as well: “17/19 | 89,5”.

    Where any of them is not the share of its fraction all stay, and a person is asked. Shares of other periods, which
    have no fraction, go with the fractions of the same thing.
    """
    worded = _columns_with_words(laid_out)
    fractions = [line for line in laid_out.lines if line.columns & worded and _has_fractions(line, laid_out)]
    if not fractions:
        return laid_out
    lines = list(laid_out.lines)
    shares: dict[Cell, float] = {}
    for fraction in fractions:
        needless = [line for line in lines if line is not fraction and _repeats(line, fraction, laid_out)]
        if needless:
            lines = [line for line in lines if not any(line is other for other in needless)]
            lines = _with_other_periods(lines, fraction, laid_out)
            shares |= {fraction.cells[slot]: share for rate in needless for slot, share in _shares(rate, laid_out)}
    return replace(laid_out, lines=tuple(lines), shares=shares)


def _shares(rate: Line, laid_out: LaidOut) -> Iterator[tuple[Slot, float]]:
    for slot, cell in rate.cells.items():
        said = laid_out.said(cell)
        if said.is_figure and said.value is not None:
            yield slot, said.value


def _columns_with_words(laid_out: LaidOut) -> frozenset[int]:
    """The columns of the sheet with any text: only text is a fraction, and most columns of a large table are numbers."""
    body = (laid_out.table.sheet.rows[row] for row in laid_out.table.body)
    return frozenset(at for at, column in enumerate(zip(*body, strict=True)) if str in set(map(type, column)))


def _has_fractions(line: Line, laid_out: LaidOut) -> bool:
    rows = laid_out.table.sheet.rows
    texts = (cell for cell in line.cells.values() if isinstance(rows[cell.row][cell.column], str))
    return any(laid_out.said(cell).saying is Saying.PAIR for cell in texts)


def _repeats(rate: Line, fraction: Line, laid_out: LaidOut) -> bool:
    """Whether a line only says the shares of the fractions in the same rows."""
    if not is_bare(rate.heading) or rate.path[:-1] not in (fraction.path, fraction.path[:-1]):
        return False
    told = False
    for slot, cell in rate.cells.items():
        stated, beside = laid_out.said(cell), fraction.cells.get(slot)
        if beside is not None and beside.row != cell.row:
            return False
        if stated.speaks:
            if not _is_share(stated, laid_out.said(beside) if beside is not None else None):
                return False
            told = told or stated.is_figure or _is_none(laid_out.said(beside) if beside is not None else None)
    return told


def _is_share(stated: Said, fraction: Said | None) -> bool:
    if not stated.is_figure:
        silent = fraction is None or not fraction.is_figure or _is_none(fraction)
        return stated.saying is Saying.NO_CASES and silent
    if fraction is None or fraction.saying is not Saying.PAIR or stated.value is None or not fraction.whole:
        return False
    if stated.saying is Saying.PAIR or stated.vague or stated.other is not None:
        return False
    return matches(stated.value, 100 * (fraction.value or 0.0) / fraction.whole)


def _is_none(fraction: Said | None) -> bool:
    """Whether a fraction says that there was no case: “0/0”."""
    return fraction is not None and fraction.saying is Saying.PAIR and not fraction.value and not fraction.whole


def _with_other_periods(lines: Sequence[Line], fraction: Line, laid_out: LaidOut) -> list[Line]:
    """The lines with percentages of other periods, under the head of the fractions, taken into theirs."""
    if fraction.heading.leaf.things or fraction.heading.leaf.roles - _PLAIN:
        return list(lines)
    others = [line for line in lines if line.path == fraction.path[:-1] and _goes_with(line, fraction, laid_out)]
    if len(others) != 1:
        return list(lines)
    (other,) = others
    cells = {**other.cells, **fraction.cells}
    joined = replace(fraction, cells=cells)
    return [joined if line is fraction else line for line in lines if line is not other]


def _goes_with(line: Line, fraction: Line, laid_out: LaidOut) -> bool:
    rows = {cell.row for cell in fraction.cells.values()}
    return (
        not any(slot in fraction.cells for slot in line.cells)
        and all(cell.row in rows and _is_percentage(laid_out, cell) for cell in line.cells.values())
        and any(laid_out.said(cell).speaks for cell in line.cells.values())
    )


def _is_percentage(laid_out: LaidOut, cell: Cell) -> bool:
    said = laid_out.said(cell)
    return said.saying is Saying.PERCENT or not said.speaks
