"""Reports as other people write them, with what a careful officer reads from each."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.m import across, agencies, lists, months, places, single


def reports() -> Iterator[Case]:
    """All reports in a fixed order."""
    for part in (places, across, single, agencies, months, lists):
        yield from part.reports()
