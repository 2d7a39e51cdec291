"""The year of a report that names it only in the plan it reports on: “Kết quả thực hiện Kế hoạch CCHC năm 2023”."""

import re
from collections.abc import Iterable
from datetime import date

from lib.core.text import fold

_RESULTS = re.compile(
    r"\b(?:ket qua|tinh hinh|danh gia|muc do|tong ket)\b.*\b(?:ke hoach|chuong trinh|nghi quyet|muc tieu)\b[^;()]*?\bnam (20\d{2})(?!\d)"
)
_PART_OF_YEAR = re.compile(r"\b(?:thang|quy|ky|so ket|giai doan)\b")


def year_reported(titles: Iterable[str], dated: date | None) -> int | None:
    """The year whose plan a title reports on, where the report is dated when that year was as good as over.

    Dated in the middle of the year, or not at all, it may be of any part of it.
    """
    years = {int(found[1]) for line in map(fold, titles) if (found := _RESULTS.search(line))}
    if dated is None or len(years) != 1 or any(_PART_OF_YEAR.search(_undated(line)) for line in map(fold, titles)):
        return None
    (year,) = years
    return year if date(year, 12, 1) <= dated <= date(year + 1, 3, 31) else None


_DATE = re.compile(r"\bngay\s*\d{0,2}\s*thang\s*\d{0,2}\s*nam\s*\d{0,4}")


def _undated(line: str) -> str:
    return _DATE.sub(" ", line)
