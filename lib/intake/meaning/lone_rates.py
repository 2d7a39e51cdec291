"""Shares without counts that may be none of the indicator that they are named after: points, changes, factors of a survey."""

from collections.abc import Sequence

from lib.core.observation import Measure
from lib.core.plan import Plan
from lib.intake.layout.lines import Line
from lib.intake.meaning.beside import is_bare
from lib.intake.meaning.bundles import Claim
from lib.intake.meaning.monies import is_of_money
from lib.intake.meaning.parts import Parts
from lib.intake.meaning.proof import proof
from lib.intake.meaning.scores import Scores, says_share
from lib.intake.meaning.strangers import Strangers
from lib.intake.meaning.values import Values

_MOST_POINTS = 10
_COMPARED = frozenset({"plan", "last_year", "change"})
_ALL = 100
_SEVERAL = 2


class LoneRates:
    """The shares of one table; `scored`: some of its figures are points."""

    def __init__(
        self,
        plan: Plan,
        lines: Sequence[Line],
        values: Values,
        scores: Scores,
        parts: Parts,
        strangers: Strangers,
        *,
        scored: bool,
    ) -> None:
        self.plan, self.lines, self.values, self.scores = plan, lines, values, scores
        self.parts, self.strangers, self.scored = parts, strangers, scored

    def doubtful(self, rate: Claim) -> bool:
        """Whether a rate without counts may be none of the indicator, for what it says itself or what stands beside it."""
        if rate.settled:
            return False
        return (
            self._may_be_points(rate.line)
            or self.parts.halves(rate, self.lines)
            or self.strangers.claim(rate)
            or self._may_be_a_scale(rate)
            or self._is_an_answer(rate)
            or self._is_one_of_several(rate)
            or (is_bare(rate.line.heading) and (self._compares(rate.line) or self._is_of_others(rate)))
            or self._is_of_money(rate)
        )

    def _is_of_money(self, rate: Claim) -> bool:
        monetary = self.scores.catalogue.by_key[rate.indicator, Measure.RATE].monetary
        return not monetary and is_of_money(rate.line, self.lines, self.values)

    def _may_be_a_scale(self, rate: Claim) -> bool:
        """Whether an answer to a survey may be given in points of 5 or 10: “Mức độ hài lòng | 4,5”."""
        target = self.scores.catalogue.by_key[rate.indicator, Measure.RATE]
        told = "%" in rate.line.heading.text + rate.line.measure_unit or "tỷ lệ" in rate.line.heading.text.lower()
        if told or not target.name.things & self.plan.vocabulary.surveyed:
            return False
        numbers = self.values.numbers(rate.line)
        return bool(numbers) and 1 < max(numbers) <= _MOST_POINTS and not self.values.shown_as_share(rate.line)

    def _is_of_others(self, rate: Claim) -> bool:
        """Whether a share that only its group names stands behind counts of something else, or is theirs by arithmetic:
        “Hài lòng › Tổng số | Không hài lòng | Tỷ lệ (%)”.
        """
        before = self._group_before(rate.line)
        measures = (Measure.RATE, Measure.NUMERATOR, Measure.DENOMINATOR)
        own = frozenset().union(*(self.scores.catalogue.by_key[rate.indicator, one].own for one in measures))
        known = own | self.plan.vocabulary.optional | self.plan.vocabulary.harmless
        if any(line.heading.leaf.things - known or line.heading.leaf.roles & _COMPARED for line in before):
            return True
        if any(self.scores.catalogue.names_aim(line.heading, rate.indicator) for line in before):
            return True
        counts = [line for line in before if not line.heading.excluded]
        said = frozenset(
            thing for part in rate.line.path[:-1] for thing in self.scores.catalogue.reader.read(part).things
        )
        pairs = ((whole, part) for at, whole in enumerate(counts) for part in counts[at + 1 :])
        pairs = (
            (whole, part) for whole, part in pairs if part.heading.leaf.things - said
        )  # “Đã xử lý”, not “Số lượng”
        return any(proof(rate.line, [part], whole, self.values).holds for whole, part in pairs)

    def _group_before(self, rate: Line) -> list[Line]:
        """The lines between a share and the one before it, under the head over them all."""
        over, before = rate.path[:-1], []
        at = next((at for at, line in enumerate(self.lines) if line is rate), 0)
        for line in reversed(self.lines[:at] if over else ()):
            if line.path[: len(over)] != over or "rate" in line.heading.leaf.roles:
                break
            before.append(line)
        return before[::-1]

    def _compares(self, rate: Line) -> bool:
        """Whether a share may be of two times, or of an increase."""
        over = rate.path[:-1]
        return any(self._counts_in_times(line, over) for line in self.lines) or self._is_of_change(rate)

    def _counts_in_times(self, line: Line, over: tuple[str, ...]) -> bool:
        """Whether a line has counts of several times and no name of its own: of “Quý II | Quý III | Tỷ lệ” the share is of the two."""
        times = {slot.time for slot in line.cells if slot.time is not None}
        return len(times) > 1 and line.path == over and max(self.values.numbers(line), default=0.0) > _ALL

    def _is_of_change(self, rate: Line) -> bool:
        """Whether a share stands right behind how much more there was: “Số tăng | Tỷ lệ (%)”."""
        at = next((at for at, line in enumerate(self.lines) if line is rate), 0)
        before = self.lines[at - 1].heading.leaf if at > 0 else None
        return before is not None and "change" in before.roles and not before.things

    def _is_an_answer(self, rate: Claim) -> bool:
        """Whether a survey's title makes a share of what the head names otherwise: “Hài lòng …” over “Tiếp nhận phản ánh”."""
        surveyed, heading = self.plan.vocabulary.surveyed, rate.line.heading
        target = self.scores.catalogue.by_key[rate.indicator, Measure.RATE]
        said = "rate" in heading.whole.roles or "%" in rate.line.measure_unit
        return bool(heading.context & surveyed) and not said and not target.name.things & surveyed

    def _is_one_of_several(self, rate: Claim) -> bool:
        """Whether a line that only the title names stands among others of their own names: “Công chức | Kết quả | Tiếp cận”."""
        if len(rate.line.path) > 1 or (rate.line.path and rate.line.heading.whole.things):
            return False
        beside = [
            line
            for line in self.lines
            if line is not rate.line
            and len(line.path) <= 1
            and not (line.heading.excluded or line.heading.leaf.roles)
            and (line.heading.leaf.things or line.heading.leaf.unknown)
        ]
        return len(beside) >= _SEVERAL

    def _may_be_points(self, line: Line) -> bool:
        """Whether the numbers may be points: others in the table are, and nothing says that these are shares."""
        return self.scored and not says_share(line) and not self.values.shown_as_share(line)
