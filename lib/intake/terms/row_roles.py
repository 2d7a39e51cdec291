"""Tells rows that are totals or groups of units by what they are called: “Tổng cộng (I+II)”, “Cộng khối huyện”."""

import re
from collections.abc import Callable

from lib.core.vocabulary import Vocabulary
from lib.intake.terms.short_forms import Tokens

ROW_ROLES = ("total_row", "group_row")
_BRACKETS = re.compile(r"\([^)]*\)")
_NUMBER = re.compile(r"^\s*(?:[IVX]{1,5}|[A-ZĐa-zđ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)/:-]\s*")
_ALL = "chung"


class RowRoles:
    """The names of totals and groups by one plan's vocabulary; `unit_words` are those of kinds of units.

    `is_plain` tells whether a text has no word that is unknown or makes a figure another one.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        unit_words: frozenset[str],
        spelled_out: Callable[[str], Tokens],
        is_plain: Callable[[str], bool],
    ) -> None:
        self._unit_words, self._spelled_out, self._is_plain = unit_words, spelled_out, is_plain
        self._totals, self._groups = (
            frozenset(map(spelled_out, vocabulary.phrases_of_role(role))) for role in ROW_ROLES
        )
        self._longest = max(map(len, self._totals), default=0)
        self._group_heads: dict[str, list[Tokens]] = {}
        for phrase in self._groups:
            self._group_heads.setdefault(phrase[0], []).append(phrase)

    def role(self, text: str) -> str | None:
        """`total_row` or `group_row` when that is all the text says, else None."""
        if text.isdecimal():
            return None  # the number of a row: ten thousand of them, no two alike
        tokens = self._tokens(text)
        total, group = ROW_ROLES
        behind = self._behind_totals(tokens)
        if tokens and (behind == len(tokens) or self._is_of_all(tokens)):
            return total
        if tokens in self._groups or self._opens_with_group(tokens, behind) or self._counts_units(tokens, behind):
            return group
        return None

    def behind_total(self, text: str) -> str:
        """What follows the words for a total that a text opens with, folded: “huyen ba be”; empty without either."""
        tokens = self._tokens(text)
        behind = self._behind_totals(tokens)
        return " ".join(tokens[behind:]) if behind else ""

    def _tokens(self, text: str) -> Tokens:
        return self._spelled_out(_NUMBER.sub("", _BRACKETS.sub(" ", text)))  # “II. Tổng cộng (I+II)”

    def _is_of_all(self, tokens: Tokens) -> bool:
        """Whether “Chung” stands before nothing but what is added up: “Chung cả 3 lĩnh vực”."""
        if tokens[0] != _ALL or len(tokens) < 2 or self._unit_words.intersection(tokens[1:]):
            return False
        return self._is_plain(" ".join(tokens[1:]))

    def _counts_units(self, tokens: Tokens, start: int) -> bool:
        """Whether behind words for a total only a number of units follows: “Cộng 4 xã” may leave out others."""
        rest = [token for token in tokens[start:] if not token.isdigit()]
        return start > 0 and 0 < len(rest) < len(tokens) - start and self._unit_words.issuperset(rest)

    def _behind_totals(self, tokens: Tokens) -> int:
        """Where the words for a total at the start of a text end: “Tổng số toàn tỉnh” is two of them."""
        end = 0
        while True:
            lengths = range(min(self._longest, len(tokens) - end), 0, -1)
            found = next((n for n in lengths if tokens[end : end + n] in self._totals), 0)
            if not found:
                return end
            end += found

    def _opens_with_group(self, tokens: Tokens, start: int) -> bool:
        """Whether a group's name opens the text, also behind “Tổng” or “Cộng”: “Cộng khối huyện”."""
        heads = self._group_heads.get(tokens[start], ()) if start < len(tokens) else ()
        return any(tokens[start : start + len(phrase)] == phrase for phrase in heads)
