"""The unit that a table reports of, by the words around it."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lib.core.text import fold
from lib.core.unit import Kind, Units
from lib.intake.around.letterhead import explains, names_only, speaks_of_part, split_letterhead, strangers
from lib.intake.around.surroundings import Surroundings
from lib.intake.sheets.sheet_rows import GAP
from lib.intake.texts.units import Certainty, UnitNames


@dataclass(frozen=True, slots=True)
class Reporter:
    """The unit a table reports of. `sure` is False where only a letterhead or a file name speaks of a department,

    which may as well report of the whole province, and where `rivals` are named in another place.
    """

    unit: str | None
    sure: bool = False
    rivals: tuple[str, ...] = ()


_REPORTER = ("don vi bao cao", "co quan bao cao", "don vi lap", "don vi gui", "ten don vi", "don vi:")
_WHOLE_DISTRICT = ("toan huyen", "toan thanh pho", "toan thi xa")
_WHOLE_PROVINCE = ("tren dia ban tinh", "toan tinh", "cua tinh", "pham vi: tinh", "trong tinh", "cac huyen, thanh pho")


def reporting_unit(around: Surroundings, names: UnitNames, units: Units) -> Reporter:
    """The unit a table reports of: “Đơn vị báo cáo: …” first, then title, sheet name, file name, letterhead.

    Another district or commune in a later place, if it does not hold the first, leaves it to a person.
    """
    root = units.root.code
    over = names.find(around.section)
    if over.certainty is Certainty.SURE:
        return Reporter(over.code, sure=True)
    for line in (*reversed(around.titles), *reversed(around.letterhead), *around.sheet_lines):
        unit = _labelled(line, names, units)
        if unit:
            return Reporter(unit, sure=True)
    titles, letterhead = _paper(around, names)
    if any(map(is_whole_province, titles)):
        return Reporter(root, sure=True)
    if (unknown := strangers((*titles, *letterhead), names)) is not None:
        return Reporter(None, rivals=unknown)
    places = (titles, (around.sheet_name,), (around.file_stem,), letterhead)
    titled, *others = [_one(_all_named(texts, names), units) for texts in places]
    if others[0] and not _OFFICE.search(fold(around.sheet_name)) and any((titled, *others[1:])):
        others[0] = others[0] if _is_local(others[0], units) else None  # “VI-Tài chính” is an area of the plan
    unit = next((unit for unit in (titled, *others) if unit), None)
    if unit is None:
        return Reporter(None)
    sheet, file, head = others
    if unit != file and unit == head and unit == sheet:
        file = None  # a workbook called after one of its wards has a sheet for each
    local = {other for other in (sheet, file, head) if other and _is_local(other, units)}
    rivals = tuple(sorted(local - {unit, *_holders(unit, units)}))
    if _is_local(unit, units) and _is_of_a_division(unit, (*titles, *letterhead), names):
        return Reporter(unit, rivals=rivals)
    clear = (
        unit == titled
        or any(map(_is_own, titles))
        or _is_local(unit, units)
        or (unit == root and names_only(root, letterhead, names))
    )
    part = units.get(unit).kind is not Kind.DEPARTMENT and speaks_of_part((*titles, *letterhead))
    return Reporter(unit, sure=not rivals and clear and not part, rivals=rivals)


def _is_own(title: str) -> bool:
    """Whether a title says that the figures are the department's own: “SỐ LIỆU CHUYỂN ĐỔI SỐ CỦA SỞ”."""
    return _OWN.search(unicodedata.normalize("NFC", title).casefold()) is not None


_OFFICE = re.compile(r"\b(?:so|ban|van phong|vp|s\w{2,}|ubnd)\b")
_OWN = re.compile(r"\bcủa (?:sở|ban)\b(?!\s*,\s*(?:ban|ngành)|\s+\w)")


def _paper(around: Surroundings, names: UnitNames) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Titles and letterhead that say whose a table is: its own, or those of the table before it where it has none.

    Under titles that name no place the letterhead and the title of the whole sheet hold: “UBND HUYỆN BA BỂ” over “II. Cuộc
    họp”. A line that heads one table of several, such as “Xã Địa Linh” or “I. …”, holds for that one alone.
    """
    of_its_own = not all(map(explains, around.letterhead)) or any(map(_PLACE.search, map(fold, around.titles)))
    if not around.before or of_its_own:
        return around.titles, around.letterhead
    if not around.titles:
        return split_letterhead(around.before, names)
    own = any(map(_is_own, around.titles))  # “của Sở” in a later table is of the office above the first
    titles, letterhead = split_letterhead([line for line in around.before if own or not _heads_one(line, names)], names)
    return around.titles, (*letterhead, *(line for line in titles if names.mentioned(line)))


def _heads_one(line: str, names: UnitNames) -> bool:
    alone = names.find(line).code is not None and not fold(line).startswith(_COUNCIL)
    return alone or _NUMBERED.match(line) is not None


_PLACE = re.compile(r"\b(?:xa|phuong|thi tran|huyen|thanh pho|tp|tinh|don vi|toan|chung)\b")
_COUNCIL = ("ubnd", "uy ban nhan dan")
_NUMBERED = re.compile(r"\s*(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2})\s*[.)/:-]\s")


def _is_of_a_division(unit: str, lines: Iterable[str], names: UnitNames) -> bool:
    """Whether a place is named only by one of its divisions, which answers for itself: “PHÒNG TƯ PHÁP HUYỆN BA BỂ”."""
    naming = [part for line in lines for part in line.split(GAP) if unit in _all_named((part,), names)]
    return bool(naming) and all(_DIVISION.match(fold(part)) for part in naming)


_DIVISION = re.compile(r"\W*phong (?!noi vu\b)")


def is_whole_district(text: str) -> bool:
    """Whether a text says that it is about all of a district: “Toàn huyện”."""
    bare = fold(text)
    return any(scope in bare for scope in _WHOLE_DISTRICT)


def is_whole_province(text: str) -> bool:
    """Whether a text says that it is about all of the province."""
    bare = fold(text)
    return any(scope in bare for scope in _WHOLE_PROVINCE)


def _is_local(unit: str, units: Units) -> bool:
    return units.get(unit).kind in (Kind.DISTRICT, Kind.COMMUNE)


def _holders(unit: str, units: Units) -> set[str]:
    return {holder.code for holder in units.ancestors(unit)}


def _labelled(line: str, names: UnitNames, units: Units) -> str | None:
    bare = fold(line)
    for label in _REPORTER:
        if label in bare:
            start = bare.find(label) + len(label.rstrip(":"))
            said = line[start:] if len(bare) == len(line) else line
            unit = names.find(said.strip(" :.…")).code or _one(names.mentioned(said), units)
            if unit:
                return unit
    return None


def _all_named(texts: Iterable[str], names: UnitNames) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for text in texts:
        for part in text.split(GAP):
            whole = names.find(part).code
            found.update(dict.fromkeys((whole,) if whole else names.mentioned(part)))
    return tuple(found)


def _one(named: Sequence[str], units: Units) -> str | None:
    """The one unit that is named, those that hold it aside: of “xã Địa Linh, huyện Ba Bể” the commune."""
    holders = {code for unit in named for code in _holders(unit, units)}
    inner = [unit for unit in named if unit not in holders]
    return inner[0] if len(inner) == 1 else None
