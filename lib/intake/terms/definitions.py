"""What a denominator counts, where a plan knows several definitions: all dossiers received, or those settled."""

from collections.abc import Mapping

from lib.core.observation import Measure
from lib.intake.terms.targets import Target


class Definitions:
    """The definitions of denominators; `groups` are the facets that tell one from another."""

    def __init__(self, groups: tuple[frozenset[str], ...], targets: Mapping[tuple[str, Measure], Target]) -> None:
        self._groups, self._targets = groups, targets

    def said_by(self, things: frozenset[str]) -> frozenset[int]:
        """Which definitions of a denominator these facets speak of."""
        return frozenset(number for number, group in enumerate(self._groups) if things & group)

    def differs(self, indicator: str, things: frozenset[str]) -> bool:
        """Whether a denominator of these facets is another one than the plan's."""
        said, own = self.said_by(things), self.own(indicator)
        return bool(said and own and not said & own)

    def own(self, indicator: str) -> frozenset[int]:
        """The definitions that the plan's own wordings of the denominator speak of."""
        return self._of(indicator, official=True)

    def other(self, indicator: str) -> frozenset[int]:
        """The known definitions that differ from the plan's."""
        return self._of(indicator, official=False)

    def _of(self, indicator: str, *, official: bool) -> frozenset[int]:
        wordings = self._targets[indicator, Measure.DENOMINATOR].wordings
        found = (self.said_by(wording.things) for wording in wordings if wording.official is official)
        return frozenset().union(*found)
