"""Columns that say in which unit a row is counted, whatever their head: “hồ sơ”, “phiếu”, “%” under “Đơn vị”."""

import re
from collections.abc import Iterable

from lib.core.plan import Plan
from lib.core.text import fold

_SHARES = frozenset({"%", "ty le", "ty le %", "phan tram"})
_SAYS_SHARE = ("%", "phan tram", "ty le", "ti le")
_NO_SHARES = re.compile(
    r"diem|phan nghin|(?:so )?lan|ho so|phieu|nguoi|van ban|nhiem vu|cuoc(?: hop)?|bao cao|co quan|don vi|tthc|thu tuc|thon|he thong"
    r"|(?:(?:nghin|trieu|ty) )?dong"
)
_HEADS = frozenset({"don vi", "dv", "don vi do", "tinh theo"})


def is_of_shares(unit: str) -> bool:
    """Whether figures are shares by their unit of measure: “%”, “Tỷ lệ (%)”."""
    said = fold(unit)
    return any(word in said for word in _SAYS_SHARE)


def is_of_no_shares(text: str) -> bool:
    """Whether a unit of measure, or what a head has in brackets, is one that no percentage has: “Điểm”, “‰”, “Hồ sơ”."""
    return "‰" in text or _NO_SHARES.fullmatch(fold(text).strip(" .:()")) is not None


class MeasureUnits:
    """The units of measure of one plan's counts."""

    def __init__(self, plan: Plan) -> None:
        counted = {fold(indicator.counted) for indicator in plan.indicators.values() if indicator.counted}
        self._known = _SHARES | counted

    def are_all(self, texts: Iterable[str], head: str) -> bool:
        """Whether the cells below a folded head name nothing but units of measure."""
        said = [fold(text).strip(" .()") for text in texts if text]
        return head in _HEADS and len(said) > 1 and self._known.issuperset(said)
