"""Tells the heads of sections that only name an area of the plan: “II. Cải cách thể chế” says nothing of its rows."""

import re
from collections.abc import Iterator

from lib.core.plan import Plan
from lib.intake.facets import FacetReader

_BETWEEN = re.compile(r"\s*,\s*|\s+(?:và|va)\s+", re.IGNORECASE)
_WORDS_OF_PART = 3  # fewer could mean anything: “Xây dựng”


class Topics:
    """The areas of a plan as offices head their sections with them."""

    def __init__(self, plan: Plan, reader: FacetReader) -> None:
        self._reader = reader
        self._phrases = frozenset(_phrases(plan, reader))
        self._words = frozenset(word for phrase in self._phrases for word in phrase)
        said = [reader.read(" ".join(phrase)) for phrase in self._phrases]
        self._things = frozenset(thing for facets in said for thing in facets.things)
        self._roles = frozenset(role for facets in said for role in facets.roles)

    def names(self, text: str) -> bool:
        """Whether a text is made of the words of areas and names one of them."""
        tokens = self._reader.spelled_out(text)
        read = self._reader.read(text)
        if not read.unknown:
            return False  # “Thủ tục hành chính” is an area and what is counted alike
        if not (read.things <= self._things and read.roles <= self._roles and self._words.issuperset(read.unknown)):
            return False
        return any(
            tokens[start : start + len(phrase)] == phrase for phrase in self._phrases for start in range(len(tokens))
        )


def _phrases(plan: Plan, reader: FacetReader) -> Iterator[tuple[str, ...]]:
    for area in plan.areas:
        for name in (area.name, area.short_name, area.letters):
            yield reader.spelled_out(name)
        parts = (reader.spelled_out(part) for part in _BETWEEN.split(area.name))
        yield from (part for part in parts if len(part) >= _WORDS_OF_PART)
    yield from map(reader.spelled_out, plan.vocabulary.roles.get("topic", ()))
