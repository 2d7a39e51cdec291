"""What reading the figures of one table came to, for the checks that follow."""

from dataclasses import dataclass, field, replace

from lib.core.finding import Finding
from lib.core.observation import Decision, Observation
from lib.intake.figures.waits import Waits
from lib.intake.layout.lines import Slot
from lib.intake.meaning.bundles import Bundle
from lib.intake.reading import Question

AT_MOST_SURE = 0.75  # how sure a figure is that waits


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
            doubted = replace(seen, decision=Decision.CONFIRM, confidence=min(seen.confidence, AT_MOST_SURE))
            self.observations[self.observations.index(seen)] = doubted
            self.slots[indicator, slot] = doubted
