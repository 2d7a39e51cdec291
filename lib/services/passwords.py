"""Passwords: which ones may be used, and how they are kept. What is stored cannot be turned back."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from lib.core.errors import DashboardError
from lib.core.text import fold

SHORTEST, LONGEST = 12, 128
_COMMON = Path(__file__).parent / "wordlists" / "common_passwords.txt"
_TURNS = 4  # a password made of so few different characters is a pattern
_TOLD = 4  # a name shorter than this may stand in a password by chance


class PasswordError(DashboardError):
    """A password that may not be used; the message says why."""

    hint = f"Chọn mật khẩu khác, {SHORTEST} đến {LONGEST} ký tự; vài từ không liên quan nhau là dễ nhớ và đủ khó đoán."


class Seals:
    """Seals passwords by argon2id and tells whether one fits a seal.

    The defaults are the second recommendation of RFC 9106: `memory` in KiB, `rounds` over it, in `lanes` threads.
    """

    def __init__(self, *, rounds: int = 3, memory: int = 65536, lanes: int = 4, at_once: int = 2) -> None:
        self._hasher = PasswordHasher(time_cost=rounds, memory_cost=memory, parallelism=lanes)
        self._room = BoundedSemaphore(at_once)  # each takes its memory: a flood of sign-ins must not take it all
        self._nobodys: str | None = None

    def seal(self, password: str) -> str:
        """What may be stored instead of the password."""
        with self._room:
            return self._hasher.hash(_bytes(password))

    def fits(self, sealed: str | None, password: str) -> bool:
        """Whether the password is the sealed one. None, nobody's seal, fits none and takes as long to say so."""
        against = sealed or self._seal_of_nobody()
        with self._room:
            try:
                self._hasher.verify(against, _bytes(password))
            except (VerificationError, InvalidHashError):
                return False
        return sealed is not None

    def outdated(self, sealed: str) -> bool:
        """Whether the seal was made at another cost than today's."""
        return self._hasher.check_needs_rehash(sealed)

    def _seal_of_nobody(self) -> str:
        if self._nobodys is None:
            self._nobodys = self.seal("không ai cả")
        return self._nobodys


SEALS = Seals()
"""The one place of the cost; tests bring cheaper ones."""


def composed(password: str) -> str:
    """The same password from every keyboard: Vietnamese letters are typed in one piece or in two."""
    return unicodedata.normalize("NFC", password)


def _bytes(password: str) -> bytes:
    # One more than any seal has is enough not to fit.
    return composed(password)[: LONGEST + 1].encode("utf-8", "replace")


def check(password: str, names: Iterable[str] = ()) -> None:
    """Refuse a password that others would guess; `names` are those of the account and the province.

    Raises:
        PasswordError: too short, too long, among the commonest, a pattern, or around a name.
    """
    typed = composed(password)
    if len(typed) < SHORTEST:
        raise PasswordError(f"Mật khẩu phải có ít nhất {SHORTEST} ký tự; mật khẩu này có {len(typed)}.")
    if len(typed) > LONGEST:
        raise PasswordError(f"Mật khẩu chỉ được dài đến {LONGEST} ký tự; mật khẩu này có {len(typed)}.")
    if any(unicodedata.category(letter) == "Cc" for letter in typed):
        raise PasswordError("Mật khẩu có ký tự không gõ được, như dấu xuống dòng.")
    bare = fold(typed).replace(" ", "")
    if _is_pattern(bare) or _is_common(typed.lower()) or _is_common(bare):
        raise PasswordError("Mật khẩu này quá dễ đoán: nhiều người dùng nó, hoặc nó chỉ là một từ, một dãy lặp lại.")
    for name in names:
        called = fold(name).replace(" ", "")
        if len(called) >= _TOLD and called in bare and len(bare) - len(called) < SHORTEST - _TOLD:
            raise PasswordError("Mật khẩu này quá dễ đoán: gần như chỉ là tên của tài khoản hoặc của tỉnh.")


def _is_pattern(bare: str) -> bool:
    if len(set(bare)) <= _TURNS:
        return True
    repeated = any(bare == (bare[:size] * len(bare))[: len(bare)] for size in range(1, len(bare) // 2 + 1))
    steps = {ord(after) - ord(before) for before, after in pairwise(bare)}
    return repeated or len(steps) == 1


def _is_common(lower: str) -> bool:
    """Whether it is a common password, or one between digits and signs."""
    letters = [place for place, letter in enumerate(lower) if letter.isalpha()]
    core = lower[letters[0] : letters[-1] + 1] if letters else ""
    return lower in _common() or core in _common() or (lower.isdigit() and "01234567890123456789".find(lower[:9]) >= 0)


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return frozenset(_COMMON.read_text(encoding="utf-8").split())
