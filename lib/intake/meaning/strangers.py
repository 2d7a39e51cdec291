"""Counts that show a share to be of something else than the title says: beside “Không hài lòng” no “Tỷ lệ (%)” is of the satisfied."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lib.core.observation import Measure
from lib.intake.layout.lines import Line
from lib.intake.meaning.beside import is_bare
from lib.intake.meaning.bundles import LIKELY, MARGIN, SURE, Claim
from lib.intake.meaning.proof import is_part_of_pair, proof
from lib.intake.meaning.scores import Scores
from lib.intake.meaning.values import Values

_NEAREST = 6  # counts on either side of a share that may be what it is of


class Strangers:
    """The counts of one table; `lines` are those that can hold counts."""

    def __init__(self, lines: Sequence[Line], scores: Scores, values: Values) -> None:
        self.lines, self.scores, self.values = lines, scores, values
        self.catalogue = scores.catalogue
        self.opposed = self.catalogue.plan.vocabulary.opposed

    def claim(self, rate: Claim) -> bool:
        """Whether a share that has its name from the title alone is one of counts that are not the indicator's.

        It is where the arithmetic shows counts of other names, or where all beside it are contrary to what is counted.
        """
        if rate.settled or not is_bare(rate.line.heading) or rate.line.heading.whole.things:
            return False
        counts = self._around(rate.line)
        shares = list(self._shares(rate, counts))
        if shares:
            return not any(shares)
        against = [line for line in counts if line.heading.leaf.things & self.opposed]
        return bool(against) and not any(self._names(line, rate.indicator, Measure.NUMERATOR) for line in counts)

    def is_whole(self, numerator: Claim) -> bool:
        """Whether a count is a numerator only by the title, and by its own name a whole of one: “Số đã giải quyết”."""
        line, indicator = numerator.line, numerator.indicator
        said = line.heading.whole.things
        if numerator.settled or not line.heading.leaf.things:
            return False
        part, whole = (self._things(indicator, measure) for measure in (Measure.NUMERATOR, Measure.DENOMINATOR))
        says_whole = said <= whole and not said & (part - whole)
        fits = self._own(line, indicator, Measure.DENOMINATOR)
        return says_whole and fits >= SURE and fits - self._own(line, indicator, Measure.NUMERATOR) >= MARGIN

    def _things(self, indicator: str, measure: Measure) -> frozenset[str]:
        target = self.catalogue.by_key[indicator, measure]
        return frozenset(thing for wording in target.wordings for thing in wording.things)

    def _shares(self, rate: Claim, counts: Sequence[Line]) -> Iterator[bool]:
        """Of the counts that the rate is the share of, whether they are the indicator's by their names."""
        for part in counts:
            named = self._names(part, rate.indicator, Measure.NUMERATOR)
            for whole in counts:
                if whole is part:
                    continue
                if proof(rate.line, [part], whole, self.values).holds:
                    yield named and self._own(whole, rate.indicator, Measure.DENOMINATOR) >= LIKELY
                elif is_part_of_pair(rate.line, part, whole, self.values):
                    yield named

    def _names(self, line: Line, indicator: str, measure: Measure) -> bool:
        return self._own(line, indicator, measure) >= LIKELY

    def _own(self, line: Line, indicator: str, measure: Measure) -> float:
        """How well a head fits a measure without what stands above the table."""
        heading = replace(line.heading, context=frozenset(), context_roles=frozenset())
        return self.catalogue.fit(heading, self.catalogue.by_key[indicator, measure])

    def _around(self, rate: Line) -> list[Line]:
        """The counts nearest to a share, under the same head."""
        beside = [line for line in self.lines if line is not rate and line.path[:-1] == rate.path[:-1]]
        at = min(rate.cells.values(), key=lambda cell: cell.row, default=None)
        if at is None or len(beside) <= _NEAREST:
            return beside
        return sorted(beside, key=lambda line: abs(next(iter(line.cells.values())).column - at.column))[:_NEAREST]
