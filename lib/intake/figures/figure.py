"""Turns the cells of one indicator in one slot into a figure, or says why there is none."""

from typing import NamedTuple

from lib.core.observation import State
from lib.core.plan import Direction, Indicator
from lib.core.words import count, percent
from lib.intake.figures import remarks
from lib.intake.figures.cells import Cells
from lib.intake.figures.remarks import Remark
from lib.intake.figures.scales import Scale
from lib.intake.layout.lines import Cell
from lib.intake.meaning.proof import matches
from lib.intake.sheets.numbers import Said, Saying

# Python 3.11 takes longer to find a member of an enumeration than to compare it, and this is done for every cell.
_NUMBER, _PERCENT, _PAIR, _NO_CASES = Saying.NUMBER, Saying.PERCENT, Saying.PAIR, Saying.NO_CASES
_BLANK, _ERROR, _UNCACHED, _TEXT = Saying.BLANK, Saying.ERROR, Saying.UNCACHED, Saying.TEXT
_MOST = 1000
_NEARLY_ALL = 0.9  # with less, a dash for one of its parts may stand for a count that nobody filled in
_MOST_OF_A_WHOLE = 100  # percent: a part is no more than its whole, “983” is 98,3 with its comma lost


class Found(NamedTuple):
    """A figure and the cell where it stands; `value` is in percent, None for “no cases”."""

    cell: Cell
    state: State = State.VALUE
    value: float | None = None
    numerator: float | None = None
    denominator: float | None = None


class Read(NamedTuple):
    """The outcome for one slot: a figure or none, and what is to be said of its cells.

    `waits_for_counts`: nothing was written, and the rate was not worked out. `counts_alone`: it was not, and the counts
    are there. `open_scale` is the rate of which nobody
    said whether it is a fraction or a percentage.
    """

    waits_for_counts: bool = False
    counts_alone: bool = False
    found: Found | None = None
    remarks: tuple[Remark, ...] = ()
    open_scale: Said | None = None

    @property
    def doubtful(self) -> bool:
        return any(remark.doubt for remark in self.remarks)


def read_figure(cells: Cells, indicator: Indicator, scale: Scale, *, in_money: bool = False) -> Read:
    """Judge the cells of one slot.

    Counts win over a stated rate; a stated rate that contradicts them is remarked. No counts and no rate give
    no figure: silently where all cells are blank, with a remark where something stands in them. Only what is
    counted `in_money` may be no whole number.
    """
    return _Figure(cells, indicator, scale, in_money).read()


class _Figure:
    def __init__(self, cells: Cells, indicator: Indicator, scale: Scale, in_money: bool) -> None:
        self.cells, self.indicator, self.scale, self.in_money = cells, indicator, scale, in_money
        self.remarks: list[Remark] = []
        self.open_scale: Said | None = None
        self.counts = cells.counted()

    def read(self) -> Read:
        unknown_rate = self.cells.rate is not None and self.cells.rate[0].saying is _UNCACHED
        if self.counts is None and self.cells.is_empty:
            return Read(waits_for_counts=unknown_rate)
        self._remark_cells()
        found = self._found()
        alone = unknown_rate and self.counts is not None
        return Read(counts_alone=alone, found=found, remarks=tuple(self.remarks), open_scale=self.open_scale)

    def _found(self) -> Found | None:
        if self.cells.says_no_cases:
            said, cell = self.cells.rate or self.cells.numerators[0]
            self.remarks.append(remarks.contradicted_no_cases(said, cell))
            return Found(cell=cell, state=State.NO_CASES)
        if self.counts is not None:
            return self._from_counts(*self.counts)
        if self.cells.rate is not None:
            said, cell = self.cells.rate
            stated = self._stated(said)
            if stated is not None:
                return self._from_rate(stated, said, cell)
        if any(said.saying is _NO_CASES for said, _ in self.cells.all):
            return self._no_cases()
        self._remark_missing()
        return None

    def _from_counts(self, counted: float, whole: float) -> Found | None:
        place = self.cells.place
        if counted < 0 or whole < 0:
            self.remarks.append(remarks.negative_count(place))
            return None
        if whole == 0 and not counted:
            cell = self.cells.denominator[1] if self.cells.denominator else place
            self.remarks.append(remarks.zero_denominator(cell))
            self._compare_with_stated(counted, whole)
            return Found(cell=place, state=State.NO_CASES)
        if whole == 0 or (counted > whole + 1e-9 and self.indicator.direction is Direction.AT_LEAST):
            cell = self.cells.numerators[0][1] if self.cells.numerators else place
            self.remarks.append(remarks.too_many(counted, whole, cell))
            return None
        value = 100 * counted / whole
        agreed = self._compare_with_stated(counted, whole)
        broken = next((cell for said, cell in self.cells.counts if (said.as_count or 0.0) % 1), None)
        if broken is not None and not self.in_money:
            self.remarks.append(remarks.broken_count(counted if counted % 1 else whole, broken))
        self._doubt_counts(counted, whole, agreed=agreed)
        return Found(cell=place, value=value, numerator=counted, denominator=whole)

    def _compare_with_stated(self, counted: float, whole: float) -> bool:
        """Whether a stated rate confirms the counts; one that contradicts them is remarked."""
        if self.cells.rate is None:
            return False
        said, cell = self.cells.rate
        stated = said.share if said.saying is _PAIR else said.value if said.is_figure else None
        if stated is None:
            return False
        candidates = [stated, stated * 100] if said.saying is _NUMBER else [stated]
        if said.other is not None and said.saying is not _PAIR:
            candidates.append(said.other)
        shares = (100 * counted / whole,) if whole else (0.0, 100.0)
        for candidate in candidates:
            for share in shares:
                if matches(candidate, share):
                    return True
        shown = stated * self.scale.of(stated) if said.saying is _NUMBER else stated
        self.remarks.append(remarks.mismatch(shown, counted, whole, cell))
        return False

    def _doubt_counts(self, counted: float, whole: float, *, agreed: bool) -> None:
        """What makes counts doubtful that no stated rate confirms."""
        if self.cells.rate is not None and self.cells.rate[0].saying is _NO_CASES:
            self.remarks.append(remarks.contradicted_no_cases(*self.cells.rate))
        if self.cells.rate is not None and self.cells.rate[0].saying is _PAIR and not agreed:
            if not self.scale.sure_pairs:
                self.remarks.append(remarks.lone_pair(*self.cells.rate))
            return
        if agreed:
            return
        broken = counted != int(counted) or whole != int(whole)
        for said, cell in self.cells.counts:
            dashed = said.saying is _NO_CASES and len(self.cells.numerators) > 1 and counted < _NEARLY_ALL * whole
            if (said.saying is _BLANK and counted < whole) or dashed:
                self.remarks.append(remarks.blank_part(cell))
            elif said.saying is _NO_CASES and len(self.cells.numerators) == 1:
                self.remarks.append(remarks.contradicted_no_cases(said, cell))
            elif said.other is not None and broken:
                self.remarks.append(remarks.two_readings(said, count(said.as_count), cell))

    def _stated(self, said: Said) -> float | None:
        if said.saying is _PERCENT:
            return said.value
        if said.saying is not _NUMBER or said.value is None:
            return None
        if said.counted:
            self.remarks.append(remarks.no_share(said, self.cells.place))
            return None
        if said.other is not None and said.value > 100 >= said.other:
            return said.other
        return round(said.value * self.scale.of(said.value), 10)

    def _from_rate(self, value: float, said: Said, cell: Cell) -> Found | None:
        if value < 0 or value > (_MOST_OF_A_WHOLE if self.indicator.direction is Direction.AT_LEAST else _MOST):
            self.remarks.append(remarks.impossible_rate(value, cell))
            return None
        if said.saying is _NUMBER and self.scale.may_be_fraction(said.value or 0.0) and not self.scale.answer:
            self.open_scale = said
            self.remarks.append(remarks.maybe_fraction(said, cell))
        if said.other is not None:
            self.remarks.append(remarks.two_readings(said, percent(value), cell))
        self.remarks += [
            remarks.contradicted_no_cases(one, at) for one, at in self.cells.counts if one.saying is _NO_CASES
        ]
        blank = [at for one, at in self.cells.counts if one.saying is _BLANK]
        if blank:
            self.remarks.append(remarks.counts_left_out(blank[0], alone=len(blank) < len(self.cells.counts)))
        return Found(cell=cell, value=value)

    def _no_cases(self) -> Found | None:
        """No figure beside a dash or “Không phát sinh”, unless a count says that there were cases."""
        said, cell = next((said, cell) for said, cell in self.cells.all if said.saying is _NO_CASES)
        if any(one.as_count for one, _ in self.cells.counts):
            self.remarks.append(remarks.contradicted_no_cases(said, cell))
            return None
        self.remarks.append(remarks.no_cases(said, cell))
        return Found(cell=cell, state=State.NO_CASES)

    def _remark_cells(self) -> None:
        told = self.counts is not None or any(said.saying is _NO_CASES for said, _ in self.cells.counts)
        needless = self.cells.rate if told else None  # the counts say what the rate would
        for said, cell in self.cells.all:
            if said.saying is _TEXT:
                self.remarks.append(remarks.no_number(said, cell))
            elif said.saying is _ERROR:
                self.remarks.append(remarks.error_cell(said, cell))
            elif said.saying is _UNCACHED and (said, cell) != needless:
                self.remarks.append(remarks.uncached(cell))
            if said.vague:
                self.remarks.append(remarks.rough_number(said, cell))

    def _remark_missing(self) -> None:
        blank = [cell for said, cell in self.cells.counts if said.saying is _BLANK]
        if blank and any(said.is_figure for said, _ in self.cells.counts):
            self.remarks.append(remarks.missing_count(blank[0]))
