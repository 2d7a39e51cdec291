"""Reports as the departments of the province send them, written by somebody who has not seen the reader."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.b import (
    centre,
    districts,
    faults,
    finance,
    foreign,
    home_affairs,
    information,
    justice,
    office,
    periods,
    surveys,
)

MODULES = (home_affairs, surveys, justice, finance, information, centre, office, districts, periods, faults, foreign)


def reports() -> Iterator[Case]:
    """Every report with its truth, always in the same order."""
    for module in MODULES:
        for build in module.REPORTS:
            yield build()
