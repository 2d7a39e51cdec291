"""Workbooks in which every text is hostile, and what must not come of such texts in the files a page offers."""

import csv
import re
import warnings
from collections.abc import Iterator
from io import BytesIO, StringIO
from zipfile import ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet
from pypdf import PdfReader

from lib.core.plan import Indicator
from lib.core.text import like_formula
from tests.hostile import FORMULAS, MARKUP, PROBE

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NAME = f"={MARKUP}\r\n\t/../{PROBE}\u202excl.xlsx"
_DISTRICTS = ("Ba Bể", "Bạch Thông", "Chợ Đồn", f"Huyện {MARKUP}", FORMULAS["a link"])
_QUOTED = re.compile(r"""\"(?:[^"]|"")*\"|'(?:[^']|'')*'""")  # texts and names of sheets
_EXTERNAL = re.compile(r'<Relationship [^>]*TargetMode="External"[^>]*>')


def report(of: Indicator) -> bytes:
    """A report whose figures of an indicator count, with texts around them that do not mean well."""
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = f"<img src=x onerror={PROBE}"[:31]
    _row(page, [f"UBND HUYỆN {MARKUP}"])
    _row(page, [f"KẾT QUẢ GIẢI QUYẾT HỒ SƠ QUÝ III NĂM 2023 {MARKUP}"])
    figures = (of.denominator, of.numerator, of.name)
    _row(page, ["STT", "Đơn vị", *figures, f"Tỷ lệ {MARKUP}", FORMULAS["a command"], "Ghi chú"])
    for number, (unit, odd) in enumerate(zip(_DISTRICTS, FORMULAS.values(), strict=False), start=1):
        _row(page, [number, unit, 100, 90, 95, 50, MARKUP, odd])
    return _saved(book)


def task_list() -> bytes:
    book = Workbook()
    page = book.active
    assert page is not None
    _row(page, [f"PHỤ LỤC NHIỆM VỤ NĂM 2023 {MARKUP}"])
    _row(page, ["STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Sản phẩm", "Thời gian hoàn thành"])
    for number, odd in enumerate(FORMULAS.values(), start=1):
        _row(page, [number, f"Rà soát {odd} {MARKUP}", f"Sở {MARKUP}", odd, f"Tháng 6/2023 {MARKUP}"])
    return _saved(book)


def _row(page: Worksheet, values: list[object]) -> None:
    row = page.max_row + 1 if page["A1"].value is not None else 1
    for column, value in enumerate(values, start=1):
        cell = page.cell(row, column)
        if isinstance(value, str) and isinstance(cell, Cell):
            cell.value, cell.data_type = re.sub(r"[\x00-\x08]", "", value), "s"
        else:
            cell.value = value


def _saved(book: Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def file_faults(name: str | None, data: bytes) -> list[str]:
    """Every place of a file that a page offers in which a hostile text would be more than a text."""
    found = [f"the name {name!r}"] if name and re.search(r"[\x00-\x1f/\\\u202e\u2066]", name) else []
    if data.startswith(b"%PDF"):
        pages = PdfReader(BytesIO(data)).pages
        return found + [str(one.get_object()) for page in pages for one in page.get("/Annots", ())]
    if not data.startswith(b"PK"):
        rows = csv.reader(StringIO(data.decode("utf-8-sig")))
        return found + [cell for row in rows for cell in row if like_formula(cell)]
    with ZipFile(BytesIO(data)) as package:
        for part in package.namelist():
            text = package.read(part).decode("utf-8", "replace")
            found += [link for link in _EXTERNAL.findall(text) if PROBE in link]
            if "instrText" in text and PROBE in re.sub(r"<w:t[ >].*?</w:t>", "", text):
                found.append(f"{part}: a field")
        if "xl/workbook.xml" in package.namelist():
            found += _sheet_faults(data, ours="_phat-hien." not in (name or ""))
    return found


def _sheet_faults(data: bytes, *, ours: bool) -> Iterator[str]:
    """A report that goes back keeps its sender's cells as they came; in sheets of `ours` a text is marked as one."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(BytesIO(data))
    for sheet in book.worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.data_type == "f" and PROBE in _QUOTED.sub("", str(cell.value)):
                yield f"{sheet.title}!{cell.coordinate}: {cell.value}"
            if ours and cell.data_type == "s" and like_formula(str(cell.value)) and not cell.quotePrefix:
                yield f"{sheet.title}!{cell.coordinate}: {str(cell.value)[:80]} is not marked as text"
