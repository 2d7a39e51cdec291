"""The date that a report bears: “Bắc Kạn, ngày 20 tháng 9 năm 2023”."""

import re
from collections.abc import Iterable
from datetime import date

from lib.core.text import fold
from lib.intake.texts.days import RANGE

_OTHER_DOCUMENT = re.compile(r"\b(?:thong tu|nghi dinh|quyet dinh|nghi quyet|chi thi|luat|ke hoach|cong van)\b")
_NUMBERED_DOCUMENT = re.compile(r"\d/(?:kh|qd|nq|nd|tt|ct|cv|hd|tb)-")  # “theo KH số 35/KH-SNV ngày 02/02/2023”
_REPORT_DATE = re.compile(r"ngay\s*(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})\s*(?:[/.-]|nam)\s*(\d{4})")


def report_date(text: str) -> date | None:
    """The date a report bears: “Bắc Kạn, ngày 20 tháng 9 năm 2023”.

    A stretch of days is none, nor is the date of a rule that the form follows: “kèm theo Thông tư số …”.
    """
    bare = fold(text)
    if RANGE.search(bare) or _OTHER_DOCUMENT.search(bare) or _NUMBERED_DOCUMENT.search(bare):
        return None
    found = _REPORT_DATE.search(bare)
    try:
        return date(int(found[3]), int(found[2]), int(found[1])) if found else None
    except ValueError:
        return None


def reported_on(texts: Iterable[str]) -> date | None:
    """The date a report bears; of several the last, since a report may cite older documents."""
    days = [day for day in map(report_date, texts) if day is not None]
    return max(days, default=None)
