"""What a column that only says “Tỷ lệ (%)” is the share of: the counts it stands beside."""

from collections.abc import Mapping, Sequence

from lib.core.observation import Measure
from lib.intake.layout.lines import Line
from lib.intake.meaning.bundles import MARGIN, SURE
from lib.intake.meaning.kinds import said_measures
from lib.intake.terms.catalogue import Catalogue
from lib.intake.terms.headings import Heading

BARE_RATE = 0.82
_OTHER_WHOLE = 0.78  # no count beside it is the whole that the plan means: a person looks

_COUNTS = frozenset({Measure.NUMERATOR, Measure.DENOMINATOR})

Beside = Mapping[int, Mapping[str, float]]
"""Line by `id`, to the indicators that the counts beside it name, with how surely; lines that are not there say
themselves what they are, or stand beside nothing that is named."""


def is_bare(heading: Heading) -> bool:
    """Whether a header says that something is a share and not of what."""
    return "rate" in heading.leaf.roles and not heading.leaf.things and not heading.excluded


def beside_counts(lines: Sequence[Line], catalogue: Catalogue, settled: Mapping[int, str]) -> Beside:
    """For each bare rate the indicators whose numerators stand between it and the share before, under one head."""
    found = {}
    holders = catalogue.plan.vocabulary.holders
    for place, line in enumerate(lines):
        if is_bare(line.heading) and not _names(line.heading, holders) and id(line) not in settled:
            named = _named(_counts_before(lines, place), catalogue, settled)
            if named:
                found[id(line)] = named
    return found


def _names(heading: Heading, holders: frozenset[str]) -> bool:
    """Whether a header, or the head it stands under, says anything that may tell what it is a share of.

    “Cơ quan hành chính › Tỷ lệ” says of whom it is and not what.
    """
    return bool(heading.whole.things - holders or heading.whole.unknown)


def _counts_before(lines: Sequence[Line], place: int) -> list[Line]:
    """The counts next to a bare rate, of the same units and times."""
    rate = lines[place]
    slot = next(iter(rate.cells), None)
    counts: list[Line] = []
    for line in reversed(lines[:place]):
        if line.path[:-1] != rate.path[:-1] or slot not in line.cells or not said_measures(line) & _COUNTS:
            break
        counts.append(line)
    return counts


def _named(counts: Sequence[Line], catalogue: Catalogue, settled: Mapping[int, str]) -> dict[str, float]:
    fits: dict[str, float] = {}
    for line in counts:
        for indicator, fit in _numerators(line, catalogue, settled).items():
            fits[indicator] = max(fit, fits.get(indicator, 0.0))
    return {
        indicator: min(fit, BARE_RATE if _has_whole(indicator, counts, catalogue) else _OTHER_WHOLE)
        for indicator, fit in fits.items()
    }


def _numerators(line: Line, catalogue: Catalogue, settled: Mapping[int, str]) -> dict[str, float]:
    """The indicators whose numerator a line names, none of them much better than another."""
    if id(line) in settled:
        indicator, _, measure = settled[id(line)].partition("|")
        return {indicator: 1.0} if measure == Measure.NUMERATOR else {}
    fits = catalogue.fits(catalogue.essence(line.heading))
    scored = {
        target.indicator: fit
        for target, fit in zip(catalogue.targets, fits, strict=True)
        if target.measure is Measure.NUMERATOR and not catalogue.names_whole(line.heading, target.indicator)
    }
    best = max(scored.values(), default=0.0)
    return {indicator: fit for indicator, fit in scored.items() if fit >= SURE and best - fit < MARGIN}


def _has_whole(indicator: str, counts: Sequence[Line], catalogue: Catalogue) -> bool:
    target = catalogue.by_key[indicator, Measure.DENOMINATOR]
    return any(
        catalogue.fit(line.heading, target) >= SURE
        and not catalogue.definitions.differs(indicator, line.heading.whole.things)
        for line in counts
    )
