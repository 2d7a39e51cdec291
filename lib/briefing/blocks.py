"""What a paper is made of, one block under the other; Word and PDF are written from the same blocks."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from lib.core.verdict import Status


class Look(StrEnum):
    """How a paragraph stands: running text, a dash item below it, or the words below a drawing."""

    BODY = "body"
    ITEM = "item"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 is a part of the paper, 2 a section of it."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; `lead` opens it in bold, `kept` holds it on the page of what follows."""

    text: str
    look: Look = Look.BODY
    lead: str = ""
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """`width` is in mm; `right` sets numbers flush right, `centred` short words in the middle."""

    head: str
    width: float
    right: bool = False
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a table; a status gives it the verdict's colour, `strong` makes it bold."""

    text: str
    status: Status | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A table row with one text across all columns, over the rows it names."""

    text: str


Row = Band | Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table whose head is repeated on every page; `size` is the type's in points, `title` says what it shows."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    size: float = 12


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing; `alt` says what it shows to who cannot see it, `width` is in mm. A `captioned` one is not parted
    from the note below it.
    """

    svg: str
    alt: str
    width: float
    captioned: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """Receivers at the left, the signer at the right; ends the paper before its annex."""


@dataclass(frozen=True, slots=True)
class Annex:
    """Opens a new part on pages laid crosswise."""

    title: str
    subtitle: str


Block = Heading | Text | Grid | Picture | Signature | Annex
