"""A law for the screen: every word on it is a Vietnamese syllable, an abbreviation, or a name listed here."""

import re
import unicodedata

# Products, file kinds and keys whose names Vietnamese keeps as they are.
NAMES = frozenset({"excel", "word", "powerpoint", "xlsx", "ctrl", "enter", "esc"})

_FILE = re.compile(r"\S+\.(?:xlsx|xlsm|xlsb|xls|ods|csv|zip)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_SYLLABLE = re.compile(
    r"(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?"
)


def foreign_words(text: str) -> set[str]:
    """The words of a text that no Vietnamese reader would expect; names of files don't count."""
    return {word for word in _WORD.findall(_FILE.sub(" ", unicodedata.normalize("NFC", text))) if _is_foreign(word)}


def _is_foreign(word: str) -> bool:
    if word.isupper() or word.lower() in NAMES:
        return False
    decomposed = unicodedata.normalize("NFD", word.lower().replace("đ", "d"))
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _SYLLABLE.fullmatch(bare) is None
