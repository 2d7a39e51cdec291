"""Counts whose heads leave it to the whole before them what they are of: “Tổng số CBCC cấp xã | Có trình độ ĐH trở lên”."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lib.core.observation import Measure
from lib.intake.layout.lines import Line
from lib.intake.meaning.bundles import LIKELY, SURE, Claim
from lib.intake.meaning.proof import is_share
from lib.intake.meaning.scores import Scores
from lib.intake.meaning.values import Values
from lib.intake.terms.facets import Facets
from lib.intake.terms.headings import Heading

_NEAR = 3  # lines behind the whole
_UNPROVED = 0.7


class Borrowed:
    """The counts of one table, in its order; `rates` are those of its lines that are shares."""

    def __init__(self, counts: Sequence[Line], rates: Sequence[Line], scores: Scores, values: Values) -> None:
        self.lines, self.rates, self.scores, self.values = counts, rates, scores, values
        self.catalogue = scores.catalogue

    def counts(self, indicator: str, taken: frozenset[int]) -> Iterator[tuple[Claim, ...]]:
        """Counts that name the indicator's numerator together with what its whole, right before them, names.

        Where no rate proves that they are a share of that whole a person looks.
        """
        for place, whole in enumerate(self.lines):
            if self.scores[id(whole), indicator, Measure.DENOMINATOR] < SURE:
                continue
            for line in self.lines[place + 1 : place + 1 + _NEAR]:
                if (
                    id(line) in taken
                    or not _beside(line, whole)
                    or line.heading.leaf.things <= whole.heading.whole.things
                ):
                    continue
                fits = self._fits(line, whole)
                fit = fits.pop(indicator, 0.0)
                if fit >= SURE:
                    proved = any(is_share(rate, line, whole, self.values) for rate in self.rates)
                    score = fit if proved else min(fit, _UNPROVED)
                    yield (Claim(line, indicator, Measure.NUMERATOR, score, tuple(fits.items())),)

    def _fits(self, line: Line, whole: Line) -> dict[str, float]:
        """The indicators whose numerator the two heads name, and whose denominator the whole is."""
        fits = self.catalogue.fits(self.catalogue.essence(self._together(line.heading, whole.heading)))
        return {
            target.indicator: fit
            for target, fit in zip(self.catalogue.targets, fits, strict=True)
            if target.measure is Measure.NUMERATOR
            and fit >= LIKELY
            and self.scores[id(whole), target.indicator, Measure.DENOMINATOR] >= LIKELY
        }

    def _together(self, part: Heading, whole: Heading) -> Heading:
        known = frozenset(self.catalogue.reader.spelled_out(whole.text)).difference(whole.whole.unknown)
        return replace(
            part,
            whole=_without(replace(part.whole, things=part.whole.things | whole.whole.things), known),
            leaf=_without(part.leaf, known),
        )


def _beside(line: Line, whole: Line) -> bool:
    """Whether two lines stand under one head and hold the same units and times."""
    same = line.path[:-1] == whole.path[:-1] and not line.heading.excluded
    return same and next(iter(line.cells), None) in whole.cells


def _without(said: Facets, known: frozenset[str]) -> Facets:
    return replace(said, unknown=tuple(word for word in said.unknown if word not in known))
