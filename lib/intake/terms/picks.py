"""Titles that pick some of all cases: “Giải quyết hồ sơ trực tuyến” is not of all dossiers that are settled."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from lib.core.text import fold
from lib.core.vocabulary import Vocabulary
from lib.intake.terms.facets import FacetReader
from lib.intake.texts.time_words import without_periods
from lib.intake.texts.units import UnitNames

_PICKED = "\5"
_BREATH = re.compile(r"[,;:()/–]|\s-\s|\b(?:và|va)\b", re.IGNORECASE)
_BRACKET = re.compile(r"\(([^()]*)\)")
_INCLUDED = re.compile(r"\W*(?:bao gom|gom|ke ca|tinh ca|ca)\b")
_BY_PROGRAM = re.compile(
    r"\b(?:trên|phần mềm|hệ thống|cổng)\b.*?(?=[,;:()]|$)"
)  # “… trên Cổng dịch vụ công trực tuyến”


_CHOSEN = re.compile(  # what a program was asked for: “Hình thức nộp: Trực tuyến”
    r"\b(linh vuc|hinh thuc(?: nop| tiep nhan)?|muc do(?: dvc| dich vu(?: cong)?| truc tuyen)?|kenh(?: nop| tiep nhan)?|trang thai(?: ho so)?"
    r"|doi tuong(?: nop| thuc hien)?|(?:loai|nhom)(?: ho so| thu tuc| tthc)|(?:ten )?(?:thu tuc|tthc))\s*[:=]\s*([^;=]*[^;=\s])"
)
_ALL = re.compile(r"\W*(?:tat ca|toan bo|moi|cac|chung|all)\b")
_FIELD = "linh vuc"
_ANY = "\0"  # what is picked has no name


class Picks:
    """The titles above tables, by one plan's vocabulary: its `picking` facets name some of all cases."""

    def __init__(self, vocabulary: Vocabulary, reader: FacetReader) -> None:
        self._vocabulary, self._reader = vocabulary, reader
        self._cases = vocabulary.kindred - vocabulary.asked
        self._wider = {
            wide: narrow & self._cases for wide, narrow in vocabulary.broader.items() if narrow & self._cases
        }
        self._alone = (
            vocabulary.picking.difference(*vocabulary.definitions) | vocabulary.asked
        )  # “Thu phí” heads payments
        self._sides = vocabulary.asked.union(vocabulary.alone)

    def named(self, titles: Sequence[str], names: UnitNames, heads: frozenset[str]) -> frozenset[str]:
        """Marks of what the nearest title that speaks of cases picks among them, and none of the `heads` names.

        Where it speaks of all cases too it picks none: “Hồ sơ trực tuyến và giải quyết TTHC”. A title that says no more
        than what is picked, “Doanh nghiệp”, picks among all.
        """
        kept = self._vocabulary.picking - heads
        for title in reversed(titles):
            whole = self._things(title, names)
            of_cases = [things for things in self._breaths(title, names) if things & self._cases]
            if of_cases:
                picked = [things & whole & self._vocabulary.picking for things in of_cases]
                marks = (_mark(pick, case) for things in of_cases for pick in things for case in things & self._cases)
                return frozenset(marks).intersection(self._all(kept)) if all(picked) else frozenset()
            if whole & kept and self._read(title, names) <= self._alone:
                return frozenset(self._all(whole & kept))
        return frozenset()

    def chosen(self, titles: Sequence[str], names: UnitNames, heads: frozenset[str]) -> frozenset[str]:
        """Marks where a line says which cases a list was drawn up of, in words that nobody knows or of what no head names."""
        picking, of_all = self._vocabulary.picking - heads, self._vocabulary.subjects | {"reform", *self._wider}
        for label, answer in (each for title in titles for each in _CHOSEN.findall(fold(title))):
            read = self._reader.read(names.without_units(without_periods(answer)))
            of_field = label == _FIELD and bool(read.things) and not read.things & of_all
            if not _ALL.match(answer) and (read.unknown or read.things & picking or of_field):
                return frozenset(self._all(frozenset({_ANY})))
        return frozenset()

    def called(self, name: str, heads: frozenset[str]) -> frozenset[str]:
        """Marks of what the name of a sheet picks where it names nothing else: “HS trực tiếp”."""
        said = self._reader.read(name).things
        picked = said & self._vocabulary.picking - heads
        says_more = said - self._vocabulary.picking - self._vocabulary.asked - self._cases
        return frozenset() if says_more else frozenset(self._all(picked))

    def against(self, own: frozenset[str]) -> frozenset[str]:
        """The marks that speak against an indicator whose measures speak of these things."""
        wider = {*self._vocabulary.broader.items(), *self._vocabulary.over.items()}
        led = {thing for thing, narrower in wider if narrower & own - self._cases}
        return frozenset(self._all((self._vocabulary.picking - own - led) | {_ANY}, self._cases & own))

    def _breaths(self, title: str, names: UnitNames) -> Iterator[frozenset[str]]:
        """What each part of a title speaks of; one that names no more than a side goes with the part before it.

        “Hồ sơ của tổ chức, doanh nghiệp” is of businesses, “… của doanh nghiệp và người dân” of all.
        """
        said: list[str] = []
        for part in _BREATH.split(_BRACKET.sub(self._opened, _without_programs(title))):
            things = self._things(part, names)
            if said and things and things <= self._sides:
                said[-1] = f"{said[-1]} {part}"
            else:
                said.append(part)
        yield from (self._things(part, names) for part in said)

    def _opened(self, bracket: re.Match[str]) -> str:
        """What stands in brackets without them, where it only picks: “hồ sơ TTHC (trực tuyến)”, not “(cả trực tuyến)”."""
        read = self._reader.read(bracket[1])
        picks = read.things & self._vocabulary.picking and not (read.roles or read.unknown)
        return bracket[1] if picks and not _INCLUDED.match(fold(bracket[1])) else bracket[0]

    def _things(self, title: str, names: UnitNames) -> frozenset[str]:
        """What a title speaks of; “TTHC” is what the cases are of: “giải quyết TTHC liên thông” picks some of these."""
        things = self._read(_without_programs(title), names)
        return things.union(*(self._wider[wide] for wide in things & self._wider.keys()))

    def _read(self, title: str, names: UnitNames) -> frozenset[str]:
        return self._reader.read(names.without_units(without_periods(title))).things

    def _all(self, picks: frozenset[str], cases: frozenset[str] | None = None) -> Iterator[str]:
        return (_mark(pick, case) for pick in picks for case in (self._cases if cases is None else cases))


def _without_programs(title: str) -> str:
    return _BY_PROGRAM.sub(" ", unicodedata.normalize("NFC", title).casefold())


def _mark(pick: str, case: str) -> str:
    return f"{_PICKED}{pick}{_PICKED}{case}"
