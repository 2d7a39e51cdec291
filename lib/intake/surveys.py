"""Tells one survey from another by the title: “Lĩnh vực đất đai” over “Số phiếu hài lòng” makes it another figure."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lib.intake.catalogue import Target


class Rival(NamedTuple):
    """Another survey: what a title must name to mean it, and what a heading may name to mean this one all the same."""

    named_by: frozenset[str]
    unless: frozenset[str]

    def is_meant(self, said: frozenset[str], context: frozenset[str]) -> bool:
        """Whether the title speaks of the other survey and the heading of neither."""
        return bool(self.named_by & context) and not said & (self.named_by | self.unless)


def rivals_of(
    target: "Target", targets: Sequence["Target"], surveyed: frozenset[str], vague: frozenset[str]
) -> tuple[Rival, ...]:
    """The other surveys that one may be mistaken for; `surveyed` are the things that are found by asking people."""
    if not surveyed & target.name.things:
        return ()
    others = (other for other in targets if other.indicator != target.indicator and other.measure == target.measure)
    return tuple(
        Rival(named_by, target.name.things - other.name.things)
        for other in others
        if surveyed & other.name.things and (named_by := other.name.things - target.own - vague)
    )
