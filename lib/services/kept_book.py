"""An .xlsx report as its sender made it, opened for marking and saved with the results of its formulas."""

import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from lib.intake.files import markup, xlsx
from lib.intake.files.archive import Archive
from lib.intake.files.markup import Attributes

Results = Mapping[str, tuple[str, str]]
"""By cell: the type of a formula's result and its text, both as the file has them."""

# “[1]Trang!A1” or “'[1]Trang 1'!A1”: a cell of another file.
_OTHER_FILE = re.compile(r"""'[^'\[]*\[[0-9]+\](?:[^']|'')*'!|(?<![\w\]\[,])\[[0-9]+\][\w.]*!""")
_FORMULA = re.compile(
    r'<c r="([A-Z]+[0-9]+)"((?: s="[0-9]+")?)>(<f(?:\s[^>]*)?(?:/>|>[^<]*</f>))(?:<v\s*/>|<v></v>)</c>'
)


def open_book(data: bytes, *, macros: bool) -> Workbook:
    """The workbook with its styles; links to other files are neither followed nor kept.

    Raises whatever openpyxl raises for a file it does not understand.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts that openpyxl passes over
        book = load_workbook(BytesIO(data), keep_vba=macros, keep_links=False, rich_text=True)
    book.template = False
    return book


def results_of(data: bytes) -> dict[str, Results]:
    """What the formulas of each sheet gave when the file was last saved."""
    package = xlsx.Package(Archive(data))
    return {sheet.name: _results(sheet.part) for sheet in package.sheets if sheet.part is not None}


def settle_other_files(book: Workbook, results: Mapping[str, Results]) -> int:
    """Put the last results in place of formulas that reach into other files; the number of them."""
    settled = 0
    for sheet in book.worksheets:
        known = results.get(sheet.title, {})
        for cell in _formulas(sheet):
            if _OTHER_FILE.search(str(getattr(cell.value, "text", cell.value))):
                _settle(cell, *known.get(cell.coordinate, ("n", "")))
                settled += 1
    for names in (book.defined_names, *(sheet.defined_names for sheet in book.worksheets)):
        for name in [name for name, meant in names.items() if re.search(r"\[[0-9]+\]", meant.value or "")]:
            del names[name]
    return settled


def saved(book: Workbook, results: Mapping[str, Results]) -> bytes:
    """The file's bytes; every formula shows its last result at once, also where nothing calculates."""
    made = BytesIO()
    book.save(made)
    parts = {
        f"xl/worksheets/sheet{number}.xml": results.get(sheet.title, {})
        for number, sheet in enumerate(book.worksheets, start=1)
    }
    target = BytesIO()
    with ZipFile(made) as source, ZipFile(target, "w", ZIP_DEFLATED) as copy:
        for name in source.namelist():
            part = source.read(name)
            if parts.get(name):
                part = _FORMULA.sub(_with_result(parts[name]), part.decode()).encode()
            copy.writestr(name, part)
    return target.getvalue()


def _formulas(sheet: Worksheet) -> Iterator[Cell]:
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell, Cell) and cell.data_type == "f":
                yield cell


def _settle(cell: Cell, kind: str, result: str) -> None:
    if kind in ("str", "inlineStr"):
        cell.value, cell.data_type = result, "s"
    elif kind == "e":
        cell.value, cell.data_type = result, "e"
    elif kind == "b":
        cell.value = result == "1"
    else:
        cell.value, cell.data_type = float(result) if result else None, "n"


def _with_result(results: Results) -> Callable[[re.Match[str]], str]:
    def filled(found: re.Match[str]) -> str:
        cell, style, formula = found.groups()
        if cell not in results:
            return found.group()
        kind, result = results[cell]
        typed = f' t="{kind}"' if kind != "n" else ""
        return f'<c r="{cell}"{style}{typed}>{formula}<v>{escape(result)}</v></c>'

    return filled


def _results(part: bytes) -> Results:
    found: dict[str, tuple[str, str]] = {}
    cell, kind, has_formula, text = "", "", False, None

    def start(name: str, attributes: Attributes) -> None:
        nonlocal cell, kind, has_formula, text
        if name == "c":
            cell, kind, has_formula, text = attributes.get("r", ""), attributes.get("t", "n"), False, None
        elif name == "f":
            has_formula = True
        elif name == "v":
            text = ""

    def read(said: str) -> None:
        nonlocal text
        if text is not None:
            text += said

    def end(name: str) -> None:
        nonlocal text
        if name == "v" and has_formula and cell and kind in ("n", "str", "b", "e") and text is not None:
            found[cell] = (kind, text)
        if name == "v":
            text = None

    markup.parse(part, start, end, read)
    return found
