"""Writes the sample reports and the figures they state: `python -m sample_data.make [FOLDER]`.

The same seed gives the same bytes. Without FOLDER the reports go to sample_data/ and the figures to
tests/golden/observations.csv; with FOLDER, reports and observations.csv both go there.
"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

from lib.core.plan import Plan
from lib.plans.folder import load_plan
from sample_data import cabinet, capital, duties, files, interior, local, offices, register
from sample_data.page import Book, Fact
from sample_data.story import Story

_HERE = Path(__file__).parent


def books(story: Story, plan: Plan) -> Iterator[Book]:
    yield from cabinet.books(story)
    yield from interior.books(story)
    yield from offices.books(story)
    yield from capital.books(story)
    yield from local.books(story, plan.indicators)
    yield from duties.books(story)


def make(reports: Path, observations: Path) -> int:
    """Write every report and what people say below `reports`, and the figures to one CSV.

    Answers the number of reports.
    """
    plan = load_plan()
    story = Story(plan.units)
    made = list(books(story, plan))
    for book in made:
        files.write(book, reports)
    register.write(reports)
    with observations.open("w", encoding="utf-8", newline="") as target:
        lines = csv.writer(target, lineterminator="\n")
        lines.writerow(("file", *Fact._fields))
        for book in made:
            for page in book.pages:
                lines.writerows((book.name, *(_text(value) for value in fact)) for fact in page.facts)
    return len(made)


def _text(value: object) -> object:
    if isinstance(value, bool):
        return int(value)
    return round(value, 6) if isinstance(value, float) else value


if __name__ == "__main__":
    if len(sys.argv) > 1:
        folder = Path(sys.argv[1])
        made = make(folder, folder / "observations.csv")
    else:
        made = make(_HERE, _HERE.parent / "tests" / "golden" / "observations.csv")
    sys.stderr.write(f"{made} reports\n")
