"""Tells the heads of sections that only name an area of the plan: “II. Cải cách thể chế” says nothing of its rows."""

import re
from collections.abc import Iterable, Iterator

from lib.core.plan import Plan
from lib.intake.terms.facets import FacetReader

_BETWEEN = re.compile(r"\s*,\s*|\s+(?:và|va)\s+", re.IGNORECASE)
_WORDS_OF_PART = 3  # fewer could mean anything: “Xây dựng”


class Topics:
    """The areas of a plan as offices head their sections with them."""

    def __init__(self, plan: Plan, reader: FacetReader) -> None:
        self._reader = reader
        self._phrases = phrases_of(plan, reader)
        self._words = frozenset(word for phrase in self._phrases for word in phrase)
        said = [reader.read(" ".join(phrase)) for phrase in self._phrases]
        self._things = frozenset(thing for facets in said for thing in facets.things)
        self._roles = frozenset(role for facets in said for role in facets.roles)

    def names(self, text: str) -> bool:
        """Whether a text is made of the words of areas and names one of them."""
        read = self._reader.read(text)
        if not read.unknown:
            return False  # “Thủ tục hành chính” is an area and what is counted alike
        if not (read.things <= self._things and read.roles <= self._roles and self._words.issuperset(read.unknown)):
            return False
        return self._any_in(text, self._phrases)

    def is_one(self, text: str) -> bool:
        """Whether a text names one area, or several in a row, and nothing else, though it may be what is counted, too."""
        spelled = self._reader.spelled_out
        return spelled(text) in self._phrases or self._phrases.issuperset(map(spelled, _BETWEEN.split(text)))

    def stand_in(self, text: str) -> bool:
        """Whether a text has the name of an area in it, more than its letters: “TC” may be anything."""
        return self._any_in(text, [phrase for phrase in self._phrases if len(phrase) > 1])

    def _any_in(self, text: str, phrases: Iterable[tuple[str, ...]]) -> bool:
        said = f" {' '.join(self._reader.spelled_out(text))} "
        return any(f" {' '.join(phrase)} " in said for phrase in phrases)


def phrases_of(plan: Plan, reader: FacetReader) -> frozenset[tuple[str, ...]]:
    """The words that name the areas of a plan, each name spelled out."""
    return frozenset(_phrases(plan, reader))


def _phrases(plan: Plan, reader: FacetReader) -> Iterator[tuple[str, ...]]:
    for area in plan.areas:
        for name in (area.name, area.short_name, area.letters):
            yield reader.spelled_out(name)
        parts = (reader.spelled_out(part) for part in _BETWEEN.split(area.name))
        yield from (part for part in parts if len(part) >= _WORDS_OF_PART)
    yield from map(reader.spelled_out, plan.vocabulary.phrases_of_role("topic"))
