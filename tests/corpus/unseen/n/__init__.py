"""Reports as six offices would send them, with what a careful officer reads from each."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import cabinet, communes, districts, foreign, money, personnel, telecom

BOOKS = (
    *communes.BOOKS,
    *districts.BOOKS,
    *money.BOOKS,
    *personnel.BOOKS,
    *telecom.BOOKS,
    *cabinet.BOOKS,
    *foreign.BOOKS,
)


def reports() -> Iterator[Case]:
    """Every report, in a fixed order."""
    for book in BOOKS:
        yield book()
