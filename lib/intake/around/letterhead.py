"""Whose paper a report is, by the lines above its tables: the motto, the offices, the number of the form."""

import re
from collections.abc import Iterable, Sequence

from lib.core.text import fold
from lib.intake.sheets.sheet_rows import GAP
from lib.intake.texts.units import UnitNames

_MOTTO = ("cong hoa xa hoi", "doc lap - tu do", "doc lap – tu do")
_OFFICE = ("uy ban nhan dan", "ubnd", "hoi dong nhan dan", "van phong", "trung tam", "phong ", "ban ")
_NUMBERED = (
    "so:",
    "so :",
    "bieu so",
    "mau so",
    "phu luc",
    "kem theo",
    "(kem theo",
    "ban hanh kem theo",
    "(ban hanh",
    "don vi tinh",
    "dvt",
    "(don vi tinh",
    "kinh gui",
    "noi nhan",
)

_NAMED_FORM = re.compile(  # “Biểu số 5: Hồ sơ công việc …” and “Biểu số liệu …” are titles
    r"bieu so lieu\b"
    r"|(?:bieu|mau|phu luc)(?: so)?[\s.]*(?:\d{1,3}[a-z]?|[ivx]{1,5}|[a-z])\s*[:.–-]\s*(?!\(?(?:kem theo|ban hanh))(?:\S+\s+){2}\S"
)


_EXPLAINED = re.compile(r"[(*\s]*(?:cach (?:ghi|tinh|dien|lap)|ghi chu|chu thich|luu y|huong dan (?:ghi|dien|lap))\b")


def explains(line: str) -> bool:
    """Whether a line says how to read or fill a form, and not whose it is: “Ghi chú: …”."""
    return _EXPLAINED.match(fold(line)) is not None


def split_letterhead(lines: Sequence[str], names: UnitNames) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The titles among the lines above a table, and the lines that only say whose paper it is or how to read it."""
    titles: list[str] = []
    letterhead: list[str] = []
    for line in lines:
        first = fold(line.split(GAP)[0])
        whole = fold(line)
        is_head = any(motto in whole for motto in _MOTTO) or _is_number(whole)
        is_head = (
            is_head
            or explains(line)
            or (not titles and (names.find(first).code is not None or first.startswith(_OFFICE)))
        )
        (letterhead if is_head else titles).append(line)
    return tuple(titles), tuple(letterhead)


def _is_number(line: str) -> bool:
    """Whether a folded line only numbers the form, or says where it comes from."""
    return line.startswith(_NUMBERED) and not _NAMED_FORM.match(line)


_PART = re.compile(  # bodies beside the committee of a place, and some of its units: their figures are not the place's
    r"^(?:.*\b(?:cua|tai)\s+)?"
    r"(?:cong an|chi cuc|cuc thue|kho bac|toa an|vien kiem sat|bao hiem xa hoi|bhxh|benh vien|truong (?!hop)|hat kiem lam|doi quan ly"
    r"|chi nhanh|ban quan ly du an|ban chi huy|hoi (?:nong dan|phu nu|cuu chien binh|lien hiep)|mat tran|huyen uy|thanh uy|dang uy"
    r"|trung tam(?! (?:phuc vu )?(?:hanh chinh cong|hcc)| pvhcc)|mot so (?:xa|phuong|huyen|phong|don vi|co quan))\b"
)


def speaks_of_part(lines: Iterable[str]) -> bool:
    """Whether a line names an office within a place, or some of its units: “CÔNG AN HUYỆN BA BỂ”, “TẠI MỘT SỐ XÃ”."""
    return any(_PART.match(fold(cell)) for line in lines for cell in line.split(GAP))


_COMMUNE = re.compile(
    r"\W*(?:(?:ubnd|uy ban nhan dan)\s+(?:xa|phuong|thi tran|tt|x|p)\b[\s.]*)(?!(?:va|xa|phuong|thi tran)\b)[a-z]"
)
_INSIDE = re.compile(r"\s*(?:,|\(|\s[-–]\s|thuộc|thuoc|huyện|huyen|thành phố|thanh pho)", re.IGNORECASE)


def strangers(lines: Iterable[str], names: UnitNames) -> tuple[str, ...] | None:
    """Whose paper it may be where a line names the council of a commune that nobody knows, or that several may be.

    “UBND XÃ LÃNG NGÂM” over “HUYỆN NGÂN SƠN” is no paper of the district.
    """
    for line in lines:
        for part in line.split(GAP):
            inner = _INSIDE.split(part, maxsplit=1)[0]
            if _COMMUNE.match(fold(inner)) and names.find(part).code is None and not names.mentioned(inner):
                match = names.find(inner)
                if match.code is None:
                    return match.candidates
    return None


def is_foreign(lines: Iterable[str], names: UnitNames) -> bool:
    """Whether the paper is of a province or district that nobody knows: “UBND HUYỆN ĐỊNH HÓA”, “UBND TỈNH AN GIANG”."""
    parts = (part for line in lines for part in line.split(GAP) if _PLACE.fullmatch(fold(part)))
    return any(
        not (match := names.find(part)).code and not match.candidates and not names.mentioned(part) for part in parts
    )


_PLACE = re.compile(
    r"\W*(?:(?:ubnd|uy ban nhan dan)\s+)?(?:tinh|huyen|thanh pho|thi xa|tp)\b[\s.]*(?!cac\b|cua\b|va\b|uy\b)[a-z]+(?: [a-z]+){0,2}\W*"
)


def names_only(unit: str, letterhead: Iterable[str], names: UnitNames) -> bool:
    """Whether a letterhead names no other office below the unit: “UBND TỈNH BẮC KẠN” without “SỞ NỘI VỤ”."""
    parts = (part for line in letterhead for part in line.split(GAP))
    said = (part for part in parts if fold(part) not in _OFFICE)  # “ỦY BAN NHÂN DÂN”, the name on the next line
    named = ((names.find(part).code, fold(part).startswith(_OFFICE)) for part in said)
    return all(code == unit or (code is None and not is_office) for code, is_office in named)
