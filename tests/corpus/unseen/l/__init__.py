"""Reports and their truths by somebody who has never seen the reader."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.l import criteria, crosstabs, oddities, sheets, unit_rows


def reports() -> Iterator[Case]:
    for module in (unit_rows, crosstabs, criteria, sheets, oddities):
        yield from module.reports()
