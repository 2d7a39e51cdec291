"""Reports of many hands, over all seven shapes of sheet."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.k import across, criteria, fields, long_form, other, pages, units_down, units_right


def reports() -> Iterator[Case]:
    """Every report of the set, in a fixed order."""
    for module in (units_down, units_right, criteria, across, pages, long_form, fields, other):
        for build in module.BUILDS:
            yield build()
