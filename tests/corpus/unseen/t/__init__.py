"""Reports of the year's end: year, nine months, fourth quarter, and months sent late."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.t import dossiers, mixed, people
from tests.corpus.unseen.t.paper import CHANCE


def reports() -> Iterator[Case]:
    CHANCE.seed("t: báo cáo năm")  # the same reports at every call
    for module in (dossiers, people, mixed):
        yield from module.reports()
