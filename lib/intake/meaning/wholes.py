"""What a count could be the share of: the lines that may be a denominator, and how well each belongs to it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lib.core.observation import Measure
from lib.intake.layout.lines import Line
from lib.intake.meaning.bundles import LIKELY, SURE, Claim
from lib.intake.terms.catalogue import Catalogue

_OWN_TOTAL = 0.82
_OUT_OF = re.compile(r"/|\b(?:trên|tren|so với|so voi|so(?= tổng))\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A denominator. `other_definition` is its header where it is not the plan's, `known` whether that is a usual one.

    `own_group`: it stands with the numerator under a head that names the indicator. `fullness`: how many things
    of the plan's wording it names. `distance`: how many lines it stands from the numerator. `opens`: it is a total that
    comes after the numerator, and so the first of what follows.
    """

    claim: Claim
    other_definition: str
    known: bool
    own_group: bool
    fullness: int
    distance: int
    opens: bool


class Wholes:
    """The lines of a table as denominators. `scores` are by line, indicator and measure, lines known by `id`."""

    def __init__(
        self,
        catalogue: Catalogue,
        lines: Sequence[Line],
        scores: Mapping[tuple[int, str, Measure], float],
        measures: Mapping[int, frozenset[Measure]],
        settled: Mapping[int, str],
    ) -> None:
        self.catalogue, self.lines, self.scores, self.settled = catalogue, lines, scores, settled
        self.places = {id(line): place for place, line in enumerate(lines)}
        self.counts = [line for line in lines if Measure.DENOMINATOR in measures[id(line)]]

    def of(self, indicator: str, rate: Claim | None, numerators: tuple[Claim, ...]) -> Iterator[Whole]:
        """The lines that the numerators could be a share of."""
        used = {id(claim.line) for claim in numerators} | ({id(rate.line)} if rate else set())
        for line in self.counts:
            if id(line) in used:
                continue
            score = self.scores[id(line), indicator, Measure.DENOMINATOR]
            if id(line) not in self.settled and self._is_own_total(line, numerators):
                score = max(score, _OWN_TOTAL)
            if score >= LIKELY:
                yield self.whole(indicator, line, score, numerators)

    def said_by(self, rate: Claim) -> tuple[str, bool]:
        """What a rate says that it is a share of, where that is not the plan's whole, and whether it is a usual one.

        Of “Thanh toán trực tuyến/hồ sơ thu phí” the dossiers with a fee.
        """
        said = frozenset() if rate.settled else self._said(rate.line)
        differs = self._differs(rate.indicator, said)
        known = not differs or bool(said & self.catalogue.definitions.other(rate.indicator))
        return rate.line.heading.text if differs else "", known

    def _said(self, rate: Line) -> frozenset[int]:
        """The definitions behind “/” or “trên” in the head of a share."""
        parts = _OUT_OF.split(rate.path[-1]) if rate.path else ()
        return (
            self.catalogue.definitions.said_by(self.catalogue.reader.read(parts[-1]).things)
            if len(parts) > 1
            else frozenset()
        )

    def said_by_any(self, indicator: str, lines: Sequence[Line]) -> frozenset[int]:
        """The definitions that those of the lines name which are plainly the indicator's rate, filled or not."""
        rate = self.catalogue.by_key[indicator, Measure.RATE]
        named = (line for line in lines if self._said(line) and self.catalogue.fit(line.heading, rate) >= SURE)
        return frozenset().union(*map(self._said, named))

    def is_other_than(self, said: frozenset[int], whole: Claim) -> bool:
        """Whether a whole is one of another definition than those said."""
        own = self.catalogue.definitions.said_by(whole.line.heading.whole.things)
        return bool(own) and not own & said and not whole.settled

    def _differs(self, indicator: str, said: frozenset[int]) -> bool:
        own = self.catalogue.definitions.own(indicator)
        return bool(said and own and not said & own)

    def whole(self, indicator: str, line: Line, score: float, numerators: tuple[Claim, ...]) -> Whole:
        """A line as what the numerators are the share of."""
        said = self.catalogue.definitions.said_by(line.heading.whole.things)
        differs = self.catalogue.definitions.differs(indicator, line.heading.whole.things)
        place = self.places[id(line)]
        parts = [self.places[id(claim.line)] for claim in numerators]
        return Whole(
            claim=Claim(line, indicator, Measure.DENOMINATOR, score, settled=id(line) in self.settled),
            other_definition=line.heading.text if differs else "",
            known=not differs or bool(said & self.catalogue.definitions.other(indicator)),
            own_group=self._is_own_group(indicator, line, numerators),
            fullness=self.catalogue.fullness(line.heading, self.catalogue.by_key[indicator, Measure.DENOMINATOR]),
            distance=min(abs(place - part) for part in parts),
            opens="total" in line.heading.leaf.roles and place > max(parts),
        )

    def _is_own_group(self, indicator: str, line: Line, numerators: tuple[Claim, ...]) -> bool:
        if line.path and numerators[0].line.path[:-1] == line.path:
            return True  # “Tổng số hồ sơ tiếp nhận › Trong đó: trực tuyến”
        head = line.path[:-1]
        if not head or numerators[0].line.path[: len(head)] != head:
            return False
        subject = self.catalogue.by_key[indicator, Measure.NUMERATOR].subject
        return bool(subject & self.catalogue.heading(head).whole.things)

    def _is_own_total(self, line: Line, numerators: tuple[Claim, ...]) -> bool:
        """A total under the same head as the numerator; under one that only names an area it is of what that counts."""
        depth, part = len(line.path) - 1, numerators[0].line
        if depth < 1 or not {"total", "denominator"} & line.heading.leaf.roles:
            return False
        subjects = self.catalogue.plan.vocabulary.subjects
        counted = line.heading.leaf.things & subjects
        if counted and not counted & part.heading.leaf.things and not self._names(line.path[:depth]) & subjects:
            return False
        return line.path[:depth] == part.path[:depth]

    def _names(self, head: tuple[str, ...]) -> frozenset[str]:
        return self.catalogue.heading(head).whole.things
