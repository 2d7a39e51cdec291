"""A sheet being written row by row, with the truth noted beside it."""

import io
import random
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, Literal

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from tests.corpus.truth import Case, Expected, Planted

AREAS = {
    "direction": "tasks_completed agencies_inspected reports_on_time",
    "institutions": "documents_lawful documents_reviewed",
    "procedures": "reviewed certified_e_copies online_payment on_time satisfaction satisfaction_service"
    " satisfaction_land_construction_investment satisfaction_health_education feedback_resolved",
    "apparatus": "hamlets_rearranged staff_within_quota",
    "civil_service": "officials_by_position employees_by_position commune_cadres_intermediate commune_staff_university",
    "public_finance": "investment_disbursed assets_by_norm",
    "digital_government": "periodic_reports_shared online_meetings work_records_province work_records_district"
    " work_records_commune systems_connected online_users_identified full_online_procedures"
    " procedures_on_national_portal online_applications",
}
FULL = {name: f"{area}.{name}" for area, names in AREAS.items() for name in names.split()}
_THIN = Side(style="thin")
Path = str | tuple[str, ...]


def vn(number: float, digits: int = 0) -> str:
    """As an office types it: 1.234 or 92,5."""
    return f"{number:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def pct(part: float, whole: float, digits: int = 1) -> str:
    return vn(100 * part / whole, digits)


class Paper:
    """One workbook; `at` is the last row written on the sheet in hand."""

    def __init__(
        self,
        name: str,
        shape: str,
        sheet: str = "Sheet1",
        font: str = "Times New Roman",
        size: int = 12,
        mac: bool = False,
    ):
        self.name, self.shape, self.font = name, shape, Font(name=font, size=size)
        self.book = Workbook()
        self.page = self.book.active
        self.page.title = sheet
        self.at = 0
        self.spelling: Literal["NFC", "NFD"] = "NFD" if mac else "NFC"
        self.rng = random.Random(f"six offices: {name}")
        self.expected: list[Expected] = []
        self.planted: list[Planted] = []

    def tab(self, title: str) -> None:
        self.page, self.at = self.book.create_sheet(title), 0

    def share(self, low: int, high: int, least: float, most: float = 1.0) -> tuple[int, int]:
        """A part and its whole."""
        whole = self.rng.randint(low, high)
        return min(whole, round(whole * self.rng.uniform(least, most))), whole

    def add(self, *cells: Any, start: int = 1, bold: bool = False, form: str = "", box: bool = False) -> int:
        """Writes the cells in the next row and tells its number; `form` is the number format of decimals."""
        self.at += 1
        for column, value in enumerate(cells, start):
            if value is None:
                continue
            cell = self.page.cell(self.at, column, self.spelt(value))
            cell.font = Font(name=self.font.name, size=self.font.size, bold=bold)
            if form and isinstance(value, float):
                cell.number_format = form
            if box:
                cell.border = Border(_THIN, _THIN, _THIN, _THIN)
        return self.at

    def spelt(self, value: Any) -> Any:
        return unicodedata.normalize(self.spelling, value) if isinstance(value, str) else value

    def gap(self, rows: int = 1) -> None:
        self.at += rows

    def wide(self, text: str, last: str, first: str = "A", bold: bool = True) -> int:
        """A line over several merged columns."""
        self.add(*[None] * (ord(first) - 65), text, bold=bold)
        self.page.merge_cells(f"{first}{self.at}:{last}{self.at}")
        self.page[f"{first}{self.at}"].alignment = Alignment(horizontal="center", wrap_text=True)
        return self.at

    def top(self, agency: str, right: int = 5, place: str = "") -> None:
        """Agency at the left, motto at the right."""
        lines = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", place]
        left = agency.split("\n")
        for row in range(3 if place else max(2, len(left))):
            self.add(left[row] if row < len(left) else None, *[None] * (right - 2), lines[row] or None, bold=row < 2)

    def head(
        self, columns: Sequence[Path], start: int = 1, numbers: bool = False, merge: bool = True, fill: str = ""
    ) -> None:
        """A header tree from the paths of its columns; without `merge` a parent stands over its first column only."""
        paths = [(path,) if isinstance(path, str) else path for path in columns]
        depth, first = max(map(len, paths)), self.at + 1
        for level in range(depth):
            row = first + level
            for index, path in enumerate(paths):
                if level >= len(path) or (index and paths[index - 1][: level + 1] == path[: level + 1]):
                    continue
                until = index
                while until + 1 < len(paths) and paths[until + 1][: level + 1] == path[: level + 1]:
                    until += 1
                down = first + depth - 1 if level == len(path) - 1 else row
                cell = self.page.cell(row, start + index, self.spelt(path[level]))
                cell.font = Font(name=self.font.name, size=self.font.size, bold=True)
                cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
                if fill:
                    cell.fill = PatternFill("solid", fgColor=fill)
                if merge and (until > index or down > row):
                    self.page.merge_cells(
                        start_row=row, end_row=down, start_column=start + index, end_column=start + until
                    )
        self.at = first + depth - 1
        if numbers:
            self.add(*[f"({number})" for number in range(1, len(paths) + 1)], start=start)

    def hide(self, columns: str = "", rows: Iterable[int] = ()) -> None:
        for column in columns:
            self.page.column_dimensions[column].hidden = True
        for row in rows:
            self.page.row_dimensions[row].hidden = True

    def widths(self, *widths: float) -> None:
        for index, width in enumerate(widths, 1):
            self.page.column_dimensions[get_column_letter(index)].width = width

    def sign(self, left: str, right: str, name: str = "", column: int = 5) -> None:
        self.gap()
        self.add(left, *[None] * (column - 2), right, bold=True)
        self.gap(3)
        self.add(*[None] * (column - 1), name or None)

    def say(
        self, short: str, unit: str, period: str, n: float | None = None, d: float | None = None, *,
        v: float | None = None, td: bool = False, sure: bool = True, opt: bool = False,
    ) -> None:  # fmt: skip
        """Notes one figure; from the counts where both stand there, else as stated; None for “no cases”."""
        value = 100 * n / d if n is not None and d else v
        self.expected.append(
            Expected(
                indicator=FULL[short],
                unit=unit,
                period=period,
                value=value,
                numerator=n,
                denominator=d,
                to_date=td,
                sure=sure,
                optional=opt,
            )
        )

    def plant(self, codes: str, row: int | None = None, column: str | None = None) -> None:
        self.planted.append(Planted(codes=tuple(codes.split()), sheet=self.page.title, row=row, column=column))

    def case(self) -> Case:
        data = io.BytesIO()
        self.book.save(data)
        return Case(
            name=self.name, data=data.getvalue(), shape=self.shape, expected=self.expected, planted=self.planted
        )
