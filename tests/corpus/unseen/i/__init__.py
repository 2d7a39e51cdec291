"""Reports of offices that fill templates, export from their software or type in a hurry, and their truth."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.i import communes, departments, exports, hurried, others, templates


def reports() -> Iterator[Case]:
    for module in (exports, communes, hurried, departments, templates, others):
        for build in module.REPORTS:
            yield build()
