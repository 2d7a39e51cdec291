"""What a person may say that a line is: its likely meanings, where the reader is not sure of them."""

from collections.abc import Iterable, Iterator, Sequence

from lib.core.observation import Decision, Measure
from lib.intake.layout.lines import Line
from lib.intake.meaning.bundles import LIKELY, MARGIN, Bundle
from lib.intake.meaning.scores import Scores

Proposals = tuple[tuple[str, Measure, float], ...]
"""Indicator, measure and how well the line fits it, best first."""


def open_lines(lines: Iterable[Line], bundles: Sequence[Bundle], scores: Scores) -> Iterator[tuple[int, Proposals]]:
    """Of lines that nobody settled, those of doubtful bundles, and those that look like an indicator that nothing else

    here measures; by their identity.
    """
    sure = {bundle.indicator for bundle in bundles if bundle.decision is Decision.AUTO}
    used = {id(claim.line) for bundle in bundles if bundle.decision is Decision.AUTO for claim in bundle.claims}
    waiting = {id(claim.line) for bundle in bundles if bundle.decision is Decision.CONFIRM for claim in bundle.claims}
    for line in lines:
        if id(line) in used:
            continue
        if line.heading.excluded and id(line) not in waiting:
            continue
        proposals = _proposals(line, scores)
        if not proposals:
            continue
        known = max((score for indicator, _, score in proposals if indicator in sure), default=0.0)
        wanted = [
            entry
            for entry in proposals
            if entry[0] not in sure and entry[1] is not Measure.DENOMINATOR and entry[2] > known - MARGIN
        ]
        if id(line) in waiting or (wanted and wanted[0][2] >= LIKELY):
            yield id(line), proposals


def _proposals(line: Line, scores: Scores) -> Proposals:
    scored = [(target.indicator, target.measure, score) for target, score in scores.of(line) if score >= 0.4]
    return tuple(sorted(scored, key=lambda entry: -entry[2])[:3])
