"""Takes a header apart into what it speaks of: facets, roles and the words nobody knows."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from lib.core.text import words
from lib.core.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Facets:
    """What a text speaks of. `roles` are the vocabulary's role names, `unknown` the words it does not have."""

    things: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    unknown: tuple[str, ...] = ()

    def __or__(self, other: "Facets") -> "Facets":
        return Facets(self.things | other.things, self.roles | other.roles, (*self.unknown, *other.unknown))


_BRACKETS = re.compile(r"\([^)]*\)")
_SHORT_FORM = re.compile(r"\([A-ZĐ][A-ZĐ&./-]{1,9}\)")  # “văn bản quy phạm pháp luật (QPPL)” says it twice
_AIM = re.compile(r"\([^()%]*\d\s*%[^()]*\)")  # “(mục tiêu 50%)” says how much is wanted, not what the column holds
_OUT_OF = re.compile(r"/\s*(?=tổng|tong)", re.IGNORECASE)  # “Hồ sơ trực tuyến/tổng số hồ sơ” is no total
_QUIET_ROLES = frozenset({"neutral"})


class FacetReader:
    """Reads texts with one plan's vocabulary. Longest phrase first; abbreviations are spelled out before."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._abbreviations = _by_tokens((short, full) for short, full in vocabulary.abbreviations.items())
        phrases: dict[tuple[str, ...], list[tuple[str, bool]]] = {}
        for named, is_role in ((vocabulary.roles, True), (vocabulary.facets, False)):
            for name, wordings in named.items():
                if is_role and name in _ROW_ROLES:
                    continue
                for wording in wordings:
                    phrases.setdefault(self.spelled_out(wording), []).append((name, is_role))
        self._phrases = phrases
        self._longest = max(map(len, phrases), default=1)
        self._rows = {
            name: frozenset(self.spelled_out(wording) for wording in vocabulary.roles.get(name, ()))
            for name in _ROW_ROLES
        }
        self._group_heads: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self._rows["group_row"]:
            self._group_heads.setdefault(phrase[0], []).append(phrase)
        self.read = lru_cache(maxsize=4096)(self._read)
        self.row_role = lru_cache(maxsize=4096)(self._row_role)

    def spelled_out(self, text: str) -> tuple[str, ...]:
        """The folded words of a text with its abbreviations expanded."""
        tokens = words(_SHORT_FORM.sub(" ", text))
        result: list[str] = []
        position = 0
        while position < len(tokens):
            for length in range(min(3, len(tokens) - position), 0, -1):
                full = self._abbreviations.get(tokens[position : position + length])
                if full is not None:
                    result.extend(full)
                    position += length
                    break
            else:
                result.append(tokens[position])
                position += 1
        return tuple(result)

    def _read(self, text: str) -> Facets:
        tokens = self.spelled_out(_OUT_OF.sub(" trên ", _AIM.sub(" ", text)))
        things: set[str] = set()
        roles: set[str] = set()
        unknown: list[str] = []
        position = 0
        while position < len(tokens):
            for length in range(min(self._longest, len(tokens) - position), 0, -1):
                names = self._phrases.get(tokens[position : position + length])
                if names:
                    facets = [name for name, is_role in names if not is_role]
                    things.update(facets)
                    if not facets:
                        roles.update(name for name, _ in names)
                    position += length
                    break
            else:
                if not tokens[position].isdigit():
                    unknown.append(tokens[position])
                position += 1
        return Facets(frozenset(things), frozenset(roles - _QUIET_ROLES), tuple(unknown))

    def _row_role(self, text: str) -> str | None:
        """`total_row` or `group_row` when that is all the text says, else None."""
        tokens = self.spelled_out(_BRACKETS.sub(" ", text))  # “Tổng cộng (I+II)”
        for name in _ROW_ROLES:
            if tokens in self._rows[name]:
                return name
        return "group_row" if self._opens_with_group(tokens) else None

    def _opens_with_group(self, tokens: tuple[str, ...]) -> bool:
        """Whether a group's name opens the text, also behind “Tổng”, “Cộng” or a bracket: “Cộng khối huyện”."""
        return any(
            tokens[start : start + len(phrase)] == phrase
            for start, token in enumerate(tokens[:3])
            for phrase in self._group_heads.get(token, ())
        )


_ROW_ROLES = ("total_row", "group_row")


def _by_tokens(pairs: Iterable[tuple[str, str]]) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    return {words(short): words(full) for short, full in pairs}
