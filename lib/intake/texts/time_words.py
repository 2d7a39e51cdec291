"""The words of a text that tell time, and what it says without them."""

import re

from lib.core.period import Span
from lib.core.text import clean, fold
from lib.intake.texts.periods import RUNNING, mentions

_RUNNING_WORDS = re.compile(
    r"[(\[,;–-]?\s*\b(?:l[uũ][yỹ] k[eế]|lu[yỹ] k[eế]|cộng dồn|cong don|lk)\b(?:\s*(?:từ|tu) (?:đầu|dau) (?:năm|nam)|\s*(?:năm|nam)(?!\s*\d))?\s*[)\]]?"
    r"|[(\[]?\s*\b(?:từ|tu) (?:đầu|dau) (?:năm|nam)\b\s*[)\]]?",
    re.IGNORECASE,
)
_EMPTY_BRACKETS = re.compile(r"[(\[]\s*[)\]]")
_THIS_PERIOD = re.compile(
    r"(?:(?:so lieu|so|ket qua(?: thuc hien)?|thuc hien|gia tri|th|kq) )?"
    r"(?:(?:trong|cua) (?:ky|thang|quy|nam)(?: nay| bao cao)?|(?:ky|thang|quy) (?:nay|bao cao)|rieng (?:ky|thang|quy)(?: nay)?)"
)

_ARISEN = re.compile(
    r"(?:so )?(?:phat sinh|ps|moi)(?: moi)?(?: (?:trong|cua|rieng))?(?: (?:ky|thang|quy|nam))?(?: nay| bao cao)?"
)

_ENDS_WITH = re.compile(r"\b(?:trong|rieng|cua) (?:thang|quy)(?: nay| bao cao)?$")
_STRETCHES = {"thang": Span.MONTH, "quy": Span.QUARTER, "nam": Span.YEAR}


def without_periods(text: str) -> str:
    """The folded text with every mention of a period cut out, for comparing what remains."""
    bare = fold(text).replace("_", " ")
    for mention in mentions(text):
        bare = bare[: mention.start] + " " * (mention.end - mention.start) + bare[mention.end :]
    bare = RUNNING.sub(" ", bare)
    return re.sub(r"[\s,;:()/–-]+", " ", bare).strip()


def without_mentions(text: str) -> str:
    """The text as written, its mentions of periods cut out: “Tỷ lệ Quý III/2023 (%)” is “Tỷ lệ (%)”."""
    shown = clean(text)
    if len(shown) != len(fold(shown)):
        return without_periods(text)
    for mention in mentions(shown):
        shown = shown[: mention.start] + " " * (mention.end - mention.start) + shown[mention.end :]
    return clean(_EMPTY_BRACKETS.sub(" ", shown)).strip(" ,;:–-")


def only_this_period(text: str) -> bool:
    """Whether a text says nothing but “Trong kỳ” or “Số liệu trong tháng”."""
    return _THIS_PERIOD.fullmatch(fold(text).strip(" .:()")) is not None


def own_stretch(text: str) -> Span | None:
    """How long the period is that “Trong tháng”, “Phát sinh trong quý” say to be theirs; “Trong kỳ” does not tell."""
    bare = fold(text).strip(" .:()")
    ends = _ENDS_WITH.search(bare)
    if not (ends or only_this_period(text) or arisen_this_period(text)):
        return None
    said = (ends[0] if ends else bare).split()
    return next((span for word, span in _STRETCHES.items() if word in said), None)


def arisen_this_period(text: str) -> bool:
    """Whether a text says nothing but “Phát sinh trong tháng”: beside “Lũy kế” that is the month's figure, whatever is counted."""
    return _ARISEN.fullmatch(fold(text).strip(" .:()")) is not None


def is_running(text: str) -> bool:
    """Whether a text says that it counts from the start of the year."""
    return bool(_RUNNING_WORDS.search(clean(text)))


def without_running(text: str) -> str:
    """The text without “(lũy kế từ đầu năm)”."""
    return clean(_RUNNING_WORDS.sub(" ", clean(text)))
