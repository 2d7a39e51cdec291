"""What a plan's workbook calls areas, units and indicators by name, turned into their codes."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from lib.core.finding import Code
from lib.core.text import words
from lib.plans.document import Document
from lib.plans.entries import KEYS, Entry, Part
from lib.plans.sheets import SheetEntries

_CALLED = {
    Part.AREA: ("short_name", "id", "name"),
    Part.UNIT: ("name", "aliases"),
    Part.INDICATOR: ("short_name", "name"),
}


def resolve(document: Document, found: Mapping[Part, SheetEntries]) -> None:
    """Put codes for names in the entries just read, and give new indicators a code.

    A name that means nothing, or several things, stays: the check of references tells of it.
    """
    areas = _codes(Part.AREA, document[Part.AREA])
    indicators = found.get(Part.INDICATOR)
    if indicators is not None:
        for row, entry in enumerate(indicators.entries):
            _place(indicators, row, entry, areas)
    codes = {part: _codes(part, document[part]) for part in _CALLED}
    for sheet in found.values():
        for column in sheet.layout.columns:
            if column.refers is not None:
                _translate(sheet.entries, column.field, column.refers, codes[column.refers])


def _translate(entries: Iterable[dict[str, Any]], name: str, part: Part, codes: Mapping[str, str]) -> None:
    for entry in entries:
        if isinstance(entry.get(name), str):
            entry[name] = _code(part, entry[name], codes)


def _code(part: Part, said: str, codes: Mapping[str, str]) -> str:
    """The code itself comes first, but for areas: their short names are what the export writes."""
    said = said.strip()
    if part is not Part.AREA and said in codes.values():
        return said
    return codes.get(" ".join(words(said)), said)


def _codes(part: Part, entries: Iterable[Entry]) -> dict[str, str]:
    """What each entry may be called, to its code; a name that two share is left out."""
    codes: dict[str, str] = {}
    for field in _CALLED[part]:
        shared: dict[str, set[str]] = {}
        for code, name in _names(part, field, entries):
            shared.setdefault(" ".join(words(name)), set()).add(code)
        for name, meant in shared.items():
            if len(meant) == 1:
                codes.setdefault(name, *meant)
    return codes


def _names(part: Part, field: str, entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        code, called = entry.get(KEYS[part]), entry.get(field, ())
        if isinstance(code, str):
            for name in [called] if isinstance(called, str) else called if isinstance(called, list | tuple) else ():
                yield code.strip(), str(name)


def _place(sheet: SheetEntries, row: int, entry: dict[str, Any], areas: Mapping[str, str]) -> None:
    """Take the area's name out of an indicator's entry: it is the first part of the code, given or made here."""
    name, code = entry.pop("area", None), entry.get("id")
    if name is None:
        if code is None:
            sheet.spoiled.add((row, "id"))
            if (row, "area") not in sheet.spoiled and "area" not in sheet.missing:
                sheet.spoil(row, "area", Code.MISSING_VALUE, "thiếu", "Điền ô này.")
        return
    area = areas.get(" ".join(words(name)))
    if area is None:
        sheet.spoil(row, "area", Code.UNKNOWN_ENTRY, f"không có lĩnh vực “{name}”", "Ghi tên ngắn ở trang “Lĩnh vực”.")
        sheet.spoiled.add((row, "id"))
    elif code is None:
        made = "_".join(word for word in words(str(entry.get("short_name", ""))) if word != "%")
        if made:
            entry["id"] = f"{area}.{made}"
        else:
            sheet.spoiled.add((row, "id"))
    elif not str(code).strip().startswith(f"{area}."):
        said = f"mã “{code}” không thuộc lĩnh vực “{name}”"
        sheet.spoil(row, "id", Code.PLAN_FAULT, said, f"Mã của lĩnh vực này bắt đầu bằng “{area}.”.")
