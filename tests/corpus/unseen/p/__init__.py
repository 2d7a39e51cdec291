"""What one officer got the evening before two meetings: the third quarter, then the second."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.p import communes, departments, districts, spring_offices, spring_places


def reports() -> Iterator[Case]:
    for module in (districts, departments, communes, spring_places, spring_offices):
        for make in module.ALL:
            made = make()
            yield made if isinstance(made, Case) else made.case()
