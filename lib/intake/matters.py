"""Tells titles that narrow a matter of the plan to something else: “Kiểm tra an toàn thực phẩm” inspects no reform."""

from collections.abc import Iterable
from dataclasses import replace

from lib.core.vocabulary import Vocabulary
from lib.intake.facets import FacetReader
from lib.intake.periods import without_periods
from lib.intake.units import UnitNames

_NARROWED = "\4"
_USUAL = "title"  # the vocabulary's words that stand in titles of any report and narrow nothing


class Matters:
    """The titles above tables; `fields` are the things that part a matter into fields of work."""

    def __init__(self, vocabulary: Vocabulary, fields: frozenset[str]) -> None:
        usual = (*vocabulary.roles.get("neutral", ()), *vocabulary.roles.get(_USUAL, ()))
        self.reader = FacetReader(replace(vocabulary, roles={**vocabulary.roles, "neutral": usual}))
        self.fields = fields

    def narrowed(self, titles: Iterable[str], names: UnitNames) -> frozenset[str]:
        """Marks of the things that a title names beside words nobody knows, or beside a field of work.

        They are for the context of headings: `marks` says which of them make a heading one of another matter.
        """
        found: set[str] = set()
        for title in titles:
            read = self.reader.read(names.without_units(without_periods(title)))
            narrowing = (*(read.things & self.fields), *(("",) if read.unknown else ()))
            found |= {_mark(field, thing) for field in narrowing for thing in read.things}
        return frozenset(found)

    def marks(self, own: frozenset[str], harmless: frozenset[str]) -> frozenset[str]:
        """The marks that speak against an indicator which counts or asks these things of its own."""
        return frozenset(_mark(field, thing) for field in ("", *(self.fields - own)) for thing in own - harmless)


def _mark(field: str, thing: str) -> str:
    return f"{_NARROWED}{field}{_NARROWED}{thing}"
