"""Figures that offices split over columns: “Trước hạn” and “Đúng hạn”, “Rất hài lòng” and “Hài lòng”."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from lib.core.observation import Measure
from lib.intake.bundles import LIKELY, Claim
from lib.intake.catalogue import Catalogue, Target
from lib.intake.evidence import Values, makes_up
from lib.intake.lines import Line


class Parts:
    """The lines of a table that may be parts of a count; `lines` are those that can hold counts."""

    def __init__(self, lines: Sequence[Line], values: Values, catalogue: Catalogue) -> None:
        self.lines, self.values, self.catalogue = lines, values, catalogue
        self.vocabulary = catalogue.plan.vocabulary
        self._named = {
            parts: [line for line in lines if len(line.heading.leaf.things & parts) == 1]
            for parts in self.vocabulary.parts
        }

    def sums(self, indicator: str, taken: frozenset[int]) -> Iterator[tuple[Claim, ...]]:
        """Columns under one head that together make up the numerator."""
        target = self.catalogue.by_key[indicator, Measure.NUMERATOR]
        for parts in self.vocabulary.parts:
            groups: dict[tuple[str, ...], list[Line]] = {}
            for line in self._named[parts]:
                if id(line) not in taken:
                    groups.setdefault(line.path[:-1], []).append(line)
            for pair in groups.values():
                said = {thing for line in pair for thing in line.heading.leaf.things & parts}
                if len(pair) != len(parts) or said != parts:
                    continue
                score = self._score(pair[0], target, parts)
                if score >= LIKELY:
                    yield tuple(Claim(line, indicator, Measure.NUMERATOR, score) for line in pair)

    def _score(self, line: Line, target: Target, parts: frozenset[str]) -> float:
        """How well the head of a part names the measure once all parts are taken together."""
        heading = line.heading
        names = {wording.things & parts for wording in target.wordings} - {frozenset()}
        wholes = (
            replace(
                heading,
                whole=replace(heading.whole, things=heading.whole.things - parts | name),
                leaf=replace(heading.leaf, things=heading.leaf.things - parts | name),
            )
            for name in names
        )
        return max((self.catalogue.fit(whole, target) for whole in wholes), default=0.0)

    def leave_out(self, numerators: Sequence[Claim], denominator: Claim) -> bool:
        """Whether columns beside a part speak against it.

        “Đúng hạn” alone may leave out what stands under “Trước hạn”, or already hold it. Where “Quá hạn” stands
        there too, it must fill the count up to the whole.
        """
        for parts in self.vocabulary.parts:
            named = [claim.line for claim in numerators if claim.line.heading.whole.things & parts]
            if not named or any(parts <= line.heading.whole.things for line in named):
                continue
            beside = [line for line in self._beside(named, parts, self.lines) if line is not denominator.line]
            others = self._other_parts(named, parts, beside)
            rests = [line for line in beside if not line.heading.whole.things & parts]
            if (others or rests) and not self._filled(named, rests, denominator.line):
                return bool(rests) or len(named) < len(parts)
        return False

    def halves(self, rate: Claim, rates: Sequence[Line]) -> bool:
        """Whether a rate is of one part only: “Đúng hạn › %” beside “Trước hạn › %”."""
        for parts in self.vocabulary.parts:
            said = rate.line.heading.whole.things & parts
            if (
                said
                and said != parts
                and self._other_parts([rate.line], parts, self._beside([rate.line], parts, rates))
            ):
                return True
        return False

    @staticmethod
    def _other_parts(named: Sequence[Line], parts: frozenset[str], beside: Sequence[Line]) -> list[Line]:
        said = frozenset().union(*(line.heading.whole.things for line in named))
        return [
            line
            for line in beside
            if line.heading.whole.things & parts and not line.heading.whole.things & parts & said
        ]

    def _beside(self, named: Sequence[Line], parts: frozenset[str], lines: Sequence[Line]) -> list[Line]:
        """The other lines that speak of the same thing in parts or opposites."""
        opposed = self.vocabulary.opposed | parts
        said = frozenset().union(*(line.heading.whole.things for line in named))
        vague = self.vocabulary.optional | self.vocabulary.harmless | self.vocabulary.kindred
        common = said | opposed if said - opposed - vague else said | opposed | vague
        return [
            line
            for line in lines
            if line not in named
            and line.heading.whole.things & opposed
            and line.heading.whole.things <= common
            and not line.heading.excluded
        ]

    def _filled(self, named: Sequence[Line], rests: Sequence[Line], whole: Line) -> bool:
        """Whether some of the opposites fill the count up to the whole."""
        choices = (some for size in range(1, min(len(rests), 3) + 1) for some in combinations(rests, size))
        return any(makes_up([*named, *some], whole, self.values) for some in choices)
