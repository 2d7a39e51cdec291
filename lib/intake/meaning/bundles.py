"""The lines of a table that make up one indicator, each claimed for a measure."""

from dataclasses import dataclass

from lib.core.observation import Decision, Measure
from lib.intake.layout.lines import Line, Slot
from lib.intake.texts.mention import Mention

SURE = 0.8  # a heading that says at least this much of a measure, and no rival within MARGIN, needs no person
LIKELY = 0.6
MARGIN = 0.1


@dataclass(frozen=True, slots=True)
class Claim:
    """A line taken for a measure of an indicator; `rivals` are other indicators it could be, with their scores.

    `beside`: it says only that it is a share, and the counts it stands beside say of what.
    """

    line: Line
    indicator: str
    measure: Measure
    score: float
    rivals: tuple[tuple[str, float], ...] = ()
    settled: bool = False
    beside: bool = False

    @property
    def clear(self) -> bool:
        return self.settled or (self.score >= SURE and all(self.score - score >= MARGIN for _, score in self.rivals))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """All lines of one indicator in a table; the counts are both there or neither.

    `other_definition` is the header of a denominator that is not the plan's; `own_group` says that it stands with
    the numerator under a head that names the indicator. `fullness` is how many things of the denominator its
    header names, `distance` how many lines lie between it and the numerator, `whole_opens` that it is a total behind
    the numerator. `proved` says that the stated rate
    is the share of the counts. `again` are lines that state once more what one of its own does.
    """

    indicator: str
    rate: Claim | None = None
    numerators: tuple[Claim, ...] = ()
    denominator: Claim | None = None
    other_definition: str = ""
    own_group: bool = False
    fullness: int = 0
    distance: int = 0
    whole_opens: bool = False
    proved: bool = False
    again: tuple[Line, ...] = ()
    confidence: float = 0.0
    decision: Decision = Decision.CONFIRM

    @property
    def claims(self) -> tuple[Claim, ...]:
        return tuple(claim for claim in (self.rate, *self.numerators, self.denominator) if claim is not None)

    @property
    def to_date(self) -> bool:
        """Whether the rate or the counted cases are “lũy kế”; the denominator may be a stock that says nothing."""
        return any(claim.line.to_date for claim in self.claims if claim.measure is not Measure.DENOMINATOR)

    @property
    def owned(self) -> frozenset[int]:
        """The lines that can belong to no other indicator; a denominator may serve several."""
        return frozenset(id(claim.line) for claim in (self.rate, *self.numerators) if claim is not None)


def only_shares(bundle: Bundle) -> frozenset[Slot]:
    """The slots of a month alone beside its “Lũy kế”: what was spent in August is no level of what grows through the year."""
    found: list[Slot] = []
    for claim in bundle.claims:
        if claim.measure is Measure.DENOMINATOR:
            continue
        to_date: dict[object, set[Mention | None]] = {}
        for slot in claim.line.cells:
            if slot.running:
                to_date.setdefault((slot.unit, slot.match, slot.repeat), set()).add(slot.time)
        for slot in claim.line.cells if to_date else ():
            times = to_date.get((slot.unit, slot.match, slot.repeat), ())
            if times and not slot.running and (slot.time is None or None in times or slot.time.ends_with(times)):
                found.append(slot)
    return frozenset(found)


def standing(bundle: Bundle) -> tuple[bool, bool, float]:
    """What decides between two bundles that want the same line; equals are left to a person."""
    return bundle.proved, bundle.decision is Decision.AUTO, round(bundle.confidence, 1)


def rank(bundle: Bundle) -> tuple[bool, bool, bool, bool, bool, float, bool, int, int, float]:
    """Proof first, then safety and confidence; counts kept rather than dropped, the plan's definition preferred."""
    safe = bundle.decision is Decision.AUTO
    return (
        bundle.proved,
        safe,
        bundle.confidence >= LIKELY,
        bundle.own_group and (bundle.rate is not None or not bundle.other_definition),
        not bundle.other_definition,
        round(bundle.confidence, 1),
        bool(bundle.numerators),
        bundle.fullness,
        -bundle.distance,
        sum(claim.score for claim in bundle.claims),
    )
