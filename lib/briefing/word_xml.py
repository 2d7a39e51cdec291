"""The pieces of a Word file that its library has no words for."""

from collections.abc import Iterable
from html import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement

from lib.briefing.blocks import Band, Cell, Column, Grid
from lib.charts.palette import LIGHT
from lib.core.text import printable
from lib.core.verdict import Status

_TWIPS_PER_MM = 1440 / 25.4
_SHADE = "E7ECF2"
_BAND = "F3F5F8"
_TOGETHER = 2  # rows that stay with the head


def twips(mm: float) -> int:
    return round(mm * _TWIPS_PER_MM)


def said(text: str) -> str:
    """Data made safe inside XML."""
    return escape(printable(text), quote=True)


def table(grid: Grid) -> BaseOxmlElement:
    """A table of fixed widths; its head is repeated on each page and no row breaks in two.

    Written as text, since the library takes a minute for what the annex holds.
    """
    style = f"Table{round(grid.size)}"
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    whole = twips(sum(column.width for column in grid.columns))
    widths = "".join(f'<w:gridCol w:w="{twips(column.width)}"/>' for column in grid.columns)
    head = _row((_cell(Cell(column.head, strong=True), column, style, head=True) for column in grid.columns), head=True)
    body = "".join(
        _row([_band(row, len(grid.columns), whole, style)])
        if isinstance(row, Band)
        else _row(
            _cell(cell, column, style, keep=place < _TOGETHER) for cell, column in zip(row, grid.columns, strict=True)
        )
        for place, row in enumerate(grid.rows)
    )
    return parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{whole}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{edges}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>'
        f'<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" '
        f'w:noVBand="1"/><w:tblCaption w:val="{said(grid.title)}"/></w:tblPr>'
        f"<w:tblGrid>{widths}</w:tblGrid>{head}{body}</w:tbl>"
    )


def page_number() -> BaseOxmlElement:
    """A field that Word fills in with the number of the page."""
    return parse_xml(
        f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE \\* MERGEFORMAT "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
    )


def rule(edge: str) -> BaseOxmlElement:
    """A thin line along an edge of a paragraph: “top” or “bottom”."""
    return parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:{edge} w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
    )


def restart_pages() -> BaseOxmlElement:
    """Has a section count its pages from 1."""
    return parse_xml(f'<w:pgNumType {nsdecls("w")} w:start="1"/>')


def _row(cells: Iterable[str], *, head: bool = False) -> str:
    repeated = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(cells)}</w:tr>"


def _cell(cell: Cell, column: Column, style: str, *, head: bool = False, keep: bool = False) -> str:
    side = "center" if head or column.centred else "right" if column.right else "left"
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{_SHADE}"/>' if head else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(column.width)}" w:type="dxa"/>{shade}<w:vAlign w:val="center"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{"<w:keepNext/>" if head or keep else ""}<w:jc w:val="{side}"/></w:pPr>'
        f"{_run(cell.text, cell.status, strong=cell.strong or cell.status is not None)}</w:p></w:tc>"
    )


def _band(band: Band, columns: int, width: int, style: str) -> str:
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:gridSpan w:val="{columns}"/>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{_BAND}"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/><w:keepNext/></w:pPr>{_run(band.text, None, strong=True)}</w:p></w:tc>'
    )


def _run(text: str, status: Status | None, *, strong: bool) -> str:
    colour = f'<w:color w:val="{LIGHT.tones[status].text[1:].upper()}"/>' if status else ""
    bold = "<w:b/>" if strong else ""
    shown = f"<w:rPr>{bold}{colour}</w:rPr>" if bold or colour else ""
    return f'<w:r>{shown}<w:t xml:space="preserve">{said(text)}</w:t></w:r>'
