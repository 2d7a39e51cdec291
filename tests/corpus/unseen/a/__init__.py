"""Reports of districts and communes about one-stop work and their own staff, written by someone who never saw the reader."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import faults, foreign, onestop, others, scraps, staff, voices


def reports() -> Iterator[Case]:
    """Every workbook of this hand, in a fixed order."""
    for module in (onestop, scraps, voices, staff, others, faults, foreign):
        for build in module.BUILDERS:
            yield build()
