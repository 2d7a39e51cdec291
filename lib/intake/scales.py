"""Whether the rates of a line are percentages or fractions of one."""

from collections.abc import Sequence
from dataclasses import dataclass

from lib.intake.numbers import Said, Saying


@dataclass(frozen=True, slots=True)
class Scale:
    """How stated rates become percent. `sure` is False where a fraction may be a small percentage."""

    factor: float = 1.0
    sure: bool = True


def rate_scale(rates: Sequence[Said], proved_factor: float | None, *, says_percent: bool = False) -> Scale:
    """Whether a line's plain numbers are fractions of one; those marked % are percent already.

    Under a header that says “(%)” small numbers may be small percentages, so only the counts prove a fraction.
    """
    if proved_factor is not None:
        return Scale(proved_factor)
    plain = [said.value for said in rates if said.saying is Saying.NUMBER and said.value is not None]
    broken = [value for value in plain if 0 < value < 1]
    if not broken:
        return Scale(1.0, sure=not plain or max(plain) > 1 or max(plain) == 0)
    if max(plain) > 1.0 + 1e-9:
        return Scale(1.0)
    detailed = [value for value in broken if abs(value * 10 - round(value * 10)) > 1e-9]
    return Scale(100.0, sure=not says_percent and len(broken) >= 3 and len(detailed) >= 2)
