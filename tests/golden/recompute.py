"""Reads the committed sample reports by fixed cells and writes tests/golden/expected.csv: a second hand.

It knows the forms as a clerk with a printout does (this sheet, these rows, these columns) and shares no code with
the program or with the maker of the reports. Where a sheet has a total row, the units' rows are added up and must
give it; where two reports state the same figure, they must agree. Run: `python -m tests.golden.recompute > tests/golden/expected.csv`.
"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string
from python_calamine import CalamineWorkbook

from tests.golden.printed_forms import CRITERIA, PAYMENT, UNIT_FORMS, WITH_PLAN, Form

HERE = Path(__file__).parent
REPORTS = HERE.parent.parent / "sample_data"
KINDS = (".xlsx", ".xls", ".ods", ".csv")
TASKS = "nhiem_vu"  # lists of tasks hold no figures
DISTRICTS = ("058", "060", "061", "062", "063", "064", "065", "066")
FOLDERS = dict(
    zip(
        ("Tp_Bac_Kan", "Pac_Nam", "Ba_Be", "Ngan_Son", "Bach_Thong", "Cho_Don", "Cho_Moi", "Na_Ri"),
        DISTRICTS,
        strict=True,
    )
)
COMMUNES = dict(zip(DISTRICTS, (8, 10, 15, 10, 14, 20, 14, 17), strict=True))
NAMES = dict(
    zip(
        (
            "Thành phố Bắc Kạn",
            "Huyện Pác Nặm",
            "Huyện Ba Bể",
            "Huyện Ngân Sơn",
            "Huyện Bạch Thông",
            "Huyện Chợ Đồn",
            "Huyện Chợ Mới",
            "Huyện Na Rì",
            "Toàn tỉnh",
        ),
        (*DISTRICTS, "06"),
        strict=True,
    )
)
TO_DATE = {
    "direction.tasks_completed",
    "direction.agencies_inspected",
    "institutions.documents_reviewed",
    "procedures.reviewed",
    "apparatus.hamlets_rearranged",
    "public_finance.investment_disbursed",
}
SPANS = {
    "Quy-1": "2023-Q1",
    "Quy-2": "2023-Q2",
    "Quy-3": "2023-Q3",
    "Quy-4": "2023-Q4",
    "6T": "2023-6M",
    "9T": "2023-9M",
    "Nam": "2023",
} | {f"T{month}": f"2023-{month:02d}" for month in range(1, 13)}


class Key(NamedTuple):
    indicator: str
    unit: str
    period: str
    to_date: int


class Figure(NamedTuple):
    value: float
    numerator: int | None
    denominator: int | None


class Sheet:
    """Cells of one sheet by letter and row, whatever the format."""

    def __init__(self, rows: list[list[object]]) -> None:
        self.rows = rows

    def number(self, letters: str, row: int) -> int:
        """The whole number in a cell, or the sum over cells joined by +; an empty cell is 0."""
        values = [self.rows[row - 1][column_index_from_string(letter) - 1] for letter in letters.split("+")]
        return sum(int(value) for value in values if isinstance(value, int | float))


def sheets(path: Path) -> dict[str, Sheet]:
    if path.suffix == ".xlsx":
        book = load_workbook(path, data_only=True)
        return {sheet.title: Sheet([list(row) for row in sheet.iter_rows(values_only=True)]) for sheet in book}
    book = CalamineWorkbook.from_path(str(path))
    return {name: Sheet(book.get_sheet_by_name(name).to_python(skip_empty_area=False)) for name in book.sheet_names}


def figure(sheet: Sheet, numerator: str, denominator: str, row: int) -> Figure | None:
    part, whole = sheet.number(numerator, row), sheet.number(denominator, row)
    return Figure(100 * part / whole, part, whole) if whole else None


def table(sheet: Sheet, form: Form, period: str) -> Iterator[tuple[Key, Figure]]:
    for indicator, numerator, denominator in form.columns:
        late = int(indicator in TO_DATE and period[4:] not in ("", "-6M", "-9M"))
        rows = [] if form.districts is None else range(form.districts, form.districts + 8)
        for letters in (numerator, denominator):
            added = sum(sheet.number(letters, row) for row in (*rows, *(form.others or ())))
            if added != sheet.number(letters, form.total):
                raise ValueError(f"{indicator} {period}: units give {added}, the total row says otherwise")
        for unit, row in (("06", form.total), *zip(DISTRICTS, rows, strict=bool(rows))):
            found = figure(sheet, numerator, denominator, row)
            if found is not None:
                yield Key(indicator, unit, period, late), found


def unit_tables(path: Path, book: dict[str, Sheet]) -> Iterator[tuple[Key, Figure]]:
    period = SPANS[path.stem.rsplit("_", 1)[-1].removesuffix("-2023")]
    for (start, name, *_), form in UNIT_FORMS.items():
        if path.name.startswith(start) and name in book:
            yield from table(book[name], form, period)


def institutions(path: Path, book: dict[str, Sheet]) -> Iterator[tuple[Key, Figure]]:
    """Units in columns: the province in D, its own doings in E, districts in F–M; counts in two rows."""
    period = SPANS[path.stem.rsplit("_", 1)[-1].removesuffix("-2023")]
    rows = {
        "institutions.documents_lawful": 11,
        "institutions.documents_reviewed": 15,
        "procedures.certified_e_copies": 19,
    }
    for indicator, row in rows.items():
        late = int(indicator in TO_DATE and period[4:] not in ("", "-6M", "-9M"))
        counts = [[book["Biểu tổng hợp"].number(letter, row + step) for letter in "DEFGHIJKLM"] for step in (0, 1)]
        for line in counts:
            if sum(line[1:]) != line[0]:
                raise ValueError(f"{indicator} {period}: the columns do not give the province")
        for unit, whole, part in zip(("06", "", *DISTRICTS), *counts, strict=True):
            if unit:
                yield Key(indicator, unit, period, late), Figure(100 * part / whole, part, whole)


def progress(path: Path, book: dict[str, Sheet]) -> Iterator[tuple[Key, Figure]]:
    """Months across from column C; districts in rows 17–24, the province in 25; rates to date."""
    for unit, row in zip((*DISTRICTS, "06"), range(17, 26), strict=True):
        for month in range(1, int(path.stem.split("_")[4]) + 1):
            rate = book["Tiến độ"].rows[row - 1][month + 1]
            yield (
                Key("public_finance.investment_disbursed", unit, f"2023-{month:02d}", 1),
                Figure(float(rate), None, None),
            )


def district(path: Path, book: dict[str, Sheet]) -> Iterator[tuple[Key, Figure]]:
    """Fourteen criteria from row 10, three rows each: whole, part, rate."""
    unit = FOLDERS[path.parent.name]
    period = SPANS[path.stem.rsplit("_", 1)[-1].removesuffix("-2023")]
    column = "E" if unit in WITH_PLAN else "D"
    for row, indicator in zip(range(10, 52, 3), CRITERIA, strict=True):
        whole, part = (book["Báo cáo CCHC"].number(column, row + step) for step in (0, 1))
        yield Key(indicator, unit, period, int(indicator in TO_DATE)), Figure(100 * part / whole, part, whole)


def communes(path: Path, book: dict[str, Sheet]) -> Iterator[tuple[Key, Figure]]:
    """The district's total below its communes: on the year's sheet everywhere, on the quarters' only for 066."""
    unit = FOLDERS[path.parent.name]
    last = 10 + COMMUNES[unit]
    people = (
        "civil_service.commune_cadres_intermediate",
        "civil_service.commune_staff_university",
        "apparatus.hamlets_rearranged",
    )
    yield from whole_district(book["CBCC và thôn"], unit, "2023", people, last)
    if unit == "066":
        kinds = (
            "procedures.on_time",
            "procedures.online_payment",
            "procedures.satisfaction",
            "digital_government.work_records_commune",
        )
        for quarter, roman in enumerate(("I", "II", "III", "IV"), start=1):
            yield from whole_district(book[f"Quý {roman}"], unit, f"2023-Q{quarter}", kinds, last + 1)


def whole_district(
    sheet: Sheet, unit: str, period: str, indicators: tuple[str, ...], total: int
) -> Iterator[tuple[Key, Figure]]:
    for indicator, (whole, part) in zip(indicators, ("CD", "FG", "IJ", "LM"), strict=False):
        for letter in (whole, part):
            if sum(sheet.number(letter, row) for row in range(10, total)) != sheet.number(letter, total):
                raise ValueError(f"{unit} {period} {indicator}: the communes do not give the district")
        found = figure(sheet, part, whole, total)
        if found is not None:
            yield Key(indicator, unit, period, 0), found


def listing(path: Path) -> Iterator[tuple[Key, Figure]]:
    """Blocks of three lines: the rate of satisfaction, complaints received, complaints resolved."""
    with path.open(encoding="utf-8-sig", newline="") as source:
        lines = list(csv.reader(source, delimiter=";"))[2:]
    added: dict[tuple[str, str], int] = {}
    for first, second, third in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        period, whole, part = f"{first[0]}-{int(first[1]):02d}", int(second[5]), int(third[5])
        for label, count in (("whole", whole), ("part", part)):
            sums = added[period, label] = added.get((period, label), 0) + count
            if first[2] == "Toàn tỉnh" and sums != 2 * count:
                raise ValueError(f"{path.name} {period}: the units do not give the province's complaints")
        unit = NAMES.get(first[2])
        if unit is not None:
            rate = float(first[5].replace(",", "."))
            yield Key("procedures.satisfaction", unit, period, 0), Figure(rate, None, None)
            yield Key("procedures.feedback_resolved", unit, period, 0), Figure(100 * part / whole, part, whole)


def payments(book: dict[str, Sheet]) -> Iterator[tuple[Key, Figure]]:
    for name, sheet in book.items():
        yield from table(sheet, PAYMENT, f"2023-{int(name.split()[1]):02d}")


def read(path: Path) -> Iterator[tuple[Key, Figure]]:
    if path.suffix == ".csv":
        yield from listing(path)
    elif path.parent.name == "so_nganh":
        return
    else:
        book = sheets(path)
        if path.suffix == ".xls":
            yield from payments(book)
        elif path.name.startswith("The_che_"):
            yield from institutions(path, book)
        elif path.name.startswith("Tien_do_"):
            yield from progress(path, book)
        elif path.name.startswith("Cap_xa_"):
            yield from communes(path, book)
        elif path.parent.name in FOLDERS:
            yield from district(path, book)
        else:
            yield from unit_tables(path, book)


def expected() -> dict[Key, Figure]:
    """Every figure of the province and its districts; two reports of one figure must agree."""
    found: dict[Key, Figure] = {}
    for path in sorted(path for path in REPORTS.rglob("*") if path.suffix in KINDS and path.parent.name != TASKS):
        for key, value in read(path):
            if found.setdefault(key, value) != value:
                raise ValueError(f"{path}: {key} is {value}, another report says {found[key]}")
    return found


def main() -> None:
    lines = csv.writer(sys.stdout, lineterminator="\n")
    lines.writerow((*Key._fields, *Figure._fields))
    for key, value in sorted(expected().items()):
        lines.writerow((*key, round(value.value, 6), value.numerator, value.denominator))


if __name__ == "__main__":
    main()
