"""What arithmetic alone joins to a sure choice: counts that nobody understands beside a named rate, or a rate beside named counts.

“Nhiệm vụ › Được giao | Đã xong | Tỷ lệ hoàn thành”: where the rate is the share of two counts in most rows, those rows in
which it is not are told, as if the counts had names.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import permutations

from lib.core.observation import Decision, Measure
from lib.intake.layout.lines import Line
from lib.intake.meaning.bundles import LIKELY, Bundle, Claim
from lib.intake.meaning.proof import borne_out
from lib.intake.meaning.unnamed import Unnamed
from lib.intake.meaning.values import Values
from lib.intake.meaning.wholes import Wholes

_NEAR = 6  # lines: further off a share and its counts are not looked for


class Counterparts:
    """The lines of one table, to look for what a choice among them lacks; `settled` are those that a person named."""

    def __init__(
        self,
        lines: Sequence[Line],
        measures: Mapping[int, frozenset[Measure]],
        settled: Mapping[int, str],
        values: Values,
        unnamed: Unnamed,
        wholes: Wholes,
    ) -> None:
        self.lines, self.measures, self.settled = lines, measures, settled
        self.values, self.unnamed, self.wholes = values, unnamed, wholes

    def completed(self, sure: Bundle, taken: frozenset[int]) -> Bundle:
        """A sure choice with the counts, or the rate, that the rows bear out; any other as it is."""
        if sure.decision is not Decision.AUTO or sure.proved or any(claim.settled for claim in sure.claims):
            return sure
        if sure.rate is not None and sure.denominator is None:
            return self._with_counts(sure, sure.rate, taken)
        if sure.rate is None and sure.denominator is not None:
            return self._with_rate(sure, sure.denominator, taken)
        return sure

    def _with_counts(self, sure: Bundle, rate: Claim, taken: frozenset[int]) -> Bundle:
        near = [line for line in self._near(rate.line) if line.path[:-1] == rate.line.path[:-1]]
        counts = [
            line for line in near if Measure.DENOMINATOR in self.measures[id(line)] and line in self.unnamed.lines
        ]
        found = [
            (held, part, whole)
            for part, whole in permutations(counts, 2)
            if id(part) not in taken
            and self.unnamed.is_free(part)
            and (held := borne_out(rate.line, [part], whole, self.values))
        ]
        if not found:
            return sure
        held, part, whole = max(found, key=lambda each: each[0])
        if [each[0] for each in found].count(held) > 1:
            return sure  # two counts are alike, and nothing tells which one is meant
        claim = Claim(part, sure.indicator, Measure.NUMERATOR, rate.score)
        told = self.wholes.whole(sure.indicator, whole, rate.score, (claim,))
        if told.other_definition and not self.values.numbers(rate.line):
            sure = replace(sure, decision=Decision.CONFIRM)  # only a formula says so
        return replace(
            sure, numerators=(claim,), denominator=told.claim, other_definition=told.other_definition, proved=True
        )

    def _with_rate(self, sure: Bundle, whole: Claim, taken: frozenset[int]) -> Bundle:
        parts = [claim.line for claim in sure.numerators]
        for line in self._near(parts[-1]):
            if id(line) in taken or not self._may_be_share(line, sure.indicator):
                continue
            if borne_out(line, parts, whole.line, self.values):
                return replace(
                    sure, rate=Claim(line, sure.indicator, Measure.RATE, sure.numerators[0].score), proved=True
                )
        return sure

    def _near(self, line: Line) -> Iterator[Line]:
        """The lines next to one, the nearest first, that nobody settled."""
        place = next(number for number, other in enumerate(self.lines) if other is line)
        near = range(max(0, place - _NEAR), min(len(self.lines), place + _NEAR + 1))
        for number in sorted(near, key=lambda number: abs(number - place)):
            if number != place and id(self.lines[number]) not in self.settled:
                yield self.lines[number]

    def _may_be_share(self, line: Line, indicator: str) -> bool:
        """Whether a line is called a share, and of nothing that is another indicator's."""
        if Measure.RATE not in self.measures[id(line)] or "rate" not in line.heading.whole.roles:
            return False
        scored = self.unnamed.scores.of(line)
        return all(score < LIKELY or target.indicator == indicator for target, score in scored)
