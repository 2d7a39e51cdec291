"""What people may write into the register: bounded, clean, about things that exist."""

import re
import unicodedata
from datetime import date

from lib.core.errors import DashboardError
from lib.core.period import Period
from lib.core.words import count
from lib.core.words import day as written
from lib.services import tasks
from lib.services.office import Office

TEXT_LENGTH = 2000
NAME_LENGTH = 80
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_DAY = re.compile(r"(?P<day>\d{1,2})\s*[/.-]\s*(?P<month>\d{1,2})(?:\s*[/.-]\s*(?P<year>\d{4}))?")
_LINES = re.compile(r"\n{3,}")


class StatementError(DashboardError):
    """What was written cannot be kept as it is; nothing was changed."""

    hint = "Sửa lại rồi ghi lần nữa; chưa có gì thay đổi."


def text(said: str, what: str, *, empty: bool = False) -> str:
    """Lines of plain text, without what cannot be seen; `what` names it in an error.

    Raises:
        StatementError: it is empty, unless it may be, or longer than TEXT_LENGTH.
    """
    said = unicodedata.normalize("NFC", said).replace("\r\n", "\n").replace("\r", "\n")
    lines = (" ".join(_UNSEEN.sub(" ", line).split()) for line in said.split("\n"))
    found = _LINES.sub("\n\n", "\n".join(lines)).strip()
    if not found and not empty:
        raise StatementError(f"Chưa ghi {what}.")
    if len(found) > TEXT_LENGTH:
        raise StatementError(
            f"Phần {what} dài {count(len(found))} ký tự, quá {count(TEXT_LENGTH)} ký tự.",
            hint="Viết ngắn lại rồi ghi lần nữa.",
        )
    return found


def person(name: str) -> str:
    """Who writes, on one line.

    Raises:
        StatementError: nobody is named.
    """
    found = " ".join(text(name, "tên người ghi").split())
    return found[:NAME_LENGTH]


def unit(office: Office, code: str, day: date) -> str:
    """The code of a unit that exists on a day.

    Raises:
        StatementError: there is no such unit, or not on that day.
    """
    units = office.plan.units
    if code not in units:
        raise StatementError(f"Không có đơn vị mã “{code}”.", hint="Chọn một đơn vị trong danh sách.")
    found = units.get(code, day)
    if not found.valid_on(day):
        raise StatementError(
            f"{found.name} không tồn tại vào ngày {written(day)}.", hint="Chọn một đơn vị còn hoạt động."
        )
    return code


def indicator(office: Office, code: str) -> str:
    """Raises StatementError for an unknown indicator."""
    if code not in office.plan.indicators:
        raise StatementError(f"Không có chỉ tiêu mã “{code}”.", hint="Chọn một chỉ tiêu trong danh sách.")
    return code


def task(office: Office, number: str) -> str:
    """Raises StatementError for a number that no version of the task list has."""
    if all(one.number != number for version in tasks.book(office).versions for one in version.tasks):
        raise StatementError(f"Kế hoạch không có nhiệm vụ số “{number}”.", hint="Chọn một nhiệm vụ trong danh sách.")
    return number


def day(said: str, earliest: date) -> date | None:
    """A day as people type it: “31/10/2023”, or “31/10” for the first such day not before `earliest`; None for nothing.

    Raises:
        StatementError: it is no day.
    """
    found = _DAY.fullmatch(said.strip())
    if not said.strip():
        return None
    if found is not None:
        month, number = int(found["month"]), int(found["day"])
        years = [int(found["year"])] if found["year"] else [earliest.year, earliest.year + 1]
        days = [one for one in (_exact(year, month, number) for year in years) if one is not None]
        if days:
            return next((one for one in days if one >= earliest), days[-1])
    raise StatementError(f"“{said.strip()}” không phải là một ngày.", hint="Viết ngày như 31/10/2023 hoặc 31/10.")


def _exact(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def deadline(until: date | None, day: date) -> date | None:
    """Raises StatementError for a deadline that is over before the day on which it is set."""
    if until is not None and until < day:
        raise StatementError(
            f"Thời hạn {written(until)} trước ngày {written(day)}.",
            hint="Chọn thời hạn từ ngày đó trở đi, hoặc để trống.",
        )
    return until


def period(office: Office, asked: Period) -> Period:
    """Raises StatementError for a period of another year than the plan's."""
    if asked.year != office.plan.year:
        raise StatementError(f"{asked.label} không thuộc năm {office.plan.year} của kế hoạch.", hint="Chọn kỳ khác.")
    return asked
