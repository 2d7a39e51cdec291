"""What twelve offices of the province sent in one September: the quarter's, the month's and the nine months' reports."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.q import communes, consolidated, digital, districts, home_affairs, law_and_money, one_stop


def reports() -> Iterator[Case]:
    """All cases, in the same order each time."""
    for module in (districts, communes, home_affairs, law_and_money, digital, one_stop, consolidated):
        yield from module.reports()
