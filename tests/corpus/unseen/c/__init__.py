"""Reports as mixed as the post of a provincial office: ordinary, messy, and in shapes nobody would think of."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.c import (
    careful_departments,
    careful_districts,
    careful_others,
    flawed,
    foreign,
    hurried,
    odd,
    stranger,
)

_MODULES = (careful_districts, careful_departments, careful_others, hurried, flawed, odd, stranger, foreign)


def reports() -> Iterator[Case]:
    """All reports, in a fixed order."""
    for module in _MODULES:
        for build in module.BUILDS:
            yield build().case()
