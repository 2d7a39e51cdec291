"""One value of an entry as a cell of the plan's workbook, and back."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from lib.core.finding import Code
from lib.core.text import clean, words
from lib.core.words import day, decimal, target
from lib.plans.layout import Column, Form

Cell = str | float | date | None
_SEPARATOR = "; "
_FIRST_DAY_OF_EXCEL = date(1900, 3, 1)  # before it, Excel counts a day that never was
_NUMBER = re.compile(r"(?P<sign>[-−]?)(?P<whole>\d+)(?:(?P<point>[.,])(?P<part>\d+))?(?P<percent>\s*%)?")
_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


class Misread(Exception):
    """A cell that cannot be what its column asks for; `said` ends a sentence as `Fault.said` does."""

    def __init__(self, code: Code, said: str, hint: str) -> None:
        super().__init__(said)
        self.code = code
        self.said = said
        self.hint = hint


def written(column: Column, value: object) -> Cell:
    """The cell for a value; None for none."""
    match column.form:
        case Form.LIST if isinstance(value, tuple | list):
            return _SEPARATOR.join(str(item) for item in value) or None
        case Form.CHOICES if isinstance(value, tuple | list):
            return _SEPARATOR.join((column.choices or {})[str(item)] for item in value)
        case Form.CHOICE if value is not None:
            return (column.choices or {})[str(value)]
        case Form.DAY if isinstance(value, date):
            return value if value >= _FIRST_DAY_OF_EXCEL else value.isoformat()
    return value if value is None or isinstance(value, int | float | date) else str(value)


def read(column: Column, cell: object, *, percent: bool) -> object:
    """The value of a cell that is not empty; `percent` says that its number is shown times 100.

    Raises:
        Misread: the cell holds something else than its column asks for.
    """
    match column.form:
        case Form.NUMBER:
            return _number(cell, 100 if percent else 1, Decimal(1))
        case Form.SHARE:
            return _number(cell, 1, Decimal(100))
        case Form.DAY:
            return _day(cell)
        case Form.CODE if isinstance(cell, int | float):
            raise Misread(
                Code.PLAN_FAULT,
                f"đang là số {decimal(cell, 0)}, có thể đã mất chữ số 0 ở đầu",
                "Định dạng ô là Văn bản (Text) rồi gõ lại mã đủ chữ số.",
            )
        case Form.LIST:
            return [item for part in _text(cell, percent=percent).split(";") if (item := clean(part))]
        case Form.CHOICE:
            return _choice(column.choices or {}, _text(cell, percent=percent))
        case Form.CHOICES:
            parts = [part for part in _text(cell, percent=percent).split(";") if clean(part)]
            return [_choice(column.choices or {}, part) for part in parts]
    return _text(cell, percent=percent)


def _text(cell: object, *, percent: bool) -> str:
    """A text; what Excel took for a number or a day is written as Vietnamese offices do."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        raise Misread(Code.PLAN_FAULT, "đang là giá trị đúng/sai", "Định dạng ô là Văn bản (Text) rồi gõ lại.")
    if isinstance(cell, int | float):
        if percent:
            return target(cell * 100)
        return str(int(cell)) if cell == int(cell) else str(Decimal(repr(cell))).replace(".", ",")
    if isinstance(cell, date):
        return day(cell)
    raise Misread(Code.PLAN_FAULT, "không phải là chữ", "Định dạng ô là Văn bản (Text) rồi gõ lại.")


def _number(cell: object, times: int, written_percent: Decimal) -> float:
    """A number; `times` is what a cell shown as percent is multiplied by, `written_percent` what “%” divides by."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return float(Decimal(repr(cell)) * times)
    found = _NUMBER.fullmatch(cell.strip()) if isinstance(cell, str) else None
    if found is None or (found["point"] == "." and len(found["part"]) == 3):
        raise Misread(Code.NOT_A_NUMBER, f"“{_shown(cell)}” không phải là số", "Ghi số, ví dụ 90 hoặc 62,5.")
    value = Decimal(f"{found['whole']}.{found['part'] or 0}") * (-1 if found["sign"] else 1)
    return float(value / written_percent if found["percent"] else value)


def _day(cell: object) -> date:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    found = _DATE.fullmatch(cell.strip()) if isinstance(cell, str) else None
    try:
        if found is not None:
            return date(int(found[3]), int(found[2]), int(found[1]))
        if isinstance(cell, str):
            return date.fromisoformat(cell.strip())
    except ValueError:
        pass
    raise Misread(Code.PLAN_FAULT, f"“{_shown(cell)}” không phải là ngày", "Ghi ngày, ví dụ 01/07/2025.")


def _choice(choices: Mapping[str, str], said: str) -> str:
    for code, wording in choices.items():
        if words(wording) == words(said):
            return code
    allowed = " hoặc ".join(f"“{wording}”" for wording in choices.values())
    raise Misread(
        Code.UNKNOWN_CHOICE, f"phải là {allowed}, không phải “{_shown(said)}”", "Chọn một mục trong danh sách của ô."
    )


def _shown(cell: object) -> str:
    said = clean(str(cell))
    return said if len(said) <= 60 else f"{said[:59]}…"
