"""Sheets, files and lines that are named after a field of work: what stands under “Hộ tịch” is not of all cases."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from lib.core.plan import Plan
from lib.core.text import fold, words
from lib.intake.sheets.sheet_rows import GAP
from lib.intake.terms.facets import FacetReader
from lib.intake.texts.time_words import without_periods
from lib.intake.texts.units import UnitNames

_FIELD = "\6"
_NUMBERED = re.compile(r"^\W*(?:\d{1,2}|[ivx]{1,4}|[a-z])\s*[.)_-]\s*")
_FIELD_WORD = re.compile(r"\b(?:linh vuc|lv)\b")
_OFFICE = re.compile(  # who, not what: “Phòng Tư pháp”; “hồ sơ” and “phòng cháy” are none
    r"(?:(?<!ho )\bso\b|\bphong\b(?! chay| chong)|\bp\.|\b(?:trung tam|chi cuc|cuc|van phong|hat|khoi|doi|nganh)\b"
    r"|\b(?:cong an|thanh tra|bao hiem xa hoi|quan su) (?:tinh|huyen|thanh pho|tp|thi xa|xa|phuong|so)\b)[^,;()]*"
)
_DIVISION = re.compile(r"\W*(?:phong|p\b\.?)(?=\s*\w)")
_CASES = re.compile(r"\b(?:ho so|hs|tthc|thu tuc|linh vuc|lv|nguon|von|ngan sach|phieu)\b|^\W*cap (?:tinh|huyen|xa)\b")
_SECRET = re.compile(r"\bmat\b")  # what the law keeps off the network is left out wherever such things are counted
_SOME_CASES = re.compile(
    r"\b(?:linh vuc|lv|cua|thuoc|nganh|truc tuyen|truc tiep|phi dia gioi|lien thong|moi truong mang|qua mang|buu (?:chinh|dien)"
    r"|to chuc|doanh nghiep|ca nhan|cap (?:tinh|huyen|xa)|trung uong|dia phuong)\b"
)
_BODY = re.compile(
    r"\b(?:co quan|don vi|bo phan|phong) (?:thuc hien|giai quyet|tiep nhan|xu ly|thu ly)(?: ho so| tthc)?\s*:"
)
_OF_SOME = re.compile(
    r"\b(?:chi nhanh|chi cuc|cuc|hat|phong|doi|cong an|thanh tra|bao hiem|kho bac|thue|vpdkdd|vpdk)\b"
)
_AND = "va"
_NARROWS = re.compile(
    r"\b(?:(?:chi|moi) (?:bao )?(?:gom|tinh|ke|thong ke|tong hop|lay|cap nhat)(?: duoc)?\b"
    r"|(?:chua|khong) (?:bao )?(?:gom|tinh|ke|tong hop|thong ke|cap nhat)(?: duoc)?\b|(?:ngoai|loai|da)? ?tru\b"
    r"|(?:chi|rieng) (?:co |cho |ve |doi voi |o )?(?=linh vuc|lv|ho so|hs|tthc|thu tuc))"
)
_OF_ALL_FIELDS = re.compile(r"\b(?:cac|tat ca|toan bo|moi|\d+) (?:cac )?(?:linh vuc|lv)\b")


class WorkFields:
    """The fields of work of one plan's vocabulary, each known by the office that looks after it."""

    def __init__(self, plan: Plan) -> None:
        self._vocabulary = vocabulary = plan.vocabulary
        fields = {_mark(name): vocabulary.phrases_of_field(name) for name in vocabulary.fields_of_work}
        usual = (*vocabulary.roles.get("neutral", ()), *vocabulary.roles.get("title", ()))
        roles = {**vocabulary.roles, "neutral": usual}
        self._reader = FacetReader(replace(vocabulary, facets={**vocabulary.facets, **fields}, roles=roles))
        self._fields = frozenset(fields)
        self._cases = (vocabulary.kindred - vocabulary.asked) | vocabulary.surveyed
        self._beside = self._fields | self._cases | vocabulary.optional | vocabulary.fields_of_work.keys()
        leading = {plan.units.get(indicator.lead_agency).name for indicator in plan.indicators.values()}
        self._leading = frozenset(field for name in leading for field in self._reader.read(name).things & self._fields)

    def marks(
        self, titles: Sequence[str], called: Sequence[str], table: Iterable[str], names: UnitNames, sender: str
    ) -> frozenset[str]:
        """Marks of the fields that the names of sheet and file, or a line by itself among the titles, are of.

        None where the texts of the table itself name other fields, or all; nor for the field that the sender's
        own name tells: “Tư pháp” of the Sở Tư pháp is all that it has. A file called “chung thuc” under the title
        “… và chứng thực điện tử” is called after that.
        """
        lines = (cell for title in titles for cell in title.split(GAP) if self.is_field(cell, names))
        named = {name: self._named(name, names) for name in (*called, *lines)}
        found = frozenset(
            field for name, said in named.items() if said and not self._is_of_sender(name, sender) for field in said
        )
        if not found or any(self._tells_more(text, found, names) for text in table):
            return frozenset()
        return found.difference(*(self._called_alike(self._reader.read(title).things) for title in titles))

    def marks_of_divisions(self, texts: Iterable[str], names: UnitNames, sender: str) -> frozenset[str]:
        """Marks of the fields whose division sends what stands under its name: “PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG”.

        Those whose office leads a part of the plan, such as “PHÒNG TƯ PHÁP”, may compile for all of a district.
        """
        cells = (fold(cell) for text in texts for cell in text.split(GAP))
        said = (cell[found.end() :] for cell in cells if (found := _DIVISION.match(cell)))
        fields = (self._named(text, names) for text in said if not self._is_of_sender(text, sender))
        return frozenset().union(*fields) - self._leading

    def marks_of_notes(self, lines: Iterable[str], names: UnitNames) -> frozenset[str]:
        """Marks of the fields that a line by a table takes for all or leaves out: “Chỉ tính lĩnh vực đất đai”."""
        return frozenset().union(*(self._narrowed_to(fold(line), names) for line in lines))

    def _narrowed_to(self, line: str, names: UnitNames) -> frozenset[str]:
        body = _BODY.search(line)
        if body is not None and _OF_SOME.search(line[body.end() :]):
            return self._fields  # “Cơ quan giải quyết: Chi nhánh VPĐKĐĐ” has cases of its own alone
        narrowing = _NARROWS.search(line)
        rest = line[narrowing.end() :].split(".")[0] if narrowing else ""
        if _SECRET.search(rest):
            return frozenset()
        if _CASES.search(rest) or self.is_field(rest, names):
            return self._named(rest, names) or (self._fields if _SOME_CASES.search(rest) else frozenset())
        return frozenset()

    def is_field(self, text: str, names: UnitNames) -> bool:
        """Whether a text is the name of a field of work and says nothing else: “Lĩnh vực: Hộ tịch”."""
        read = self._reader.read(_bare(text, names))
        return bool(read.things & self._fields) and read.things <= self._beside and not (read.unknown or read.roles)

    def against(self, own: frozenset[str]) -> frozenset[str]:
        """The marks that speak against an indicator of these things.

        What is no case is often sorted by the office that answers for it: “Tư pháp” over the papers of law is all of them.
        """
        others = self._fields - frozenset(map(_mark, own)) - self._called_alike(own)
        return others if own & self._cases else others - self._leading

    def _called_alike(self, own: frozenset[str]) -> frozenset[str]:
        """The fields whose name is part of what only the plan speaks of: “chứng thực” of “chứng thực điện tử”."""
        unmistakable = own & self._vocabulary.unmistakable
        called = [f" {phrase} " for thing in unmistakable for phrase in self._vocabulary.phrases_of_facet(thing)]
        names = {field: self._vocabulary.phrases_of_field(field) for field in self._vocabulary.fields_of_work}
        return frozenset(
            _mark(field)
            for field, said in names.items()
            if any(f" {one} " in whole for one in said for whole in called)
        )

    def _named(self, text: str, names: UnitNames) -> frozenset[str]:
        return self._reader.read(_bare(text, names)).things & self._fields

    def _tells_more(self, text: str, found: frozenset[str], names: UnitNames) -> bool:
        return bool(_OF_ALL_FIELDS.search(fold(text)) or self._named(text, names) - found)

    def _is_of_sender(self, name: str, sender: str) -> bool:
        """Whether a name tells only who sends it, in words or letters: “TNMT”, “Tư pháp”, not “Lý lịch tư pháp”."""
        spelled = [word for word in words(sender) if word != _AND]
        own, letters = spelled[1:], "".join(word[0] for word in spelled)
        said = words(_FIELD_WORD.sub(" ", without_periods(name)))
        rest = self._reader.read(" ".join(word for word in said if not (word in own or _is_part(word, letters))))
        return bool(own) and not (rest.unknown or rest.things & self._fields)


def _is_part(word: str, letters: str) -> bool:
    return len(word) > 1 and word in letters


def _bare(text: str, names: UnitNames) -> str:
    """A text without its number, its period, units and offices, and the word “lĩnh vực”."""
    said = _NUMBERED.sub("", _OFFICE.sub(" ", fold(text).replace("_", " ")))
    return _FIELD_WORD.sub(" ", names.without_units(without_periods(said)))


def _mark(field: str) -> str:
    return f"{_FIELD}{field}"
