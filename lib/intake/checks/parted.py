"""Columns of parts held against the column of all: “Đất đai | Hộ tịch | Khác | Cộng”."""

from collections.abc import Sequence

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.words import count
from lib.intake.checks.counted import counted_lines, plain
from lib.intake.figures.assembled import Assembled
from lib.intake.layout.lines import Cell, LaidOut
from lib.intake.meaning.bundles import Bundle
from lib.intake.meaning.values import Values
from lib.intake.sheets.numbers import Saying

_NONE = frozenset({Saying.BLANK, Saying.NO_CASES})


def check_parted(laid_out: LaidOut, bundles: Sequence[Bundle], done: Assembled, sheet: str) -> None:
    """Tell each count that is not the sum of its parts, and leave the figure to a person."""
    if not laid_out.parted.parts:
        return
    values = Values(laid_out)
    for bundle in bundles:
        for each in counted_lines(bundle, values):
            for slot, cell in each.line.cells.items():
                stated, parts = plain(laid_out.said(cell)), _parts(laid_out, cell)
                if stated is not None and parts is not None and abs(stated - parts) >= 0.5:
                    why = _finding(Place(sheet, cell.name), stated, parts, bundle.indicator)
                    done.findings.append(why)
                    done.doubt(bundle, slot, why)


def _parts(laid_out: LaidOut, cell: Cell) -> float | None:
    """What the parts of a cell come to; None without any, or where one of them cannot be read."""
    said = [laid_out.said(Cell(cell.row, column)) for column in laid_out.parted.parts.get(cell.column, ())]
    told = [each for each in said if each.saying not in _NONE]
    numbers = [plain(each) for each in told]
    return sum(filter(None, numbers)) if numbers and None not in numbers else None


def _finding(place: Place, stated: float, parts: float, indicator: str) -> Finding:
    return Finding(
        code=Code.TOTAL_MISMATCH,
        severity=Severity.WARNING,
        place=place,
        indicator=indicator,
        message=f"Ô này ghi {count(stated)} nhưng các cột lĩnh vực bên cạnh cộng lại là {count(parts)}.",
        hint="Kiểm tra lại từng lĩnh vực; hỏi đơn vị lập báo cáo nếu chưa rõ.",
    )
