"""A plan made ready for reading reports."""

from lib.core.plan import Plan
from lib.intake.meaning.belonging import Belonging
from lib.intake.terms.catalogue import Catalogue
from lib.intake.texts.units import UnitNames


class PlanReader:
    """What reading needs of a plan, prepared once: names of units, facets of indicators.

    `surveyed` and `monetary` are the indicators found by asking people and those counted in money.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.catalogue = Catalogue(plan)
        self.names = UnitNames(plan.units, self.catalogue.reader.knows)
        self.belonging = Belonging(plan, self.catalogue)
        surveyed = plan.vocabulary.surveyed
        self.surveyed = frozenset(
            target.indicator
            for target in self.catalogue.targets
            if any(surveyed & wording.things for wording in target.wordings)
        )
        self.monetary = frozenset(target.indicator for target in self.catalogue.targets if target.monetary)


_READERS: dict[int, PlanReader] = {}


def reader_of(plan: Plan) -> PlanReader:
    """The prepared reader of a plan; the same plan object gets the same reader."""
    reader = _READERS.get(id(plan))
    if reader is None or reader.plan is not plan:
        reader = _READERS[id(plan)] = PlanReader(plan)
    return reader
