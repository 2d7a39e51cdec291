"""Reports of 2023 as the province's offices send them; the writer has not seen the reader or the other sets' reports."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import lists, others, singles


def reports() -> Iterator[Case]:
    """All reports in a fixed order."""
    for part in (lists, singles, others):
        yield from part.reports()
