"""What lines that became no part of a figure tell about it: words, errors, counts left out or contradicting a lone rate.

A form of one unit has a line for each cell, and a line without any number measures nothing. So what is written there
would be passed over without a word, and the figure taken from what stands beside it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice

from lib.core.finding import Code
from lib.core.observation import Measure
from lib.intake.figures import remarks
from lib.intake.figures.cells import Cells
from lib.intake.figures.figure import read_figure
from lib.intake.figures.remarks import Remark
from lib.intake.figures.scales import Scale
from lib.intake.layout.lines import Cell, LaidOut, Line, Slot
from lib.intake.meaning.bundles import SURE, Bundle
from lib.intake.meaning.kinds import said_measures
from lib.intake.meaning.values import Values
from lib.intake.sheets.numbers import Said, Saying
from lib.intake.terms.catalogue import Catalogue

Unread = dict[tuple[str, Slot], tuple[Remark, ...]]
"""What is to be said of an indicator's cells in a slot."""

_MOST = 200  # slots of a line that are looked at
_BLANK = Saying.BLANK
_WORDS: Mapping[Saying, Callable[[Said, Cell], Remark]] = {
    Saying.TEXT: remarks.no_number,
    Saying.ERROR: remarks.error_cell,
    Saying.UNCACHED: lambda _, cell: remarks.uncached(cell),
}


def unread(laid_out: LaidOut, bundles: Sequence[Bundle], catalogue: Catalogue) -> Unread:
    """What the lines that no bundle claims say of the indicators that they plainly name."""
    return _Unread(laid_out, bundles, catalogue).told()


class _Unread:
    def __init__(self, laid_out: LaidOut, bundles: Sequence[Bundle], catalogue: Catalogue) -> None:
        self.laid_out, self.catalogue, self.values = laid_out, catalogue, Values(laid_out)
        self.bundles = {bundle.indicator: bundle for bundle in bundles}
        used = {id(claim.line) for bundle in bundles for claim in bundle.claims}
        self.free = [line for line in laid_out.lines if id(line) not in used and not line.heading.excluded]
        self.result: Unread = {}
        self.named: dict[tuple[str, Measure], tuple[float, Line]] = {}

    def told(self) -> Unread:
        wordy = []
        for line in self.free:
            named = self._plainly(line)
            for fit, indicator, measure in named:
                if fit > self.named.get((indicator, measure), (0.0, line))[0]:
                    self.named[indicator, measure] = (fit, line)
            if named and not self.values.numbers(line):
                own = [each for each in named if each[1] in self.bundles]
                wordy.append((line, max(own or named, key=lambda each: each[0])[1]))
        for indicator in dict.fromkeys(indicator for indicator, _ in self.named):
            self._tell_counts(indicator)
        for line, indicator in wordy:
            self._tell_words(line, indicator)
        return self.result

    def _plainly(self, line: Line) -> list[tuple[float, str, Measure]]:
        """The measures that a line names for certain, with how well."""
        if not line.heading.whole.things:
            return []
        said = said_measures(line)
        fits = zip(self.catalogue.targets, self.catalogue.fits(self.catalogue.essence(line.heading)), strict=True)
        return [
            (fit, target.indicator, target.measure)
            for target, fit in fits
            if fit >= SURE
            and target.measure in said
            and not (target.measure is Measure.NUMERATOR and self.catalogue.names_whole(line.heading, target.indicator))
        ]

    def _tell_words(self, line: Line, indicator: str) -> None:
        """Words in a column of figures, of which nothing was told yet."""
        told = {remark.cell for known in self.result.values() for remark in known}
        for slot, said in self.values.of(line).items():
            if said.saying in _WORDS and line.cells[slot] not in told and self._holds_figures(line.cells[slot].column):
                self._tell(indicator, slot, _WORDS[said.saying](said, line.cells[slot]))

    def _tell_counts(self, indicator: str) -> None:
        """Counts that were left aside because one is missing, or because they say something else than the rate."""
        bundle = self.bundles.get(indicator)
        counted, whole = (self.named.get((indicator, measure)) for measure in (Measure.NUMERATOR, Measure.DENOMINATOR))
        if counted is None or whole is None or (bundle is not None and bundle.denominator is not None):
            return
        rate = bundle.rate.line if bundle is not None and bundle.rate is not None else None
        for slot in islice((rate or counted[1]).cells, _MOST):
            for remark in self._of_counts(indicator, slot, rate, counted[1], whole[1]):
                self._tell(indicator, slot, remark)

    def _of_counts(self, indicator: str, slot: Slot, rate: Line | None, counted: Line, whole: Line) -> Iterator[Remark]:
        above, below = self._at(counted, slot), self._at(whole, slot)
        if above is None or below is None:
            return
        stated = self._at(rate, slot) if rate else None
        if all(said.saying is _BLANK for said, _ in (above, below)):
            if stated is not None and stated[0].is_figure and self._others_have_counts(slot, counted):
                yield remarks.counts_left_out(above[1])
            return
        read = read_figure(
            Cells(stated, (above,), below),
            self.catalogue.plan.indicators[indicator],
            Scale(),
        )
        told = (above[1], below[1])
        yield from (each for each in read.remarks if each.cell in told or each.code is Code.RATE_MISMATCH)

    def _others_have_counts(self, slot: Slot, counted: Line) -> bool:
        """Whether counts stand elsewhere: of another indicator for the same slot, or in other rows of the column."""
        wholes = (bundle.denominator for bundle in self.bundles.values())
        others = (self._at(whole.line, slot) for whole in wholes if whole is not None)
        rows = (self.laid_out.said(cell) for cell in islice(counted.beside, _MOST))
        return any(other is not None and other[0].is_figure for other in others) or any(said.is_figure for said in rows)

    def _at(self, line: Line, slot: Slot) -> tuple[Said, Cell] | None:
        cell = line.cells.get(slot)
        return None if cell is None else (self.laid_out.said(cell), cell)

    def _holds_figures(self, column: int) -> bool:
        """Whether a column says numbers rather than words."""
        saids = [self.laid_out.table.said(row, column) for row in self.laid_out.table.body[:_MOST]]
        return sum(said.is_figure for said in saids) >= sum(said.saying is Saying.TEXT for said in saids)

    def _tell(self, indicator: str, slot: Slot, remark: Remark) -> None:
        known = self.result.get((indicator, slot), ())
        if not any((other.code, other.cell) == (remark.code, remark.cell) for other in known):
            self.result[indicator, slot] = (*known, remark)
