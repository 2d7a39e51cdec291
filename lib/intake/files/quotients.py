"""What a formula divides, read from its text and never worked out: “=ROUND(O10/N10*100,1)” is a share of N10."""

import re
from html import unescape

from lib.intake.files import limits
from lib.intake.files.grid import Position, Quotient
from lib.intake.files.references import cell_position, range_corners
from lib.intake.files.refusal import Refused

_MOST_PARTS = 8
_TEXT = re.compile(r'"[^"]*"')
_SPACE = re.compile(r"[\s$]+")
_CELL = r"[A-Z]{1,3}[0-9]{1,7}"
_SHARE = re.compile(
    rf"(?<![A-Z0-9!:+\-*/^])(?:100%?\*)?"
    rf"(?P<part>{_CELL}|\({_CELL}(?:\+{_CELL})*\)|SUM\({_CELL}(?:[:,+;]{_CELL})*\))(?:\*100%?)?/\(?(?P<whole>{_CELL})(?![0-9A-Z(!:])"
    r"\)?(?:\*100%?)?(?P<rest>[^/+*^&!-]*)"
)
_OPERAND = re.compile(rf"{_CELL}:{_CELL}|{_CELL}")


def quotient_of(formula: str) -> Quotient | None:
    """The cells whose sum a formula divides by one cell, on its own sheet; None for any other formula."""
    if len(formula) > limits.FORMULA or "/" not in formula:
        return None
    said = _SPACE.sub("", _TEXT.sub("", unescape(formula))).upper().lstrip("=")
    found = _SHARE.search(said)
    if found is None or said.count("/") != 1 or found.end() != len(said):
        return None
    try:
        parts = [cell for operand in _OPERAND.findall(found["part"]) for cell in _cells(operand)]
        return Quotient(tuple(parts), cell_position(found["whole"])) if 0 < len(parts) <= _MOST_PARTS else None
    except Refused:
        return None  # no cell of a sheet


def _cells(operand: str) -> list[Position]:
    top, left, bottom, right = range_corners(operand)
    if (bottom - top + 1) * (right - left + 1) > _MOST_PARTS:
        return []
    return [(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)]
