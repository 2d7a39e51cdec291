"""Forms, fields of work and months of single offices in 2023; the writer has not seen the reader or the other sets' reports."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import columns, fields, forms, lists, months, others, several, texts


def reports() -> Iterator[Case]:
    """All reports in a fixed order."""
    for part in (forms, columns, fields, months, several, lists, texts, others):
        yield from part.reports()
