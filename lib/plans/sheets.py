"""One sheet of the plan's workbook as entries: written from a document, read back with what cannot be read."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.text import words
from lib.plans.cells import Cell, Misread, read, written
from lib.plans.document import Document
from lib.plans.entries import Entry, Part
from lib.plans.layout import Column, Layout

Position = tuple[int, int]
LABEL, VALUE, NOTE = "Mục", "Giá trị", "Cách ghi"
_HEAD_WITHIN = 10


class SheetCells(Protocol):
    """A sheet as read: rows and columns count from 0 at A1; `percent` has the cells shown times 100."""

    @property
    def name(self) -> str: ...
    @property
    def rows(self) -> Sequence[Sequence[Any]]: ...
    @property
    def percent(self) -> Container[Position]: ...
    @property
    def errors(self) -> Mapping[Position, str]: ...
    @property
    def uncached(self) -> Container[Position]: ...


@dataclass(slots=True)
class SheetEntries:
    """The entries of one sheet and, for each, where its fields stand.

    `spoiled` has the fields (row of the entry, name) that a finding tells of already, `missing` those without a
    column.
    """

    layout: Layout
    name: str
    entries: list[dict[str, Any]] = field(default_factory=list)
    cells: list[dict[str, Position]] = field(default_factory=list)
    spoiled: set[tuple[int, str]] = field(default_factory=set)
    missing: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)

    def report(
        self,
        position: Position | None,
        code: Code,
        message: str,
        hint: str,
        severity: Severity = Severity.ERROR,
    ) -> None:
        place = Place(self.name, _cell_name(position) if position else "")
        self.findings.append(Finding(code=code, severity=severity, message=message, hint=hint, place=place))

    def place(self, row: int, name: str) -> Place:
        """Where a field stands; without a name where its entry begins, beyond the entries the sheet."""
        if row >= len(self.cells):
            return Place(self.name)
        cells = self.cells[row]
        position = cells.get(name) or min(cells.values(), default=None)
        return Place(self.name, _cell_name(position) if position else "")

    def spoil(self, row: int, name: str, code: Code, said: str, hint: str) -> None:
        """Report a field that is at fault, and remember that it is told."""
        self.report(self.cells[row].get(name), code, f"Cột “{self.heading(name)}”: {said}.", hint)
        self.spoiled.add((row, name))

    def heading(self, name: str) -> str:
        return next((column.heading for column in self.layout.columns if column.field == name), name)


def rows_of(document: Document, layout: Layout) -> Iterator[tuple[Cell, ...]]:
    """The cells of a sheet's entries, one tuple an entry, in the order of the columns."""
    short = {entry["id"]: str(entry["short_name"]) for entry in document[Part.AREA]}
    for entry in document[layout.part]:
        area = str(entry["id"]).partition(".")[0] if layout.part is Part.INDICATOR else entry.get("area")
        shown = entry if area is None else {**entry, "area": short[area]}
        yield tuple(written(column, _value(shown, column.field)) for column in layout.columns)


def _value(entry: Entry, path: str) -> object:
    found: object = entry
    for step in path.split("."):
        found = found.get(step) if isinstance(found, Mapping) else None
    return found


def entries_of(sheet: SheetCells, layout: Layout) -> SheetEntries:
    """Read a sheet's entries; nothing is checked but that every cell is what its column asks for."""
    found = SheetEntries(layout, sheet.name)
    if layout.upright:
        labels = [((row, 0), cells[0]) for row, cells in enumerate(sheet.rows) if cells]
        named = _named(found, [label for label in labels if _words(label[1]) != words(LABEL)])
        _read_entry(sheet, found, {name: (row, 1) for name, (row, _) in named.items()})
        return found
    head = _head_row(sheet, layout)
    headings = enumerate(sheet.rows[head]) if sheet.rows else ()
    named = _named(found, [((head, column), cell) for column, cell in headings])
    for row in range(head + 1, len(sheet.rows)):
        cells = {name: (row, column) for name, (_, column) in named.items()}
        if not all(_empty(sheet, cell) for cell in cells.values()):
            _read_entry(sheet, found, cells)
    return found


def _head_row(sheet: SheetCells, layout: Layout) -> int:
    """The row with most of the headings: somebody may have put a title above them."""
    headings = {words(column.heading) for column in layout.columns}
    rows = range(min(_HEAD_WITHIN, len(sheet.rows)))
    return max(rows, key=lambda row: len(headings & {_words(cell) for cell in sheet.rows[row]}), default=0)


def _named(found: SheetEntries, headings: Iterable[tuple[Position, object]]) -> dict[str, Position]:
    """Which field stands under which heading."""
    what = "Mục" if found.layout.upright else "Cột"
    by_words = {words(column.heading): column for column in found.layout.columns}
    named: dict[str, Position] = {}
    for position, cell in headings:
        column = by_words.get(_words(cell))
        if column is None:
            if _words(cell):
                message = f"{what} “{cell}” không có trong mẫu nên không được đọc."
                hint = "Nếu gõ nhầm, sửa lại tên như trang “Hướng dẫn”."
                found.report(position, Code.IGNORED_PART, message, hint, Severity.WARNING)
        elif column.field in named:
            message = f"{what} “{column.heading}” có hai lần."
            found.report(position, Code.DUPLICATE, message, "Xóa bớt một.")
        else:
            named[column.field] = position
    for column in found.layout.columns:
        if column.field not in named:
            found.missing.add(column.field)
            message = f"Thiếu {what.lower()} “{column.heading}”."
            found.report(None, Code.MISSING_VALUE, message, "Thêm lại như mẫu đã xuất; không có gì thì để trống.")
    return named


def _read_entry(sheet: SheetCells, found: SheetEntries, cells: dict[str, Position]) -> None:
    entry: dict[str, Any] = {}
    found.entries.append(entry)
    found.cells.append(cells)
    row = len(found.entries) - 1
    for column in found.layout.columns:
        cell = cells.get(column.field)
        if cell is None:
            continue
        if cell in sheet.errors:
            said = f"ô báo lỗi {sheet.errors[cell]}"
            found.spoil(row, column.field, Code.ERROR_CELL, said, "Gõ giá trị thay cho công thức.")
        elif cell in sheet.uncached:
            said = "công thức chưa có kết quả trong tệp"
            found.spoil(row, column.field, Code.NO_CACHED_VALUE, said, "Mở tệp bằng Excel, lưu lại rồi nạp lại.")
        elif not _empty(sheet, cell):
            try:
                _put(entry, column, read(column, _at(sheet, cell), percent=cell in sheet.percent))
            except Misread as misread:
                found.spoil(row, column.field, misread.code, misread.said, misread.hint)


def _put(entry: dict[str, Any], column: Column, value: object) -> None:
    *path, last = column.field.split(".")
    for step in path:
        entry = entry.setdefault(step, {})
    entry[last] = value


def _at(sheet: SheetCells, position: Position) -> Any:
    row, column = position
    cells = sheet.rows[row]
    return cells[column] if column < len(cells) else None


def _empty(sheet: SheetCells, position: Position) -> bool:
    value = _at(sheet, position)
    blank = value is None or (isinstance(value, str) and not value.strip())
    return blank and position not in sheet.errors and position not in sheet.uncached


def _words(cell: object) -> tuple[str, ...]:
    return words(cell) if isinstance(cell, str) else ()


def _cell_name(position: Position) -> str:
    """Excel's name of a cell: (0, 27) is AB1."""
    row, column = position
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row + 1}"
