"""Puts the figures of one mapped table together: observations with unit, period and place, findings, questions."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Decision, Observation, Place, State
from lib.core.period import Period
from lib.core.plan import Measurement, Plan
from lib.core.text import fold
from lib.core.unit import Kind
from lib.core.words import percent
from lib.intake.bundles import Bundle, Claim
from lib.intake.context import Stated
from lib.intake.evidence import Proof, Values, proof
from lib.intake.figures import Cells, Found, Read, read_figure
from lib.intake.lines import Cell, LaidOut, Slot, resolve_time
from lib.intake.numbers import Said
from lib.intake.reading import Proposal, Question, Settled
from lib.intake.scales import Scale, rate_scale
from lib.intake.units import Certainty, UnitNames


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What holds for a whole table: plan, names, period, reporting unit, who measured, what a person settled."""

    plan: Plan
    names: UnitNames
    stated: Stated
    unit: str | None
    measurement: Measurement
    surveyed: frozenset[str]
    settled: Settled
    sheet: str
    visible: bool
    period_key: str


@dataclass(frozen=True, slots=True)
class _Whose:
    code: str | None
    sure: bool


@dataclass(frozen=True, slots=True)
class _When:
    period: Period | None
    to_date: bool
    sure: bool


@dataclass
class Assembled:
    observations: list[Observation] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    questions: dict[tuple[str, str], Question] = field(default_factory=dict)
    slots: dict[tuple[str, Slot], Observation] = field(default_factory=dict)


def assemble(laid_out: LaidOut, bundles: tuple[Bundle, ...], setting: Setting) -> Assembled:
    """Read every slot of every bundle."""
    return _Assembler(laid_out, setting).assembled(bundles)


class _Assembler:
    def __init__(self, laid_out: LaidOut, setting: Setting) -> None:
        self.laid_out, self.setting = laid_out, setting
        self.plan = setting.plan
        self.done = Assembled()
        self.present = laid_out.named

    def assembled(self, bundles: tuple[Bundle, ...]) -> Assembled:
        for bundle in bundles:
            self._read(bundle)
        return self.done

    def _read(self, bundle: Bundle) -> None:
        indicator = self.plan.indicators[bundle.indicator]
        scale = self._scale(bundle)
        for slot in self._slots(bundle):
            cells = self._cells(bundle, slot)
            if cells is None:
                continue
            read = read_figure(cells, indicator, scale)
            whose = self._unit(slot, read, indicator.levels)
            self._note(read, whose, bundle.indicator)
            if read.found is not None:
                self._observe(bundle, slot, read, read.found, whose)

    def _slots(self, bundle: Bundle) -> Iterator[Slot]:
        seen: dict[Slot, None] = {}
        for claim in bundle.claims:
            seen.update(dict.fromkeys(claim.line.cells))
        yield from seen

    def _cells(self, bundle: Bundle, slot: Slot) -> Cells | None:
        rate = self._at(bundle.rate, slot)
        numerators = tuple(part for claim in bundle.numerators if (part := self._at(claim, slot)) is not None)
        denominator = self._at(bundle.denominator, slot)
        if rate is None and (not numerators or denominator is None):
            return None
        return Cells(rate, numerators, denominator)

    def _at(self, claim: Claim | None, slot: Slot) -> tuple[Said, Cell] | None:
        cell = claim.line.cells.get(slot) if claim is not None else None
        return (self.laid_out.said(cell), cell) if cell is not None else None

    def _scale(self, bundle: Bundle) -> Scale:
        if bundle.rate is None:
            return Scale()
        values = Values(self.laid_out)
        shown: Proof | None = None
        if bundle.numerators and bundle.denominator is not None:
            lines = [claim.line for claim in bundle.numerators]
            shown = proof(bundle.rate.line, lines, bundle.denominator.line, values)
        line = bundle.rate.line
        return rate_scale(
            tuple(values.of(line).values()),
            shown.scale if shown and shown.holds else None,
            says_percent="%" in line.heading.text or "%" in line.measure_unit,
        )

    def _unit(self, slot: Slot, read: Read, levels: tuple[Kind, ...]) -> _Whose:
        if slot.is_total:
            return self._total_unit(levels)
        if slot.match is None:
            return _Whose(self.setting.unit, self.setting.unit is not None)
        answer = self.setting.settled.units.get(fold(slot.unit))
        if answer is not None:
            return _Whose(answer or None, bool(answer))
        match = slot.match
        if match.code is None:
            if read.found is not None or read.remarks:
                self._ask_unit(slot, read)
            return _Whose(None, False)
        if match.certainty is Certainty.SURE:
            return _Whose(match.code, True)
        return _Whose(match.code, match.certainty is Certainty.NEAR and match.code not in self.present)

    def _total_unit(self, levels: tuple[Kind, ...]) -> _Whose:
        """Whose figure a total is: the district of the communes above it, the province, or the reporting unit.

        It is the province's for sure when all districts stand in the table, or all departments where districts
        do not report the indicator.
        """
        units = self.plan.units
        if not self.present:
            return _Whose(self.setting.unit, self.setting.unit is not None)
        parents = {units.get(code).parent for code in self.present}
        kinds = {units.get(code).kind for code in self.present}
        if kinds == {Kind.COMMUNE} and len(parents) == 1:
            (parent,) = parents
            expected = {unit.code for unit in units.children(parent or "")}
            return _Whose(parent, expected <= self.present)
        kind = Kind.DISTRICT if Kind.DISTRICT in levels else Kind.DEPARTMENT
        expected = {unit.code for unit in units.of_kind(kind)}
        return _Whose(units.root.code, bool(expected) and expected <= self.present)

    def _when(self, slot: Slot) -> _When:
        answer = self.setting.settled.periods.get(self.setting.period_key)
        stated = self.setting.stated
        if answer:
            told = Period.parse(answer)
            stated = Stated(told, told.is_to_date or (stated.to_date and stated.period == told), sure=True)
        period, to_date, sure = resolve_time(slot.time, stated, self.plan.year)
        return _When(period, to_date or slot.running, sure)

    def _observe(self, bundle: Bundle, slot: Slot, read: Read, found: Found, whose: _Whose) -> None:
        indicator = self.plan.indicators[bundle.indicator]
        place = Place(self.setting.sheet, found.cell.name)
        when = self._when(slot)
        expected = whose.code is None or self.plan.units.get(whose.code).kind in indicator.levels
        if not expected and whose.code is not None:
            self._finding(
                Code.UNEXPECTED_LEVEL,
                Severity.WARNING,
                f"{self.plan.units.get(whose.code).name} không thuộc cấp báo cáo chỉ tiêu “{indicator.short_name}”.",
                "Kiểm tra lại cột và đơn vị trước khi nhận.",
                place,
                whose.code,
                bundle.indicator,
            )
        doubts = read.doubtful or not expected or not self.setting.visible
        mapped = bundle.decision is Decision.AUTO
        if doubts and mapped and whose.sure and when.sure:
            doubts = not self._accepted(place, read, found, bundle.indicator)
        safe = mapped and whose.sure and when.sure and when.period is not None and not doubts
        seen = Observation(
            indicator=bundle.indicator,
            unit=whose.code,
            period=when.period,
            value=found.value,
            numerator=found.numerator,
            denominator=found.denominator,
            to_date=when.to_date or bool(when.period and when.period.is_to_date),
            state=found.state,
            measurement=self._measured(bundle.indicator),
            other_definition=bundle.other_definition,
            decision=Decision.AUTO if safe else Decision.CONFIRM,
            confidence=bundle.confidence if safe else min(bundle.confidence, 0.75),
            place=place,
        )
        self.done.observations.append(seen)
        self.done.slots[bundle.indicator, slot] = seen
        if bundle.other_definition:
            self._other_definition(bundle, place)

    def _accepted(self, place: Place, read: Read, found: Found, indicator: str) -> bool:
        """Whether a person took a doubtful figure; asks where nobody did."""
        key = str(place)
        if self.setting.settled.figures.get(key) == "accept":
            return True
        about = "; ".join(remark.message for remark in read.remarks if remark.doubt)
        name = self.plan.indicators[indicator].short_name
        shown = percent(found.value) if found.state is State.VALUE else "không phát sinh"
        self.done.questions.setdefault(
            ("figure", key),
            Question(
                kind="figure",
                key=key,
                text=f"{name}: {about or 'số liệu cần xem lại'}",
                place=place,
                figures=1,
                proposals=(Proposal("accept", f"Nhận {shown}", 0.5), Proposal("", "Không nhận", 0.5)),
            ),
        )
        return False

    def _measured(self, indicator: str) -> Measurement:
        """Only what is found by asking people has somebody else who asked."""
        return self.setting.measurement if indicator in self.setting.surveyed else Measurement.OWN

    def _note(self, read: Read, whose: _Whose, indicator: str) -> None:
        for remark in read.remarks:
            self._finding(
                remark.code,
                remark.severity,
                remark.message,
                remark.hint,
                Place(self.setting.sheet, remark.cell.name),
                whose.code,
                indicator,
            )

    def _other_definition(self, bundle: Bundle, place: Place) -> None:
        known = any(f.code is Code.OTHER_DEFINITION and f.indicator == bundle.indicator for f in self.done.findings)
        if not known:
            indicator = self.plan.indicators[bundle.indicator]
            self._finding(
                Code.OTHER_DEFINITION,
                Severity.WARNING,
                f"“{indicator.short_name}” lấy mẫu số là “{bundle.other_definition}”, kế hoạch quy định “{indicator.denominator}”.",
                "Số liệu vẫn được nhận và ghi rõ cách tính khác.",
                place,
                None,
                bundle.indicator,
            )

    def _ask_unit(self, slot: Slot, read: Read) -> None:
        cell = read.found.cell if read.found else read.remarks[0].cell if read.remarks else None
        place = Place(self.setting.sheet, cell.name if cell else "")
        key = ("unit", fold(slot.unit))
        if key in self.done.questions:
            return
        names, units = self.setting.names, self.plan.units
        candidates = (slot.match.candidates if slot.match else ()) or names.proposals(slot.unit)
        self._finding(
            Code.UNKNOWN_UNIT,
            Severity.WARNING,
            f"Không rõ “{slot.unit}” là đơn vị nào.",
            "Chọn đúng đơn vị; lần sau chương trình sẽ nhớ.",
            place,
            None,
            None,
        )
        proposals = tuple(Proposal(code, units.get(code).name, 0.5) for code in candidates)
        self.done.questions[key] = Question(
            kind="unit", key=key[1], text=f"“{slot.unit}” là đơn vị nào?", place=place, proposals=proposals
        )

    def _finding(
        self,
        code: Code,
        severity: Severity,
        message: str,
        hint: str,
        place: Place,
        unit: str | None,
        indicator: str | None,
    ) -> None:
        self.done.findings.append(
            Finding(
                code=code, severity=severity, message=message, hint=hint, place=place, unit=unit, indicator=indicator
            )
        )
