"""Slips of the pen in the vocabulary's words: “thnah toán”, “đúgn hạn”, which no Vietnamese word is spelled like."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from lib.core.text import fold

_SYLLABLE = re.compile(  # a word as Vietnamese would spell it, without its marks
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?"
)
_VOWELS = frozenset("aeiouy")
_SHORTEST = 3
_Tokens = tuple[str, ...]


def is_spelled_well(word: str) -> bool:
    """Whether a folded word could be Vietnamese by its spelling."""
    return _SYLLABLE.fullmatch(word) is not None


def is_syllable(word: str) -> bool:
    """Whether a word could be Vietnamese by its spelling, or is no word at all."""
    return not word.isalpha() or is_spelled_well(fold(word))


class Misspelt:
    """Mends single words by their neighbours; `phrases` are the known ones, each a tuple of folded words."""

    def __init__(self, phrases: Iterable[_Tokens]) -> None:
        self._pairs = {pair for phrase in phrases for pair in pairwise(phrase)}
        self._known = {word for pair in self._pairs for word in pair}
        self._near: dict[str, set[str]] = {}
        for word in self._known:
            if word.isalpha() and len(word) >= _SHORTEST:
                for form in (word, *_shorter(word)):
                    self._near.setdefault(form, set()).add(word)

    def mended(self, tokens: _Tokens) -> _Tokens:
        """The tokens with each slip replaced by the one known word that its neighbours ask for."""
        if all(token in self._known or not self._is_slip(token) for token in tokens):
            return tokens
        words = list(tokens)
        for at, token in enumerate(tokens):
            if token not in self._known and self._is_slip(token):
                before, behind = words[at - 1] if at else "", tokens[at + 1] if at + 1 < len(tokens) else ""
                fitting = {w for w in self._like(token) if (before, w) in self._pairs or (w, behind) in self._pairs}
                words[at] = fitting.pop() if len(fitting) == 1 else token
        return tuple(words)

    @staticmethod
    def _is_slip(token: str) -> bool:
        letters = token.isascii() and token.isalpha() and not _VOWELS.isdisjoint(token)  # “HĐND” is short for something
        return letters and len(token) >= _SHORTEST and not is_spelled_well(token)

    def _like(self, token: str) -> Iterator[str]:
        """The known words that one letter more, less, another or two changed places make of it."""
        for form in (token, *_shorter(token)):
            yield from (word for word in self._near.get(form, ()) if _is_one_slip(token, word))


def _shorter(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _is_one_slip(said: str, meant: str) -> bool:
    if len(said) != len(meant):
        longer, other = sorted((said, meant), key=len, reverse=True)
        return len(longer) - len(other) == 1 and other in _shorter(longer)
    wrong = [at for at, (one, other) in enumerate(zip(said, meant, strict=True)) if one != other]
    swapped = len(wrong) == 2 and wrong[1] - wrong[0] == 1 and said[wrong[0]] == meant[wrong[1]]
    return len(wrong) == 1 or (swapped and said[wrong[1]] == meant[wrong[0]])
