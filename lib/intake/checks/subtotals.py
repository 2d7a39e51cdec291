"""Heads of groups that state figures of their own, held against the units below them."""

from collections.abc import Iterator, Sequence

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.words import count
from lib.intake.checks.counted import Counted, counted_lines, plain
from lib.intake.figures import remarks
from lib.intake.figures.assembled import Assembled
from lib.intake.layout.lines import Cell, LaidOut, Line
from lib.intake.meaning.bundles import Bundle
from lib.intake.meaning.proof import matches
from lib.intake.meaning.values import Values
from lib.intake.sheets.numbers import Said, Saying

_MOST = 200  # cells of a line that are looked at
_SHARES = frozenset({Saying.NUMBER, Saying.PERCENT})
_ASK = "Hỏi lại đơn vị lập báo cáo; số của từng đơn vị vẫn được nhận."


def check_subtotals(laid_out: LaidOut, bundles: Sequence[Bundle], done: Assembled, sheet: str) -> None:
    """Tell the heads of groups that do not state the sum of their units, where most do, or the share of their own counts."""
    if not laid_out.groups:
        return
    values = Values(laid_out)
    for bundle in bundles:
        heads = [head for each in counted_lines(bundle, values) for head in _heads(laid_out, each)]
        held = [abs(stated - parts) < 0.5 for _, stated, parts in heads]
        if not held or 2 * sum(held) < len(held):
            continue
        for (cell, stated, parts), right in zip(heads, held, strict=True):
            if not right:
                message = f"Dòng cộng của nhóm ghi {count(stated)} nhưng các dòng của nhóm cộng lại là {count(parts)}."
                _say(Code.TOTAL_MISMATCH, cell, message, bundle.indicator, done, sheet)
        for cell, message in _wrong_shares(laid_out, bundle):
            _say(Code.RATE_MISMATCH, cell, message, bundle.indicator, done, sheet)


def _heads(laid_out: LaidOut, each: Counted) -> Iterator[tuple[Cell, float, float]]:
    """The heads of groups with what they state and what the rows below them come to."""
    beside = [(cell, each.number(laid_out.said(cell))) for cell in each.line.beside[:_MOST]]
    units = [(cell, each.number(laid_out.said(cell))) for slot, cell in each.line.cells.items() if not slot.is_total]
    totals = {cell.row for slot, cell in each.line.cells.items() if slot.is_total}
    stops = sorted({cell.row for cell, _ in beside if cell.row in laid_out.groups} | totals)
    for cell, stated in beside:
        if cell.row not in laid_out.groups or stated is None:
            continue
        after = min((row for row in stops if row > cell.row), default=laid_out.table.body[-1] + 1)
        below, others = (
            [number or 0.0 for at, number in rows if at.column == cell.column and cell.row < at.row < after]
            for rows in (units, beside)
        )
        if len(below) > 1:
            whole = sum(below) + sum(others)
            yield cell, stated, whole if abs(stated - whole) < 0.5 else sum(below)


def _wrong_shares(laid_out: LaidOut, bundle: Bundle) -> Iterator[tuple[Cell, str]]:
    """Shares at heads of groups that their own counts contradict."""
    if bundle.rate is None or bundle.denominator is None:
        return
    lines = [claim.line for claim in (*bundle.numerators, bundle.denominator)]
    for row in sorted(laid_out.groups):
        cell, *counts = (_only_in_row(line, row) for line in (bundle.rate.line, *lines))
        said = laid_out.said(cell) if cell is not None else None
        numbers = [plain(_said(laid_out, each)) for each in counts]
        if cell is None or said is None or said.value is None or said.saying not in _SHARES:
            continue
        if any(number is None for number in numbers) or not numbers[-1]:
            continue
        counted, whole = sum(number or 0.0 for number in numbers[:-1]), numbers[-1]
        ways = (said.value,) if said.saying is Saying.PERCENT else (said.value, 100 * said.value)
        if not any(matches(way, 100 * counted / whole) for way in ways):
            yield cell, remarks.mismatch(ways[0], counted, whole, cell).message


def _only_in_row(line: Line, row: int) -> Cell | None:
    """The line's cell in a row; none where it has several, of other times."""
    found = [cell for cell in line.beside[:_MOST] if cell.row == row]
    return found[0] if len(found) == 1 else None


def _said(laid_out: LaidOut, cell: Cell | None) -> Said | None:
    return None if cell is None else laid_out.said(cell)


def _say(code: Code, cell: Cell, message: str, indicator: str, done: Assembled, sheet: str) -> None:
    place = Place(sheet, cell.name)
    done.findings.append(
        Finding(code=code, severity=Severity.WARNING, place=place, indicator=indicator, message=message, hint=_ASK)
    )
