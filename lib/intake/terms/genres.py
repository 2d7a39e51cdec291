"""The kind of paper that a title opens with: “Báo cáo kết quả giải quyết TTHC” is of dossiers, not of reports."""

import re

from lib.core.text import fold

_OPENS = re.compile(r"(?:(?:bieu|mau|phu luc|so lieu|tong hop|kem theo|va|\d+|so)\s+)*bao cao\s+(?!dinh ky)")
_OF_REPORTS = re.compile(r"\b(?:bao cao)\b.*\b(?:gui|nop|che do|thong tin bao cao|bao cao)\b")


def without_genre(title: str) -> str:
    """The title without the “Báo cáo” that it opens with, unless it goes on to speak of reports: “Báo cáo gửi đúng hạn”."""
    bare = fold(title).strip()
    opens = _OPENS.match(bare)
    if opens is None or _OF_REPORTS.search(bare):
        return title
    return " ".join(title.split()[len(opens[0].split()) :])
