"""Tells one survey from another by the title: “Lĩnh vực đất đai” over “Số phiếu hài lòng” makes it another figure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from lib.core.plan import Measurement
from lib.core.text import fold, words
from lib.intake.terms.facets import FacetReader, Facets
from lib.intake.terms.targets import Target
from lib.intake.texts.time_words import without_periods
from lib.intake.texts.units import UnitNames

OTHER_MATTER = "\3"  # stands above a table that asked people about something the plan does not ask


class Rival(NamedTuple):
    """Another survey: what a title must name to mean it, and what a heading may name to mean this one all the same."""

    named_by: frozenset[str]
    unless: frozenset[str]

    def is_meant(self, said: frozenset[str], context: frozenset[str]) -> bool:
        """Whether the title speaks of the other survey and the heading of neither."""
        return bool(self.named_by & context) and not said & (self.named_by | self.unless)


def rivals_of(
    target: Target, targets: Sequence[Target], surveyed: frozenset[str], vague: frozenset[str]
) -> tuple[Rival, ...]:
    """The other surveys that one may be mistaken for; `surveyed` are the things that are found by asking people."""
    if not surveyed & target.name.things:
        return ()
    elsewhere = Rival(frozenset({OTHER_MATTER}), target.name.things - surveyed)
    others = (other for other in targets if other.indicator != target.indicator and other.measure == target.measure)
    return elsewhere, *(
        Rival(named_by, target.name.things - other.name.things)
        for other in others
        if surveyed & other.name.things and (named_by := other.name.things - target.own - vague)
    )


def groups_around(target: Target, targets: Sequence[Target], subjects: frozenset[str]) -> Iterator[Rival]:
    """The indicators that count more than one does: under “cán bộ, công chức” a bare “Trung cấp” is of both."""
    own = target.own & subjects
    groups = {other.own & subjects for other in targets if own and own < other.own & subjects}
    yield from (Rival(group - own, own) for group in groups)


class Askers:
    """Tells from titles what people were asked about, or who was asked; `known` are all things that surveys of the plan ask."""

    def __init__(self, reader: FacetReader, phrases: Iterable[str], known: frozenset[str]) -> None:
        self.reader, self.known = reader, known
        asked = "|".join(re.escape(" ".join(words(phrase))) for phrase in phrases)
        self._asked = re.compile(rf"\b(?:{asked})\b(.*)") if asked else None

    def ask_of_something_else(self, titles: Sequence[str], names: UnitNames) -> bool:
        """Whether the titles speak of other matters than any survey of the plan.

        One goes on from “hài lòng” with words that none of them has: “… về cấp điện”, “… của du khách”; or no title
        speaks of asking people, and all that they speak of is something else: “Xử lý phản ánh, kiến nghị”.
        """
        if self._asked is None:
            return False
        told = [self._asked.search(" ".join(words(title))) for title in titles]
        asked = [self._read(found[1], names) for found in told if found is not None]
        if asked:
            return any(rest.unknown or not rest.things <= self.known for rest in asked)
        things = self._read(" ".join(titles), names).things
        return bool(things) and not things & self.known

    def _read(self, text: str, names: UnitNames) -> Facets:
        return self.reader.read(names.without_units(without_periods(text)))


_SIPAS = ("sipas", "bo noi vu")
_E_SURVEY = (
    "khao sat dien tu",
    "danh gia dien tu",
    "phieu dien tu",
    "bo phan mot cua dien tu",
    "khao sat truc tuyen tai bo phan mot cua",
)


def measurement(texts: Iterable[str]) -> Measurement:
    """Who measured, by the words of title and headers; a unit's own count unless they say otherwise."""
    bare = " ".join(fold(text) for text in texts)
    if any(word in bare for word in _SIPAS):
        return Measurement.SIPAS
    if any(word in bare for word in _E_SURVEY):
        return Measurement.E_SURVEY
    return Measurement.OWN
