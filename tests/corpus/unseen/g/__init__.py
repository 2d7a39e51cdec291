"""Reports of ten offices that nobody mended the reader with: they measure how it does on what it never saw."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.g import communes, departments, districts, exports, office, synthesis, wards


def reports() -> Iterator[Case]:
    """All reports of this set, in a fixed order."""
    for module in (districts, wards, communes, synthesis, office, departments, exports):
        for build in module.ALL:
            yield build()
