"""Tells points from figures: “Điểm tự chấm”, “Tổng điểm”. A share of points is no share of anything counted."""

import re

from lib.core.text import fold

_POINTS = re.compile(r"\b(?:diem|so diem|tong diem|cham diem|diem so)\b(?! cuoi| dau| bao cao)")


def is_of_points(text: str) -> bool:
    """Whether a head speaks of points; “thời điểm” is a point in time."""
    return _POINTS.search(fold(text).replace("thoi diem", "").replace("dia diem", "")) is not None
