"""The names that programs give their fields, beside Vietnamese words: “online_rate (Tỷ lệ trực tuyến)”."""

import re
import unicodedata

from lib.intake.texts.misspelt import is_spelled_well

_MARKED = re.compile(r"[^\x00-\x7f]")
_TRANSLATED = re.compile(r"^[A-Za-z][a-z]+(?: [a-z]+)*\s+/\s+(?=[^/]*[^\x00-\x7f][^/]*$)")  # “On due / Đúng hạn”
_FIELD = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)+", re.ASCII)
_BETWEEN_NAMES = re.compile(r"([()/|\n]+)")


def without_field_names(text: str, known: frozenset[str] = frozenset()) -> str:
    """A header without the names a program gives its fields beside Vietnamese words: “online_rate (Tỷ lệ trực tuyến)”.

    Only what cannot be Vietnamese, for want of marks and by its spelling, and is none of the `known` words
    (“online”), is such a name.
    """
    if not _MARKED.search(text):
        return text
    said = _TRANSLATED.sub("", unicodedata.normalize("NFC", text))
    pieces = _BETWEEN_NAMES.split(said)
    return "".join(
        " " if place % 2 == 0 and _is_field_name(piece, known) else piece for place, piece in enumerate(pieces)
    )


def _is_field_name(piece: str, known: frozenset[str]) -> bool:
    if _FIELD.fullmatch(piece.strip()):
        return True
    names = [word for word in re.split(r"[\s_]+", piece.strip()) if word]
    return (
        piece.isascii()
        and all(word.isalpha() and not word.isupper() for word in names)
        and any(not is_spelled_well(word) for word in map(str.casefold, names))
        and not any(len(word) > 1 and word in known and not is_spelled_well(word) for word in map(str.casefold, names))
    )
