"""Vietnamese text made comparable: composed, without diacritics, case or stray spaces."""

import re
import unicodedata
from functools import lru_cache

_SPACES = re.compile(r"[\s\u00a0\u200b\ufeff]+")
_I_OR_Y = re.compile(r"(?<=[bcdghklmnpqrstvx])y$|(?<=^qu)y$")  # tỷ or tỉ, lý or lí, quý or quí
_NEVER_PRINTED = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
_LIKE_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")  # the full-width signs count as such in East Asian settings
_NOT_IN_FILE_NAME = re.compile(r'[<>:"/\\|?*]')
_FILE_NAME_LENGTH = 150
_NOT_WORD = re.compile(r"[^a-z0-9%]+")


@lru_cache(maxsize=16384)
def clean(text: str) -> str:
    """Compose (NFC) and squeeze white space; the reader's own spelling stays."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """Lower case without diacritics, so that “Quý”, “QUÍ” and a Mac's “Quý” meet as far as letters go."""
    if text.isascii():
        return _SPACES.sub(" ", text.lower()).strip()
    decomposed = unicodedata.normalize("NFD", text.lower())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _SPACES.sub(" ", bare.replace("đ", "d")).strip()


@lru_cache(maxsize=16384)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text; “%” counts as a word, and “xử lí” is spelled as “xử lý” is."""
    bare = _NOT_WORD.sub(" ", fold(text).replace("%", " % ")).split()
    return tuple(_I_OR_Y.sub("i", word) if word.endswith("y") else word for word in bare)


def without_controls(text: str) -> str:
    """What may stand in any XML file: no control characters but line breaks, no marks that turn the reading."""
    return _NEVER_PRINTED.sub("", text)


def printable(text: str) -> str:
    """One line of composed text for a document, as in `without_controls`."""
    return clean(without_controls(text))


def file_name(text: str) -> str:
    """A name under which any system stores a file; nothing in it hides how it ends."""
    return _NOT_IN_FILE_NAME.sub("_", printable(text))[-_FILE_NAME_LENGTH:].strip(". ") or "tep"


def like_formula(text: str) -> bool:
    """Whether a spreadsheet would work the text out if somebody typed it, or opened it as CSV; blanks do not hinder it."""
    return _LIKE_FORMULA.match(without_controls(text)) is not None
