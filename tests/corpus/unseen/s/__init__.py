"""An evening's pile at Sở Nội vụ at the end of the third quarter: twelve offices, mostly plain forms, some odd ones."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import departments, doubtful, north, odd, others, south


def reports() -> Iterator[Case]:
    """All reports of the pile, in a fixed order."""
    for module in (north, south, departments, odd, doubtful, others):
        yield from module.pile.cases()
