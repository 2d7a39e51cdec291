"""How much one choice of lines for an indicator weighs: what proves it, what speaks against it, and whether it is safe."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lib.core.observation import Decision, Measure
from lib.core.plan import Direction, Plan
from lib.core.text import fold
from lib.intake.layout.lines import Line
from lib.intake.meaning.bundles import LIKELY, MARGIN, SURE, Bundle, Claim
from lib.intake.meaning.lone_rates import LoneRates
from lib.intake.meaning.parts import Parts
from lib.intake.meaning.proof import never_more, proof
from lib.intake.meaning.scores import Scores
from lib.intake.meaning.strangers import Strangers
from lib.intake.meaning.values import Values
from lib.intake.meaning.wholes import Whole, Wholes

_AMENDED = re.compile(r"\b(?:dieu chinh|bo sung|thu hoi|keo dai)\b")

_BESIDE = 2  # lines, with one other between


class Weighing:
    """Weighs choices among the lines of one table; `scored`: some of its figures are points."""

    def __init__(
        self,
        plan: Plan,
        lines: Sequence[Line],
        values: Values,
        scores: Scores,
        parts: Parts,
        wholes: Wholes,
        *,
        scored: bool,
    ) -> None:
        self.plan, self.lines, self.values, self.scores = plan, lines, values, scores
        self.parts, self.wholes = parts, wholes
        self.strangers = Strangers(parts.lines, scores, values)
        self.lone_rates = LoneRates(plan, lines, values, scores, parts, self.strangers, scored=scored)

    def bundle(
        self, indicator: str, rate: Claim | None, numerators: tuple[Claim, ...], whole: Whole | None
    ) -> Bundle | None:
        """Weigh one choice of lines; None where they make no figure."""
        if rate is None and whole is None:
            return None
        denominator = whole.claim if whole else None
        claims = tuple(claim for claim in (rate, *numerators, denominator) if claim is not None)
        confidence = min(claim.score for claim in claims)
        proved = False
        if denominator is not None:
            proved, doubt = self._weigh(indicator, rate, numerators, denominator)
            proved = proved and not (whole and whole.other_definition and self._is_only_written(rate))
            confidence = _name_of(claims) if proved else confidence - doubt
        owned = [claim for claim in claims if claim.measure is not Measure.DENOMINATOR]
        if proved and denominator is not None:
            owned = [self._without_refuted(claim, denominator) for claim in owned]
        named = all(claim.clear for claim in owned) or (proved and _carried(owned))
        other_definition, known = (whole.other_definition, whole.known) if whole else self.wholes.said_by(owned[0])
        if rate is None and whole is not None and whole.other_definition and self._stands_apart(whole, numerators):
            known = False
        safe = confidence >= SURE and named and (known or proved)
        if denominator is None:
            safe = safe and not (rate is not None and self.lone_rates.doubtful(rate))
        else:
            safe = safe and not self._may_be_no_whole(numerators, denominator, proved=proved)
        safe = safe and not all(map(self._is_of_another_subject, owned))
        return Bundle(
            indicator=indicator,
            rate=rate,
            numerators=numerators,
            denominator=denominator,
            other_definition=other_definition,
            own_group=whole is not None and whole.own_group,
            fullness=whole.fullness if whole else 0,
            distance=whole.distance if whole else 0,
            whole_opens=whole is not None and whole.opens,
            proved=proved,
            confidence=round(max(0.0, min(1.0, confidence)), 3),
            decision=Decision.AUTO if safe else Decision.CONFIRM,
        )

    def _is_only_written(self, rate: Claim | None) -> bool:
        """Whether a rate is formulas that nobody worked out: that they divide by another whole than the plan's may be a slip."""
        return rate is not None and not self.values.numbers(rate.line)

    def _may_be_no_whole(self, numerators: tuple[Claim, ...], denominator: Claim, *, proved: bool) -> bool:
        """Whether the parts of a count may be others than those of its whole, or hold each other."""
        if any(self._is_act(claim) for claim in numerators):
            return True
        if len(numerators) == 1 and self.strangers.is_whole(numerators[0]):
            return True
        if not denominator.settled and self.scores.catalogue.names_aim(denominator.line.heading, denominator.indicator):
            return True
        if self._is_of_another_survey(denominator) or (not proved and self._is_amended(denominator)):
            return True
        summed = proved and len(numerators) > 1
        if not summed and self.parts.leave_out(numerators, denominator):
            return True
        return not proved and self.parts.may_overlap(numerators, denominator)

    def _is_act(self, numerator: Claim) -> bool:
        """Whether a count says what was done of the part that its head names, which may be the whole it is held against.

        “Hồ sơ trực tuyến › Tổng số | Đã giải quyết” is no share of all that came online. A count that only the arithmetic
        of a named rate tells is what that rate counts.
        """
        if self.scores[id(numerator.line), numerator.indicator, Measure.NUMERATOR] < LIKELY:
            return False
        target = self.scores.catalogue.by_key[numerator.indicator, Measure.NUMERATOR]
        said = numerator.line.heading.leaf.things
        named = {thing for wording in target.wordings for thing in wording.things}
        return not numerator.settled and bool(said & self.plan.vocabulary.acts - named) and not said & target.subject

    def _is_of_another_subject(self, claim: Claim) -> bool:
        """Whether a line names nothing that is counted, and the title something else: “Đúng hạn” under “Xử lý phản ánh, kiến nghị”."""
        target = self.scores.catalogue.by_key[claim.indicator, claim.measure]
        subjects = self.plan.vocabulary.subjects
        titled = claim.line.heading.context & subjects
        counted = subjects & target.own
        if claim.settled or not counted or claim.line.heading.whole.things & counted:
            return False
        return bool(titled) and not titled & (target.own | target.subject)

    def _stands_apart(self, whole: Whole, numerators: tuple[Claim, ...]) -> bool:
        """Whether a whole of another definition is neither beside what is counted nor under the same head."""
        line = whole.claim.line
        heads = {claim.line.path[:1] for claim in numerators if len(claim.line.path) > 1}
        apart = len(line.path) > 1 and line.path[:1] not in heads
        return not whole.claim.settled and (apart or whole.distance > _BESIDE)

    def _is_amended(self, whole: Claim) -> bool:
        """Whether a plan or quota stands beside what was changed or added later: “Giao đầu năm | Điều chỉnh”."""
        scores = (
            self.scores[id(line), whole.indicator, Measure.DENOMINATOR]
            for line in self.lines
            if line is not whole.line and _AMENDED.search(fold(line.heading.text))
        )
        return not whole.settled and max(scores, default=0.0) >= LIKELY

    def _is_of_another_survey(self, whole: Claim) -> bool:
        """Whether those asked were asked about what another indicator asks: under “Phiếu về sự phục vụ” the satisfied are its."""
        surveyed = self.plan.vocabulary.surveyed
        targets = self.scores.catalogue.by_key
        asks = {one for one in self.plan.indicators if surveyed & targets[one, Measure.RATE].name.things}
        if whole.settled or whole.indicator not in asks:
            return False
        others = (self.scores[id(whole.line), one, Measure.DENOMINATOR] for one in asks - {whole.indicator})
        return max(others, default=0.0) >= max(SURE, whole.score + MARGIN)

    def _without_refuted(self, claim: Claim, whole: Claim) -> Claim:
        """The claim without the indicators that cannot be a share of a whole that the stated rate proves."""
        if self.scores[id(whole.line), claim.indicator, Measure.DENOMINATOR] < SURE:
            return claim
        kept = tuple(
            (indicator, score)
            for indicator, score in claim.rivals
            if self.scores[id(whole.line), indicator, Measure.DENOMINATOR] >= LIKELY
        )
        return claim if kept == claim.rivals else replace(claim, rivals=kept)

    def _weigh(
        self, indicator: str, rate: Claim | None, numerators: tuple[Claim, ...], denominator: Claim
    ) -> tuple[bool, float]:
        """Whether the stated rate proves the counts, and how much speaks against them."""
        lines = [claim.line for claim in numerators]
        doubt = 0.0
        if rate is not None:
            shown = proof(rate.line, lines, denominator.line, self.values)
            theirs = rate.beside or all(claim.clear for claim in (rate, *numerators))
            if shown.holds or (theirs and shown.holds_beside):
                return True, 0.0
            doubt = 0.5 if shown.fails else 0.0
        at_most = self.plan.indicators[indicator].direction is Direction.AT_MOST
        if not at_most and not never_more(lines, denominator.line, self.values):
            doubt += 0.4
        return False, doubt


def _name_of(claims: Sequence[Claim]) -> float:
    """How surely lines that prove each other are named: by the best name among them.

    Arithmetic shows which line is the share and which the counts, never of which indicator.
    """
    named = [
        claim.score for claim in claims if claim.measure is not Measure.DENOMINATOR and claim.line.heading.whole.things
    ]
    return max(named or [claim.score for claim in claims])


def _carried(claims: Sequence[Claim]) -> bool:
    """Of lines that prove each other one clear name is enough, where no other indicator is named better.

    A column that only says “Tỷ lệ (%)” names nothing, so it has no say.
    """
    named = [claim for claim in claims if claim.line.heading.whole.things]
    return any(claim.clear for claim in named) and all(
        score < claim.score for claim in named for _, score in claim.rivals
    )
