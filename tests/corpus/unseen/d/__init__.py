"""What 27 offices send one officer in a quarter: mostly plain, each in its own shape and wording."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.d import elsewhere, faults, machines, onestop, people, quirks, summaries, surveys


def reports() -> Iterator[Case]:
    """Every report with its truth, in a fixed order."""
    for module in (onestop, people, machines, surveys, summaries, quirks, faults, elsewhere):
        for report in module.REPORTS:
            yield report()
