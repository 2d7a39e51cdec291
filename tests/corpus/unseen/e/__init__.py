"""Half a hundred reports by three people: an officer in the mountains, one who exports from systems, an old hand at printed forms."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.e import communes, export, ledger, mixed, mountain, printed, systems


def reports() -> Iterator[Case]:
    """All reports, always in this order and with the same figures."""
    for part in (mountain, communes, export, systems, printed, ledger, mixed):
        for maker in part.MAKERS:
            yield maker()
