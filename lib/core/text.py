"""Vietnamese text made comparable: composed, without diacritics, case or stray spaces."""

import re
import unicodedata
from functools import lru_cache

_SPACES = re.compile(r"[\s\u00a0\u200b\ufeff]+")
_I_OR_Y = re.compile(r"(?<=[bcdghklmnpqrstvx])y$|(?<=^qu)y$")  # tỷ or tỉ, lý or lí, quý or quí
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
