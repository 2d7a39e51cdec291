"""The words of a text with its abbreviations spelled out, those cut with a stroke too: “h/sơ”, and without ways to say “by”."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from lib.core.text import fold, words

_SAID_TWICE = re.compile(r"\([A-ZĐ][A-ZĐ&./-]{1,9}\)")  # “văn bản quy phạm pháp luật (QPPL)”
_INITIAL = re.compile(r"\b([a-z])/([a-z]{2,})\b")
_WORD = re.compile(r"\w+")
_BY_WAY_OF, _WAY = frozenset({"bang", "theo", "qua", "duoi"}), words("hình thức")
_OR, _AND = "hoac", "va"  # “đúng hoặc trước hạn” counts both as “đúng và trước hạn” does
Tokens = tuple[str, ...]


class ShortForms:
    """The short forms of one plan's vocabulary; `known` maps each to its full words."""

    def __init__(self, abbreviations: Mapping[str, str]) -> None:
        self.known = {words(short): words(full) for short, full in abbreviations.items()}
        self._longest = max(map(len, self.known), default=1)
        self._openings = frozenset(short[0] for short in self.known)
        self._initials: Mapping[tuple[str, str], str] = {}

    def learn_strokes(self, phrases: Iterable[Tokens]) -> None:
        """Learn which words of these phrases and the abbreviations a letter and a stroke may stand for."""
        self._initials = _by_initial((*phrases, *self.known.values()))

    def spelled_out(self, text: str) -> Tokens:
        """The folded words of a text with its abbreviations expanded."""
        said = words(self._without_strokes(_SAID_TWICE.sub(" ", text)))
        tokens = tuple(_AND if word == _OR else word for word in said)
        if self._openings.isdisjoint(tokens):
            return tokens
        result: list[str] = []
        position = 0
        while position < len(tokens):
            for length in range(min(self._longest, len(tokens) - position), 0, -1):
                full = self.known.get(tokens[position : position + length])
                if full is not None:
                    result.extend(full)
                    position += length
                    break
            else:
                result.append(tokens[position])
                position += 1
        return tuple(result)

    def _without_strokes(self, text: str) -> str:
        """The text with “h/sơ” and “đ/vị” spelled out, where one phrase alone is written so."""
        if "/" not in text:
            return text
        return _INITIAL.sub(lambda match: self._initials.get((match[1], match[2])) or match[0], fold(text))


class Senses:
    """Short forms that mean something else in some company: “ĐH” is “đúng hạn”, beside staff “đại học”.

    Each has its short form, its full words, and the facets beside which it has that sense.
    """

    def __init__(self, senses: Iterable[Sequence[str]]) -> None:
        told = [(words(short), full, frozenset(beside)) for short, full, *beside in senses]
        self._told = [(short[0], full, beside) for short, full, beside in told if len(short) == 1]
        self._shorts = frozenset(short for short, _, _ in self._told)

    def meant(self, text: str, beside: frozenset[str]) -> str:
        """The text with the short forms spelled out that have another sense beside these facets."""
        if self._shorts.isdisjoint(words(text)):
            return text
        full = {short: full for short, full, company in self._told if company & beside}
        return _WORD.sub(lambda word: full.get(fold(word[0]), word[0]), text) if full else text


def _by_initial(phrases: Iterable[Tokens]) -> Mapping[tuple[str, str], str]:
    """Two words by the first one's first letter and the second one; what may mean several has no entry."""
    found: dict[tuple[str, str], set[str]] = {}
    for phrase in phrases:
        for first, second in pairwise(phrase):
            if len(first) > 1 and len(second) > 1:
                found.setdefault((first[0], second), set()).add(f"{first} {second}")
    return {key: next(iter(said)) for key, said in found.items() if len(said) == 1}


def without_ways(tokens: Tokens) -> Tokens:
    """“Nộp phí bằng hình thức trực tuyến” is “nộp phí trực tuyến”."""
    found = (at for at in range(1, len(tokens) - 3) if tokens[at] in _BY_WAY_OF and tokens[at + 1 : at + 3] == _WAY)
    at = next(found, 0)
    return (*tokens[:at], *without_ways(tokens[at + 3 :])) if at else tokens
