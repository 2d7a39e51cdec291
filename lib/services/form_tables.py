"""The tables of a blank form: several units in rows, or the criteria of one unit in rows."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from openpyxl.worksheet.worksheet import Worksheet

from lib.core.period import Period
from lib.core.plan import Area, Direction, Indicator, Plan, Trajectory
from lib.core.unit import Unit
from lib.services import form_cells as look
from lib.services.form_cells import put, put_formula
from lib.services.form_rules import Counts, Rule, guard, rate_formula

_LINE = 16.0  # points of a line of text
_THREE = (13.0, 13.0, 13.0)  # widths of an indicator's columns: numerator, denominator, rate


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSheet:
    """One area of a form: each indicator is asked of the units at its levels.

    `reporter` is who fills the form in, None where that cannot be told. `monetary` are the ids of indicators that
    count money.
    """

    plan: Plan
    area: Area
    period: Period
    units: tuple[Unit, ...]
    indicators: tuple[Indicator, ...]
    reporter: Unit | None
    monetary: frozenset[str]

    @property
    def alone(self) -> bool:
        """Whether the one unit fills the form in for itself; one whose name others share is told by its code in a row."""
        if self.units != (self.reporter,):
            return False
        (unit,) = self.units
        return not any(other.name == unit.name and other.code != unit.code for other in self.plan.units)

    def rule(self, indicator: Indicator) -> Rule:
        return Rule(indicator.id in self.monetary, indicator.direction is Direction.AT_LEAST)

    def name(self, indicator: Indicator) -> str:
        """The plan's name; what grows all year long is asked for from the start of the year."""
        grows = indicator.trajectory is Trajectory.CUMULATIVE and not self.period.is_to_date
        return f"{indicator.name} (lũy kế từ đầu năm)" if grows else indicator.name


@dataclass(frozen=True, slots=True)
class Drawn:
    """Where a table stands: its first body row and last row, the first column to fill in, the columns' widths."""

    body: int
    bottom: int
    fill: int
    widths: tuple[float, ...]


def units_table(sheet: Worksheet, asked: FormSheet, top: int) -> Drawn:
    """Units in rows, three columns an indicator, remarks in the last column; `top` is the first row of the head."""
    stub = (("STT", 6.0), ("Mã đơn vị", 13.0), ("Tên đơn vị", 36.0))
    widths = (*(width for _, width in stub), *_THREE * len(asked.indicators), 24.0)
    fill, body, last = len(stub) + 1, top + 3, len(widths)
    for column, (name, _) in enumerate(stub, start=1):
        put(sheet, look.HEAD, top, column, name, down=2)
        put(sheet, look.NUMBERING, top + 2, column, "ABC"[column - 1])
    put(sheet, look.HEAD, top, last, "Ghi chú", down=2)
    put(sheet, look.NUMBERING, top + 2, last, f"({last - len(stub)})")
    for row, unit in enumerate(asked.units, start=body):
        put(sheet, look.CENTRED, row, 1, row - body + 1)
        put(sheet, look.CODE, row, 2, unit.code)
        put(sheet, look.NAME, row, 3, unit.name)
        put(sheet, look.REMARK, row, last)
        sheet.row_dimensions[row].height = height([unit.name], stub[2][1], least=21)
    for number, indicator in enumerate(asked.indicators):
        _head(sheet, asked, indicator, top, fill, number)
        _figures(sheet, asked, indicator, body, fill + len(_THREE) * number)
    sheet.row_dimensions[top].height = height(map(asked.name, asked.indicators), sum(_THREE))
    counts = (text for one in asked.indicators for text in _count_names(asked, one))
    sheet.row_dimensions[top + 1].height = height(counts, _THREE[0])
    return Drawn(body, body + len(asked.units) - 1, fill, widths)


def _head(sheet: Worksheet, asked: FormSheet, indicator: Indicator, top: int, fill: int, number: int) -> None:
    column, mark = fill + len(_THREE) * number, len(_THREE) * number + 1
    part, whole = _count_names(asked, indicator)
    put(sheet, look.HEAD, top, column, asked.name(indicator), right=len(_THREE))
    marks = (f"({mark})", f"({mark + 1})", f"({mark + 2})=({mark})/({mark + 1})")
    for beside, (name, numbering) in enumerate(zip((part, whole, "Tỷ lệ (%)"), marks, strict=True), start=column):
        put(sheet, look.HEAD, top + 1, beside, name)
        put(sheet, look.NUMBERING, top + 2, beside, numbering)


def _figures(sheet: Worksheet, asked: FormSheet, indicator: Indicator, body: int, column: int) -> None:
    """One indicator's cells of all rows; those of units that do not report it stay closed."""
    rule, figures = asked.rule(indicator), []
    for row, unit in enumerate(asked.units, start=body):
        if unit.kind not in indicator.levels:
            for beside in range(column, column + len(_THREE)):
                put(sheet, look.NOT_ASKED, row, beside)
            continue
        counts = Counts(*(put(sheet, _count_look(rule), row, beside) for beside in (column, column + 1)))
        put_formula(sheet, look.RATE, row, column + 2, rate_formula(counts))
        figures.append(counts)
    guard(sheet, rule, figures)


def criteria_table(sheet: Worksheet, asked: FormSheet, top: int) -> Drawn:
    """Three rows an indicator: its name with the rate, its numerator, its denominator."""
    widths = (7.0, 78.0, 20.0, 16.0, 34.0)
    for column, name in enumerate(("STT", "Chỉ tiêu", "Đơn vị tính", "Kết quả", "Ghi chú"), start=1):
        put(sheet, look.HEAD, top, column, name)
        put(sheet, look.NUMBERING, top + 1, column, ("A", "B", "C", "(1)", "(2)")[column - 1])
    sheet.row_dimensions[top].height = 24
    body = top + 2
    for number, indicator in enumerate(asked.indicators, start=1):
        _criterion(sheet, asked, indicator, body + 3 * (number - 1), number)
    bottom = body + 3 * len(asked.indicators) - 1
    for row in range(body, bottom + 1):
        put(sheet, look.REMARK, row, 5)
        sheet.row_dimensions[row].height = height([str(sheet.cell(row, 2).value)], widths[1], least=21)
    return Drawn(body, bottom, 1, widths)


def _criterion(sheet: Worksheet, asked: FormSheet, indicator: Indicator, row: int, number: int) -> None:
    rule = asked.rule(indicator)
    counts = Counts(*(put(sheet, _count_look(rule), row + below, 4) for below in (1, 2)))
    put(sheet, look.NAMED_GROUP, row, 2, asked.name(indicator))
    put_formula(sheet, look.RATE, row, 4, rate_formula(counts))
    measured = (indicator.counted or "Số lượng").capitalize()
    put(sheet, look.CENTRED, row, 1, number)
    put(sheet, look.CENTRED, row, 3, "%")
    for below, name in enumerate((indicator.numerator, indicator.denominator), start=1):
        put(sheet, look.CENTRED, row + below, 1, f"{number}.{below}")
        put(sheet, look.NAME, row + below, 2, name)
        put(sheet, look.CENTRED, row + below, 3, measured)
    guard(sheet, rule, [counts])


def _count_names(asked: FormSheet, indicator: Indicator) -> tuple[str, str]:
    """How the heads of the counts read; money says in what it is counted."""
    unit = f" ({indicator.counted})" if indicator.id in asked.monetary and indicator.counted else ""
    return f"{indicator.numerator}{unit}", f"{indicator.denominator}{unit}"


def _count_look(rule: Rule) -> look.Look:
    return look.MONEY if rule.money else look.COUNT


def height(texts: Iterable[str], width: float, least: float = _LINE) -> float:
    """Points that the longest text needs in a column of this width; Excel fits no rows with merged cells by itself."""
    lines = max((_lines(text, width) for text in texts), default=1)
    return max(least, _LINE * lines + 4)


def _lines(text: str, width: float) -> int:
    """Lines of a wrapped text: words stay whole, and a bold letter takes more than the unit of widths."""
    room = max(1, math.floor(width * 0.85))
    lines, used = 1, 0
    for word in text.split():
        if used and used + 1 + len(word) > room:
            lines, used = lines + 1, len(word)
        else:
            used += len(word) + bool(used)
    return lines
