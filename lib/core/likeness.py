"""Whether two texts are the same but for spelling; anything more than a slip of the pen is another text."""

import re

from rapidfuzz.distance import Indel, Levenshtein

from lib.core.text import words

_NUMERAL = re.compile(r"\d|^(?:i{1,3}|iv|v|vi{1,3}|ix|x)$")
_SHORTEST = 3  # of two letters, “xã” and “sở” are one and two slips apart
_LEAST = 12  # letters: a shorter text is another word after one slip


def same(one: str, other: str) -> bool:
    """Whether the texts have the same words: case, diacritics, spaces and punctuation aside."""
    return words(one) == words(other) != ()


def misspelt(one: str, other: str) -> bool:
    """Whether the texts differ by a slip in a word in eight at most, or by one forgotten space.

    Numbers and numerals must be the same: “quý II” is not “quý III”.
    """
    left, right = words(one), words(other)
    if min(len("".join(left)), len("".join(right))) < _LEAST or _numerals(left) != _numerals(right) or left == right:
        return False
    if len(left) != len(right):
        return "".join(left) == "".join(right)
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    return len(pairs) <= max(1, len(left) // 8) and all(
        min(len(a), len(b)) >= _SHORTEST and Levenshtein.distance(a, b, score_cutoff=1) <= 1 for a, b in pairs
    )


def likeness(one: str, other: str) -> float:
    """How much of the letters two texts share in order, 0 to 1; to put proposals in order, not to decide."""
    return Indel.normalized_similarity(" ".join(words(one)), " ".join(words(other)))


def shared(part: str, whole: str) -> float:
    """Which share of a text's words another has, too, 0 to 1."""
    left, right = words(part), set(words(whole))
    return sum(word in right for word in left) / len(left) if left else 0.0


def opens(start: str, whole: str, least: int = 4) -> bool:
    """Whether a text is the beginning of another, `least` words long or more."""
    left = words(start)
    return len(left) >= least and words(whole)[: len(left)] == left


def _numerals(spoken: tuple[str, ...]) -> list[str]:
    return sorted(word for word in spoken if _NUMERAL.search(word))
