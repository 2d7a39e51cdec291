"""Two counts and their share side by side, of which the names alone leave open what they are: a person is asked once for the three."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lib.core.observation import Decision, Measure
from lib.intake.layout.lines import Line
from lib.intake.meaning.bundles import MARGIN, SURE, Bundle, Claim
from lib.intake.meaning.proof import borne_out, is_only_share
from lib.intake.meaning.scores import Scores, says_share
from lib.intake.meaning.values import Values

_NEAR = 2  # lines between a count and its whole, or its share
_HALF_NAMED = 0.5
_GUESSED = 0.65


class Triples:
    """The lines of one table, in its order, that nothing else explains; `measures` are what each may be."""

    def __init__(
        self, lines: Sequence[Line], measures: Mapping[int, frozenset[Measure]], scores: Scores, values: Values
    ) -> None:
        self.lines = [line for line in lines if not line.heading.excluded or _is_planned(line)]
        self.measures, self.scores, self.values = measures, scores, values

    def bundles(self, known: frozenset[str], taken: frozenset[int]) -> Iterator[Bundle]:
        """What is left of the lines as figures to confirm, of indicators that are not `known` yet."""
        for indicator, part, whole, rate in self._found(taken):
            if indicator not in known and not {id(part), id(rate)} & taken:
                claim = Claim(rate, indicator, Measure.RATE, _GUESSED)
                yield _with_counts(Bundle(indicator=indicator, rate=claim, confidence=_GUESSED), part, whole)
                known |= {indicator}
                taken |= {id(part), id(rate)}

    def completed(self, doubtful: Bundle, taken: frozenset[int]) -> Bundle:
        """A share alone that a person must confirm, with the counts before it; any other choice as it is."""
        rate = doubtful.rate
        if rate is None or rate.settled or doubtful.numerators or doubtful.decision is Decision.AUTO:
            return doubtful
        for indicator, part, whole, share in self._found(taken):
            if share is rate.line and indicator == doubtful.indicator:
                return _with_counts(doubtful, part, whole)
        return doubtful

    def _found(self, taken: frozenset[int]) -> Iterator[tuple[str, Line, Line, Line]]:
        """An indicator with count, whole and share; names first, for arithmetic goes through all rows."""
        for at, part in enumerate(self.lines):
            if id(part) in taken or not self._may_be(part, Measure.NUMERATOR):
                continue
            for whole in reversed(self.lines[max(0, at - _NEAR) : at]):
                indicator = self._meant(part, whole) if self._may_be_whole(whole, part) else None
                rate = self._rate(at, whole, taken) if indicator is not None else None
                if indicator is not None and rate is not None:
                    yield indicator, part, whole, rate
                    break

    def _may_be_whole(self, whole: Line, part: Line) -> bool:
        return self._may_be(whole, Measure.DENOMINATOR) and _beside(part, whole)

    def _rate(self, at: int, whole: Line, taken: frozenset[int]) -> Line | None:
        """The share behind a count that is just that of the whole."""
        part = self.lines[at]
        near = (rate for rate in self.lines[at + 1 : at + 1 + _NEAR] if _beside(part, rate) and id(rate) not in taken)
        shares = (rate for rate in near if self._may_be(rate, Measure.RATE) and says_share(rate))
        return next((rate for rate in shares if self._is_share(rate, part, whole)), None)

    def _may_be(self, line: Line, measure: Measure) -> bool:
        return measure in self.measures[id(line)]

    def _is_share(self, rate: Line, part: Line, whole: Line) -> bool:
        return bool(borne_out(rate, [part], whole, self.values)) or is_only_share(rate, part, whole, self.values)

    def _meant(self, part: Line, whole: Line) -> str | None:
        """The one indicator that the names of a count and its whole leave likely."""
        named: dict[str, float] = {}
        for target, score in self.scores.of(part):
            of_whole = self.scores[id(whole), target.indicator, Measure.DENOMINATOR]
            half = score >= _HALF_NAMED and of_whole >= SURE
            if target.measure is Measure.NUMERATOR and (score >= SURE or half):
                named[target.indicator] = score + of_whole
        best = max(named, key=lambda indicator: named[indicator], default=None)
        if best is None or any(named[best] - score < MARGIN for one, score in named.items() if one != best):
            return None
        return best


def _beside(part: Line, line: Line) -> bool:
    """Whether two lines stand under one head, or the one under what the other is called: “Nhiệm vụ”, “Nhiệm vụ › Tổng số”."""
    return line.path[:-1] in (part.path[:-1], part.path)


def _is_planned(line: Line) -> bool:
    """“Số TTHC rà soát theo kế hoạch” may be a plan, or what was done by it."""
    return "plan" in line.heading.whole.roles


def _with_counts(bundle: Bundle, part: Line, whole: Line) -> Bundle:
    return replace(
        bundle,
        numerators=(Claim(part, bundle.indicator, Measure.NUMERATOR, _GUESSED),),
        denominator=Claim(whole, bundle.indicator, Measure.DENOMINATOR, _GUESSED),
    )
