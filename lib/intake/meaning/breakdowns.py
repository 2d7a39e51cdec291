"""Counts and their wholes parted alike: “Biên chế được giao › Tổng số | Công chức”, “Biên chế có mặt › Tổng số | Công chức”.

Then “Tổng số” under each head is of what that head counts, and not a whole beside its parts.
"""

from collections.abc import Iterator, Sequence

from lib.core.observation import Measure
from lib.intake.layout.lines import Line
from lib.intake.meaning.bundles import SURE
from lib.intake.terms.catalogue import Catalogue

_Path = tuple[str, ...]


def own_totals(lines: Sequence[Line], catalogue: Catalogue) -> frozenset[tuple[int, str]]:
    """The totals, by `id`, that are all of what their head counts, each with the indicator that the head names."""
    parted: dict[_Path, list[Line]] = {}
    for line in lines:
        if len(line.path) > 1:
            parted.setdefault(line.path[:-1], []).append(line)
    alike: dict[_Path, list[_Path]] = {}
    for head, members in parted.items():
        if len(members) > 1:
            alike.setdefault(tuple(line.path[-1] for line in members), []).append(head)
    heads = [head for same in alike.values() if len(same) > 1 for head in same]
    return frozenset(_counted(heads, parted, catalogue)) if heads else frozenset()


def _counted(
    heads: Sequence[_Path], parted: dict[_Path, list[Line]], catalogue: Catalogue
) -> Iterator[tuple[int, str]]:
    for target in catalogue.targets:
        if target.measure is not Measure.NUMERATOR:
            continue
        whole = catalogue.by_key[target.indicator, Measure.DENOMINATOR]
        if any(catalogue.fit(catalogue.heading(head), whole) >= SURE for head in heads):
            named = (head for head in heads if catalogue.fit(catalogue.heading(head), target) >= SURE)
            totals = (line for head in named for line in parted[head] if "total" in line.heading.leaf.roles)
            yield from ((id(line), target.indicator) for line in totals)
