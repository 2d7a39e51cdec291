"""Reports of offices with habits of their own: a merging district, an export, a secretary, forms with appendices."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.o import departments, forms, merged, onestop, others


def reports() -> Iterator[Case]:
    """Every report of these offices, in a fixed order."""
    for module in (merged, departments, onestop, forms, others):
        for build in module.REPORTS:
            yield build()
