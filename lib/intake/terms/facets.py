"""Takes a header apart into what it speaks of: facets, roles and the words nobody knows."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from lib.core.text import words
from lib.core.vocabulary import Vocabulary
from lib.intake.terms.level_names import LevelNames
from lib.intake.terms.row_roles import ROW_ROLES, RowRoles
from lib.intake.terms.short_forms import Senses, ShortForms, Tokens, without_ways
from lib.intake.texts.field_names import without_field_names
from lib.intake.texts.misspelt import Misspelt
from lib.intake.texts.periods import mentions


@dataclass(frozen=True, slots=True)
class Facets:
    """What a text speaks of. `roles` are the vocabulary's role names, `unknown` the words it does not have.

    `first` is what it names first, behind words such as “Tỷ lệ” and “Tổng số”: the thing that is counted.
    """

    things: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    unknown: tuple[str, ...] = ()
    first: frozenset[str] = frozenset()

    def __or__(self, other: "Facets") -> "Facets":
        return Facets(self.things | other.things, self.roles | other.roles, (*self.unknown, *other.unknown))


_BRACKET = re.compile(r"[()]")
_AIM = re.compile(r"\([^()%]*\d\s*%[^()]*\)")  # “(mục tiêu 50%)” says how much is wanted, not what the column holds
_SAID_AGAIN = re.compile(r"\(([^()\d%]+)\)\s*$")  # “Tổng số hồ sơ công việc cấp tỉnh (hồ sơ)” tells in what is counted
_SECRETS = re.compile(  # what the law keeps off the network is left out wherever such things are counted
    r"\((?:ngo[aạ]i\s)?(?:tr[uừ]|kh[oô]ng (?:bao )?(?:g[oồ]m|t[ií]nh|k[eể])|ch[uư]a (?:t[ií]nh|k[eể]))\b[^()]*\bm[aậ]t\b[^()]*\)",
    re.IGNORECASE,
)
_ADDED_UP = re.compile(r"\bcộng chung\b", re.IGNORECASE)  # without its marks it reads as “công chứng”
_OUT_OF = re.compile(
    r"/\s*(?=tổng|tong|số\s|so\s(?!v[oớ]i\b))|\bso\s+(?=tổng)", re.IGNORECASE
)  # “Hồ sơ trực tuyến/tổng số hồ sơ” is no total
_UP_OR_DOWN = re.compile(r"\s*\(?\s*(?:±|\+\s*[/,;|]?\s*[-–])\s*\)?\s*(?:%|\(%\))?\s*")  # “(+/-)” as a head
_CHANGE = frozenset({"change"})
_BY = "do"
_COMPARED_WITH, _RATE = words("so với"), words("tỷ lệ")
_COUNTING = frozenset({"count", "total", "rate", "numerator", "denominator", "actual"})
_WORDS_OF_HEADER = 60
_NEUTRAL = "neutral"
_QUIET_ROLES = frozenset({_NEUTRAL, "slack"})


class FacetReader:
    """Reads texts with one plan's vocabulary, and its names of `units`. Longest phrase first; abbreviations are spelled out before."""

    def __init__(self, vocabulary: Vocabulary, units: Iterable[str] = ()) -> None:
        short_forms = ShortForms(vocabulary.abbreviations)
        self.spelled_out = short_forms.spelled_out
        phrases: dict[tuple[str, ...], list[tuple[str, bool]]] = {}
        for names, phrases_of, is_role in (
            (vocabulary.roles, vocabulary.phrases_of_role, True),
            (vocabulary.facets, vocabulary.phrases_of_facet, False),
        ):
            for name in names:
                if is_role and name in _WHOLE_TEXTS:
                    continue
                for wording in phrases_of(name):
                    phrases.setdefault(self.spelled_out(wording), []).append((name, is_role))
        self._levels = LevelNames(vocabulary, self.spelled_out, units)
        for phrase in self._levels.phrases:
            phrases.setdefault(phrase, []).append((_NEUTRAL, True))
        self._phrases = phrases
        self._longest = max(map(len, phrases), default=1)
        short_forms.learn_strokes(phrases)
        self._words = frozenset(word for phrase in (*phrases, *short_forms.known) for word in phrase)
        self._misspelt = Misspelt((*phrases, *short_forms.known.values()))
        self._senses = Senses(vocabulary.senses)
        self._alone = self._by_phrase(vocabulary)
        told = frozenset(word for phrase in self._alone for word in phrase)
        shortened = (short for short, full in short_forms.known.items() if not told.isdisjoint(full))
        self._alone_words = told.union(*shortened)
        self._whole_heads = frozenset(map(self.spelled_out, vocabulary.phrases_of_role(_WHOLE_HEAD)))
        self._unit_words = self._words_of(vocabulary.phrases_of_role("unit_kind"))
        self._conveners = self._unit_words | self._words_of(vocabulary.phrases_of_role("convener"))
        self._convening = frozenset(map(self.spelled_out, vocabulary.phrases_of_role("convening")))
        self._subjects, self._monetary = vocabulary.subjects, vocabulary.monetary
        self.read = lru_cache(maxsize=4096)(self._read)
        self.alone = lru_cache(maxsize=4096)(self._named_alone)
        self._rows = RowRoles(vocabulary, self._unit_words, self.spelled_out, self._is_plain)
        self.row_role = lru_cache(maxsize=4096)(self._rows.role)
        self.behind_total = self._rows.behind_total

    def _by_phrase(self, vocabulary: Vocabulary) -> Mapping[Tokens, frozenset[str]]:
        """The facets that each phrase names where it stands alone."""
        found: dict[Tokens, frozenset[str]] = {}
        for name in vocabulary.alone:
            for wording in vocabulary.phrases_alone(name):
                tokens = self.spelled_out(wording)
                found[tokens] = found.get(tokens, frozenset()) | {name}
        return found

    def _words_of(self, wordings: Iterable[str]) -> frozenset[str]:
        return frozenset(word for wording in wordings for word in self.spelled_out(wording))

    def _read(self, text: str) -> Facets:
        open_text = _SECRETS.sub(" ", _ADDED_UP.sub(" ", unicodedata.normalize("NFC", text)))
        if _UP_OR_DOWN.fullmatch(open_text):
            return Facets(roles=_CHANGE)
        said = _OUT_OF.sub(" trên ", _AIM.sub(" ", without_field_names(_without_repeat(open_text), self._words)))
        tokens = self.spelled_out(said)
        if tokens in self._whole_heads:
            return Facets(roles=_OF_WHOLE)
        alone = self.alone(text)
        read = self._read_parts(said, tokens)
        meant = self._senses.meant(text, read.things)
        if meant != text:
            return self.read(meant)
        return replace(read, things=alone) if alone else read

    def knows(self, text: str) -> bool:
        """Whether every word of a text is one that offices write of figures, spelled as they spell it."""
        return not self._strangers(self._best_known(self.spelled_out(text)))

    def read_beside(self, text: str, beside: frozenset[str]) -> Facets:
        """What a text speaks of in the company of some things: “ĐH” beside staff is a degree."""
        return self.read(self._senses.meant(text, beside))

    def _read_parts(self, said: str, tokens: Tokens) -> Facets:
        """A text taken apart, what stands in brackets by itself where that leaves no more words unknown."""
        whole = self._taken_apart(tokens)
        if "(" not in said:
            return self._facets(whole)
        parts = [piece for part in _BRACKET.split(said) for piece in self._taken_apart(self.spelled_out(part))]
        facets, parted = self._facets(whole), self._facets(parts)
        apart = len(parted.unknown) <= len(facets.unknown) and parted.roles <= facets.roles
        return parted if apart else facets  # “của Sở (cấp tỉnh)” is not “sơ cấp”, “thu phí (lệ phí)” is one phrase

    def _named_alone(self, text: str) -> frozenset[str]:
        """The facets that a text names by saying nothing else: “Người dân (%)” over columns is one side of them all."""
        if self._alone_words.isdisjoint(words(text)):
            return frozenset()
        bare = tuple(word for word in self.spelled_out(text) if word != "%" and not _is_mark(word))
        return self._alone.get(bare, frozenset())

    def _is_plain(self, text: str) -> bool:
        read = self.read(text)
        return not (read.unknown or read.roles)

    def _taken_apart(self, tokens: Tokens) -> list[Tokens]:
        """A text in phrases, the longest ones first, or those that leave fewer words unknown."""
        tokens = self._without_conveners(self._misspelt.mended(tokens))
        tokens = without_ways(self._without_comparison(tokens))
        pieces = self._longest_first(tokens)
        if self._strangers(pieces) and len(tokens) <= _WORDS_OF_HEADER:
            pieces = min(pieces, self._best_known(tokens), key=self._strangers)  # of equals the first
        return pieces

    def _facets(self, pieces: Sequence[Tokens]) -> Facets:
        things: set[str] = set()
        roles: set[str] = set()
        unknown: list[str] = []
        levels = self._levels.told(pieces, self._phrases)
        things.update(levels.values())
        pieces = [piece for at, piece in enumerate(pieces) if at not in levels]
        for piece in pieces:
            names = self._phrases.get(piece)
            if names:
                facets = [name for name, is_role in names if not is_role]
                things.update(facets)
                if not facets:
                    roles.update(name for name, _ in names)
            elif not _is_mark(piece[0]):
                unknown.append(piece[0])
        return Facets(frozenset(things), frozenset(roles - _QUIET_ROLES), tuple(unknown), self._first(pieces))

    def _first(self, pieces: Iterable[Tokens]) -> frozenset[str]:
        """What the first piece names that is no role."""
        for piece in pieces:
            names = self._phrases.get(piece, ())
            things = frozenset(name for name, is_role in names if not is_role)
            if things or not (names or _is_mark(piece[0])):
                return things
        return frozenset()

    def _without_comparison(self, tokens: Tokens) -> Tokens:
        """“% so với hồ sơ đã giải quyết” is a share of them, no comparison with a plan or another time."""
        place = next((at for at, pair in enumerate(pairwise(tokens)) if pair == _COMPARED_WITH), 0)
        if not place:
            return tokens
        rest = self.read(" ".join(tokens[place + 2 :]))
        if not rest.things or rest.roles - _COUNTING:
            return tokens
        is_share = "%" in tokens or any(pair == _RATE for pair in pairwise(tokens))
        is_share = is_share or self._is_share(self.read(" ".join(tokens[:place])), rest, tokens[place + 2 :])
        return (*tokens[:place], "tren", *tokens[place + 2 :]) if is_share else tokens

    def _is_share(self, part: Facets, whole: Facets, said: Tokens) -> bool:
        """Whether a text says more of a subject than the one before it: “sử dụng biên chế so với biên chế được giao”.

        What it says must be no other time: “so với hồ sơ phát sinh năm 2022”.
        """
        akin = whole.things & part.things & self._subjects
        akin = akin or (
            whole.things & self._monetary and part.things & self._monetary
        )  # “giải ngân vốn”, “kế hoạch vốn”
        return bool(akin and whole.things - part.things) and not part.roles and not mentions(" ".join(said))

    def _without_conveners(self, tokens: Tokens) -> Tokens:
        """“Cuộc họp do UBND xã chủ trì” is “cuộc họp”."""
        for start in (at for at, word in enumerate(tokens) if word == _BY and at):
            end = start + 2
            while end < len(tokens) and tokens[end - 1] in self._conveners:
                done = next((verb for verb in self._convening if tokens[end : end + len(verb)] == verb), ())
                if done:
                    return self._without_conveners((*tokens[:start], *tokens[end + len(done) :]))
                end += 1
        return tokens

    def _longest_first(self, tokens: Tokens) -> list[Tokens]:
        """A text in known phrases, each the longest where it starts, and single words that nobody knows."""
        pieces: list[Tokens] = []
        position = 0
        while position < len(tokens):
            lengths = range(min(self._longest, len(tokens) - position), 1, -1)
            length = next((n for n in lengths if tokens[position : position + n] in self._phrases), 1)
            pieces.append(tokens[position : position + length])
            position += length
        return pieces

    def _strangers(self, pieces: Sequence[Tokens]) -> int:
        """How many words nobody knows; numbers and the letters that number things are none."""
        return sum(piece not in self._phrases and not _is_mark(piece[0]) for piece in pieces)

    def _best_known(self, tokens: Tokens) -> list[Tokens]:
        """A text in phrases that leave the fewest words unknown: a long phrase may cut the next one off its head."""
        best: list[list[Tokens]] = [[] for _ in range(len(tokens) + 1)]
        for start in range(len(tokens) - 1, -1, -1):
            lengths = range(min(self._longest, len(tokens) - start), 1, -1)
            pieces = [tokens[start : start + n] for n in lengths if tokens[start : start + n] in self._phrases]
            choices = [[piece, *best[start + len(piece)]] for piece in (*pieces, tokens[start : start + 1])]
            best[start] = min(choices, key=self._strangers)
        return best[0]


def _without_repeat(text: str) -> str:
    """A text without what it says once more in brackets at its end."""
    repeat = _SAID_AGAIN.search(text)
    if repeat is None:
        return text
    before = text[: repeat.start()]
    return before if f" {' '.join(words(repeat[1]))} " in f" {' '.join(words(before))} " else text


def _is_mark(word: str) -> bool:
    return len(word) == 1 or word.isdigit() or (len(word) < 4 and word[:-1].isdigit())  # 12, b, 1b, 06a


_WHOLE_HEAD = "whole_head"
_OF_WHOLE = frozenset({"denominator"})
# They say what a text is, not a part of what it speaks of.
_WHOLE_TEXTS = frozenset({*ROW_ROLES, _WHOLE_HEAD, "topic", "title", "unit_kind", "convener", "convening"})
