"""The cells of one figure: its rate, the parts of its numerator, its denominator."""

import math
from typing import NamedTuple

from lib.intake.layout.lines import Cell
from lib.intake.sheets.numbers import Said, Saying

# Python 3.11 takes longer to find a member of an enumeration than to compare it, and this is done for every cell.
_PAIR, _NO_CASES, _BLANK, _UNCACHED = Saying.PAIR, Saying.NO_CASES, Saying.BLANK, Saying.UNCACHED


class Cells(NamedTuple):
    """What the lines of a bundle say in one slot, with their cells."""

    rate: tuple[Said, Cell] | None
    numerators: tuple[tuple[Said, Cell], ...]
    denominator: tuple[Said, Cell] | None

    @property
    def place(self) -> Cell:
        """The cell a reader should look at: the rate, else the numerator."""
        return self.rate[1] if self.rate else self.numerators[0][1]

    @property
    def counts(self) -> tuple[tuple[Said, Cell], ...]:
        return (*self.numerators, *((self.denominator,) if self.denominator else ()))

    @property
    def all(self) -> tuple[tuple[Said, Cell], ...]:
        return (*((self.rate,) if self.rate else ()), *self.counts)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written; a rate that nobody worked out yet has nothing to be worked out of."""
        blank = all(said.saying is _BLANK for said, _ in self.counts)
        rate = self.rate[0].saying if self.rate else _BLANK
        counted = bool(self.numerators) and self.denominator is not None
        return blank and (rate is _BLANK or (rate is _UNCACHED and counted))

    @property
    def says_no_cases(self) -> bool:
        """Whether rate and numerator say in words that there was no case, beside a whole that other figures share."""
        if self.rate is None or self.rate[0].saying is not _NO_CASES or not self.numerators:
            return False
        worded = all(
            one.saying is _NO_CASES and any(map(str.isalpha, one.text)) for one, _ in (self.rate, *self.numerators)
        )
        whole = self.denominator
        return worded and whole is not None and bool(whole[0].as_count)

    def counted(self) -> tuple[float, float] | None:
        """Numerator and denominator; a dash among counts stands for 0 where the others are numbers."""
        pair = self.rate[0] if self.rate else None
        if pair is not None and pair.saying is _PAIR and pair.value is not None and pair.whole is not None:
            return pair.value, pair.whole
        if not self.numerators or self.denominator is None:
            return None
        whole = self.denominator[0].as_count
        known = [part for said, _ in self.numerators if (part := said.as_count) is not None]
        if whole == 0 and not any(known):
            return 0.0, 0.0
        empty = [said.saying for said, _ in self.numerators if said.as_count is None]
        if whole is None or any(saying not in (_BLANK, _NO_CASES) for saying in empty):
            return None
        if not known and _BLANK in empty:
            return None
        return math.fsum(known), whole
