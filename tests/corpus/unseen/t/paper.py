"""What the year-end reports here are written with: one workbook, its truth, and invented counts."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from random import Random

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from tests.corpus.truth import Case, Expected, Facts, Planted, percent, total_of

CHANCE = Random("t: báo cáo năm")
DISTRICTS = {
    "058": "Bắc Kạn", "060": "Pác Nặm", "061": "Ba Bể", "062": "Ngân Sơn",
    "063": "Bạch Thông", "064": "Chợ Đồn", "065": "Chợ Mới", "066": "Na Rì",
}  # fmt: skip
DEPARTMENTS = {
    "SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "STC": "Sở Tài chính", "SKHDT": "Sở Kế hoạch và Đầu tư",
    "SXD": "Sở Xây dựng", "STNMT": "Sở Tài nguyên và Môi trường", "SYT": "Sở Y tế", "SCT": "Sở Công Thương",
}  # fmt: skip
Cell = str | float | None


class Paper:
    """A workbook being written; figures are expected on, and faults planted in, its current sheet."""

    def __init__(self, name: str, shape: str, sheet: str, period: str = "2023") -> None:
        self.book = Workbook()
        self.page = self.book.active
        self.page.title = sheet
        self.row_number = 0
        self.period = period
        self.case = Case(name=name, data=b"", shape=shape)

    def sheet(self, title: str) -> None:
        self.page = self.book.create_sheet(title)
        self.row_number = 0

    def row(self, *cells: Cell) -> int:
        """Write the next row and tell its number; None leaves a cell empty."""
        self.row_number += 1
        for column, cell in enumerate(cells, 1):
            if cell is not None:
                self.page.cell(self.row_number, column, cell)
        return self.row_number

    def lines(self, text: str) -> None:
        """One row a line, cells split by “|”."""
        for line in text.strip("\n").split("\n"):
            self.row(*[cell.strip() or None for cell in line.split("|")])

    def head(self, text: str) -> None:
        """A header of one row a line: “<” joins a cell to its left, “^” to the one above, “~” breaks a line."""
        grid = [[cell.strip() for cell in line.split("|")] for line in text.strip("\n").split("\n")]
        top = self.row_number
        for line in grid:
            number = self.row(*[None if cell in ("<", "^", "") else cell.replace("~", "\n") for cell in line])
            for cell in self.page[number]:
                cell.font = Font(bold=True)
        for down, line in enumerate(grid):
            for right, cell in enumerate(line):
                if cell not in ("<", "^"):
                    self._merge(grid, top, down, right)

    def _merge(self, grid: list[list[str]], top: int, down: int, right: int) -> None:
        wide, tall = right, down
        while wide + 1 < len(grid[down]) and grid[down][wide + 1] == "<":
            wide += 1
        while tall + 1 < len(grid) and grid[tall + 1][right] == "^":
            tall += 1
        if (wide, tall) != (right, down):
            corners = (f"{get_column_letter(c + 1)}{top + r + 1}" for c, r in ((right, down), (wide, tall)))
            self.page.merge_cells(":".join(corners))

    def counted(self, unit: str, facts: Facts, wanted: str, period: str | None = None, **more: bool) -> None:
        """Expect figures from counts: “procedures.on_time = early+in_time/resolved; …”; None where nothing was counted."""
        for part in wanted.split(";"):
            indicator, expression = (side.strip() for side in part.split("="))
            above, below = (total_of(side, facts) for side in expression.split("/"))
            self.expect(indicator, unit, percent(expression, facts), period, above, below, **more)

    def expect(
        self,
        indicator: str,
        unit: str,
        value: float | None,
        period: str | None = None,
        numerator: float | None = None,
        denominator: float | None = None,
        **more: bool,
    ) -> None:
        figure = Expected(
            indicator=indicator,
            unit=unit,
            period=period or self.period,
            value=value,
            numerator=numerator,
            denominator=denominator,
            **more,
        )
        self.case.expected.append(figure)

    def plant(self, codes: str, row: int | None = None, column: str | None = None) -> None:
        self.case.planted.append(Planted(codes=tuple(codes.split()), sheet=self.page.title, row=row, column=column))

    def done(self) -> Case:
        stream = BytesIO()
        self.book.save(stream)
        self.case.data = stream.getvalue()
        return self.case


def dossiers(size: int) -> dict[str, float]:
    """Counts of dossiers that add up: received = online + direct + carried = resolved + pending."""
    online, direct, carried = (CHANCE.randint(size // 3, size), CHANCE.randint(size // 2, size), size // 20)
    received = online + direct + carried
    pending = CHANCE.randint(size // 30, size // 12)
    resolved = received - pending
    late = CHANCE.randint(1, max(1, resolved // 40))
    early = CHANCE.randint(resolved // 2, resolved - late - 1)
    fee = CHANCE.randint(received // 3, received // 2)
    return {
        "online": online, "direct": direct, "carried": carried, "received": received, "pending": pending,
        "resolved": resolved, "late": late, "early": early, "in_time": resolved - late - early, "fee": fee,
        "paid": CHANCE.randint(fee // 4, fee),
    }  # fmt: skip


def part(low: int, high: int, least: float = 0.5) -> tuple[int, int]:
    """A whole between the bounds and a part of it, at least that share."""
    whole = CHANCE.randint(low, high)
    return CHANCE.randint(int(whole * least), whole), whole


def rate(above: float, below: float, digits: int = 2) -> float:
    return round(100 * above / below, digits)


def vn(number: float, digits: int = 0) -> str:
    """As text, the Vietnamese way: 1.234,5."""
    return f"{number:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def sums(table: Iterable[Sequence[float]]) -> list[float]:
    return [sum(column) for column in zip(*table, strict=True)]
