"""Rates whose comma slipped: 9,61 in a line that says 96,2 and 97,4 everywhere else."""

from collections.abc import Mapping
from statistics import median

from lib.intake.layout.lines import Cell, Line, Slot
from lib.intake.sheets.numbers import Said

_OTHERS = 4  # fewer show no habit
_SPREAD = 20.0  # percentage points between the others: where they lie further apart a small one may be right
_NEAR = 5.0
_WHOLE_AS_ONE = 80.0  # beside such shares a lone 1 is more likely all than a hundredth


def slipped(line: Line, said: Mapping[Slot, Said]) -> dict[Cell, float]:
    """The cells of a line that would lie among all the others with their comma one place further, with that number.

    A 1 among them may be the whole, typed as Excel keeps it.
    """
    rates = {line.cells[slot]: one.value for slot, one in said.items() if one.is_figure and one.value is not None}
    middle = median(rates.values()) if rates else 0.0
    ones = {cell: 100.0 for cell, rate in rates.items() if rate == 1 and middle > _WHOLE_AS_ONE}
    others = [rate for rate in rates.values() if rate >= middle / 2]
    if len(others) < _OTHERS or max(others) - min(others) > _SPREAD or 4 * len(others) < 3 * len(rates):
        return ones
    low, high = min(others) - _NEAR, max(others) + _NEAR
    return ones | {cell: 10 * rate for cell, rate in rates.items() if rate < middle / 2 and low <= 10 * rate <= high}
