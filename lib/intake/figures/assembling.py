"""Puts the figures of one mapped table together: observations with unit, period and place, findings, questions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Decision, Observation, Place, State
from lib.core.plan import Measurement, Trajectory
from lib.core.words import count, percent
from lib.intake.figures.attribution import Attribution, Setting, Whose
from lib.intake.figures.figure import Cells, Found, Read, read_figure
from lib.intake.figures.remarks import Remark, mean_of_periods, part_of_unit, slipped_comma
from lib.intake.figures.scales import Scale, rate_scale, scale_question
from lib.intake.figures.slips import slipped
from lib.intake.figures.unread import Unread
from lib.intake.figures.waits import Doubt, Waits, explain
from lib.intake.layout.lines import Cell, LaidOut, Line, Slot
from lib.intake.meaning.bundles import Bundle, Claim, only_shares
from lib.intake.meaning.evidence import Proof, Values, proof
from lib.intake.reading import Proposal, Question
from lib.intake.sheets.numbers import Said

_NO_FIGURES = "Không cần làm gì nếu đúng là chưa có số liệu."
_COMPUTED = "Không cần làm gì; muốn đối chiếu tỷ lệ thì mở tệp bằng Excel, lưu lại rồi nạp lại."


@dataclass
class Assembled:
    observations: list[Observation] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    questions: dict[tuple[str, str], Question] = field(default_factory=dict)
    slots: dict[tuple[str, Slot], Observation] = field(default_factory=dict)
    waits: Waits = field(default_factory=Waits)

    def doubt(self, bundle: Bundle, slot: Slot, why: Finding) -> None:
        """Leave the figure of a slot, if there is one, to a person; of a whole that serves several periods all its figures."""
        served = [other for name, other in self.slots if name == bundle.indicator and other.base is slot]
        for each in (slot, *served):
            self._doubt_one(bundle, each, why)

    def _doubt_one(self, bundle: Bundle, slot: Slot, why: Finding) -> None:
        indicator = bundle.indicator
        seen = self.slots.get((indicator, slot))
        if seen is None:
            return
        self.waits.tell(bundle, slot, seen.place, why)
        if seen.decision is Decision.AUTO:
            doubted = replace(seen, decision=Decision.CONFIRM, confidence=min(seen.confidence, 0.75))
            self.observations[self.observations.index(seen)] = doubted
            self.slots[indicator, slot] = doubted


def assemble(
    laid_out: LaidOut, bundles: tuple[Bundle, ...], setting: Setting, unread: Unread | None = None
) -> Assembled:
    """Read every slot of every bundle; `unread` is what there is to say besides."""
    return _Assembler(laid_out, setting, unread or {}).assembled(bundles)


class _Assembler:
    def __init__(self, laid_out: LaidOut, setting: Setting, unread: Unread) -> None:
        self.laid_out, self.setting = laid_out, setting
        self.unread = dict(unread)
        self.plan = setting.plan
        self.done = Assembled()
        two_columns = setting.stated.both is not None and laid_out.has_running
        self.attribution = Attribution(setting, laid_out.named, two_columns=two_columns)
        self.waiting: list[Cell] = []
        self.uncomputed: list[Cell] = []

    def assembled(self, bundles: tuple[Bundle, ...]) -> Assembled:
        for bundle in bundles:
            self._read(bundle)
        for (indicator, slot), remarks in self.unread.items():  # no figure stands there
            whose = slot.match.code if slot.match is not None else None
            self._note(remarks, whose, indicator)
        if self.waiting:
            self._note_formulas(self.waiting, "tử số và mẫu số bên cạnh để trống: coi là chưa có số liệu.", _NO_FIGURES)
        if self.uncomputed:
            self._note_formulas(self.uncomputed, "chương trình tính từ tử số và mẫu số bên cạnh.", _COMPUTED)
        self.done.findings += self.attribution.findings
        self.done.questions.update(self.attribution.questions)
        return self.done

    def _read(self, bundle: Bundle) -> None:
        indicator = self.plan.indicators[bundle.indicator]
        scale, to_date = self._scale(bundle), bundle.to_date
        slips = slipped(bundle.rate.line, Values(self.laid_out).of(bundle.rate.line)) if bundle.rate else {}
        doubtful: list[tuple[Said, Cell]] = []
        for slot in self._slots(bundle):
            cells = self._cells(bundle, slot)
            if cells is None:
                continue
            read = read_figure(cells, indicator, scale, in_money=bundle.indicator in self.setting.monetary)
            more = self.unread.pop((bundle.indicator, slot), ())
            read = read._replace(remarks=(*read.remarks, *more)) if more else read
            if read.found is None and not read.remarks:
                if read.waits_for_counts:
                    self.waiting.append(cells.place)
                continue
            if slot.time is not None and slot.time.averaged and read.found is not None:
                read = read._replace(remarks=(*read.remarks, mean_of_periods(read.found.cell)))
            if cells.rate is not None and read.found is not None and read.found.numerator is None:
                said, cell = cells.rate
                if cell in slips:
                    read = read._replace(remarks=(*read.remarks, slipped_comma(said, slips[cell], cell)))
            if read.found is not None and read.found.cell.row in self.laid_out.parts:
                words = self.laid_out.parts[read.found.cell.row]
                read = read._replace(remarks=(*read.remarks, part_of_unit(words, read.found.cell)))
            place = read.found.cell if read.found is not None else read.remarks[0].cell
            whose = self.attribution.whose(slot, indicator, place.name)
            if whose.dropped or self._is_refused(read, scale):
                continue
            self._note(read.remarks, whose.code, bundle.indicator)
            if read.counts_alone:
                self.uncomputed.append(cells.place)
            if read.found is not None:
                wanted = self._observe(bundle, slot, read, read.found, whose, to_date=to_date)
                if wanted and read.open_scale is not None:
                    doubtful.append((read.open_scale, read.found.cell))
        if bundle.rate is not None and doubtful:  # whoever typed the line typed all its cells alike
            key, first = self._scale_key(bundle.rate.line), Place(self.setting.sheet, doubtful[0][1].name)
            rates = [said for said, _ in doubtful]
            self.done.questions["scale", key] = scale_question(key, indicator.short_name, first, rates, scale)

    def _slots(self, bundle: Bundle) -> Iterator[Slot]:
        seen: dict[Slot, None] = {}
        for claim in bundle.claims:
            seen.update(dict.fromkeys(claim.line.cells))
        growing = self.plan.indicators[bundle.indicator].trajectory is Trajectory.CUMULATIVE
        shares = only_shares(bundle) if growing else frozenset()
        yield from (slot for slot in seen if slot not in shares)

    def _cells(self, bundle: Bundle, slot: Slot) -> Cells | None:
        rate = self._at(bundle.rate, slot)
        numerators = tuple(part for claim in bundle.numerators if (part := self._at(claim, slot)) is not None)
        denominator = self._whole_at(bundle.denominator, slot)
        if rate is None and (not numerators or denominator is None):
            return None
        return Cells(rate, numerators, denominator)

    def _at(self, claim: Claim | None, slot: Slot) -> tuple[Said, Cell] | None:
        cell = claim.line.cells.get(slot) if claim is not None else None
        return (self.laid_out.said(cell), cell) if cell is not None else None

    def _whole_at(self, claim: Claim | None, slot: Slot) -> tuple[Said, Cell] | None:
        cell = claim.line.whole_at(slot) if claim is not None else None
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
        scale = rate_scale(
            tuple(values.of(line).values()),
            shown.scale if shown and (shown.holds or bundle.proved) else None,
            says_percent="%" in line.heading.text or "%" in line.measure_unit,
        )
        return replace(scale, answer=self.setting.settled.scales.get(self._scale_key(line)))

    def _scale_key(self, line: Line) -> str:
        return str(Place(self.setting.sheet, next(iter(line.cells.values())).name))

    def _observe(self, bundle: Bundle, slot: Slot, read: Read, found: Found, whose: Whose, *, to_date: bool) -> bool:
        """Keep a figure; answers whether all is sure but what its cells say."""
        indicator = self.plan.indicators[bundle.indicator]
        place = Place(self.setting.sheet, found.cell.name)
        when = self.attribution.when(slot)
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
        hidden = found.cell.row in self.laid_out.table.sheet.hidden_rows
        doubts = read.doubtful or not expected or not self.setting.final or hidden
        mapped = bundle.decision is Decision.AUTO
        wanted = mapped and whose.sure and when.sure
        if doubts and wanted and read.open_scale is None:
            doubts = not self._accepted(place, read, found, bundle.indicator)
        safe = wanted and when.period is not None and not doubts
        seen = Observation(
            indicator=bundle.indicator,
            unit=whose.code,
            period=when.period,
            value=found.value,
            numerator=found.numerator,
            denominator=found.denominator,
            to_date=when.to_date or to_date or bool(when.period and when.period.is_to_date),
            state=found.state,
            measurement=self._measured(bundle.indicator),
            other_definition=bundle.other_definition,
            decision=Decision.AUTO if safe else Decision.CONFIRM,
            confidence=bundle.confidence if safe else min(bundle.confidence, 0.75),
            place=place,
        )
        self.done.observations.append(seen)
        self.done.slots[bundle.indicator, slot] = seen
        if not safe:
            doubt = Doubt(whose, when, read.remarks, mapped=mapped, expected=expected, hidden=hidden)
            wait = self.done.waits.add(bundle, slot, place)
            explain(wait, doubt, slot, bundle, self.setting)
            if read.open_scale is not None and bundle.rate is not None:
                wait.asks.append(("scale", self._scale_key(bundle.rate.line)))
        if bundle.other_definition:
            self._other_definition(bundle, place)
        return wanted

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

    def _is_refused(self, read: Read, scale: Scale) -> bool:
        """Whether a person chose to leave a doubtful figure out, or all of its line whose scale is open."""
        if read.open_scale is not None and scale.answer == "":
            return True
        answers = self.setting.settled.figures
        if read.found is None or not answers:
            return False
        return answers.get(str(Place(self.setting.sheet, read.found.cell.name))) == ""

    def _measured(self, indicator: str) -> Measurement:
        """Only what is found by asking people has somebody else who asked."""
        return self.setting.measurement if indicator in self.setting.surveyed else Measurement.OWN

    def _note(self, remarks: Iterable[Remark], unit: str | None, indicator: str) -> None:
        for remark in remarks:
            self._finding(
                remark.code,
                remark.severity,
                remark.message,
                remark.hint,
                Place(self.setting.sheet, remark.cell.name),
                unit,
                indicator,
            )

    def _note_formulas(self, cells: list[Cell], what: str, hint: str) -> None:
        """Rates that no program worked out, once for the table."""
        self._finding(
            Code.NO_CACHED_VALUE,
            Severity.INFO,
            f"{count(len(cells))} công thức tỷ lệ chưa có kết quả, {what}",
            hint,
            Place(self.setting.sheet, cells[0].name),
            None,
            None,
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
