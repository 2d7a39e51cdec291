"""A blank form as a person fills it in: which cells belong to which figure, and how programs save them."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from lib.core.plan import Plan

NO_CASES = "Không phát sinh"
Answer = tuple[float | str | None, float | str | None]  # numerator, denominator as they are typed
Filled = Mapping[tuple[str, str], Answer]  # by indicator and unit
_RATE = re.compile(r"=IF\(N\((?P<whole>[A-Z]+\d+)\)>0,IF\(ISNUMBER\((?P<part>[A-Z]+\d+)\)")
_TO_DATE = " (lũy kế từ đầu năm)"
_CELL = re.compile(
    r'<c r="(?P<at>[A-Z]+\d+)"(?P<style> s="\d+")?(?: t="\w+")?><f>(?P<formula>.*?)</f><v ?/?>(?:</v>)?</c>'
)


class Figure(NamedTuple):
    """The cells of one figure of a form."""

    indicator: str
    unit: str
    numerator: str
    denominator: str
    rate: str


def figures(sheet: Worksheet, plan: Plan) -> Iterator[Figure]:
    """The figures a sheet asks for, found by their formulas."""
    ids = {indicator.name: code for code, indicator in plan.indicators.items()}
    names = {unit.name: unit.code for unit in plan.units}
    for row in sheet.iter_rows():
        for cell in row:
            rate = _RATE.match(cell.value) if isinstance(cell.value, str) else None
            if rate is None:
                continue
            if sheet["B6"].value == "Mã đơn vị":
                name, unit = sheet.cell(6, cell.column - 2).value, sheet.cell(cell.row, 2).value
            else:
                name, unit = sheet.cell(cell.row, 2).value, names[sheet["A3"].value.removeprefix("Đơn vị báo cáo: ")]
            yield Figure(ids[name.removesuffix(_TO_DATE)], unit, rate["part"], rate["whole"], cell.coordinate)


def filled(form: bytes, plan: Plan, answers: Filled, *, worked_out: bool) -> bytes:
    """The form with the answers typed in; `worked_out` as Excel saves it, else the formulas have no values."""
    book = openpyxl.load_workbook(io.BytesIO(form))
    values: dict[str, dict[str, float | str]] = {}
    for number, sheet in enumerate(book.worksheets, start=1):
        shown = values.setdefault(f"xl/worksheets/sheet{number}.xml", {})
        for figure in figures(sheet, plan):
            part, whole = answers.get((figure.indicator, figure.unit), (None, None))
            sheet[figure.numerator], sheet[figure.denominator] = part, whole
            shown[figure.rate] = _rate(part, whole)
    file = io.BytesIO()
    book.save(file)
    return _with_values(file.getvalue(), values) if worked_out else file.getvalue()


def _rate(part: float | str | None, whole: float | str | None) -> float | str:
    """What Excel makes of the formula."""
    if isinstance(whole, int | float) and whole > 0:
        return part / whole if isinstance(part, int | float) else ""
    return NO_CASES if whole is not None or isinstance(part, str) else ""


def _with_values(data: bytes, values: Mapping[str, Mapping[str, float | str]]) -> bytes:
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            shown = values.get(entry.filename)
            if shown is not None:
                content = _CELL.sub(
                    lambda cell, shown=shown: _worked_out(cell, shown[cell["at"]]), content.decode()
                ).encode()  # type: ignore[misc]
            new.writestr(entry, content)
    return result.getvalue()


def _worked_out(cell: re.Match[str], value: float | str) -> str:
    kind = ' t="str"' if isinstance(value, str) else ""
    return f'<c r="{cell["at"]}"{cell["style"] or ""}{kind}><f>{cell["formula"]}</f><v>{value}</v></c>'
