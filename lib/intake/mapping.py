"""Maps the lines of a table to indicators: facets propose, values decide, doubt is kept."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from lib.core.observation import Decision, Measure
from lib.core.text import fold
from lib.intake.catalogue import Catalogue, Target
from lib.intake.evidence import Values, never_more, possible_measures, proof
from lib.intake.lines import LaidOut, Line
from lib.intake.numbers import Saying

SURE = 0.8  # a heading that says at least this much of a measure, and no rival within MARGIN, needs no person
LIKELY = 0.5
MARGIN = 0.1


@dataclass(frozen=True, slots=True)
class Claim:
    """A line taken for a measure of an indicator; `rivals` are other indicators it could be."""

    line: Line
    indicator: str
    measure: Measure
    score: float
    rivals: tuple[tuple[str, Measure, float], ...] = ()
    settled: bool = False

    @property
    def clear(self) -> bool:
        return self.settled or self.score >= SURE and all(self.score - score >= MARGIN for _, _, score in self.rivals)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """All lines of one indicator in a table. `scale` turns the stated rate into percent."""

    indicator: str
    rate: Claim | None = None
    numerators: tuple[Claim, ...] = ()
    denominator: Claim | None = None
    other_definition: str = ""
    proved: bool = False
    confidence: float = 0.0
    decision: Decision = Decision.CONFIRM

    @property
    def claims(self) -> tuple[Claim, ...]:
        return tuple(claim for claim in (self.rate, *self.numerators, self.denominator) if claim is not None)


@dataclass(frozen=True, slots=True)
class Mapped:
    """`proposals` are, for each line that no claim settles, the likely meanings, best first."""

    bundles: tuple[Bundle, ...]
    proposals: Mapping[int, tuple[tuple[str, Measure, float], ...]] = field(default_factory=dict)


def line_key(line: Line) -> str:
    """What a person's answer about a line is remembered by: the folded header, without the place."""
    return fold(line.heading.text)


def map_lines(laid_out: LaidOut, catalogue: Catalogue, answers: Mapping[str, str]) -> Mapped:
    """Find the indicators of a table; `answers` are those a person gave, by `line_key`."""
    return _Mapper(laid_out, catalogue, answers).mapped()


class _Mapper:
    def __init__(self, laid_out: LaidOut, catalogue: Catalogue, answers: Mapping[str, str]) -> None:
        self.catalogue, self.answers = catalogue, answers
        self.values = Values(laid_out)
        self.lines = [line for line in laid_out.lines if not self.values.is_empty(line)]
        self.measures = {id(line): possible_measures(line, self.values) for line in self.lines}
        self.settled = {id(line): answers[line_key(line)] for line in self.lines if line_key(line) in answers}

    def mapped(self) -> Mapped:
        claims = self._claims()
        bundles = []
        for indicator in self.catalogue.plan.indicators:
            bundle = self._bundle(indicator, claims)
            if bundle is not None:
                bundles.append(bundle)
        taken = {id(claim.line) for bundle in bundles for claim in bundle.claims}
        doubtful = {id(claim.line) for bundle in bundles for claim in bundle.claims if bundle.decision is Decision.CONFIRM}
        proposals = {
            id(line): self.proposals(line)
            for line in self.lines
            if (id(line) in doubtful or id(line) not in taken) and id(line) not in self.settled
        }
        return Mapped(tuple(bundles), proposals)

    def proposals(self, line: Line) -> tuple[tuple[str, Measure, float], ...]:
        """The likeliest meanings of one line, whatever the others mean."""
        scored = [
            (target.indicator, target.measure, score)
            for target in self.catalogue.targets
            if target.measure in self.measures[id(line)] and (score := self._score(line, target)) >= 0.4
        ]
        return tuple(sorted(scored, key=lambda entry: -entry[2])[:3])

    def _score(self, line: Line, target: Target) -> float:
        if id(line) in self.settled:
            return 1.0 if self.settled[id(line)] == f"{target.indicator}|{target.measure}" else 0.0
        if target.measure not in self.measures[id(line)]:
            return 0.0
        score = self.catalogue.fit(line.heading, target)
        names_whole = "total" in line.heading.leaf.roles and not target.subject & line.heading.leaf.things
        if target.measure is Measure.NUMERATOR and names_whole:
            score -= 0.4  # “Thanh toán trực tuyến › Tổng số hồ sơ” is what the share is taken of
        return max(0.0, score)

    def _claims(self) -> dict[tuple[str, Measure], list[Claim]]:
        """For each rate and numerator the lines that claim it, best first; a line claims its best indicator only."""
        claims: dict[tuple[str, Measure], list[Claim]] = {}
        for line in self.lines:
            scored = [
                (target.indicator, target.measure, score)
                for target in self.catalogue.targets
                if target.measure is not Measure.DENOMINATOR and (score := self._score(line, target)) >= LIKELY
            ]
            scored.sort(key=lambda entry: -entry[2])
            best = scored[0][2] if scored else 0.0
            for indicator, measure, score in scored:
                if best - score < MARGIN:
                    rivals = tuple(entry for entry in scored if entry[0] != indicator)
                    claim = Claim(line, indicator, measure, score, rivals, settled=id(line) in self.settled)
                    claims.setdefault((indicator, measure), []).append(claim)
        for rivals_of_one in claims.values():
            rivals_of_one.sort(key=lambda claim: -claim.score)
        return claims

    def _bundle(self, indicator: str, claims: Mapping[tuple[str, Measure], list[Claim]]) -> Bundle | None:
        rates = self._front(claims.get((indicator, Measure.RATE), []))
        counts = self._front(claims.get((indicator, Measure.NUMERATOR), []))
        sums = self._sums(indicator)
        options = [
            self._judged(indicator, rate, numerators, denominator)
            for rate in (*rates, None)
            for numerators in (*((count,) for count in counts), *sums, ())
            if not (rate is not None and any(rate.line is claim.line for claim in numerators))
            for denominator in self._wholes(indicator, rate, numerators)
        ]
        options = [option for option in options if option is not None]
        if not options:
            return None
        best = max(options, key=_rank)
        rivals = len(rates) > 1 and best.rate is not None and not best.proved
        rivals = rivals or len(counts) > 1 and bool(best.numerators) and not best.proved and best.numerators not in sums
        if rivals and not any(claim.settled for claim in best.claims):
            return replace(best, confidence=min(best.confidence, 0.6), decision=Decision.CONFIRM)
        return best

    @staticmethod
    def _front(claims: Sequence[Claim]) -> list[Claim]:
        """The best claim and those as good."""
        return [claim for claim in claims if claims[0].score - claim.score < MARGIN][:4]

    def _sums(self, indicator: str) -> list[tuple[Claim, ...]]:
        """Two columns under one head that make up the numerator: “Trước hạn” and “Đúng hạn”."""
        target = self.catalogue.by_key[indicator, Measure.NUMERATOR]
        found = []
        for parts in self.catalogue.plan.vocabulary.parts:
            if not any(parts & wording.things for wording in target.wordings):
                continue
            for first in self.lines:
                siblings = [line for line in self.lines if line.path[:-1] == first.path[:-1] and line.path]
                pair = [line for line in siblings if len(line.heading.leaf.things & parts) == 1]
                if first is not (pair[0] if pair else None) or len(pair) != 2:
                    continue
                if frozenset().union(*(line.heading.leaf.things & parts for line in pair)) != parts:
                    continue
                score = self._score_of_sum(pair, target, parts)
                if score >= LIKELY:
                    found.append(tuple(Claim(line, indicator, Measure.NUMERATOR, score) for line in pair))
        return found

    def _score_of_sum(self, pair: Sequence[Line], target: Target, parts: frozenset[str]) -> float:
        if any(Measure.NUMERATOR not in self.measures[id(line)] or id(line) in self.settled for line in pair):
            return 0.0
        heading = pair[0].heading
        whole = replace(heading.whole, things=heading.whole.things | parts)
        leaf = replace(heading.leaf, things=heading.leaf.things | parts)
        wanted = frozenset().union(*(wording.things for wording in target.wordings))
        joined = replace(heading, whole=replace(whole, things=whole.things & wanted | whole.things - parts), leaf=leaf)
        return self.catalogue.fit(joined, target)

    def _wholes(
        self, indicator: str, rate: Claim | None, numerators: tuple[Claim, ...]
    ) -> Iterator[tuple[Claim, str] | None]:
        """Lines that could be the denominator, each with the words of a definition other than the plan's."""
        yield None
        if not numerators:
            return
        target = self.catalogue.by_key[indicator, Measure.DENOMINATOR]
        used = {id(claim.line) for claim in numerators} | ({id(rate.line)} if rate else set())
        for line in self.lines:
            if id(line) in used or Measure.DENOMINATOR not in self.measures[id(line)]:
                continue
            score = self._score(line, target)
            sibling = self._is_own_total(line, numerators)
            if score >= LIKELY or sibling or id(line) in self.settled and score:
                other = self._other_definition(indicator, line)
                yield Claim(line, indicator, Measure.DENOMINATOR, max(score, 0.8 if sibling else 0.0)), other

    @staticmethod
    def _is_own_total(line: Line, numerators: tuple[Claim, ...]) -> bool:
        """A total under the same head as the numerator."""
        roles = line.heading.leaf.roles
        if not {"total", "denominator"} & roles:
            return False
        own = numerators[0].line.path[:-1]
        return bool(own) and line.path[: len(line.path) - 1] == own[: len(line.path) - 1] and len(line.path) > 1

    def _other_definition(self, indicator: str, line: Line) -> str:
        """The header's words when they define the denominator otherwise than the plan, else nothing."""
        said = self.catalogue.definition(line.heading.whole.things)
        if not said or id(line) in self.settled:
            return ""
        known = self.catalogue.known_definitions(indicator)
        own = frozenset().union(*(definition for definition, official in known if official))
        return "" if said & own or not own and not said else line.heading.text

    def _judged(
        self,
        indicator: str,
        rate: Claim | None,
        numerators: tuple[Claim, ...],
        whole: tuple[Claim, str] | None,
    ) -> Bundle | None:
        denominator, other = whole if whole else (None, "")
        if rate is None and (not numerators or denominator is None):
            return None
        if rate is not None and bool(numerators) != (denominator is not None):
            return None
        lines = [claim.line for claim in numerators]
        proved = False
        penalty = 0.0
        if numerators and denominator is not None:
            if rate is not None:
                shown = proof(rate.line, lines, denominator.line, self.values)
                proved = shown.holds
                penalty += 0.5 if shown.fails else 0.0
            if not never_more(lines, denominator.line, self.values) and not self._may_pass(indicator):
                penalty += 0.4
        claims = [claim for claim in (rate, *numerators, denominator) if claim is not None]
        confidence = min(claim.score for claim in claims) - penalty
        if proved:
            confidence = max(confidence, 0.9 if all(claim.score >= LIKELY for claim in claims) else confidence)
        safe = confidence >= SURE and all(self._clear(claim, proved) for claim in claims)
        if other and not proved and not self._known_other(indicator, denominator):
            safe = False
        return Bundle(
            indicator=indicator, rate=rate, numerators=numerators, denominator=denominator, other_definition=other,
            proved=proved, confidence=round(max(0.0, min(1.0, confidence)), 3),
            decision=Decision.AUTO if safe else Decision.CONFIRM,
        )

    @staticmethod
    def _clear(claim: Claim, proved: bool) -> bool:
        if claim.measure is Measure.DENOMINATOR or claim.clear:
            return True
        return proved and all(claim.score - score >= 0.0 and score < SURE for _, _, score in claim.rivals)

    def _may_pass(self, indicator: str) -> bool:
        return self.catalogue.plan.indicators[indicator].direction == "at_most"

    def _known_other(self, indicator: str, denominator: Claim | None) -> bool:
        if denominator is None:
            return False
        said = self.catalogue.definition(denominator.line.heading.whole.things)
        return any(said & definition for definition, official in self.catalogue.known_definitions(indicator) if not official)


def _rank(bundle: Bundle) -> tuple[bool, float, bool, bool, int]:
    """Proof first, then confidence; counts kept rather than dropped, the plan's own definition preferred."""
    complete = bool(bundle.numerators)
    confidence = round(bundle.confidence, 1) if complete or bundle.rate else 0.0
    return (bundle.proved, confidence, complete, not bundle.other_definition, len(bundle.claims))


def has_pairs(line: Line, values: Values) -> bool:
    return values.has(line, Saying.PAIR)
