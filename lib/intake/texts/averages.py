"""Tells averages by their words; a mean of shares is not the share of all cases."""

import re

from lib.core.text import fold

_AVERAGE = re.compile(r"\b(?:binh quan|trung binh|tb|bq)\b(?: (?:chung|cong|cac thang|cac quy|cac ky|cua|trong|ca))*")
_MARKS = re.compile(r"[\s,;:()–-]+")


def averaged(text: str) -> str | None:
    """What is left of a text that speaks of an average, None where it does not: “6 thang” of “Bình quân 6 tháng”."""
    left, cut = _AVERAGE.subn(" ", fold(text))
    return _MARKS.sub(" ", left).strip() if cut else None
