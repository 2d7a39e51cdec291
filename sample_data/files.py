"""Writes a book as .xlsx, .xls, .ods or .csv; the same book always gives the same bytes."""

import csv
import io
import re
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path, PurePath

import xlwt  # type: ignore[import-untyped]
from odf.opendocument import OpenDocumentSpreadsheet  # type: ignore[import-untyped]
from odf.style import ParagraphProperties, TableCellProperties, TextProperties  # type: ignore[import-untyped]
from odf.style import Style as OdfStyle
from odf.table import CoveredTableCell, Table, TableCell, TableRow  # type: ignore[import-untyped]
from odf.text import P  # type: ignore[import-untyped]
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from sample_data.page import Book, Cell, Page, Style

_MADE = datetime(2023, 12, 20, 8, 0, tzinfo=UTC)
_STAMP = "2023-12-20T08:00:00Z"
_WIDTH = 13
_LINE = Side(style="thin", color="808080")
_BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_FORMATS: dict[Style, str] = {"number": "#,##0", "rate": "0.00", "fraction": "0.0%", "strong": "#,##0.##"}
_BOLD: tuple[Style, ...] = ("title", "head", "strong", "sample")
_CENTRED: tuple[Style, ...] = ("title", "head", "centre", "sample")
_TABLE: tuple[Style, ...] = ("head", "text", "number", "rate", "fraction", "strong")


def write(book: Book, folder: Path) -> Path:
    """Write one book below `folder`."""
    path = folder / book.name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_WRITERS[PurePath(book.name).suffix](book))
    return path


def _xlsx(book: Book) -> bytes:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    workbook.properties.creator = "Dữ liệu mẫu"
    workbook.properties.created = _MADE.replace(tzinfo=None)
    for page in book.pages:
        _fill(workbook.create_sheet(page.name), page)
    raw = io.BytesIO()
    workbook.save(raw)
    return _same_zip(raw.getvalue())


def _fill(sheet: Worksheet, page: Page) -> None:
    looks = {style: _look(style) for style in {cell.style for cell in page.cells.values()}}
    for (row, column), cell in page.cells.items():
        target = sheet.cell(row, column, cell.value if cell.value != "" else None)
        target.font, target.alignment, border = looks[cell.style]
        if border is not None:
            target.border = border
        if cell.style in _FORMATS and not isinstance(cell.value, str):
            target.number_format = _FORMATS[cell.style]
    for top, left, bottom, right in page.merges:
        sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    for column in page.hidden_columns:
        sheet.column_dimensions[get_column_letter(column)].hidden = True
    for column in range(1, max(column for _, column in page.cells) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = page.widths.get(column, _WIDTH)


def _look(style: Style) -> tuple[Font, Alignment, Border | None]:
    font = Font(
        name="Times New Roman",
        size=14 if style == "title" else 12,
        bold=style in _BOLD,
        italic=style == "note",
        color="C00000" if style == "sample" else "000000",
    )
    centred = Alignment(
        horizontal="center" if style in _CENTRED else None, vertical="center", wrap_text=style in ("head", "text")
    )
    return font, centred, _BORDER if style in _TABLE else None


def _xls(book: Book) -> bytes:
    workbook = xlwt.Workbook(encoding="utf-8")
    styles = {style: _xls_style(style) for style in ("plain", *_TABLE, *_CENTRED, "note")}
    for page in book.pages:
        sheet = workbook.add_sheet(page.name)
        merged = {(top, left): (bottom, right) for top, left, bottom, right in page.merges}
        for (row, column), cell in page.cells.items():
            bottom, right = merged.get((row, column), (row, column))
            if (bottom, right) == (row, column):
                sheet.write(row - 1, column - 1, cell.value, styles[cell.style])
            else:
                sheet.write_merge(row - 1, bottom - 1, column - 1, right - 1, cell.value, styles[cell.style])
        for column in range(1, max(column for _, column in page.cells) + 1):
            sheet.col(column - 1).width = round(256 * page.widths.get(column, _WIDTH))
        for column in page.hidden_columns:
            sheet.col(column - 1).hidden = True
    raw = io.BytesIO()
    workbook.save(raw)
    return raw.getvalue()


def _xls_style(style: Style) -> xlwt.XFStyle:
    parts = [
        f"font: name Times New Roman, bold {'on' if style in _BOLD else 'off'}",
        f"align: horiz {'centre' if style in _CENTRED else 'general'}, vert centre"
        + (", wrap on" if style == "head" else ""),
    ]
    if style in _TABLE:
        parts.append("borders: left thin, right thin, top thin, bottom thin")
    return xlwt.easyxf("; ".join(parts), num_format_str=_FORMATS.get(style, "General"))


def _ods(book: Book) -> bytes:
    document = OpenDocumentSpreadsheet()
    bold = OdfStyle(name="head", family="table-cell")
    bold.addElement(TextProperties(fontweight="bold"))
    bold.addElement(ParagraphProperties(textalign="center"))
    boxed = OdfStyle(name="box", family="table-cell")
    boxed.addElement(TableCellProperties(border="0.5pt solid #808080"))
    for style in (bold, boxed):
        document.automaticstyles.addElement(style)
    for page in book.pages:
        document.spreadsheet.addElement(_ods_table(page))
    raw = io.BytesIO()
    document.write(raw)
    return _same_zip(raw.getvalue())


def _ods_table(page: Page) -> Table:
    table = Table(name=page.name)
    merged = {(top, left): (bottom, right) for top, left, bottom, right in page.merges}
    covered = {
        (row, column)
        for top, left, bottom, right in page.merges
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
    } - merged.keys()
    height, width = max(row for row, _ in page.cells), max(column for _, column in page.cells)
    for row in range(1, height + 1):
        line = TableRow()
        for column in range(1, width + 1):
            if (row, column) in covered:
                line.addElement(CoveredTableCell())
                continue
            bottom, right = merged.get((row, column), (row, column))
            line.addElement(_ods_cell(page.cells.get((row, column)), bottom - row + 1, right - column + 1))
        table.addElement(line)
    return table


def _ods_cell(cell: Cell | None, rows: int, columns: int) -> TableCell:
    if cell is None:
        return TableCell()
    style = "head" if cell.style in _BOLD else "box" if cell.style in _TABLE else None
    if cell.value == "":
        return TableCell(**({"stylename": style} if style else {}))
    kind = {"valuetype": "string"} if isinstance(cell.value, str) else {"valuetype": "float", "value": cell.value}
    look = {"stylename": style} if style else {}
    spans = {"numberrowsspanned": rows, "numbercolumnsspanned": columns} if (rows, columns) != (1, 1) else {}
    made = TableCell(**kind, **look, **spans)
    made.addElement(P(text=str(cell.value)))
    return made


def _csv(book: Book) -> bytes:
    (page,) = book.pages
    height, width = max(row for row, _ in page.cells), max(column for _, column in page.cells)
    text = io.StringIO()
    lines = csv.writer(text, delimiter=";", lineterminator="\r\n")
    for row in range(1, height + 1):
        cells = [page.cells.get((row, column)) for column in range(1, width + 1)]
        lines.writerow(["" if cell is None else cell.value for cell in cells])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _same_zip(raw: bytes) -> bytes:
    """The same parts without the moment of writing; an .ods keeps its `mimetype` first and unpacked."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            part = old.read(entry)
            if entry.filename in ("docProps/core.xml", "meta.xml"):
                part = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?", _STAMP.encode(), part)
            info = zipfile.ZipInfo(entry.filename, _MADE.timetuple()[:6])
            info.compress_type = zipfile.ZIP_STORED if entry.filename == "mimetype" else zipfile.ZIP_DEFLATED
            new.writestr(info, part)
    return out.getvalue()


_WRITERS: dict[str, Callable[[Book], bytes]] = {".xlsx": _xlsx, ".xls": _xls, ".ods": _ods, ".csv": _csv}
