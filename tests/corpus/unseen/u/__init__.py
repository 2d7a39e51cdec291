"""An ordinary quarter of one province; the writer has not seen the reader or the other sets' reports."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import forms, hard, offices, others, rows


def reports() -> Iterator[Case]:
    """All reports in a fixed order."""
    for part in (rows, offices, forms, hard, others):
        yield from part.reports()
