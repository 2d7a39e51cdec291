"""Counts that only arithmetic tells: “Trực tuyến” under “Hình thức thanh toán”, of which a named rate is the share."""

from collections.abc import Iterator, Sequence

from lib.core.observation import Measure
from lib.intake.layout.lines import Line
from lib.intake.meaning.bundles import LIKELY, SURE, Claim
from lib.intake.meaning.proof import is_share
from lib.intake.meaning.scores import Scores
from lib.intake.meaning.values import Values
from lib.intake.terms.catalogue import Catalogue


class Unnamed:
    """The lines of a table that may be counts, whatever they are called."""

    def __init__(self, catalogue: Catalogue, lines: Sequence[Line], scores: Scores, values: Values) -> None:
        self.catalogue, self.scores, self.values = catalogue, scores, values
        self.opposed = catalogue.plan.vocabulary.opposed
        self.lines = [line for line in lines if not line.heading.excluded]

    def counts(self, indicator: str, rates: Sequence[Claim], taken: frozenset[int]) -> Iterator[tuple[Claim, ...]]:
        """The one count of which a clearly named rate is the share in every row, out of a whole that is named."""
        wholes = [line for line in self.lines if self.scores[id(line), indicator, Measure.DENOMINATOR] >= LIKELY]
        for rate in rates:
            if not (rate.clear and rate.line.heading.whole.things and wholes):
                continue
            found = {
                id(line): line
                for line in self.lines
                if id(line) not in taken and self.is_free(line)
                for whole in wholes
                if whole is not line and is_share(rate.line, line, whole, self.values)
            }
            if len(found) == 1:
                (line,) = found.values()
                yield (Claim(line, indicator, Measure.NUMERATOR, rate.score),)

    def is_free(self, line: Line) -> bool:
        """Whether a line neither clearly names the numerator of an indicator nor the opposite of one."""
        if line.heading.leaf.things & self.opposed:
            return False
        return all(score < SURE or target.measure is Measure.DENOMINATOR for target, score in self.scores.of(line))
