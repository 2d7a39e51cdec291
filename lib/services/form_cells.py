"""How the cells of a blank form look, and which of them are open to the person who fills it in."""

from dataclasses import dataclass, replace

from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.worksheet import Worksheet

from lib.services.workbooks import write_text

_TYPEFACE = "Times New Roman"
_LINE = Side(style="thin", color="8A97A5")
_GRID = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_OPEN = Protection(locked=False)
_TEXT = "@"  # keeps the leading zeros of codes, also when somebody edits the cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One kind of cell; only an `open_` one can be written into while the sheet is protected."""

    size: int = 12
    bold: bool = False
    italic: bool = False
    across: str = "left"
    fill: PatternFill | None = None
    grid: bool = True
    open_: bool = False
    number_format: str = "General"

    def dress(self, cell: Cell | MergedCell) -> None:
        cell.font = Font(name=_TYPEFACE, size=self.size, bold=self.bold, italic=self.italic)
        cell.alignment = Alignment(horizontal=self.across, vertical="center", wrap_text=True)
        cell.number_format = self.number_format
        if self.grid:
            cell.border = _GRID
        if self.fill is not None:
            cell.fill = self.fill
        if self.open_:
            cell.protection = _OPEN


_INPUT = PatternFill("solid", fgColor="FFF8DC")

TITLE = Look(size=14, bold=True, across="center", grid=False)
PERIOD = Look(bold=True, across="center", grid=False)
LINE = Look(grid=False)
OPEN_LINE = replace(LINE, open_=True)
ASIDE = Look(size=11, italic=True, grid=False)
MEASURED = replace(ASIDE, across="right")
HEAD = Look(bold=True, across="center", fill=PatternFill("solid", fgColor="D9E3EE"))
NUMBERING = Look(size=10, italic=True, across="center", fill=HEAD.fill)
NAME = Look()
CENTRED = Look(across="center")
NAMED_GROUP = Look(bold=True)
CODE = Look(across="center", number_format=_TEXT)
COUNT = Look(across="right", fill=_INPUT, open_=True, number_format="#,##0")
MONEY = replace(COUNT, number_format="#,##0.###")
REMARK = Look(open_=True)
RATE = Look(across="right", fill=PatternFill("solid", fgColor="EDF1F5"), number_format="0.0%")
NOT_ASKED = Look(fill=PatternFill("lightUp", fgColor="B5BEC8"))
SIGNER = Look(bold=True, across="center", grid=False)
SIGNED = Look(italic=True, across="center", grid=False)
OPEN_SIGNED = replace(SIGNED, open_=True)


def put(
    sheet: Worksheet,
    look: Look,
    row: int,
    column: int,
    value: str | int | None = None,
    *,
    down: int = 1,
    right: int = 1,
) -> str:
    """Write a cell, or one merged of several rows and columns; answers its name: “D9”."""
    for line in range(row, row + down):
        for beside in range(column, column + right):
            look.dress(sheet.cell(line, beside))
    if down * right > 1:
        sheet.merge_cells(start_row=row, start_column=column, end_row=row + down - 1, end_column=column + right - 1)
    cell = sheet.cell(row, column)
    if isinstance(value, str) and isinstance(cell, Cell):
        write_text(cell, value)
    else:
        cell.value = value
    return cell.coordinate


def put_formula(sheet: Worksheet, look: Look, row: int, column: int, formula: str) -> None:
    """Write a cell that is worked out."""
    cell = sheet.cell(row, column)
    look.dress(cell)
    cell.value = formula
