"""How far a task is, in the words of reports. What is not plainly one of three stages is left to a person."""

import re
from dataclasses import dataclass
from datetime import date

from lib.core.progress import Stage
from lib.core.text import clean, fold

_DATE = r"(?<!\d)(?P<day>\d{1,2})\s*(?:[/.-]|thang)\s*(?P<month>\d{1,2})(?!\d)\s*(?:[/.-]|nam)?\s*(?P<year>\d{4})?"
_DAY = re.compile(rf"(?:vao |tu |trong )?(?:ngay )?{_DATE}")
_PERCENT = re.compile(r"(?P<value>\d{1,3}(?:[.,]\d+)?)\s*%")
_MONTH_ONLY = re.compile(
    r"(?:trong |vao )?(?:thang \d{1,2}|quy (?:i{1,3}|iv|[1-4]))(?:\s*[/. -]\s*(?:nam )?\d{4}| nam \d{4})?"
)
_DOCUMENT = re.compile(
    r"(?:tai|theo|bang)\s+(?:cac )?(?:quyet dinh|ke hoach|cong van|van ban|bao cao|to trinh|thong bao|nghi quyet|chi thi)\b.*"
)
_LATE = re.compile(r"(?:qua|cham|tre|muon)(?: so voi)?(?: thoi)?(?: han| tien do| ke hoach)?")
_TIMELY = re.compile(
    r"(?:dung|truoc|som|kip)(?: thoi)?(?: han| tien do| ke hoach| thoi gian)?(?: quy dinh| de ra| ke hoach| yeu cau)?"
)
_DONE = re.compile(
    r"(?:nhiem vu |cong viec )?(?:da |dat )?(?:hoan thanh|hoan tat|xong|(?:thuc hien|trien khai|lam|ban hanh) xong|ket thuc)(?: xong)?(?: toan bo| tat ca| day du)?(?: nhiem vu| cong viec| noi dung| muc tieu| theo ke hoach)*"
)
_NOT_STARTED = re.compile(
    r"(?:con )?chua (?:trien khai|thuc hien|bat dau|lam|tien hanh|den han|den thoi han|den thoi gian|den ky|co|to chuc)\b"
    r"(?!.*\b(?:xong|dang|da)\b).*"
)
_UNDERWAY = re.compile(
    r"(?:van |da va )?dang\b.*|(?:tiep tuc|van tiep tuc)\b.*|chua (?:hoan thanh|xong|ban hanh|dat|hoan tat|thuc hien xong)\b.*"
    r"|(?:du kien|se|phan dau|co gang|ke hoach)\b.*\b(?:hoan thanh|xong|ban hanh|trinh)\b.*|da trien khai,? dang\b.*|thuc hien thuong xuyen"
)
_TICKS = frozenset({"x", "v", "√", "✓", "✔", "☑", "☒", "1", "co", "da"})
_BLANK = frozenset("-–—_.…0")


@dataclass(frozen=True, slots=True)
class Said:
    """What a status says. `stage` is None where it cannot be judged; `in_time` what it claims of a finished task."""

    stage: Stage | None
    percent: float | None = None
    done_on: date | None = None
    in_time: bool | None = None


def read_status(text: str, year: int) -> Said:
    """Read a status; `year` is for a day that names none. Words on both sides of a stage make it no stage."""
    bare = fold(clean(text)).strip(" .;,!-–*+:")
    percent = _percent(bare)
    if _UNDERWAY.fullmatch(bare):
        return Said(Stage.UNDERWAY, percent if percent is None or percent < 100 else None)
    if _NOT_STARTED.fullmatch(bare):
        return Said(Stage.NOT_STARTED)
    if percent is None and "%" in bare:
        return Said(None)
    done_on = read_day(_DOCUMENT.sub("", bare), year)
    rest = _PERCENT.sub(" ", _DOCUMENT.sub(" ", bare), count=1)
    rest = _MONTH_ONLY.sub(" ", _DAY.sub(" ", rest))
    in_time, rest = _claim(rest)
    rest = " ".join(re.sub(r"[(),;:.\-–]", " ", rest).split())
    if percent is not None and percent < 100:
        plain = (
            not rest
            or _DONE.fullmatch(rest)
            or rest in ("dat", "thuc hien", "da thuc hien", "duoc", "khoang", "tien do")
        )
        if plain and done_on is None:
            return Said(Stage.UNDERWAY if percent else Stage.NOT_STARTED, percent)
        return Said(None, percent)
    if _DONE.fullmatch(rest) or (percent == 100 and rest in ("", "dat", "da thuc hien", "thuc hien")):
        return Said(Stage.DONE, percent, done_on, in_time)
    return Said(None, percent)


def head_status(head: str) -> Said:
    """What a tick under a head says: “Đã hoàn thành”, “Hoàn thành quá hạn”, “Chưa hoàn thành (trong hạn)”."""
    bare = fold(head)
    if bare in ("qua han", "chua den han"):
        return Said(Stage.NOT_STARTED if bare.startswith("chua") else None)
    if bare.startswith("chua ") and "hoan thanh" not in bare and "xong" not in bare:
        return Said(Stage.NOT_STARTED)
    if bare.startswith(("chua ", "dang ")):
        return Said(Stage.UNDERWAY)
    return read_status(head, 1)


def is_tick(text: str) -> bool:
    """Whether a cell is marked: “x”, “✓”."""
    return fold(text).strip(" .()[]") in _TICKS


def is_blank(text: str) -> bool:
    return not text or set(text) <= _BLANK


def read_day(text: str, year: int) -> date | None:
    """The one day that a text names; None for none, for several, and for a day that is none."""
    days = {(found["year"] or str(year), found["month"], found["day"]) for found in _DAY.finditer(fold(text))}
    if len(days) != 1:
        return None
    try:
        return date(*map(int, days.pop()))
    except ValueError:
        return None


def _percent(bare: str) -> float | None:
    found = _PERCENT.findall(bare)
    value = float(found[0].replace(",", ".")) if len(found) == 1 else None
    return value if value is not None and value <= 100 else None


def _claim(rest: str) -> tuple[bool | None, str]:
    """What is claimed of the deadline, and the text without the claim."""
    for claim, pattern in ((False, _LATE), (True, _TIMELY)):
        cut, number = pattern.subn(" ", rest, count=1)
        if number:
            return claim, cut
    return None, rest
