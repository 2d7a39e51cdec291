"""Maps the lines of a table to indicators: facets propose, values decide, doubt is kept."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from lib.core.observation import Decision, Measure
from lib.intake.layout.lines import LaidOut, Layout, Line, Slot
from lib.intake.meaning.beside import BARE_RATE, beside_counts, is_bare
from lib.intake.meaning.borrowed import Borrowed
from lib.intake.meaning.bundles import LIKELY, MARGIN, SURE, Bundle, Claim, rank, standing
from lib.intake.meaning.counterparts import Counterparts
from lib.intake.meaning.kinds import possible_measures
from lib.intake.meaning.parts import Parts
from lib.intake.meaning.proposals import Proposals, open_lines
from lib.intake.meaning.rivals import (
    contradicted_by,
    has_equal,
    has_other_whole,
    has_planned_whole,
    has_twin,
    is_of_one_of_two,
    nearer_whole,
    restated,
    told_by_counts,
    with_unfilled_rate,
    without_silent_rates,
)
from lib.intake.meaning.scores import Scores, says_share
from lib.intake.meaning.triples import Triples
from lib.intake.meaning.unnamed import Unnamed
from lib.intake.meaning.values import Values, unfilled
from lib.intake.meaning.weighing import Weighing
from lib.intake.meaning.wholes import Wholes
from lib.intake.sheets.numbers import Saying
from lib.intake.terms.catalogue import Catalogue
from lib.intake.terms.measure_units import is_of_shares
from lib.intake.texts.points import is_of_points
from lib.intake.texts.time_words import without_periods

_UNPROVED_TWIN = 0.6


@dataclass(frozen=True, slots=True)
class Mapped:
    """`proposals` are, for each line that a person should look at, its likely meanings, best first.

    `keys` are what a person's answer about each line is remembered by. `foreign` are the indicators whose words fit
    while nothing says that the figures are the plan's.
    """

    bundles: tuple[Bundle, ...]
    keys: Mapping[int, str]
    proposals: Mapping[int, Proposals] = field(default_factory=dict)
    foreign: frozenset[str] = frozenset()

    @property
    def sure(self) -> frozenset[str]:
        return frozenset(bundle.indicator for bundle in self.bundles if bundle.decision is Decision.AUTO)

    def without(self, indicators: frozenset[str]) -> "Mapped":
        """The same without some indicators, and without the questions about their lines."""
        dropped = {id(claim.line) for each in self.bundles if each.indicator in indicators for claim in each.claims}
        kept = tuple(bundle for bundle in self.bundles if bundle.indicator not in indicators)
        dropped -= {id(claim.line) for bundle in kept for claim in bundle.claims}
        proposals = {line: said for line, said in self.proposals.items() if line not in dropped}
        return replace(self, bundles=kept, proposals=proposals, foreign=self.foreign - indicators)


def _keys(lines: Iterable[Line], section: str) -> dict[int, str]:
    """The folded header of each line, without place and period; a second line of that name is numbered."""
    seen: Counter[str] = Counter()
    keys = {}
    for line in lines:
        name = without_periods(f"{section} {line.heading.text}" if section else line.heading.text)
        seen[name] += 1
        keys[id(line)] = name if seen[name] == 1 else f"{name} #{seen[name]}"
    return keys


def map_lines(
    laid_out: LaidOut,
    catalogue: Catalogue,
    answers: Mapping[str, str],
    belongs: Callable[[Bundle, Sequence[Bundle]], bool],
    is_other_time: Callable[[Line], bool] = lambda _: False,
) -> Mapped:
    """Find the indicators of a table; `answers` are those a person gave, by key.

    `belongs` says of a figure among all of the table whether it is the plan's; else a person looks. `is_other_time` says
    of a line whether all of it is of another time than the table.
    """
    return _Mapper(laid_out, catalogue, answers, is_other_time).mapped(belongs)


class _Mapper:
    def __init__(
        self,
        laid_out: LaidOut,
        catalogue: Catalogue,
        answers: Mapping[str, str],
        is_other_time: Callable[[Line], bool],
    ) -> None:
        self.catalogue, self.laid_out, self.is_other_time = catalogue, laid_out, is_other_time
        self.values = Values(laid_out)
        filled = [line for line in laid_out.lines if not self.values.is_empty(line)]
        self.filled = frozenset(map(id, filled))
        self.silent = frozenset(id(line) for line in filled if not self.values.numbers(line))
        self.lines = [line for line in laid_out.lines if id(line) in self.filled or unfilled(line, filled, self.values)]
        self.measures = {id(line): possible_measures(line, self.values) for line in self.lines}
        self.keys = _keys(self.lines, laid_out.table.section)
        self.occupied: dict[str, set[Slot]] = {}
        self.settled = {line: answers[key] for line, key in self.keys.items() if key in answers}
        countable = [
            line for line in filled if Measure.NUMERATOR in self.measures[id(line)] and id(line) not in self.settled
        ]
        self.parts = Parts(countable, self.values, catalogue)
        self.beside = beside_counts(laid_out.lines, catalogue, self.settled)
        self.scores = Scores(catalogue, self.lines, self.measures, self.settled, self.beside)
        self.unnamed = Unnamed(catalogue, countable, self.scores, self.values)
        rates = [line for line in filled if Measure.RATE in self.measures[id(line)]]
        self.borrowed = Borrowed(countable, rates, self.scores, self.values)
        self.triples = Triples(
            [line for line in filled if id(line) not in self.settled], self.measures, self.scores, self.values
        )
        self.wholes = Wholes(catalogue, self.lines, self.scores, self.measures, self.settled)
        self.counterparts = Counterparts(
            self.lines, self.measures, self.settled, self.values, self.unnamed, self.wholes
        )
        scored = any(is_of_points(line.heading.text) for line in laid_out.lines)
        self.weighing = Weighing(
            catalogue.plan, self.lines, self.values, self.scores, self.parts, self.wholes, scored=scored
        )

    def mapped(self, belongs: Callable[[Bundle, Sequence[Bundle]], bool]) -> Mapped:
        fitting = tuple(self._assign())
        foreign = frozenset(bundle.indicator for bundle in fitting if not belongs(bundle, fitting))
        bundles = tuple(
            replace(bundle, decision=Decision.CONFIRM) if bundle.indicator in foreign else bundle for bundle in fitting
        )
        unsettled = [line for line in self.lines if id(line) in self.filled and id(line) not in self.settled]
        return Mapped(bundles, self.keys, dict(open_lines(unsettled, bundles, self.scores)), foreign)

    def _assign(self) -> Iterator[Bundle]:
        """Best bundle first; a line that it owns is gone for the others, which then look again."""
        taken: frozenset[int] = frozenset()
        known: set[str] = set()
        best = {indicator: self._bundle(indicator, taken) for indicator in self.catalogue.plan.indicators}
        while True:
            open_bundles = [bundle for bundle in best.values() if bundle is not None]
            if not open_bundles:
                yield from self.triples.bundles(frozenset(known), taken)
                return
            chosen = max(open_bundles, key=rank)
            twins = [other for other in open_bundles if other is not chosen and other.owned & chosen.owned]
            if any(standing(other) == standing(chosen) for other in twins):
                chosen = replace(chosen, decision=Decision.CONFIRM)
            chosen = self.triples.completed(chosen, taken)
            yield chosen
            known.add(chosen.indicator)
            taken |= chosen.owned
            best[chosen.indicator] = self._elsewhere(chosen, taken)
            for other in twins:
                best[other.indicator] = self._bundle(other.indicator, taken)

    def _elsewhere(self, chosen: Bundle, taken: frozenset[int]) -> Bundle | None:
        """The same indicator in other words for other units or times of a list: the second half of a year was typed anew."""
        if self.laid_out.layout is not Layout.LONG:
            return None
        mine = self.occupied.setdefault(chosen.indicator, set())
        mine.update(slot for claim in chosen.claims for slot in claim.line.cells)
        return self._bundle(chosen.indicator, taken)

    def _claims(self, indicator: str, measure: Measure, taken: frozenset[int]) -> list[Claim]:
        """The lines that could be this measure: the best one and those about as good."""
        found = []
        for line in self.scores.likely(indicator, measure):
            if id(line) not in taken and not self._is_occupied(indicator, line):
                score = self.scores[id(line), indicator, measure]
                rivals, settled = self._rivals(line, indicator), id(line) in self.settled
                found.append(Claim(line, indicator, measure, score, rivals, settled, id(line) in self.beside))
        found = [claim for claim in found if not self._is_of_other_years(claim.line)] or found
        best = max((claim.score for claim in found), default=0.0)
        return sorted((claim for claim in found if best - claim.score < MARGIN), key=lambda claim: -claim.score)[:4]

    def _is_occupied(self, indicator: str, line: Line) -> bool:
        return not self.occupied.get(indicator, frozenset()).isdisjoint(line.cells)

    def _is_of_other_years(self, line: Line) -> bool:
        """Whether a line is of no time but other years: beside “Có mặt” the column “Có mặt năm 2022” is no second one."""
        years = {slot.time.year if slot.time is not None else None for slot in line.cells}
        return bool(years) and not years & {None, self.catalogue.plan.year}

    def _rivals(self, line: Line, indicator: str) -> tuple[tuple[str, float], ...]:
        scored: dict[str, float] = {}
        for target, score in self.scores.of(line):
            if target.indicator != indicator and target.measure is not Measure.DENOMINATOR and score >= LIKELY:
                scored[target.indicator] = max(score, scored.get(target.indicator, 0.0))
        return tuple(scored.items())

    def _bundle(self, indicator: str, taken: frozenset[int]) -> Bundle | None:
        rates = self._claims(indicator, Measure.RATE, taken)
        single = [(claim,) for claim in self._claims(indicator, Measure.NUMERATOR, taken)]
        if any(not self.is_other_time(claim.line) for (claim,) in single):  # “Tỷ lệ quý I” is no share of these
            rates = [claim for claim in rates if not self.is_other_time(claim.line)]
        counts: list[tuple[Claim, ...]] = [*single, *self.parts.sums(indicator, taken)]
        counts = counts or list(self.unnamed.counts(indicator, rates, taken))
        if not any(claim.score >= SURE for numerators in counts for claim in numerators):
            counts += self.borrowed.counts(indicator, taken)
        options = [
            bundle
            for numerators in (*counts, ())
            for rate in self._rates_beside(indicator, rates, numerators, taken)
            for whole in (self.wholes.of(indicator, rate, numerators) if numerators else (None,))
            if (bundle := self.weighing.bundle(indicator, rate, numerators, whole)) is not None
        ]
        options = self._as_said(indicator, options)
        return self.counterparts.completed(self._best(options, rates, counts), taken) if options else None

    def _best(self, options: list[Bundle], rates: Sequence[Claim], counts: Sequence[tuple[Claim, ...]]) -> Bundle:
        """The best of several choices of lines; a person looks where another one would do as well."""
        options = without_silent_rates(options, self.silent)
        best = with_unfilled_rate(max(options, key=rank), options)
        if not best.proved and (has_other_whole(best, options) or has_planned_whole(best, options, self.silent)):
            best = replace(best, decision=Decision.CONFIRM)
        contradicted = (
            contradicted_by(best, options)
            or told_by_counts(best, options)
            or nearer_whole(best, options, self.silent, self.values)
        )
        if contradicted is not None:
            return replace(contradicted, decision=Decision.CONFIRM)
        if has_twin(best, options) and not any(claim.settled for claim in best.claims):
            return replace(best, decision=Decision.CONFIRM)
        if self.laid_out.layout is Layout.CRITERIA_IN_ROWS and is_of_one_of_two(best, self.lines, self.values):
            return replace(best, decision=Decision.CONFIRM)
        if (
            best.rate is not None
            and not best.numerators
            and (self._has_sibling(best.rate) or self._may_be_counts(best.rate))
        ):
            return replace(best, decision=Decision.CONFIRM)
        if not best.proved and has_equal(best, rates, counts, self.values):
            return replace(best, confidence=min(best.confidence, _UNPROVED_TWIN), decision=Decision.CONFIRM)
        return replace(best, again=restated(best, rates, counts, self.values))

    def _may_be_counts(self, rate: Claim) -> bool:
        """Whether a lone share is of whole numbers that nothing written calls shares, beside what they may be counted of:
        “Số phiếu | Mức độ hài lòng” with 60 and 58, “Mức độ hài lòng › Thu về | Số phiếu hài lòng”.
        """
        line = rate.line
        told = rate.settled or is_of_shares(line.heading.text) or is_of_shares(line.measure_unit)
        if told or self.values.shown_as_percent(line) or self.values.has(line, Saying.PAIR):
            return False
        whole = self.catalogue.by_key[rate.indicator, Measure.DENOMINATOR]
        counts = [other for other in self.lines if other is not line and Measure.RATE not in self.measures[id(other)]]
        together = [other for other in counts if line.path[:-1] and other.path[:-1] == line.path[:-1]]
        wholes = [other for other in counts if other.heading.whole.things & whole.own]
        return any(self.values.lies_within(line, other) for other in (*wholes, *together)) or any(
            self.values.lies_within(other, line) for other in together if "rate" not in line.heading.leaf.roles
        )

    def _has_sibling(self, rate: Claim) -> bool:
        """Whether another share stands under the head that names a lone one, told apart by words that nobody knows:
        “Tỷ lệ hồ sơ đúng hạn › Theo hệ thống | Theo báo cáo”.
        """
        over = rate.line.path[:-1]
        if rate.settled or not over:
            return False
        target = self.catalogue.by_key[rate.indicator, Measure.RATE]
        beside = (
            line
            for line in self.lines
            if line is not rate.line
            and line.path[:-1] == over
            and id(line) not in self.settled
            and Measure.RATE in self.measures[id(line)]
            and not (line.heading.excluded or line.heading.leaf.things or line.heading.leaf.roles - {"actual"})
            and not line.cells.keys().isdisjoint(rate.line.cells)
            and not self.values.agree(rate.line, line)
        )
        return any(beside) and self.catalogue.fit(self.catalogue.heading(over), target) >= SURE

    def _as_said(self, indicator: str, options: Sequence[Bundle]) -> list[Bundle]:
        """The options without those of another whole than a rate says: “… trực tuyến/tổng số hồ sơ tiếp nhận”.

        Where the table has no such whole and no figure in the rate a person looks at the others.
        """
        said = self.wholes.said_by_any(indicator, self.laid_out.lines) if options else frozenset()
        if not said:
            return list(options)
        refuted = {
            id(each)
            for each in options
            if each.denominator and not each.proved and self.wholes.is_other_than(said, each.denominator)
        }
        if not refuted:
            return list(options)
        rest = [each for each in options if id(each) not in refuted]
        telling = [each for each in rest if each.denominator or (each.rate and self._states_share(each.rate.line))]
        return telling or [replace(each, decision=Decision.CONFIRM) for each in options]

    def _states_share(self, line: Line) -> bool:
        return id(line) not in self.silent and (says_share(line) or self.values.shown_as_share(line))

    def _rates_beside(
        self, indicator: str, rates: Sequence[Claim], numerators: tuple[Claim, ...], taken: frozenset[int]
    ) -> Iterator[Claim | None]:
        """The claimed rates, and beside counts a column that only says “Tỷ lệ (%)”."""
        used = {id(claim.line) for claim in numerators}
        named = {id(claim.line) for claim in rates}
        yield from (rate for rate in rates if id(rate.line) not in used)
        yield None
        if not numerators:
            return
        for line in self.lines:
            heading = line.heading
            if (
                id(line) in taken | used | named
                or Measure.RATE not in self.measures[id(line)]
                or id(line) in self.settled
                or indicator not in self.beside.get(id(line), (indicator,))
            ):
                continue
            if is_bare(heading) and line.path[:-1] == numerators[0].line.path[: len(line.path) - 1]:
                yield Claim(line, indicator, Measure.RATE, min(BARE_RATE, numerators[0].score))
