"""Tells a report whose figures are not what was done: drafts, plans, guesses and examples."""

import re
from collections.abc import Iterable

from lib.core.text import clean, fold

SAMPLE_MARK = "du lieu mau"
_DRAFT = r"(?:bản nháp|bản thảo|dự thảo|ban nhap|ban thao|du thao|draft|nháp)"
_IN_NAME = re.compile(rf"(?<![^\W\d_]){_DRAFT}(?![^\W\d_])", re.IGNORECASE)
_AS_MARK = re.compile(rf"^\W*{_DRAFT}(?:\s*(?:lần|lan|số|so|v)?\s*\d+)?\W*$|\(\s*{_DRAFT}[^)]*\)", re.IGNORECASE)


_NO_REPORT = re.compile(  # as the name of a sheet or file
    r"\W*(?:ke hoach|kh|chi tieu ke hoach(?:\W+cchc)?|vi du|minh hoa|so lieu cu|ban cu|mau|mau bieu)(?:\W+(?:nam )?20\d\d)?\W*"
    r"|.*\b(?:backup|sao luu|ban cu)\b.*|\W*uoc\b.*\b(?:q|quy|t|thang)\W?\d.*"
)


def is_draft(names: Iterable[str], cells: Iterable[str]) -> bool:
    """Whether a file's or sheet's name speaks of a draft, a plan, a guess or an old copy, or a cell is a draft's mark.

    “dự thảo văn bản” may be what is counted.
    """
    called = [clean(name).replace("_", " ") for name in names]
    return any(_IN_NAME.search(name) or _NO_REPORT.fullmatch(fold(name)) for name in called) or any(
        _AS_MARK.search(clean(cell)) for cell in cells
    )


_INTENDED = re.compile(
    r"\W*(?:bieu|bang|phu luc)?\W*(?:giao|phan bo|dang ky|de xuat|cam ket|phan dau)\b.*\b(?:chi tieu|ke hoach|muc tieu)\b"
    r"|\W*(?:bieu|bang|phu luc)?\W*(?:du kien|du bao|du toan|phan dau|uoc|vi du|minh hoa|kich ban|ke hoach(?! so\b))\b"
    r"|\W*(?:bieu|bang|phu luc)?\W*(?:cac )?(?:chi tieu|muc tieu)(?: (?:kh|ke hoach))? (?:duoc )?(?:giao|phai dat|can dat|toi thieu|phan dau|dang ky)\b"
    r"|\W*(?:bieu|bang|phu luc)?\W*(?:muc tieu\b|(?:cac )?chi tieu\b.*\bgiao\b)"
    r"|\W*(?:bieu|bang|phu luc)?\W*(?:yeu cau|ty le toi thieu|muc toi thieu)\b"
)
_GUESSED = re.compile(r"\(\s*(?:so lieu |so |gia tri )?(?:uoc|du kien|du bao)\b[^)]*\)")
_GUESSED_TIME = re.compile(r"\buoc\b(?: (?:tinh|dat|thuc hien|ket qua))?(?: ca)? (?:thang|quy|nam|\d{1,2} thang)\b")
_DONE = re.compile(r"\b(?:ket qua|tinh hinh|thuc hien|tien do|theo doi|bao cao|thong ke|tong hop|so lieu)\b")
_BARE = re.compile(r"\W*bao cao\W*")  # the kind of the paper, not what it tells
_PROVISIONAL = re.compile(
    r"\b(?:so lieu|ket qua)\b[^.;:]{0,30}?\b(?:uoc(?: tinh)?|tam tinh|(?<!ho )so bo|chua chinh thuc|chua day du|chua doi chieu|chua chot|du kien)\b"
    r"(?! (?:ca nam|nam|quy|thang|\d))"
    r"|\([^()]*\b(?:(?<!ho )so bo|tam tinh|chua chinh thuc|chon mau)\b[^()]*\)"
    r"|\b(?:thieu|chua (?:co|du|tong hop(?: duoc)?|cap nhat)) so lieu (?:cua |tu |tai )?(?:cap|cac|mot so|linh vuc)\b"
)
_BESIDE = re.compile(r"(?:,|;|\+|&|\bva)\s*$")


def is_intended(titles: Iterable[str]) -> bool:
    """Whether the titles speak of what is planned or guessed, and none of what was done.

    “9 tháng, ước cả năm” has both: then the heads of columns tell them apart.
    """
    folded = [fold(title) for title in titles]
    if any(_GUESSED.search(title) or _is_guessed(title) for title in folded):
        return True
    return any(map(_INTENDED.match, folded)) and not any(
        _DONE.search(title) for title in folded if not (_INTENDED.match(title) or _BARE.fullmatch(title))
    )


def is_provisional(lines: Iterable[str]) -> bool:
    """Whether a line around a table says that its figures are not final: “Số liệu ước tính đến 14/9”, “(sơ bộ)”."""
    return any(_PROVISIONAL.search(fold(line)) for line in lines)


def _is_guessed(title: str) -> bool:
    """Whether the only time a title names is one it guesses at."""
    guess = _GUESSED_TIME.search(title)
    return (
        guess is not None and not _BESIDE.search(title, 0, guess.start()) and not _TIME.search(title, 0, guess.start())
    )


_TIME = re.compile(r"\b(?:thang|quy|nam)\b")


def is_sample(texts: Iterable[str]) -> bool:
    """Whether a text says that the figures were made up to show what a report looks like."""
    return any(SAMPLE_MARK in fold(text) for text in texts)
