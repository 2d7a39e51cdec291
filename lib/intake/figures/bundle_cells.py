"""The cells of one indicator in a table: which slots have some, what they say, and on which scale its rates are."""

import re
from collections.abc import Iterator
from dataclasses import replace

from lib.core.observation import Place
from lib.core.plan import Indicator, Trajectory
from lib.intake.figures.attribution import Attribution, Setting
from lib.intake.figures.cells import Cells
from lib.intake.figures.remarks import Remark
from lib.intake.figures.scales import Scale, rate_scale
from lib.intake.figures.undated import Undated, left_out
from lib.intake.layout.lines import Cell, LaidOut, Line, Slot
from lib.intake.meaning.bundles import Bundle, Claim, only_shares
from lib.intake.meaning.proof import Proof, proof
from lib.intake.meaning.values import Values
from lib.intake.sheets.numbers import Said
from lib.intake.terms.currencies import currencies
from lib.intake.terms.measure_units import is_of_no_shares, is_of_shares

_BRACKET = re.compile(r"\(([^()]*)\)")


class BundleCells:
    """The cells of a bundle. `scale_key` is what a question about the scale of its rates is known by, empty without rates.

    `lacking` tells of counts whose whole stands once, for another time. `moneys` are the heads of numerator and denominator
    where they count in other money. `unit_of_rate` is the unit of measure of its rates where that is none of shares.
    """

    def __init__(self, bundle: Bundle, laid_out: LaidOut, setting: Setting, attribution: Attribution) -> None:
        self.bundle, self.laid_out, self.setting, self.attribution = bundle, laid_out, setting, attribution
        self.indicator: Indicator = setting.plan.indicators[bundle.indicator]
        self.undated = Undated(bundle, self.indicator, setting.stated)
        self.lacking: Remark | None = None
        self.moneys = _moneys(bundle)
        self.unit_of_rate = _unit_of_rate(bundle)
        self.scale_key = ""
        if bundle.rate is not None:
            self.scale_key = str(Place(setting.sheet, next(iter(bundle.rate.line.cells.values())).name))

    def slots(self) -> Iterator[Slot]:
        """The slots of its lines, but those of a month alone where figures grow through the year."""
        seen: dict[Slot, None] = {}
        for claim in self.bundle.claims:
            seen.update(dict.fromkeys(claim.line.cells))
        growing = self.indicator.trajectory is Trajectory.CUMULATIVE
        shares = only_shares(self.bundle) if growing else frozenset()
        yield from (slot for slot in seen if slot not in shares)

    def at(self, slot: Slot) -> Cells | None:
        """What stands in a slot; None where neither a rate nor both counts have a cell there."""
        rate = self._at(self.bundle.rate, slot)
        numerators = tuple(part for claim in self.bundle.numerators if (part := self._at(claim, slot)) is not None)
        denominator = self._whole_at(slot)
        if rate is None and (not numerators or denominator is None):
            return None
        return Cells(rate, numerators, denominator)

    def _at(self, claim: Claim | None, slot: Slot) -> tuple[Said, Cell] | None:
        cell = claim.line.cells.get(slot) if claim is not None else None
        return (self.laid_out.said(cell), cell) if cell is not None else None

    def _whole_at(self, slot: Slot) -> tuple[Said, Cell] | None:
        """The whole of a slot; one that stands once for the row only where it is of the slot's time, too."""
        whole = self.bundle.denominator
        own = self._at(whole, slot)
        if own is not None or whole is None:
            return own
        cell = whole.line.whole_at(slot)
        if cell is None:
            return None
        when = self.attribution.when(slot)
        if self.undated.serves(when, running=slot.running):
            return self.laid_out.said(cell), cell
        counted = self._at(self.bundle.numerators[0], slot)
        of_year = when.period is not None and when.period.year == self.setting.plan.year
        if self.lacking is None and of_year and counted is not None and counted[0].is_figure:
            self.lacking = left_out(whole.line.heading.text, counted[1])
        return None

    def scale(self) -> Scale:
        """Whether its rates are percentages or fractions, as far as values, counts and a person told."""
        bundle = self.bundle
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
        return replace(scale, answer=self.setting.settled.scales.get(self.scale_key))


def _moneys(bundle: Bundle) -> tuple[str, str] | None:
    """What numerator and denominator are called, with their units, where these are other money."""
    if bundle.denominator is None or not bundle.numerators:
        return None
    above, below = (_called(claim.line) for claim in (bundle.numerators[0], bundle.denominator))
    ours, theirs = currencies(above), currencies(below)
    return (" ".join(above).strip(), " ".join(below).strip()) if ours and theirs and ours != theirs else None


def _unit_of_rate(bundle: Bundle) -> str:
    if bundle.rate is None:
        return ""
    line = bundle.rate.line
    said = (line.measure_unit, *_BRACKET.findall(line.heading.text))
    return "" if any(map(is_of_shares, said)) else next(filter(is_of_no_shares, said), "")


def _called(line: Line) -> tuple[str, str]:
    return line.heading.text, line.measure_unit
