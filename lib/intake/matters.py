"""Tells titles that narrow a matter of the plan to something else: “Kiểm tra an toàn thực phẩm” inspects no reform."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from lib.core.plan import Indicator, Plan
from lib.core.text import words
from lib.intake.context import SAMPLE_MARK
from lib.intake.facets import FacetReader
from lib.intake.periods import without_periods
from lib.intake.units import UnitNames

_NARROWED = "\4"
_ASIDE = re.compile(r"\([^()]*\)")  # “(không tính cuộc họp mật)” says what is left out, not what it is about
_SAMPLE = frozenset(SAMPLE_MARK.split())
_DOCUMENT = re.compile(r"\b(?:số\s*)?\d+/[\w-]+")  # “468/QĐ-TTg”; “4/2023” says nothing of a matter either
_CIRCUMSTANCE = re.compile(  # how and by what something is done, not what: up to a word that names a matter again
    r"\b(?:trên|theo|qua|bằng|phục vụ|gửi|do|kèm|phần mềm|hệ thống)\b.*?"
    r"(?=[,;:()]|\b(?:lĩnh vực|ngành|về|chính sách|chương trình|nguồn|vốn|vay|cho)\b|$)"
)
_WORDS_OF_TITLE = 30
_USUAL = "title"  # the vocabulary's words that stand in titles of any report and narrow nothing


class Matters:
    """The titles above tables; `fields` are the things that part a matter into fields of work.

    `own` are the things of each indicator's measures: a title that names them all may use that indicator's words.
    """

    def __init__(self, plan: Plan, fields: frozenset[str], own: Iterable[tuple[str, frozenset[str]]]) -> None:
        vocabulary = plan.vocabulary
        usual = (*vocabulary.roles.get("neutral", ()), *vocabulary.roles.get(_USUAL, ()))
        self.reader = FacetReader(replace(vocabulary, roles={**vocabulary.roles, "neutral": usual}))
        self.fields = fields
        self.areas = [words(area.name) for area in plan.areas]
        self.named = [(things, words_of(plan.indicators[code])) for code, things in own if things]

    def narrowed(self, titles: Iterable[str], names: UnitNames) -> frozenset[str]:
        """Marks of the things that a title names beside words nobody knows, or beside a field of work.

        Words that only tell how or by what it is done narrow nothing: “… trên phần mềm iGate”. They are for the
        context of headings: `marks` says which of them make a heading one of another matter.
        """
        found: set[str] = set()
        for title in titles:
            if _is_prose(title):
                continue
            read = self.reader.read(names.without_units(without_periods(title)))
            strange = read.unknown and self._strange(title, names)
            narrowing = (*(read.things & self.fields), *(("",) if strange else ()))
            found |= {_mark(field, thing) for field in narrowing for thing in read.things}
        return frozenset(found)

    def _strange(self, title: str, names: UnitNames) -> bool:
        """Whether a title has words that neither the vocabulary nor the plan's texts on what it names have."""
        read = self.reader.read(names.without_units(without_periods(_matter_of(title))))
        said = f" {' '.join(words(title))} "
        areas = (area for area in self.areas if f" {' '.join(area)} " in said)
        known = _SAMPLE.union(*areas, *(own for things, own in self.named if things <= read.things))
        return any(word not in known for word in read.unknown)

    def marks(self, own: frozenset[str], harmless: frozenset[str]) -> frozenset[str]:
        """The marks that speak against an indicator which counts or asks these things of its own."""
        return frozenset(_mark(field, thing) for field in ("", *(self.fields - own)) for thing in own - harmless)


def _is_prose(line: str) -> bool:
    """Whether a line above a table is no title but says what to do or how it was counted."""
    size = len(line.split())
    return ";" in line or size > _WORDS_OF_TITLE or (line.rstrip().endswith(".") and size > _WORDS_OF_TITLE // 2)


def _mark(field: str, thing: str) -> str:
    return f"{_NARROWED}{field}{_NARROWED}{thing}"


def words_of(indicator: Indicator) -> frozenset[str]:
    """The folded words of an indicator's own texts."""
    texts = [indicator.name, indicator.short_name, indicator.numerator, indicator.denominator]
    texts += [*indicator.synonyms, *indicator.numerator_synonyms, *indicator.denominator_synonyms]
    return frozenset(word for text in texts for word in words(text))


def _matter_of(title: str) -> str:
    """A title without its circumstances; where marks are left off they are told by no word, and it stays whole."""
    said = unicodedata.normalize("NFC", title).casefold()
    return _CIRCUMSTANCE.sub(" ", _DOCUMENT.sub(" ", _ASIDE.sub(" ", said)))
