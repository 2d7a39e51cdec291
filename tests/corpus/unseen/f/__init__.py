"""Unseen reports of five offices, each with forms that grew over the years."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.f import (
    commune_clerk,
    finance,
    ict,
    interior_division,
    interior_surveys,
    one_stop,
    one_stop_data,
)

OFFICES = (commune_clerk, interior_division, interior_surveys, finance, one_stop, one_stop_data, ict)


def reports() -> Iterator[Case]:
    """Every report with its truth, in a fixed order."""
    for office in OFFICES:
        for build in office.CASES:
            yield build()
