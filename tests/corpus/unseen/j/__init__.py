"""Reports written by somebody who has not seen the reader: annexes from Word, statistical forms, exports, money and posts."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.j import annexes, digital, finance, forms, people, series


def reports() -> Iterator[Case]:
    """All reports of this set, in a fixed order."""
    for module in (annexes, forms, series, digital, finance, people):
        for build in module.CASES:
            yield build()
