"""Reports of all seven shapes and all indicators, in the words of tired colleagues."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.r import across, criteria, fields, foreign, long, months, rows, sheets


def reports() -> Iterator[Case]:
    for module in (rows, across, criteria, months, sheets, long, fields, foreign):
        yield from module.reports()
