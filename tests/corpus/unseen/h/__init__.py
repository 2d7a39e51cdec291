"""Reports of ten offices of a mountainous province, held back: nothing is mended with them."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.h import communes, counters, departments, district, finance, interior, office, strangers


def reports() -> Iterator[Case]:
    for writer in (district, communes, interior, departments, office, finance, counters, strangers):
        yield from writer.reports()
