"""A header taken apart, with what stands above its table."""

from dataclasses import dataclass

from lib.intake.terms.facets import Facets

EXCLUDING = frozenset(  # roles that make a line no figure of the period
    {"plan", "last_year", "change", "rank", "note", "judgement", "forecast", "index", "measure_unit", "negated"}
)


@dataclass(frozen=True, slots=True)
class Heading:
    """The header of one line, taken apart: all of it, its last part, and what stands above the table.

    `outer_roles` are those of the heads over its last part.
    """

    text: str
    whole: Facets
    leaf: Facets
    context: frozenset[str]
    context_roles: frozenset[str] = frozenset()
    outer_roles: frozenset[str] = frozenset()

    @property
    def excluded(self) -> bool:
        """Whether the words alone say that the line is no figure of the period."""
        return bool(self.whole.roles & EXCLUDING)
