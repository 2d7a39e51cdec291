"""The reports of one evening, quarter III or nine months of 2023; the writer has not seen the reader or the other sets."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import criteria, fields_of_work, many_units, odd, offices, other_shapes, units_across


def reports() -> Iterator[Case]:
    """All reports in a fixed order."""
    for part in (fields_of_work, many_units, offices, units_across, criteria, other_shapes, odd):
        yield from part.reports()
