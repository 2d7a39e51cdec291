"""The cells of one indicator in a table: which slots have some, what they say, and on which scale its rates are."""

from collections.abc import Iterator
from dataclasses import replace

from lib.core.observation import Place
from lib.core.plan import Indicator, Trajectory
from lib.intake.figures.attribution import Setting
from lib.intake.figures.cells import Cells
from lib.intake.figures.scales import Scale, rate_scale
from lib.intake.layout.lines import Cell, LaidOut, Slot
from lib.intake.meaning.bundles import Bundle, Claim, only_shares
from lib.intake.meaning.proof import Proof, proof
from lib.intake.meaning.values import Values
from lib.intake.sheets.numbers import Said


class BundleCells:
    """The cells of a bundle. `scale_key` is what a question about the scale of its rates is known by, empty without rates."""

    def __init__(self, bundle: Bundle, laid_out: LaidOut, setting: Setting) -> None:
        self.bundle, self.laid_out, self.setting = bundle, laid_out, setting
        self.indicator: Indicator = setting.plan.indicators[bundle.indicator]
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
        denominator = self._whole_at(self.bundle.denominator, slot)
        if rate is None and (not numerators or denominator is None):
            return None
        return Cells(rate, numerators, denominator)

    def _at(self, claim: Claim | None, slot: Slot) -> tuple[Said, Cell] | None:
        cell = claim.line.cells.get(slot) if claim is not None else None
        return (self.laid_out.said(cell), cell) if cell is not None else None

    def _whole_at(self, claim: Claim | None, slot: Slot) -> tuple[Said, Cell] | None:
        cell = claim.line.whole_at(slot) if claim is not None else None
        return (self.laid_out.said(cell), cell) if cell is not None else None

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
