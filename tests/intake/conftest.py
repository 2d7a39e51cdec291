"""Sheets built in the test: `sheet` for the inner parts, `xlsx` and `read` for whole reports."""

import io
from collections.abc import Callable, Mapping, Sequence

import openpyxl
import pytest
from openpyxl.utils import range_boundaries

from lib.core.plan import Plan
from lib.intake.files.grid import Merge, Sheet, Value
from lib.intake.plan_reader import reader_of
from lib.intake.reading import Reading, Settled
from lib.intake.report import read_report
from lib.intake.terms.catalogue import Catalogue
from lib.intake.texts.units import UnitNames
from lib.plans.folder import load_plan

Rows = Sequence[Sequence[Value]]
TITLE = "Biểu tổng hợp kết quả Quý III/2023"


@pytest.fixture(scope="session")
def plan() -> Plan:
    return load_plan()


@pytest.fixture(scope="session")
def names(plan: Plan) -> UnitNames:
    return reader_of(plan).names


@pytest.fixture(scope="session")
def catalogue(plan: Plan) -> Catalogue:
    return reader_of(plan).catalogue


def sheet(rows: Rows, merges: Sequence[str] = (), **marks: object) -> Sheet:
    """A sheet of these rows, padded to one width; merges as Excel writes them: “A1:B1”."""
    width = max(map(len, rows), default=0)
    padded = [[*row, *[None] * (width - len(row))] for row in rows]
    return Sheet(name=str(marks.pop("name", "Biểu 01")), rows=padded, merges=tuple(map(_merge, merges)), **marks)  # type: ignore[arg-type]


def _merge(written: str) -> Merge:
    left, top, right, bottom = range_boundaries(written)
    return Merge(top - 1, left - 1, bottom - 1, right - 1)


def xlsx(
    rows: Rows = (),
    merges: Sequence[str] = (),
    *,
    name: str = "Biểu 01",
    formats: Mapping[str, str] | None = None,
    hidden: bool = False,
    more: Mapping[str, Rows] | None = None,
) -> bytes:
    """A workbook with these rows on its first sheet, and `more` sheets behind it; formats are by cell: {"B2": "0%"}."""
    book = openpyxl.Workbook()
    first = book.active
    first.title = name
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            first.cell(number, column).value = value
    for written in merges:
        first.merge_cells(written)
    for cell, shown in (formats or {}).items():
        first[cell].number_format = shown
    for title, others in (more or {}).items():
        second = book.create_sheet(title)
        for row in others:
            second.append(list(row))
    if hidden:
        book.create_sheet("Bìa")
        first.sheet_state = "hidden"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


Read = Callable[..., Reading]


@pytest.fixture
def read(plan: Plan) -> Read:
    """read(rows, merges, …) makes a workbook as `xlsx` does and reads it; read(data) reads bytes."""

    def reading(
        content: Rows | bytes,
        merges: Sequence[str] = (),
        *,
        file: str = "bao-cao.xlsx",
        answers: Settled | None = None,
        memory: Settled | None = None,
        **kinds: object,
    ) -> Reading:
        data = content if isinstance(content, bytes) else xlsx(content, merges, **kinds)  # type: ignore[arg-type]
        return read_report(file, data, plan, memory, answers)

    return reading
