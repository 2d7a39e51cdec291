"""What the cells above and below tell of a line that has no number of its own: “KPS” among “19/52 (36,5%)”."""

from lib.intake.layout.lines import LaidOut, Line
from lib.intake.sheets.numbers import Saying

_SHARES = frozenset({Saying.PAIR, Saying.PERCENT})
_FEW = 2
_MOST = 200  # rows that are looked at


def stands_among_shares(line: Line, laid_out: LaidOut) -> bool:
    """Whether a line says only that there was no case, and nearly all figures in its columns are percentages or pairs."""
    if any(laid_out.said(cell).is_figure for cell in line.cells.values()):
        return False
    if not any(laid_out.said(cell).saying is Saying.NO_CASES for cell in line.cells.values()):
        return False
    rows = laid_out.table.body[:_MOST]
    others = [
        one.saying for row in rows for column in line.columns if (one := laid_out.table.said(row, column)).is_figure
    ]
    shares = sum(saying in _SHARES for saying in others)
    return shares >= _FEW and 4 * shares >= 3 * len(others)
