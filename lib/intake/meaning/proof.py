"""Shares and sums that the values of lines prove: which counts a rate is the share of, which counts make up a whole."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lib.intake.layout.lines import Line
from lib.intake.meaning.values import Values
from lib.intake.sheets.numbers import Said, Saying

_MOST_MISSED = 8  # slots, before a line is given up as the share of others
_ROW_AND_TOTAL = 2
_NO_ACCIDENT = 3
"""Different shares, neither none nor all: a second count gives the same ones by chance once in a million."""


@dataclass(frozen=True, slots=True)
class Proof:
    """How many slots have rate, numerator and denominator, and in how many the rate is their share."""

    told: int
    held: int
    scale: float

    @property
    def holds(self) -> bool:
        return self.told > 0 and self.held * 5 >= self.told * 4

    @property
    def holds_beside(self) -> bool:
        """For a rate that stands beside its counts: half the rows show that it is theirs, the others are wrong."""
        return self.held > 1 and self.held * 2 >= self.told

    @property
    def fails(self) -> bool:
        return self.told > 0 and not self.holds


def proof(rate: Line, numerators: Sequence[Line], denominator: Line, values: Values) -> Proof:
    """Whether rate = numerator / denominator, slot by slot, by its value or by the formula of it that nobody worked out.

    Slots with 0 or equal counts tell nothing new.
    """
    parts = [values.of(line) for line in numerators]
    told = held = 0
    scales: list[float] = []
    for slot, said in values.of(rate).items():
        divides = values.divides(rate, slot, numerators, denominator)
        if divides is not None:
            told, held = told + 1, held + divides
            continue
        counted = _sum(part.get(slot) for part in parts)
        total = _value(values.whole_at(denominator, slot))
        if said.value is None or not said.is_figure or counted is None or not total:
            continue
        told += 1
        scale = _scale_of(said, 100 * counted / total)
        if scale is not None:
            held += 1
            scales.append(scale)
    return Proof(told, held, max(set(scales), key=scales.count) if scales else 1.0)


def _scale_of(said: Said, share: float) -> float | None:
    """What turns a stated rate into the share of its counts; None if neither percentage nor fraction does."""
    scales = (1.0,) if said.saying is Saying.PERCENT else (1.0, 100.0)
    return next((scale for scale in scales if matches((said.value or 0.0) * scale, share)), None)


def is_share(rate: Line, numerator: Line, whole: Line, values: Values) -> bool:
    """Whether a rate is the share of a count in every slot, and in enough different ones to be no accident."""
    told, held, shares = _compared(rate, [numerator], whole, values, most_missed=0)
    return told == held and shares >= _NO_ACCIDENT


def is_only_share(rate: Line, numerator: Line, whole: Line, values: Values) -> bool:
    """Whether a rate is the share of a count in every slot, one of which is neither none nor all: an accident is not ruled out."""
    told, held, shares = _compared(rate, [numerator], whole, values, most_missed=0)
    return told == held and shares > 0


def is_part_of_pair(rate: Line, part: Line, other: Line, values: Values) -> bool:
    """Whether a rate is the share of a count in the sum of it and another one, slot by slot: “Quá hạn” of both."""
    told = held = 0
    counted, rest = values.of(part), values.of(other)
    for slot, said in values.of(rate).items():
        ours, theirs = _value(counted.get(slot)), _value(rest.get(slot))
        if said.value is None or not said.is_figure or ours is None or theirs is None or not ours + theirs:
            continue
        told += 1
        held += _scale_of(said, 100 * ours / (ours + theirs)) is not None
        if told - held > _MOST_MISSED:
            return False
    return told > 0 and held * 5 >= told * 4


def borne_out(rate: Line, numerators: Sequence[Line], whole: Line, values: Values) -> int:
    """In how many slots a rate is the share of counts, if in half of all and enough different ones, else 0."""
    told, held, shares = _compared(rate, numerators, whole, values, most_missed=_MOST_MISSED)
    return held if shares >= _NO_ACCIDENT and held * 2 >= told else 0


def _compared(
    rate: Line, numerators: Sequence[Line], whole: Line, values: Values, *, most_missed: int
) -> tuple[int, int, int]:
    """In how many slots rate and counts stand, in how many it is their share, and how many shares between none and all.

    A formula that divides just these counts is as good as enough of them.
    Lines that are plainly no share are not read to their end: more than `most_missed` slots told against it, and most.
    """
    told = held = written = 0
    shares: set[float] = set()
    parts = [values.of(numerator) for numerator in numerators]
    for slot, said in values.of(rate).items():
        divides = values.divides(rate, slot, numerators, whole)
        if divides is not None:
            told, held, written = told + 1, held + divides, written or divides * _NO_ACCIDENT
            continue
        counted, total = _sum(part.get(slot) for part in parts), _value(values.whole_at(whole, slot))
        if said.value is None or not said.is_figure or counted is None or not total:
            continue
        told += 1
        share = 100 * counted / total
        if _scale_of(said, share) is None:
            if told - held > max(most_missed, held if most_missed else 0):
                break
            continue
        held += 1
        if 0 < share < 100:
            shares.add(share)
    return told, held, max(len(shares), written)


def matches(stated: float, share: float) -> bool:
    """Whether a stated percentage is the share, given how many digits it was rounded to."""
    gap = abs(stated - share)
    if gap < 0.011 or gap > 0.51:  # no rounding explains more
        return gap < 0.011
    digits = next((digits for digits in (0, 1, 2, 3) if abs(stated - round(stated, digits)) < 1e-7), 4)
    return gap <= 0.5 * 10.0**-digits + 1e-6


def never_more(numerators: Sequence[Line], denominator: Line, values: Values) -> bool:
    """Whether the counts stay within the whole in nearly every slot.

    Where they never stand side by side there is nothing to tell by, and no figure to spoil.
    """
    parts = [values.of(line) for line in numerators]
    told = kept = 0
    for slot in parts[0]:
        counted = _sum(part.get(slot) for part in parts)
        total = _value(values.whole_at(denominator, slot))
        if counted is None or total is None:
            continue
        told += 1
        kept += counted <= total + 1e-9
    return _in_nearly_every(told, kept)


def makes_up(parts: Sequence[Line], whole: Line, values: Values) -> bool:
    """Whether the counts add up to the whole in nearly every slot; a blank part counts as 0."""
    told = held = 0
    for slot, said in values.of(whole).items():
        total = _value(said)
        if not total:
            continue
        told += 1
        held += abs(sum(_value(values.of(part).get(slot)) or 0.0 for part in parts) - total) < 0.5
    return told > 0 and _in_nearly_every(told, held)


def _in_nearly_every(told: int, held: int) -> bool:
    """Whether so few slots miss that they may be faults: in a short table one stands out in its row and in the total."""
    missed = told - held
    return missed * 5 <= told or (missed <= _ROW_AND_TOTAL and missed * 3 <= told)


def _sum(saids: Iterable[Said | None]) -> float | None:
    total = 0.0
    for said in saids:
        value = _value(said)
        if value is None:
            return None
        total += value
    return total


def _value(said: Said | None) -> float | None:
    return said.as_count if said is not None else None
