"""Puts the figures of one mapped table together: observations with unit, period and place, findings, questions."""

from collections.abc import Iterable, Mapping

from lib.core.finding import Code
from lib.core.observation import Decision, Observation, Place, State
from lib.core.plan import Measurement
from lib.core.words import percent
from lib.intake.figures import findings
from lib.intake.figures.assembled import AT_MOST_SURE, Assembled
from lib.intake.figures.attribution import Attribution, Setting, When, Whose
from lib.intake.figures.bundle_cells import BundleCells
from lib.intake.figures.cells import Cells
from lib.intake.figures.figure import Found, Read, read_figure
from lib.intake.figures.provisos import taken_back
from lib.intake.figures.remarks import (
    Remark,
    gauge,
    mean_of_periods,
    other_money,
    other_unit,
    part_of_unit,
    slipped_comma,
)
from lib.intake.figures.scales import Scale, scale_question
from lib.intake.figures.slips import slipped
from lib.intake.figures.unread import Unread
from lib.intake.figures.waits import Doubt, explain
from lib.intake.layout.lines import Cell, LaidOut, Slot
from lib.intake.meaning.bundles import Bundle
from lib.intake.meaning.values import Values
from lib.intake.reading import Proposal, Question
from lib.intake.sheets.numbers import Said


def assemble(
    laid_out: LaidOut, bundles: tuple[Bundle, ...], setting: Setting, unread: Unread | None = None
) -> Assembled:
    """Read every slot of every bundle; `unread` is what there is to say besides."""
    return _Assembler(laid_out, setting, unread or {}).assembled(bundles)


class _Assembler:
    def __init__(self, laid_out: LaidOut, setting: Setting, unread: Unread) -> None:
        self.laid_out, self.setting, self.sheet = laid_out, setting, setting.sheet
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
            self.done.findings.append(findings.nothing_to_compute(self.waiting, self.sheet))
        if self.uncomputed:
            self.done.findings.append(findings.computed(self.uncomputed, self.sheet))
        self.done.findings += self.attribution.findings
        self.done.questions.update(self.attribution.questions)
        return self.done

    def _read(self, bundle: Bundle) -> None:
        indicator = self.plan.indicators[bundle.indicator]
        lines = BundleCells(bundle, self.laid_out, self.setting, self.attribution)
        scale = lines.scale()
        slips = slipped(bundle.rate.line, Values(self.laid_out).of(bundle.rate.line)) if bundle.rate else {}
        doubtful: list[tuple[Said, Cell]] = []
        for slot in lines.slots():
            cells = lines.at(slot)
            if cells is None:
                continue
            read = read_figure(cells, indicator, scale, in_money=bundle.indicator in self.setting.monetary)
            read = self._with_remarks(read, cells, slot, lines, slips)
            if read.found is None and not read.remarks:
                if read.waits_for_counts:
                    self.waiting.append(cells.place)
                continue
            place = read.found.cell if read.found is not None else read.remarks[0].cell
            whose = self.attribution.whose(slot, indicator, place.name)
            if whose.dropped or self._is_refused(read, scale):
                continue
            if read.remarks:
                self._note(read.remarks, whose.code, bundle.indicator)
            if read.counts_alone:
                self.uncomputed.append(cells.place)
            if read.found is not None:
                wanted = self._observe(bundle, slot, read, read.found, whose, lines.scale_key)
                if wanted and read.open_scale is not None:
                    doubtful.append((read.open_scale, read.found.cell))
        if lines.lacking is not None:
            self._note([lines.lacking], None, bundle.indicator)
        if doubtful:  # whoever typed the line typed all its cells alike
            key, first = lines.scale_key, Place(self.sheet, doubtful[0][1].name)
            rates = [said for said, _ in doubtful]
            self.done.questions["scale", key] = scale_question(key, indicator.short_name, first, rates, scale)

    def _with_remarks(
        self, read: Read, cells: Cells, slot: Slot, lines: BundleCells, slips: Mapping[Cell, float]
    ) -> Read:
        """The figure with what is to be said of it besides what its own cells say."""
        more = list(self.unread.pop((lines.bundle.indicator, slot), ()))
        found = read.found
        if found is not None:
            more += lines.undated.doubt(cells.place, running=slot.running)
            if slot.time is not None and slot.time.averaged:
                more.append(mean_of_periods(found.cell))
            if cells.rate is not None and found.numerator is None and cells.rate[1] in slips:
                said, cell = cells.rate
                more.append(slipped_comma(said, slips[cell], cell))
            if found.cell.row in self.laid_out.parts:
                more.append(part_of_unit(self.laid_out.parts[found.cell.row], found.cell))
            more += taken_back(cells, self.laid_out.provisos)
            if found.numerator is None and self.setting.gauged:
                more.append(gauge(self.setting.gauged, found.cell))
            if found.numerator is None and found.state is State.VALUE and lines.unit_of_rate:
                more.append(other_unit(lines.unit_of_rate, found.cell))
            if found.numerator is not None and lines.moneys is not None:
                more.append(other_money(*lines.moneys, found.cell))
        return read._replace(remarks=(*read.remarks, *more)) if more else read

    def _observe(self, bundle: Bundle, slot: Slot, read: Read, found: Found, whose: Whose, scale_key: str) -> bool:
        """Keep a figure; answers whether all is sure but what its cells say."""
        indicator = self.plan.indicators[bundle.indicator]
        place = Place(self.sheet, found.cell.name)
        when = self.attribution.when(slot)
        unit = self.plan.units.get(whose.code) if whose.code is not None else None
        expected = unit is None or unit.kind in indicator.levels
        if unit is not None and not expected:
            self.done.findings.append(findings.unexpected_level(unit, indicator, place))
        hidden = found.cell.row in self.laid_out.table.sheet.hidden_rows
        doubts = read.doubtful or not expected or not self.setting.final or hidden
        mapped = bundle.decision is Decision.AUTO
        wanted = mapped and whose.sure and when.sure
        if doubts and wanted and read.open_scale is None:
            doubts = not self._accepted(place, read, found, bundle.indicator)
        safe = wanted and when.period is not None and not doubts
        self._keep(bundle, slot, self._observation(bundle, found, whose, when, place, safe=safe))
        if not safe:
            doubt = Doubt(whose, when, read.remarks, mapped=mapped, expected=expected, hidden=hidden)
            wait = self.done.waits.add(bundle, slot, place)
            explain(wait, doubt, slot, bundle, self.setting)
            if read.open_scale is not None and scale_key:
                wait.asks.append(("scale", scale_key))
        return wanted

    def _observation(
        self, bundle: Bundle, found: Found, whose: Whose, when: When, place: Place, *, safe: bool
    ) -> Observation:
        surveyed = bundle.indicator in self.setting.surveyed  # only of what is asked somebody else may have asked
        return Observation(
            indicator=bundle.indicator,
            unit=whose.code,
            period=when.period,
            value=found.value,
            numerator=found.numerator,
            denominator=found.denominator,
            to_date=when.to_date or bundle.to_date or bool(when.period and when.period.is_to_date),
            state=found.state,
            measurement=self.setting.measurement if surveyed else Measurement.OWN,
            other_definition=bundle.other_definition,
            decision=Decision.AUTO if safe else Decision.CONFIRM,
            confidence=bundle.confidence if safe else min(bundle.confidence, AT_MOST_SURE),
            place=place,
        )

    def _keep(self, bundle: Bundle, slot: Slot, seen: Observation) -> None:
        self.done.observations.append(seen)
        self.done.slots[bundle.indicator, slot] = seen
        if not bundle.other_definition:
            return
        if not any(f.code is Code.OTHER_DEFINITION and f.indicator == seen.indicator for f in self.done.findings):
            indicator = self.plan.indicators[seen.indicator]
            self.done.findings.append(findings.other_definition(bundle.other_definition, indicator, seen.place))

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
        return answers.get(str(Place(self.sheet, read.found.cell.name))) == ""

    def _note(self, remarks: Iterable[Remark], unit: str | None, indicator: str) -> None:
        self.done.findings += (findings.of_remark(remark, self.sheet, unit, indicator) for remark in remarks)
