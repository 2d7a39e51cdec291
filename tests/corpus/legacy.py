"""Vietnamese as the fonts of the nineties wrote it, and other spellings of the same text."""

import unicodedata

_TONES = "\u0301\u0300\u0309\u0303\u0323"  # sắc, huyền, hỏi, ngã, nặng

# Small letters of TCVN 5712 (the fonts .Vn*), in the order sắc, huyền, hỏi, ngã, nặng; the bare letter comes first.
_TCVN3_ROWS = {
    "a": "a¸µ¶·¹",
    "ă": "¨¾»¼½Æ",
    "â": "©ÊÇÈÉË",
    "e": "eÐÌÎÏÑ",
    "ê": "ªÕÒÓÔÖ",
    "i": "iÝ×ØÜÞ",
    "o": "oãßáâä",
    "ô": "«èåæçé",
    "ơ": "¬íêëìî",
    "u": "uóïñòô",
    "ư": "­øõö÷ù",
    "y": "yýúûüþ",
}
_TCVN3_CAPITALS = {"Ă": "¡", "Â": "¢", "Ê": "£", "Ô": "¤", "Ơ": "¥", "Ư": "¦", "Đ": "§"}
# Marks of the fonts VNI-*: written after the letter.
_VNI_PLAIN = "ùøûõï"
_VNI_BREVE = "éèúüë"
_VNI_HAT = "áàåãä"
_VNI_WHOLE = {"í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î", "đ": "ñ", "ơ": "ô", "ư": "ö", "i": "i"}


def _composed(base: str, tone: str) -> str:
    return unicodedata.normalize("NFC", base + tone)


def _tcvn3_table() -> dict[str, str]:
    table = {"đ": "®"}
    for base, codes in _TCVN3_ROWS.items():
        for tone, code in zip(["", *_TONES], codes, strict=True):
            table[_composed(base, tone)] = code
    for letter in list(table):
        table.setdefault(letter.upper(), table[letter] if letter not in "aeiouy" else letter.upper())
    table.update(_TCVN3_CAPITALS)
    return table


def _vni_table() -> dict[str, str]:
    table = dict(_VNI_WHOLE)
    for letter in "aeouy":
        marks = zip(_TONES, _VNI_PLAIN, strict=True)
        table.update(
            {_composed(letter, tone): letter + mark for tone, mark in marks if _composed(letter, tone) not in table}
        )
    for letter, bare in (("ơ", "ô"), ("ư", "ö")):
        table.update({_composed(letter, tone): bare + mark for tone, mark in zip(_TONES, _VNI_PLAIN, strict=True)})
    table["ă"] = "aê"
    table.update({_composed("ă", tone): "a" + mark for tone, mark in zip(_TONES, _VNI_BREVE, strict=True)})
    for letter, bare in (("â", "a"), ("ê", "e"), ("ô", "o")):
        table[letter] = bare + "â"
        table.update({_composed(letter, tone): bare + mark for tone, mark in zip(_TONES, _VNI_HAT, strict=True)})
    table.update({letter.upper(): code.upper() for letter, code in list(table.items())})
    return table


_TCVN3 = str.maketrans(_tcvn3_table())
_VNI = str.maketrans(_vni_table())


def tcvn3(text: str) -> str:
    """As typed in a font .VnTime; capitals with a tone have no code and are written small, as .VnTimeH shows them."""
    return unicodedata.normalize("NFC", text).translate(_TCVN3)


def vni(text: str) -> str:
    """As typed in a font VNI-Times."""
    return unicodedata.normalize("NFC", text).translate(_VNI)


def decomposed(text: str) -> str:
    """As a Mac writes it."""
    return unicodedata.normalize("NFD", text)


def bare(text: str) -> str:
    """Without any diacritic."""
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def hard_spaced(text: str) -> str:
    """With the spaces that don't break, as pasted from Word."""
    return text.replace(" ", "\u00a0")


FONTS = {"tcvn3": ".VnTime", "vni": "VNI-Times"}
SPELLINGS = {"tcvn3": tcvn3, "vni": vni, "nfd": decomposed, "bare": bare, "upper": str.upper, "hard": hard_spaced}
