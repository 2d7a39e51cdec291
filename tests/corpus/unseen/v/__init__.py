"""Ordinary forms of 2023 in all seven shapes, written by somebody who has never seen the reader."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import across, columns, fields, long, months, others, sheets, single


def reports() -> Iterator[Case]:
    """All reports in a fixed order, shape by shape."""
    for shape in (columns, across, single, months, sheets, long, fields, others):
        yield from shape.reports()
