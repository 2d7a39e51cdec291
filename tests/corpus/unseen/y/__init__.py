"""The evening pile of one officer: every district, fourteen departments, three overviews; written without seeing the reader."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import communes, departments, districts, offices, others, overviews


def reports() -> Iterator[Case]:
    """All reports in a fixed order."""
    for part in (districts, communes, departments, offices, overviews, others):
        yield from part.reports()
