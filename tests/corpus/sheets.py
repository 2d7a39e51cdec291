"""Sheets as offices draw them, saved as .xlsx, .xls, .ods or .csv."""

import csv
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import odf.opendocument
import odf.table
import odf.text
import openpyxl
import xlwt
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter, range_boundaries

from tests.corpus.legacy import FONTS, SPELLINGS

Cell = None | bool | int | float | str
_BAD_TITLE = re.compile(r"[\[\]:*?/\\]")


@dataclass(frozen=True, slots=True)
class Percent:
    """A fraction under a percent format; `shown` is the format."""

    fraction: float
    shown: str = "0.00%"


@dataclass(kw_only=True)
class Page:
    """One sheet; rows and columns are counted from 1, as Excel does."""

    name: str
    cells: dict[tuple[int, int], Cell | Percent] = field(default_factory=dict)
    merges: list[str] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    state: str = "visible"
    next_row: int = 1

    def add(self, *values: object, at: int = 1) -> int:
        """One row of values from column `at`; gives its number."""
        row = self.next_row
        for offset, value in enumerate(values):
            if value is not None and value != "":
                self.cells[row, at + offset] = value  # type: ignore[assignment]
        self.next_row += 1
        return row

    def skip(self, rows: int = 1) -> None:
        self.next_row += rows

    def put(self, where: str, value: Cell | Percent) -> None:
        left, top, _, _ = range_boundaries(where)
        self.cells[int(top or 0), int(left or 0)] = value
        self.next_row = max(self.next_row, int(top or 0) + 1)

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        if (top, left) != (bottom, right):
            self.merges.append(f"{get_column_letter(left)}{top}:{get_column_letter(right)}{bottom}")

    def heads(self, paths: Sequence[tuple[str, ...]], *, at: int = 1, merged: bool = True, repeat: bool = False) -> int:
        """Header rows from paths of texts; equal neighbours share a merged cell, short paths reach down.

        `repeat` writes the parent's text into every cell instead. Gives the first data row.
        """
        top, depth = self.next_row, max(len(path) for path in paths)
        for level in range(depth):
            column = 0
            while column < len(paths):
                last = column
                if level < len(paths[column]):
                    while last + 1 < len(paths) and paths[last + 1][: level + 1] == paths[column][: level + 1]:
                        last += 1
                    self._head(top + level, at + column, at + last, paths[column], level, depth, merged, repeat)
                column = last + 1
        self.next_row = top + depth
        return self.next_row

    def _head(
        self, row: int, left: int, right: int, path: tuple[str, ...], level: int, depth: int, merged: bool, repeat: bool
    ) -> None:
        text = path[level]
        for column in range(left, right + 1 if repeat else left + 1):
            if text:
                self.cells[row, column] = text
        bottom = row + depth - level - 1 if level == len(path) - 1 else row
        if merged and not repeat:
            self.merge(row, left, bottom, right)

    def respell(self, change: Callable[[str], str]) -> None:
        self.cells = {
            where: change(value) if isinstance(value, str) and not value.startswith(("=", "#")) else value
            for where, value in self.cells.items()
        }

    @property
    def size(self) -> tuple[int, int]:
        return max((row for row, _ in self.cells), default=0), max((column for _, column in self.cells), default=0)


@dataclass(kw_only=True)
class Book:
    """A workbook; `font` is the legacy encoding its cells are written in, if any."""

    pages: list[Page] = field(default_factory=list)
    font: str = ""

    def page(self, name: str) -> Page:
        self.pages.append(Page(name=_BAD_TITLE.sub("-", name)[:31]))
        return self.pages[-1]

    def spelled(self, how: str, *, names: bool = False) -> "Book":
        """Every text in another spelling: tcvn3, vni, nfd, bare, upper, hard."""
        change = SPELLINGS[how]
        self.font = FONTS.get(how, self.font)
        for page in self.pages:
            page.respell(change)
            if names:
                page.name = change(page.name)
        return self

    def saved(self, kind: str = "xlsx") -> bytes:
        return {"xlsx": _xlsx, "xls": _xls, "ods": _ods, "csv": _csv}[kind](self)


def _xlsx(book: Book) -> bytes:
    target = openpyxl.Workbook()
    target.remove(target.active)  # type: ignore[arg-type]
    font = Font(name=book.font) if book.font else None
    for page in book.pages:
        sheet = target.create_sheet(page.name)
        for (row, column), value in page.cells.items():
            cell = sheet.cell(row, column, value.fraction if isinstance(value, Percent) else value)
            if isinstance(value, Percent):
                cell.number_format = value.shown
            if font is not None:
                cell.font = font
        for span in page.merges:
            sheet.merge_cells(span)
        for row in page.hidden_rows:
            sheet.row_dimensions[row].hidden = True
        for column in page.hidden_columns:
            sheet.column_dimensions[get_column_letter(column)].hidden = True
        sheet.sheet_state = page.state
    stream = io.BytesIO()
    target.save(stream)
    return stream.getvalue()


def _xls(book: Book) -> bytes:
    target = xlwt.Workbook(encoding="utf-8")
    for page in book.pages:
        sheet = target.add_sheet(page.name, cell_overwrite_ok=True)
        covered = set()
        for span in page.merges:
            left, top, right, bottom = (int(edge or 0) for edge in range_boundaries(span))
            sheet.write_merge(top - 1, bottom - 1, left - 1, right - 1, page.cells.get((top, left)))
            covered |= {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
        for (row, column), value in page.cells.items():
            if (row, column) in covered:
                continue
            if isinstance(value, Percent):
                style = xlwt.easyxf(num_format_str=value.shown)
                sheet.write(row - 1, column - 1, value.fraction, style)
            else:
                sheet.write(row - 1, column - 1, value)
    stream = io.BytesIO()
    target.save(stream)
    return stream.getvalue()


def _ods(book: Book) -> bytes:
    target = odf.opendocument.OpenDocumentSpreadsheet()
    for page in book.pages:
        table = odf.table.Table(name=page.name)
        spans = {}
        for span in page.merges:
            left, top, right, bottom = (int(edge or 0) for edge in range_boundaries(span))
            spans[top, left] = (bottom - top + 1, right - left + 1)
        height, width = page.size
        for row in range(1, height + 1):
            line = odf.table.TableRow()
            for column in range(1, width + 1):
                line.addElement(_ods_cell(page.cells.get((row, column)), spans.get((row, column))))
            table.addElement(line)
        target.spreadsheet.addElement(table)
    stream = io.BytesIO()
    target.save(stream)
    return stream.getvalue()


def _ods_cell(value: Cell | Percent, span: tuple[int, int] | None) -> object:
    marks: dict[str, object] = {}
    if span is not None:
        marks = {"numberrowsspanned": span[0], "numbercolumnsspanned": span[1]}
    if value is None:
        return odf.table.TableCell(**marks)
    if isinstance(value, Percent):
        cell = odf.table.TableCell(valuetype="percentage", value=value.fraction, **marks)
        cell.addElement(odf.text.P(text=f"{100 * value.fraction:.2f}%".replace(".", ",")))
        return cell
    if isinstance(value, str):
        cell = odf.table.TableCell(valuetype="string", **marks)
        for line in value.split("\n"):
            cell.addElement(odf.text.P(text=line))
        return cell
    cell = odf.table.TableCell(valuetype="float", value=value, **marks)
    cell.addElement(odf.text.P(text=str(value)))
    return cell


def _csv(book: Book) -> bytes:
    page = book.pages[0]
    height, width = page.size
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";")
    for row in range(1, height + 1):
        writer.writerow([_shown(page.cells.get((row, column))) for column in range(1, width + 1)])
    return ("\ufeff" + stream.getvalue()).encode()


def _shown(value: Cell | Percent) -> str:
    """As a Vietnamese Excel shows it."""
    if isinstance(value, Percent):
        return f"{100 * value.fraction:.2f}%".replace(".", ",")
    if isinstance(value, float):
        return f"{value:g}".replace(".", ",")
    return "" if value is None else str(value)
