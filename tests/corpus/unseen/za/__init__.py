"""What the province's offices sent in in 2023, each clerk in a manner of his own; the writer has not seen the reader."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import crossed, desks, doubts, fields, forms, lists, months, others, several


def reports() -> Iterator[Case]:
    """All reports in a fixed order."""
    for part in (desks, crossed, forms, months, several, lists, fields, doubts, others):
        yield from part.reports()
