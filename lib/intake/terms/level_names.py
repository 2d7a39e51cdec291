"""Tells whose staff and records a text speaks of by what units are called in it: “cán bộ, công chức phường, xã”."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from lib.core.text import words
from lib.core.vocabulary import Vocabulary
from lib.intake.terms.short_forms import Tokens

_HOLDS = frozenset(map(words, ("của", "thuộc", "trong", "tại", "ở", "trên địa bàn")))
_LINKS = _HOLDS | frozenset(map(words, ("các", "và", "khối", "ubnd", "cấp")))


class LevelNames:
    """The names of the units of each level by one plan's vocabulary, the lowest level last; `phrases` are all of them.

    Only what is some level's is told by them, what the vocabulary calls `levelled`: anywhere in its text, in any order.
    `units` are names of units, of which these words may be a part: “huyện Chợ Mới”.
    """

    def __init__(self, vocabulary: Vocabulary, spelled_out: Callable[[str], Tokens], units: Iterable[str]) -> None:
        self._levels = tuple(vocabulary.level_names)
        self.phrases: Mapping[Tokens, str] = {
            spelled_out(phrase): level for level in self._levels for phrase in vocabulary.phrases_of_level(level)
        }
        self._begins = frozenset(word for name in map(words, units) for word in self._behind_level(name))
        self._levelled, self._said_outright = (
            frozenset(spelled_out(phrase) for name in names for phrase in vocabulary.phrases_of_facet(name))
            for names in (vocabulary.levelled, vocabulary.levels)
        )

    def _behind_level(self, name: Tokens) -> Tokens:
        """The first word of a unit's own name, behind what it is called as one of its level: “Chợ” of “Huyện Chợ Mới”.

        None of the lowest, which speaks of itself alone.
        """
        length = next((size for size in (2, 1) if name[:size] in self.phrases), 0)
        holds = length > 0 and self.phrases[name[:length]] != self._levels[-1]
        return name[length : length + 1] if holds else ()

    def told(self, pieces: Sequence[Tokens], known: Collection[Tokens]) -> dict[int, str]:
        """The level that each piece of a text names, by its place, where the text speaks of what is some level's.

        A level that it names outright, “cấp xã”, goes before. `known` are the pieces that are no names.
        """
        if self._levelled.isdisjoint(pieces) or not self._said_outright.isdisjoint(pieces):
            return {}
        told: dict[int, str] = {}
        for at, piece in enumerate(pieces):
            level = self.phrases.get(piece)
            if level is None or self._is_part(piece, pieces[at - 1 : at], pieces[at + 1 : at + 2], known):
                continue
            if not self._holds_the_one_before(pieces[:at], level):
                told[at] = level
        return told

    def _is_part(
        self, piece: Tokens, before: Sequence[Tokens], after: Sequence[Tokens], known: Collection[Tokens]
    ) -> bool:
        """Whether what sounds like a name of units is part of a unit's own, or of another word.

        “Huyện Ba Bể” may speak of its communes, too; “phương thức” and “địa phương” are spelled as “phường” is.
        """
        if any(other[0] in self._begins and other not in self.phrases for other in after):
            return True
        beside = (*(before if len(piece) == 1 else ()), *after)
        return any(other not in known and len(other[0]) > 1 and not other[0].isdigit() for other in beside)

    def _holds_the_one_before(self, before: Sequence[Tokens], level: str) -> bool:
        """Whether the units of a level only tell where those of a lower one are: “phường, xã của thành phố”."""
        holds = False
        for piece in reversed(before):
            if piece in self.phrases:
                return holds and self._levels.index(self.phrases[piece]) > self._levels.index(level)
            if piece not in _LINKS:
                return False
            holds = holds or piece in _HOLDS
        return False
