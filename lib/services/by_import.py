"""What the store tells import by import, kept: after a change only the imports that changed are asked about again."""

from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import count
from typing import Generic, TypeVar

Told = TypeVar("Told")
_ASKED_SINGLY = 400
_editions = count(1)


class ByImport(Generic[Told]):
    """Asked for when somebody wants it. Threads may share it: two that both ask come to the same."""

    def __init__(self, ask: Callable[[Collection[int] | None], Iterable[Told]], number: Callable[[Told], int]) -> None:
        """`ask` answers about these imports, None for all; `number` tells of which import an answer is."""
        self._ask = ask
        self._number = number
        self._known: tuple[Mapping[int, tuple[Told, ...]], frozenset[int]] | None = None
        self._all: tuple[Told, ...] | None = None
        self._before: tuple[int, tuple[Told, ...]] = (0, ())
        self._edition = 0

    def after(self, changed: Collection[int]) -> "ByImport[Told]":
        """The same once these imports have changed."""
        found = ByImport(self._ask, self._number)
        if self._known is not None:
            held, stale = self._known
            found._known = held, stale | frozenset(changed)
        found._before = self._before if self._all is None else (self._edition, self._all)
        return found

    def all(self) -> tuple[Told, ...]:
        """Newest import first; of one import, in the store's order."""
        if self._all is None:
            held = self._up_to_date()
            self._known = held, frozenset()
            told = tuple(told for number in sorted(held, reverse=True) for told in held[number])
            edition, before = self._before
            self._edition = edition if edition and told == before else next(_editions)
            self._all = told
        return self._all

    def edition(self) -> int:
        """The same as long as `all` is the same."""
        self.all()
        return self._edition

    def _up_to_date(self) -> Mapping[int, tuple[Told, ...]]:
        if self._known is None or len(self._known[1]) > _ASKED_SINGLY:
            return self._grouped(self._ask(None))
        held, stale = self._known
        if not stale:
            return held
        kept = {number: told for number, told in held.items() if number not in stale}
        return kept | self._grouped(self._ask(stale))

    def _grouped(self, told: Iterable[Told]) -> dict[int, tuple[Told, ...]]:
        found: dict[int, list[Told]] = {}
        for one in told:
            found.setdefault(self._number(one), []).append(one)
        return {number: tuple(many) for number, many in found.items()}
