"""Cell references as Excel writes them, and patterns that bound them."""

import re

from lib.intake.files import limits
from lib.intake.files.refusal import Refused, damaged

_CELL = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})", re.IGNORECASE)
_columns: dict[str, int] = {}


def column_number(letters: str) -> int:
    """`A` is 0, `XFD` is 16383."""
    number = _columns.get(letters)
    if number is None:
        number = 0
        for letter in letters.upper():
            number = number * 26 + ord(letter) - 64
        number -= 1
        if number >= limits.COLUMNS:
            raise outside()
        _columns[letters] = number
    return number


def column_letters(number: int) -> str:
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def row_number(digits: str | bytes) -> int:
    """`1` is 0."""
    number = int(digits) - 1
    if not 0 <= number < limits.ROWS:
        raise outside()
    return number


def cell_position(reference: str) -> tuple[int, int]:
    """Row and column of `B3`.

    Raises:
        Refused: not a cell of a sheet.
    """
    found = _CELL.fullmatch(reference)
    if found is None:
        raise outside()
    return row_number(found[2]), column_number(found[1])


def range_corners(reference: str) -> tuple[int, int, int, int]:
    """Top, left, bottom and right of `B3:D5` or `B3`."""
    first, _, last = reference.partition(":")
    top, left = cell_position(first)
    bottom, right = cell_position(last or first)
    return min(top, bottom), min(left, right), max(top, bottom), max(left, right)


def outside() -> Refused:
    return damaged("Tệp bị hỏng: có ô nằm ngoài phạm vi của trang tính.")


def at_most(word: str) -> str:
    """A pattern for every word of letters, or number, that does not come after this one in Excel's order.

    `at_most("BC")` is A to Z, AA to AZ and BA to BC.
    """
    low, high = ("A", "Z") if word[0] >= "A" else ("0", "9")
    choices = [f"[{low}-{high}]{{1,{len(word) - 1}}}"] if len(word) > 1 else []
    for place, character in enumerate(word):
        if character > low:
            rest = f"[{low}-{high}]{{{len(word) - place - 1}}}"
            choices.append(f"{word[:place]}[{low}-{chr(ord(character) - 1)}]{rest}")
    choices.append(word)
    return "(?:" + "|".join(choices) + ")"
