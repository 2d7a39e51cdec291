"""What a cell says, as Vietnamese offices write it: a number, a pair of counts, “no cases”, or nothing usable."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache

from lib.core.text import clean, fold
from lib.intake.files.grid import Value


class Saying(StrEnum):
    """The kinds of things a cell says."""

    NUMBER = "number"
    PERCENT = "percent"  # a number written with %, or under a percent format: already times 100
    PAIR = "pair"  # “51/108”, “19/20 (95,0%)”
    NO_CASES = "no_cases"
    BLANK = "blank"
    ERROR = "error"  # “#DIV/0!”
    UNCACHED = "uncached"  # a formula whose result the file does not hold
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Said:
    """One cell. `value` is the number; of a pair `value` of `whole`, with `share` where a percentage stands beside.

    `other` is a second way to read the number (“1.234” as 1234 or 1,234). `vague` marks “gần 48%”, and points such as
    “46,76/100 điểm”, which are no share of anything counted. `counted` marks “30 phiếu”, which is no share at all.
    """

    saying: Saying
    value: float | None = None
    whole: float | None = None
    share: float | None = None
    other: float | None = None
    vague: bool = False
    text: str = ""
    counted: bool = False

    @property
    def is_figure(self) -> bool:
        return self.saying in _FIGURES

    @property
    def speaks(self) -> bool:
        """Whether the cell belongs to a table's body: a figure or the lack of one, said in so many words."""
        return self.saying not in _SILENT

    @property
    def as_count(self) -> float | None:
        """A plain number; of two readings of “1.234” the whole one."""
        if self.saying is not _A_NUMBER or self.value is None:
            return None
        if self.other is not None and self.value != int(self.value) and self.other == int(self.other):
            return self.other
        return self.value


_A_NUMBER = Saying.NUMBER  # Python 3.11 takes longer to find a member of an enumeration than to compare it
_FIGURES = frozenset({Saying.NUMBER, Saying.PERCENT, Saying.PAIR})
_SILENT = frozenset({Saying.BLANK, Saying.TEXT})
_BLANK = Said(Saying.BLANK)
_NUMBERS = (int, float)  # a union would be put together anew for each cell
_NO_CASES = re.compile(  # a digit behind it may be the figure after all
    r"k\.?p\.?s\.?|(?:khong (?:co )?phat sinh|khong xuat hien|khong co (?:ho so|phat sinh|truong hop)|chua phat sinh)\D*"
)
_DASHES = frozenset("-–—−")
_NUMBER = r"[-−+]?\d[\d.,\s]*"
_COUNTS_OF = (
    r"(?:ho so|hs|phieu|van ban|vb|tthc|thu tuc|nguoi|dong chi|d/c|can bo|cong chuc|vien chuc|co quan|don vi|bao cao|bc|cuoc(?: hop)?"
    r"|hoi nghi|nhiem vu|chi tieu|thon|to(?: dan pho)?|tdp|truong hop|y kien|kien nghi|phan anh|pakn|bien che|he thong|doanh nghiep"
    r"|ban(?: sao)?|luot|lan|tai khoan|dich vu|dvc|vu viec|vu|viec|xa)"
)
_COUNTS = rf"(?P<part>{_NUMBER})(?:{_COUNTS_OF}\s*)?/\s*(?P<whole>{_NUMBER})(?:{_COUNTS_OF}\s*)?"
_SHARE = rf"(?P<share>{_NUMBER})\s*%"
_SAYS = r"(?:dat(?: duoc)?|chiem|ty le|ti le|bang|tuong ung|tuong duong|[=:])"
_PAIR = re.compile(rf"{_COUNTS}(?:[,;(\[–-]*\s*(?:{_SAYS}\s*)*{_SHARE}\s*[)\]]?)?")
_PAIR_BEHIND = re.compile(rf"{_SHARE}\s*[,;]?\s*[(\[]\s*{_COUNTS}\s*[)\]]")
_POINTS = re.compile(rf"({_NUMBER})/\s*100\s*(?:diem|d)\b\.?")
_PLAIN = re.compile(rf"({_NUMBER})\s*(%)?")
_VAGUE = re.compile(r"^(?:gan|khoang|hon|tren|duoi|uoc(?: dat)?|xap xi|~|≈|>|<|≥|≤)\s*")
_SAID_BEFORE = re.compile(rf"^(?:{_SAYS}\s*)+(?=[\d-])")
_COUNTED = re.compile(rf"(?<=\d)\s*{_COUNTS_OF}(?:, {_COUNTS_OF})*$")
_MARKS = re.compile(r"[*†‡¹²³]+$|\(\*+\)$")


def say(value: Value, *, percent: bool = False, error: str = "", uncached: bool = False) -> Said:
    """Read one cell; `percent` tells that its number format shows the value times 100."""
    if uncached:
        return Said(Saying.UNCACHED)
    if error:
        return Said(Saying.ERROR, text=error)
    if value is None:
        return _BLANK
    if isinstance(value, bool):
        return Said(Saying.TEXT, text=str(value))
    if isinstance(value, _NUMBERS):
        return _number(value, percent=percent)
    if isinstance(value, datetime | date | time | timedelta):
        return Said(Saying.TEXT, text=str(value))
    return _read_text(value)


@lru_cache(maxsize=8192)
def _number(value: float, *, percent: bool) -> Said:
    if not math.isfinite(value):
        return Said(Saying.ERROR, text=str(value))
    return Said(Saying.PERCENT, _round(value * 100)) if percent else Said(Saying.NUMBER, float(value))


@lru_cache(maxsize=8192)
def _read_text(text: str) -> Said:
    shown = clean(text)
    bare = _MARKS.sub("", fold(shown)).strip()
    if not bare:
        return _BLANK
    if bare in _DASHES or set(bare) <= _DASHES or _NO_CASES.fullmatch(bare):
        return Said(Saying.NO_CASES, text=shown)
    if bare.startswith("#") and bare.rstrip("!?").replace("#", "").replace("/", "").isalnum():
        return Said(Saying.ERROR, text=shown)
    bare, cut = _VAGUE.subn("", _SAID_BEFORE.sub("", bare))
    bare, counted = _COUNTED.subn("", bare.strip())
    said = _number_or_pair(bare, vague=bool(cut), shown=shown)
    return replace(said, counted=True) if counted and said.saying is Saying.NUMBER else said


def _number_or_pair(bare: str, *, vague: bool, shown: str) -> Said:
    points = _POINTS.fullmatch(bare)
    if points:
        score = _readings(points[1])[0]
        return Said(Saying.TEXT if score is None else Saying.PERCENT, score, vague=score is not None, text=shown)
    pair = _PAIR.fullmatch(bare) or _PAIR_BEHIND.fullmatch(bare)
    if pair:
        part, whole = (_readings(pair[name])[0] for name in ("part", "whole"))
        share = _readings(pair["share"])[0] if pair["share"] else None
        if part is not None and whole is not None:
            return Said(Saying.PAIR, part, whole=whole, share=share, vague=vague, text=shown)
    plain = _PLAIN.fullmatch(bare)
    if plain:
        first, other = _readings(plain[1])
        if first is not None:
            saying = Saying.PERCENT if plain[2] else Saying.NUMBER
            if plain[2] and other is not None and min(abs(first), abs(other)) <= 100 < max(abs(first), abs(other)):
                first, other = min(first, other, key=abs), None
            return Said(saying, first, other=other, vague=vague, text=shown)
    return Said(Saying.TEXT, text=shown)


def _readings(written: str) -> tuple[float | None, float | None]:
    """The likelier number and, where the marks leave it open, the other one."""
    text = re.sub(r"\s+", " ", written.strip(" .,;\t\n")).replace("−", "-")
    if re.fullmatch(r"[-+]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?", text):
        text = text.replace(" ", "")
    found = [number for number in _candidates(text) if math.isfinite(number)]
    return (found[0] if found else None), (found[1] if len(found) > 1 else None)


def _candidates(text: str) -> Iterator[float]:
    if re.fullmatch(r"[-+]?\d+", text):
        yield float(text)
    elif re.fullmatch(r"[-+]?\d{1,3}(?:\.\d{3})+,\d+", text):
        yield float(text.replace(".", "").replace(",", "."))
    elif re.fullmatch(r"[-+]?\d{1,3}(?:,\d{3})+\.\d+", text):
        yield float(text.replace(",", ""))
    elif re.fullmatch(r"[-+]?\d{1,3}(?:\.\d{3}){2,}|[-+]?\d{1,3}(?:,\d{3}){2,}", text):
        yield float(re.sub(r"[.,]", "", text))
    elif re.fullmatch(r"[-+]?[1-9]\d{0,2}[.,]\d{3}", text):
        thousand, broken = float(re.sub(r"[.,]", "", text)), float(text.replace(",", "."))
        yield from (thousand, broken) if "." in text else (broken, thousand)
    elif re.fullmatch(r"[-+]?\d+[.,]\d+", text):
        yield float(text.replace(",", "."))


def _round(value: float) -> float:
    """0.57 * 100 is 56.99999999999999; nobody wrote that."""
    return round(value, 10)
