"""The exported workbook of a plan, changed as an office would change it, and read back."""

from collections.abc import Callable
from io import BytesIO

import openpyxl
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from lib.core.plan import Plan
from lib.intake.files.workbook import read_workbook
from lib.plans.loading import PlanReading, read_plan
from lib.services.plan_workbook import plan_workbook

Change = Callable[[Workbook], object]


def changed(plan: Plan, *changes: Change) -> bytes:
    """The bytes of the plan's workbook after some changes by hand."""
    book = openpyxl.load_workbook(BytesIO(plan_workbook(plan)))
    for change in changes:
        change(book)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def reread(plan: Plan, *changes: Change) -> PlanReading:
    data = changed(plan, *changes) if changes else plan_workbook(plan)
    return read_plan(read_workbook("ke-hoach.xlsx", data).sheets, plan)


def column(sheet: Worksheet, heading: str) -> int:
    return next(cell.column for cell in sheet[1] if cell.value == heading)


def put(title: str, heading: str, row: int, value: object, number_format: str | None = None) -> Change:
    """Write one cell; `row` is Excel's."""

    def change(book: Workbook) -> None:
        cell = book[title].cell(row, column(book[title], heading))
        cell.value = value
        if number_format:
            cell.number_format = number_format

    return change


def add(title: str, **values: object) -> Change:
    """Add a row below the last one; keys are headings with _ for spaces, the others stay empty."""

    def change(book: Workbook) -> None:
        sheet = book[title]
        row = sheet.max_row + 1
        for heading, value in values.items():
            sheet.cell(row, column(sheet, heading.replace("_", " "))).value = value

    return change
