"""One evening's pile: an office's workbooks each from another sender, most of them plain, some in disorder."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import centres, communes, districts, districts_mixed, offices, offices_own, others, province


def reports() -> Iterator[Case]:
    """All reports in a fixed order."""
    for part in (districts, districts_mixed, offices, offices_own, communes, centres, province, others):
        yield from part.reports()
