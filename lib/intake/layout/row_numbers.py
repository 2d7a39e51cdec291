"""Columns that number rows: I, 1, 2, a … under any head or none, and what a row's number says of the next."""

import re
from collections.abc import Iterable, Sequence

_ROW_INDEX = re.compile(r"[IVX]{1,5}|[A-Za-zĐđ]|\d{1,3}(?:\.\d{1,2})*")
_MARKS = re.compile(r"[.)\s]+$")
_NUMBER_HEAD = re.compile(r"ma(?: so)?(?: (?:chi tieu|tieu chi|chi so|dong|muc))?")
_ROW_CODE = re.compile(r"[A-ZĐ]{1,6}[ ._-]?\d{1,4}(?:[._-]\d{1,3})*")
_ROMAN = {"I": 1, "V": 5, "X": 10}
_FEWEST = 3  # numbers that follow each other by chance


def are_numbers(texts: Iterable[str]) -> bool:
    """Whether texts, empty ones aside, look like the numbers of rows."""
    marks = _marks(texts)
    return bool(marks) and all(map(_ROW_INDEX.fullmatch, marks))


def run_on(texts: Iterable[str]) -> bool:
    """Whether they number rows one after the other, also in several levels: 1, 1.1, 1.2, 2 or I, 1, 2, II, 1."""
    marks = _marks(texts)
    if len(marks) < _FEWEST or not are_numbers(marks):
        return False
    last: dict[str, tuple[int, ...]] = {}
    for kind, number in map(_read, marks):
        if not _follows(number, last.get(kind)):
            return False
        last[kind] = number
    return True


def number_criteria(texts: Iterable[str], head: str) -> bool:
    """Whether they number what the rows count: 1, 1.1, 2 under “Mã số”; `head` is folded."""
    return _NUMBER_HEAD.fullmatch(head) is not None and all(
        _ROW_INDEX.fullmatch(text.replace(",", ".")) for text in texts if text
    )


def are_codes(texts: Iterable[str]) -> bool:
    """Whether each of several texts, empty ones aside, is another code: “TC01”, “CT-2.1”."""
    said = [text for text in texts if text]
    return len(said) > 1 and len(set(said)) == len(said) and all(map(_ROW_CODE.fullmatch, said))


def _marks(texts: Iterable[str]) -> Sequence[str]:
    return [mark for text in texts if (mark := _MARKS.sub("", text))]


def _read(mark: str) -> tuple[str, tuple[int, ...]]:
    """The kind of a number and its parts, counted from 1."""
    if mark[0].isdigit():
        return "digits", tuple(map(int, mark.split(".")))
    if set(mark) <= _ROMAN.keys():
        return "roman", (_roman(mark),)
    return "capitals" if mark.isupper() else "letters", (ord(mark.casefold()) - ord("a") + 1,)


def _roman(mark: str) -> int:
    values = [_ROMAN[letter] for letter in mark]
    return sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))


def _follows(number: tuple[int, ...], last: tuple[int, ...] | None) -> bool:
    """Whether a number may come after the last one of its kind: the next, the first below it, or the first again."""
    first = number[-1] == 1
    if last is None or number[:-1] in (last, ()):
        return first or number == _next(last, len(number))
    return number == _next(last, len(number)) or (first and number[:-1] == _next(last, len(number) - 1))


def _next(last: tuple[int, ...] | None, depth: int) -> tuple[int, ...]:
    """The number after the last one on some level that it has, else none."""
    return (*last[: depth - 1], last[depth - 1] + 1) if last is not None and depth <= len(last) else ()
