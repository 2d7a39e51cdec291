"""Tells points from figures: “Điểm tự chấm”, “Tổng điểm”. A share of points is no share of anything counted."""

import re

from lib.core.text import fold

_POINTS = re.compile(r"\b(?:diem|so diem|tong diem|cham diem|diem so)\b(?! cuoi| dau| bao cao)")

_NO_POINTS = re.compile(r"\b(?:thoi|dia|dut|trong|thi|cao|dac|quan|uu|nhuoc) diem\b")


def is_of_points(text: str) -> bool:
    """Whether a head speaks of points; “thời điểm” is a point in time, “dứt điểm” means for good."""
    return _POINTS.search(_NO_POINTS.sub("", fold(text))) is not None
