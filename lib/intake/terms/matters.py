"""Tells titles that narrow a matter of the plan to something else: “Kiểm tra an toàn thực phẩm” inspects no reform."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, permutations
from typing import NamedTuple

from lib.core.plan import Indicator, Plan
from lib.core.text import fold, words
from lib.intake.around.drafts import SAMPLE_MARK
from lib.intake.sheets.sheet_rows import GAP
from lib.intake.terms.facets import FacetReader
from lib.intake.terms.topics import phrases_of
from lib.intake.texts.time_words import without_periods
from lib.intake.texts.units import UnitNames

_NARROWED = "\4"
_ASIDE = re.compile(r"\([^()]*\)")  # “(không tính cuộc họp mật)” says what is left out, not what it is about
_SAMPLE = frozenset(SAMPLE_MARK.split())
_DOCUMENT = re.compile(r"\b(?:số\s*)?\d+/[\w-]+")  # “468/QĐ-TTg”; “4/2023” says nothing of a matter either
_CIRCUMSTANCE = re.compile(  # how and by what something is done, not what: up to a word that names a matter again
    r"\b(?:trên|theo|qua|bằng|phục vụ|gửi|do|kèm|phần mềm|hệ thống)\b.*?"
    r"(?=[,;:()]|\b(?:lĩnh vực|ngành|về|chính sách|chương trình|nguồn|vốn|vay|cho)\b|$)"
)
_WORDS_OF_TITLE = 30
_NOT_UNDERSTOOD = f"{_NARROWED}{_NARROWED}"
_OF_THE_PAPER = re.compile(  # “Đơn vị nhận báo cáo: …”, “exported_at: …” say who, when and whence, never what
    r"\W*(?:don vi|co quan|nguon|nguoi|noi(?! dung)|ngay|ky|thoi (?:diem|gian)|xuat|trich|in luc|cap nhat|[a-z]+(?:_[a-z]+)+)\b[^:]{0,30}:"
)
_BREATH = re.compile(r"[,;:()/–]|\s-\s|\b(?:và|va)\b", re.IGNORECASE)
_SLACK = "slack"  # the vocabulary's words that say little in a header, and are left out here
_USUAL = "title"  # the vocabulary's words that stand in titles of any report and narrow nothing


class Narrowed(NamedTuple):
    """What speaks against an indicator in titles: `marks`, those of them that name another survey, and its own fields of work.

    `unmistakable` are its things that no other matter has.
    """

    marks: frozenset[str]
    of_surveys: frozenset[str]
    fields: frozenset[str]
    unmistakable: frozenset[str]

    def by(self, said: frozenset[str]) -> frozenset[str]:
        """The marks that speak against a heading: “Hài lòng về đất đai, xây dựng, đầu tư” is itself under the title “SIPAS”, too.

        What only this plan speaks of is itself under words that nobody understands.
        """
        marks = self.marks - {_NOT_UNDERSTOOD} if said & self.unmistakable else self.marks
        return marks - self.of_surveys if self.fields and self.fields <= said else marks


class Matters:
    """The titles above tables; `fields` are the things that part a matter into fields of work.

    `own` are the things of each indicator's measures: a title that names them all may use that indicator's words.
    """

    def __init__(self, plan: Plan, fields: frozenset[str], own: Iterable[tuple[str, frozenset[str]]]) -> None:
        self.vocabulary = vocabulary = plan.vocabulary
        usual = (*vocabulary.roles.get("neutral", ()), *vocabulary.roles.get(_USUAL, ()))
        facets = {name: said for name, said in vocabulary.facets.items() if name not in vocabulary.elsewhere}
        roles = {**vocabulary.roles, "neutral": usual, _SLACK: ()}
        self.reader = FacetReader(replace(vocabulary, facets=facets, roles=roles))
        self.all_reader = FacetReader(vocabulary)
        self.fields = fields
        self.areas = phrases_of(plan, self.reader)
        self.named = [(things, words_of(plan.indicators[code])) for code, things in own if things]

    def narrowed(self, titles: Iterable[str], names: UnitNames) -> frozenset[str]:
        """Marks of the things that a title names beside words nobody knows, a field of work, or another subject.

        Words that only tell how or by what it is done narrow nothing: “… trên phần mềm iGate”. Where no title can be
        understood the marks speak against every indicator. They are for the context of headings: `marks` says which
        of them make a heading one of another matter.
        """
        found: set[str] = set()
        understood = strange = False
        for title in (cell for line in titles for cell in _of_the_matter(line.split(GAP))):
            if _is_prose(title):
                continue
            read = self.reader.read(names.without_units(without_periods(title)))
            odd = self._is_elsewhere(title, names) or (bool(read.unknown) and self._strange(title, names))
            narrowing = (*(read.things & self.fields), *(("",) if odd else ()))
            found |= {_mark(field, thing) for field in narrowing for thing in read.things}
            found |= {_mark(one, other) for one, other in self._side_by_side(title, names)}
            told = read.things - self.vocabulary.harmless
            understood |= "reform" in read.things or (bool(told) and not odd)
            strange |= odd
        return frozenset(found | {_NOT_UNDERSTOOD} if strange and not understood else found)

    def beside_strangers(self, texts: Iterable[str], names: UnitNames) -> frozenset[str]:
        """Marks of the things that texts name beside words nobody knows; texts without such things say nothing."""
        return self.narrowed(texts, names) - {_NOT_UNDERSTOOD}

    def of_strange_cases(self, texts: Iterable[str], names: UnitNames) -> frozenset[str]:
        """Marks of what has a broader name, where texts put that beside words nobody knows: “TTHC nội bộ” are some of all dossiers."""
        broader = self.vocabulary.broader
        found = (
            case
            for text in texts
            for wide in self.reader.read(names.without_units(without_periods(text))).things & broader.keys()
            for case in broader[wide] & self.vocabulary.kindred
            if self._strange(text, names)
        )
        return frozenset(_mark("", case) for case in found)

    def _is_elsewhere(self, title: str, names: UnitNames) -> bool:
        """Whether a title names a matter that is none of the plan's in words that its matters have, too: “hồ sơ công chứng”."""
        whole = without_periods(_matter_of(title))  # “kiến nghị sau thanh tra” does not name the Thanh tra
        said = (self.all_reader.read(text) for text in (whole, names.without_units(whole)))
        return any(one.things & self.vocabulary.elsewhere for one in said)

    def _side_by_side(self, title: str, names: UnitNames) -> Iterator[tuple[str, str]]:
        """Pairs of subjects that a title names in one breath."""
        for part in _BREATH.split(title):
            said = self.reader.read(names.without_units(without_periods(part))).things & self.vocabulary.subjects
            yield from permutations(said, 2)

    def _strange(self, title: str, names: UnitNames) -> bool:
        """Whether a title has words that neither the vocabulary nor the plan's texts on what it names have."""
        read = self.reader.read(names.without_units(without_periods(_matter_of(title))))
        said = f" {' '.join(self.reader.spelled_out(title))} "
        areas = (area for area in self.areas if f" {' '.join(area)} " in said)
        known = _SAMPLE.union(*areas, *(own for things, own in self.named if things <= read.things))
        return any(word not in known for word in read.unknown)

    def marks(self, own: frozenset[str], harmless: frozenset[str]) -> frozenset[str]:
        """The marks that speak against an indicator which counts or asks these things of its own."""
        parted = self.fields if own & (self.vocabulary.kindred | self.vocabulary.surveyed) else frozenset()
        others = (parted | self.vocabulary.subjects) - own  # “xây dựng văn bản” is no field of work
        pairs = frozenset(_mark(other, thing) for other in ("", *others) for thing in own - harmless)
        return pairs | {_NOT_UNDERSTOOD}

    def marks_of_fields(self, own: frozenset[str], fields: frozenset[str]) -> frozenset[str]:
        """Those of them that some of the fields of work make."""
        return frozenset(_mark(field, thing) for field in fields & self.fields for thing in own)


def _of_the_matter(cells: Sequence[str]) -> Iterator[str]:
    """The cells of a line without those that say who, when and whence: “Người nhập:” beside a name."""
    for before, cell in pairwise(("", *cells)):
        is_answer = before.rstrip().endswith(":") and _OF_THE_PAPER.match(fold(before))
        if not is_answer and not _OF_THE_PAPER.match(fold(cell)):
            yield cell


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
