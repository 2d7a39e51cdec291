"""Tells titles of points, ranks and differences: “Xếp hạng … về tỷ lệ giải ngân” over 1, 2, 3 has no share of anything."""

import re
from collections.abc import Iterable

from lib.core.text import fold
from lib.intake.sheets.sheet_rows import GAP
from lib.intake.texts.points import is_of_points

_RANKS = re.compile(r"\b(?:xep (?:hang|loai|thu)|thu (?:hang|bac)|hang|xep)\b")
_OPENS_RANKS = re.compile(r"\W*(?:(?:bieu|bang|phu luc)\W*)?(?:ket qua )?(?:xep (?:hang|loai)|thu (?:hang|bac))\b")
_DIFFERENCES = re.compile(r"\b(?:tang|giam|chenh|so voi|bien dong)\b")
_OPENS_DIFFERENCES = re.compile(
    r"\W*(?:(?:bieu|bang|phu luc)\W*)?(?:so sanh )?(?:muc |do )?(?:tang|giam|chenh lech|bien dong)\b"
)

_OTHER_UNIT = re.compile(r"\b(?:don vi(?: tinh)?|dvt)\s*:\s*(?:‰|phan nghin|lan\b)")


def title_of_gauges(titles: Iterable[str], heads: Iterable[str]) -> str:
    """The title that says that a table holds points, ranks or differences, unless heads of its own do; empty without one."""
    said = [fold(head) for head in heads]
    for title in (cell for line in titles for cell in line.split(GAP)):
        folded = fold(title)
        scored = is_of_points(title) and not any(map(is_of_points, said))
        ranked = _OPENS_RANKS.match(folded) is not None and not any(map(_RANKS.search, said))
        differs = _OPENS_DIFFERENCES.match(folded) is not None and not any(map(_DIFFERENCES.search, said))
        if scored or ranked or differs or _OTHER_UNIT.search(folded):
            return title.strip()
    return ""
