"""Every indicator of the plan in other offices' words; the writer has not seen the reader or the other sets' reports."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import crossed, fields, forms, lists, months, others, rows, several


def reports() -> Iterator[Case]:
    """All reports in a fixed order."""
    for part in (rows, crossed, forms, months, several, lists, fields, others):
        yield from part.reports()
