"""Text typed in the fonts of the years before Unicode: TCVN3 (.VnTime) and VNI, told by font or by look."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from lib.intake.files.grid import Sheet, Value

_TCVN3_LETTERS = dict(
    zip(
        "¡¢£¤¥¦§¨©ª«¬\xad®¯µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
        "ĂÂÊÔƠƯĐăâêôơưđẰàảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ",
        strict=True,
    )
)
_TCVN3_CAPITALS = dict(
    zip(
        map(chr, range(0x80, 0xA0)),
        "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ",
        strict=True,
    )
)
_TCVN3_TONES = dict(zip("°±²³´", "\u0300\u0309\u0303\u0301\u0323", strict=True))
_TCVN3 = str.maketrans({**_TCVN3_CAPITALS, **_TCVN3_LETTERS, **_TCVN3_TONES})

_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT = "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"
_CIRCUMFLEX, _BREVE, _HORN = "\u0302", "\u0306", "\u031b"
_VNI_MARKS = {
    "ø": _GRAVE,
    "ù": _ACUTE,
    "û": _HOOK,
    "õ": _TILDE,
    "ï": _DOT,
    "â": _CIRCUMFLEX,
    "à": _CIRCUMFLEX + _GRAVE,
    "á": _CIRCUMFLEX + _ACUTE,
    "å": _CIRCUMFLEX + _HOOK,
    "ã": _CIRCUMFLEX + _TILDE,
    "ä": _CIRCUMFLEX + _DOT,
    "ê": _BREVE,
    "è": _BREVE + _GRAVE,
    "é": _BREVE + _ACUTE,
    "ú": _BREVE + _HOOK,
    "ü": _BREVE + _TILDE,
    "ë": _BREVE + _DOT,
}
_VNI_LETTERS = {"ô": "o" + _HORN, "ö": "u" + _HORN, "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_VNI_PAIR = re.compile(r"([aeouyôöAEOUYÔÖ])([øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË])")

_ONLY_UNICODE = re.compile(
    r"[\u1ea0-\u1ef9\u0103\u0102\u0111\u0110\u01a0\u01a1\u01af\u01b0\u0128\u0129\u0168\u0169\u0300-\u0323]"
)
_TCVN3_LOOK = re.compile(
    r"(?<=[A-Za-z])[\xa8-\xae\xb5-\xb9\xbb-\xbe]|[\xa7\xae\xa8\xa9\xab\xac\xad\xb5\xb8\xb9](?=[A-Za-z])|(?<=[a-z])[\xc0-\xde]"
)
_VNI_LOOK = re.compile(
    r"[aeouyôöAEOUYÔÖ][øùûõïåäëüØÙÛÕÏÅÄËÜ]|[ñÑ][aeouôöAEOUÔÖ]|[öÖ][øùûõïØÙÛÕÏ]|ö[aeiou]?[nmtc]", re.UNICODE
)


def from_tcvn3(text: str) -> str:
    """“Tû lÖ hå s¬” becomes “Tỷ lệ hồ sơ”."""
    return unicodedata.normalize("NFC", text.translate(_TCVN3))


def from_vni(text: str) -> str:
    """“Tyû leä hoà sô” becomes “Tỷ lệ hồ sơ”."""
    marked = _VNI_PAIR.sub(lambda pair: _letter(pair[1]) + _VNI_MARKS[pair[2].lower()], text)
    return unicodedata.normalize("NFC", "".join(map(_letter, marked)))


def _letter(letter: str) -> str:
    plain = _VNI_LETTERS.get(letter.lower())
    if plain is None:
        return letter
    return plain.upper() if letter.isupper() else plain


def looks(text: str) -> str | None:
    """`tcvn3` or `vni` when the text can hardly be Unicode, else None."""
    if text.isascii() or _ONLY_UNICODE.search(text):
        return None
    if _TCVN3_LOOK.search(text):
        return "tcvn3"
    return "vni" if _VNI_LOOK.search(text) else None


def decoded(sheet: Sheet) -> Sheet:
    """The sheet with its old texts in Unicode.

    A cell's font decides; without one the cell's look does, and where most of a sheet's accented texts look
    old the doubtful ones follow them.
    """
    texts = {
        (row, column): value
        for row, values in enumerate(sheet.rows)
        for column, value in enumerate(values)
        if value.__class__ is str and not value.isascii()
    }
    seen = {at: sheet.legacy.get(at) if not _ONLY_UNICODE.search(text) else None for at, text in texts.items()}
    seen = {at: encoding or looks(texts[at]) for at, encoding in seen.items()}
    common = _common([encoding for encoding in seen.values() if encoding], len(texts))
    if not any(seen.values()):
        return sheet
    rows = [list(values) for values in sheet.rows]
    for (row, column), text in texts.items():
        encoding = seen[row, column] or (common if not _ONLY_UNICODE.search(text) else None)
        if encoding:
            rows[row][column] = from_tcvn3(text) if encoding == "tcvn3" else from_vni(text)
    return replace(sheet, rows=_frozen(rows))


def _common(encodings: Sequence[str], accented: int) -> str | None:
    if not encodings or 2 * len(encodings) < accented:
        return None
    return max(set(encodings), key=encodings.count)


def _frozen(rows: list[list[Value]]) -> Sequence[Sequence[Value]]:
    return tuple(map(tuple, rows))
