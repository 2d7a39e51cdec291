"""Tables of the PDF."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import LongTable, Paragraph

from lib.briefing.blocks import Band, Cell, Column, Grid, Row
from lib.briefing.pdf_type import BOLD, cell_styles, plain, said
from lib.briefing.pictures import FAMILY
from lib.charts.palette import LIGHT

_EDGE = HexColor("#808080")
_SHADE = HexColor("#e7ecf2")
_BAND = HexColor("#f3f5f8")
_SIDE = 1.3 * mm
_LETTER = 0.5  # width of a letter, as a share of the type's size
_TALLEST = 180  # points of a row of usual letters: wide ones take twice the room, and a page laid crosswise has 480
_BAND_LETTERS = 240

Command = tuple[object, ...]


def table(grid: Grid) -> LongTable:
    """The grid as a table that repeats its head on each page and breaks no row in two."""
    styles = cell_styles(grid.size)
    room = 1.6 if grid.size > 10 else 0.7
    commands: list[Command] = [
        ("GRID", (0, 0), (-1, -1), 0.5, _EDGE),
        ("FONT", (0, 0), (-1, -1), FAMILY, grid.size, grid.size * 1.15),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), _SIDE),
        ("RIGHTPADDING", (0, 0), (-1, -1), _SIDE),
        ("TOPPADDING", (0, 0), (-1, -1), room),
        ("BOTTOMPADDING", (0, 0), (-1, -1), room + 1.5),
        ("BACKGROUND", (0, 0), (-1, 0), _SHADE),
    ]
    commands += [
        ("ALIGN", (place, 0), (place, -1), _side(column).upper().replace("CENTRE", "CENTER"))
        for place, column in enumerate(grid.columns)
    ]
    centred = styles["centre"]
    rows: list[list[object]] = [[Paragraph(f"<b>{said(column.head)}</b>", centred) for column in grid.columns]]
    for row in (piece for whole in grid.rows for piece in _pieces(whole, grid)):
        place = len(rows)
        if isinstance(row, Band):
            rows.append([Paragraph(f"<b>{said(row.text)}</b>", styles["left"]), *[""] * (len(grid.columns) - 1)])
            commands += [("SPAN", (0, place), (-1, place)), ("BACKGROUND", (0, place), (-1, place), _BAND)]
            commands.append(("NOSPLIT", (0, place), (0, place + 1)))
        else:
            rows.append(
                [_cell(cell, column, grid.size, styles) for cell, column in zip(row, grid.columns, strict=True)]
            )
            commands += _marks(row, place)
    return LongTable(rows, colWidths=[column.width * mm for column in grid.columns], repeatRows=1, style=commands)


def _pieces(row: Row, grid: Grid) -> Iterator[Row]:
    """A row whose text would not fit on a page goes on in rows below it."""
    if isinstance(row, Band):
        yield Band(row.text[:_BAND_LETTERS])
        return
    parts = [
        textwrap.wrap(plain(cell.text), _letters(column, grid.size)) or [""]
        for cell, column in zip(row, grid.columns, strict=True)
    ]
    for place in range(max(len(part) for part in parts)):
        yield [
            replace(cell, text=part[place] if place < len(part) else "") for cell, part in zip(row, parts, strict=True)
        ]


def _letters(column: Column, size: float) -> int:
    """How many letters fit into the tallest row that is allowed."""
    width = column.width * mm - 2 * _SIDE
    return max(1, int(width / (_LETTER * size)) * int(_TALLEST / (1.15 * size)))


def _side(column: Column) -> str:
    return "centre" if column.centred else "right" if column.right else "left"


def _cell(cell: Cell, column: Column, size: float, styles: dict[str, ParagraphStyle]) -> object:
    """A plain text where it fits on a line: setting paragraphs takes ten times as long."""
    shown = plain(cell.text)
    if stringWidth(shown, BOLD, size) <= column.width * mm - 2 * _SIDE:
        return shown
    colour = f'<font color="{LIGHT.tones[cell.status].text}">' if cell.status else ""
    bold = bool(cell.status) or cell.strong
    text = f"{'<b>' if bold else ''}{colour}{said(shown)}{'</font>' if colour else ''}{'</b>' if bold else ''}"
    return Paragraph(text, styles[_side(column)])


def _marks(row: Sequence[Cell], place: int) -> list[Command]:
    """Bold and coloured cells of a row."""
    found: list[Command] = []
    for column, cell in enumerate(row):
        at = (column, place)
        if cell.strong or cell.status:
            found.append(("FACE", at, at, BOLD))
        if cell.status:
            found.append(("TEXTCOLOR", at, at, HexColor(LIGHT.tones[cell.status].text)))
    return found
