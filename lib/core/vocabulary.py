"""The words offices use, as data of the plan."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Vocabulary:
    """Abbreviations and facet phrases, all folded (no diacritics, lower case).

    `abbreviations`: short form to its full wording. `facets`: facet name to the phrases that express it.
    `roles`: what a column or row that is no figure is called (plan, last year, change, rank, note, money …).
    """

    abbreviations: Mapping[str, str]
    facets: Mapping[str, tuple[str, ...]]
    roles: Mapping[str, tuple[str, ...]]
